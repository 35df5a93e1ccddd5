import type { Append, Journal, RotationLog } from "../journal/journal.ts";
import type { Secret } from "../secret.ts";

/**
 * The journal for one look at one credential: what was read or appended under the lease need not be read again, secrets neither. `onReceipt`
 * counts the answers of Adyen that are not in the journal yet.
 */
export function journalOfLook(journal: Journal, onReceipt: (change: 1 | -1) => void): Journal {
  const logs = new Map<string, RotationLog>();
  const secrets = new Map<string, Secret>();
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
    for (const { name, secret } of addition.secrets ?? []) secrets.set(nameOf(rotationId, name), secret);
  };
  return {
    integrity: () => journal.integrity(),
    read,
    list: () => journal.list(),
    summaries: () => journal.summaries(),
    openRotations: (now, of) => journal.openRotations(now, of),
    find: (query) => journal.find(query),
    heldLeases: () => journal.heldLeases(),
    close: () => journal.close(),
    async acquire(of, holder, milliseconds) {
      // Whoever had it before may have appended.
      logs.clear();
      secrets.clear();
      return journal.acquire(of, holder, milliseconds);
    },
    renew: (lease, milliseconds) => journal.renew(lease, milliseconds),
    release: (lease) => journal.release(lease),
    append,
    async appendStray(addition) {
      logs.delete(addition.rotationId);
      await journal.appendStray(addition);
    },
    async unseal(rotationId, name) {
      const secret = secrets.get(nameOf(rotationId, name)) ?? (await journal.unseal(rotationId, name));
      secrets.set(nameOf(rotationId, name), secret);
      return secret;
    },
    async shred(rotationId) {
      secrets.clear();
      await journal.shred(rotationId);
    },
    shreddable: (before) => journal.shreddable(before),
    reseal: (source) => journal.reseal(source),
    async reserveReceipt(rotationId, attempt) {
      const receipt = await journal.reserveReceipt(rotationId, attempt);
      onReceipt(1);
      let isOpen = true;
      return {
        keep: (record, secrets) => receipt.keep(record, secrets),
        async discard() {
          if (isOpen) onReceipt(-1);
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

function nameOf(rotationId: string, secret: string): string {
  return `${rotationId} ${secret}`;
}
