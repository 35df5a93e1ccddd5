import type { Result } from "./api-call.ts";
import { ConfigurationError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { WireRequest, WireResponse } from "./transport.ts";

/** A call as its middleware sees it: one object for all of its attempts. */
export interface CallInfo {
  readonly operation: OperationDescriptor;
  /** The key that all attempts are sent under, where the operation takes one. */
  readonly idempotencyKey: string | undefined;
}

/** One attempt, before it is authenticated: middleware never sees the key. */
export interface AttemptRequest extends WireRequest {
  readonly call: CallInfo;
  /** From 1. */
  readonly attempt: number;
  /** Fires when the attempt's time is up or the caller aborts. */
  readonly signal: AbortSignal;
}

/** Around one attempt: may change the request (not where it goes), look at the answer, or answer itself. */
export type AttemptMiddleware = (
  request: AttemptRequest,
  next: (request: AttemptRequest) => Promise<WireResponse>,
) => Promise<WireResponse>;

/** Around a call with all its attempts. */
export type CallMiddleware = (call: CallInfo, next: () => Promise<Result<unknown>>) => Promise<Result<unknown>>;

/** What runs around calls, around each attempt, or both. */
export interface Middleware {
  readonly aroundCall?: CallMiddleware | undefined;
  readonly aroundAttempt?: AttemptMiddleware | undefined;
}

/** The first of a list is the outermost. A function stands for an attempt's middleware. */
export function readMiddleware(given: readonly (Middleware | AttemptMiddleware)[]): readonly Middleware[] {
  return given.map((one, index) => {
    const middleware = typeof one === "function" ? { aroundAttempt: one } : one;
    const { aroundCall, aroundAttempt } = middleware ?? {};
    const parts = [aroundCall, aroundAttempt].filter((part) => part !== undefined);
    if (parts.length === 0 || parts.some((part) => typeof part !== "function")) {
      throw new ConfigurationError(
        `middleware[${index}]`,
        "must be a function, or an object of aroundCall or aroundAttempt.",
      );
    }
    return middleware;
  });
}

/** Sends an attempt through all middleware. */
export function attemptThrough(
  all: readonly Middleware[],
  request: AttemptRequest,
  send: (request: AttemptRequest) => Promise<WireResponse>,
): Promise<WireResponse> {
  const through = all.reduceRight(
    (next, { aroundAttempt: around }) => (around === undefined ? next : async (of: AttemptRequest) => around(of, next)),
    send,
  );
  return through(request);
}

/** Makes a call through all middleware. */
export function callThrough(
  all: readonly Middleware[],
  call: CallInfo,
  run: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const through = all.reduceRight(
    (next, { aroundCall: around }) => (around === undefined ? next : async () => around(call, next)),
    run,
  );
  return through();
}
