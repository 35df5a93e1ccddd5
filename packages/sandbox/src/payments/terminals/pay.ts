import type { Response } from "@adyen-kit/client/terminal/messages/v1";
import { decodeTerminalData } from "@adyen-kit/client/terminal";
import { asRecord, type Fields, optional, textIn } from "../../domain/fields.ts";
import { type Amount, checkAmount, decimalsOf } from "../../domain/payments/money.ts";
import type { Payment, PaymentMethod } from "../../domain/payments/payment.ts";
import { refusalNamed, type TerminalRefusal, terminalRefusal } from "../../domain/payments/terminal-amounts.ts";
import { AUTHORISED } from "../../domain/payments/outcome.ts";
import { newPspReference, pick } from "../../domain/random.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { TerminalExchange } from "../../storage/terminal-kinds.ts";
import { createPayment } from "../create-payment.ts";
import { notify } from "../notify.ts";
import { answered } from "./exchanges.ts";
import { answerTo, failure, formEncoded, SUCCESS } from "./message.ts";
import { receiptsOf } from "./receipt.ts";
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
  const found = findBoarded(context.world, exchange.terminalId, context.now);
  const amount = amountOf(exchange.request);
  const message = { ...exchange, category: exchange.header.MessageCategory };
  const content =
    found === undefined || typeof amount === "string"
      ? { Response: failure("UnavailableDevice", { message: "The terminal is not boarded" }) }
      : contentOf(context, exchange, found, amount, presented);
  return answered(context.world, exchange, answerTo(message, content));
}

function contentOf(
  context: PaymentContext,
  exchange: TerminalExchange,
  { merchant, terminal }: BoardedTerminal,
  amount: Amount,
  presented: Presented,
): object {
  const { now, random } = context;
  const { request } = exchange;
  const tender = `${pick("0123456789abcdefghijklmnopqrstuvwxyz", 4, random)}001${now}`;
  const sale = asRecord(request["SaleData"]);
  const TimeStamp = new Date(now).toISOString();
  const transaction = (id: string) => ({ TimeStamp, TransactionID: id });
  const told = toldOf(amount, sale, now);
  const base = (response: Response, poiTransactionId: string, more: object) => ({
    Response: response,
    SaleData: { SaleTransactionID: sale["SaleTransactionID"], ...optional("SaleReferenceID", sale["SaleReferenceID"]) },
    POIData: { POIReconciliationID: "1000", POITransactionID: transaction(poiTransactionId) },
    ...more,
  });
  const acquirer = { MerchantID: merchant.id, AcquirerPOIID: terminal.id };
  if (presented.kind === "cancelled") {
    const { condition, reason } = presented;
    return base(failure(condition, { ...told, message: reason, refusalReason: reason }), tender, {
      PaymentResult: {
        PaymentAcquirerData: acquirer,
        PaymentInstrumentData: { CardData: {}, PaymentInstrumentType: "Card" },
      },
    });
  }
  const refusal = presented.kind === "wrong-pin" ? refusalNamed("INVALID_PIN") : terminalRefusal(amount.value);
  const method = cardFor(amount.currency);
  const isRefund = asRecord(request["PaymentData"])["PaymentType"] === "Refund";
  const paid = isRefund
    ? refundTo(context, merchant, amount, method, referenceOf(sale), refusal)
    : payWith(context, merchant, amount, method, sale, refusal);
  const pairs = {
    ...told,
    ...ofCard(method),
    ...paid,
    tid: tidOf(terminal.id),
    transactionType: isRefund ? "REFUND" : "GOODS_SERVICES",
  };
  const { pspReference, authCode } = paid;
  const isPaid = refusal === undefined;
  const response = isPaid
    ? { ...SUCCESS, AdditionalResponse: additionalResponse(sale, { ...pairs, refusalReasonRaw: "APPROVED" }) }
    : {
        ...failure(refusal.condition, {}),
        AdditionalResponse: additionalResponse(sale, {
          ...pairs,
          message: refusal.message,
          refusalReason: refusal.reason,
        }),
      };
  return base(response, `${tender}.${pspReference}`, {
    PaymentReceipt: receiptsOf({
      amount,
      method,
      reference: referenceOf(sale),
      tender,
      now,
      isPaid,
      merchantAccount: merchant.id,
    }),
    PaymentResult: {
      ...(isRefund && { PaymentType: "Refund" }),
      AuthenticationMethod: [amount.value > SIGNED_UP_TO ? "OfflinePIN" : "SignatureCapture"],
      OnlineFlag: true,
      ...(isPaid && { AmountsResp: { AuthorizedAmount: inMajorUnits(amount), Currency: amount.currency } }),
      PaymentAcquirerData: {
        ...acquirer,
        AcquirerTransactionID: transaction(pspReference),
        ...(isPaid && { ApprovalCode: authCode }),
      },
      PaymentInstrumentData: { PaymentInstrumentType: "Card", CardData: cardData(method) },
    },
  });
}

/** Documented of the test card: up to so many minor units it asks for a signature. */
const SIGNED_UP_TO = 10_000;

/** A payment at this terminal asks for the PIN. */
export function asksForPin({ value }: Amount): boolean {
  return value > SIGNED_UP_TO;
}

export function inMajorUnits({ currency, value }: Amount): number {
  return value / 10 ** decimalsOf(currency);
}

type Made = Pick<Payment, "pspReference" | "authCode">;

function payWith(
  context: PaymentContext,
  merchant: BoardedTerminal["merchant"],
  amount: Amount,
  method: PaymentMethod,
  sale: Fields,
  refusal: TerminalRefusal | undefined,
): Made {
  const data = acquirerData(sale);
  const shopperReference = textIn(data, "shopperReference");
  const model = textIn(data, "recurringProcessingModel") ?? textIn(data, "recurringContract");
  const isManual = textIn(data, "authorisationType") === "PreAuth" || textIn(data, "manualCapture") === "true";
  const metadata = Object.entries(data).flatMap(([name, value]) =>
    name.startsWith("metadata.") ? [[name.slice("metadata.".length), value]] : [],
  );
  const { pspReference, authCode } = createPayment(
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
    context.world.conditions().settings,
  );
  return { pspReference, authCode };
}

/** Money to a card that paid nothing here. */
function refundTo(
  context: PaymentContext,
  merchant: BoardedTerminal["merchant"],
  amount: Amount,
  method: PaymentMethod,
  reference: string,
  refusal: TerminalRefusal | undefined,
): Made {
  const pspReference = newPspReference(context.random);
  notify(context, merchant.companyId, {
    ...{ eventCode: "REFUND_WITH_DATA", success: refusal === undefined, pspReference, amount },
    ...{ merchantAccount: merchant.id, merchantReference: reference, paymentMethod: method.brand ?? method.type },
    ...optional("reason", refusal?.outcome.refusalReason),
  });
  return { pspReference, authCode: pick("0123456789", 6, context.random) };
}

export function referenceOf(sale: Fields): string {
  return textIn(asRecord(sale["SaleTransactionID"]), "TransactionID") ?? "";
}

/** What a cash register has to say to the acquirer, in either of its formats; nothing where it cannot be read. */
function acquirerData(sale: Fields): Readonly<Record<string, string>> {
  try {
    return decodeTerminalData(textIn(sale, "SaleToAcquirerData") ?? "");
  } catch {
    return {};
  }
}

/** In the format that the cash register speaks itself (I): an object in Base64, or pairs. */
export function additionalResponse(sale: Fields, pairs: Readonly<Record<string, string | undefined>>): string {
  const isJson = /^[A-Za-z0-9+/\s]+={0,2}$/.test(textIn(sale, "SaleToAcquirerData") ?? "");
  if (!isJson) return formEncoded(pairs);
  const { message, refusalReason, ...additionalData } = pairs;
  return Buffer.from(JSON.stringify({ message, refusalReason, additionalData })).toString("base64");
}

/** Documented: the cards that are on Adyen's test card for terminals, by currency. */
function cardFor(currency: string): PaymentMethod {
  const isUS = currency === "USD";
  return {
    ...{ type: "scheme", brand: "mc", bin: "541333", lastFour: isUS ? "9990" : "9999", expiry: "02/2028" },
    issuerCountry: isUS ? "US" : "BE",
  };
}

function cardData({ bin, lastFour, brand, expiry = "", issuerCountry }: PaymentMethod): object {
  const [month = "", year = ""] = expiry.split("/");
  return {
    CardCountryCode: issuerCountry === "US" ? "840" : "056",
    EntryMode: ["ICC"],
    MaskedPan: `${bin} **** ${lastFour}`,
    PaymentBrand: brand,
    SensitiveCardData: { CardSeqNumb: "01", ExpiryDate: `${month}${year.slice(2)}` },
  };
}

function toldOf(amount: Amount, sale: Fields, now: number): Record<string, string> {
  const [date = "", time = ""] = new Date(now).toISOString().split("T");
  const value = String(amount.value);
  return {
    ...{ posAuthAmountValue: value, posAuthAmountCurrency: amount.currency, merchantReference: referenceOf(sale) },
    ...{ posOriginalAmountValue: value, "posadditionalamounts.originalAmountValue": value },
    "posadditionalamounts.originalAmountCurrency": amount.currency,
    ...{ posAmountGratuityValue: "0", posAmountCashbackValue: "0", giftcardIndicator: "false" },
    ...{ backendGiftcardIndicator: "false", offline: "false", iso8601TxDate: new Date(now).toISOString() },
    ...{ txdate: date.split("-").toReversed().join("-"), txtime: time.slice(0, 8) },
  };
}

function ofCard({
  brand = "",
  bin = "",
  lastFour = "",
  expiry = "",
  issuerCountry = "",
}: PaymentMethod): Record<string, string> {
  const [expiryMonth = "", expiryYear = ""] = expiry.split("/");
  return {
    ...{
      paymentMethod: brand,
      paymentMethodVariant: brand,
      cardScheme: brand,
      cardType: brand,
      fundingSource: "CREDIT",
    },
    ...{ cardBin: bin, cardSummary: lastFour, expiryMonth, expiryYear, issuerCountry, posEntryMode: "ICC" },
    ...{ expiryDate: `${Number(expiryMonth)}/${expiryYear}`, cardHolderVerificationMethodResults: "1F0302" },
    ...{ AID: "A0000000041010", applicationLabel: "MCENGBRGBP", aliasType: "Default" },
  };
}

/** A terminal's number at the acquirer: the end of its serial number. */
function tidOf(terminalId: string): string {
  return terminalId.slice(-8);
}
