import { SettingsError } from "../domain/settings.ts";
import { FaultError } from "../faults.ts";
import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from "../http/message.ts";
import { WORLD_HEADER } from "../http/authenticate.ts";
import { consoleFile } from "../console.ts";
import { type Seeded, SeedError } from "../seed.ts";
import { DEFAULT_WORLD } from "../store/world.ts";
import { type Control, ControlError } from "./control.ts";
import { type Body, CONTROL_BASE, controlDescription, ENDPOINTS, isRecord, matched } from "./endpoints.ts";

export { CONTROL_BASE };

export interface ControlHttp {
  readonly controlOf: (world: string) => Control;
  /** Makes a world where there is none of the name, and gives what was seeded. */
  readonly open: (world: string) => Promise<Seeded | undefined>;
  readonly worlds: () => Promise<readonly string[]>;
}

/** Answers requests to the sandbox itself. Web pages of other sites, and names that only point here, are refused. */
export async function handleControl(sandbox: ControlHttp, request: SandboxRequest): Promise<SandboxAnswer> {
  try {
    refuseOtherSites(request);
    const [pathname = "", search] = request.target.split("?");
    const path = pathname.slice(CONTROL_BASE.length);
    const query = new URLSearchParams(search);
    const shown = request.method === "GET" ? consoleFile(path) : undefined;
    if (shown !== undefined) return shown;
    if (path === "/openapi.json" && request.method === "GET") return jsonAnswer(200, controlDescription());
    if (path === "/worlds" && request.method === "GET") return jsonAnswer(200, await sandbox.worlds());
    const made = /^\/worlds\/([\w.-]{1,64})$/.exec(path)?.[1];
    if (made !== undefined && request.method === "POST")
      return jsonAnswer(200, { world: made, seeded: await sandbox.open(made) });
    const control = await controlFor(sandbox, request, query);
    const here = ENDPOINTS.filter((endpoint) => matched(endpoint, path) !== undefined);
    const found = here.find(({ method }) => method === request.method);
    if (found === undefined) {
      const methods = here.map(({ method }) => method).join(", ");
      throw new ControlError(404, methods === "" ? `There is no ${CONTROL_BASE}${path}.` : `Use ${methods} here.`);
    }
    const ids = (matched(found, path) ?? []).map(decodeId);
    return jsonAnswer(200, await found.run(control, ids, readBody(request), query));
  } catch (error) {
    if (error instanceof ControlError) return jsonAnswer(error.status, { error: error.message });
    const isTheirs = error instanceof SettingsError || error instanceof FaultError || error instanceof SeedError;
    if (isTheirs) return jsonAnswer(400, { error: error.message });
    if (error instanceof OtherSiteError) return jsonAnswer(403, { error: error.message });
    throw error;
  }
}

/** The world that the query or the header names; the first one where none is named. */
async function controlFor(sandbox: ControlHttp, { headers }: SandboxRequest, query: URLSearchParams): Promise<Control> {
  const named = query.get("world") ?? headers[WORLD_HEADER];
  if (typeof named !== "string") return sandbox.controlOf(DEFAULT_WORLD);
  if (!(await sandbox.worlds()).includes(named))
    throw new ControlError(404, `There is no world ${named}. POST ${CONTROL_BASE}/worlds/${named} makes it.`);
  return sandbox.controlOf(named);
}

class OtherSiteError extends Error {}

function refuseOtherSites({ headers, method }: SandboxRequest): void {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new OtherSiteError("Another site's page may not control the sandbox.");
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new OtherSiteError("Another site's page may not control the sandbox.");
  // A name of somebody's that resolves to loopback would be "same origin" to a browser.
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host))
    throw new OtherSiteError("The sandbox is controlled under a loopback address only.");
  if (method !== "GET" && !/^application\/json\b/i.test(headers["content-type"] ?? "")) {
    throw new ControlError(400, "Send application/json: it is what a form on a web page cannot send.");
  }
}

function readBody({ body }: SandboxRequest): Body {
  if (body === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ControlError(400, "The body is not JSON.");
  }
  if (!isRecord(value)) throw new ControlError(400, "The body must be an object.");
  return value;
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    throw new ControlError(400, "The path is not well encoded.");
  }
}
