import { isRecord } from "../core/record.ts";
import { fromBase64 } from "./base64.ts";
import { decodeTerminalData } from "./data.ts";
import { TerminalError } from "./error.ts";
import type { EventToNotify, MessageHeader, SaleToPOIRequest, SaleToPOIResponse } from "./messages/v1.ts";
import { readJson } from "./read-json.ts";

interface Notified {
  readonly header: MessageHeader;
  /** What the terminal says beside: `newstate=IDLE`, for example. */
  readonly details: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly at: string | undefined;
}

/** What a terminal, or Adyen for it, delivers to the address that is set up for it. */
export type TerminalNotification =
  /** Something happened: a card was inserted, a message was refused, it shuts down. */
  | (Notified & {
      readonly kind: "event";
      readonly event: EventToNotify;
      /** The message that was refused, where it is included and can be read. */
      readonly rejected: { readonly SaleToPOIRequest: SaleToPOIRequest } | undefined;
    })
  /** How far a payment is, as the terminal's screen shows it: `TENDER_CREATED`, `CARD_INSERTED`, `TENDER_FINAL`, … */
  | (Notified & { readonly kind: "display"; readonly event: string; readonly transactionId: string | undefined })
  /** The answer to a message that was sent with `sendAsync`. */
  | { readonly kind: "answer"; readonly header: MessageHeader; readonly response: SaleToPOIResponse };

/**
 * Reads a notification: what {@link TerminalKey.decrypt} gave, or a body that came in the clear, as text, bytes or parsed. Who sent
 * one that came in the clear is unknown.
 *
 * @throws {@link TerminalError} where it is encrypted, or no notification.
 * @see {@link https://docs.adyen.com/point-of-sale/design-your-integration/notifications}
 */
export function readNotification(message: string | Uint8Array | object): TerminalNotification {
  const content = readJson(message);
  const { SaleToPOIRequest: request, SaleToPOIResponse: response } = isRecord(content) ? content : {};
  const inside = request ?? response;
  if (!isRecord(inside) || !isRecord(inside["MessageHeader"])) throw unreadable("is not a terminal's message");
  if ("NexoBlob" in inside) throw unreadable("is encrypted: decrypt it with the TerminalKey first");
  const header = inside["MessageHeader"] as unknown as MessageHeader;
  if (isRecord(response)) return { kind: "answer", header, response: response as unknown as SaleToPOIResponse };
  return readEvent(inside, header) ?? readDisplay(inside, header) ?? fail();
}

function readEvent(
  { EventNotification: event }: Readonly<Record<string, unknown>>,
  header: MessageHeader,
): TerminalNotification | undefined {
  if (!isRecord(event) || typeof event["EventToNotify"] !== "string") return undefined;
  const { EventToNotify, EventDetails, TimeStamp, RejectedMessage } = event;
  return {
    kind: "event",
    header,
    event: EventToNotify,
    details: detailsOf(EventDetails),
    at: textOf(TimeStamp),
    rejected: rejectedOf(RejectedMessage),
  };
}

function readDisplay(
  { DisplayRequest: display }: Readonly<Record<string, unknown>>,
  header: MessageHeader,
): TerminalNotification | undefined {
  const outputs = isRecord(display) ? display["DisplayOutput"] : undefined;
  for (const output of Array.isArray(outputs) ? outputs : [outputs]) {
    const content = isRecord(output) ? output["OutputContent"] : undefined;
    const predefined = isRecord(content) ? content["PredefinedContent"] : undefined;
    const reference = isRecord(predefined) ? predefined["ReferenceID"] : undefined;
    const { event, TransactionID, TimeStamp, ...details } = detailsOf(reference);
    if (event !== undefined) {
      return { kind: "display", header, event, transactionId: TransactionID, at: TimeStamp, details };
    }
  }
  return undefined;
}

/** Pairs, or a sentence. */
function detailsOf(text: unknown): Readonly<Record<string, string>> {
  if (typeof text !== "string" || text === "") return {};
  try {
    return decodeTerminalData(text);
  } catch {
    return { message: text };
  }
}

function rejectedOf(base64: unknown): { readonly SaleToPOIRequest: SaleToPOIRequest } | undefined {
  const bytes = typeof base64 === "string" ? fromBase64(base64) : undefined;
  const content = bytes === undefined ? undefined : readJson(bytes);
  const request = isRecord(content) ? content["SaleToPOIRequest"] : undefined;
  return isRecord(request) && isRecord(request["MessageHeader"]) && !("NexoBlob" in request)
    ? { SaleToPOIRequest: request as unknown as SaleToPOIRequest }
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function unreadable(what: string): TerminalError {
  return new TerminalError("unreadable", `What came ${what}.`);
}

function fail(): never {
  throw unreadable("reports no event: it is another message");
}
