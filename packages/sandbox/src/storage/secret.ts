import { hash, timingSafeEqual } from "node:crypto";

/** Keys and passwords are remembered only so. They are too long to be guessed, so a fast hash is enough. */
export function hashSecret(secret: string, salt: string): string {
  return hash("sha256", `${salt}:${secret}`, "hex");
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
