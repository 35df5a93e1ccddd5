import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { rescueKey, UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";

/** Brings an answer that could not be written back into the journal: from a file, or from what the terminal showed. */
export function rescue(file: string | undefined, options: KeysOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const sealed = file === undefined ? await text(process.stdin) : await readReceipt(file);
    // The platform matters to no step of this.
    const rescued = await rescueKey(contextOf(options, place, "test"), sealed);
    const { rotationId, fingerprint, isNew } = rescued;
    const said = isNew ? "is in the journal now. Go on with: adyen-kit keys resume." : "was in the journal already.";
    printResult(rescued, options.json, `Key ${fingerprint} of rotation ${rotationId} ${said}`);
    return ExitCode.done;
  });
}

async function readReceipt(file: string): Promise<string> {
  try {
    return await readFile(file, "latin1");
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}
