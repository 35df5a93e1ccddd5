import type { Fault } from "../domain/faults.ts";
import { errorWithCode } from "../domain/errors/payment-errors.ts";
import { forbidden, internal, type Problem, refusalOf, unauthorized, unreadable } from "../domain/refusal.ts";
import { jsonResponse, type SandboxResponse } from "./message.ts";

/** Whether a fault comes before the call has any effect. */
export function isBeforeEffect({ kind }: Fault): boolean {
  return kind === "error" || kind === "reset";
}

/** The answer of a fault that comes before the effect. */
export function faultResponse(
  { kind, status = 500, errorCode, retryAfter }: Fault,
  refuse: (problem: Problem) => SandboxResponse,
): SandboxResponse {
  if (kind === "reset") return { status: 0, headers: {}, body: "" };
  const answer = refuse(codeProblem(errorCode) ?? problemOf(status));
  if (retryAfter === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } };
}

function codeProblem(errorCode: string | undefined): Problem | undefined {
  const known = errorCode === undefined ? undefined : errorWithCode(errorCode);
  return known && refusalOf(known).problem;
}

function problemOf(status: number): Problem {
  switch (status) {
    case 400:
      return unreadable("The request could not be read.").problem;
    case 401:
      return unauthorized().problem;
    case 403:
      return forbidden().problem;
    case 500:
      return internal().problem;
    default:
      return {
        ...internal().problem,
        status,
        title: status === 429 ? "Too many requests" : "Error",
        errorCode: `00_${status}`,
      };
  }
}

/** What becomes of an answer under a fault. */
export function damaged({ kind }: Fault, answer: SandboxResponse): SandboxResponse {
  switch (kind) {
    case "reset":
    case "lost-answer":
      return { ...answer, damage: "drop" };
    case "stall":
      return { ...answer, damage: "stall" };
    case "truncated-body":
      return { ...answer, damage: "truncate" };
    case "empty-body":
      return { ...jsonResponse(200, {}), body: "" };
    case "malformed-body":
      return { ...jsonResponse(200, {}), body: "{" };
    case "error":
    case "latency":
    case "webhook-duplicate":
    case "webhook-swap":
      return answer;
  }
}
