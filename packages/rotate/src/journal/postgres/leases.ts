import { LeaseHeldError, LeaseLostError } from "../../errors.ts";
import type { CredentialRef } from "../../machine/records.ts";
import { credentialKey } from "../credential-key.ts";
import { describeCredential, type Lease } from "../journal.ts";
import type { PostgresRow, Transaction } from "./database.ts";

/** Leases as PostgreSQL has them, by the time that the server says: clocks of workers may differ. */
export class PostgresLeases {
  readonly #now: (() => number) | undefined;

  constructor(now: (() => number) | undefined) {
    this.#now = now;
  }

  async now(transaction: Transaction): Promise<number> {
    if (this.#now !== undefined) return this.#now();
    return Number((await transaction.get("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now"))?.["now"]);
  }

  async acquire(
    transaction: Transaction,
    credential: CredentialRef,
    holder: string,
    milliseconds: number,
  ): Promise<Lease> {
    const key = credentialKey(credential);
    const now = await this.now(transaction);
    const row = await transaction.get(
      `INSERT INTO leases VALUES ($1, $2, 1, $3) ON CONFLICT (credential) DO UPDATE
        SET holder = excluded.holder, fence = leases.fence + 1, expires_at = excluded.expires_at
        WHERE leases.expires_at <= $4 RETURNING *`,
      ...[key, holder, now + milliseconds, now],
    );
    if (row !== undefined) return toLease(row);
    const other = await transaction.get("SELECT * FROM leases WHERE credential = $1", key);
    const { holder: who, expiresAt } = toLease(other ?? {});
    throw new LeaseHeldError(describeCredential(credential), who, expiresAt);
  }

  async renew(transaction: Transaction, lease: Lease, milliseconds: number): Promise<Lease> {
    const expires = (await this.now(transaction)) + milliseconds;
    const row = await transaction.get(
      "UPDATE leases SET expires_at = $1 WHERE credential = $2 AND fence = $3 RETURNING *",
      ...[expires, lease.credential, lease.fence],
    );
    if (row === undefined) throw new LeaseLostError(lease.credential);
    return toLease(row);
  }

  async release(transaction: Transaction, lease: Lease): Promise<void> {
    const sql = "UPDATE leases SET expires_at = 0 WHERE credential = $1 AND fence = $2";
    await transaction.run(sql, lease.credential, lease.fence);
  }

  async held(transaction: Transaction): Promise<readonly Lease[]> {
    const sql = "SELECT * FROM leases WHERE expires_at > $1 ORDER BY credential";
    return (await transaction.all(sql, await this.now(transaction))).map(toLease);
  }
}

/** The latest fence of each of these credentials. */
export async function fencesOf(
  transaction: Transaction,
  credentials: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.all("SELECT credential, fence FROM leases WHERE credential = ANY($1)", credentials);
  return new Map(rows.map((row) => [String(row["credential"]), Number(row["fence"])]));
}

function toLease(row: PostgresRow): Lease {
  return {
    credential: String(row["credential"]),
    holder: String(row["holder"]),
    fence: Number(row["fence"]),
    expiresAt: new Date(Number(row["expires_at"] ?? 0)).toISOString(),
  };
}
