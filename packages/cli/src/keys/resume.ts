import { resume, type RunOutcome, systemClock } from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { notifying } from "./notify.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf, type WaitOptions } from "./outcome.ts";

/** Goes on with every rotation, each on the platform that it began on. */
export function resumeKeys(options: KeysOptions & WaitOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const platforms = new Set((await place.journal.summaries()).map(({ credential }) => credential.platform));
    const contexts = new Map([...platforms].map((platform) => [platform, contextOf(options, place, platform)]));
    const clockOf = (platform: string) => contexts.get(platform)?.clock ?? systemClock;
    const outcomes = await notifying(place, clockOf, async () => {
      const all: RunOutcome[] = [];
      for (const [platform, context] of contexts) {
        all.push(...(await resume(context, { wait: options.wait, platform })));
      }
      return all;
    });
    const text = outcomes.length === 0 ? "No rotation is under way." : outcomes.map(describeOutcome).join("\n");
    printResult({ outcomes }, options.json, text);
    return exitCodeOf(outcomes, options);
  });
}
