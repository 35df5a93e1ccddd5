import type { SchemaFact } from "../facts.ts";
import type { RawSchema } from "./description.ts";

type Schemas = Readonly<Record<string, RawSchema>>;

/**
 * Adyen describes some unions from below: a base names its kinds in `discriminator.mapping`, and each kind takes the base
 * in by `allOf`. Read as it stands, the base would have none of the fields of its kinds.
 */
export function mappedUnion(name: string, raw: RawSchema): RawSchema | undefined {
  const kinds = [...kindsOf(raw).values()].filter((kind) => kind !== name);
  if (kinds.length === 0 || raw.discriminator === undefined) return undefined;
  const { propertyName } = raw.discriminator;
  const oneOf = [...new Set(kinds)].map((kind) => ({ $ref: `#/components/schemas/${kind}` }));
  return { oneOf, discriminator: { propertyName } };
}

/** A kind's fact, with the constants by which its base tells it, where it does not name one itself. */
export function withConstants(name: string, fact: SchemaFact, schemas: Schemas): SchemaFact {
  const bases = Object.entries(schemas).filter(([base, raw]) => mappedUnion(base, raw) !== undefined);
  return bases.reduce((before, [, raw]) => {
    const field = raw.discriminator?.propertyName ?? "";
    const property = before.properties?.[field];
    const constants = [...kindsOf(raw)].filter(([, kind]) => kind === name).map(([constant]) => constant);
    if (constants.length === 0 || property === undefined || property.enum !== undefined) return before;
    // Some name the constants of all kinds in a schema of their own.
    const { $ref: _, ...rest } = property;
    const told: SchemaFact = { ...rest, type: "string", enum: constants };
    return { ...before, properties: { ...before.properties, [field]: told } };
  }, fact);
}

/** Names of schemas by constant; of a base that is not a union already. */
function kindsOf({ discriminator, oneOf, anyOf, allOf }: RawSchema): ReadonlyMap<string, string> {
  if ((oneOf ?? anyOf ?? allOf) !== undefined) return new Map();
  const mapping = Object.entries(discriminator?.mapping ?? {});
  return new Map(mapping.map(([constant, ref]) => [constant, ref.slice(ref.lastIndexOf("/") + 1)]));
}
