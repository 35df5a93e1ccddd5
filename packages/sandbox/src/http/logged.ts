import { internal } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../domain/settings.ts";
import { type AnsweredRequest, answeredRequest } from "./answered-request.ts";
import type { ApiContext } from "./api.ts";
import type { SandboxRequest, SandboxResponse } from "./message.ts";
import { problemResponse } from "./problem-response.ts";
import type { RequestLog } from "./request-log.ts";
import type { Trace } from "./trace.ts";

export interface LoggingContext extends ApiContext {
  readonly log: RequestLog;
  /** Is notified of each request once it was answered. */
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

/** Answers a request and logs it, whatever became of it. */
export async function logged(
  request: SandboxRequest,
  context: LoggingContext,
  respond: (trace: Trace) => Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  const trace: Trace = {};
  const { onRequest } = context;
  const began = onRequest && performance.now();
  const answer = await respond(trace).catch((error: unknown) => {
    context.onError(error);
    return problemResponse(internal().problem, DEFAULT_SETTINGS, context.randomness.of("refusals"));
  });
  context.log.add(request, answer, trace);
  if (began !== undefined) onRequest?.(answeredRequest(request, answer, trace, performance.now() - began));
  return dated(answer, trace.now, context.realTime());
}

/** A clock that was moved shows in the answer: who waits for a key's time can go by it, as by Adyen's own. */
function dated(answer: SandboxResponse, now: number | undefined, realTime: number): SandboxResponse {
  if (now === undefined || Math.abs(now - realTime) < 1_000) return answer;
  return { ...answer, headers: { ...answer.headers, date: new Date(now).toUTCString() } };
}
