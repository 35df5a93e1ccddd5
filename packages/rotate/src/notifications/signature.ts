import { createHmac } from "node:crypto";
import { UsageError } from "../errors.ts";
import type { Secret } from "../secret.ts";

/** Bytes that Standard Webhooks asks of a secret. */
const least = 24;
const most = 64;

/**
 * The bytes of a signing secret: base64, with or without `whsec_` before it.
 *
 * @throws {UsageError} it is another text, or too short to protect anything.
 */
export function signingKey(secret: Secret, from: string): Buffer {
  const text = secret
    .reveal()
    .trim()
    .replace(/^whsec_/, "");
  const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, "base64") : Buffer.alloc(0);
  if (bytes.length < least || bytes.length > most) {
    throw new UsageError(
      `signingSecretFrom: ${from} must hold whsec_ and ${least} to ${most} random bytes in base64. Make one: ` +
        "echo whsec_$(openssl rand -base64 32)",
    );
  }
  return bytes;
}

/** The headers that prove where a body comes from, and when it was sent. `now`: real time. */
export function signedHeaders(key: Buffer, id: string, body: string, now: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
