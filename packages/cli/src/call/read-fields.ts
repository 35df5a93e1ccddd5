import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { UsageError } from "@adyen-kit/rotate/usage";

type Schemas = Readonly<Record<string, Schema>>;
type Fields = Record<string, unknown>;

/** What a call is made with. */
export interface CallInput {
  readonly [name: string]: unknown;
  readonly body?: unknown;
}

/**
 * Parameters and body of a call, from flags such as `--company-id X --amount.value 1000 --line-items.0.id 1`: each is a
 * parameter of that name, or the path of a field in the body, whose description says what the text is made into.
 * `--body.<path>` is always a field.
 *
 * @throws {UsageError} a flag is nothing of the operation's, or its value does not fit.
 */
export function readFields(flags: readonly Flag[], facts: OperationFacts, schemas: Schemas, body: unknown): CallInput {
  const params: Fields = {};
  let root = body;
  for (const { name, value } of flags) {
    const parameter = facts.parameters.find((each) => isCalled(each.name, name));
    if (parameter !== undefined) {
      params[parameter.name] = convert(value, [parameter.schema], schemas, name);
      continue;
    }
    if (facts.body === undefined)
      throw unknownFlag(
        name,
        facts,
        facts.parameters.map((each) => each.name),
      );
    root = withField(root, name.replace(/^body\./, "").split("."), value, [facts.body.schema], schemas, name);
  }
  return { ...params, ...(root !== undefined && { body: root }) };
}

/** `--name value` as it was given. */
export interface Flag {
  readonly name: string;
  readonly value: string | undefined;
}

/** `--name value`, `--name=value`, or `--name` alone. */
export function readFlags(flags: readonly string[]): readonly Flag[] {
  const read: Flag[] = [];
  for (let at = 0; at < flags.length; at += 1) {
    const flag = flags[at] ?? "";
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
    if (name === undefined) throw new UsageError(`${flag}: is no flag. Give fields as --amount.value 1000, or --body.`);
    const next = flags[at + 1];
    if (value !== undefined || next === undefined || next.startsWith("--")) {
      read.push({ name, value });
    } else {
      read.push({ name, value: next });
      at += 1;
    }
  }
  return read;
}

/** `company-id` and `companyId` are one name, and so is `idempotency-key` and `Idempotency-Key`. */
export function isCalled(name: string, given: string): boolean {
  const plain = (text: string) => text.replaceAll("-", "").toLowerCase();
  return name === given || plain(name) === plain(given);
}

/** A value with a field put into it: objects and lists on its way are made. */
function withField(
  parent: unknown,
  [name = "", ...rest]: readonly string[],
  value: string | undefined,
  schemas: readonly Schema[],
  all: Schemas,
  flag: string,
): unknown {
  const shapes = schemas.flatMap((schema) => resolve(schema, all));
  if (/^\d+$/.test(name) && shapes.some(({ type }) => type === "array")) {
    const items = shapes.flatMap((shape) => ("items" in shape ? [shape.items] : []));
    const list: unknown[] = Array.isArray(parent) ? [...(parent as unknown[])] : [];
    const index = Number(name);
    if (index > list.length) throw new UsageError(`--${flag}: give item ${list.length} of the list first.`);
    list[index] = next(list[index], rest, value, items, all, flag);
    return list;
  }
  const known = shapes.flatMap((shape) => ("properties" in shape ? Object.entries(shape.properties ?? {}) : []));
  const free = shapes.flatMap((shape) => ("additionalProperties" in shape ? [shape.additionalProperties ?? ANY] : []));
  const fitting = known.filter(([key]) => key === name);
  const found = fitting.length > 0 ? fitting : known.filter(([key]) => isCalled(key, name));
  const isOpen = free.length > 0 || shapes.some((shape) => shape.type === "any");
  if (found.length === 0 && !isOpen)
    throw unknownFlag(
      flag,
      undefined,
      known.map(([key]) => key),
    );
  const key = found[0]?.[0] ?? name;
  const below = found.length > 0 ? found.map(([, schema]) => schema) : free.length > 0 ? free : [ANY];
  const object: Fields = typeof parent === "object" && parent !== null ? { ...(parent as Fields) } : {};
  // No setter of the prototype may be reached by a name.
  Object.defineProperty(object, key, {
    value: next(Object.hasOwn(object, key) ? object[key] : undefined, rest, value, below, all, flag),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return object;
}

const ANY: Schema = { type: "any" };

function next(
  before: unknown,
  rest: readonly string[],
  value: string | undefined,
  schemas: readonly Schema[],
  all: Schemas,
  flag: string,
): unknown {
  return rest.length === 0 ? convert(value, schemas, all, flag) : withField(before, rest, value, schemas, all, flag);
}

type Shape = Exclude<Schema, { readonly $ref: string } | { readonly oneOf: readonly Schema[] }>;

/** What a schema may be, with references followed and unions opened. */
function resolve(schema: Schema, all: Schemas, depth = 0): readonly Shape[] {
  if (depth > 20) return [];
  if ("$ref" in schema) return resolve(all[schema.$ref] ?? ANY, all, depth + 1);
  if ("oneOf" in schema) return schema.oneOf.flatMap((each) => resolve(each, all, depth + 1));
  return [schema];
}

/** Text as the first of the schemas that it fits. */
function convert(text: string | undefined, schemas: readonly Schema[], all: Schemas, flag: string): unknown {
  const shapes = schemas.flatMap((schema) => resolve(schema, all));
  const types = [...new Set(shapes.map(({ type }) => type))];
  const allowed = shapes.flatMap((shape) => ("enum" in shape ? (shape.enum ?? []) : []));
  for (const type of types) {
    const value = CONVERTERS[type](text);
    if (value !== undefined) return value;
  }
  const wanted = types.map((type) => (type === "string" && allowed.length > 0 ? allowed.join(", ") : WORDS[type]));
  throw new UsageError(
    `--${flag}: must be ${wanted.join(" or ")}${text === undefined ? ", and nothing is given" : ""}.`,
  );
}

type Type = Shape["type"];

const CONVERTERS: Readonly<Record<Type, (text: string | undefined) => unknown>> = {
  string: (text) => text,
  integer: (text) => (text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  number: (text) =>
    text !== undefined && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined,
  boolean: (text) => (text === undefined || text === "true" ? true : text === "false" ? false : undefined),
  array: (text) => asJson(text, Array.isArray),
  object: (text) => asJson(text, (value) => typeof value === "object" && value !== null && !Array.isArray(value)),
  any: (text) => asJson(text, () => true) ?? text,
};

const WORDS: Readonly<Record<Type, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list in JSON",
  object: "an object in JSON, or name a field in it",
  any: "a value",
};

function asJson(text: string | undefined, fits: (value: unknown) => boolean): unknown {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function unknownFlag(flag: string, facts: OperationFacts | undefined, known: readonly string[]): UsageError {
  const names = [...new Set(known)];
  const list = names.length > 24 ? `${names.slice(0, 24).join(", ")} …` : names.join(", ");
  const what = facts === undefined ? "is no field there" : `is no parameter of ${facts.id}, which takes no body`;
  return new UsageError(`--${flag}: ${what}. There ${names.length === 0 ? "is nothing" : `are ${list}`}.`);
}
