import { type Decision, decideRotation, runRotation } from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf } from "./outcome.ts";

export function decide(decision: Decision, rotationId: string, options: KeysOptions): Promise<ExitCode> {
  return withJournal(options, async (journal) => {
    const context = contextOf(options, journal);
    await decideRotation(context, rotationId, decision);
    const outcome = await runRotation(context, rotationId, { wait: options.wait });
    printResult(outcome, options.json, describeOutcome(outcome));
    return exitCodeOf([outcome]);
  });
}
