import { UsageError } from "../errors.ts";
import type { RotationRecord } from "../machine/records.ts";
import { mayFollow, replay } from "../machine/state.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";

/**
 * What a person decides where the machine asks: `approve` goes on and renews every limit; `rollback` puts the old keys
 * back while they live; `abandon` stops for good and leaves everything as it is.
 */
export type Decision = "approve" | "rollback" | "abandon";

const records = { approve: "approved", rollback: "rollbackAsked", abandon: "abandoned" } as const;

/**
 * Writes a decision down. The next run of the rotation follows it.
 *
 * @throws {UsageError} there is no such rotation, or it is not where this can be decided.
 */
export async function decideRotation(context: RotationContext, rotationId: string, decision: Decision): Promise<void> {
  const { journal, clock, actor, onEvent } = context;
  const found = await journal.read(rotationId);
  if (found === undefined) throw new UsageError(`The journal has no rotation ${rotationId}.`);
  await underLease(journal, found.credential, async (lease) => {
    const log = (await journal.read(rotationId)) ?? found;
    const state = replay(log.records);
    if (!mayFollow(state, records[decision])) {
      throw new UsageError(`Rotation ${rotationId} is "${state.phase}": there is nothing to ${decision}.`);
    }
    const record: RotationRecord = { type: records[decision], at: (await clock.now()).toISOString(), actor };
    await journal.append({ rotationId, credential: log.credential, record, after: log.records.length, lease: lease() });
    onEvent?.({ type: "record", record });
  });
}
