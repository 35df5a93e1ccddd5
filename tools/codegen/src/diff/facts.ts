import type { Facts, MessageFacts, OperationFact, ParameterFact, SchemaFact } from "../facts.ts";
import { type Direction, directions, messageDirections } from "../model/usage.ts";
import { breaking, type Change, change, compareKeys, compatible, type Ways } from "./change.ts";
import { compareRequired, compareSchemas } from "./schemas.ts";

/** What an API version has, and whatever it has of messages. */
export type AnyFacts = Facts & Partial<Pick<MessageFacts, "messages">>;

const SENT: Ways = { isSent: true, isReceived: false };
const RECEIVED: Ways = { isSent: false, isReceived: true };

/** What differs between two states of one version of an API. */
export function compareFacts(before: AnyFacts, after: AnyFacts): readonly Change[] {
  const [old, renewed] = [directionsOf(before), directionsOf(after)];
  return [
    ...compareOperations(before.operations, after.operations),
    ...compareMessages(before.messages ?? {}, after.messages ?? {}),
    ...compareKeys(before.schemas, after.schemas, {
      added: (name) => [compatible(name, "added")],
      removed: (name) => [breaking(name, "removed")],
      both: (name, schema, then) => compareSchemas(name, schema, then, waysOf(old.get(name), renewed.get(name))),
    }),
  ];
}

function directionsOf(facts: AnyFacts): ReadonlyMap<string, Direction> {
  const { messages } = facts;
  return messages === undefined ? directions(facts) : messageDirections({ ...facts, messages });
}

/** Schemas of webhooks have no direction: they are received. */
function waysOf(...both: readonly (Direction | undefined)[]): Ways {
  return {
    isSent: both.some((direction) => direction === "request" || direction === "both"),
    isReceived: both.some((direction) => direction !== "request"),
  };
}

function compareOperations(before: readonly OperationFact[], after: readonly OperationFact[]): readonly Change[] {
  const byPath = (operations: readonly OperationFact[]) =>
    Object.fromEntries(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return compareKeys(byPath(before), byPath(after), {
    added: (key, { name }) => [compatible(key, `added, as \`${name}\``)],
    removed: (key, { name }) => [breaking(key, `removed, was \`${name}\``)],
    both: compareOperation,
  });
}

function compareOperation(where: string, before: OperationFact, after: OperationFact): readonly Change[] {
  return [
    ...(before.name === after.name ? [] : [breaking(where, `called \`${after.name}\`, was \`${before.name}\``)]),
    ...(before.group === after.group ? [] : [breaking(where, `in group "${after.group}", was in "${before.group}"`)]),
    ...before.auth
      .filter((scheme) => !after.auth.includes(scheme))
      .map((scheme) => breaking(where, `does not take ${scheme} any more`)),
    ...after.auth
      .filter((scheme) => !before.auth.includes(scheme))
      .map((scheme) => compatible(where, `takes ${scheme}, too`)),
    ...(before.deprecated === after.deprecated
      ? []
      : [compatible(where, after.deprecated === true ? "deprecated" : "not deprecated any more")]),
    ...compareParameters(where, before.parameters, after.parameters),
    ...compareBody(where, before.body, after.body),
    ...compareResponses(where, before.responses, after.responses),
  ];
}

function compareParameters(
  where: string,
  before: readonly ParameterFact[],
  after: readonly ParameterFact[],
): readonly Change[] {
  const byName = (parameters: readonly ParameterFact[]) =>
    Object.fromEntries(parameters.map((parameter) => [`${parameter.in} parameter \`${parameter.name}\``, parameter]));
  return compareKeys(byName(before), byName(after), {
    added: (name, { required }) => [change(`${where}, ${name}`, required ? "added, required" : "added", required)],
    removed: (name) => [breaking(`${where}, ${name}`, "removed")],
    both: (name, old, renewed) => [
      ...compareRequired(`${where}, ${name}`, old.required, renewed.required, SENT),
      ...compareSchemas(`${where}, ${name}`, old.schema, renewed.schema, SENT),
    ],
  });
}

function compareBody(where: string, before: OperationFact["body"], after: OperationFact["body"]): readonly Change[] {
  const body = `${where}, body`;
  if (before === undefined) return after === undefined ? [] : [change(body, "added", after.required)];
  if (after === undefined) return [breaking(body, "removed")];
  return [
    ...compareRequired(body, before.required, after.required, SENT),
    ...compareSchemas(body, before.schema, after.schema, SENT),
  ];
}

function compareResponses(
  where: string,
  before: OperationFact["responses"],
  after: OperationFact["responses"],
): readonly Change[] {
  return compareKeys<SchemaFact | null>(before, after, {
    added: (status) => [compatible(`${where}, ${status}`, "added")],
    removed: (status) => [change(`${where}, ${status}`, "removed", status.startsWith("2"))],
    both: (status, old, renewed) => {
      if (old === null || renewed === null) {
        if (old === renewed) return [];
        return [breaking(`${where}, ${status}`, renewed === null ? "has no body any more" : "has a body")];
      }
      return compareSchemas(`${where}, ${status}`, old, renewed, RECEIVED);
    },
  });
}

function compareMessages(before: MessageFacts["messages"], after: MessageFacts["messages"]): readonly Change[] {
  return compareKeys(before, after, {
    added: (name) => [compatible(`message ${name}`, "added")],
    removed: (name) => [breaking(`message ${name}`, "removed")],
    both: (name, old, renewed) =>
      (["request", "response"] as const).flatMap((side) => {
        const [schema, then] = [old[side], renewed[side]];
        if (schema === undefined || then === undefined) {
          if (schema === then) return [];
          return [change(`message ${name}, ${side}`, then === undefined ? "removed" : "added", then === undefined)];
        }
        return compareSchemas(`message ${name}, ${side}`, schema, then, RECEIVED);
      }),
  });
}
