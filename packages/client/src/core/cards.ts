/** Thirteen digits or more, with whatever people write between them. */
const DIGITS = /\d[\d ._\u00a0\u2007-\u2015-]{11,}\d/g;

/**
 * A text with `***` in place of what may be a card number: 13 to 19 digits, in groups or not, that pass the check that card
 * numbers pass. Other numbers may stand around it, a count or an expiry date; groups of digits are not taken apart.
 */
export function maskCards(text: string): string {
  return text.replace(DIGITS, (run) => (holdsCard(run) ? "***" : run));
}

/** In one pass, however long the run is. */
function holdsCard(run: string): boolean {
  const groups = run.split(/\D+/);
  // Sums of the digits so far, with every second one doubled: of those in even places, and of those in odd ones. The
  // check of a part of the digits is then one subtraction.
  const sums: [number[], number[]] = [[0], [0]];
  const starts: number[] = [];
  let length = 0;
  for (const group of groups) {
    starts.push(length);
    for (const character of group) {
      const digit = Number(character);
      const doubled = (digit * 2) % 9 || digit;
      const isEven = length % 2 === 0;
      sums[0].push((sums[0][length] ?? 0) + (isEven ? doubled : digit));
      sums[1].push((sums[1][length] ?? 0) + (isEven ? digit : doubled));
      length += 1;
    }
  }
  const isCard = (start: number, end: number) => {
    const sum = sums[end % 2 === 0 ? 0 : 1];
    return end - start >= 13 && ((sum[end] ?? 0) - (sum[start] ?? 0)) % 10 === 0;
  };
  const ends = [...starts.slice(1), length];
  return starts.some((start, from) => {
    for (let to = from; (ends[to] ?? Infinity) - start <= 19; to += 1) if (isCard(start, ends[to] ?? 0)) return true;
    return false;
  });
}
