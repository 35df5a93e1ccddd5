import { JournalError } from "../../errors.ts";
import type { Addition, Refused } from "./appends.ts";

interface Entry {
  readonly addition: Addition;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A transaction must not keep other workers waiting long. */
const largestGroup = 100;

/**
 * Appends that came while others were committed share the next transaction: all writers of a journal take turns, and a turn
 * costs about as much for one record as for fifty.
 */
export class AppendQueue {
  readonly #commit: (group: readonly Addition[]) => Promise<readonly Refused[]>;
  #waiting: readonly Entry[] = [];
  #isWorking = false;

  constructor(commit: (group: readonly Addition[]) => Promise<readonly Refused[]>) {
    this.#commit = commit;
  }

  /** Resolves when it is durable. */
  add(addition: Addition): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { addition, resolve, reject }];
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    while (this.#waiting.length > 0) await this.#commitGroup(this.#next());
    this.#isWorking = false;
  }

  /** The first of each rotation: what follows it in the same rotation counts on it. */
  #next(): readonly Entry[] {
    const group = new Map<string, Entry>();
    for (const entry of this.#waiting) {
      if (group.size < largestGroup && !group.has(entry.addition.rotationId))
        group.set(entry.addition.rotationId, entry);
    }
    const taken = new Set(group.values());
    this.#waiting = this.#waiting.filter((entry) => !taken.has(entry));
    return [...taken];
  }

  async #commitGroup(group: readonly Entry[]): Promise<void> {
    try {
      const refused = await this.#commit(group.map(({ addition }) => addition));
      for (const [index, { resolve, reject }] of group.entries()) {
        const error = refused[index];
        if (error === undefined) resolve();
        else reject(error);
      }
    } catch (error) {
      // What one brings about alone must not be the others' fault.
      const isPassing = error instanceof JournalError && error.retryable;
      if (group.length > 1 && !isPassing) for (const entry of group) await this.#commitGroup([entry]);
      else for (const { reject } of group) reject(error);
    }
  }
}
