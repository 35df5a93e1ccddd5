import type { KeyObject } from "node:crypto";
import { credentialKey } from "../journal/credential-key.ts";
import type { PostgresDatabase, PostgresRow, Transaction } from "../journal/postgres/database.ts";
import type { RotationSummary } from "../journal/summary.ts";
import type { CredentialRef } from "../machine/records.ts";
import type { MemberDefinition } from "./definition.ts";
import { isAuthentic } from "./fleet-key.ts";
import type { MemberState } from "./member.ts";

/** A member as stored. */
export interface StoredMember {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly mac: string;
  readonly lookAt: string | undefined;
  readonly unpausedAt: string | undefined;
  readonly failures: number;
  readonly notifiedRotation: string | undefined;
  readonly notifiedSituation: string | undefined;
  readonly isPaused: boolean;
  readonly approval: StoredApproval | undefined;
}

export interface StoredApproval {
  /** The rotation that it comes after; `none`. */
  readonly after: string;
  readonly approvedBy: string;
  readonly expiresAt: string;
  readonly mac: string;
}

/** What a look leaves behind, for people and for the next look. Nothing that a key depends on. */
export interface Seen {
  readonly state: MemberState;
  /** `undefined`: when somebody has done something. */
  readonly lookAt: string | undefined;
  readonly failures: number;
  /** A rotation of it has begun, and its new key is not in place. */
  readonly isBusy: boolean;
  readonly notifiedRotation: string | undefined;
  readonly notifiedSituation: string | undefined;
  readonly rotationId?: string | undefined;
  readonly phase?: string | undefined;
  readonly reason?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly windowOpensAt?: string | undefined;
  readonly safeUntil?: string | undefined;
  readonly oldKeyEndsAt?: string | undefined;
  readonly lastCompletedAt?: string | undefined;
}

/** What is true of a member in its own words, or `undefined` where somebody else wrote them. */
export function definitionOf(key: KeyObject, member: StoredMember): MemberDefinition | undefined {
  if (!isAuthentic(key, authenticated(member), member.mac)) return undefined;
  // Authentic, so it is what this tool wrote.
  const definition = JSON.parse(member.definition) as MemberDefinition;
  return credentialKey(definition.credential) === member.key && definition.name === member.name
    ? definition
    : undefined;
}

export function authenticated(
  member: Pick<StoredMember, "definition" | "importedBy" | "importedAt">,
): readonly unknown[] {
  return ["member", member.definition, member.importedBy, member.importedAt];
}

export function authenticatedApproval(key: string, approval: Omit<StoredApproval, "mac">): readonly unknown[] {
  return ["approval", key, approval.after, approval.approvedBy, approval.expiresAt];
}

/** Whether a member is paused: by itself, with its account, or with all. Pauses are read once, however many members are. */
export const pausedSql = `(EXISTS (SELECT 1 FROM pauses WHERE scope = 'all')
  OR 'account ' || members.account IN (SELECT scope FROM pauses) OR 'member ' || members.key IN (SELECT scope FROM pauses))`;

/** The tables of the fleet, one statement or transaction a method. @throws {JournalError} */
export class FleetStore {
  readonly database: PostgresDatabase;
  readonly #journal: string;

  constructor(database: PostgresDatabase, journalSchema: string) {
    this.database = database;
    this.#journal = journalSchema;
  }

  async load(key: string): Promise<StoredMember | undefined> {
    const row = await this.database.transaction("read", (transaction) =>
      transaction.get(
        `SELECT members.*, ${pausedSql} AS is_paused, approvals.after, approvals.approved_by, approvals.expires_at,
          approvals.mac AS approval_mac FROM members LEFT JOIN approvals USING (key) WHERE key = $1`,
        key,
      ),
    );
    return row && toStored(row);
  }

  /** The rotations of a credential, oldest first. What is gone on with, the journal checks. */
  async rotationsOf(key: string): Promise<readonly RotationSummary[]> {
    const rows = await this.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT summary, records FROM "${this.#journal}".rotations WHERE credential = $1 ORDER BY position`,
        key,
      ),
    );
    return rows.map((row) => JSON.parse(String(row["summary"])) as RotationSummary);
  }

  /** Leaves behind what a look has seen. */
  async leave(key: string, seen: Seen): Promise<void> {
    await this.database.transaction("write", (transaction) =>
      transaction.run(
        `UPDATE members SET state = $2, look_at = $3, failures = $4, is_busy = $5, notified_rotation = $6,
          notified_situation = $7, rotation_id = $8, phase = $9, reason = $10, due_at = $11, window_opens_at = $12,
          safe_until = $13, old_key_ends_at = $14, last_completed_at = $15, queued_at = NULL WHERE key = $1`,
        ...[key, seen.state, seen.lookAt, seen.failures, seen.isBusy, seen.notifiedRotation, seen.notifiedSituation],
        ...[seen.rotationId, seen.phase, seen.reason, seen.dueAt, seen.windowOpensAt, seen.safeUntil],
        ...[seen.oldKeyEndsAt, seen.lastCompletedAt],
      ),
    );
  }

  /** Takes one of the places that an account has for rotations that are not in place yet. */
  claimPlace(
    key: string,
    { accountId, platform }: Pick<CredentialRef, "accountId" | "platform">,
    atOnce: number | undefined,
  ): Promise<boolean> {
    return this.database.transaction("write", async (transaction) => {
      if (atOnce !== undefined) {
        await transaction.run(
          "SELECT pg_advisory_xact_lock(hashtext($1))",
          `adyen-kit places ${accountId} ${platform}`,
        );
        const busy = await transaction.get(
          "SELECT count(*) AS busy FROM members WHERE account = $1 AND platform = $2 AND is_busy AND key <> $3",
          ...[accountId, platform, key],
        );
        if (Number(busy?.["busy"]) >= atOnce) return false;
      }
      await transaction.run("UPDATE members SET is_busy = true WHERE key = $1", key);
      return true;
    });
  }

  async platforms(): Promise<readonly string[]> {
    const rows = await this.database.transaction("read", (transaction) =>
      transaction.all("SELECT DISTINCT platform FROM members"),
    );
    return rows.map((row) => String(row["platform"]));
  }

  /** Members to look at that nobody has queued, the most urgent first; one worker at a time, the others get none. */
  takeDue(times: ReadonlyMap<string, string>, limit: number): Promise<readonly { key: string; isBusy: boolean }[]> {
    return this.database.transaction("write", async (transaction) => {
      const lock = await transaction.get(
        "SELECT pg_try_advisory_xact_lock(hashtext('adyen-kit fleet tick'))::int AS taken",
      );
      if (Number(lock?.["taken"]) !== 1) return [];
      const rows = await transaction.all(
        `UPDATE members SET queued_at = clock_timestamp() WHERE key IN (
          SELECT key FROM members JOIN unnest($1::text[], $2::text[]) AS times (platform, now) USING (platform)
            WHERE look_at <= times.now AND (queued_at IS NULL OR queued_at < clock_timestamp() - interval '15 seconds')
            ORDER BY is_busy DESC, look_at LIMIT $3) RETURNING key, is_busy::int`,
        ...[[...times.keys()], [...times.values()], limit],
      );
      return rows.map((row) => ({ key: String(row["key"]), isBusy: Number(row["is_busy"]) === 1 }));
    });
  }

  /** They are looked at still: the next tick asks again. */
  async unqueue(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.database.transaction("write", (transaction) =>
      transaction.run("UPDATE members SET queued_at = NULL WHERE key = ANY($1)", keys),
    );
  }

  /** Whether a member is due, also one that is queued. */
  async anyDue(times: ReadonlyMap<string, string>): Promise<boolean> {
    const row = await this.database.transaction("read", (transaction) =>
      transaction.get(
        `SELECT 1 AS due FROM members JOIN unnest($1::text[], $2::text[]) AS times (platform, now) USING (platform)
          WHERE look_at <= times.now LIMIT 1`,
        ...[[...times.keys()], [...times.values()]],
      ),
    );
    return row !== undefined;
  }

  async lookSoon(keys: readonly string[]): Promise<void> {
    await this.database.transaction("write", (transaction) =>
      transaction.run("UPDATE members SET look_at = '1970', queued_at = NULL WHERE key = ANY($1)", keys),
    );
  }

  async keepWorker(worker: {
    readonly id: string;
    readonly host: string;
    readonly version: string;
    readonly running: number;
  }): Promise<void> {
    await this.database.transaction("write", async (transaction) => {
      await transaction.run(
        `INSERT INTO workers VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), $4)
          ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, running = excluded.running`,
        ...[worker.id, worker.host, worker.version, worker.running],
      );
      await transaction.run("DELETE FROM workers WHERE seen_at < clock_timestamp() - interval '1 minute'");
    });
  }

  async dropWorker(id: string): Promise<void> {
    await this.database.transaction("write", (transaction) => transaction.run("DELETE FROM workers WHERE id = $1", id));
  }
}

/** Whom the server takes this connection's user for. */
export async function userOf(transaction: Transaction): Promise<string> {
  return String((await transaction.get("SELECT session_user::text AS name"))?.["name"]);
}

export function toStored(row: PostgresRow): StoredMember {
  const after = textOf(row["after"]);
  return {
    key: String(row["key"]),
    name: String(row["name"]),
    definition: String(row["definition"]),
    importedBy: String(row["imported_by"]),
    importedAt: String(row["imported_at"]),
    mac: String(row["mac"]),
    lookAt: textOf(row["look_at"]),
    unpausedAt: textOf(row["unpaused_at"]),
    failures: Number(row["failures"]),
    notifiedRotation: textOf(row["notified_rotation"]),
    notifiedSituation: textOf(row["notified_situation"]),
    isPaused: String(row["is_paused"]) === "true",
    approval:
      after === undefined
        ? undefined
        : {
            after,
            approvedBy: String(row["approved_by"]),
            expiresAt: String(row["expires_at"]),
            mac: String(row["approval_mac"]),
          },
  };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
