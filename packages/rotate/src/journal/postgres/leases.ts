import { LeaseHeldError, LeaseLostError } from "../../errors.ts";
import type { CredentialRef } from "../../machine/records.ts";
import { credentialKey } from "../credential-key.ts";
import { describeCredential, type Lease } from "../journal.ts";
import type { PostgresRow, Transaction } from "./database.ts";

export interface Acquisition {
  readonly credential: CredentialRef;
  readonly holder: string;
  readonly milliseconds: number;
}

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

  /** Of several credentials, each once. */
  async acquire(transaction: Transaction, group: readonly Acquisition[]): Promise<readonly (Lease | LeaseHeldError)[]> {
    const now = await this.now(transaction);
    const wanted = group.map(({ credential, ...rest }) => ({ ...rest, credential, key: credentialKey(credential) }));
    // All take them in the same order: nobody waits for one who waits for him.
    const sorted = wanted.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const rows = await transaction.all(
      `INSERT INTO leases SELECT credential, holder, 1, expires_at
          FROM unnest($1::text[], $2::text[], $3::float8[]) AS wanted (credential, holder, expires_at)
        ON CONFLICT (credential) DO UPDATE
          SET holder = excluded.holder, fence = leases.fence + 1, expires_at = excluded.expires_at
          WHERE leases.expires_at <= $4 RETURNING *`,
      ...[sorted.map(({ key }) => key), sorted.map(({ holder }) => holder)],
      ...[sorted.map(({ milliseconds }) => now + milliseconds), now],
    );
    const taken = new Map(rows.map((row) => [String(row["credential"]), toLease(row)]));
    const missing = wanted.map(({ key }) => key).filter((key) => !taken.has(key));
    const others = await leasesOf(transaction, missing);
    return wanted.map(({ key, credential }) => {
      const { holder, expiresAt } = others.get(key) ?? toLease({});
      return taken.get(key) ?? new LeaseHeldError(describeCredential(credential), holder, expiresAt);
    });
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

  async release(transaction: Transaction, group: readonly Lease[]): Promise<void> {
    await transaction.run(
      `UPDATE leases SET expires_at = 0 FROM (SELECT leases.credential
          FROM leases JOIN unnest($1::text[], $2::int[]) AS given (credential, fence) USING (credential, fence)
          ORDER BY leases.credential FOR UPDATE OF leases) AS ours WHERE leases.credential = ours.credential`,
      ...[group.map(({ credential }) => credential), group.map(({ fence }) => fence)],
    );
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

async function leasesOf(transaction: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, Lease>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.all("SELECT * FROM leases WHERE credential = ANY($1)", keys);
  return new Map(rows.map((row) => [String(row["credential"]), toLease(row)]));
}

function toLease(row: PostgresRow): Lease {
  return {
    credential: String(row["credential"]),
    holder: String(row["holder"]),
    fence: Number(row["fence"]),
    expiresAt: new Date(Number(row["expires_at"] ?? 0)).toISOString(),
  };
}
