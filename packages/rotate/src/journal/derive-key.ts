import { hkdfSync } from "node:crypto";

/** A key for one purpose, from the one that seals the journal (HKDF-SHA-256): what one of them gives away opens nothing else. */
export function deriveKey(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", `adyen-kit/rotate ${purpose}`, 32));
}
