import { CONSOLE_PATHS, consoleFile } from "./console-files.ts";
import { type Fields, isRecord } from "../domain/fields.ts";
import { WORLD_HEADER } from "../http/authenticate.ts";
import { JsonError, parseJson } from "../http/json.ts";
import { jsonResponse, type SandboxResponse, type SandboxRequest } from "../http/message.ts";
import { nearestPath } from "../http/nearest-path.ts";
import type { Match, Miss, Router } from "../http/router.ts";
import { DEFAULT_WORLD } from "../storage/world-names.ts";
import { type ControlAccess, requireControl } from "./access.ts";
import type { Control } from "./control.ts";
import { CONTROL_BASE, type Endpoint } from "./endpoint.ts";
import { ControlError, statusOfError } from "./errors.ts";
import { controlDescription } from "./openapi.ts";
import { SANDBOX_ENDPOINTS, type Worlds } from "./sandbox-endpoints.ts";
import { WORLD_ENDPOINTS } from "./world-endpoints.ts";

export interface ControlHttp {
  readonly worlds: Worlds;
  readonly access: ControlAccess;
  /** Is notified of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/** Routes the requests to the sandbox itself, of those who may control it, and to its console. */
export function addControl(router: Router, sandbox: ControlHttp): void {
  const open = (path: string, respond: () => SandboxResponse) => router.add("GET", `${CONTROL_BASE}${path}`, respond);
  // The console's files say nothing of a state.
  for (const path of CONSOLE_PATHS) open(path, () => consoleFile(path));
  open("/openapi.json", () => jsonResponse(200, controlDescription()));
  // Whoever opens the address that was printed is looking for the console.
  router.add("GET", "/", () => ({ status: 302, headers: { location: CONTROL_BASE }, body: "" }));

  const add = <T>(endpoint: Endpoint<T>, of: (request: SandboxRequest, match: Match) => T | Promise<T>) =>
    router.add(endpoint.method, `${CONTROL_BASE}${endpoint.path}`, (request, match) =>
      answered(sandbox, async () => {
        if (endpoint.isOpenToAll !== true) requireControl(request, sandbox.access);
        const ids = Object.values(match.params);
        return jsonResponse(200, await endpoint.run(await of(request, match), ids, readBody(request), match.query));
      }),
    );
  for (const endpoint of SANDBOX_ENDPOINTS) add(endpoint, () => sandbox.worlds);
  for (const endpoint of WORLD_ENDPOINTS)
    add(endpoint, ({ headers }, { query }) => controlFor(sandbox, headers, query));
  router.addFallback(CONTROL_BASE, (request, miss) =>
    answered(sandbox, () => {
      requireControl(request, sandbox.access);
      return refuseMiss(miss);
    }),
  );
}

async function answered(
  sandbox: ControlHttp,
  respond: () => Promise<SandboxResponse> | SandboxResponse,
): Promise<SandboxResponse> {
  try {
    return await respond();
  } catch (error) {
    const status = statusOfError(error);
    if (status !== undefined && error instanceof Error) {
      const answer = jsonResponse(status, { error: error.message });
      return status === 401 ? withHeader(answer, "www-authenticate", "Bearer") : answer;
    }
    sandbox.onError(error);
    return jsonResponse(500, { error: "The sandbox has trouble of its own. Its output says which." });
  }
}

function refuseMiss({ pathname, allowed, isUnreadable }: Miss): SandboxResponse {
  if (isUnreadable) throw new ControlError(400, "The path is not well encoded.");
  if (allowed.length > 0)
    return withHeader(jsonResponse(405, { error: `Use ${allowed.join(" or ")} here.` }), "allow", allowed.join(", "));
  const known = [...SANDBOX_ENDPOINTS, ...WORLD_ENDPOINTS].map(({ method, path }) => ({
    method,
    path: `${CONTROL_BASE}${path}`,
  }));
  const near = nearestPath(pathname, known);
  const meant = near === undefined ? "" : ` Did you mean ${near.method} ${near.path}?`;
  throw new ControlError(404, `There is no ${pathname}.${meant}`);
}

/** The world that the query or the header names; the first one where none is named. */
async function controlFor(
  { worlds }: ControlHttp,
  headers: SandboxRequest["headers"],
  query: URLSearchParams,
): Promise<Control> {
  const named = query.get("world") ?? headers[WORLD_HEADER];
  if (typeof named !== "string") return worlds.controlOf(DEFAULT_WORLD);
  if (!(await worlds.names()).includes(named))
    throw new ControlError(404, `There is no world ${named}. POST ${CONTROL_BASE}/worlds/${named} makes it.`);
  return worlds.controlOf(named);
}

function readBody({ body, isTooLarge }: SandboxRequest): Fields {
  if (isTooLarge === true) throw new ControlError(400, "The body is too large.");
  if (body === "") return {};
  let value: unknown;
  try {
    value = parseJson(body);
  } catch (error) {
    throw error instanceof JsonError ? new ControlError(400, error.message) : error;
  }
  if (!isRecord(value)) throw new ControlError(400, "The body must be an object.");
  return value;
}

function withHeader(answer: SandboxResponse, name: string, value: string): SandboxResponse {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
