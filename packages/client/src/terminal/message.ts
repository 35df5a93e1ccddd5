import { ConfigurationError } from "../core/errors.ts";
import { isRecord } from "../core/record.ts";
import type { MessageHeader, SaleToPOIRequest, SaleToPOIResponse } from "./messages/v1.ts";

type RequestField = Exclude<keyof SaleToPOIRequest, "MessageHeader" | "EventNotification">;

/** What can be asked of a terminal: `Payment`, `Reversal`, `TransactionStatus`, `Display`, … */
export type RequestCategory = RequestField extends infer Field
  ? Field extends `${infer Category}Request`
    ? Category
    : Field
  : never;

/** Categories that a terminal may leave without an answer. */
type Unanswered = "Abort" | "InputUpdate";

/** Name of the request in a category: `PaymentRequest` for `Payment`. */
export type RequestBody<Category extends RequestCategory> = NonNullable<
  SaleToPOIRequest[Extract<RequestField, Category | `${Category}Request`>]
>;

type ResponseField<Category extends RequestCategory> = Extract<keyof SaleToPOIResponse, `${Category}Response`>;

/**
 * What a terminal answers: its header, and for `Payment` a `PaymentResponse`. That says how it went (`Response.Result`): a
 * payment that was refused is an answer too. To `Abort` and `InputUpdate` it may answer nothing.
 */
export type Answer<Category extends RequestCategory> = Category extends Unanswered
  ? SaleToPOIResponse | undefined
  : SaleToPOIResponse & { [Field in ResponseField<Category>]-?: NonNullable<SaleToPOIResponse[Field]> };

/** Who talks to whom. */
export interface Parties {
  /** Names the system that asks, the same for all of its messages: `POSSystemID12345`. */
  readonly saleId: string;
  /** The terminal, by model and serial number: `V400m-324688179`. */
  readonly poiId: string;
  /** 1 to 10 letters and digits, not used with this terminal in the last 48 hours. Default: random. */
  readonly serviceId?: string | undefined;
}

/** These go to a part of the terminal, such as its screen; all others to its application. */
const DEVICE: readonly RequestCategory[] = ["CardReaderAPDU", "Display", "Input", "InputUpdate", "Print"];

/** A message with its header, ready to be encrypted or sent. `body` is not copied. */
export function createMessage<Category extends RequestCategory>(
  category: Category,
  body: RequestBody<Category>,
  { saleId, poiId, serviceId = newServiceId() }: Parties,
): { readonly SaleToPOIRequest: SaleToPOIRequest } {
  if (typeof category !== "string" || !/^[A-Z][A-Za-z]+$/.test(category)) {
    throw new ConfigurationError("category", "must be the category of a message, such as Payment.");
  }
  if (!isRecord(body)) throw new ConfigurationError("body", `must be an object: what a ${category} message holds.`);
  const header: MessageHeader = {
    ProtocolVersion: "3.0",
    MessageClass: DEVICE.includes(category) ? "Device" : "Service",
    MessageCategory: category,
    MessageType: "Request",
    ServiceID: checkServiceId(serviceId),
    SaleID: checkId("saleId", saleId),
    POIID: checkId("poiId", poiId),
  };
  return { SaleToPOIRequest: { MessageHeader: header, [fieldOf(category)]: body } };
}

function fieldOf(category: string): string {
  return category === "InputUpdate" ? category : `${category}Request`;
}

/** Where the answer stands, or nothing where there may be none. */
export function answerFieldOf(category: RequestCategory): keyof SaleToPOIResponse | undefined {
  return category === "Abort" || category === "InputUpdate"
    ? undefined
    : (`${category}Response` as keyof SaleToPOIResponse);
}

const SERVICE_ID_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWX";
const SERVICE_ID_LENGTH = 10;

/** An id for one message. Choose it yourself and write it down before a payment: with it one can ask later how that ended. */
export function newServiceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SERVICE_ID_LENGTH));
  return [...bytes].map((byte) => SERVICE_ID_ALPHABET[byte % SERVICE_ID_ALPHABET.length]).join("");
}

function checkServiceId(serviceId: string): string {
  if (typeof serviceId === "string" && /^[A-Za-z0-9]{1,10}$/.test(serviceId)) return serviceId;
  throw new ConfigurationError("serviceId", "must be 1 to 10 letters and digits, another one for each message.");
}

export function checkId(field: string, id: string): string {
  if (typeof id === "string" && id.trim() !== "") return id;
  throw new ConfigurationError(field, "must be a string that is not empty.");
}
