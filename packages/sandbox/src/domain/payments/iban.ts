/** Whether an account number has the digits that check it: ISO 13616, modulo 97. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (each) => Number.parseInt(each, 36)).join("");
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}

/** Whether a number stands for a bank in the United States: nine digits, weighed 3, 7 and 1. */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  return Array.from(text, Number).reduce((sum, digit, at) => sum + digit * ([3, 7, 1][at % 3] ?? 0), 0) % 10 === 0;
}
