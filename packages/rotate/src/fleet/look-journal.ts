import { credentialKey } from "../journal/credential-key.ts";
import type { Append, Journal, RotationLog } from "../journal/journal.ts";
import { openUntil, type RotationSummary } from "../journal/summary.ts";
import type { CredentialRef } from "../machine/records.ts";

export interface Neighbours {
  /** The rotations of one credential, oldest first. */
  readonly rotationsOf: (credential: string) => Promise<readonly RotationSummary[]>;
  /** Open rotations of credentials that are no members: nobody has compared their targets. */
  readonly strangers: () => Promise<readonly RotationLog[]>;
  /** Counts answers of Adyen that are not in the journal yet. */
  readonly onReceipt: (change: 1 | -1) => void;
}

/**
 * The journal for one look at one credential. It reads what concerns that credential, not the whole journal, which a worker of
 * thousands cannot do each time; and what it has appended itself it need not read again. Targets that two members share were
 * refused when they were imported.
 */
export function journalOfLook(journal: Journal, credential: CredentialRef, neighbours: Neighbours): Journal {
  const own = credentialKey(credential);
  const logs = new Map<string, RotationLog>();
  const read = async (rotationId: string): Promise<RotationLog | undefined> => {
    const known = logs.get(rotationId) ?? (await journal.read(rotationId));
    if (known !== undefined) logs.set(rotationId, known);
    return known;
  };
  const append = async (addition: Append): Promise<void> => {
    const { rotationId, record, after } = addition;
    const known = logs.get(rotationId);
    logs.delete(rotationId);
    await journal.append(addition);
    const before = after === 0 ? { rotationId, credential: addition.credential, records: [] } : known;
    if (before?.records.length === after) logs.set(rotationId, { ...before, records: [...before.records, record] });
  };
  return {
    integrity: () => journal.integrity(),
    read,
    list: () => journal.list(),
    summaries: () => journal.summaries(),
    async openRotations(now, of) {
      const key = of === undefined ? own : credentialKey(of);
      const open = (await neighbours.rotationsOf(key)).filter((summary) => openUntil(summary) > now.getTime());
      const found: RotationLog[] = of === undefined ? [...(await neighbours.strangers())] : [];
      for (const { rotationId } of open) {
        const log = await read(rotationId);
        if (log !== undefined) found.push(log);
      }
      return found;
    },
    heldLeases: () => journal.heldLeases(),
    close: () => journal.close(),
    async acquire(of, holder, milliseconds) {
      // Whoever had it before may have appended.
      logs.clear();
      return journal.acquire(of, holder, milliseconds);
    },
    renew: (lease, milliseconds) => journal.renew(lease, milliseconds),
    release: (lease) => journal.release(lease),
    append,
    async appendStray(addition) {
      logs.delete(addition.rotationId);
      await journal.appendStray(addition);
    },
    unseal: (rotationId, name) => journal.unseal(rotationId, name),
    shred: (rotationId) => journal.shred(rotationId),
    shreddable: (before) => journal.shreddable(before),
    reseal: (source) => journal.reseal(source),
    async reserveReceipt(rotationId, attempt) {
      const receipt = await journal.reserveReceipt(rotationId, attempt);
      neighbours.onReceipt(1);
      let isOpen = true;
      return {
        keep: (record, secrets) => receipt.keep(record, secrets),
        async discard() {
          if (isOpen) neighbours.onReceipt(-1);
          isOpen = false;
          await receipt.discard();
        },
      };
    },
    pendingReceipts: () => journal.pendingReceipts(),
    unreadableReceipts: () => journal.unreadableReceipts(),
    rescue: (text) => journal.rescue(text),
    checkSealing: () => journal.checkSealing(),
  };
}
