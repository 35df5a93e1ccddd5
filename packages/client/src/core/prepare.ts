import { baseUrlOf, checkBaseUrl, checkDuration, checkHeaders, checkRetries, readCredentials } from "./config.ts";
import type { Call } from "./call.ts";
import type { Config } from "./config.ts";
import { encodeCall } from "./encode.ts";
import { ConfigurationError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { isRecord } from "./record.ts";
import type { Transport } from "./transport.ts";
import { USER_AGENT } from "./version.ts";

export interface Pipeline {
  readonly config: Config;
  readonly transport: Transport;
}

/**
 * A call, ready to be sent as often as it takes. Its time begins now.
 *
 * @throws {@link ConfigurationError} names the parameter or option that cannot be used.
 */
export function prepare(
  { config, transport }: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Call {
  const { signal } = options;
  if (signal !== undefined && !(isRecord(signal) && typeof signal.addEventListener === "function")) {
    throw new ConfigurationError("signal", "must be an AbortSignal.");
  }
  const override = options.baseUrl === undefined ? config.baseUrl : checkBaseUrl("baseUrl", options.baseUrl);
  const { url, headers, body } = encodeCall(operation, baseUrlOf(config, operation.api, override), params);
  const idempotencyKey = idempotencyKeyOf(operation, options.idempotencyKey);
  const totalTimeout = checkDuration("totalTimeout", options.totalTimeout ?? config.totalTimeout);
  return {
    // Middleware sees this object, so nothing else may be in it.
    info: { operation, idempotencyKey },
    middleware: config.middleware,
    transport,
    request: {
      method: operation.method,
      url,
      headers: {
        "user-agent": USER_AGENT,
        ...config.headers,
        ...(options.headers !== undefined && checkHeaders(options.headers)),
        ...headers,
        accept: operation.reading === undefined ? "application/json" : "*/*",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      },
      body,
      isOnce: operation.retry === "never",
      streamOf: operation.reading?.streamOf,
    },
    credentials: (options.apiKey ?? options.basic) === undefined ? config.credentials : readCredentials(options),
    timeout: checkDuration("timeout", options.timeout ?? config.timeout),
    totalTimeout,
    maxRetries: checkRetries(options.maxRetries ?? config.maxRetries),
    retryDelay: config.retryDelay,
    caller: signal,
    end: performance.now() + totalTimeout,
    attempts: 0,
    sent: false,
    leftOpen: false,
    last: undefined,
    secrets: [],
  };
}

const LONGEST_IDEMPOTENCY_KEY = 64;

/** One key for all attempts: Adyen does the call once, however often it arrives. */
function idempotencyKeyOf({ id, method, path, retry }: OperationDescriptor, given?: string): string | undefined {
  if (given === undefined) return retry === "keyed" ? crypto.randomUUID() : undefined;
  const refuse = (message: string) => new ConfigurationError("idempotencyKey", message, { operation: id });
  if (method !== "POST") throw refuse(`${method} ${path} does not take one.`);
  if (!/^[\x21-\x7e]+$/.test(given) || given.length > LONGEST_IDEMPOTENCY_KEY) {
    throw refuse(`must be 1 to ${LONGEST_IDEMPOTENCY_KEY} printable ASCII characters.`);
  }
  return given;
}
