import type { RandomSource } from "./domain/random.ts";
import { seededRandom, systemRandom } from "./secrets.ts";
import type { Transaction } from "./store/storage.ts";

/** Numbers for one request. */
export interface Lease {
  readonly random: RandomSource;
  /** The request has changed nothing: what it drew is drawn again by the next that draws. */
  giveBack(): void;
}

/**
 * Where chance comes from. Whatever it is for has a source of its own, so that one request more, or a fault that is drawn,
 * does not change the ids of everything after it.
 */
export interface Randomness {
  /** One source by purpose: it goes on where it was. */
  of(purpose: string): RandomSource;
  lease(): Lease;
}

export const systemRandomness: Randomness = {
  of: () => systemRandom,
  lease: () => ({ random: systemRandom, giveBack: () => undefined }),
};

/** The same for the same seed, where requests come one after the other. */
export function seededRandomness(seed: string): Randomness {
  const sources = new Map<string, RandomSource>();
  const free: number[] = [];
  let next = 0;
  return {
    of(purpose) {
      const source = sources.get(purpose) ?? seededRandom(`${seed}:${purpose}`);
      sources.set(purpose, source);
      return source;
    },
    lease() {
      let taken: { readonly number: number; readonly random: RandomSource } | undefined;
      const take = () => {
        const number = free.sort((a, b) => a - b).shift() ?? next++;
        return { number, random: seededRandom(`${seed}:request ${number}`) };
      };
      return {
        random: (bytes) => (taken ??= take()).random(bytes),
        giveBack() {
          if (taken !== undefined) free.push(taken.number);
          taken = undefined;
        },
      };
    },
  };
}

/** A source for work that may run again: it then gets the same. */
export function takenOnce(transaction: Pick<Transaction, "once">, source: RandomSource): RandomSource {
  const { realTime } = source;
  const taken: RandomSource = (bytes) => transaction.once(() => source(bytes));
  return realTime === undefined ? taken : Object.assign(taken, { realTime: () => transaction.once(realTime) });
}
