import {
  type Decision,
  decideRotation,
  retargetRotation,
  type RotationContext,
  runRotation,
  UsageError,
} from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { notifying } from "./notify.ts";
import { contextOf, type KeysOptions, type Workplace, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf, type WaitOptions } from "./outcome.ts";

export function decide(decision: Decision, rotationId: string, options: KeysOptions & WaitOptions): Promise<ExitCode> {
  return decided(rotationId, options, (context) => decideRotation(context, rotationId, decision));
}

export function retarget(
  rotationId: string,
  options: KeysOptions & WaitOptions & { readonly to: readonly string[] },
): Promise<ExitCode> {
  return decided(rotationId, options, (context, place) =>
    retargetRotation(
      context,
      rotationId,
      options.to.map((target) => place.absolute(target)),
    ),
  );
}

/** Writes a decision down and goes on from it. */
function decided(
  rotationId: string,
  options: KeysOptions & WaitOptions,
  write: (context: RotationContext, place: Workplace) => Promise<void>,
): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const context = contextOf(options, place, await platformOfRotation(place, rotationId));
    const outcome = await notifying(
      place,
      () => context.clock,
      async () => {
        await write(context, place);
        return runRotation(context, rotationId, { wait: options.wait });
      },
    );
    printResult(outcome, options.json, describeOutcome(outcome));
    return exitCodeOf([outcome], options);
  });
}

/** @throws {UsageError} the journal has no such rotation. */
export async function platformOfRotation({ journal }: Workplace, rotationId: string): Promise<string> {
  const log = await journal.read(rotationId);
  if (log === undefined) throw new UsageError(`The journal has no rotation ${rotationId}. See keys status.`);
  return log.credential.platform;
}
