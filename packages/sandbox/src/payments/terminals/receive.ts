import type { MessageHeader, SaleToPOIResponse } from "@adyen-kit/client/terminal/messages/v1";
import type { Merchant } from "../../domain/accounts/account.ts";
import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import { HOUR, SECOND } from "../../domain/time.ts";
import { type TerminalExchange, terminalExchanges, terminalStates } from "../../storage/terminal-kinds.ts";
import type { World } from "../../storage/world.ts";
import { planWork } from "../planned-work.ts";
import { DEVICE_ANSWERS } from "./device-answers.ts";
import { answerTo, failure, readMessage, rejection, SUCCESS, type TerminalMessage } from "./message.ts";
import { amountOf, answered, finish, MERCHANT_ABORTED, NO_CARD, referenceOf, SHOPPER_CANCELLED } from "./pay.ts";
import { reverseAtTerminal } from "./reverse.ts";
import { busyWith, findBoarded } from "./terminal-context.ts";
import type { PaymentContext } from "../payment-context.ts";

/** What becomes of a message. */
export type Received =
  | { readonly kind: "answer"; readonly answer: object }
  /** It is done, and there is nothing to say. */
  | { readonly kind: "done" }
  /** The shopper has to do their part first. */
  | { readonly kind: "waiting"; readonly exchangeId: string };

/** Documented: the terminal waits for the shopper for so long; a message that came over the cloud has a little more. */
export const PATIENCE = { local: 120 * SECOND, cloud: 150 * SECOND } as const;

export interface Reception {
  readonly by: keyof typeof PATIENCE;
  /** Whether the sender may speak to a terminal of this merchant account. */
  readonly reaches: (merchant: Merchant) => boolean;
}

/** Documented: an id is not used again for so long. */
const ID_KEPT = 48 * HOUR;

/** Answers a message as the terminal does that it is for. */
export function receive(context: PaymentContext, body: unknown, { by, reaches }: Reception): Received {
  const { world, now } = context;
  const message = readMessage(body);
  if (typeof message === "string") return { kind: "answer", answer: rejection(body, message, now) };
  const { POIID: terminalId } = message.header;
  const found = findBoarded(world, terminalId, now);
  if (found === undefined || !reaches(found.merchant))
    return { kind: "answer", answer: rejection(body, "Did not receive a response from the POI.", now) };
  if (message.category === "Abort") return abort(context, message);
  const reply = (content: object): Received => ({
    kind: "answer",
    answer: { SaleToPOIResponse: answerTo(message, content) },
  });
  const known = exchangeOf(world, message.header);
  if (known !== undefined && now - known.at < ID_KEPT)
    return reply({
      Response: failure("NotAllowed", { message: `ServiceID ${message.header.ServiceID} was used before` }),
    });
  if (message.category === "TransactionStatus") return reply(statusOf(world, message));
  const running = busyWith(world, terminalId);
  if (message.category === "Diagnosis") return reply(diagnosis(message.request, running !== undefined));
  if (running !== undefined) return reply({ Response: busy(running), ...emptyParts(message) });
  const answer = DEVICE_ANSWERS[message.category];
  if (answer !== undefined) return reply(answer(message.request, context));
  switch (message.category) {
    case "Payment":
      return startPayment(context, message, PATIENCE[by]);
    case "Reversal":
      return kept(context, message, reverseAtTerminal(context, message, found));
    case "CardAcquisition":
      return kept(context, message, acquired(context, message.request));
    default:
      return reply({ Response: failure("UnavailableService", { message: "Unavailable Device Service" }) });
  }
}

function startPayment(context: PaymentContext, message: TerminalMessage, patience: number): Received {
  const { world, now } = context;
  const amount = amountOf(message.request);
  if (typeof amount === "string" || referenceOf(asRecord(message.request["SaleData"])) === "") {
    const errors =
      typeof amount === "string"
        ? amount
        : "At SaleToPOIRequest.PaymentRequest.SaleData, field SaleTransactionID: Missing";
    const content = { Response: failure("MessageFormat", { errors }), ...emptyParts(message) };
    return { kind: "answer", answer: { SaleToPOIResponse: answerTo(message, content) } };
  }
  const exchange = exchangeFor(message, now, patience);
  if (world.conditions().settings.terminals === "at-once") {
    const { response } = finish(context, exchange, { kind: "card" });
    return { kind: "answer", answer: { SaleToPOIResponse: response } };
  }
  world.save(terminalExchanges, exchange);
  world.save(terminalStates, { terminalId: exchange.terminalId, busyWith: exchange.id });
  planWork(world, { at: exchange.until, what: "terminal", pspReference: exchange.id });
  return { kind: "waiting", exchangeId: exchange.id };
}

/** The shopper was waited for long enough. */
export function giveUp(context: PaymentContext, exchangeId: string): void {
  const exchange = context.world.one(terminalExchanges, exchangeId);
  if (exchange !== undefined && exchange.response === undefined) finish(context, exchange, NO_CARD);
}

/** Ends what the message names. It is not answered itself: the message that it ends is. */
function abort(context: PaymentContext, { header, request }: TerminalMessage): Received {
  const reference = asRecord(request["MessageReference"]);
  const running = busyWith(context.world, header.POIID);
  const isMeant = running?.header.ServiceID === textIn(reference, "ServiceID");
  if (running !== undefined && isMeant) finish(context, running, MERCHANT_ABORTED);
  return { kind: "done" };
}

/** What answers a message that moves money, and is remembered. */
function kept(context: PaymentContext, message: TerminalMessage, content: object): Received {
  const exchange = exchangeFor(message, context.now, 0);
  const { response } = answered(context, exchange, answerTo(message, content));
  return { kind: "answer", answer: { SaleToPOIResponse: response } };
}

function acquired(context: PaymentContext, request: Fields): object {
  const { now } = context;
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

function statusOf(world: World, { header, request }: TerminalMessage): object {
  const asked = asRecord(request["MessageReference"]);
  const serviceId = textIn(asked, "ServiceID");
  const exchange =
    serviceId === undefined
      ? lastAt(world, header.POIID)
      : exchangeOf(world, {
          ...header,
          ServiceID: serviceId,
          SaleID: textIn(asked, "SaleID") ?? header.SaleID,
        });
  const MessageReference = {
    MessageCategory: exchange?.header.MessageCategory ?? asked["MessageCategory"],
    SaleID: exchange?.header.SaleID ?? asked["SaleID"],
    ServiceID: exchange?.header.ServiceID ?? serviceId,
  };
  if (exchange === undefined)
    return { Response: failure("NotFound", { message: "Message not found" }), MessageReference };
  if (exchange.response === undefined)
    return { Response: failure("InProgress", { message: "Transaction is in progress" }), MessageReference };
  const { MessageHeader, ...RepeatedResponseMessageBody } = exchange.response;
  return {
    Response: SUCCESS,
    MessageReference,
    RepeatedMessageResponse: { MessageHeader, RepeatedResponseMessageBody },
  };
}

function lastAt(world: World, terminalId: string): TerminalExchange | undefined {
  const state = world.one(terminalStates, terminalId);
  const id = state?.busyWith ?? state?.last;
  return id === undefined ? undefined : world.one(terminalExchanges, id);
}

function diagnosis(request: Fields, isBusy: boolean): object {
  return {
    Response: SUCCESS,
    POIStatus: {
      ...{ GlobalStatus: isBusy ? "Busy" : "OK", SecurityOKFlag: true, PEDOKFlag: true, CardReaderOKFlag: true },
      ...{ PrinterStatus: "OK", CommunicationOKFlag: true, FraudPreventionFlag: false },
    },
    ...(request["HostDiagnosisFlag"] === true && { HostStatus: [{ AcquirerID: "ADYEN", IsReachableFlag: true }] }),
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

function exchangeFor({ header, request }: TerminalMessage, at: number, patience: number): TerminalExchange {
  return { id: idOf(header), terminalId: header.POIID, header, request, at, until: at + patience, wrongPins: 0 };
}

function exchangeOf(world: World, header: MessageHeader): TerminalExchange | undefined {
  return world.one(terminalExchanges, idOf(header));
}

function idOf({ POIID, SaleID, ServiceID = "" }: MessageHeader): string {
  return JSON.stringify([POIID, SaleID, ServiceID]);
}

/** What the shopper does at the terminal. A third wrong PIN ends the payment. */
export function present(
  context: PaymentContext,
  exchange: TerminalExchange,
  choice: "pay" | "cancel",
  pin: string | undefined,
): TerminalExchange {
  if (choice === "cancel") return finish(context, exchange, SHOPPER_CANCELLED);
  if (pin === undefined || pin === TEST_PIN) return finish(context, exchange, { kind: "card" });
  const wrongPins = exchange.wrongPins + 1;
  if (wrongPins >= MOST_WRONG_PINS) return finish(context, exchange, { kind: "wrong-pin" });
  const after = { ...exchange, wrongPins };
  context.world.save(terminalExchanges, after);
  return after;
}

/** Documented of all of Adyen's test cards. */
export const TEST_PIN = "1234";
export const MOST_WRONG_PINS = 3;

/** The answer that a message was given, once there is one. */
export function answerOf(world: World, exchangeId: string): SaleToPOIResponse | undefined {
  return world.one(terminalExchanges, exchangeId)?.response;
}
