import { setImmediate as others, setTimeout as pause } from "node:timers/promises";
import { JournalError } from "./errors.ts";

interface Entry<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Others must not wait long for one group. */
const largestGroup = 100;

/** Does the work for all items together. Gives what came of each, in their order; an `Error` for one that cannot be done. */
export type GroupWork<Item, Result> = (group: readonly Item[]) => Promise<readonly (Result | Error)[]>;

export interface GroupOptions<Item> {
  /** Of items with the same key only one is in a group, the first: the others count on it. */
  readonly keyOf?: (item: Item) => string;
  /** Milliseconds that a group waits for more, where one group costs much. Default: none. */
  readonly gatherMs?: number;
}

/**
 * Work that came while other work was under way is done together: a turn at the database, or another program, costs about as
 * much for one as for fifty.
 */
export class GroupQueue<Item, Result> {
  readonly #work: GroupWork<Item, Result>;
  readonly #keyOf: ((item: Item) => string) | undefined;
  readonly #gatherMs: number;
  #waiting: readonly Entry<Item, Result>[] = [];
  #isWorking = false;

  constructor(work: GroupWork<Item, Result>, { keyOf, gatherMs = 0 }: GroupOptions<Item> = {}) {
    this.#work = work;
    this.#keyOf = keyOf;
    this.#gatherMs = gatherMs;
  }

  /** Resolves when it is done. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { item, resolve, reject }];
      void this.#workOff();
    });
  }

  async #workOff(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      // What begins at the same time as the first goes with it.
      await (this.#gatherMs > 0 ? pause(this.#gatherMs) : others());
      await this.#do(this.#next());
    }
    this.#isWorking = false;
  }

  #next(): readonly Entry<Item, Result>[] {
    const group: Entry<Item, Result>[] = [];
    const keys = new Set<string>();
    this.#waiting = this.#waiting.filter((entry) => {
      const key = this.#keyOf?.(entry.item);
      if (group.length >= largestGroup || (key !== undefined && keys.has(key))) return true;
      if (key !== undefined) keys.add(key);
      group.push(entry);
      return false;
    });
    return group;
  }

  async #do(group: readonly Entry<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#work(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index] as Result | Error;
        if (result instanceof Error) reject(result);
        else resolve(result);
      }
    } catch (error) {
      // What one brings about alone must not be the others' fault.
      const isPassing = error instanceof JournalError && error.retryable;
      if (group.length > 1 && !isPassing) for (const entry of group) await this.#do([entry]);
      else for (const { reject } of group) reject(error);
    }
  }
}
