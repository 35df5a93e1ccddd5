import { isRecord } from "../domain/fields.ts";
import { checkValue } from "./check-value.ts";
import { shaped, type ShapeOptions } from "./shape.ts";

/** An example in which fields are as they were sent, wherever the schema has the same field and the value fits it. */
export function echoed(
  schema: Parameters<typeof shaped>[0],
  example: unknown,
  sent: unknown,
  options: ShapeOptions,
): unknown {
  if (sent === undefined) return example;
  if ("$ref" in schema) {
    const target = options.schemas[schema.$ref];
    return target === undefined ? example : echoed(target, example, sent, options);
  }
  const properties = "type" in schema && schema.type === "object" ? schema.properties : undefined;
  if (properties !== undefined && isRecord(example) && isRecord(sent)) {
    const result: Record<string, unknown> = { ...example };
    for (const [name, property] of Object.entries(properties))
      if (Object.hasOwn(sent, name)) result[name] = echoed(property, example[name], sent[name], options);
    return result;
  }
  const kept = shaped(schema, sent, options);
  return checkValue(schema, kept, "", { schemas: options.schemas, unknownFields: "refuse" }).length === 0
    ? kept
    : example;
}
