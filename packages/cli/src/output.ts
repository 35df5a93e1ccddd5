import { styleText } from "node:util";
import { ConfigurationError } from "@adyen-kit/client";
import { printable } from "@adyen-kit/client/redact";
import { UsageError } from "@adyen-kit/rotate/usage";

/*
 * Everything that reaches a terminal goes through here. What a server, a file or a person wrote may hold what a terminal
 * obeys, or line breaks that forge a line of ours.
 */

/** Whoever read our output may go away (`| head -1`): that ends no rotation. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** Progress goes to stderr, so that stdout holds results and nothing else. */
export function say(line: string): void {
  // Whole: a sealed key that no file could keep is among what it says.
  process.stderr.write(`${printable(line, Infinity)}\n`);
}

export type Colour = "red" | "yellow" | "green" | "cyan" | "dim" | "reset";

/** A piece of a line, in a colour where the stream is a terminal that takes it: `NO_COLOR` and `FORCE_COLOR` are honoured. */
export function painted(colour: Colour, text: string, stream: NodeJS.WriteStream = process.stderr): string {
  const plain = printable(text, Infinity);
  return colour === "reset" ? plain : styleText(colour, plain, { stream });
}

/** Says a line made of painted pieces. */
export function sayPainted(...pieces: readonly string[]): void {
  process.stderr.write(`${pieces.join("  ")}\n`);
}

/** A result as JSON, or as the lines of a text. */
export function printResult(value: unknown, json: boolean | undefined, text: string): void {
  const lines = () => text.split("\n").map((line) => printable(line, Infinity));
  process.stdout.write(`${json === true ? safeJson(value) : lines().join("\n")}\n`);
}

/** JSON that a terminal shows as it is: JSON itself leaves some of what terminals obey as it is. */
function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(UNSAFE, (character) =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(""),
  );
}

const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

/** One line that says what is wrong and what to do; with `debug`, where it came from. */
export function describeError(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return printable(String(error));
  if (!debug) return printable(error.message);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames].map((line) => printable(line)).join("\n");
}

export function isUsageError(error: unknown): boolean {
  return error instanceof UsageError || error instanceof ConfigurationError;
}
