import { getEventListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { inspect, isDeepStrictEqual } from "node:util";
import { AdyenError, ApiError, ParseError } from "@adyen-kit/client";
import type { Certificate } from "../support/certificate.ts";
import { DATA } from "./answer.ts";
import { FORMS } from "./echoes.ts";
import type { Expected, Kind, Probe } from "./probes.ts";
import { watchLoop } from "./loop.ts";
import { type HostileServer, startClosed, startHostile } from "./server.ts";
import { LIMIT, PATIENCE, SHORT, type Subject } from "./subject.ts";

/** What happened to one call. */
export interface Observed {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly hangs: boolean;
  readonly requests: number;
  /** Requests that no idempotency key makes one. */
  readonly distinct: number;
  /** The idempotency keys that came. */
  readonly keys: ReadonlySet<string>;
  readonly strays: number;
  readonly listeners: number;
  /** Connections that the server still had although the call had failed. */
  readonly socketsLeft: number;
  /** Milliseconds for which the event loop stood still. */
  readonly delay: number;
}

/** One call. Where a limit of time was over before a request had come, the machine was seen, not the client: once more. */
export async function observe(subject: Subject, kind: Kind, probe: Probe, certificate: Certificate): Promise<Observed> {
  for (const limit of probe.timesOut === true ? [SHORT, SHORT * 8] : []) {
    const observed = await observeWithin(limit, subject, kind, probe, certificate);
    if (!endedEarly(probe, observed)) return observed;
  }
  return observeWithin(probe.timesOut === true ? SHORT * 64 : LIMIT, subject, kind, probe, certificate);
}

function endedEarly(probe: Probe, { error, requests }: Observed): boolean {
  return error instanceof AdyenError && error.attempts > requests - (probe.callsBefore ?? 0);
}

async function observeWithin(
  limit: number,
  subject: Subject,
  kind: Kind,
  probe: Probe,
  certificate: Certificate,
): Promise<Observed> {
  await using server = await startHostile(certificate, probe.behave);
  await using closed = await startClosed();
  const { signal } = new AbortController();
  const call = subject.open(probe.refuses === true ? closed.origin : server.origin, limit);
  for (let before = 0; before < (probe.callsBefore ?? 0); before += 1) await call(kind, signal).catch(() => undefined);
  const late = Symbol("late");
  const blocked = watchLoop();
  const ended = await Promise.race([
    call(kind, signal).then(
      (data) => ({ data }),
      (error: unknown) => ({ error }),
    ),
    pause(PATIENCE, late, { ref: false }),
  ]);
  const delay = await blocked();
  if (typeof ended === "symbol") return { ...(await rest(server, signal)), hangs: true, delay };
  return { ...ended, ...(await rest(server, signal, "error" in ended)), hangs: false, delay };
}

async function rest(server: HostileServer, signal: AbortSignal, failed = false) {
  // A connection that was given up closes a few turns of this process's loop after the call ends: both ends are in it.
  const patience = failed ? 25 : 0;
  for (let turns = 0; server.openSockets() > 0 && turns < patience; turns += 1) await pause(20);
  const keys = server.requests.map((head) => /^idempotency-key: (.*)$/im.exec(head)?.[1]);
  return {
    requests: server.requests.length,
    distinct: new Set(keys.map((key, index) => key ?? index)).size,
    keys: new Set(keys.filter((key) => key !== undefined)),
    strays: server.strays.length,
    listeners: getEventListeners(signal, "abort").length,
    socketsLeft: server.openSockets(),
  };
}

/** What of ours is not as it must be; nothing where all is. */
export function judgeOurs(probe: Probe, kind: Kind, observed: Observed, subject?: Subject): readonly string[] {
  const faults = [probe.expected(kind, subject?.isShared)]
    .flat()
    .map((expected) => faultsOf(probe, expected, observed));
  return faults.find((found) => found.length === 0) ?? faults[0] ?? [];
}

function faultsOf(probe: Probe, expected: Expected, observed: Observed): string[] {
  const { ends, requests, outcomeUnknown, attempts = requests - (probe.callsBefore ?? 0) } = expected;
  const { error, keys } = observed;
  const isData = ends === "data";
  // What came whole leaves its connection to the next call, and so does a call before.
  const isBroken =
    (["ConnectionError", "TimeoutError"].includes(ends) || probe.endless === true) && probe.callsBefore === undefined;
  const name = error === undefined ? "data" : error instanceof AdyenError ? error.name : inspect(error);
  return [
    ...(observed.hangs ? ["hangs"] : []),
    ...(name === ends ? [] : [`ended with ${name}, not ${ends}`]),
    ...(isData && !isDeepStrictEqual(observed.data, DATA) ? ["read other data"] : []),
    ...(error instanceof AdyenError && error.outcomeUnknown !== outcomeUnknown
      ? [`outcomeUnknown is ${error.outcomeUnknown}`]
      : []),
    ...(observed.requests === requests ? [] : [`${observed.requests} requests, not ${requests}`]),
    ...(error instanceof AdyenError && error.attempts !== attempts ? [`tells ${error.attempts} attempts`] : []),
    ...(error instanceof AdyenError && keys.size > 0 && !isDeepStrictEqual([...keys], [error.idempotencyKey])
      ? ["tells another idempotency key than it sent"]
      : []),
    ...common(observed),
    ...(observed.delay > (probe.mostDelay ?? Infinity) ? [`blocks for ${Math.round(observed.delay)} ms`] : []),
    ...(observed.listeners === 0 ? [] : ["left a listener"]),
    ...(isBroken && observed.socketsLeft > 0 ? ["left a socket open"] : []),
  ];
}

/** A client that repeats what ours must not may get an answer; that it repeats is judged by itself. */
const MAY_END_WELL = ["503, then 200", "704 that is transient, then 200", "closes a kept connection under a request"];

/** What no client should do, whatever it promises. */
export function judgePeer(probe: Probe, kind: Kind, observed: Observed): readonly string[] {
  const isData = [probe.expected(kind)].flat().some(({ ends }) => ends === "data");
  const before = probe.callsBefore ?? 0;
  const isGood = observed.error === undefined && !observed.hangs;
  return [
    ...(observed.hangs ? ["hangs"] : []),
    ...(!isData && isGood && !MAY_END_WELL.includes(probe.name) ? ["takes it for a success"] : []),
    ...(isData && isGood && !holdsData(observed.data) ? ["reads other data"] : []),
    ...(kind === "never" && observed.distinct - before > 1 ? [`sends a POST ${observed.distinct - before} times`] : []),
    ...common(observed),
    ...(observed.delay > (probe.mostDelay ?? Infinity) ? [`blocks for ${Math.round(observed.delay)} ms`] : []),
  ];
}

function common({ strays, error }: Observed): string[] {
  return [...(strays > 0 ? ["goes to the other host"] : []), ...(leaks(error) ? ["tells the key"] : [])];
}

function leaks(error: unknown): boolean {
  if (error === undefined) return false;
  const told = [
    inspect(error, { depth: 12, showHidden: true, maxStringLength: 100_000 }),
    error instanceof Error ? error.stack : "",
    json(error),
    ...fieldsOf(error),
  ];
  const written = FORMS.flatMap((form) => [form, form.replaceAll("\\", "\\\\")]);
  return told.some((text) => written.some((form) => text?.includes(form)));
}

/** What is told to whoever asks for it. */
function fieldsOf(error: unknown): string[] {
  if (error instanceof ParseError) return [error.rawBody.slice(0, 100_000)];
  if (!(error instanceof ApiError)) return [];
  const { body, responseHeaders, invalidFields } = error;
  return [json(body).slice(0, 100_000), json([...responseHeaders]), json(invalidFields).slice(0, 100_000)];
}

function json(error: unknown): string {
  try {
    return JSON.stringify(error) ?? "";
  } catch {
    return "";
  }
}

function holdsData(data: unknown): boolean {
  const text = inspect(data, { depth: 6 });
  // Some keep only the fields that their types know.
  return text.includes(DATA.apiKey) || (text.includes(DATA.id) && !text.includes("\ufffd") && !text.includes("AQE"));
}
