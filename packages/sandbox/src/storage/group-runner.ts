import { StoreError, type Transaction } from "./storage.ts";

/** Work that came while a commit was under way shares the next one, up to so much: an answer must not wait for all others. */
const LARGEST_GROUP = 256;

/** Thrown where work cannot go on with what is here: it begins again later. */
export class Interruption extends Error {
  override readonly name = "Interruption";
}

/** One transaction of a group. */
export class Job {
  /** Once the group is durable: gives the answer. */
  settle: () => void = () => undefined;
  readonly fail: (error: unknown) => void;
  readonly #work: (transaction: Transaction) => () => void;
  readonly #taken: unknown[] = [];
  #next = 0;

  constructor(work: (transaction: Transaction) => () => void, fail: (error: unknown) => void) {
    this.#work = work;
    this.fail = fail;
  }

  /** Whether its changes are to be kept. @throws Interruption */
  run(transaction: Transaction): boolean {
    this.#next = 0;
    try {
      this.settle = this.#work(transaction);
      return true;
    } catch (error) {
      if (error instanceof Interruption) throw error;
      this.settle = () => this.fail(error);
      return false;
    }
  }

  once<T>(take: () => T): T {
    const index = this.#next;
    this.#next += 1;
    if (index === this.#taken.length) this.#taken.push(take());
    return this.#taken[index] as T;
  }
}

export interface GroupRunner {
  transaction<T>(work: (transaction: Transaction) => T): Promise<T>;
  /** Whether transactions wait for the next group. */
  hasMore(): boolean;
  close(): Promise<void>;
}

/** Runs transactions in groups, one group after the other: those that came together, or while another was committed. */
export function runGroups(commit: (group: readonly Job[]) => Promise<void>): GroupRunner {
  let waiting: Job[] = [];
  let working: Promise<void> | undefined;
  let isClosed = false;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, LARGEST_GROUP);
      waiting = waiting.slice(LARGEST_GROUP);
      await commit(group);
      await nextTick();
    }
    working = undefined;
  }

  return {
    transaction: <T>(work_: (transaction: Transaction) => T) =>
      new Promise<T>((resolve, reject) => {
        if (isClosed) throw new StoreError("The storage is closed.");
        const job = new Job((transaction) => {
          const value = work_(transaction);
          return () => resolve(value);
        }, reject);
        waiting.push(job);
        // Once every request that has arrived by now has come here too.
        working ??= nextTick().then(work);
      }),
    hasMore: () => waiting.length > 0,
    async close() {
      isClosed = true;
      await working;
    },
  };
}

function nextTick(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
