import type { Merchant } from "../../domain/accounts/account.ts";
import { asRecord, type Fields } from "../../domain/fields.ts";
import { HOUR, SECOND } from "../../domain/time.ts";
import type { TerminalExchange } from "../../storage/terminal-kinds.ts";
import type { PaymentContext } from "../payment-context.ts";
import { DEVICE_ANSWERS } from "./device-answers.ts";
import { answered, busyWith, exchangeFor, exchangeOf } from "./exchanges.ts";
import { answerTo, failure, readMessage, rejection, SUCCESS, type TerminalMessage } from "./message.ts";
import { amountOf, finish } from "./pay.ts";
import { referenceOf } from "./sale-data.ts";
import { reverseAtTerminal } from "./reverse.ts";
import { diagnosis, statusOf } from "./status.ts";
import { findBoarded } from "./terminal-context.ts";
import { abort, startWaiting } from "./waiting.ts";

/** What becomes of a message. */
export type Received =
  | { readonly kind: "answer"; readonly answer: object }
  /** It is done, and there is nothing to say. */
  | { readonly kind: "done" }
  /** The shopper has to do their part first. */
  | { readonly kind: "waiting"; readonly exchangeId: string };

/** Documented: the terminal waits for the shopper for so long; a message that came over the cloud has a little more. */
const PATIENCE = { local: 120 * SECOND, cloud: 150 * SECOND } as const;

export interface Reception {
  readonly by: keyof typeof PATIENCE;
  /** Whether the sender may speak to the terminals of a merchant account. */
  readonly reaches: (merchant: Merchant) => boolean;
  /** A message in the clear is refused even where no key is set. */
  readonly wantsKey?: boolean;
}

/** Documented: an id is not used again for so long. */
const ID_KEPT = 48 * HOUR;

/** Answers a message as the terminal does that it is for. */
export function receive(context: PaymentContext, body: unknown, { by, reaches }: Reception): Received {
  const { world, now } = context;
  const message = readMessage(body);
  if (typeof message === "string") return { kind: "answer", answer: rejection(body, message, now) };
  const { header, category, request } = message;
  const found = findBoarded(world, header.POIID, now);
  if (found === undefined || !reaches(found.merchant))
    return { kind: "answer", answer: rejection(body, "Did not receive a response from the POI.", now) };
  if (category === "Abort") {
    abort(context, message);
    return { kind: "done" };
  }
  const known = exchangeOf(world, header);
  if (known !== undefined && now - known.at < ID_KEPT)
    return reply(message, {
      Response: failure("NotAllowed", { message: `ServiceID ${header.ServiceID} was used before` }),
    });
  if (category === "TransactionStatus") return reply(message, statusOf(world, message));
  const running = busyWith(world, header.POIID);
  if (category === "Diagnosis") return reply(message, diagnosis(request, running !== undefined));
  if (running !== undefined) return reply(message, { Response: busy(running), ...emptyParts(message) });
  const isAttended = world.conditions().settings.terminals === "attended";
  if (category === "Input" && isAttended) return wait(context, exchangeFor(message, now, inputPatience(request)));
  const answer = DEVICE_ANSWERS[category];
  if (answer !== undefined) return reply(message, answer(request, context));
  switch (category) {
    case "Payment":
      return pay(context, message, PATIENCE[by], isAttended);
    case "Reversal":
      return kept(context, message, reverseAtTerminal(context, message, found));
    case "CardAcquisition":
      return kept(context, message, acquired(context, request));
    default:
      return reply(message, { Response: failure("UnavailableService", { message: "Unavailable Device Service" }) });
  }
}

function reply(message: TerminalMessage, content: object): Received {
  return { kind: "answer", answer: { SaleToPOIResponse: answerTo(message, content) } };
}

function pay(context: PaymentContext, message: TerminalMessage, patience: number, isAttended: boolean): Received {
  const errors = problemOf(message.request);
  if (errors !== undefined)
    return reply(message, { Response: failure("MessageFormat", { errors }), ...emptyParts(message) });
  const exchange = exchangeFor(message, context.now, patience);
  if (isAttended) return wait(context, exchange);
  const { response } = finish(context, exchange, { kind: "card" });
  return { kind: "answer", answer: { SaleToPOIResponse: response } };
}

function problemOf(request: Fields): string | undefined {
  const amount = amountOf(request);
  if (typeof amount === "string") return amount;
  if (referenceOf(asRecord(request["SaleData"])) !== "") return undefined;
  return "At SaleToPOIRequest.PaymentRequest.SaleData, field SaleTransactionID: Missing";
}

function wait(context: PaymentContext, exchange: TerminalExchange): Received {
  startWaiting(context, exchange);
  return { kind: "waiting", exchangeId: exchange.id };
}

/** As long as the question says, in milliseconds. */
function inputPatience(request: Fields): number {
  const { MaxInputTime: seconds } = asRecord(request["InputData"]);
  return typeof seconds === "number" && seconds > 0 ? seconds * SECOND : PATIENCE.local;
}

/** What answers a message that moves money, and is remembered. */
function kept(context: PaymentContext, message: TerminalMessage, content: object): Received {
  const exchange = exchangeFor(message, context.now, 0);
  const { response } = answered(context.world, exchange, answerTo(message, content));
  return { kind: "answer", answer: { SaleToPOIResponse: response } };
}

function acquired({ now }: PaymentContext, request: Fields): object {
  const TimeStamp = new Date(now).toISOString();
  return {
    Response: { ...SUCCESS, AdditionalResponse: "message=CARD_ACQ_COMPLETED" },
    SaleData: { SaleTransactionID: asRecord(request["SaleData"])["SaleTransactionID"] },
    POIData: { POITransactionID: { TimeStamp, TransactionID: `acq001${now}` } },
    PaymentInstrumentData: {
      PaymentInstrumentType: "Card",
      CardData: { EntryMode: ["ICC"], PaymentBrand: "mc", MaskedPan: "541333 **** 9999" },
    },
  };
}

/** Documented words. */
function busy({ header }: TerminalExchange): object {
  const message = `Forbidden Request, Service Dialogue ${header.MessageCategory}Request is in Progress`;
  return failure("Busy", { serviceId: header.ServiceID, message });
}

/** What the answer to a payment has besides, though there is nothing in it. */
function emptyParts({ category, request }: TerminalMessage): object {
  if (category !== "Payment") return {};
  return { SaleData: { SaleTransactionID: asRecord(request["SaleData"])["SaleTransactionID"] }, POIData: {} };
}
