import type { SchemaFact } from "../facts.ts";
import type { ApiModel, OperationModel, Pagination } from "../model/model.ts";
import { isIdentifier } from "../model/names.ts";
import { banner } from "./printer.ts";

/** `schemas.ts`: every schema as data, for programs that check values while they run. */
export function emitSchemas(model: ApiModel): string {
  const lines = Object.entries(model.facts.schemas).map(([name, schema]) => `  ${name}: ${literal(dataOf(schema))},\n`);
  return [
    banner(model.path),
    `\nimport type { Schema } from "../../core/schema.ts";\n\n`,
    `export const schemas: Readonly<Record<string, Schema>> = {\n${lines.join("")}};\n`,
  ].join("");
}

/** `operations.ts`: every operation as data, in the order of Adyen's description. */
export function emitOperations(model: ApiModel): string {
  const byPath = new Map(
    model.groups.flatMap((group) =>
      group.operations.map((operation) => [operation.fact, { group, operation }] as const),
    ),
  );
  const lines = model.facts.operations.map((fact) => {
    const entry = byPath.get(fact);
    if (entry === undefined) throw new Error(`${fact.method} ${fact.path} is in no group.`);
    return `  ${literal(operationData(model, entry.group.module, entry.operation))},\n`;
  });
  return [
    banner(model.path),
    `\nimport type { OperationFacts } from "../../core/facts.ts";\n\n`,
    `export const operations: readonly OperationFacts[] = [\n${lines.join("")}];\n`,
  ].join("");
}

function operationData(model: ApiModel, group: string, operation: OperationModel): unknown {
  const { fact } = operation;
  return {
    id: operation.id,
    api: model.source.api,
    version: model.source.version,
    group,
    name: operation.name,
    method: fact.method,
    path: fact.path,
    parameters: fact.parameters.map((parameter) => ({ ...parameter, schema: dataOf(parameter.schema) })),
    ...(fact.body && { body: { required: fact.body.required, schema: dataOf(fact.body.schema) } }),
    responses: Object.fromEntries(
      Object.entries(fact.responses).map(([status, schema]) => [status, schema === null ? null : dataOf(schema)]),
    ),
    auth: fact.auth,
    roles: operation.roles,
    ...(operation.advancedRoles.length > 0 && { advancedRoles: operation.advancedRoles }),
    ...(operation.pagination && { pagination: paginationData(operation.pagination) }),
    ...(operation.rateLimitedInLive && { rateLimitedInLive: true }),
    documentation: operation.documentation,
  };
}

function paginationData({ style, defaultSize }: Pagination): unknown {
  return { style, ...(defaultSize !== undefined && { defaultSize }) };
}

/** The part of a schema that a check needs. */
function dataOf(schema: SchemaFact): unknown {
  const {
    default: _default,
    deprecated: _deprecated,
    deprecatedIn: _deprecatedIn,
    addedIn: _addedIn,
    ...rest
  } = schema;
  return {
    ...rest,
    ...(rest.properties && { properties: mapValues(rest.properties, dataOf) }),
    ...(rest.items && { items: dataOf(rest.items) }),
    ...(rest.additionalProperties && { additionalProperties: dataOf(rest.additionalProperties) }),
    ...(rest.oneOf && { oneOf: rest.oneOf.map(dataOf) }),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** JavaScript for a JSON value, on one line, with names unquoted where the language lets them be. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => {
    const key = isIdentifier(name) || /^[1-9]\d*$/.test(name) ? name : JSON.stringify(name);
    return `${key}: ${literal(item)}`;
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
