import type { Result } from "./api-call.ts";
import { ApiResponse } from "./api-response.ts";
import { AUTHENTICATION_HEADERS, type Authentication, authenticate } from "./auth.ts";
import { baseUrlOf, checkHeaders, checkTimeout, type Config, type Credentials } from "./config.ts";
import { Timeout, withDeadline } from "./deadline.ts";
import { decodeError, decodeSuccess } from "./decode.ts";
import { encodeCall } from "./encode.ts";
import { AbortedError, AdyenError, type ApiError, ConnectionError, TimeoutError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { apiError, readProblem } from "./problem.ts";
import { type Transport, TransportFailure, type WireRequest, type WireResponse } from "./transport.ts";
import { USER_AGENT } from "./version.ts";

export interface Pipeline {
  readonly config: Config;
  readonly transport: Transport;
}

/** One call from its parameters to its outcome: encode → authenticate → send → read → classify → decode. */
export async function runCall<T, ErrorBody>(
  { config, transport }: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Promise<Result<T, ErrorBody>> {
  try {
    const { url, body } = encodeCall(operation, baseUrlOf(config, operation.api), params);
    const credentials = options.apiKey === undefined ? config.credentials : { apiKey: options.apiKey };
    const headers = {
      "user-agent": USER_AGENT,
      ...config.headers,
      ...checkHeaders(options.headers ?? {}),
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json", "content-length": String(byteLength(body)) }),
    };
    const timeout = checkTimeout(options.timeout ?? config.timeout);
    const request = { method: operation.method, url, headers, body };
    const answer = await attempt(operation, transport, request, credentials, timeout, options.signal);
    const response = readAnswer<T>(operation, answer);
    return { ok: true, data: response.data, response };
  } catch (error) {
    return { ok: false, error: asAdyenError(error, operation) };
  }
}

interface Answer {
  readonly request: WireRequest;
  readonly authentication: Authentication;
  readonly response: WireResponse;
}

/** One attempt under its deadline. */
async function attempt(
  operation: OperationDescriptor,
  transport: Transport,
  unauthenticated: WireRequest,
  credentials: Credentials,
  timeout: number,
  caller: AbortSignal | undefined,
): Promise<Answer> {
  let handedOver = false;
  try {
    return await withDeadline(timeout, caller, async (signal) => {
      const authentication = await authenticate(credentials);
      signal.throwIfAborted();
      const request = { ...unauthenticated, headers: { ...unauthenticated.headers, ...authentication.headers } };
      handedOver = true;
      return { request, authentication, response: await transport(request, signal) };
    });
  } catch (error) {
    const sent = error instanceof TransportFailure ? error.sent : handedOver;
    throw attemptError(operation, error, sent);
  }
}

function attemptError(operation: OperationDescriptor, error: unknown, sent: boolean): unknown {
  const call = `${operation.method} ${operation.path}`;
  const outcomeUnknown = sent && operation.retry !== "safe";
  const context = { operation: operation.id, outcomeUnknown };
  const reason = error instanceof TransportFailure ? error.cause : error;
  const effect = outcomeUnknown ? " Whether it took effect is not known." : "";
  if (reason instanceof Timeout) {
    return new TimeoutError(`${call} had no complete answer within ${reason.milliseconds} ms.${effect}`, {
      ...context,
      timeout: reason.milliseconds,
    });
  }
  if (isAbort(reason)) return new AbortedError(`${call} was aborted by its caller.${effect}`, { ...context, cause: reason.cause });
  if (error instanceof TransportFailure) {
    const what = sent ? "lost its connection before the answer was complete" : "could not connect";
    const code = error.code === undefined ? "" : ` (${error.code})`;
    return new ConnectionError(`${call} ${what}${code}.${effect}`, { ...context, cause: error.cause, code: error.code });
  }
  return error;
}

function readAnswer<T>(operation: OperationDescriptor, { request, authentication, response }: Answer): ApiResponse<T> {
  if (response.status < 200 || response.status > 299) throw errorOf(operation, response, authentication.secrets);
  const { data, rawBody } = decodeSuccess(operation, response);
  return new ApiResponse({
    // The one place where the shape of an answer is taken on trust: types erase, unknown fields pass.
    data: data as T,
    rawBody,
    statusCode: response.status,
    reasonPhrase: response.statusText,
    headers: response.headers,
    request: { method: request.method, url: request.url, headers: masked(request.headers) },
  });
}

function errorOf(operation: OperationDescriptor, { status, headers, body }: WireResponse, secrets: readonly string[]): ApiError {
  const call = `${operation.method} ${operation.path}`;
  const redirect = status >= 300 && status < 400;
  const parsed = decodeError(body, secrets);
  const problem = readProblem(parsed, headers);
  return apiError(call, {
    operation: operation.id,
    outcomeUnknown: status >= 500 && operation.retry !== "safe",
    statusCode: status,
    problem: redirect ? { ...problem, title: "Redirect refused: following it would hand the key and the body to another address" } : problem,
    body: parsed,
    responseHeaders: headers,
  });
}
