import { createHash, hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { RandomSource } from "./domain/random.ts";

/** Keys and passwords are remembered only so. They are too long to be guessed, so a fast hash is enough. */
export function hashSecret(secret: string, salt: string): string {
  return hash("sha256", `${salt}:${secret}`, "hex");
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
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

export const systemRandom: RandomSource = Object.assign(drawnInAdvance, { realTime: Date.now });

/** The same bytes for the same seed, in the order in which they are asked for. */
export function seededRandom(seed: string): RandomSource {
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
