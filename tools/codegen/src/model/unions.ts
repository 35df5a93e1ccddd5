import type { Facts, SchemaFact } from "../facts.ts";

/**
 * Members of discriminated unions, by schema name, with the property that tells them apart: there, that property is
 * required, though Adyen's descriptions leave it optional, because without it nobody can tell which member is meant.
 */
export function unionMembers(facts: Facts): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const visit = (schema: SchemaFact): void => {
    for (const member of schema.oneOf ?? []) {
      if (member.$ref !== undefined && schema.discriminator !== undefined) members.set(member.$ref, schema.discriminator);
    }
    for (const child of childrenOf(schema)) visit(child);
  };
  for (const schema of Object.values(facts.schemas)) visit(schema);
  return members;
}

function childrenOf(schema: SchemaFact): readonly SchemaFact[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ];
}
