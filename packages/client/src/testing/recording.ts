import { maskCards } from "../core/cards.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { AttemptRequest, Middleware } from "../core/middleware.ts";
import { isRecord } from "../core/record.ts";
import type { WireResponse } from "../core/transport.ts";
import { redactBody } from "../logging/redact.ts";
import { isSensitive } from "../logging/sensitive.ts";

/** What went to and fro, without secrets, card data and personal data: JSON, to be kept in a file beside a test. */
export interface Recording {
  readonly format: "adyen-kit recording";
  readonly version: 1;
  readonly calls: readonly RecordedCall[];
}

/** One attempt of a call. What is masked is `***`. */
export interface RecordedCall {
  /** Id of the operation. */
  readonly operation: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** Writes down what a client sends and gets. */
export interface Recorder {
  /** To be the last of a client's `middleware`. It never sees the key. */
  readonly middleware: Middleware;
  /** What was written down so far. */
  recording(): Recording;
}

/** Answers from a recording. */
export interface Replay {
  /** To be the last of a client's `middleware`. Nothing is sent; the client's key can be any text. */
  readonly middleware: Middleware;
  /** What was recorded and not asked for yet. */
  readonly rest: readonly RecordedCall[];
}

export interface ReplayOptions {
  /** Fields of a request's body that may have other values than when it was recorded, by name: `["reference"]`. */
  readonly ignore?: readonly string[] | undefined;
}

/** Records what a client sends and what it is answered, by the sandbox or by the real platform. What has no answer is not recorded. */
export function recordCalls(): Recorder {
  const calls: RecordedCall[] = [];
  return {
    recording: () => ({ format: "adyen-kit recording", version: 1, calls: [...calls] }),
    middleware: {
      aroundAttempt: async (request, next) => {
        const response = await next(request);
        calls.push({ ...scrubbedRequest(request), answer: scrubbedAnswer(response) });
        return response;
      },
    },
  };
}

/**
 * Answers calls from a recording, by operation, path and body: each recorded call once, reading ones also again. What was not recorded
 * fails with 501, and the error says what differs.
 *
 * @throws {@link ConfigurationError} where it is no recording.
 */
export function replayCalls(recording: Recording, { ignore = [] }: ReplayOptions = {}): Replay {
  if (!isRecord(recording) || recording.format !== "adyen-kit recording" || !Array.isArray(recording.calls)) {
    throw new ConfigurationError("recording", "must be what recordCalls() recorded, parsed.");
  }
  if (recording.version !== 1) throw new ConfigurationError("recording", "is of a version that is not known here.");
  const rest = [...recording.calls];
  const answered: RecordedCall[] = [];
  return {
    rest,
    middleware: {
      aroundAttempt: async (request) => {
        const asked = scrubbedRequest(request);
        const fits = (call: RecordedCall) => differenceOf(call, asked, ignore) === undefined;
        const index = rest.findIndex(fits);
        const isReading = request.call.operation.retry === "safe";
        const [found = isReading ? answered.findLast(fits) : undefined] = index === -1 ? [] : rest.splice(index, 1);
        if (found === undefined) return unrecorded(asked, rest, answered, ignore);
        answered.push(found);
        return responseOf(found.answer.status, found.answer.headers, found.answer.body);
      },
    },
  };
}

function scrubbedRequest({ call, method, url, body }: AttemptRequest): Omit<RecordedCall, "answer"> {
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([name, value]): [string, string] => [
    name,
    isSensitive(name) ? MASK : maskCards(value),
  ]);
  const search = new URLSearchParams(query).toString();
  return {
    operation: call.operation.id,
    method,
    path: maskCards(decodeURI(pathname)) + (search === "" ? "" : `?${search}`),
    ...(body !== undefined && { body: redactBody(body) }),
  };
}

const MASK = "***";
const KEPT_HEADERS = ["content-type", "pspreference", "request-id", "retry-after", "transient-error"];

function scrubbedAnswer({ status, headers, body }: WireResponse): RecordedCall["answer"] {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const text = new TextDecoder().decode(body);
  return { status, headers: Object.fromEntries(kept), ...(text !== "" && { body: redactBody(text) }) };
}

function responseOf(status: number, headers: Readonly<Record<string, string>>, body: unknown): WireResponse {
  return {
    status,
    statusText: "",
    headers: new Headers({ "content-type": "application/json", ...headers }),
    body: new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body)),
  };
}

/** An answer, because of what middleware throws the client shows the cause only. */
function unrecorded(
  asked: Omit<RecordedCall, "answer">,
  rest: readonly RecordedCall[],
  answered: readonly RecordedCall[],
  ignore: readonly string[],
): WireResponse {
  const others = [...rest, ...answered].filter(({ operation }) => operation === asked.operation);
  const differences = new Set(others.map((call) => differenceOf(call, asked, ignore) ?? "asked for once more"));
  const why = others.length === 0 ? "no call of this operation was recorded" : [...differences].join("; or ");
  const title = `The recording has no answer for ${asked.method} ${asked.path}: ${why}`;
  return responseOf(501, {}, { title, detail: "Record it again, or name fields that may differ in `ignore`." });
}

/** Where a call is not the one that was recorded. It gives names of fields, and no values. */
function differenceOf(
  recorded: RecordedCall,
  asked: Omit<RecordedCall, "answer">,
  ignore: readonly string[],
): string | undefined {
  if (recorded.operation !== asked.operation || recorded.method !== asked.method) return "it is another operation";
  if (recorded.path !== asked.path) return "its path or query differs";
  const field = differingField(recorded.body, asked.body, ignore, "body");
  return field === undefined ? undefined : `${field} differs`;
}

function differingField(one: unknown, other: unknown, ignore: readonly string[], name: string): string | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return name;
    return firstOf(one.map((item, index) => differingField(item, other[index], ignore, `${name}[${index}]`)));
  }
  if (isRecord(one) && isRecord(other)) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)].filter((field) => !ignore.includes(field)));
    return firstOf([...fields].map((field) => differingField(one[field], other[field], ignore, `${name}.${field}`)));
  }
  return Object.is(one, other) ? undefined : name;
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((field) => field !== undefined);
}
