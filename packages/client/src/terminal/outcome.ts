import type { ApiCall } from "../core/api-call.ts";
import { checkDuration } from "../core/config.ts";
import { pause } from "../core/deadline.ts";
import {
  AbortedError,
  type AdyenError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
} from "../core/errors.ts";
import { TerminalError } from "./error.ts";
import type { SendOptions } from "./exchange.ts";
import type { Answer, RequestBody } from "./message.ts";
import type { MessageReference, RepeatedMessageResponse } from "./messages/v1.ts";

/** A message that moved money, or was to. */
export interface AskedTransaction {
  /** That the message was sent under. */
  readonly serviceId: string;
  /** Default: `Payment`. */
  readonly category?: "Payment" | "Reversal" | "CardAcquisition" | "StoredValue" | undefined;
}

/** How to ask. */
export interface AskOptions {
  /** Milliseconds between two questions. Default: 5,000. */
  readonly every?: number | undefined;
  /** Milliseconds until it is abandoned. Default: 180,000: longer than a payment may take. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds on a clock that never goes back, and how to wait on it. Default: those of the platform. */
  readonly clock?: { now(): number; wait(milliseconds: number): Promise<void> } | undefined;
}

/** How a message ended. */
export type TransactionOutcome =
  /** The terminal repeats its answer, which says how it went. */
  | { readonly found: true; readonly answer: RepeatedMessageResponse }
  /** The terminal does not know it: it never arrived, and can be sent again, under another service id. */
  | { readonly found: false };

/** A terminal, reached over whichever way. */
interface Terminal {
  readonly saleId: string;
  send(
    category: "TransactionStatus",
    body: RequestBody<"TransactionStatus">,
    options?: SendOptions,
  ): ApiCall<Answer<"TransactionStatus">>;
}

/**
 * Asks a terminal how a message ended whose answer was lost (`outcomeUnknown`), until it has an end: again while it is in progress, and
 * while the terminal cannot be reached.
 *
 * @throws {@link TimeoutError} whose `outcomeUnknown` is true, with the last error as its cause, where the time is over; at
 * once what asking again does not change, such as a wrong key.
 * @see {@link https://docs.adyen.com/point-of-sale/basic-tapi-integration/verify-transaction-status}
 */
export async function transactionOutcome(
  terminal: Terminal,
  { serviceId, category = "Payment" }: AskedTransaction,
  options: AskOptions = {},
): Promise<TransactionOutcome> {
  const { signal, clock = { now: () => performance.now(), wait: (time: number) => pause(time, signal) } } = options;
  const every = checkDuration("every", options.every ?? 5000);
  const timeout = checkDuration("timeout", options.timeout ?? 180_000);
  if (typeof serviceId !== "string" || serviceId === "") {
    throw new ConfigurationError("serviceId", "must be that of the message whose end is asked for.");
  }
  const MessageReference: MessageReference = {
    MessageCategory: category,
    SaleID: terminal.saleId,
    ServiceID: serviceId,
  };
  const end = clock.now() + timeout;
  let last: unknown;
  for (let left = timeout; left > 0; left = end - clock.now()) {
    const result = await terminal.send("TransactionStatus", { MessageReference }, { timeout: left, signal }).result();
    if (result.ok) {
      const { Response: said, RepeatedMessageResponse: answer } = result.data.TransactionStatusResponse;
      if (answer !== undefined) return { found: true, answer };
      if (said.ErrorCondition === "NotFound") return { found: false };
      last = new TerminalError("rejected", `The terminal has no answer yet: ${said.ErrorCondition ?? said.Result}.`);
    } else if (isPassing(result.error)) last = result.error;
    else throw result.error;
    if (end - clock.now() <= every) break;
    await waited(clock.wait(every), serviceId);
  }
  throw new TimeoutError(`How the ${category} message ${serviceId} ended was not to be had within ${timeout} ms.`, {
    ...{ timeout, cause: last, outcomeUnknown: true, operation: "terminal-api/v1/transaction-outcome" },
  });
}

/** Whether the next question may have an answer. */
function isPassing(error: AdyenError): boolean {
  if (error instanceof ApiError) return error.retryable || error.statusCode >= 500 || error.statusCode === 429;
  if (error instanceof TerminalError) return error.reason === "rejected" || error.reason === "mismatch";
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

async function waited(waiting: Promise<void>, serviceId: string): Promise<void> {
  try {
    await waiting;
  } catch (cause) {
    throw new AbortedError(`How message ${serviceId} ended is not known: its caller stopped asking.`, {
      ...{ cause, outcomeUnknown: true },
    });
  }
}
