import type { Secret } from "../../secret.ts";
import type { Mark, SinkReading } from "../sink.ts";

/** What a store holds at one place, and the store's name for this state of it. */
export interface Held extends SinkReading {
  /** As the store names it: a number, an ETag, the id of a version. `undefined` where nothing is there. */
  readonly version: string | undefined;
}

/**
 * A place in a store that another program serves: all that differs between Vault, Kubernetes and the others.
 * {@link storeSink} makes a {@link Sink} of it. Methods throw a {@link StoreError}; other errors count as lasting.
 */
export interface Store {
  /** The same for the same place, however it is spelled. Holds no secret. */
  identity(): Promise<string>;
  read(): Promise<Held>;
  /** Makes sure, as far as the store lets it, that `put` would succeed now. Changes nothing that stays. */
  check(held: Held): Promise<void>;
  /**
   * Writes, only where the store is still as it was in `held`. Without a mark, none stays. Gives the new version.
   *
   * @throws {StoreError} `stale` where somebody was faster, `unclear` where the outcome is unknown.
   */
  put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string>;
  /** Removes what a run that was broken off left staged. */
  tidy?(held: Held): Promise<void>;
  /** Why no write whatever could bring this secret there; `undefined` where one can. */
  unfit?(secret: Secret): string | undefined;
}

/**
 * - `stale`: somebody changed the place since it was read; nothing was written.
 * - `unclear`: the store failed or did not answer; whether the write had its effect is not known.
 * - `wait`: throttled, or out of reach. Nothing was written.
 * - `login`: the credentials for the store are missing or have expired. Nothing was written.
 * - `refused`: it goes on failing until somebody mends target or permissions. Nothing was written.
 */
export type StoreProblem = "stale" | "unclear" | "wait" | "login" | "refused";

/** Why a store did not do what it was asked, fit to be shown: the rest of a sentence without its full stop. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;
  readonly retryAfterMs: number | undefined;

  constructor(problem: StoreProblem, message: string, retryAfterMs?: number) {
    super(message);
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}
