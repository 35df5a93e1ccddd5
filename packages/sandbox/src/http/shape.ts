import type { Schema, UnionSchema } from "@adyen-kit/client/schema";
import { isRecord } from "../domain/fields.ts";
import { checkValue, kindsOf } from "./check-value.ts";
import { isAbsent, type Reading } from "./coerce.ts";

export interface ShapeOptions {
  /** Schemas of the API, by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** A request loses what only Adyen sets; an answer shows it. */
  readonly direction: "request" | "response";
  /** Says which fields of a request count as not sent. */
  readonly reading?: Reading;
}

/**
 * A value without the fields that its schema does not have: of what was sent, nothing is kept or repeated that the
 * description has no place for. Maps, and objects of which it says nothing, stay as they are.
 */
export function shaped(schema: Schema, value: unknown, options: ShapeOptions): unknown {
  if ("$ref" in schema) {
    const target = options.schemas[schema.$ref];
    return target === undefined ? value : shaped(target, value, options);
  }
  if ("oneOf" in schema) {
    const member = options.direction === "request" ? memberOf(schema, value, options) : undefined;
    return member === undefined ? value : shaped(member, value, options);
  }
  if (schema.type === "array" && Array.isArray(value)) return value.map((item) => shaped(schema.items, item, options));
  if (schema.type !== "object" || !isRecord(value)) return value;
  const { properties, additionalProperties } = schema;
  if (properties === undefined && additionalProperties === undefined) return value;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const property =
      properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (property === undefined || (options.direction === "request" && property.readOnly === true)) continue;
    if (name === "__proto__") continue;
    const given = value[name];
    // Asked of nothing else: most fields have a value.
    if ((given === null || given === "") && options.reading !== undefined) {
      const declared = property === additionalProperties ? undefined : property;
      if (isAbsent(given, declared, options.reading)) continue;
    }
    kept[name] = shaped(property, given, options);
  }
  return kept;
}

/** The member of a union that a value is of: the one that knows all of its fields, else the first that it fits. */
function memberOf(union: UnionSchema, value: unknown, { schemas }: ShapeOptions): Schema | undefined {
  const kind = union.discriminator === undefined || !isRecord(value) ? undefined : value[union.discriminator];
  const told = typeof kind === "string" ? kindsOf(union, { schemas }).get(kind) : undefined;
  const members = told ?? union.oneOf;
  if (members.length === 1) return members[0];
  const fits = (unknownFields: "ignore" | "refuse") => (member: Schema) =>
    checkValue(member, value, "", { schemas, unknownFields }).length === 0;
  return members.find(fits("refuse")) ?? members.find(fits("ignore"));
}
