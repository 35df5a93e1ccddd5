/** What a secured field makes of what is typed into it. Knows no browser. */

/** A brand as the sandbox knows it: which numbers are its own, and how they are. */
export interface Brand {
  readonly brand: string;
  /** Of the first digits. */
  readonly pattern: string;
  readonly lengths: readonly number[];
  readonly cvcPolicy: string;
}

/** A number is sent to be looked up from so many digits on, and its first digits are shown to the page. */
export const LOOKED_UP_FROM = 11;
const TOLD_FROM = 6;
const MOST_TOLD = 8;
const LONGEST = 19;
const LONGEST_GIFT_CARD = 32;
const SHORTEST_GIFT_CARD = 15;
/** Of a card of no brand that is known. */
const ANY_LENGTHS = [16, 17, 18, 19];

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

/** The first brand, of those that are taken, that a number can be of. */
export function detectBrand(digits: string, brands: readonly Brand[], taken: readonly string[]): Brand | undefined {
  if (digits === "") return undefined;
  return brands.find(({ brand, pattern }) => taken.includes(brand) && new RegExp(pattern).test(digits));
}

export function longestOf(lengths: readonly number[] | undefined): number {
  return lengths?.at(-1) ?? LONGEST;
}

/** Digits in the groups in which they stand on a card. */
export function grouped(digits: string, brand: string | undefined): string {
  const parts =
    brand === "amex" ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)] : (digits.match(/\d{1,4}/g) ?? []);
  return parts.filter((part) => part !== "").join(" ");
}

/** Where the caret belongs in a grouped text, so that as many digits are before it as there were. */
export function caretBehind(text: string, digitCount: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === digitCount) return index;
    if (/\d/.test(text.charAt(index))) seen += 1;
  }
  return text.length;
}

export type NumberState = "incomplete" | "wrong" | "complete";

/** Whether a card's number is all there, and can be right. */
export function stateOfNumber(
  digits: string,
  lengths: readonly number[] = ANY_LENGTHS,
  hasCheckDigit = true,
): NumberState {
  if (!lengths.includes(digits.length)) return "incomplete";
  if (!hasCheckDigit || passesLuhn(digits)) return "complete";
  return "wrong";
}

export function stateOfGiftCard(digits: string): NumberState {
  return digits.length >= SHORTEST_GIFT_CARD && digits.length <= LONGEST_GIFT_CARD ? "complete" : "incomplete";
}

export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** The first digits as a page gets them, to know the issuer by: six, or eight of a number that is long. */
export function binOf(digits: string): string {
  if (digits.length < TOLD_FROM) return digits;
  return digits.slice(0, digits.length > MOST_TOLD ? MOST_TOLD : TOLD_FROM);
}

/** `03/30` of what was typed of a date. A month that can have one digit only has a zero before it. */
export function dateText(typed: string, before: string): string {
  const [month = "", ...rest] = typed.split("/");
  const padded = /^[2-9]$/.test(digitsOf(typed)) || (/^\d\/$/.test(typed) && month !== "") ? `0${month}` : undefined;
  const digits = padded ?? digitsOf(rest.length > 0 ? `${month.padStart(2, "0")}${rest.join("")}` : typed);
  const four = digits.length === 6 ? `${digits.slice(0, 2)}${digits.slice(4)}` : digits.slice(0, 4);
  const isDeleting = typed.length < before.length;
  if (four.length < 2 || (four.length === 2 && isDeleting)) return isDeleting ? typed.replace(/\/$/, "") : four;
  return `${four.slice(0, 2)}/${four.slice(2)}`;
}

export type DateState = "incomplete" | "too-old" | "too-far" | "too-soon" | "complete";

/** Years that a card can be valid for. */
const LONGEST_VALID = 30;

/** `03/30`: whether a card with this expiry date is valid now, and at `minimum`, another date of that form. */
export function stateOfDate(text: string, now: Date, minimum?: string): DateState {
  const date = monthsOf(text);
  if (date === undefined) return "incomplete";
  const today = now.getFullYear() * 12 + now.getMonth();
  if (date < today) return "too-old";
  if (date > today + LONGEST_VALID * 12) return "too-far";
  const least = minimum === undefined ? undefined : monthsOf(minimum);
  return least !== undefined && date < least ? "too-soon" : "complete";
}

function monthsOf(text: string): number | undefined {
  const [, month, year] = /^(0[1-9]|1[0-2])\/(\d\d)$/.exec(text) ?? [];
  return month === undefined ? undefined : (2000 + Number(year)) * 12 + Number(month) - 1;
}

/** How many digits a security code has. A brand that the page does not know may have either. */
export function codeLengths(brand: string | undefined): readonly number[] {
  if (brand === "amex") return [4];
  return brand === "unrecognised-single-brand" ? [3, 4] : [3];
}
