import { UsageError } from "../errors.ts";
import { absorb } from "./answers.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";
import { replayLog } from "./replay-log.ts";

/** A rescued answer: whose it is, and whether the journal had it already. */
export interface Rescued {
  readonly rotationId: string;
  readonly fingerprint: string;
  readonly isNew: boolean;
}

/**
 * Brings an answer that could not be written into the journal back to it: from the text of a receipt, of an emergency file,
 * or of what the terminal showed.
 *
 * @throws {SealingKeyError} the text is none of these, or is another journal's. @throws {UsageError} the journal has no such
 *   rotation.
 */
export async function rescueKey(context: RotationContext, sealedText: string): Promise<Rescued> {
  const { journal } = context;
  const content = await journal.rescue(sealedText);
  const { rotationId, record } = content;
  const found = await journal.read(rotationId);
  if (found === undefined) {
    throw new UsageError(
      `The text is an answer of rotation ${rotationId}, which this journal does not have. Name its journal.`,
    );
  }
  const fingerprint = "fingerprint" in record ? record.fingerprint : "";
  return underLease(journal, found.credential, async (lease) => {
    const log = (await journal.read(rotationId)) ?? found;
    const step = { context, log, after: log.records.length, state: replayLog(log), lease };
    const isNew = await absorb(step, { ...content, discard: () => Promise.resolve() });
    return { rotationId, fingerprint, isNew };
  });
}
