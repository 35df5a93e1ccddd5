import { ApiCall, type Result } from "../core/api-call.ts";
import { ApiResponse } from "../core/api-response.ts";
import type { AdyenClient } from "../core/client.ts";
import { checkDuration } from "../core/config.ts";
import { ApiError, type CallError } from "../core/errors.ts";
import type { OperationDescriptor } from "../core/operation.ts";
import { asAdyenError } from "../core/failure.ts";
import { printable } from "../core/printable.ts";
import { isRecord } from "../core/record.ts";
import { TerminalError } from "./error.ts";
import type { TerminalKey } from "./key.ts";
import { type Answer, answerFieldOf, createMessage, type RequestBody, type RequestCategory } from "./message.ts";
import type { MessageHeader } from "./messages/v1.ts";

/** Changes for one message. */
export interface SendOptions {
  /**
   * 1 to 10 letters and digits, not used with this terminal in the last 48 hours. Default: random. Give one of your own,
   * written down before, for whatever moves money: it is needed to ask how that ended.
   */
  readonly serviceId?: string | undefined;
  /** Milliseconds until the last byte of the answer. */
  readonly timeout?: number | undefined;
  /** Ends the wait with an `AbortedError`. The terminal goes on: send an `Abort` to stop it. */
  readonly signal?: AbortSignal | undefined;
}

/** How messages get to a terminal. */
export interface Route {
  readonly client: AdyenClient;
  readonly operation: Omit<OperationDescriptor, "retry">;
  /** Parameters beside the body. */
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly saleId: string;
  readonly poiId: string;
  readonly key: TerminalKey | undefined;
  readonly timeout: number;
  /** The transport takes off what authenticates. */
  readonly isUnauthenticated?: true | undefined;
}

/** These change nothing: not knowing how they ended does no harm. */
const READING: readonly RequestCategory[] = ["BalanceInquiry", "Diagnosis", "GetTotals", "TransactionStatus"];

/** A terminal remembers how these ended. */
const TRANSACTIONS: readonly RequestCategory[] = ["CardAcquisition", "Payment", "Reversal", "StoredValue"];

/** Sends a message and reads the answer with `read`, which is given what was decrypted. */
export function exchange<Category extends RequestCategory, Data>(
  route: Route,
  category: Category,
  body: RequestBody<Category>,
  options: SendOptions,
  read: (answer: unknown, sent: MessageHeader, category: Category) => Data,
): ApiCall<Data> {
  return new ApiCall(run(route, category, body, options, read));
}

async function run<Category extends RequestCategory, Data>(
  { client, operation, params, saleId, poiId, key, timeout: usual, isUnauthenticated }: Route,
  category: Category,
  body: RequestBody<Category>,
  { serviceId, timeout = usual, signal }: SendOptions,
  read: (answer: unknown, sent: MessageHeader, category: Category) => Data,
): Promise<Result<Data>> {
  const isReading = READING.includes(category);
  let sent: MessageHeader | undefined;
  try {
    const message = createMessage(category, body, { saleId, poiId, serviceId });
    sent = message.SaleToPOIRequest.MessageHeader;
    const time = checkDuration("timeout", timeout);
    const result = await client
      .call<unknown>(
        { ...operation, retry: isReading ? "safe" : "never" },
        { ...params, body: key === undefined ? message : await key.encrypt(message) },
        // One message, one attempt: a terminal refuses an id that it knows, so even a question is asked once.
        { timeout: time, totalTimeout: time, maxRetries: 0, ...(signal !== undefined && { signal }) },
      )
      .result();
    if (!result.ok) return { ok: false, error: explained(result.error, category, sent) };
    const { response } = result;
    try {
      const opened = key === undefined ? result.data : await openedWith(key, result.data);
      const data = read(opened, sent, category);
      return { ok: true, data, response: responseOf(response, data, isUnauthenticated === true) };
    } catch (error) {
      if (!(error instanceof TerminalError)) throw error;
      const context = { operation: operation.id, attempts: response.attempts, outcomeUnknown: !isReading };
      const failure = new TerminalError(error.reason, error.message, context);
      return { ok: false, error: explained(failure, category, sent) };
    }
  } catch (error) {
    return { ok: false, error: asAdyenError(error) };
  }
}

/** Where messages are encrypted, only an encrypted answer is one; but a refusal comes from whoever could not pass it on. */
async function openedWith(key: TerminalKey, answer: unknown): Promise<unknown> {
  if (!isRecord(answer) || eventOf(answer) !== undefined) return answer;
  const content = answer["SaleToPOIResponse"] ?? answer["SaleToPOIRequest"];
  if (isRecord(content) && !("NexoBlob" in content)) {
    throw new TerminalError(
      "not-authentic",
      "The answer is not encrypted, although the message was: anybody may have sent it.",
    );
  }
  return key.decrypt(answer);
}

/** The answer to a message, after everything that makes it that was checked. */
export function readAnswer<Category extends RequestCategory>(
  answer: unknown,
  sent: MessageHeader,
  category: Category,
): Answer<Category> {
  const field = answerFieldOf(category);
  if (answer === undefined && field === undefined) return undefined as Answer<Category>;
  throwIfRejected(answer);
  const response = isRecord(answer) ? answer["SaleToPOIResponse"] : undefined;
  const header = isRecord(response) ? response["MessageHeader"] : undefined;
  if (!isRecord(response) || !isRecord(header)) {
    throw new TerminalError("unreadable", `The answer to the ${category} message is not a terminal's answer.`);
  }
  const same = ["ServiceID", "SaleID", "POIID", "MessageCategory"] as const;
  const other = same.find((name) => header[name] !== sent[name]);
  if (other !== undefined || header["MessageType"] !== "Response") {
    throw new TerminalError(
      "mismatch",
      `The answer belongs to another message: its ${other ?? "MessageType"} is not ours.`,
    );
  }
  if (field !== undefined && !isRecord(response[field])) {
    throw new TerminalError("unreadable", `The answer to the ${category} message has no ${field}.`);
  }
  return response as unknown as Answer<Category>;
}

/** Instead of an answer there may be word that the message was refused or not delivered: an event, sent as a request. */
export function throwIfRejected(answer: unknown): void {
  const event = eventOf(answer);
  if (event === undefined) return;
  const said = [event["EventToNotify"], detailsOf(event["EventDetails"])].filter((text) => typeof text === "string");
  throw new TerminalError(
    "rejected",
    `The terminal did not answer the message: ${printable(said.join(", ")) || "an event came"}.`,
  );
}

/** Details come as they would in the query of an address: `message=Did+not+receive+…`. */
function detailsOf(details: unknown): unknown {
  const message = typeof details === "string" ? new URLSearchParams(details).get("message") : undefined;
  return (message ?? details)?.toString().replace(/\.$/, "");
}

function eventOf(answer: unknown): Readonly<Record<string, unknown>> | undefined {
  const request = isRecord(answer) ? answer["SaleToPOIRequest"] : undefined;
  const event = isRecord(request) ? request["EventNotification"] : undefined;
  return isRecord(event) ? event : undefined;
}

/** The error, with what a terminal says of itself and what to do now. It was made for this call, so it may be added to. */
function explained(error: CallError, category: RequestCategory, { ServiceID }: MessageHeader): CallError {
  const errors = error instanceof ApiError && isRecord(error.body) ? error.body["errors"] : undefined;
  const said = Array.isArray(errors) ? errors.filter((text) => typeof text === "string").join(", ") : "";
  const isOpen = error.outcomeUnknown && TRANSACTIONS.includes(category);
  const more = [
    said && ` The terminal says: ${printable(said)}.`,
    isOpen &&
      ` Before you try again, ask with a TransactionStatusRequest how the message ended whose ServiceID is ${ServiceID}.`,
  ];
  const message = [error.message, ...more.filter(Boolean)].join("");
  // What is printed is the stack, which begins with the message of its time.
  if (error.stack !== undefined) error.stack = error.stack.replace(error.message, () => message);
  error.message = message;
  return error;
}

/** The same answer, around the data that was made of it, and without a key that never left. */
function responseOf<Data>(response: ApiResponse<unknown>, data: Data, isUnauthenticated: boolean): ApiResponse<Data> {
  const { rawBody, request, attempts, headers, statusCode: status, reasonPhrase: statusText } = response;
  const { "x-api-key": _, ...others } = request.headers;
  return new ApiResponse({
    data,
    rawBody,
    attempts,
    idempotencyKey: undefined,
    request: {
      ...request,
      body: undefined,
      headers: isUnauthenticated ? others : request.headers,
    },
    response: { status, statusText, headers, body: new Uint8Array() },
  });
}
