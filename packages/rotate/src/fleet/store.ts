import { GroupQueue } from "../group-queue.ts";
import type { PostgresDatabase, Transaction } from "../journal/postgres/database.ts";
import type { RotationSummary } from "../journal/summary.ts";
import type { CredentialRef } from "../machine/records.ts";
import { claimAll, leaveAll, type Leaving, loadMembers, rotationsOf } from "./look-statements.ts";
import type { LoadedMember, Seen } from "./stored-member.ts";

/** The tables of the fleet, one statement or transaction a method. @throws {JournalError} */
export class FleetStore {
  readonly database: PostgresDatabase;
  readonly #journal: string;

  readonly #loads = new GroupQueue<string, LoadedMember | undefined>((keys) =>
    this.database.transaction("read", async (transaction) => {
      const members = await loadMembers(transaction, keys);
      const rotations = await rotationsOf(transaction, this.#journal, [...members.keys()]);
      return keys.map((key) => {
        const found = members.get(key);
        return found && { ...found, rotations: rotations.get(key) ?? [] };
      });
    }),
  );
  readonly #histories = new GroupQueue<string, readonly RotationSummary[]>((keys) =>
    this.database.transaction("read", async (transaction) => {
      const rotations = await rotationsOf(transaction, this.#journal, keys);
      return keys.map((key) => rotations.get(key) ?? []);
    }),
  );
  readonly #leavings = new GroupQueue<Leaving, void>(
    async (group) => {
      await this.database.transaction("write", (transaction) => leaveAll(transaction, group));
      return [];
    },
    { keyOf: ({ key }) => key },
  );

  readonly #claims = new GroupQueue<string, void>(async (keys) => {
    await this.database.transaction("write", (transaction) => claimAll(transaction, keys));
    return [];
  });

  constructor(database: PostgresDatabase, journalSchema: string) {
    this.database = database;
    this.#journal = journalSchema;
  }

  /** A member and its rotations. */
  load(key: string): Promise<LoadedMember | undefined> {
    return this.#loads.add(key);
  }

  /** The rotations of a credential, oldest first. What is gone on with, the journal checks. */
  rotationsOf(key: string): Promise<readonly RotationSummary[]> {
    return this.#histories.add(key);
  }

  /** Leaves behind what a look has seen. */
  leave(key: string, seen: Seen): Promise<void> {
    return this.#leavings.add({ key, seen });
  }

  /** Takes one of the places that an account has for rotations that are not in place yet. */
  async claimPlace(
    key: string,
    { accountId, platform }: Pick<CredentialRef, "accountId" | "platform">,
    atOnce: number | undefined,
  ): Promise<boolean> {
    if (atOnce === undefined) {
      await this.#claims.add(key);
      return true;
    }
    return this.database.transaction("write", async (transaction) => {
      await transaction.run("SELECT pg_advisory_xact_lock(hashtext($1))", `adyen-kit places ${accountId} ${platform}`);
      const busy = await transaction.get(
        "SELECT count(*) AS busy FROM members WHERE account = $1 AND platform = $2 AND is_busy AND key <> $3",
        ...[accountId, platform, key],
      );
      if (Number(busy?.["busy"]) >= atOnce) return false;
      await claimAll(transaction, [key]);
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
            ORDER BY is_busy DESC, look_at LIMIT $3 FOR UPDATE OF members SKIP LOCKED) RETURNING key, is_busy::int`,
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
