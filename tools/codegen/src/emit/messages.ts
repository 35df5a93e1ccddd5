import { NO_EXAMPLES } from "../model/examples.ts";
import type { ApiSource, MessageFacts, MessageSource, SchemaFact } from "../facts.ts";
import type { ApiModel } from "../model/model.ts";
import { type Notes, notesOf } from "../model/notes.ts";
import { splitSchemas } from "../model/split.ts";
import { unionMembers } from "../model/unions.ts";
import { messageDirections } from "../model/usage.ts";
import { quote } from "./printer.ts";
import { typeExpression } from "./type-expression.ts";
import { emitTypes } from "./types.ts";

/** One module a description: its types, and which of them is what message. */
export function emitMessages(source: MessageSource, facts: MessageFacts, notes: Notes): string {
  const model = modelOf(source, facts, notes);
  const types = emitTypes(model);
  return source.kind === "webhooks" ? withEventOf(types, eventsOf(facts)) : `${types}\n${pairsOf(model)}`;
}

interface MessageModel extends ApiModel {
  readonly facts: MessageFacts;
}

function modelOf({ file, name, version, kind }: MessageSource, facts: MessageFacts, notes: Notes): MessageModel {
  const directions = messageDirections(facts);
  const members = unionMembers(facts);
  const unused = { className: "", test: "", live: "" } satisfies Partial<ApiSource>;
  return {
    source: { ...unused, file, api: `${kind}/${name}`, version },
    facts,
    path: `${kind}/${name}/v${version}`,
    groups: [],
    directions,
    split: splitSchemas(facts, directions, members),
    unionMembers: members,
    notes: notesOf(facts, notes),
    looseTypes: new Set(),
    dropInFields: new Set(),
    examples: NO_EXAMPLES,
  };
}

function withEventOf(types: string, events: string): string {
  const end = types.indexOf("\n") + 1;
  return `${types.slice(0, end)}\nimport type { EventOf } from "../../core/event-of.ts";\n${types.slice(end).replace(/^\n(?=import)/, "")}\n${events}`;
}

function eventsOf(facts: MessageFacts): string {
  const lines = Object.entries(facts.messages).map(
    ([name, { request }]) => `  ${quote(name)}: ${eventType(name, request, facts)};\n`,
  );
  return [
    `/** What each event carries, by its name. */\nexport interface Events {\n${lines.join("")}}\n\n`,
    "/** Any of them: the field that holds its name tells which. */\nexport type Event = Events[keyof Events];\n",
  ].join("");
}

/** The field with an event's name is `type`, `eventType`, or, one by one inside a delivery, `eventCode`. */
function eventType(name: string, schema: SchemaFact | undefined, facts: MessageFacts): string {
  const target = schema?.$ref === undefined ? undefined : facts.schemas[schema.$ref];
  const properties = target?.properties ?? {};
  const item =
    properties["notificationItems"] === undefined ? undefined : itemOf(properties["notificationItems"], facts);
  if (item !== undefined) return `EventOf<${item}, "eventCode", ${quote(name)}>`;
  const field = "eventType" in properties ? "eventType" : "type";
  // Some events are described under a name of their own, which is not what they say of themselves.
  const constants = properties[field]?.enum ?? [name];
  const names = constants.includes(name) ? [name] : constants;
  return `EventOf<${schema?.$ref ?? "object"}, ${quote(field)}, ${names.map(quote).join(" | ")}>`;
}

/** Each item of a delivery is wrapped: `{ "NotificationRequestItem": { … } }`. */
function itemOf(items: SchemaFact, facts: MessageFacts): string | undefined {
  const wrapper = facts.schemas[items.items?.$ref ?? ""];
  return wrapper?.properties?.["NotificationRequestItem"]?.$ref;
}

function pairsOf(model: MessageModel): string {
  const lines = Object.entries(model.facts.messages).map(([name, { request, response }]) => {
    const typeOf = (schema: SchemaFact | undefined, use: "sent" | "received") =>
      schema === undefined ? "undefined" : typeExpression(schema, { model, use });
    const pair = [`request: ${typeOf(request, "sent")}`, `response: ${typeOf(response, "received")}`];
    return `  ${quote(name)}: { ${pair.join("; ")} };\n`;
  });
  return `/** What is sent to a terminal and what it answers, by the kind of message. */\nexport interface Messages {\n${lines.join("")}}\n`;
}
