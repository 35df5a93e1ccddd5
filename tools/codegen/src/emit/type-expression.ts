import type { SchemaFact } from "../facts.ts";
import type { ApiModel } from "../model/model.ts";
import { isIdentifier } from "../model/names.ts";
import { fieldNote } from "../model/notes.ts";
import { nameInResponse } from "../model/split.ts";
import { referencesOf } from "../model/usage.ts";
import { docComment, quote, wrap } from "./printer.ts";

/**
 * How values are read here. What is sent is closed and exact; what Adyen may answer stays open. `shared`: the type is
 * read both ways, and is the same in both.
 */
export interface TypeContext {
  readonly model: ApiModel;
  readonly use: "sent" | "received" | "shared";
}

/** The name of a schema's type. */
export function typeName(schema: string, { model, use }: TypeContext): string {
  return use === "received" && model.split.has(schema) ? nameInResponse(schema) : schema;
}

/** The TypeScript type of a schema, as it stands on the right of a colon. */
export function typeExpression(schema: SchemaFact, context: TypeContext, indent = ""): string {
  const type = bareType(schema, context, indent);
  return schema.nullable === true ? `${type} | null` : type;
}

/** The body of an interface: one property a line, each with its limits. `schemaName`: where it has one. */
export function propertyLines(schema: SchemaFact, context: TypeContext, indent: string, schemaName?: string): string {
  const discriminator = schemaName === undefined ? undefined : context.model.unionMembers.get(schemaName);
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => {
      const tells = name === discriminator;
      // An object that travels both ways must not ask its sender for what only Adyen can set.
      const { looseTypes } = context.model;
      const isLoose = looseTypes.has(`${schemaName}`) || looseTypes.has(`${schemaName}.${name}`);
      const isRequired = (schema.required?.includes(name) === true || tells) && !isLoose;
      const isSent = context.use !== "received";
      const optional = !isRequired || (property.readOnly === true && isSent);
      const use = tells ? "sent" : property.readOnly === true ? "received" : context.use;
      const type = typeExpression(property, { ...context, use }, indent);
      const handedOver = context.model.dropInFields.has(`${schemaName}.${name}`) ? " | DropInPaymentMethod" : "";
      const mayBeUndefined = optional && isSent ? " | undefined" : "";
      const key = isIdentifier(name) ? name : quote(name);
      const doc = propertyDoc(property, isSent, fieldNote(context.model.notes, schemaName, name));
      return `${docComment(doc, indent)}${indent}${key}${optional ? "?" : ""}: ${type}${handedOver}${mayBeUndefined};\n`;
    })
    .join("");
}

/** Names of the types that a type expression mentions. */
export function mentionedTypes(schema: SchemaFact | null, context: TypeContext): readonly string[] {
  return schema === null ? [] : referencesOf(schema).map((name) => typeName(name, context));
}

function bareType(schema: SchemaFact, context: TypeContext, indent: string): string {
  if (schema.$ref !== undefined) return typeName(schema.$ref, context);
  if (schema.oneOf !== undefined) return unionType(schema, context, indent);
  switch (schema.type) {
    case "string":
      return stringType(schema, context);
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return arrayType(typeExpression(schema.items ?? {}, context, indent), context);
    case "object":
      return objectType(schema, context, indent);
    default:
      return "unknown";
  }
}

function stringType(schema: SchemaFact, { use }: TypeContext): string {
  if (schema.enum === undefined) return "string";
  const constants = schema.enum.map(quote).join(" | ");
  return use === "received" ? `${constants} | (string & {})` : constants;
}

function unionType(schema: SchemaFact, context: TypeContext, indent: string): string {
  const members = (schema.oneOf ?? []).map((member) => typeExpression(member, context, indent));
  const unknown =
    context.use !== "sent" && schema.discriminator !== undefined
      ? [`{ ${schema.discriminator}: Undocumented; [property: string]: unknown }`]
      : [];
  return [...new Set([...members, ...unknown])].join(" | ");
}

/** A list that is sent may be a constant of the program. One that is answered is its receiver's. */
function arrayType(item: string, { use }: TypeContext): string {
  const list = /^[\w$.[\]]+$/.test(item) ? `${item}[]` : `(${item})[]`;
  return use === "received" ? list : `readonly ${list}`;
}

function objectType(schema: SchemaFact, context: TypeContext, indent: string): string {
  if (schema.properties !== undefined) return `{\n${propertyLines(schema, context, `${indent}  `)}${indent}}`;
  const value = schema.additionalProperties ? typeExpression(schema.additionalProperties, context, indent) : "unknown";
  return `{ [property: string]: ${value} }`;
}

function propertyDoc(schema: SchemaFact, isSent: boolean, note: string | undefined): string[] {
  const limits = [
    note,
    limit("length", schema.minLength, schema.maxLength, "characters"),
    limit("value", schema.minimum, schema.maximum),
    limit("length", schema.minItems, schema.maxItems, "items"),
    schema.pattern && `Pattern: \`${schema.pattern.replaceAll("*/", "*\\/")}\`.`,
    schema.format && !["int32", "int64", "float", "double"].includes(schema.format) && `Format: ${schema.format}.`,
    schema.default !== undefined && `Default: \`${String(schema.default)}\`.`,
    schema.readOnly && isSent && "Set by Adyen; ignored when sent.",
    schema.addedIn && `Since version ${schema.addedIn}.`,
  ].filter((line) => typeof line === "string" && line !== "");
  const deprecated = schema.deprecated
    ? [`@deprecated${schema.deprecatedIn ? ` Since version ${schema.deprecatedIn}.` : ""}`]
    : [];
  return limits.length > 0 ? [...wrap(limits.join(" ")), ...deprecated] : deprecated;
}

function limit(what: string, least: number | undefined, most: number | undefined, unit = ""): string | undefined {
  const suffix = unit === "" ? "" : ` ${unit}`;
  if (least !== undefined && most !== undefined) {
    return least === most ? `Exact ${what}: ${least}${suffix}.` : `Allowed ${what}: ${least} to ${most}${suffix}.`;
  }
  if (most !== undefined) return `Maximum ${what}: ${most}${suffix}.`;
  return least !== undefined ? `Minimum ${what}: ${least}${suffix}.` : undefined;
}
