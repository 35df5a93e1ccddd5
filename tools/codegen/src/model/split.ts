import type { Facts, SchemaFact } from "../facts.ts";
import { type Direction, referencesOf } from "./usage.ts";

/**
 * The schemas that have two types: they travel both ways, and what may be sent differs from what may be answered. That
 * is so where they name constants, of which Adyen may answer new ones, while one that is sent and not known is a typing
 * error; and where they hold such a schema. A property that tells the members of a union apart is closed in both.
 */
export function splitSchemas(
  { schemas }: Facts,
  directions: ReadonlyMap<string, Direction>,
  unionMembers: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const shared = Object.entries(schemas).filter(([name]) => directions.get(name) === "both");
  const split = new Set(
    shared.filter(([name, schema]) => hasConstants(schema, unionMembers.get(name))).map(([name]) => name),
  );
  for (let before = -1; before < split.size; ) {
    before = split.size;
    for (const [name, schema] of shared) {
      if (referencesOf(schema, "sent").some((reference) => split.has(reference))) split.add(name);
    }
  }
  return split;
}

/** What the type of an answer is called where that of a request has the name. */
export function nameInResponse(name: string): string {
  return `${name}InResponse`;
}

function hasConstants(schema: SchemaFact, tells?: string): boolean {
  if (schema.enum !== undefined) return true;
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([name, property]) => name !== tells && property.readOnly !== true,
  );
  const parts = [
    ...properties.map(([, property]) => property),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ];
  return parts.some((part) => hasConstants(part));
}
