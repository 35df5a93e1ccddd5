import { LeaseHeldError, LeaseLostError } from "../../errors.ts";
import type { CredentialRef } from "../../machine/records.ts";
import { credentialKey } from "../credential-key.ts";
import { describeCredential, type Lease } from "../journal.ts";
import type { Database, Row } from "./database.ts";

/** Leases as SQLite has them. Everything here belongs into a transaction. */
export class Leases {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  acquire(credential: CredentialRef, holder: string, now: number, milliseconds: number): Lease {
    const key = credentialKey(credential);
    const row = this.#database.get("SELECT * FROM leases WHERE credential = ?", key);
    if (row !== undefined && Number(row["expires_at"]) > now) {
      const { holder: other, expiresAt } = toLease(row);
      throw new LeaseHeldError(describeCredential(credential), other, expiresAt);
    }
    const fence = Number(row?.["fence"] ?? 0) + 1;
    this.#database.run("INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?)", key, holder, fence, now + milliseconds);
    return { credential: key, holder, fence, expiresAt: new Date(now + milliseconds).toISOString() };
  }

  renew(lease: Lease, expires: number): Lease {
    const changed = this.#database.run(
      "UPDATE leases SET expires_at = ? WHERE credential = ? AND fence = ?",
      ...[expires, lease.credential, lease.fence],
    );
    if (changed === 0) throw new LeaseLostError(lease.credential);
    return { ...lease, expiresAt: new Date(expires).toISOString() };
  }

  release(lease: Lease): void {
    this.#database.run(
      "UPDATE leases SET expires_at = 0 WHERE credential = ? AND fence = ?",
      ...[lease.credential, lease.fence],
    );
  }

  held(now: number): readonly Lease[] {
    return this.#database.all("SELECT * FROM leases WHERE expires_at > ? ORDER BY credential", now).map(toLease);
  }

  /** @throws {LeaseLostError} when the lease is of another credential, or somebody took it over. */
  check(lease: Lease, credential: CredentialRef): void {
    const key = credentialKey(credential);
    const fence = this.#database.get("SELECT fence FROM leases WHERE credential = ?", key)?.["fence"];
    if (Number(fence) !== lease.fence || lease.credential !== key) {
      throw new LeaseLostError(describeCredential(credential));
    }
  }
}

function toLease(row: Row): Lease {
  return {
    credential: String(row["credential"]),
    holder: String(row["holder"]),
    fence: Number(row["fence"]),
    expiresAt: new Date(Number(row["expires_at"])).toISOString(),
  };
}
