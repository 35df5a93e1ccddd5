import { consoleFile } from "../console/console-files.ts";
import { type Fields, isRecord } from "../domain/fields.ts";
import { WORLD_HEADER } from "../http/authenticate.ts";
import { JsonError, parseJson } from "../http/json.ts";
import { jsonResponse, type SandboxResponse, type SandboxRequest } from "../http/message.ts";
import { DEFAULT_WORLD } from "../storage/world-names.ts";
import { type ControlAccess, requireControl } from "./access.ts";
import type { Control } from "./control.ts";
import { CONTROL_BASE, type Endpoint, matched } from "./endpoint.ts";
import { ControlError, statusOfError } from "./errors.ts";
import { controlDescription } from "./openapi.ts";
import { SANDBOX_ENDPOINTS, type Worlds } from "./sandbox-endpoints.ts";
import { WORLD_ENDPOINTS } from "./world-endpoints.ts";

export interface ControlHttp {
  readonly worlds: Worlds;
  readonly access: ControlAccess;
  /** Told of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/** Answers requests to the sandbox itself, of those who may control it. */
export async function handleControl(sandbox: ControlHttp, request: SandboxRequest): Promise<SandboxResponse> {
  try {
    const [pathname = "", search] = request.target.split("?");
    const path = pathname.slice(CONTROL_BASE.length);
    const file = path === "/openapi.json" ? jsonResponse(200, controlDescription()) : consoleFile(path);
    if (file !== undefined) {
      if (request.method !== "GET") throw new MethodError(["GET"]);
      return file;
    }
    if (!isOpenToAll(request, path)) requireControl(request, sandbox.access);
    return await answerTo(sandbox, request, path, new URLSearchParams(search));
  } catch (error) {
    if (error instanceof MethodError)
      return withHeader(jsonResponse(405, { error: error.message }), "allow", error.allowed.join(", "));
    const status = statusOfError(error);
    if (status !== undefined && error instanceof Error) {
      const answer = jsonResponse(status, { error: error.message });
      return status === 401 ? withHeader(answer, "www-authenticate", "Bearer") : answer;
    }
    sandbox.onError(error);
    return jsonResponse(500, { error: "The sandbox has trouble of its own. Its output says which." });
  }
}

/** Whether it is there may be asked by whoever waits for it, under any name. The console's files say nothing of a state either. */
function isOpenToAll({ method }: SandboxRequest, path: string): boolean {
  return method === "GET" && path === "/health";
}

class MethodError extends Error {
  readonly allowed: readonly string[];

  constructor(allowed: readonly string[]) {
    super(`Use ${allowed.join(" or ")} here.`);
    this.allowed = allowed;
  }
}

async function answerTo(
  { worlds }: ControlHttp,
  request: SandboxRequest,
  path: string,
  query: URLSearchParams,
): Promise<SandboxResponse> {
  const here = [...SANDBOX_ENDPOINTS, ...WORLD_ENDPOINTS].filter((each) => matched(each, path) !== undefined);
  if (here.length === 0) throw new ControlError(404, `There is no ${CONTROL_BASE}${path}.`);
  const asks = ({ method }: Endpoint<never>) => method === request.method;
  if (!here.some(asks)) throw new MethodError(here.map(({ method }) => method));
  const run = async <T>(endpoint: Endpoint<T>, of: T) =>
    jsonResponse(200, await endpoint.run(of, matched(endpoint, path) ?? [], readBody(request), query));
  const ofSandbox = SANDBOX_ENDPOINTS.find((each) => asks(each) && here.includes(each));
  if (ofSandbox !== undefined) return run(ofSandbox, worlds);
  const ofWorld = WORLD_ENDPOINTS.find((each) => asks(each) && here.includes(each));
  if (ofWorld === undefined) throw new Error(`Nobody answers ${request.method} ${path}.`);
  return run(ofWorld, await controlFor(worlds, request, query));
}

/** The world that the query or the header names; the first one where none is named. */
async function controlFor(worlds: Worlds, { headers }: SandboxRequest, query: URLSearchParams): Promise<Control> {
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
