import type {
  ArraySchema,
  NumberSchema,
  ObjectSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from "@adyen-kit/client/schema";
import { isRecord } from "../domain/fields.ts";
import { type InvalidField, missing } from "../domain/refusal.ts";

export interface CheckOptions {
  /** Schemas of the API, by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly unknownFields: "ignore" | "refuse";
  /** A value whose discriminator names a kind that the union does not have is let through. */
  readonly acceptsOtherKinds?: boolean;
  /** Fields of the value itself that are let through though the schema does not have them. */
  readonly tolerated?: readonly string[];
  /** A required field that is an empty text lacks. */
  readonly emptyIsAbsent?: boolean;
}

/** What is wrong with a value, by the path of each field: `roles[0]`. Empty where nothing is. */
export function checkValue(
  schema: Schema,
  value: unknown,
  path: string,
  options: CheckOptions,
  structure = "the request",
): InvalidField[] {
  if ("$ref" in schema) {
    if (value === null && schema.nullable === true) return [];
    const target = options.schemas[schema.$ref];
    return target === undefined ? [] : checkValue(target, value, path, options, schema.$ref);
  }
  if (value === null)
    return schema.nullable === true ? [] : [{ ...problem(path, value, "must not be null"), lacking: "absent" }];
  if ("oneOf" in schema) return checkUnion(schema, value, path, options);
  switch (schema.type) {
    case "any":
      return FINE;
    case "string":
      return checkString(schema, value, path);
    case "integer":
    case "number":
      return checkNumber(schema, value, path);
    case "boolean":
      return typeof value === "boolean" ? [] : [problem(path, value, "must be true or false")];
    case "array":
      return checkArray(schema, value, path, options);
    case "object":
      return checkObject(schema, value, path, options, structure);
  }
}

/** Where a property names the kind, problems are reported for that kind alone. */
function checkUnion(union: UnionSchema, value: unknown, path: string, options: CheckOptions): InvalidField[] {
  const kind = union.discriminator === undefined || !isRecord(value) ? undefined : value[union.discriminator];
  const told = typeof kind === "string" ? (kindsOf(union, options).get(kind) ?? []) : [];
  if (options.acceptsOtherKinds === true && told.length === 0 && typeof kind === "string" && kind !== "") return FINE;
  let fewest: InvalidField[] | undefined;
  for (const member of told.length > 0 ? told : union.oneOf) {
    const problems = checkValue(member, value, path, options);
    if (problems.length === 0) return [];
    if (fewest === undefined || problems.length < fewest.length) fewest = problems;
  }
  return told.length > 0 && fewest !== undefined ? fewest : [problem(path, value, "has none of the allowed shapes")];
}

/** A payment method is one of 58: they are sorted by what their discriminator may be once, and not for every request. */
const sorted = new WeakMap<UnionSchema, ReadonlyMap<string, readonly Schema[]>>();

export function kindsOf(
  union: UnionSchema,
  { schemas }: Pick<CheckOptions, "schemas">,
): ReadonlyMap<string, readonly Schema[]> {
  const known = sorted.get(union);
  if (known !== undefined) return known;
  const kinds = new Map<string, Schema[]>();
  for (const member of union.oneOf) {
    const target = "$ref" in member ? schemas[member.$ref] : member;
    const property = target && "properties" in target ? target.properties?.[union.discriminator ?? ""] : undefined;
    for (const kind of property !== undefined && "enum" in property ? (property.enum ?? []) : []) {
      kinds.set(kind, [...(kinds.get(kind) ?? []), member]);
    }
  }
  sorted.set(union, kinds);
  return kinds;
}

function checkString(schema: StringSchema, value: unknown, path: string): InvalidField[] {
  if (typeof value !== "string") return [problem(path, value, "must be a string")];
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return [problem(path, value, `must be one of ${schema.enum.join(", ")}`)];
  }
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    return [problem(path, value, `must have at least ${schema.minLength} characters`)];
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    const message = `must have at most ${schema.maxLength} characters`;
    return [{ ...problem(path, value, message), longest: schema.maxLength }];
  }
  if (schema.pattern !== undefined && !patternOf(schema.pattern).test(value)) {
    return [problem(path, value, `must match ${schema.pattern}`)];
  }
  if (schema.format?.startsWith("date") === true && Number.isNaN(Date.parse(value)))
    return [problem(path, value, "must be a date")];
  return FINE;
}

function checkNumber(schema: NumberSchema, value: unknown, path: string): InvalidField[] {
  if (typeof value !== "number") return [problem(path, value, "must be a number")];
  if (schema.type === "integer" && !Number.isInteger(value)) return [problem(path, value, "must be a whole number")];
  if (schema.format === "int32" && Math.abs(value) > 2_147_483_647)
    return [problem(path, value, "does not fit in 32 bits")];
  if (schema.minimum !== undefined && value < schema.minimum)
    return [problem(path, value, `must be at least ${schema.minimum}`)];
  if (schema.maximum !== undefined && value > schema.maximum)
    return [problem(path, value, `must be at most ${schema.maximum}`)];
  return [];
}

function checkArray(schema: ArraySchema, value: unknown, path: string, options: CheckOptions): InvalidField[] {
  if (!Array.isArray(value)) return [problem(path, value, "must be a list")];
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    return [problem(path, undefined, `must have at least ${schema.minItems} items`)];
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    return [problem(path, undefined, `must have at most ${schema.maxItems} items`)];
  }
  return value.flatMap((item, index) => checkValue(schema.items, item, `${path}[${index}]`, options));
}

function checkObject(
  schema: ObjectSchema,
  value: unknown,
  path: string,
  options: CheckOptions,
  structure: string,
): InvalidField[] {
  if (!isRecord(value)) return [problem(path, value, "must be an object")];
  const { properties = NONE, required = [], additionalProperties } = schema;
  const problems: InvalidField[] = [];
  for (const name of required) {
    const given = value[name];
    if (given !== undefined && given !== "") continue;
    if (properties[name]?.readOnly === true) continue;
    if (!Object.hasOwn(value, name)) problems.push(missing(join(path, name)));
    else if (given === "" && options.emptyIsAbsent === true)
      problems.push({ ...problem(join(path, name), undefined, "is empty"), lacking: "empty" });
  }
  for (const name of Object.keys(value)) {
    const given = value[name];
    // Reported already, where it is required.
    if (given === "" && options.emptyIsAbsent === true && required.includes(name)) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (property?.readOnly === true) continue;
    if (property !== undefined) {
      const found = checkValue(property, given, join(path, name), options);
      if (found.length > 0) problems.push(...found);
    } else if (options.unknownFields === "refuse" && !(path === "" && options.tolerated?.includes(name) === true))
      problems.push({
        ...problem(join(path, name), undefined, "is not a field of this request"),
        unknownIn: structure,
      });
  }
  return problems;
}

const NONE: Readonly<Record<string, Schema>> = {};
const FINE: InvalidField[] = [];

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

const LONGEST_QUOTE = 100;

function problem(path: string, value: unknown, message: string): InvalidField {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const shown = text !== undefined && text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return { name: path === "" ? "body" : path, message, ...(shown !== undefined && { value: shown }) };
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, known);
  return known;
}
