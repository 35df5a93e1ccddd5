import type { SchemaFact } from "../facts.ts";
import type { ApiModel } from "../model/model.ts";
import { nameInResponse } from "../model/split.ts";
import { banner, importTypes } from "./printer.ts";
import { propertyLines, type TypeContext, typeExpression, typeName } from "./type-expression.ts";

/** `types.ts`: one type a schema, under Adyen's name, and another where what is answered differs from what is sent. */
export function emitTypes(model: ApiModel): string {
  const declarations = Object.entries(model.facts.schemas).flatMap(([name, schema]) =>
    usesOf(name, model).map((use) => declaration(name, schema, { model, use })),
  );
  const body = declarations.join("\n");
  const imports = [
    ...(body.includes(" | DropInPaymentMethod") ? [importTypes(["DropInPaymentMethod"], "../../core/drop-in.ts")] : []),
    ...(body.includes(": Undocumented;") ? [importTypes(["Undocumented"], "../../core/undocumented.ts")] : []),
  ];
  return [`${banner(model.path)}\n`, ...imports, imports.length > 0 ? "\n" : "", body].join("");
}

function usesOf(name: string, { directions, split, facts }: ApiModel): readonly TypeContext["use"][] {
  const direction = directions.get(name) ?? "response";
  if (direction !== "both") return [direction === "request" ? "sent" : "received"];
  if (!split.has(name)) return ["shared"];
  if (nameInResponse(name) in facts.schemas) throw new Error(`${name}: the name of its type in answers is taken.`);
  return ["sent", "received"];
}

function declaration(schemaName: string, schema: SchemaFact, context: TypeContext): string {
  const name = typeName(schemaName, context);
  if (schema.type === "object" && schema.properties !== undefined && schema.nullable !== true) {
    return `export interface ${name} {\n${propertyLines(schema, context, "  ", schemaName)}}\n`;
  }
  // Constants that have a name are written down once.
  const isOpened = name !== schemaName && schema.enum !== undefined;
  return `export type ${name} = ${isOpened ? `${schemaName} | (string & {})` : typeExpression(schema, context)};\n`;
}
