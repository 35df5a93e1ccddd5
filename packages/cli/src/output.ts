import { ConfigurationError } from "@adyen-kit/client";
import { UsageError } from "@adyen-kit/rotate";

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
  process.stderr.write(`${line}\n`);
}

export function printResult(value: unknown, json: boolean | undefined, text: string): void {
  process.stdout.write(`${json === true ? JSON.stringify(value, null, 2) : text}\n`);
}

/** One line that says what is wrong and what to do; with `debug`, where it came from. */
export function describeError(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  return debug ? (error.stack ?? error.message) : error.message;
}

export function isUsageError(error: unknown): boolean {
  return error instanceof UsageError || error instanceof ConfigurationError;
}
