import type { SchemaFact } from "../facts.ts";
import type { RawSchema } from "./description.ts";

type Schemas = Readonly<Record<string, RawSchema>>;

/**
 * A schema as a fact. Rules that resolve what Adyen's descriptions leave odd, each seen in the inventory:
 * - constraints that do not fit the type (`maxLength` beside a `$ref` or on an object) are dropped, and lengths beside an
 *   enum, which Adyen's constants do not keep to (`MALE` in at most 1 character);
 * - `type: ["string", "null"]` and `nullable` are one thing, and hold beside a `$ref` too;
 * - properties without `type: object` are an object; a schema with nothing at all is any value;
 * - `anyOf` is read as `oneOf`; a union of one is that one; `allOf` is flattened into one object;
 * - an empty or `null` enum constant says "may be absent", which the property's optionality says already;
 * - a base that names its kinds in a mapping is the union of them (`distil/mapped-unions.ts`);
 * - a name in `required` that is no property is dropped; `additionalProperties: false` is not a promise Adyen keeps.
 */
export function distilSchema(raw: RawSchema, schemas: Schemas): SchemaFact {
  const shape = shapeOf(raw, schemas);
  return prune({
    ...shape,
    nullable: raw.nullable === true || typesOf(raw).includes("null") ? true : shape.nullable,
    readOnly: raw.readOnly === true ? true : undefined,
    deprecated: raw.deprecated === true ? true : undefined,
    deprecatedIn: raw["x-deprecatedInVersion"],
    addedIn: raw["x-addedInVersion"],
  });
}

/** The last segment of a reference, as an identifier: `Address-2` becomes `Address2`. */
export function schemaName(name: string): string {
  return name.replace(/[^A-Za-z0-9_$]/g, "");
}

function shapeOf(raw: RawSchema, schemas: Schemas): SchemaFact {
  if (raw.$ref !== undefined) return { $ref: schemaName(refName(raw.$ref)) };
  if (raw.allOf !== undefined) return shapeOf(flatten(raw, schemas), schemas);
  const union = raw.oneOf ?? raw.anyOf;
  if (union !== undefined) return unionOf(union, raw, schemas);
  const type =
    typesOf(raw).find((name) => name !== "null") ?? (raw.properties || raw.additionalProperties ? "object" : undefined);
  switch (type) {
    case undefined:
      return { type: "any" };
    case "object":
      return objectOf(raw, schemas);
    case "array":
      return prune({
        type,
        items: distilSchema(raw.items ?? {}, schemas),
        minItems: raw.minItems,
        maxItems: raw.maxItems,
      });
    case "string":
      return prune({
        type,
        format: raw.format,
        enum: enumOf(raw),
        pattern: validPattern(raw.pattern),
        minLength: raw.enum === undefined ? raw.minLength : undefined,
        maxLength: raw.enum === undefined ? raw.maxLength : undefined,
        default: scalar(raw.default),
      });
    case "integer":
    case "number":
      return prune({
        type,
        format: raw.format,
        minimum: raw.minimum,
        maximum: raw.maximum,
        default: scalar(raw.default),
      });
    case "boolean":
      return prune({ type, default: scalar(raw.default) });
    default:
      throw new Error(`A schema has the type "${type}", which the generator does not know.`);
  }
}

function objectOf(raw: RawSchema, schemas: Schemas): SchemaFact {
  const properties = Object.entries(raw.properties ?? {});
  const names = new Set(properties.map(([name]) => name));
  const required = (raw.required ?? []).filter((name) => names.has(name));
  const rest = raw.additionalProperties;
  return prune({
    type: "object",
    properties:
      properties.length > 0
        ? Object.fromEntries(properties.map(([name, property]) => [name, distilSchema(property, schemas)]))
        : undefined,
    required: required.length > 0 ? required : undefined,
    additionalProperties: typeof rest === "object" ? distilSchema(rest, schemas) : undefined,
  });
}

function unionOf(members: readonly RawSchema[], raw: RawSchema, schemas: Schemas): SchemaFact {
  const real = members.filter((member) => !typesOf(member).every((type) => type === "null") || member.$ref);
  const nullable = real.length < members.length ? true : undefined;
  const [only] = real;
  if (real.length === 1 && only) return prune({ ...distilSchema(only, schemas), nullable });
  return prune({
    oneOf: real.map((member) => distilSchema(member, schemas)),
    discriminator: raw.discriminator?.propertyName ?? commonConstant(real, schemas),
    nullable,
  });
}

/** The one property that has a single enum constant in every member, and a different one in each. */
function commonConstant(members: readonly RawSchema[], schemas: Schemas): string | undefined {
  const objects = members.map((member) => flatten(resolve(member, schemas), schemas));
  const candidates = Object.keys(objects[0]?.properties ?? {}).filter((name) => {
    const values = objects.flatMap((object): readonly (string | undefined)[] => {
      const property = object.properties?.[name];
      return property ? (enumOf(property) ?? [undefined]) : [undefined];
    });
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  return candidates.includes("type") ? "type" : candidates[0];
}

/** `allOf` as one object: later members win, `required` adds up. */
function flatten(raw: RawSchema, schemas: Schemas): RawSchema {
  if (raw.allOf === undefined) return raw;
  const { allOf, discriminator: _discriminator, ...own } = raw;
  const parts = [...allOf.map((part) => flatten(resolve(part, schemas), schemas)), own];
  const { discriminator: _ofBase, ...whole } = parts.reduce<RawSchema>(
    (before, part) => ({
      ...before,
      ...part,
      properties: { ...before.properties, ...part.properties },
      required: [...(before.required ?? []), ...(part.required ?? [])],
    }),
    {},
  );
  return whole;
}

function resolve(raw: RawSchema, schemas: Schemas): RawSchema {
  if (raw.$ref === undefined) return raw;
  const target = schemas[refName(raw.$ref)];
  if (target === undefined) throw new Error(`The reference ${raw.$ref} leads nowhere.`);
  return target;
}

function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

function typesOf(raw: RawSchema): readonly string[] {
  if (raw.type === undefined) return [];
  return typeof raw.type === "string" ? [raw.type] : raw.type;
}

function enumOf(raw: RawSchema): readonly string[] | undefined {
  const values = raw.enum ?? raw["x-extensible-enum"] ?? raw["x-enum"]?.map((item) => item.value);
  const strings = values?.filter((value): value is string => typeof value === "string" && value !== "");
  return strings && strings.length > 0 ? [...new Set(strings)] : undefined;
}

function scalar(value: unknown): string | number | boolean | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

/** Patterns written for another language's engine cannot be checked here, so they are left out. */
function validPattern(pattern: string | undefined): string | undefined {
  if (pattern === undefined) return undefined;
  try {
    new RegExp(pattern, "u").test("");
    return pattern;
  } catch {
    return undefined;
  }
}

function prune(fact: { [K in keyof SchemaFact]?: SchemaFact[K] | undefined }): SchemaFact {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}
