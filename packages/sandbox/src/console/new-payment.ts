import type { TestCard } from "../domain/payments/cards.ts";
import type { Outcome } from "../domain/payments/outcome.ts";
import type { Fields } from "./ask.ts";

export type ListedCard = TestCard & { readonly number: string };

/** What the sandbox says of cards and names that decide how a payment ends. */
export interface TestCards {
  readonly cards: readonly ListedCard[];
  readonly holderNames: readonly (Outcome & { readonly holderName: string })[];
}

export const BRANDS: Readonly<Record<string, string>> = {
  ...{ visa: "Visa", mc: "Mastercard", amex: "American Express", bcmc: "Bancontact", maestro: "Maestro" },
  ...{ cartebancaire: "Cartes Bancaires", dankort: "Dankort", diners: "Diners", discover: "Discover", jcb: "JCB" },
  ...{ cup: "UnionPay", electron: "Visa Electron", vpay: "V Pay" },
};

/** The one that everybody knows. */
export const FIRST_CARD = "4111111111111111";

/** Cards as they are offered: what most shoppers have comes first. */
export function offered(cards: readonly ListedCard[]): readonly ListedCard[] {
  const brands = Object.keys(BRANDS);
  const rank = ({ number, brand }: ListedCard) => (number === FIRST_CARD ? -1 : brands.indexOf(brand));
  return cards.toSorted((a, b) => rank(a) - rank(b));
}

/** A payment as somebody puts it together, before it is sent. */
export interface Draft {
  readonly merchantAccount: string;
  readonly currency: string;
  /** In minor units. */
  readonly value: number;
  readonly reference: string;
  /** Absent: another method. */
  readonly card?: ListedCard | undefined;
  readonly type: string;
  readonly holderName: string;
  readonly isCapturedLater: boolean;
  readonly returnUrl: string;
}

/** The body of POST /payments. */
export function bodyOf(draft: Draft): Fields {
  const { merchantAccount, currency, value, reference, returnUrl, isCapturedLater } = draft;
  return {
    ...{ merchantAccount, reference, amount: { currency, value }, paymentMethod: methodOf(draft), returnUrl },
    ...(isCapturedLater && { additionalData: { manualCapture: "true" } }),
  };
}

function methodOf({ card, type, holderName }: Draft): Fields {
  if (card === undefined) return { type };
  const [expiryMonth, expiryYear] = card.expiry.split("/");
  return {
    ...{ type: "scheme", number: card.number, expiryMonth, expiryYear },
    ...(card.cvc !== undefined && { cvc: card.cvc }),
    ...(holderName !== "" && { holderName }),
  };
}

/** `4111 1111 1111 1111` */
export function spaced(number: string): string {
  return number.replaceAll(/(\d{4})(?=\d)/g, "$1 ");
}

/** What is special about a card, in a word. */
export function traitOf({ secure3DS }: TestCard): string {
  return secure3DS === undefined ? "" : secure3DS === "frictionless" ? "3DS, asks nothing" : "3DS";
}
