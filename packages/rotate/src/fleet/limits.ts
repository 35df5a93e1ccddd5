import { setTimeout as pause } from "node:timers/promises";
import type { AdyenKeys } from "../adyen-keys.ts";
import type { PostgresDatabase } from "../journal/postgres/database.ts";
import type { CredentialRef } from "../machine/records.ts";

/** What a company or merchant account may be asked, by all workers together. */
export interface AccountLimits {
  /** Calls that are made for its credentials in a minute. Default: as many as Adyen takes. */
  readonly callsPerMinute?: number | undefined;
  /** Its rotations whose new key is not in place yet. Default: as many as workers have room for. */
  readonly atOnce?: number | undefined;
}

/** The longest that a call waits for its turn while others wait for it, in milliseconds. */
const patienceMs = 20_000;

/** When the calls of an account are made: one queue over all workers, kept by the database's clock. */
export class AccountQueue {
  readonly #database: PostgresDatabase;
  readonly #limitsOf: (accountId: string) => AccountLimits | undefined;
  /** Turns that this process has taken and not used: milliseconds of its own clock. */
  readonly #turns = new Map<string, { at: number; left: number; everyMs: number }>();
  readonly #closedUntil = new Map<string, number>();

  constructor(database: PostgresDatabase, limitsOf: (accountId: string) => AccountLimits | undefined) {
    this.#database = database;
    this.#limitsOf = limitsOf;
  }

  /** Waits for its turn. Gives after how many milliseconds to come again where that is long. */
  async turn(credential: Pick<CredentialRef, "accountId" | "platform">): Promise<number | undefined> {
    const account = accountOf(credential);
    const closed = (this.#closedUntil.get(account) ?? 0) - Date.now();
    if (closed > patienceMs) return closed;
    if (closed > 0) await pause(closed);
    const { callsPerMinute } = this.#limitsOf(credential.accountId) ?? {};
    if (callsPerMinute === undefined) return undefined;
    const wait = await this.#wait(account, callsPerMinute);
    if (wait > patienceMs) return wait;
    await pause(wait);
    return undefined;
  }

  /** Adyen asks for patience: nobody calls for this account until then. */
  async close(credential: Pick<CredentialRef, "accountId" | "platform">, milliseconds: number): Promise<void> {
    const account = accountOf(credential);
    this.#closedUntil.set(account, Math.max(this.#closedUntil.get(account) ?? 0, Date.now() + milliseconds));
    this.#turns.delete(account);
    await this.#database.transaction("write", (transaction) =>
      transaction.run(
        `INSERT INTO limits VALUES ($1, clock_timestamp() + make_interval(secs => $2)) ON CONFLICT (account) DO UPDATE
          SET next_at = greatest(limits.next_at, excluded.next_at)`,
        ...[account, milliseconds / 1000],
      ),
    );
  }

  async #wait(account: string, callsPerMinute: number): Promise<number> {
    const known = this.#turns.get(account);
    // Turns that have passed are gone: others may have had theirs since.
    if (known !== undefined && known.left > 0 && known.at + known.everyMs > Date.now()) {
      const wait = Math.max(0, known.at - Date.now());
      this.#turns.set(account, { ...known, at: known.at + known.everyMs, left: known.left - 1 });
      return wait;
    }
    const everyMs = 60_000 / callsPerMinute;
    // Turns of a quarter of a second are taken together: the database is asked four times a second at most.
    const taken = Math.max(1, Math.floor(callsPerMinute / 240));
    const row = await this.#database.transaction("write", (transaction) =>
      transaction.get(
        `INSERT INTO limits VALUES ($1, clock_timestamp() + make_interval(secs => $2)) ON CONFLICT (account) DO UPDATE
          SET next_at = greatest(limits.next_at, clock_timestamp()) + make_interval(secs => $2)
          WHERE limits.next_at <= clock_timestamp() + make_interval(secs => $3)
          RETURNING extract(epoch FROM next_at - clock_timestamp()) * 1000 - $2 * 1000 AS wait`,
        ...[account, (everyMs * taken) / 1000, patienceMs / 1000],
      ),
    );
    if (row === undefined) return patienceMs + everyMs;
    const wait = Math.max(0, Number(row["wait"]));
    this.#turns.set(account, { at: Date.now() + wait + everyMs, left: taken - 1, everyMs });
    return wait;
  }
}

function accountOf({ accountId, platform }: Pick<CredentialRef, "accountId" | "platform">): string {
  return `${accountId} ${platform}`;
}

const busy = "The account's calls of this minute are used up.";
const refusal = { reason: busy, advice: "It is tried again by itself.", statusCode: 429 };

/** Calls for one credential, each in its turn. What Adyen asks for holds for the whole account. */
export function keysInTurn(keys: AdyenKeys, queue: AccountQueue, credential: CredentialRef): AdyenKeys {
  const noted = async <T>(outcome: T, afterMs: number | undefined): Promise<T> => {
    if (afterMs !== undefined) await queue.close(credential, afterMs);
    return outcome;
  };
  return {
    ...keys,
    async inspect(of, key) {
      const afterMs = await queue.turn(credential);
      if (afterMs !== undefined) return { kind: "later", refusal, afterMs };
      const outcome = await keys.inspect(of, key);
      const isThrottled = outcome.kind === "later" && outcome.refusal.statusCode === 429;
      return noted(outcome, isThrottled ? outcome.afterMs : undefined);
    },
    async generate(of, key) {
      const afterMs = await queue.turn(credential);
      if (afterMs !== undefined) return { kind: "later", afterMs, reason: busy };
      const outcome = await keys.generate(of, key);
      return noted(outcome, outcome.kind === "later" ? outcome.afterMs : undefined);
    },
    async createLike(of, facts, description, key) {
      const afterMs = await queue.turn(credential);
      if (afterMs !== undefined) return { kind: "later", afterMs, reason: busy };
      const outcome = await keys.createLike(of, facts, description, key);
      return noted(outcome, outcome.kind === "later" ? outcome.afterMs : undefined);
    },
    async deactivate(of, key) {
      return (await queue.turn(credential)) === undefined ? keys.deactivate(of, key) : refusal;
    },
    async describe(of, description, key) {
      return (await queue.turn(credential)) === undefined ? keys.describe(of, description, key) : refusal;
    },
    async probe(platform, key, checkoutMerchant) {
      const afterMs = await queue.turn(credential);
      if (afterMs !== undefined) return { kind: "unclear", reason: busy, afterMs };
      const outcome = await keys.probe(platform, key, checkoutMerchant);
      return noted(outcome, outcome.kind === "unclear" ? outcome.afterMs : undefined);
    },
  };
}
