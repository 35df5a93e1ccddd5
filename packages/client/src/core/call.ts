import type { Credentials } from "./config.ts";
import type { AdyenError, ErrorContext } from "./errors.ts";
import type { CallInfo, Middleware } from "./middleware.ts";
import type { Transport, WireRequest } from "./transport.ts";

/** A call: what is the same in each of its attempts, and what is known while it is under way. */
export interface Call {
  readonly info: CallInfo;
  readonly middleware: readonly Middleware[];
  readonly transport: Transport;
  /** Without what authenticates it. */
  readonly request: WireRequest;
  readonly credentials: Credentials;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly retryDelay: number;
  readonly caller: AbortSignal | undefined;
  /** When all of it must be over, by the clock of `performance`. */
  readonly end: number;
  /** How many attempts were begun. */
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

/** What every error of a call carries: also of the attempts before the one that it is about. */
export function contextOf({ info, attempts, leftOpen }: Call): ErrorContext {
  return {
    operation: info.operation.id,
    attempts,
    idempotencyKey: info.idempotencyKey,
    outcomeUnknown: leftOpen,
  };
}
