import type { ObjectSchema, Schema, UnionSchema } from "@adyen-kit/client/schema";
import { isRecord } from "../domain/fields.ts";
import type { Settings } from "../domain/settings.ts";
import { type CheckOptions, checkValue, kindsOf } from "./check-value.ts";
import type { ErrorForm } from "./problem-response.ts";

/** How an API reads JSON whose types are not those of its description. */
export interface Reading {
  /** Numbers, booleans and texts are taken for each other. */
  readonly converts: boolean;
  /** A field that is `null` is absent: always, or where the description does not know `null` as a value of it. */
  readonly nullIsAbsent: "always" | "unless described" | "never";
  /** A field that is an empty text is absent. */
  readonly emptyIsAbsent: boolean;
}

const STRICT: Reading = { converts: false, nullIsAbsent: "never", emptyIsAbsent: false };
const PAYMENT_APIS: Reading = { converts: true, nullIsAbsent: "always", emptyIsAbsent: true };
/** An empty text clears a terminal's setting, so it is a value. */
const OTHERS_LENIENT: Reading = { converts: true, nullIsAbsent: "unless described", emptyIsAbsent: false };

/** As Adyen reads it, which is recorded of the payment APIs. Of the others it is not known: a setting decides. */
export function readingOf(form: ErrorForm, { inputCoercion }: Pick<Settings, "inputCoercion">): Reading {
  if (inputCoercion === "nowhere") return STRICT;
  if (form === "service") return PAYMENT_APIS;
  return inputCoercion === "everywhere" ? OTHERS_LENIENT : STRICT;
}

/** What a value of a type that was sent (columns) is taken for, by the type that is declared (rows). A boolean is no number. */
const CONVERSIONS: Readonly<Record<string, Readonly<Partial<Record<string, (value: unknown) => unknown>>>>> = {
  string: { number: String, boolean: String },
  number: { string: (text) => (matches(text, /^-?\d+(\.\d+)?$/) ? Number(text) : text) },
  integer: { string: (text) => (matches(text, /^-?\d+$/) ? Number(text) : text) },
  boolean: {
    string: (text) => (matches(text, /^(true|false)$/i) ? /^t/i.test(text) : text),
    number: (number) => (number === 1 || number === 0 ? number === 1 : number),
  },
};

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

export interface CoerceOptions extends CheckOptions {
  readonly reading: Reading;
}

/**
 * A value in the types that its schema declares, as far as it can be read so; what cannot stays as it is, for the check to
 * refuse. Objects and lists are never taken for anything else.
 */
export function coerced(schema: Schema, value: unknown, options: CoerceOptions): unknown {
  if ("$ref" in schema) {
    const target = options.schemas[schema.$ref];
    return target === undefined ? value : coerced(target, value, options);
  }
  if ("oneOf" in schema) return coercedMember(schema, value, options);
  switch (schema.type) {
    case "array":
      return Array.isArray(value) ? value.map((item) => coerced(schema.items, item, options)) : value;
    case "object":
      return isRecord(value) ? coercedFields(schema, value, options) : value;
    default:
      return options.reading.converts ? converted(schema.type, value) : value;
  }
}

function converted(type: string, value: unknown): unknown {
  const convert = CONVERSIONS[type]?.[typeof value];
  return convert === undefined ? value : convert(value);
}

function coercedFields(schema: ObjectSchema, value: Readonly<Record<string, unknown>>, options: CoerceOptions): object {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    const given = value[name];
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    // Of a required text that is empty the check says so.
    if (isAbsent(given, declared, options.reading) && !(given === "" && required.includes(name))) continue;
    const field = declared ?? additionalProperties;
    fields.push([name, field === undefined ? given : coerced(field, given, options)]);
  }
  return Object.fromEntries(fields);
}

/** Whether a field of this value counts as not sent. A map keeps its empty texts: there they say something. */
export function isAbsent(value: unknown, declared: Schema | undefined, reading: Reading): boolean {
  if (value === "") return declared !== undefined && reading.emptyIsAbsent;
  if (value !== null || reading.nullIsAbsent === "never") return false;
  return reading.nullIsAbsent === "always" || declared?.nullable !== true;
}

/** Read as the kind that its discriminator names, else as the first member that it then fits. */
function coercedMember(union: UnionSchema, value: unknown, options: CoerceOptions): unknown {
  const kind = union.discriminator === undefined || !isRecord(value) ? undefined : value[union.discriminator];
  const told = typeof kind === "string" ? kindsOf(union, options).get(kind) : undefined;
  for (const member of told ?? union.oneOf) {
    const read = coerced(member, value, options);
    if (checkValue(member, read, "", options).length === 0) return read;
  }
  const [first] = told ?? [];
  return first === undefined ? value : coerced(first, value, options);
}
