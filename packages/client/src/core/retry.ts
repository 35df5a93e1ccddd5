import { type AdyenError, ApiError } from "./errors.ts";

/** Statuses after which the same call may go well. */
const TRANSIENT: readonly number[] = [408, 429, 502, 503, 504];

/** A wait that Adyen asks for and that is longer is the caller's to decide on. */
const LONGEST_RETRY_AFTER = 60_000;

const LONGEST_DELAY = 8_000;

/** Whether an answer says that the same call may go well later. Adyen marks what it did not process with a header. */
export function isTransient(status: number, headers: Headers): boolean {
  return TRANSIENT.includes(status) || headers.get("transient-error")?.toLowerCase() === "true";
}

/**
 * Milliseconds to wait before the next attempt; `undefined` where there must be none. `attempt`: how many there were;
 * `random`: from 0 to 1.
 */
export function delayBefore(
  error: AdyenError,
  attempt: number,
  firstDelay: number,
  random: number,
): number | undefined {
  if (!error.retryable) return undefined;
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  if (asked !== undefined && asked > LONGEST_RETRY_AFTER) return undefined;
  // The whole span is random, so that those who failed together do not come back together.
  return Math.max(asked ?? 0, random * Math.min(LONGEST_DELAY, firstDelay * 2 ** (attempt - 1)));
}

/** `Retry-After` in milliseconds: seconds, or a date. What is neither, or lies in the past, asks for nothing. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Only what looks like a date of HTTP: `Date.parse` reads years in anything, and what names no zone as local time.
  const date = /^[A-Z][a-z]+, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
