import { ApiResponse } from "./api-response.ts";
import { type Authentication, authenticate, authenticateAgain } from "./auth.ts";
import { type Call, contextOf } from "./call.ts";
import { withDeadline } from "./deadline.ts";
import { decodeError, decodeSuccess } from "./decode.ts";
import { type ApiError, ConfigurationError } from "./errors.ts";
import { failureOf, nameOf } from "./failure.ts";
import { maskerOf } from "./mask-secrets.ts";
import { attemptThrough } from "./middleware.ts";
import { apiError, isTwin, leavesOpen, readProblem } from "./problem.ts";
import { redirectOf } from "./redirect.ts";
import { isTransient, readRetryAfter } from "./retry.ts";
import { maskedHeaders, secretsIn } from "./secret-headers.ts";
import { TransportFailure, type WireRequest, type WireResponse } from "./transport.ts";

/** One attempt of a call, and what went over the wire in it. */
interface Attempt {
  readonly call: Call;
  /** The request that went last. */
  request: WireRequest;
  /** Why this client did not send it. */
  refusal: unknown;
  /** Why no other key was had after a 401. */
  noOtherKey: unknown;
}

/** One attempt under its deadline: authenticate → send → read → classify → decode. */
export async function attemptOnce<T>(call: Call): Promise<ApiResponse<T>> {
  call.attempts += 1;
  call.sent = false;
  call.last = undefined;
  const left = call.end - performance.now();
  // What is shorter ends the attempt; what is reported is the limit that the caller set.
  const isLast = left < call.timeout;
  const attempt: Attempt = { call, request: call.request, refusal: undefined, noOtherKey: undefined };
  const [time, told] = isLast ? [left, call.totalTimeout] : [call.timeout, call.timeout];
  let response: WireResponse;
  try {
    response = await withDeadline(time, told, call.caller, (signal) => exchange(attempt, signal));
  } catch (error) {
    if (error === attempt.refusal) throw error;
    remember(attempt);
    throw failureOf(call, error);
  }
  if (response.status < 200 || response.status > 299) throw errorOf(attempt, response);
  return readAnswer<T>(attempt, response);
}

function exchange(attempt: Attempt, signal: AbortSignal): Promise<WireResponse> {
  const { middleware, request } = attempt.call;
  return middleware.length === 0 ? sendOnce(attempt, request, signal) : exchangeThrough(attempt, signal);
}

async function exchangeThrough(attempt: Attempt, signal: AbortSignal): Promise<WireResponse> {
  const { info, middleware, request, attempts } = attempt.call;
  // A copy: what middleware writes into it must not be in the next attempt.
  const headers = { ...request.headers };
  const response: unknown = await attemptThrough(
    middleware,
    { ...request, headers, call: info, attempt: attempts, signal },
    (given) => sendOnce(attempt, { ...given, headers: lowered(given.headers) }, signal),
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
async function sendOnce(attempt: Attempt, given: WireRequest, signal: AbortSignal): Promise<WireResponse> {
  const { call } = attempt;
  const { url } = given;
  const authentication = authenticated(attempt, url);
  // Most keys are texts: nothing is waited for then.
  attempt.request = requestOf(call, given, authentication instanceof Promise ? await authentication : authentication);
  signal.throwIfAborted();
  const sentBefore = call.sent;
  call.sent = true;
  try {
    let response = await call.transport(attempt.request, signal);
    if (response.status === 401) {
      // Whatever the operation, it was not done: until it is sent again, nothing of it has left.
      call.sent = sentBefore;
      if (!(await hasOtherKey(attempt))) return response;
      signal.throwIfAborted();
      call.sent = true;
      response = await call.transport(attempt.request, signal);
    }
    const redirect = redirectOf(response, url);
    if (redirect === undefined) return response;
    attempt.request = { ...attempt.request, url: redirect };
    return await call.transport(attempt.request, signal);
  } catch (error) {
    if (error instanceof TransportFailure && !error.sent && attempt.request.url === url) call.sent = sentBefore;
    throw error;
  }
}

function requestOf({ request }: Call, { method, url, headers, body }: WireRequest, authentication: Authentication) {
  return {
    method,
    url,
    headers: { ...headers, ...authentication },
    body,
    isOnce: request.isOnce,
    streamOf: request.streamOf,
  };
}

async function hasOtherKey(attempt: Attempt): Promise<boolean> {
  const { call, request } = attempt;
  try {
    const other = await authenticateAgain(call.credentials, request.headers["x-api-key"]);
    if (other === undefined) return false;
    // The server knows both by now, and may send back either.
    remember(attempt);
    attempt.request = requestOf(call, request, other);
    return true;
  } catch (error) {
    attempt.noOtherKey = error;
    return false;
  }
}

function authenticated(attempt: Attempt, url: string): Authentication | Promise<Authentication> {
  const { call } = attempt;
  const refuse = (error: unknown): never => {
    attempt.refusal = error;
    throw error;
  };
  try {
    if (url !== call.request.url && new URL(url).origin !== new URL(call.request.url).origin) {
      const message = "must not send a request, and the key, elsewhere. Set baseUrl.";
      throw new ConfigurationError("middleware", message, contextOf(call));
    }
    const authentication = authenticate(call);
    return authentication instanceof Promise ? authentication.catch(refuse) : authentication;
  } catch (error) {
    return refuse(error);
  }
}

function readAnswer<T>(attempt: Attempt, response: WireResponse): ApiResponse<T> {
  const { call, request } = attempt;
  const { data, rawBody } = decodeSuccess(call, response, () => maskerOf(remember(attempt)));
  return new ApiResponse({
    // The one place where the shape of an answer is taken on trust: types erase, unknown fields pass.
    data: data as T,
    rawBody,
    request,
    response,
    attempts: call.attempts,
    idempotencyKey: call.info.idempotencyKey,
  });
}

const REDIRECT_REFUSED = "Redirect refused: following it would hand the key and the body to another address";

/** All that is secret of a call so far: the key may have been another in the attempt before. */
function remember({ call, request }: Attempt): readonly string[] {
  return (call.secrets = [...call.secrets, ...secretsIn(request.headers)]);
}

function errorOf(attempt: Attempt, response: WireResponse): ApiError {
  const { call, noOtherKey } = attempt;
  const { operation } = call.info;
  const { status, headers } = response;
  const mask = maskerOf(remember(attempt));
  const body = decodeError(response, mask);
  const responseHeaders = maskedHeaders(headers, mask);
  const problem = readProblem(body, responseHeaders);
  const isRedirect = status >= 300 && status < 400;
  const isOpen = operation.retry !== "safe" && (leavesOpen(status) || isTwin(problem));
  return apiError(nameOf(operation), {
    ...contextOf(call),
    outcomeUnknown: call.leftOpen || isOpen,
    retryable: operation.retry !== "never" && isTransient(status, headers),
    retryAfter: readRetryAfter(headers, Date.now()),
    cause: noOtherKey,
    statusCode: status,
    problem: isRedirect ? { ...problem, title: REDIRECT_REFUSED } : problem,
    body,
    responseHeaders,
  });
}
