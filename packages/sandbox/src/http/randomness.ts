import { createHash, randomBytes } from "node:crypto";
import type { RandomSource } from "../domain/random.ts";

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

const POOL = 4096;
let pool: Buffer = Buffer.alloc(0);
let drawn = 0;

/** Drawn in advance: to ask the system takes longer than all else that an id takes. No byte is given twice. */
const drawnInAdvance: RandomSource = (bytes) => {
  if (bytes > POOL) return randomBytes(bytes);
  if (drawn + bytes > pool.length) {
    pool = randomBytes(POOL);
    drawn = 0;
  }
  drawn += bytes;
  return pool.subarray(drawn - bytes, drawn);
};

const systemRandom: RandomSource = Object.assign(drawnInAdvance, { realTime: Date.now });

/** The same bytes for the same seed, in the order in which they are asked for. */
function seededRandom(seed: string): RandomSource {
  let counter = 0;
  return (bytes) => {
    const blocks: Buffer[] = [];
    for (let length = 0; length < bytes; length += 32) {
      blocks.push(createHash("sha256").update(`${seed}:${counter}`).digest());
      counter += 1;
    }
    return Buffer.concat(blocks).subarray(0, bytes);
  };
}
