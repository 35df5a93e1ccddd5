import type { MessageFacts, MessageSource, SchemaFact } from "../facts.ts";
import type { Description, PathItem, RawContent, RawSchema } from "./description.ts";
import { distil } from "./distil.ts";
import { distilSchema } from "./schema.ts";

/** Descriptions without operations of ours: what Adyen sends, and what terminals are sent. */
export function distilMessages(description: Description, source: MessageSource): MessageFacts {
  const { paths: _, ...rest } = description;
  const facts = distil(rest, { api: `${source.kind}/${source.name}`, version: source.version });
  const schemas = description.components?.schemas ?? {};
  const items = (source.kind === "webhooks" ? description.webhooks : description.paths) ?? {};
  const messages = Object.entries(items).map(([path, item]) => [path.replace(/^\//, ""), messageOf(item, schemas)]);
  return { ...facts, messages: Object.fromEntries(messages) as MessageFacts["messages"] };
}

function messageOf({ post }: PathItem, schemas: Readonly<Record<string, RawSchema>>): MessageFacts["messages"][string] {
  const request = schemaOf(post?.requestBody?.content, schemas);
  const response = schemaOf(post?.responses?.["200"]?.content, schemas);
  return { ...(request && { request }), ...(response && { response }) };
}

function schemaOf(
  content: RawContent | undefined,
  schemas: Readonly<Record<string, RawSchema>>,
): SchemaFact | undefined {
  const schema = Object.values(content ?? {})[0]?.schema;
  return schema === undefined ? undefined : distilSchema(schema, schemas);
}
