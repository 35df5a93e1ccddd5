import { SettingsError } from "../domain/settings.ts";
import { FaultError } from "../faults.ts";
import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from "../http/message.ts";
import { WORLD_HEADER } from "../http/authenticate.ts";
import { consoleFile } from "../console.ts";
import { type Seeded, SeedError } from "../seed.ts";
import { DEFAULT_WORLD } from "../store/world.ts";
import { type Control, ControlError } from "./control.ts";

/** Path that everything is below that is about the sandbox itself and not Adyen's. */
export const CONTROL_BASE = "/_sandbox";

type Body = Readonly<Record<string, unknown>>;
type Endpoint = (control: Control, ids: readonly string[], body: Body, query: URLSearchParams) => unknown;

export interface ControlHttp {
  readonly controlOf: (world: string) => Control;
  /** Makes a world where there is none of the name, and gives what was seeded. */
  readonly open: (world: string) => Promise<Seeded | undefined>;
  readonly worlds: () => Promise<readonly string[]>;
}

const ENDPOINTS: readonly (readonly [method: string, path: RegExp, endpoint: Endpoint])[] = [
  ["GET", /^\/health$/, () => ({ status: "ok" })],
  ["GET", /^\/clock$/, (control) => control.clock()],
  ["POST", /^\/clock$/, (control, _, body) => moveClock(control, body)],
  ["GET", /^\/settings$/, (control) => control.settings()],
  ["PATCH", /^\/settings$/, (control, _, body) => control.changeSettings(body)],
  ["GET", /^\/faults$/, (control) => control.faults()],
  ["POST", /^\/faults$/, (control, _, body) => control.addFault(body)],
  ["DELETE", /^\/faults$/, (control) => control.clearFaults()],
  ["POST", /^\/reset$/, (control) => control.reset()],
  ["GET", /^\/overview$/, (control) => control.overview()],
  ["GET", /^\/requests$/, (control, _, __, query) => control.requests(Number(query.get("after") ?? 0))],
  ["POST", /^\/requests\/(\d+)\/reveal$/, (control, [id]) => control.revealRequest(Number(id))],
  ["GET", /^\/deliveries$/, (control) => control.deliveries()],
  ["POST", /^\/deliveries\/settled$/, (control) => control.webhooksSettled().then(() => ({ settled: true }))],
  ["POST", /^\/deliveries\/([^/]+)\/resend$/, (control, [delivery = ""]) => control.resend(delivery)],
  ["GET", /^\/snapshots$/, (control) => control.snapshots()],
  ["POST", /^\/snapshots\/([^/]+)$/, (control, [name = ""]) => control.snapshot(name)],
  ["POST", /^\/snapshots\/([^/]+)\/restore$/, (control, [name = ""]) => control.restore(name)],
  ["GET", /^\/credentials\/([^/]+)\/keys$/, (control, [credential = ""]) => control.keys(credential)],
  [
    "POST",
    /^\/credentials\/([^/]+)\/keys\/([^/]+)\/expire$/,
    (control, [credential = "", key = ""]) => control.expireKey(credential, key),
  ],
  [
    "POST",
    /^\/credentials\/([^/]+)\/keys\/([^/]+)\/extend$/,
    (control, [credential = "", key = ""]) => control.extendKey(credential, key),
  ],
];

/** Answers requests to the sandbox itself. Web pages of other sites, and names that only point here, are refused. */
export async function handleControl(sandbox: ControlHttp, request: SandboxRequest): Promise<SandboxAnswer> {
  try {
    refuseOtherSites(request);
    const [pathname = "", search] = request.target.split("?");
    const path = pathname.slice(CONTROL_BASE.length);
    const query = new URLSearchParams(search);
    const shown = request.method === "GET" ? consoleFile(path) : undefined;
    if (shown !== undefined) return shown;
    if (path === "/worlds" && request.method === "GET") return jsonAnswer(200, await sandbox.worlds());
    const made = /^\/worlds\/([\w.-]{1,64})$/.exec(path)?.[1];
    if (made !== undefined && request.method === "POST")
      return jsonAnswer(200, { world: made, seeded: await sandbox.open(made) });
    const control = await controlFor(sandbox, request, query);
    const here = ENDPOINTS.filter(([, pattern]) => pattern.test(path));
    const found = here.find(([method]) => method === request.method);
    if (found === undefined) {
      const methods = here.map(([method]) => method).join(", ");
      throw new ControlError(404, methods === "" ? `There is no ${CONTROL_BASE}${path}.` : `Use ${methods} here.`);
    }
    const [, pattern, endpoint] = found;
    const ids = (pattern.exec(path) ?? []).slice(1).map(decodeId);
    return jsonAnswer(200, await endpoint(control, ids, readBody(request), query));
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

function moveClock(control: Control, body: Body): Promise<unknown> {
  const [[move, value] = ["", undefined], ...others] = Object.entries(body);
  if (others.length === 0) {
    if (move === "advance" && isRecord(value)) return control.advance(readDuration(value));
    if (move === "freeze" && (value === true || typeof value === "string"))
      return control.freeze(value === true ? undefined : value);
    if (move === "accelerate" && typeof value === "number") return control.accelerate(value);
    if (move === "real" && value === true) return control.real();
  }
  throw new ControlError(
    400,
    'Give one of {"advance":{"hours":24}}, {"freeze":true}, {"freeze":"2026-01-01T00:00:00Z"}, {"accelerate":60}, {"real":true}.',
  );
}

const UNITS = ["days", "hours", "minutes", "seconds", "milliseconds"];

function readDuration(value: Body): Readonly<Record<string, number>> {
  for (const [unit, amount] of Object.entries(value)) {
    if (!UNITS.includes(unit) || typeof amount !== "number")
      throw new ControlError(400, `advance: give numbers of ${UNITS.join(", ")}.`);
  }
  return value as Readonly<Record<string, number>>;
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

function isRecord(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
