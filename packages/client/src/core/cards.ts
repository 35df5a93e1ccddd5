/**
 * A text with `***` in place of what may be a card number: 13 to 19 digits, in groups or not, that pass the check that card
 * numbers pass. Other numbers may stand around it, a count or an expiry date; groups of digits are not taken apart.
 */
export function maskCards(text: string): string {
  return text.replace(/\d([ -]?\d){12,}/g, (run) => {
    const groups = run.split(/\D/);
    const isStart = (_: string, from: number) => {
      let digits = "";
      return groups.slice(from, from + 19).some((group) => isCard((digits += group)));
    };
    return groups.some(isStart) ? "***" : run;
  });
}

function isCard(digits: string): boolean {
  let sum = 0;
  for (let i = 1; i <= digits.length; i += 1) {
    const digit = Number(digits.at(-i));
    sum += i % 2 > 0 ? digit : (digit * 2) % 9 || digit;
  }
  return /^\d{13,19}$/.test(digits) && sum % 10 === 0;
}
