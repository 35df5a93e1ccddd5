import { createHash } from "node:crypto";

/** First 12 hex digits of a SHA-256: enough to distinguish keys, no way back to one. */
export function fingerprint(key: string): string {
  return createHash("sha256").update("adyen-kit fingerprint\0").update(key).digest("hex").slice(0, 12);
}
