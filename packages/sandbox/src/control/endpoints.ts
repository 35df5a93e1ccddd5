import { type Control, ControlError } from "./control.ts";

/** Path that everything is below that is about the sandbox itself and not Adyen's. */
export const CONTROL_BASE = "/_sandbox";

export type Body = Readonly<Record<string, unknown>>;

export interface Endpoint {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the base, with `{name}` for what is named. */
  readonly path: string;
  readonly summary: string;
  /** A body that it takes, as an example. */
  readonly body?: Body;
  readonly query?: readonly string[];
  readonly run: (control: Control, ids: readonly string[], body: Body, query: URLSearchParams) => unknown;
}

const KEYS = "/credentials/{credentialId}/keys";

/** Everything that can be asked of one world. */
export const ENDPOINTS: readonly Endpoint[] = [
  { method: "GET", path: "/health", summary: "Whether it is there", run: () => ({ status: "ok" }) },
  { method: "GET", path: "/clock", summary: "Its time", run: (control) => control.clock() },
  {
    ...{ method: "POST", path: "/clock", summary: "Moves, freezes, accelerates the clock, or brings it back" },
    body: { advance: { hours: 24 } },
    run: (control, _, body) => moveClock(control, body),
  },
  {
    method: "GET",
    path: "/settings",
    summary: "What Adyen leaves open, as it is set",
    run: (control) => control.settings(),
  },
  {
    ...{ method: "PATCH", path: "/settings", summary: "Changes settings", body: { overlapHours: 24 } },
    run: (control, _, body) => control.changeSettings(body),
  },
  {
    method: "GET",
    path: "/faults",
    summary: "The faults that wait for their calls",
    run: (control) => control.faults(),
  },
  {
    ...{ method: "POST", path: "/faults", summary: "Makes calls fail" },
    body: { kind: "error", status: 503, operation: "generateNewApiKey", times: 1 },
    run: (control, _, body) => control.addFault(body),
  },
  { method: "DELETE", path: "/faults", summary: "Removes all faults", run: (control) => control.clearFaults() },
  {
    method: "POST",
    path: "/reset",
    summary: "Begins again with the seed; answers its keys",
    run: (control) => control.reset(),
  },
  {
    ...{ method: "GET", path: "/overview", summary: "Accounts, keys, webhooks and the latest payments" },
    run: (control) => control.overview(),
  },
  {
    ...{ method: "GET", path: "/requests", summary: "The last requests, secrets hidden", query: ["after"] },
    run: (control, _, __, query) => control.requests(Number(query.get("after") ?? 0)),
  },
  {
    ...{ method: "POST", path: "/requests/{requestId}/reveal", summary: "One request with its secrets" },
    run: (control, [id]) => control.revealRequest(Number(id)),
  },
  {
    method: "GET",
    path: "/deliveries",
    summary: "Webhook events, the latest first",
    run: (control) => control.deliveries(),
  },
  {
    ...{ method: "POST", path: "/deliveries/settled", summary: "Answers when all that is due was tried" },
    run: (control) => control.webhooksSettled().then(() => ({ settled: true })),
  },
  {
    ...{ method: "POST", path: "/deliveries/{deliveryId}/resend", summary: "Delivers an event once more" },
    run: (control, [delivery = ""]) => control.resend(delivery),
  },
  { method: "GET", path: "/snapshots", summary: "What was kept", run: (control) => control.snapshots() },
  {
    ...{ method: "POST", path: "/snapshots/{name}", summary: "Keeps the whole state under a name" },
    run: (control, [name = ""]) => control.snapshot(name),
  },
  {
    ...{ method: "POST", path: "/snapshots/{name}/restore", summary: "Brings a state back" },
    run: (control, [name = ""]) => control.restore(name),
  },
  {
    ...{ method: "GET", path: KEYS, summary: "The keys of a credential and their standing" },
    run: (control, [credential = ""]) => control.keys(credential),
  },
  {
    ...{ method: "POST", path: `${KEYS}/{keyId}/expire`, summary: "Ends a key now" },
    run: (control, [credential = "", key = ""]) => control.expireKey(credential, key),
  },
  {
    ...{ method: "POST", path: `${KEYS}/{keyId}/extend`, summary: "Gives a superseded key the whole overlap again" },
    run: (control, [credential = "", key = ""]) => control.extendKey(credential, key),
  },
];

/** What a path names, still encoded; nothing where it is not this endpoint's. */
export function matched({ path }: Endpoint, given: string): readonly string[] | undefined {
  const wanted = path.split("/");
  const segments = given.split("/");
  const fits =
    wanted.length === segments.length &&
    wanted.every((segment, index) => (isName(segment) ? segments[index] !== "" : segment === segments[index]));
  return fits ? segments.filter((_, index) => isName(wanted[index] ?? "")) : undefined;
}

/** The description of this interface, in OpenAPI 3.1. */
export function controlDescription(): object {
  const paths: Record<string, Record<string, object>> = {};
  const worlds: readonly Pick<Endpoint, "method" | "path" | "summary" | "body" | "query">[] = [
    { method: "GET", path: "/worlds", summary: "The worlds that there are" },
    {
      method: "POST",
      path: "/worlds/{name}",
      summary: "Makes a world where there is none of the name; answers its keys",
    },
  ];
  for (const { method, path, summary, body, query = [] } of [...ENDPOINTS, ...worlds]) {
    const names = path
      .split("/")
      .filter(isName)
      .map((segment) => segment.slice(1, -1));
    const parameter = (name: string, place: string) => ({
      ...{ name, in: place, required: place === "path", schema: { type: "string" } },
    });
    paths[`${CONTROL_BASE}${path}`] = {
      ...paths[`${CONTROL_BASE}${path}`],
      [method.toLowerCase()]: {
        summary,
        parameters: [
          ...names.map((name) => parameter(name, "path")),
          ...[...query, "world"].map((name) => parameter(name, "query")),
        ],
        ...(method !== "GET" && {
          requestBody: {
            required: body !== undefined,
            content: {
              "application/json": { schema: { type: "object" }, ...(body !== undefined && { example: body }) },
            },
          },
        }),
        responses: {
          200: { description: "Done", content: { "application/json": { schema: {} } } },
          400: { description: "What was wrong with it", content: { "application/json": { schema: PROBLEM } } },
        },
      },
    };
  }
  return { openapi: "3.1.0", info: { title: "adyen-kit sandbox", version: "1" }, paths };
}

const PROBLEM = { type: "object", required: ["error"], properties: { error: { type: "string" } } };

function isName(segment: string): boolean {
  return segment.startsWith("{");
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

export function isRecord(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
