import { beginRotation, planRotation, runRotation } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { notifying } from "./notify.ts";
import { contextOf, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf, type WaitOptions } from "./outcome.ts";
import { describePlan } from "./plan-text.ts";
import { confirmLive, type RequestOptions, requestOf } from "./request.ts";

export function rotateKey(name: string | undefined, options: RequestOptions & WaitOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const request = requestOf(name, options, place);
    await confirmLive(request, options);
    const context = contextOf(options, place, request.credential.platform);
    const plan = await planRotation(context, request);
    for (const note of plan.notes) say(`Note: ${note}`);
    const outcome = await notifying(
      place,
      () => context.clock,
      async () => runRotation(context, await beginRotation(context, plan), { wait: options.wait }),
    );
    printResult(outcome, options.json, describeOutcome(outcome));
    return exitCodeOf([outcome], options);
  });
}

/** Everything that is checked before a rotation, and what it would do. Changes nothing. */
export function planKey(name: string | undefined, options: RequestOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const request = requestOf(name, options, place);
    const { previous, ...plan } = await planRotation(contextOf(options, place, request.credential.platform), request);
    const shown = { ...plan, previous: previous.map(({ key }) => key) };
    printResult(shown, options.json, describePlan(shown));
    say("Nothing was changed.");
    return ExitCode.done;
  });
}
