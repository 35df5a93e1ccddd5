import { answer, good } from "./answer.ts";
import type { Probe } from "./probes.ts";
import { SECRET } from "./subject.ts";

/**
 * Milliseconds for which one answer may hold up a program: what a slow machine may need for a scan in one pass, its server in
 * the same process included. Any other scan of a megabyte takes many seconds.
 */
const MOST_DELAY = 1_500;

const megabyte = (part: string) => part.repeat(Math.floor(2 ** 20 / part.length) - 50);

function blocking(what: string, body: string, ...headers: readonly string[]): Probe {
  return {
    name: `blocks: ${what}`,
    mostDelay: MOST_DELAY,
    behave: (socket) => socket.write(answer("422 Unprocessable Entity", body, ...headers)),
    expected: () => ({ ends: "ValidationError", requests: 1, outcomeUnknown: false }),
  };
}

const title = (part: string) => JSON.stringify({ title: megabyte(part) });

/** Answers that make a scan of them long, if it is not linear. */
export const blockings: readonly Probe[] = [
  blocking("a title of groups of digits", title("1234 ")),
  blocking("a title of single digits", title("1 ")),
  blocking("a title of almost a card", title("4111 1111 1111 111 ")),
  blocking("a title of backslashes", title("\\")),
  blocking("a title of control characters", title("\u001b")),
  blocking("a title of almost the key", title(SECRET.slice(0, -1))),
  blocking("a page of escapes", megabyte("%2525&amp;amp;"), "content-type: text/html"),
  blocking("a page of backslashes", megabyte("\\"), "content-type: text/html"),
  blocking("a hundred thousand fields", JSON.stringify(Array.from({ length: 90_000 }, () => "\u0001a"))),
  blocking(
    "invalid fields",
    JSON.stringify({
      invalidFields: Array.from({ length: 8_000 }, () => ({ name: "1 2 3 4 5 6 7 8 9", message: "m" })),
    }),
  ),
  blocking("a body of half a million brackets", "[".repeat(500_000)),
  blocking("nesting", `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`),
  {
    name: "blocks: a success of digits that is not JSON",
    mostDelay: MOST_DELAY,
    behave: (socket) => socket.write(answer("200 OK", `${good}${megabyte("1 ")}`)),
    expected: (kind) => ({ ends: "ParseError", requests: 1, outcomeUnknown: kind !== "safe" }),
  },
];
