import type { Result } from "./api-call.ts";
import { attemptOnce } from "./attempt.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { AdyenError, ApiError } from "./errors.ts";
import { asAdyenError, asCallError, failureOf } from "./failure.ts";
import { callThrough } from "./middleware.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { type Pipeline, prepare } from "./prepare.ts";
import { leavesOpen } from "./problem.ts";
import { isRecord } from "./record.ts";
import { delayBefore } from "./retry.ts";

/** One call from its parameters to its outcome: encode → attempt, as often as it takes and is safe. Never rejects. */
export function runCall<T, ErrorBody>(
  pipeline: Pipeline,
  operation: OperationDescriptor,
  params: unknown,
  options: CallOptions,
): Promise<Result<T, ErrorBody>> {
  let call: Call;
  try {
    call = prepare(pipeline, operation, params, options);
  } catch (error) {
    return Promise.resolve({ ok: false, error: asAdyenError(error, operation) });
  }
  return call.middleware.length === 0 ? sendUntilDone(call) : throughMiddleware(call);
}

/** What middleware does around a call has the call's time limit too, and cannot hide what became of it. */
async function throughMiddleware<T extends Result<unknown>>(call: Call): Promise<T> {
  const { totalTimeout, caller, middleware, info } = call;
  try {
    const result: unknown = await withDeadline(totalTimeout, totalTimeout, caller, () =>
      callThrough(middleware, info, () => sendUntilDone(call)),
    );
    // What middleware hands back is taken to be of the operation's types, as what Adyen answers is.
    if (isRecord(result) && typeof result["ok"] === "boolean") return result as T;
    throw new TypeError("Middleware around a call must answer what next() gave, or a result like it.");
  } catch (error) {
    return { ok: false, error: failureOf(call, error) } as T;
  }
}

/** Attempt after attempt, until one is final, or tries or time are used up. */
async function sendUntilDone<T, ErrorBody>(call: Call): Promise<Result<T, ErrorBody>> {
  for (;;) {
    try {
      const response = await attemptOnce<T>(call);
      return { ok: true, data: response.data, response };
    } catch (thrown) {
      let error = thrown instanceof AdyenError ? thrown : failureOf(call, thrown);
      const delay =
        call.attempts > call.maxRetries ? undefined : delayBefore(error, call.attempts, call.retryDelay, Math.random());
      if (delay !== undefined && performance.now() + delay < call.end) {
        call.leftOpen ||= error.outcomeUnknown || mayHaveTakenEffect(call, error);
        call.sent = false;
        call.last = error;
        try {
          await pause(delay, call.caller);
          continue;
        } catch (aborted) {
          error = failureOf(call, aborted);
        }
      }
      return { ok: false, error: asCallError(error) };
    }
  }
}

/** Also of what may be repeated: where a DELETE was done in its first attempt, the second is answered 404. */
function mayHaveTakenEffect({ info, sent }: Call, error: AdyenError): boolean {
  return info.operation.method !== "GET" && (error instanceof ApiError ? leavesOpen(error.statusCode) : sent);
}
