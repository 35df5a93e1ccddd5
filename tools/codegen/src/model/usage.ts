import type { Facts, MessageFacts, SchemaFact } from "../facts.ts";

/** Which way values of a schema travel. One that travels both ways is `both`; one that no operation uses is `response`. */
export type Direction = "request" | "response" | "both";

/** The direction of every schema, followed through references. */
export function directions(facts: Facts): ReadonlyMap<string, Direction> {
  const sent = reachable(
    facts,
    "sent",
    facts.operations.flatMap((operation) => [
      ...(operation.body ? [operation.body.schema] : []),
      ...operation.parameters.map((parameter) => parameter.schema),
    ]),
  );
  const received = reachable(
    facts,
    "received",
    facts.operations.flatMap((operation) => Object.values(operation.responses).filter((schema) => schema !== null)),
  );
  return directionsOf(facts, sent, received);
}

function directionsOf(
  { schemas }: Facts,
  sent: ReadonlySet<string>,
  received: ReadonlySet<string>,
): ReadonlyMap<string, Direction> {
  return new Map(
    Object.keys(schemas).map((name) => {
      const direction = sent.has(name) ? (received.has(name) ? "both" : "request") : "response";
      return [name, direction];
    }),
  );
}

/** The same for messages. Adyen sends webhooks, so that we receive what they request. */
export function messageDirections(facts: MessageFacts): ReadonlyMap<string, Direction> {
  if (facts.api.startsWith("webhooks/")) return new Map();
  const all = Object.values(facts.messages);
  const schemas = (side: "request" | "response") =>
    reachable(
      facts,
      side === "request" ? "sent" : "received",
      all.flatMap((message) => message[side] ?? []),
    );
  return directionsOf(facts, schemas("request"), schemas("response"));
}

/**
 * Names of the schemas that a schema refers to directly. What Adyen alone sets is part of no request, though a request
 * may repeat it.
 */
export function referencesOf(schema: SchemaFact, way: "sent" | "received" = "received"): readonly string[] {
  if (schema.$ref !== undefined) return [schema.$ref];
  const properties = Object.values(schema.properties ?? {});
  return [
    ...(way === "sent" ? properties.filter(({ readOnly }) => readOnly !== true) : properties),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ].flatMap((part) => referencesOf(part, way));
}

function reachable(facts: Facts, way: "sent" | "received", from: readonly SchemaFact[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = from.flatMap((schema) => referencesOf(schema, way));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = facts.schemas[name];
    if (schema === undefined)
      throw new Error(`${facts.api} v${facts.version} refers to a schema "${name}" that it does not have.`);
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...referencesOf(schema, way));
  }
  return seen;
}
