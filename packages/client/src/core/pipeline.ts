import type { Result } from "./api-call.ts";
import { ApiResponse } from "./api-response.ts";
import { authenticate } from "./auth.ts";
import {
  baseUrlOf,
  checkBaseUrl,
  checkDuration,
  checkHeaders,
  checkRetries,
  type Config,
  type Credentials,
} from "./config.ts";
import { Aborted, pause, Timeout, withDeadline } from "./deadline.ts";
import { decodeError, decodeSuccess } from "./decode.ts";
import { encodeCall } from "./encode.ts";
import {
  AbortedError,
  AdyenError,
  type ApiError,
  type CallError,
  ConfigurationError,
  ConnectionError,
  type ErrorContext,
  TimeoutError,
} from "./errors.ts";
import { attemptThrough, type CallInfo, callThrough, type Middleware } from "./middleware.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { apiError, readProblem } from "./problem.ts";
import { redirectOf } from "./redirect.ts";
import { delayBefore, isTransient, readRetryAfter } from "./retry.ts";
import { type Transport, TransportFailure, type WireRequest, type WireResponse } from "./transport.ts";
import { USER_AGENT } from "./version.ts";

export interface Pipeline {
  readonly config: Config;
  readonly transport: Transport;
}

/** A call, ready to be sent as often as it takes. */
interface Prepared {
  readonly info: CallInfo;
  readonly operation: OperationDescriptor;
  readonly idempotencyKey: string | undefined;
  readonly middleware: readonly Middleware[];
  readonly transport: Transport;
  readonly request: WireRequest;
  readonly credentials: Credentials;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly retryDelay: number;
  readonly caller: AbortSignal | undefined;
}

/** One call from its parameters to its outcome: encode → (authenticate → send → read → classify → decode), retried. */
export async function runCall<T, ErrorBody>(
  pipeline: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Promise<Result<T, ErrorBody>> {
  try {
    const call = prepare(pipeline, operation, params, options);
    const run = async (): Promise<Result<T, ErrorBody>> => {
      try {
        const response = await sendUntilDone<T>(call);
        return { ok: true, data: response.data, response };
      } catch (error) {
        return { ok: false, error: asAdyenError(error, operation) };
      }
    };
    const { middleware } = pipeline.config;
    // What middleware hands back is taken to be of the operation's types, as what Adyen answers is.
    return await (middleware.length === 0
      ? run()
      : (callThrough(middleware, call.info, run) as ReturnType<typeof run>));
  } catch (error) {
    return { ok: false, error: asAdyenError(error, operation) };
  }
}

/** Everything that is the same in each attempt. */
function prepare(
  { config, transport }: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Prepared {
  const override = options.baseUrl === undefined ? config.baseUrl : checkBaseUrl("baseUrl", options.baseUrl);
  const { url, headers: given, body } = encodeCall(operation, baseUrlOf(config, operation.api, override), params);
  const idempotencyKey = idempotencyKeyOf(operation, options.idempotencyKey);
  const headers = {
    "user-agent": USER_AGENT,
    ...config.headers,
    ...checkHeaders(options.headers ?? {}),
    ...given,
    accept: "application/json",
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
  };
  return {
    // Middleware sees this object, so nothing else may be in it.
    info: { operation, idempotencyKey },
    ...{ operation, transport, idempotencyKey, middleware: config.middleware },
    request: { method: operation.method, url, headers, body },
    credentials: options.apiKey === undefined ? config.credentials : { apiKey: options.apiKey },
    timeout: checkDuration("timeout", options.timeout ?? config.timeout),
    totalTimeout: checkDuration("totalTimeout", options.totalTimeout ?? config.totalTimeout),
    maxRetries: checkRetries(options.maxRetries ?? config.maxRetries),
    retryDelay: config.retryDelay,
    caller: options.signal,
  };
}

const LONGEST_IDEMPOTENCY_KEY = 64;

/** One key for all attempts: Adyen does the call once, however often it arrives. */
function idempotencyKeyOf(operation: OperationDescriptor, given: string | undefined): string | undefined {
  const refuse = (message: string) => new ConfigurationError("idempotencyKey", message, { operation: operation.id });
  if (operation.retry !== "keyed") {
    if (given !== undefined) throw refuse(`${operation.method} ${operation.path} does not take one.`);
    return undefined;
  }
  if (given === undefined) return crypto.randomUUID();
  if (!/^[\x21-\x7e]+$/.test(given) || given.length > LONGEST_IDEMPOTENCY_KEY) {
    throw refuse(`must be 1 to ${LONGEST_IDEMPOTENCY_KEY} printable ASCII characters.`);
  }
  return given;
}

/** Attempt after attempt, until one is final, or tries or time are used up. */
async function sendUntilDone<T>(call: Prepared): Promise<ApiResponse<T>> {
  const end = performance.now() + call.totalTimeout;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce<T>(call, attempt, end - performance.now());
    } catch (error) {
      if (!(error instanceof AdyenError) || attempt > call.maxRetries) throw error;
      const delay = delayBefore(error, attempt, call.retryDelay, Math.random());
      if (delay === undefined || performance.now() + delay >= end) throw error;
      await pause(delay, call.caller).catch((reason: unknown) => {
        throw endedBetween(call, error, reason);
      });
    }
  }
}

/** One attempt under its deadline. */
async function attemptOnce<T>(call: Prepared, attempt: number, left: number): Promise<ApiResponse<T>> {
  // What is shorter ends the attempt; what is reported is the limit that the caller set.
  const isLast = left < call.timeout;
  const timeout = new Timeout(isLast ? call.totalTimeout : call.timeout);
  const exchange: Exchange = { sent: false, request: call.request, secrets: [] };
  let response: WireResponse;
  try {
    response = await withDeadline(isLast ? left : call.timeout, timeout, call.caller, (signal) => {
      const send = (request: WireRequest) => sendOnce(call, exchange, request, signal);
      if (call.middleware.length === 0) return send(call.request);
      return attemptThrough(call.middleware, { ...call.request, call: call.info, attempt, signal }, send);
    });
  } catch (error) {
    throw attemptError(call, attempt, error, exchange.sent);
  }
  return readAnswer<T>(call, attempt, exchange, response);
}

/** What is known of an attempt while it is under way. */
interface Exchange {
  /** A byte may have left. */
  sent: boolean;
  /** The request that went last. */
  request: WireRequest;
  secrets: readonly string[];
}

/** Middleware may come here more than once in an attempt, or never. */
async function sendOnce(
  { request: prepared, credentials, transport }: Prepared,
  exchange: Exchange,
  { method, url, headers, body }: WireRequest,
  signal: AbortSignal,
): Promise<WireResponse> {
  if (url !== prepared.url && new URL(url).origin !== new URL(prepared.url).origin) {
    throw new ConfigurationError("middleware", "must not send a request, and the key, elsewhere. Set baseUrl.");
  }
  const authentication = await authenticate(credentials);
  signal.throwIfAborted();
  exchange.secrets = authentication.secrets;
  exchange.request = { method, url, headers: { ...headers, ...authentication.headers }, body };
  const sentBefore = exchange.sent;
  exchange.sent = true;
  try {
    const response = await transport(exchange.request, signal);
    const redirect = redirectOf(response, url);
    if (redirect === undefined) return response;
    exchange.request = { ...exchange.request, url: redirect };
    return await transport(exchange.request, signal);
  } catch (error) {
    if (error instanceof TransportFailure && !error.sent && exchange.request.url === url) exchange.sent = sentBefore;
    throw error;
  }
}

function attemptError(call: Prepared, attempt: number, error: unknown, sent: boolean): unknown {
  const { operation } = call;
  const name = nameOf(operation);
  const outcomeUnknown = sent && operation.retry !== "safe";
  const again = { ...contextOf(call, attempt), outcomeUnknown, retryable: !sent || operation.retry !== "never" };
  const reason = error instanceof TransportFailure ? error.cause : error;
  const effect = outcomeUnknown ? " Whether it took effect is not known." : "";
  if (reason instanceof Timeout) {
    const { milliseconds } = reason;
    return new TimeoutError(`${name} had no complete answer within ${milliseconds} ms.${effect}`, {
      ...again,
      timeout: milliseconds,
    });
  }
  if (reason instanceof Aborted) {
    const message = `${name} was aborted by its caller.${effect}`;
    return new AbortedError(message, { ...again, retryable: false, cause: reason.reason });
  }
  if (error instanceof TransportFailure) {
    const what = sent ? "lost its connection before the answer was complete" : "could not connect";
    const code = error.code === undefined ? "" : ` (${error.code})`;
    return new ConnectionError(`${name} ${what}${code}.${effect}`, { ...again, cause: error.cause, code: error.code });
  }
  if (error instanceof AdyenError) return error;
  return new AdyenError(`${name} failed in middleware or transport of its caller.${effect}`, {
    ...again,
    retryable: false,
    cause: error,
  });
}

/** The caller aborted while the client waited to try again: what the last attempt left open stays open. */
function endedBetween(call: Prepared, last: AdyenError, reason: unknown): AbortedError {
  const cause = reason instanceof Aborted ? reason.reason : reason;
  const message = `${nameOf(call.operation)} was aborted by its caller, before it was tried again. Last: ${last.message}`;
  return new AbortedError(message, {
    ...contextOf(call, last.attempts),
    outcomeUnknown: last.outcomeUnknown,
    cause,
  });
}

function readAnswer<T>(
  call: Prepared,
  attempt: number,
  { request, secrets }: Exchange,
  response: WireResponse,
): ApiResponse<T> {
  if (response.status < 200 || response.status > 299) throw errorOf(call, attempt, response, secrets);
  const { data, rawBody } = decodeSuccess(call.operation, response, contextOf(call, attempt));
  return new ApiResponse({
    // The one place where the shape of an answer is taken on trust: types erase, unknown fields pass.
    data: data as T,
    ...{ rawBody, request, response },
    attempts: attempt,
    idempotencyKey: call.idempotencyKey,
  });
}

const REDIRECT_REFUSED = "Redirect refused: following it would hand the key and the body to another address";

function errorOf(call: Prepared, attempt: number, response: WireResponse, secrets: readonly string[]): ApiError {
  const { operation } = call;
  const { status, headers } = response;
  const body = decodeError(response.body, secrets);
  const problem = readProblem(body, headers);
  return apiError(nameOf(operation), {
    ...contextOf(call, attempt),
    outcomeUnknown: status >= 500 && operation.retry !== "safe",
    retryable: operation.retry !== "never" && isTransient(status, headers),
    retryAfter: readRetryAfter(headers, Date.now()),
    statusCode: status,
    problem: status < 400 ? { ...problem, title: REDIRECT_REFUSED } : problem,
    body,
    responseHeaders: headers,
  });
}

/** Whatever was thrown that is not ours is a mistake in this package; it still arrives as an `AdyenError`. */
export function asAdyenError(error: unknown, operation?: OperationDescriptor): CallError<never> {
  // The shape of an error's body is taken on trust, as that of an answer is.
  if (error instanceof AdyenError) return error as CallError<never>;
  const name = operation === undefined ? "A request" : nameOf(operation);
  return new AdyenError(`${name} failed inside the client.`, {
    operation: operation?.id,
    cause: error,
  }) as CallError<never>;
}

function contextOf({ operation, idempotencyKey }: Prepared, attempts: number): ErrorContext {
  return { operation: operation.id, attempts, idempotencyKey };
}

function nameOf({ method, path }: OperationDescriptor): string {
  return `${method} ${path}`;
}
