/**
 * Bodies that were read lately, by their text: credentials and merchant accounts are read by every request and hardly ever
 * change. What was read is never written to.
 */
const parsed = new Map<string, unknown>();
let held = 0;

/** In characters of JSON; what was made of them takes a few times as much. */
const MOST_HELD = 1_000_000;
/** Parsing what is shorter costs no more than finding it. */
const SHORT = 100;
const LONG = 50_000;

export function parseBody<T>(text: string): T {
  if (text.length < SHORT || text.length > LONG) return JSON.parse(text) as T;
  const known = parsed.get(text);
  if (known !== undefined) return known as T;
  const body = JSON.parse(text) as T;
  if (held + text.length > MOST_HELD) {
    parsed.clear();
    held = 0;
  }
  parsed.set(text, body);
  held += text.length;
  return body;
}
