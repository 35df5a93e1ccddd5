/** Spans in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** From here to there the clock can be moved: what is counted on from it (a thousand years of overlap) still is a date. */
export const FIRST_INSTANT = 0;
export const LAST_INSTANT = Date.UTC(9000, 0, 1);

/** Milliseconds since 1970 of a time such as `2026-01-01T00:00:00Z`; nothing where the text is none that a clock can show. */
export function readInstant(text: string): number | undefined {
  const instant = /^\d{4}-\d\d-\d\d(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  return instant >= FIRST_INSTANT && instant <= LAST_INSTANT ? instant : undefined;
}

/** A day of the calendar as `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
