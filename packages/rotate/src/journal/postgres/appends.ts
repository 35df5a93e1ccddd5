import { JournalConflictError, JournalError, LeaseLostError, RotationError } from "../../errors.ts";
import { credentialKey } from "../credential-key.ts";
import { setLeaf } from "../hash-tree.ts";
import { leafHash, recordMac, type StoredRotation } from "../integrity.ts";
import { type Append, describeCredential, type Lease } from "../journal.ts";
import type { JournalKeys } from "../keys.ts";
import { describeRotation, toRotation } from "../stored-rotations.ts";
import { attempt } from "./attempt.ts";
import type { Transaction } from "./database.ts";
import { type PostgresHead, writeHead } from "./head.ts";
import { fencesOf } from "./leases.ts";
import { nodesAround } from "./nodes.ts";
import { type PlacedRecord, putRecords, putRotations, recordsOf, verified } from "./rotations.ts";
import { putSecrets, type SealedSecret } from "./secrets.ts";

/** A record that is to be appended, its secrets sealed. */
export interface Addition extends Pick<Append, "rotationId" | "credential" | "record"> {
  /** How many records are there; `undefined` where that does not matter. */
  readonly after: number | undefined;
  /** Under which lease; a stray key needs none. */
  readonly lease: Lease | undefined;
  readonly sealed: readonly { readonly name: string; readonly text: string }[];
  /** Of the sealing that its secrets have. */
  readonly generation: number;
}

/** Why one was not appended. */
export type Refused = RotationError | undefined;

/**
 * Appends a record to each of several rotations, under the head's lock. What is there already, after a commit whose answer
 * was lost, is no second record. One that is refused holds up no other.
 */
export async function appendGroup(
  transaction: Transaction,
  keys: JournalKeys,
  head: PostgresHead,
  group: readonly Addition[],
): Promise<readonly Refused[]> {
  const fences = await fencesOf(
    transaction,
    group.map(({ credential }) => credentialKey(credential)),
  );
  const rows = await transaction.all(
    "SELECT * FROM rotations WHERE rotation_id = ANY($1)",
    group.map(({ rotationId }) => rotationId),
  );
  const known = new Map(rows.map(toRotation).map((rotation) => [rotation.rotationId, rotation]));
  const positions = [...known.values()].map(({ position }) => position);
  const added = group.length - known.size;
  const nodes = await nodesAround(transaction, [
    ...positions,
    ...Array.from({ length: added }, (_, index) => head.count + index),
  ]);
  const stored = await recordsOf(transaction, positions);
  const rotations: StoredRotation[] = [];
  const records: PlacedRecord[] = [];
  const secrets: SealedSecret[] = [];
  // Each is checked against what was there before any of them was added.
  const checked = group.map((addition) =>
    attempt(() => {
      requireLease(addition, fences);
      const before = known.get(addition.rotationId);
      if (before === undefined) return { before, present: [] };
      return { before, present: verified(keys, head, before, nodes, stored.get(before.position) ?? []) };
    }),
  );
  let { count, root } = head;
  const refused = group.map((addition, index) => {
    const found = checked[index];
    if (found === undefined || found instanceof RotationError) return found;
    const { before, present } = found;
    const { rotationId, record, after, sealed } = addition;
    const body = JSON.stringify(record);
    const unknown = whyUnknown(addition, before);
    if (unknown !== undefined) return unknown;
    if (after !== undefined && present.length === after + 1 && present[after]?.body === body) return undefined;
    if (after !== undefined && present.length !== after) return new JournalConflictError(rotationId);
    const position = before?.position ?? count;
    const mac = recordMac(keys.records, rotationId, present.length + 1, body, before?.mac ?? "");
    const rotation = describeRotation(position, rotationId, [...present, { body, mac }]);
    records.push({ rotation: position, number: rotation.records, body, mac });
    secrets.push(...sealed.map((secret) => ({ rotationId, ...secret })));
    rotations.push(rotation);
    count = Math.max(count, position + 1);
    root = setLeaf(nodes, position, count, leafHash(rotation));
    return undefined;
  });
  if (rotations.length > 0) {
    await putRecords(transaction, records);
    await putRotations(transaction, rotations, head.changes + 1);
    await putSecrets(transaction, secrets);
    await nodes.flush();
    await writeHead(transaction, keys, { ...head, count, root, changes: head.changes + 1 });
  }
  return refused;
}

function requireLease({ lease, credential }: Addition, fences: ReadonlyMap<string, number>): void {
  const key = credentialKey(credential);
  if (lease === undefined || (lease.credential === key && fences.get(key) === lease.fence)) return;
  throw new LeaseLostError(describeCredential(credential));
}

function whyUnknown({ rotationId, credential, record }: Addition, before: StoredRotation | undefined): Refused {
  if (before === undefined && record.type !== "planned") {
    return new JournalError("rotation-unknown", `The journal has no rotation ${rotationId}.`);
  }
  if (before !== undefined && before.credentialKey !== credentialKey(credential)) {
    return new JournalError("rotation-unknown", `Rotation ${rotationId} is not of ${describeCredential(credential)}.`);
  }
  return undefined;
}
