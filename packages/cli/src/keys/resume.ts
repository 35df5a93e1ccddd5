import { resume, type RunOutcome } from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf, type WaitOptions } from "./outcome.ts";

/** Goes on with every rotation, each on the platform that it began on. */
export function resumeKeys(options: KeysOptions & WaitOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const platforms = new Set((await place.journal.summaries()).map(({ credential }) => credential.platform));
    const outcomes: RunOutcome[] = [];
    for (const platform of platforms) {
      outcomes.push(...(await resume(contextOf(options, place, platform), { wait: options.wait, platform })));
    }
    const text = outcomes.length === 0 ? "No rotation is under way." : outcomes.map(describeOutcome).join("\n");
    printResult({ outcomes }, options.json, text);
    return exitCodeOf(outcomes, options);
  });
}
