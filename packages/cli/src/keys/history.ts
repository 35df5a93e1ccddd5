import { type RotationRecord, UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { type JournalOptions, withReader } from "./options.ts";

/** Every record of a rotation, as it was written. No record holds a key. */
export function showHistory(rotationId: string, options: JournalOptions): Promise<ExitCode> {
  return withReader(options, async (journal) => {
    const log = await journal.read(rotationId);
    if (log === undefined) throw new UsageError(`The journal has no rotation ${rotationId}. See keys status.`);
    const integrity = await journal.integrity();
    printResult({ ...log, integrity }, options.json, log.records.map(describe).join("\n"));
    if (!integrity.authenticated) say(integrity.reason);
    return ExitCode.done;
  });
}

function describe({ type, at, ...details }: RotationRecord): string {
  const shown = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [at, type.padEnd(15), ...shown].join("  ").trimEnd();
}
