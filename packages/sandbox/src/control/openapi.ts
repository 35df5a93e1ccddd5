import { CONTROL_BASE, type Described } from "./endpoint.ts";
import { RESPONSES } from "./responses.ts";
import { SANDBOX_ENDPOINTS } from "./sandbox-endpoints.ts";
import { WORLD_ENDPOINTS } from "./world-endpoints.ts";

/** The description of the control interface, in OpenAPI 3.1. */
export function controlDescription(): object {
  const paths: Record<string, Record<string, object>> = {};
  const add = (endpoint: Described, query: readonly string[]) => {
    const path = `${CONTROL_BASE}${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describe(endpoint, query) };
  };
  for (const endpoint of WORLD_ENDPOINTS) add(endpoint, [...(endpoint.query ?? []), "world"]);
  for (const endpoint of SANDBOX_ENDPOINTS) add(endpoint, endpoint.query ?? []);
  return { openapi: "3.1.0", info: { title: "adyen-kit sandbox", version: "1" }, paths };
}

function describe({ method, path, summary, body }: Described, query: readonly string[]): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameter = (name: string, place: string) => ({
    name,
    in: place,
    required: place === "path",
    schema: { type: "string" },
  });
  const response = RESPONSES[`${method} ${path}`];
  if (response === undefined) throw new Error(`responses.ts describes no ${method} ${path}.`);
  return {
    operationId: response.operationId,
    summary,
    parameters: [...names.map((name) => parameter(name, "path")), ...query.map((name) => parameter(name, "query"))],
    ...(method !== "GET" && {
      requestBody: {
        required: body !== undefined,
        content: { "application/json": { schema: { type: "object" }, ...(body !== undefined && { example: body }) } },
      },
    }),
    responses: {
      200: { description: "Done", content: { "application/json": { schema: response.schema } } },
      default: { description: "What was wrong", content: { "application/json": { schema: PROBLEM } } },
    },
  };
}

const PROBLEM = { type: "object", required: ["error"], properties: { error: { type: "string" } } };
