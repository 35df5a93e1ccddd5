import type { KeyObject } from "node:crypto";
import { UsageError } from "../errors.ts";
import { later } from "../machine/safe-until.ts";
import { fleetMac } from "./fleet-key.ts";
import { type FleetStore, userOf } from "./store.ts";
import { authenticatedApproval, definitionOf, pausedSql, toStored } from "./stored-member.ts";

/** What is paused: one member, an account with all of its members, or the fleet. */
export type PauseScope = { readonly member: string } | { readonly account: string } | "all";

export interface Approval {
  readonly member: string;
  readonly approvedBy: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

const approvalMs = 7 * 24 * 60 * 60_000;

/** What people decide about a fleet; each is known by the name that PostgreSQL has of them. */
export class FleetPeople {
  readonly #store: FleetStore;
  readonly #fleetKey: KeyObject;
  readonly #timeOn: (platform: string) => Promise<string>;

  constructor(store: FleetStore, fleetKey: KeyObject, timeOn: (platform: string) => Promise<string>) {
    this.#store = store;
    this.#fleetKey = fleetKey;
    this.#timeOn = timeOn;
  }

  /** No rotation begins any more. One that is open goes on, since its clock runs. @throws {UsageError} no such member or account. */
  async pause(scope: PauseScope): Promise<void> {
    const name = await this.#scopeNamed(scope);
    await this.#store.database.transaction("write", async (transaction) => {
      const sql = "INSERT INTO pauses VALUES ($1, $2, clock_timestamp()) ON CONFLICT DO NOTHING";
      await transaction.run(sql, name, await userOf(transaction));
    });
  }

  /** Rotations begin again, also one that follows what a person rolled back or abandoned. @throws {UsageError} */
  async unpause(scope: PauseScope): Promise<void> {
    const name = await this.#scopeNamed(scope);
    const members = await this.#membersOf(scope);
    const times = new Map<string, string>();
    for (const { platform } of members) if (!times.has(platform)) times.set(platform, await this.#timeOn(platform));
    await this.#store.database.transaction("write", async (transaction) => {
      await transaction.run("DELETE FROM pauses WHERE scope = $1", name);
      await transaction.run(
        `UPDATE members SET look_at = '1970', queued_at = NULL, unpaused_at = wanted.at
          FROM unnest($1::text[], $2::text[]) AS wanted (key, at) WHERE members.key = wanted.key`,
        ...[members.map(({ key }) => key), members.map(({ platform }) => times.get(platform))],
      );
    });
  }

  /**
   * Lets the next rotation of a member begin, for a week.
   *
   * @throws {UsageError} there is no such member, it needs no approval, or whoever asks has imported it.
   */
  async approve(member: string): Promise<Approval> {
    const { database } = this.#store;
    const row = await database.transaction("read", (transaction) =>
      transaction.get(`SELECT members.*, ${pausedSql} AS is_paused FROM members WHERE name = $1`, member),
    );
    if (row === undefined) throw noMember(member);
    const stored = toStored(row);
    const definition = definitionOf(this.#fleetKey, stored);
    if (definition === undefined) {
      throw new UsageError(`${member} is not as it was imported: find out who changed it, and import it again.`);
    }
    if (!definition.schedule.approval) throw new UsageError(`${member} needs no approval: its schedule says so.`);
    const expiresAt = later(await this.#timeOn(definition.credential.platform), approvalMs);
    const rotations = await this.#store.rotationsOf(stored.key);
    if (rotations.some(({ open }) => open)) {
      throw new UsageError(`A rotation of ${member} is under way already: there is nothing to approve.`);
    }
    return database.transaction("write", async (transaction) => {
      const approvedBy = await userOf(transaction);
      if (approvedBy === stored.importedBy) {
        throw new UsageError(
          `${member} was imported by ${approvedBy}, and that is you. A second person must approve: one who connects to ` +
            "PostgreSQL with a user of their own.",
        );
      }
      const approval = { after: rotations.at(-1)?.rotationId ?? "none", approvedBy, expiresAt };
      const mac = fleetMac(this.#fleetKey, authenticatedApproval(stored.key, approval));
      await transaction.run(
        `INSERT INTO approvals VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO UPDATE SET after = excluded.after,
          approved_by = excluded.approved_by, expires_at = excluded.expires_at, mac = excluded.mac`,
        ...[stored.key, approval.after, approvedBy, expiresAt, mac],
      );
      await transaction.run("UPDATE members SET look_at = '1970', queued_at = NULL WHERE key = $1", stored.key);
      return { member, approvedBy, expiresAt };
    });
  }

  async #scopeNamed(scope: PauseScope): Promise<string> {
    if (scope === "all") return "all";
    const [first] = await this.#membersOf(scope);
    if ("member" in scope) {
      if (first === undefined) throw noMember(scope.member);
      return `member ${first.key}`;
    }
    if (first === undefined) throw new UsageError(`No member of the fleet is of the account ${scope.account}.`);
    return `account ${scope.account}`;
  }

  async #membersOf(scope: PauseScope): Promise<readonly { readonly key: string; readonly platform: string }[]> {
    const [where, value] =
      scope === "all"
        ? ["$1 = 'all'", "all"]
        : "member" in scope
          ? ["name = $1", scope.member]
          : ["account = $1", scope.account];
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(`SELECT key, platform FROM members WHERE ${where}`, value),
    );
    return rows.map((row) => ({ key: String(row["key"]), platform: String(row["platform"]) }));
  }
}

function noMember(name: string): UsageError {
  return new UsageError(`The fleet has no member "${name}". See keys status.`);
}
