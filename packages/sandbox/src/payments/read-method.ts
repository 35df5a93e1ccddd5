import {
  type Authentication,
  brandOf,
  type CardInput,
  expiryOf,
  expiryProblem,
  fitsCode,
  fitsTestCard,
  giftCardBrand,
  isPast,
  isCardNumber,
  isCodeLong,
  isGiftCardCode,
  type TestCard,
  testCard,
  testCardBy,
} from "../domain/payments/cards.ts";
import { type Flow, methodNamed } from "../domain/payments/methods.ts";
import { isIban, isRoutingNumber } from "../domain/payments/iban.ts";
import {
  AUTHORISED,
  CARD_EXPIRED,
  DECLINED,
  INVALID_PIN,
  isAuthorised,
  type Outcome,
  outcomeOf,
} from "../domain/payments/outcome.ts";
import type { CardChecks, PaymentMethod, Step } from "../domain/payments/payment.ts";
import { paymentRefusal } from "../domain/refusal.ts";
import { type Fields, optional, textIn } from "../domain/fields.ts";
import { decrypted } from "./decrypt.ts";
import type { PaymentContext } from "./payment-context.ts";

/** What a payment method comes to: what is remembered of it, how it would end, and whether its issuer asks for 3-D Secure. */
export interface ReadMethod {
  readonly method: PaymentMethod;
  readonly outcome: Outcome;
  /** Absent where no issuer asks for it. */
  readonly secure3DS?: Authentication;
  /** A card that nobody documented: how it ends is a setting. */
  readonly isUnlisted?: true;
  /** Of a card: whether the security code is the one that its issuer knows. */
  readonly code?: CardChecks["code"];
  /** A gift card's number. */
  readonly giftCard?: string;
  /** What the shopper has to do first. */
  readonly step?: Step;
}

/** What cannot be decrypted here, since only Adyen has the key, stands for this card. */
const UNREADABLE_CARD = { number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" };

/** What the shopper has to do first, by how a method is paid; nothing where it is decided at once. */
const STEPS: Readonly<Partial<Record<Flow, Step>>> = {
  redirect: "redirect",
  voucher: "present",
  transfer: "transfer",
  qr: "qr",
  await: "await",
  sdk: "sdk",
};

/** PayPal is paid in its own component where the shop has that, else on its page. */
function stepOf(type: string, raw: Fields): Step | undefined {
  const isInComponent = type === "paypal" && ["sdk", "express"].includes(textIn(raw, "subtype") ?? "");
  return isInComponent ? "sdk" : STEPS[methodNamed(type).flow];
}

/** The method of a request. Its card is decrypted where it is one of the documented test values. */
export function readMethod(raw: Fields): ReadMethod {
  const type = textIn(raw, "type") ?? "scheme";
  if (type === "giftcard") return readGiftCard(raw);
  const card = cardOf(raw);
  if (card !== undefined) return readCard(card, type === "card" ? "scheme" : type, textIn(raw, "brand"));
  if (type === "scheme" || type === "card" || type === "bcmc") {
    throw paymentRefusal("cardNumber");
  }
  checkIban(raw);
  if (type === "ach") checkAmericanBank(raw);
  return {
    method: { type, ...holder(raw) },
    outcome: outcomeOf(textIn(raw, "holderName") ?? textIn(raw, "ownerName")) ?? AUTHORISED,
    ...optional("step", stepOf(type, raw)),
  };
}

function readCard(card: CardInput, type: string, given: string | undefined): ReadMethod {
  const number = card.number.replaceAll(/[\s-]/g, "");
  if (!isCardNumber(number)) throw paymentRefusal("cardNumber");
  const brand = given ?? brandOf(number);
  if (brand === undefined) throw paymentRefusal("variant");
  checkCode(card.cvc, brand);
  const wrong = expiryProblem(card);
  if (wrong !== undefined) throw paymentRefusal("expiry", [wrong]);
  const known = testCard(number);
  const fits = known === undefined || fitsTestCard(card, known);
  return {
    method: {
      type,
      brand,
      bin: number.slice(0, 6),
      lastFour: number.slice(-4),
      ...(number.length >= 16 && { issuerBin: number.slice(0, 8) }),
      expiry: expiryOf(card) ?? known?.expiry ?? "03/2030",
      ...optional("holderName", card.holderName),
      ...optional("issuerCountry", known?.issuerCountry),
    },
    outcome: fits ? (outcomeOf(card.holderName) ?? AUTHORISED) : DECLINED,
    code: codeResult(card.cvc, known),
    ...(known === undefined && { isUnlisted: true }),
    ...optional("secure3DS", known?.secure3DS),
  };
}

/** How a card that nobody documented ends, by its own date and the setting; any other as its method says. */
export function unlistedOutcome({ world, now }: Pick<PaymentContext, "world" | "now">, read: ReadMethod): Outcome {
  if (read.isUnlisted !== true || !isAuthorised(read.outcome)) return read.outcome;
  if (world.conditions().settings.unlistedCards === "refuse") return DECLINED;
  return isPast(read.method.expiry, now) ? CARD_EXPIRED : read.outcome;
}

/** Details that were stored, with what the shopper gives once more: a security code, another name. */
export function readStoredMethod(method: PaymentMethod, raw: Fields): ReadMethod {
  const holderName = textIn(raw, "holderName") ?? method.holderName;
  const cvc = decrypted(textIn(raw, "encryptedSecurityCode")) ?? textIn(raw, "cvc");
  const isCard = method.lastFour !== undefined;
  if (isCard) checkCode(cvc, method.brand);
  const known = testCardBy(method.bin, method.lastFour);
  const fits = known === undefined || (known.expiry === method.expiry && fitsCode(cvc, known));
  return {
    method: { ...method, ...optional("holderName", holderName) },
    outcome: fits ? (outcomeOf(holderName) ?? AUTHORISED) : DECLINED,
    ...(isCard && { code: codeResult(cvc, known) }),
    ...(isCard && known === undefined && { isUnlisted: true }),
    ...optional("secure3DS", known?.secure3DS),
  };
}

function codeResult(cvc: string | undefined, known: TestCard | undefined): CardChecks["code"] {
  if (cvc === undefined || cvc === "") return "none";
  return known === undefined || fitsCode(cvc, known) ? "match" : "mismatch";
}

function checkCode(cvc: string | undefined, brand: string | undefined): void {
  if (cvc !== undefined && cvc !== "" && !isCodeLong(cvc, brand)) throw paymentRefusal("cvcLength");
}

function checkIban(raw: Fields): void {
  const iban = textIn(raw, "iban");
  if (iban !== undefined && !isIban(iban)) throw paymentRefusal("iban");
}

function checkAmericanBank(raw: Fields): void {
  if (textIn(raw, "encryptedBankLocationId") !== undefined) return;
  if (!isRoutingNumber(textIn(raw, "bankLocationId") ?? "")) throw paymentRefusal("bankAccount");
}

function readGiftCard(raw: Fields): ReadMethod {
  const { number = "", cvc: code } = cardOf(raw) ?? {};
  const brand = giftCardBrand(number);
  if (brand === undefined) throw paymentRefusal("cardNumber");
  return {
    method: {
      type: "giftcard",
      brand: textIn(raw, "brand") ?? brand,
      lastFour: number.slice(-4),
      bin: number.slice(0, 6),
    },
    outcome: isGiftCardCode(code) ? AUTHORISED : INVALID_PIN,
    giftCard: number,
  };
}

/** The card of a method, if it is one. */
export function cardOf(raw: Fields): CardInput | undefined {
  const whole = textIn(raw, "encryptedCard");
  const encrypted = textIn(raw, "encryptedCardNumber");
  const number = decrypted(encrypted) ?? textIn(raw, "number");
  const fields = {
    ...optional("expiryMonth", decrypted(textIn(raw, "encryptedExpiryMonth")) ?? textIn(raw, "expiryMonth")),
    ...optional("expiryYear", decrypted(textIn(raw, "encryptedExpiryYear")) ?? textIn(raw, "expiryYear")),
    ...optional("cvc", decrypted(textIn(raw, "encryptedSecurityCode")) ?? textIn(raw, "cvc")),
    ...optional("holderName", textIn(raw, "holderName")),
  };
  if (number !== undefined) return { number, ...fields };
  if (encrypted === undefined && whole === undefined) return undefined;
  return { ...UNREADABLE_CARD, ...optional("holderName", textIn(raw, "holderName")) };
}

function holder(raw: Fields): { readonly holderName?: string } {
  return optional("holderName", textIn(raw, "holderName") ?? textIn(raw, "ownerName"));
}
