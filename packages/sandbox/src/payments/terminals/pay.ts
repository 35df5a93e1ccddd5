import { asRecord, type Fields, optional, textIn } from "../../domain/fields.ts";
import { type Amount, checkAmount, decimalsOf } from "../../domain/payments/money.ts";
import { additionalDataOf } from "../../domain/payments/additional-data.ts";
import type { PaymentMethod } from "../../domain/payments/payment.ts";
import { type TerminalRefusal, terminalRefusal, WRONG_PIN } from "../../domain/payments/terminal-amounts.ts";
import { AUTHORISED } from "../../domain/payments/outcome.ts";
import { newPspReference, pick } from "../../domain/random.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { TerminalExchange } from "../../storage/terminal-kinds.ts";
import { createPayment } from "../create-payment.ts";
import { notify } from "../notify.ts";
import { answered } from "./exchanges.ts";
import { answerTo, failure, SUCCESS } from "./message.ts";
import { cardData, cardFor, pairsOfCard } from "./presented-card.ts";
import { receiptsOf } from "./receipt.ts";
import { acquirerData, additionalResponse, inMajorUnits, pairsOfSale, referenceOf } from "./sale-data.ts";
import { type BoardedTerminal, findBoarded } from "./terminal-context.ts";
import type { PaymentContext } from "../payment-context.ts";

/** How a shopper's part ends. */
export type Presented =
  /** They presented a card, and gave their PIN where it was asked for. */
  { readonly kind: "card" } | { readonly kind: "wrong-pin" } | NotPaid;

/** Nothing was paid: `108 Shopper cancelled tx`. */
export interface NotPaid {
  readonly kind: "cancelled";
  readonly condition: "Aborted" | "Cancel";
  readonly reason: string;
}

export const SHOPPER_CANCELLED: NotPaid = {
  kind: "cancelled",
  condition: "Cancel",
  reason: "108 Shopper cancelled tx",
};
export const MERCHANT_ABORTED: NotPaid = {
  kind: "cancelled",
  condition: "Aborted",
  reason: "104 Merchant cancelled tx",
};
export const NO_CARD: NotPaid = {
  kind: "cancelled",
  condition: "Cancel",
  reason: "126 Shopper did not present card",
};

/** What is to be paid, or what is wrong with the request in the words of a terminal. */
export function amountOf(request: Fields): Amount | string {
  const at = "At SaleToPOIRequest.PaymentRequest.PaymentTransaction";
  const asked = asRecord(request["PaymentTransaction"])["AmountsReq"];
  if (asked === undefined) return `${at}, field AmountsReq: Missing`;
  const { Currency: currency, RequestedAmount: given } = asRecord(asked);
  if (typeof currency !== "string") return `${at}.AmountsReq, field Currency: Missing`;
  const number = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof number !== "number") return `${at}.AmountsReq, field RequestedAmount: Missing`;
  const amount = { currency, value: Math.round(number * 10 ** decimalsOf(currency)) };
  try {
    checkAmount(amount);
    return amount;
  } catch (error) {
    if (error instanceof Refusal) return `${at}.AmountsReq: Invalid value`;
    throw error;
  }
}

/** Ends a payment, or a refund without a payment, as the shopper's part ended. What is paid is a payment like any other. */
export function finish(context: PaymentContext, exchange: TerminalExchange, presented: Presented): TerminalExchange {
  const { world, now, random } = context;
  const { request, header, terminalId } = exchange;
  const found = findBoarded(world, terminalId, now);
  const amount = amountOf(request);
  const message = { header, request, category: header.MessageCategory };
  if (found === undefined || typeof amount === "string") {
    const content = { Response: failure("UnavailableDevice", { message: "The terminal is not boarded" }) };
    return answered(world, exchange, answerTo(message, content));
  }
  const sale: Sale = {
    ...{ context, ...found, amount, method: cardFor(amount.currency), data: asRecord(request["SaleData"]) },
    tender: `${pick("0123456789abcdefghijklmnopqrstuvwxyz", 4, random)}001${now}`,
    isRefund: asRecord(request["PaymentData"])["PaymentType"] === "Refund",
  };
  const content = presented.kind === "cancelled" ? notPaid(sale, presented) : decided(sale, refusalOf(sale, presented));
  return answered(world, exchange, answerTo(message, content));
}

/** What happens at a terminal, from where the shopper has done their part. */
interface Sale extends BoardedTerminal {
  readonly context: PaymentContext;
  readonly amount: Amount;
  readonly method: PaymentMethod;
  /** What the cash register says of it. */
  readonly data: Fields;
  /** The terminal's own number of it. */
  readonly tender: string;
  readonly isRefund: boolean;
}

function refusalOf({ amount }: Sale, presented: Presented): TerminalRefusal | undefined {
  return presented.kind === "wrong-pin" ? WRONG_PIN : terminalRefusal(amount.value);
}

function notPaid(sale: Sale, { condition, reason }: NotPaid): object {
  const said = { ...pairsOfSale(sale), message: reason, refusalReason: reason };
  return {
    ...common(sale, sale.tender),
    Response: { ...failure(condition, {}), AdditionalResponse: additionalResponse(sale.data, said) },
    PaymentResult: {
      PaymentAcquirerData: acquirerOf(sale),
      PaymentInstrumentData: { CardData: {}, PaymentInstrumentType: "Card" },
    },
  };
}

function decided(sale: Sale, refusal: TerminalRefusal | undefined): object {
  const { context, amount, method, isRefund, tender, merchant } = sale;
  const { pspReference, authCode, additionalData } = isRefund ? refundTo(sale, refusal) : payWith(sale, refusal);
  const pairs = {
    ...{ ...pairsOfSale(sale), ...pairsOfCard(method), ...additionalData, pspReference, tid: tidOf(sale.terminal.id) },
    transactionType: isRefund ? "REFUND" : "GOODS_SERVICES",
    ...(refusal === undefined
      ? { authCode, refusalReasonRaw: "APPROVED" }
      : { message: refusal.message, refusalReason: refusal.reason }),
  };
  const isPaid = refusal === undefined;
  const response = isPaid ? SUCCESS : failure(refusal.condition, {});
  const printed = { amount, method, tender, isPaid, reference: referenceOf(sale.data), now: context.now };
  return {
    ...common(sale, `${tender}.${pspReference}`),
    Response: { ...response, AdditionalResponse: additionalResponse(sale.data, pairs) },
    PaymentReceipt: receiptsOf({ ...printed, merchantAccount: merchant.id }),
    PaymentResult: {
      ...(isRefund && { PaymentType: "Refund" }),
      AuthenticationMethod: [asksForPin(amount) ? "OfflinePIN" : "SignatureCapture"],
      OnlineFlag: true,
      ...(isPaid && { AmountsResp: { AuthorizedAmount: inMajorUnits(amount), Currency: amount.currency } }),
      PaymentAcquirerData: {
        ...acquirerOf(sale),
        AcquirerTransactionID: transactionId(sale, pspReference),
        ...(isPaid && { ApprovalCode: authCode }),
      },
      PaymentInstrumentData: { PaymentInstrumentType: "Card", CardData: cardData(method) },
    },
  };
}

function common(sale: Sale, poiTransactionId: string): object {
  const { SaleTransactionID, SaleReferenceID } = sale.data;
  return {
    SaleData: { SaleTransactionID, ...optional("SaleReferenceID", SaleReferenceID) },
    POIData: { POIReconciliationID: "1000", POITransactionID: transactionId(sale, poiTransactionId) },
  };
}

function acquirerOf({ merchant, terminal }: Sale): object {
  return { MerchantID: merchant.id, AcquirerPOIID: terminal.id };
}

function transactionId({ context }: Sale, id: string): object {
  return { TimeStamp: new Date(context.now).toISOString(), TransactionID: id };
}

/** Documented of the test card: up to so many minor units it asks for a signature. */
const SIGNED_UP_TO = 10_000;

/** A payment at this terminal asks for the PIN. */
export function asksForPin({ value }: Amount): boolean {
  return value > SIGNED_UP_TO;
}

/** What answers say of money that was moved. */
interface Made {
  readonly pspReference: string;
  readonly authCode: string;
  readonly additionalData: Readonly<Record<string, string>>;
}

function payWith({ context, merchant, amount, method, data: sale }: Sale, refusal: TerminalRefusal | undefined): Made {
  const data = acquirerData(sale);
  const shopperReference = textIn(data, "shopperReference");
  const model = textIn(data, "recurringProcessingModel") ?? textIn(data, "recurringContract");
  const isManual = textIn(data, "authorisationType") === "PreAuth" || textIn(data, "manualCapture") === "true";
  const metadata = Object.entries(data).flatMap(([name, value]) =>
    name.startsWith("metadata.") ? [[name.slice("metadata.".length), value]] : [],
  );
  const { settings } = context.world.conditions();
  const payment = createPayment(
    context,
    {
      ...{ merchant, amount, reference: referenceOf(sale), threeDS: "never", frictionless: false, hasAddress: false },
      read: { method, outcome: refusal?.outcome ?? AUTHORISED },
      additionalData: isManual ? { manualCapture: "true" } : {},
      storeDetails: shopperReference !== undefined && model !== undefined,
      models: model === undefined ? [] : [model],
      ...optional("recurringModel", model),
      ...optional("shopperReference", shopperReference),
      ...optional("shopperEmail", textIn(data, "shopperEmail")),
      ...(metadata.length > 0 && { metadata: Object.fromEntries(metadata) }),
    },
    settings,
  );
  const { pspReference, authCode } = payment;
  return { pspReference, authCode, additionalData: additionalDataOf(payment, settings) };
}

/** Money to a card that paid nothing here. */
function refundTo({ context, merchant, amount, method, data }: Sale, refusal: TerminalRefusal | undefined): Made {
  const pspReference = newPspReference(context.random);
  notify(context, merchant.companyId, {
    ...{ eventCode: "REFUND_WITH_DATA", success: refusal === undefined, pspReference, amount },
    ...{
      merchantAccount: merchant.id,
      merchantReference: referenceOf(data),
      paymentMethod: method.brand ?? method.type,
    },
    ...optional("reason", refusal?.outcome.refusalReason),
  });
  return { pspReference, authCode: pick("0123456789", 6, context.random), additionalData: {} };
}

/** A terminal's number at the acquirer: the end of its serial number. */
function tidOf(terminalId: string): string {
  return terminalId.slice(-8);
}
