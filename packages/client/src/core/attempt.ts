import { ApiResponse } from "./api-response.ts";
import { authenticate, authenticateAgain } from "./auth.ts";
import { Timeout, withDeadline } from "./deadline.ts";
import { decodeError, decodeSuccess } from "./decode.ts";
import { type ApiError, ConfigurationError } from "./errors.ts";
import { contextOf, failureOf, nameOf, type Trail } from "./failure.ts";
import { maskerOf } from "./mask-secrets.ts";
import { attemptThrough } from "./middleware.ts";
import type { Prepared } from "./prepare.ts";
import { apiError, readProblem } from "./problem.ts";
import { redirectOf } from "./redirect.ts";
import { isTransient, readRetryAfter } from "./retry.ts";
import { maskedHeaders, secretsIn } from "./secret-headers.ts";
import { TransportFailure, type WireRequest, type WireResponse } from "./transport.ts";

/** What went over the wire in one attempt. */
interface Exchange {
  /** The request that went last. */
  request: WireRequest;
  /** Why this client did not send it. */
  refusal?: unknown;
  /** Why no other key was had after a 401. */
  noOtherKey?: unknown;
}

/** One attempt under its deadline: authenticate → send → read → classify → decode. */
export async function attemptOnce<T>(call: Prepared, trail: Trail): Promise<ApiResponse<T>> {
  trail.attempts += 1;
  trail.sent = false;
  trail.last = undefined;
  const left = trail.end - performance.now();
  // What is shorter ends the attempt; what is reported is the limit that the caller set.
  const isLast = left < call.timeout;
  const timeout = new Timeout(isLast ? call.totalTimeout : call.timeout);
  const exchange: Exchange = { request: call.request };
  let response: WireResponse;
  try {
    response = await withDeadline(isLast ? left : call.timeout, timeout, call.caller, (signal) =>
      exchangeOnce(call, trail, exchange, signal),
    );
  } catch (error) {
    if (error === exchange.refusal) throw error;
    remember(trail, exchange.request);
    throw failureOf(call, trail, error);
  }
  return readAnswer<T>(call, trail, exchange, response);
}

async function exchangeOnce(
  call: Prepared,
  trail: Trail,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<WireResponse> {
  const send = (request: WireRequest) => sendOnce(call, trail, exchange, request, signal);
  const { info, middleware, request } = call;
  if (middleware.length === 0) return send(request);
  // A copy: what middleware writes into it must not be in the next attempt.
  const headers = { ...request.headers };
  const response: unknown = await attemptThrough(
    middleware,
    { ...request, headers, call: info, attempt: trail.attempts, signal },
    (given) => send({ ...given, headers: lowered(given.headers) }),
  );
  const { status, body } = (response ?? {}) as Partial<WireResponse>;
  if (typeof status === "number" && body instanceof Uint8Array) return response as WireResponse;
  throw new TypeError("Middleware must answer a WireResponse: what next() gave, or one like it.");
}

/** One name, one header: a second spelling of one that authenticates would be sent beside it. */
function lowered(headers: WireRequest["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Middleware may come here more than once in an attempt, or never. */
async function sendOnce(
  call: Prepared,
  trail: Trail,
  exchange: Exchange,
  given: WireRequest,
  signal: AbortSignal,
): Promise<WireResponse> {
  const { url } = given;
  exchange.request = await authenticated(call, trail, exchange, given);
  signal.throwIfAborted();
  const sentBefore = trail.sent;
  trail.sent = true;
  try {
    let response = await call.transport(exchange.request, signal);
    if (response.status === 401) {
      // Whatever the operation, it was not done: until it is sent again, nothing of it has left.
      trail.sent = sentBefore;
      const renewed = await withOtherKey(call, trail, exchange);
      if (renewed === undefined) return response;
      signal.throwIfAborted();
      trail.sent = true;
      response = await call.transport((exchange.request = renewed), signal);
    }
    const redirect = redirectOf(response, url);
    if (redirect === undefined) return response;
    exchange.request = { ...exchange.request, url: redirect };
    return await call.transport(exchange.request, signal);
  } catch (error) {
    if (error instanceof TransportFailure && !error.sent && exchange.request.url === url) trail.sent = sentBefore;
    throw error;
  }
}

async function withOtherKey(
  { credentials }: Prepared,
  trail: Trail,
  exchange: Exchange,
): Promise<WireRequest | undefined> {
  try {
    const { request } = exchange;
    const other = await authenticateAgain(credentials, request.headers["x-api-key"]);
    if (other === undefined) return undefined;
    // The server knows both by now, and may send back either.
    remember(trail, request);
    return { ...request, headers: { ...request.headers, ...other } };
  } catch (error) {
    exchange.noOtherKey = error;
    return undefined;
  }
}

async function authenticated(
  call: Prepared,
  trail: Trail,
  exchange: Exchange,
  { method, url, headers, body }: WireRequest,
): Promise<WireRequest> {
  const context = contextOf(call, trail);
  const { request, credentials } = call;
  try {
    if (url !== request.url && new URL(url).origin !== new URL(request.url).origin) {
      const message = "must not send a request, and the key, elsewhere. Set baseUrl.";
      throw new ConfigurationError("middleware", message, context);
    }
    return { method, url, headers: { ...headers, ...(await authenticate(credentials, context)) }, body };
  } catch (error) {
    exchange.refusal = error;
    throw error;
  }
}

function readAnswer<T>(
  call: Prepared,
  trail: Trail,
  { request, noOtherKey }: Exchange,
  response: WireResponse,
): ApiResponse<T> {
  if (response.status < 200 || response.status > 299) throw errorOf(call, trail, request, response, noOtherKey);
  const { operation, idempotencyKey } = call.info;
  const { data, rawBody } = decodeSuccess(operation, response, contextOf(call, trail), () =>
    maskerOf(remember(trail, request)),
  );
  return new ApiResponse({
    // The one place where the shape of an answer is taken on trust: types erase, unknown fields pass.
    data: data as T,
    rawBody,
    request,
    response,
    attempts: trail.attempts,
    idempotencyKey,
  });
}

const REDIRECT_REFUSED = "Redirect refused: following it would hand the key and the body to another address";

/** All that is secret of a call so far: the key may have been another in the attempt before. */
function remember(trail: Trail, { headers }: WireRequest): readonly string[] {
  return (trail.secrets = [...trail.secrets, ...secretsIn(headers)]);
}

function errorOf(call: Prepared, trail: Trail, request: WireRequest, response: WireResponse, cause: unknown): ApiError {
  const { operation } = call.info;
  const { status, headers } = response;
  const mask = maskerOf(remember(trail, request));
  const body = decodeError(response, mask);
  const responseHeaders = maskedHeaders(headers, mask);
  const problem = readProblem(body, responseHeaders);
  const isRedirect = status >= 300 && status < 400;
  return apiError(nameOf(operation), {
    ...contextOf(call, trail),
    outcomeUnknown: trail.leftOpen || (status >= 500 && operation.retry !== "safe"),
    retryable: operation.retry !== "never" && isTransient(status, headers),
    retryAfter: readRetryAfter(headers, Date.now()),
    cause,
    statusCode: status,
    problem: isRedirect ? { ...problem, title: REDIRECT_REFUSED } : problem,
    body,
    responseHeaders,
  });
}
