import { printable } from "@adyen-kit/client/redact";
import { StoreError } from "./storage/storage.ts";

/** Milliseconds in which the same trouble is reported once: a full disk is trouble of every request. */
const QUIET = 60_000;
const MOST_KINDS = 100;

interface Told {
  readonly at: number;
  readonly since: number;
}

/**
 * Reports what should not have happened: each kind of trouble once in a minute, with how often it came since. `now`: in
 * milliseconds.
 */
export function createReporter(write: (text: string) => void, now: () => number): (error: unknown) => void {
  const told = new Map<string, Told>();
  return (error) => {
    const kind = kindOf(error);
    const before = told.get(kind);
    if (before !== undefined && now() - before.at < QUIET) {
      told.set(kind, { ...before, since: before.since + 1 });
      return;
    }
    if (told.size >= MOST_KINDS) told.clear();
    told.set(kind, { at: now(), since: 0 });
    const times = before !== undefined && before.since > 0 ? ` (and ${before.since} times since it was reported)` : "";
    write(`adyen-kit sandbox: ${wordsOf(error)}${times}\n`);
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return "other";
  const [, where = ""] = framesOf(error);
  return [error.name, codeOf(error), isOfStore(error) ? error.message.slice(0, 200) : where].join(" ");
}

/** What the store says is said in a line. Of anything else, where it came from is what helps. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const message = printable(`${error.name}: ${error.message}`);
  return isOfStore(error) ? message : [message, ...framesOf(error)].join("\n");
}

function framesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => printable(line));
}

function isOfStore(error: Error): boolean {
  return error instanceof StoreError || codeOf(error) === "ERR_SQLITE_ERROR";
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}
