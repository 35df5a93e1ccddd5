import {
  brandOf,
  type CardInput,
  fitsTestCard,
  giftCardBrand,
  isCardNumber,
  isGiftCardCode,
  testCard,
} from "../../../domain/payments/cards.ts";
import { AUTHORISED, DECLINED, type Outcome, outcomeOf } from "../../../domain/payments/outcome.ts";
import type { PaymentMethod, Step } from "../../../domain/payments/payment.ts";
import { paymentRefusal } from "../../../domain/refusal.ts";

/** A payment method of a request, whose fields are checked. */
export type RawMethod = Readonly<Record<string, unknown>>;

/** What a payment method comes to: what is remembered of it, how it would end, and whether its issuer asks for 3-D Secure. */
export interface ReadMethod {
  readonly method: PaymentMethod;
  readonly outcome: Outcome;
  readonly secure3DS: boolean;
  /** A gift card's number. */
  readonly giftCard?: string;
  /** What the shopper has to do first. */
  readonly step?: Step;
}

/** Documented: unencrypted test values with this prefix stand where encrypted ones do. */
const TEST_PREFIX = "test_";
/** What cannot be decrypted here, since only Adyen has the key, stands for this card. */
const UNREADABLE_CARD = { number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" };

const SHOWN = new Set([
  "boletobancario",
  "boletobancario_santander",
  "multibanco",
  "oxxo",
  "econtext_seven_eleven",
  "econtext_stores",
  "econtext_online",
  "econtext_atm",
  "doku_alfamart",
  "doku_indomaret",
  "dragonpay_otc_philippines",
]);
const WAITED_FOR = new Set([
  "blik",
  "mbway",
  "upi_collect",
  "upi_qr",
  "pix",
  "wechatpayQR",
  "bcmc_mobile_QR",
  "swish",
  "mobilepay",
  "vipps",
  "payto",
  "paynow",
  "promptpay",
  "duitnow",
  "twint",
]);
const DIRECT = new Set([
  "sepadirectdebit",
  "ach",
  "ach_plaid",
  "directdebit_GB",
  "directdebit_AU",
  "eft_directdebit_CA",
  "applepay",
  "googlepay",
  "paywithgoogle",
  "samsungpay",
  "amazonpay",
  "cashapp",
  "clicktopay",
  "networkToken",
  "ratepay",
  "facilypay",
  "androidpay",
  "fastlane",
]);

/** The method of a request. Its card is decrypted where it is one of the documented test values. */
export function readMethod(raw: RawMethod): ReadMethod {
  const type = text(raw, "type") ?? "scheme";
  if (type === "giftcard") return readGiftCard(raw);
  const card = cardOf(raw);
  if (card !== undefined) return readCard(card, type === "card" ? "scheme" : type, text(raw, "brand"));
  if (type === "scheme" || type === "card" || type === "bcmc") {
    throw paymentRefusal(422, "101", "Invalid card number");
  }
  return {
    method: { type, ...holder(raw) },
    outcome: outcomeOf(text(raw, "holderName") ?? text(raw, "ownerName")) ?? AUTHORISED,
    secure3DS: false,
    ...(!DIRECT.has(type) && { step: SHOWN.has(type) ? "present" : WAITED_FOR.has(type) ? "await" : "redirect" }),
  };
}

export function readCard(card: CardInput, type = "scheme", brand?: string): ReadMethod {
  const number = card.number.replaceAll(/[\s-]/g, "");
  if (!isCardNumber(number)) throw paymentRefusal(422, "101", "Invalid card number");
  const known = testCard(number);
  const triggered = outcomeOf(card.holderName);
  const fits = known !== undefined && fitsTestCard(card, known);
  return {
    method: {
      type,
      brand: brand ?? brandOf(number) ?? "visa",
      bin: number.slice(0, 6),
      lastFour: number.slice(-4),
      expiry: expiryOf(card) ?? known?.expiry ?? "03/2030",
      ...(card.holderName !== undefined && { holderName: card.holderName }),
      ...(known?.issuerCountry !== undefined && { issuerCountry: known.issuerCountry }),
    },
    // Cards that nobody documented are declined, as they are on the test platform.
    outcome: fits ? (triggered ?? AUTHORISED) : DECLINED,
    secure3DS: known?.secure3DS === true,
  };
}

function readGiftCard(raw: RawMethod): ReadMethod {
  const { number = "", cvc: code } = cardOf(raw) ?? {};
  const brand = giftCardBrand(number);
  if (brand === undefined) throw paymentRefusal(422, "101", "Invalid card number");
  return {
    method: {
      type: "giftcard",
      brand: text(raw, "brand") ?? brand,
      lastFour: number.slice(-4),
      bin: number.slice(0, 6),
    },
    outcome: isGiftCardCode(code) ? AUTHORISED : (outcomeOf("INVALID_PIN") ?? DECLINED),
    secure3DS: false,
    giftCard: number,
  };
}

/** The card of a method, if it is one. */
export function cardOf(raw: RawMethod): CardInput | undefined {
  const whole = text(raw, "encryptedCard");
  const encrypted = text(raw, "encryptedCardNumber");
  const number = decrypted(encrypted) ?? text(raw, "number");
  const fields = {
    ...optional("expiryMonth", decrypted(text(raw, "encryptedExpiryMonth")) ?? text(raw, "expiryMonth")),
    ...optional("expiryYear", decrypted(text(raw, "encryptedExpiryYear")) ?? text(raw, "expiryYear")),
    ...optional("cvc", decrypted(text(raw, "encryptedSecurityCode")) ?? text(raw, "cvc")),
    ...optional("holderName", text(raw, "holderName")),
  };
  if (number !== undefined) return { number, ...fields };
  if (encrypted === undefined && whole === undefined) return undefined;
  return { ...UNREADABLE_CARD, ...optional("holderName", text(raw, "holderName")) };
}

function decrypted(value: string | undefined): string | undefined {
  return value?.startsWith(TEST_PREFIX) ? value.slice(TEST_PREFIX.length) : undefined;
}

function expiryOf({ expiryMonth, expiryYear }: CardInput): string | undefined {
  if (expiryMonth === undefined || expiryYear === undefined) return undefined;
  return `${expiryMonth.padStart(2, "0")}/${expiryYear.length === 2 ? `20${expiryYear}` : expiryYear}`;
}

function holder(raw: RawMethod): { readonly holderName?: string } {
  return optional("holderName", text(raw, "holderName") ?? text(raw, "ownerName"));
}

export function text(raw: RawMethod, name: string): string | undefined {
  const value = raw[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function optional<K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: T });
}
