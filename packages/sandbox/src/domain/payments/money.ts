import { paymentRefusal } from "../refusal.ts";
import type { Amount } from "../webhooks/event.ts";

export type { Amount };

/** Where Adyen counts other than two decimals. CLP and ISK have two, CVE and IDR none, whatever ISO 4217 says. */
const NONE = new Set("CVE DJF GNF IDR JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "));
const THREE = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));
const CURRENCIES = new Set([...Intl.supportedValuesOf("currency"), ...NONE, ...THREE]);

/** Digits after the point of a currency. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  return NONE.has(currency) ? 0 : THREE.has(currency) ? 3 : 2;
}

/** `EUR 10.00` */
export function shown({ currency, value }: Amount): string {
  const decimals = decimalsOf(currency);
  return `${currency} ${(value / 10 ** decimals).toFixed(decimals)}`;
}

/** An amount that can be paid: of a currency that there is, not negative, and no more than can be counted exactly. */
export function checkAmount({ currency, value }: Amount): void {
  if (!CURRENCIES.has(currency)) throw paymentRefusal("currency");
  if (!Number.isSafeInteger(value) || value < 0) throw invalidAmount();
}

/** An amount that is given away, where nothing makes no sense. */
export function checkGiven(amount: Amount): void {
  checkAmount(amount);
  if (amount.value === 0) throw invalidAmount();
}

/** An amount of a modification: of the payment's currency, and more than nothing. */
export function checkModification(amount: Amount, of: Amount): void {
  checkGiven(amount);
  if (amount.currency !== of.currency) throw invalidAmount();
}

export function invalidAmount() {
  return paymentRefusal("amount");
}
