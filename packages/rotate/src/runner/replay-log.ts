import { JournalError } from "../errors.ts";
import type { RotationLog } from "../journal/journal.ts";
import { RecordOrderError, replay, type RotationState } from "../machine/state.ts";

/**
 * Where a rotation stands.
 *
 * @throws {JournalError} `record-order` when its records contradict each other.
 */
export function replayLog({ records }: Pick<RotationLog, "records">): RotationState {
  try {
    return replay(records);
  } catch (error) {
    if (!(error instanceof RecordOrderError)) throw error;
    throw new JournalError("record-order", error.message, { cause: error });
  }
}
