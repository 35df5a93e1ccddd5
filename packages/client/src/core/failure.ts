import { Aborted, Timeout } from "./deadline.ts";
import {
  AbortedError,
  AdyenError,
  type CallError,
  ConnectionError,
  type ErrorContext,
  TimeoutError,
} from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { Prepared } from "./prepare.ts";
import { maskerOf } from "./mask-secrets.ts";
import { printable } from "./printable.ts";
import { scrub } from "./scrub.ts";
import { TransportFailure } from "./transport.ts";

/** What is known of a call while it is under way. */
export interface Trail {
  /** When all of it must be over, by the clock of `performance`. */
  readonly end: number;
  /** How many were begun. */
  attempts: number;
  /** A byte of the present attempt may have left. */
  sent: boolean;
  /** An attempt before it may have taken effect. */
  leftOpen: boolean;
  /** How the last attempt ended, while the next is waited for. */
  last: AdyenError | undefined;
  /** What the attempts that failed were sent with, and must not be in an error. */
  secrets: readonly string[];
}

/** What every error of a call tells: also of the attempts before the one that it is about. */
export function contextOf({ info }: Prepared, { attempts, leftOpen }: Trail): ErrorContext {
  return {
    operation: info.operation.id,
    attempts,
    idempotencyKey: info.idempotencyKey,
    outcomeUnknown: leftOpen,
  };
}

/** The error of a call that has no answer, whatever was thrown. */
export function failureOf(call: Prepared, trail: Trail, error: unknown): AdyenError {
  const { operation } = call.info;
  const name = nameOf(operation);
  const outcomeUnknown = trail.leftOpen || (trail.sent && operation.retry !== "safe");
  const effect = outcomeUnknown ? " Whether it took effect is not known." : "";
  const context = { ...contextOf(call, trail), outcomeUnknown };
  const retryable = !trail.sent || operation.retry !== "never";
  const mask = maskerOf(trail.secrets);
  const reason = error instanceof TransportFailure ? error.cause : error;
  if (reason instanceof Timeout) {
    const { milliseconds } = reason;
    const message = `${name} had no complete answer within ${milliseconds} ms.${effect}`;
    return new TimeoutError(message, { ...context, retryable, timeout: milliseconds });
  }
  if (reason instanceof Aborted) {
    const before = trail.last === undefined ? "" : `, before it was tried again. Last: ${trail.last.message}`;
    return new AbortedError(`${name} was aborted by its caller${before || `.${effect}`}`, {
      ...context,
      cause: reason.reason,
    });
  }
  if (error instanceof TransportFailure) {
    const cause = scrub(error.cause, mask);
    const code = error.code === undefined ? undefined : printable(mask(error.code), 100);
    const what = trail.sent ? "lost its connection before the answer was complete" : "could not connect";
    const message = `${name} ${what}${code === undefined ? "" : ` (${code})`}.${effect}`;
    return new ConnectionError(message, { ...context, retryable, cause, code });
  }
  // Also an error of ours that middleware let through from another call: what it says is not true of this one.
  return new AdyenError(`${name} failed in middleware or transport of its caller.${effect}`, {
    ...context,
    cause: scrub(error, mask),
  });
}

/** Whatever was thrown before a call began that is not ours is a mistake in this package; it still arrives as an `AdyenError`. */
export function asAdyenError(error: unknown, operation?: OperationDescriptor): CallError<never> {
  if (error instanceof AdyenError) return asCallError(error);
  const name = operation === undefined ? "A request" : nameOf(operation);
  return asCallError(new AdyenError(`${name} failed inside the client.`, { operation: operation?.id, cause: error }));
}

/** The shape of an error's body is taken on trust, as that of an answer is. */
export function asCallError(error: AdyenError): CallError<never> {
  return error as CallError<never>;
}

export function nameOf({ method, path }: OperationDescriptor): string {
  return `${method} ${path}`;
}
