import type { OperationFact, ParameterFact, SchemaFact } from "../facts.ts";
import type { Description, RawContent, RawOperation, RawParameter, SecurityRequirement } from "./description.ts";
import { distilSchema } from "./schema.ts";

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

export function distilOperations(description: Description): OperationFact[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const raw = item[method];
      return raw ? [distilOperation(description, method, path, raw)] : [];
    }),
  );
}

function distilOperation(description: Description, method: string, path: string, raw: RawOperation): OperationFact {
  const schemas = description.components?.schemas ?? {};
  const body = jsonSchema(raw.requestBody?.content);
  return {
    group: raw.tags?.[0] ?? "General",
    name: raw["x-methodName"] ?? nameFromPath(path),
    method: method.toUpperCase(),
    path,
    auth: authOf(raw.security ?? description.security),
    parameters: (raw.parameters ?? []).map((parameter) => distilParameter(description, parameter)),
    // Adyen marks hardly any body as required, yet none of these operations makes sense without one.
    ...(body && { body: { required: true, schema: distilSchema(body, schemas) } }),
    responses: Object.fromEntries(
      Object.entries(raw.responses ?? {}).map(([status, response]) => {
        const schema = jsonSchema(response.content);
        return [status, schema ? distilSchema(schema, schemas) : null];
      }),
    ),
    ...(raw["x-addedInVersion"] && { addedIn: raw["x-addedInVersion"] }),
    ...(raw.deprecated === true && { deprecated: true as const }),
    ...(raw["x-deprecatedInVersion"] && { deprecatedIn: raw["x-deprecatedInVersion"] }),
  };
}

function distilParameter(description: Description, given: RawParameter | { readonly $ref: string }): ParameterFact {
  const raw = "$ref" in given ? resolveParameter(description, given.$ref) : given;
  if (raw.in !== "path" && raw.in !== "query" && raw.in !== "header") {
    throw new Error(`The parameter "${raw.name}" is in "${raw.in}", which the generator does not know.`);
  }
  const schema = distilSchema(raw.schema ?? {}, description.components?.schemas ?? {});
  return {
    name: raw.name,
    in: raw.in,
    required: raw.in === "path" || raw.required === true,
    schema: { ...schema, ...pagingLimits(raw.name, raw.description ?? "") },
  };
}

function resolveParameter(description: Description, ref: string): RawParameter {
  const found = description.components?.parameters?.[ref.slice(ref.lastIndexOf("/") + 1)];
  if (found === undefined) throw new Error(`The reference ${ref} leads nowhere.`);
  return found;
}

/** Pages count from one; the default and the maximum of a page size stand in its description only. */
function pagingLimits(name: string, text: string): SchemaFact {
  if (name === "pageNumber") return { minimum: 1 };
  if (name !== "pageSize") return {};
  const size = /default is \**(\d+)/i.exec(text)?.[1];
  const maximum = /maximum(?: value is)? \**(\d+)/i.exec(text)?.[1];
  return { ...(size && { default: Number(size) }), minimum: 1, ...(maximum && { maximum: Number(maximum) }) };
}

function jsonSchema(content: RawContent | undefined) {
  return content?.["application/json"]?.schema;
}

/** Adyen takes either kind everywhere; a description that names none has only forgotten to. */
function authOf(security: readonly SecurityRequirement[] | undefined): ("apiKey" | "basic")[] {
  const names = new Set((security ?? []).flatMap((requirement) => Object.keys(requirement)));
  const named = [
    ...(names.has("ApiKeyAuth") ? (["apiKey"] as const) : []),
    ...(names.has("BasicAuth") ? (["basic"] as const) : []),
  ];
  return named.length > 0 ? named : ["apiKey", "basic"];
}

/** For the few operations without `x-methodName`: `/createTestCardRanges` is `createTestCardRanges`. */
function nameFromPath(path: string): string {
  const words = path.split(/[/{}]+/).filter((word) => word !== "");
  return words.at(-1) ?? "call";
}
