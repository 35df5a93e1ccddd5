import type { Schema } from "@adyen-kit/client/schema";

/** A value without the fields that its schema does not have: an answer repeats of a request only what answers have. */
export function shaped(schema: Schema, value: unknown, schemas: Readonly<Record<string, Schema>>): unknown {
  if ("$ref" in schema) {
    const target = schemas[schema.$ref];
    return target === undefined ? value : shaped(target, value, schemas);
  }
  if ("oneOf" in schema) return value;
  if (schema.type === "array" && Array.isArray(value)) return value.map((item) => shaped(schema.items, item, schemas));
  if (schema.type !== "object" || typeof value !== "object" || value === null) return value;
  const { properties = {}, additionalProperties } = schema;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return property === undefined ? [] : [[name, shaped(property, field, schemas)]];
    }),
  );
}
