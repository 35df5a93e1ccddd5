/** Longest description of a credential that Adyen takes. */
const longest = 50;
const pattern = /(?:^| )adyenkit-(?<minutes>[0-9a-z]{5})(?<random>[0-9a-z]{5})(?= |$)/g;

/** A mark's name: when it was made, in minutes since 1970, and five characters of chance, all in base 36. */
export function newMark(at: Date, random: number): string {
  const minutes = Math.floor(at.getTime() / 60_000).toString(36);
  const chance = Math.floor(random * 36 ** 5).toString(36);
  return minutes.padStart(5, "0") + chance.padStart(5, "0");
}

/** The mark in a description: the latest, should there be several. */
export function markIn(description: string | undefined): string | undefined {
  const marks = Array.from(
    (description ?? "").matchAll(pattern),
    ({ groups }) => `${groups?.["minutes"]}${groups?.["random"]}`,
  );
  return marks.toSorted().at(-1);
}

/** When a mark was made; ISO 8601, to the minute, and never later than it was. */
export function markedAt(mark: string): string {
  return new Date(Number.parseInt(mark.slice(0, 5), 36) * 60_000).toISOString();
}

/** The description as people wrote it. */
export function withoutMark(description: string | undefined): string {
  return (description ?? "").replaceAll(pattern, "");
}

/**
 * The description with a mark at its end; `undefined` where there is no room for one, or where writing it would change what
 * people wrote: Adyen drops parentheses.
 */
export function withMark(description: string | undefined, mark: string): string | undefined {
  const own = withoutMark(description);
  const marked = `${own}${own === "" ? "" : " "}adyenkit-${mark}`;
  return marked.length > longest || /[()]/.test(own) ? undefined : marked;
}
