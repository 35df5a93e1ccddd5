/** A card number from all of its digits but the last, by Luhn's formula. */
export function withCheckDigit(digits: string): string {
  const counted = Array.from(digits, Number)
    .toReversed()
    .map((digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      return doubled > 9 ? doubled - 9 : doubled;
    });
  const sum = counted.reduce((total, digit) => total + digit, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** An IBAN with the digits that check it: ISO 13616, modulo 97. */
export function ibanOf(country: string, account: string): string {
  const digits = Array.from(`${account}${country}00`, (each) => Number.parseInt(each, 36)).join("");
  const rest = Array.from(digits, Number).reduce((total, digit) => (total * 10 + digit) % 97, 0);
  return `${country}${String(98 - rest).padStart(2, "0")}${account}`;
}
