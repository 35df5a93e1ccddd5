import type { Transaction } from "../journal/postgres/database.ts";
import type { RotationSummary } from "../journal/summary.ts";
import { type LoadedMember, pausedSql, type Seen, toStored } from "./stored-member.ts";

/** A member, and what a look leaves behind of it. */
export interface Leaving {
  readonly key: string;
  readonly seen: Seen;
}

/** Of credentials that have any; oldest first. */
export async function rotationsOf(
  transaction: Transaction,
  journalSchema: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly RotationSummary[]>> {
  const rows = await transaction.all(
    `SELECT credential, summary FROM "${journalSchema}".rotations WHERE credential = ANY($1) ORDER BY position`,
    keys,
  );
  const found = new Map<string, RotationSummary[]>();
  for (const row of rows) {
    const [key, summary] = [String(row["credential"]), JSON.parse(String(row["summary"])) as RotationSummary];
    found.set(key, [...(found.get(key) ?? []), summary]);
  }
  return found;
}

/** Members with these keys that are there. */
export async function loadMembers(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Omit<LoadedMember, "rotations">>> {
  const rows = await transaction.all(
    `SELECT members.*, ${pausedSql} AS is_paused, approvals.after, approvals.approved_by, approvals.expires_at,
      approvals.mac AS approval_mac, extract(epoch FROM limits.next_at - clock_timestamp()) * 1000 AS closed_ms
      FROM members LEFT JOIN approvals USING (key)
      LEFT JOIN limits ON limits.account = members.account || ' ' || members.platform WHERE key = ANY($1)`,
    keys,
  );
  return new Map(
    rows.map((row) => {
      return [String(row["key"]), { member: toStored(row), closedMs: Math.max(0, Number(row["closed_ms"] ?? 0)) }];
    }),
  );
}

export async function leaveAll(transaction: Transaction, group: readonly Leaving[]): Promise<void> {
  await lockInOrder(
    transaction,
    group.map(({ key }) => key),
  );
  await transaction.run(
    `UPDATE members SET state = seen.state, look_at = seen."lookAt", failures = seen.failures, is_busy = seen."isBusy",
      notified_rotation = seen."notifiedRotation", notified_situation = seen."notifiedSituation",
      rotation_id = seen."rotationId", phase = seen.phase, reason = seen.reason, due_at = seen."dueAt",
      window_opens_at = seen."windowOpensAt", safe_until = seen."safeUntil", old_key_ends_at = seen."oldKeyEndsAt",
      last_completed_at = seen."lastCompletedAt", queued_at = NULL
      FROM jsonb_to_recordset($1) AS seen (key text, state text, "lookAt" text, failures int, "isBusy" boolean,
        "notifiedRotation" text, "notifiedSituation" text, "rotationId" text, phase text, reason text, "dueAt" text,
        "windowOpensAt" text, "safeUntil" text, "oldKeyEndsAt" text, "lastCompletedAt" text) WHERE members.key = seen.key`,
    JSON.stringify(group.map(({ key, seen }) => ({ key, ...seen }))),
  );
}

export async function claimAll(transaction: Transaction, keys: readonly string[]): Promise<void> {
  await lockInOrder(transaction, keys);
  await transaction.run("UPDATE members SET is_busy = true WHERE key = ANY($1)", keys);
}

/** All lock members in the same order: nobody waits for one who waits for him. */
async function lockInOrder(transaction: Transaction, keys: readonly string[]): Promise<void> {
  await transaction.all("SELECT 1 FROM members WHERE key = ANY($1) ORDER BY key FOR UPDATE", keys);
}
