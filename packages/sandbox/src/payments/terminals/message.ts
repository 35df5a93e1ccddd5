import type {
  ErrorCondition,
  MessageHeader,
  Response,
  SaleToPOIResponse,
} from "@adyen-kit/client/terminal/messages/v1";
import { asRecord, type Fields, isRecord, textIn } from "../../domain/fields.ts";

/** A message to a terminal, taken apart. */
export interface TerminalMessage {
  readonly header: MessageHeader;
  readonly category: string;
  /** What stands in `PaymentRequest`, for a payment. */
  readonly request: Fields;
}

/** Categories whose request and answer have names of their own. */
const REQUEST_FIELDS: Readonly<Record<string, string>> = { InputUpdate: "InputUpdate", Event: "EventNotification" };

/** The message in a body, or what is wrong with it in the words of a terminal. */
export function readMessage(body: unknown): TerminalMessage | string {
  const content = asRecord(body)["SaleToPOIRequest"];
  if (!isRecord(content)) return "At toplevel, field SaleToPOIRequest: Missing";
  const header = content["MessageHeader"];
  if (!isRecord(header)) return "At SaleToPOIRequest, field MessageHeader: Missing";
  const missing = ["MessageClass", "MessageCategory", "MessageType", "ServiceID", "SaleID", "POIID"].find(
    (name) => textIn(header, name) === undefined,
  );
  if (missing !== undefined) return `At SaleToPOIRequest.MessageHeader, field ${missing}: Missing`;
  if (!/^[A-Za-z0-9]{1,10}$/.test(String(header["ServiceID"])))
    return "At SaleToPOIRequest.MessageHeader, field ServiceID: Invalid value";
  const category = String(header["MessageCategory"]);
  const field = REQUEST_FIELDS[category] ?? `${category}Request`;
  const request = content[field];
  if (!isRecord(request)) return `At SaleToPOIRequest, field ${field}: Missing`;
  // Its texts were looked at above.
  return { header: header as unknown as MessageHeader, category, request };
}

/** The answer to a message: `PaymentResponse` to a payment, around what is given. */
export function answerTo({ header, category }: TerminalMessage, content: object): SaleToPOIResponse {
  return { MessageHeader: { ...header, MessageType: "Response" }, [`${category}Response`]: content };
}

export const SUCCESS: Response = { Result: "Success" };

export function failure(ErrorCondition: ErrorCondition, said: Readonly<Record<string, string | undefined>>): Response {
  return { Result: "Failure", ErrorCondition, AdditionalResponse: formEncoded(said) };
}

/** Pairs as terminals write them: `message=CARD_EXPIRED&refusalReason=228%20Card%20expired`. */
export function formEncoded(pairs: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join("&");
}

/** Word that a message was refused, or reached nobody: it stands where an answer would. */
export function rejection(body: unknown, message: string, now: number): object {
  const header = asRecord(asRecord(asRecord(body)["SaleToPOIRequest"])["MessageHeader"]);
  return {
    SaleToPOIRequest: {
      MessageHeader: {
        ...{ ProtocolVersion: "3.0", MessageClass: "Event", MessageCategory: "Event", MessageType: "Notification" },
        ...{ DeviceID: textIn(header, "ServiceID") ?? "0", SaleID: textIn(header, "SaleID") ?? "N/A" },
        POIID: textIn(header, "POIID") ?? "N/A",
      },
      EventNotification: {
        ...{ EventToNotify: "Reject", EventDetails: new URLSearchParams({ message }).toString() },
        TimeStamp: new Date(now).toISOString(),
        RejectedMessage: Buffer.from(JSON.stringify(body ?? null)).toString("base64"),
      },
    },
  };
}
