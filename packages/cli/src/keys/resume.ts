import { resume } from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf } from "./outcome.ts";

export function resumeKeys(options: KeysOptions): Promise<ExitCode> {
  return withJournal(options, async (journal) => {
    const outcomes = await resume(contextOf(options, journal), { wait: options.wait });
    const text = outcomes.length === 0 ? "No rotation is under way." : outcomes.map(describeOutcome).join("\n");
    printResult(outcomes, options.json, text);
    return exitCodeOf(outcomes);
  });
}
