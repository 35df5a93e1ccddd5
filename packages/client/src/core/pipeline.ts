import type { Result } from "./api-call.ts";
import type { ApiResponse } from "./api-response.ts";
import { attemptOnce } from "./attempt.ts";
import { pause, Timeout, withDeadline } from "./deadline.ts";
import { AdyenError } from "./errors.ts";
import { asAdyenError, asCallError, failureOf, type Trail } from "./failure.ts";
import { callThrough } from "./middleware.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { type Pipeline, prepare, type Prepared } from "./prepare.ts";
import { isRecord } from "./record.ts";
import { delayBefore } from "./retry.ts";

/** One call from its parameters to its outcome: encode → attempt, as often as it takes and is safe. Never rejects. */
export async function runCall<T, ErrorBody>(
  pipeline: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Promise<Result<T, ErrorBody>> {
  let call: Prepared;
  try {
    call = prepare(pipeline, operation, params, options);
  } catch (error) {
    return { ok: false, error: asAdyenError(error, operation) };
  }
  const end = performance.now() + call.totalTimeout;
  const trail: Trail = { end, attempts: 0, sent: false, leftOpen: false, last: undefined, secrets: [] };
  const run = async (): Promise<Result<T, ErrorBody>> => {
    try {
      const response = await sendUntilDone<T>(call, trail);
      return { ok: true, data: response.data, response };
    } catch (error) {
      return { ok: false, error: asCallError(error instanceof AdyenError ? error : failureOf(call, trail, error)) };
    }
  };
  return call.middleware.length === 0 ? run() : throughMiddleware(call, trail, run);
}

/** What middleware does around a call has the call's time limit too, and cannot hide what became of it. */
async function throughMiddleware<T extends Result<unknown>>(
  call: Prepared,
  trail: Trail,
  run: () => Promise<T>,
): Promise<T> {
  try {
    const timeout = new Timeout(call.totalTimeout);
    const result: unknown = await withDeadline(call.totalTimeout, timeout, call.caller, () =>
      callThrough(call.middleware, call.info, run),
    );
    // What middleware hands back is taken to be of the operation's types, as what Adyen answers is.
    if (isRecord(result) && typeof result["ok"] === "boolean") return result as T;
    throw new TypeError("Middleware around a call must answer what next() gave, or a result like it.");
  } catch (error) {
    return { ok: false, error: failureOf(call, trail, error) } as T;
  }
}

/** Attempt after attempt, until one is final, or tries or time are used up. */
async function sendUntilDone<T>(call: Prepared, trail: Trail): Promise<ApiResponse<T>> {
  for (;;) {
    try {
      return await attemptOnce<T>(call, trail);
    } catch (error) {
      if (!(error instanceof AdyenError) || trail.attempts > call.maxRetries) throw error;
      const delay = delayBefore(error, trail.attempts, call.retryDelay, Math.random());
      if (delay === undefined || performance.now() + delay >= trail.end) throw error;
      trail.leftOpen = error.outcomeUnknown;
      trail.sent = false;
      trail.last = error;
      await pause(delay, call.caller);
    }
  }
}
