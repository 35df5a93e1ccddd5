/** Thirteen digits or more, with whatever people write between them. */
const DIGITS = /\d[\d ._\u00a0\u2007-\u2015-]{11,}\d/g;

/**
 * A text with `***` in place of what may be a card number: 13 to 19 digits, in groups or not, that pass the check that card
 * numbers pass. Other numbers may stand around it, a count or an expiry date; groups of digits are not taken apart.
 */
export function maskCards(text: string): string {
  return text.replace(DIGITS, (run) => {
    const groups = run.split(/\D+/);
    const isStart = (_: string, from: number) => {
      let digits = "";
      // However long the run is: no card has more groups than digits.
      return groups.slice(from, from + 19).some((group) => digits.length < 20 && isCard((digits += group)));
    };
    return groups.some(isStart) ? "***" : run;
  });
}

function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let i = 1; i <= digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - i) - 48;
    sum += i % 2 > 0 ? digit : (digit * 2) % 9 || digit;
  }
  return sum % 10 === 0;
}
