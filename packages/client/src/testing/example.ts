import type { NumberSchema, ObjectSchema, Schema, StringSchema } from "../core/schema.ts";

export interface ExampleOptions {
  /** Schemas of the API version, by name: what its module `schemas` exports. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** `request` leaves out what only Adyen sets. */
  readonly direction: "request" | "response";
  /** `required` fields alone, or `all` of them. Inside a schema that holds itself the required ones. Default: `required`. */
  readonly fields?: "required" | "all" | undefined;
}

/** A value that fits a schema, made of the schema alone: the same every time. */
export function exampleOf(schema: Schema, options: ExampleOptions): unknown {
  return valueOf(schema, { ...options, name: "", inside: [] });
}

interface Place extends ExampleOptions {
  /** Of the field. */
  readonly name: string;
  /** Names of the schemas around it. */
  readonly inside: readonly string[];
  /** The property that distinguishes it from the other members of its union. */
  readonly tells?: string | undefined;
}

function valueOf(schema: Schema, place: Place): unknown {
  if ("$ref" in schema) {
    const target = place.schemas[schema.$ref];
    if (target === undefined) throw new Error(`There is no schema ${schema.$ref}.`);
    return valueOf(target, { ...place, inside: [...place.inside, schema.$ref] });
  }
  if ("oneOf" in schema) {
    const first = schema.oneOf[0];
    return first === undefined ? {} : valueOf(first, { ...place, tells: schema.discriminator });
  }
  switch (schema.type) {
    case "any":
      return {};
    case "string":
      return textOf(schema, place.name);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => valueOf(schema.items, place));
    case "object":
      return objectOf(schema, place);
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-15T09:30:00Z",
  date: "2026-01-15",
  uri: "https://example.com/path",
  url: "https://example.com/path",
  uuid: "0b9e5a1c-6d0e-4f3a-9b8e-2f4c6a8d0e1f",
  byte: "ZXhhbXBsZQ==",
};

function textOf({ enum: allowed, format, pattern, minLength = 0, maxLength }: StringSchema, name: string): string {
  if (allowed?.[0] !== undefined) return allowed[0];
  // Adyen's patterns are choices between words.
  if (pattern !== undefined) return pattern.split("|")[0] ?? "";
  const text = FORMATS[format ?? ""] ?? (name === "" ? "example" : name);
  return text.padEnd(minLength, "x").slice(0, maxLength);
}

function numberOf({ minimum, maximum }: NumberSchema): number {
  return Math.min(Math.max(1, minimum ?? 1), maximum ?? Number.POSITIVE_INFINITY);
}

function objectOf(schema: ObjectSchema, place: Place): object {
  const { properties = {}, required = [], additionalProperties } = schema;
  const { tells, ...around } = place;
  const innermost = place.inside.at(-1);
  const isNested = innermost !== undefined && place.inside.indexOf(innermost) < place.inside.length - 1;
  const wanted = Object.entries(properties).filter(
    ([name, property]) =>
      (place.direction === "response" || property.readOnly !== true) &&
      (required.includes(name) || name === tells || (place.fields === "all" && !isNested)),
  );
  const fields = wanted.map(([name, property]) => [name, valueOf(property, { ...around, name })]);
  const isMap = additionalProperties !== undefined && wanted.length === 0 && place.fields === "all" && !isNested;
  return Object.fromEntries(isMap ? [["key", valueOf(additionalProperties, { ...around, name: "value" })]] : fields);
}
