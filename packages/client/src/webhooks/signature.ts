import { ConfigurationError } from "../core/errors.ts";

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };

/** Not every runtime's types name it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
type Keys = readonly [Key, ...Key[]];

/** Keys in the form that the platform's crypto takes. A mistake in one is reported without showing the key. */
export async function readKeys(given: string | readonly string[] | undefined): Promise<Keys> {
  const [first, ...others] = await Promise.all([given ?? []].flat().map(readKey));
  if (first === undefined) throw new ConfigurationError("keys", "give at least one HMAC key.");
  return [first, ...others];
}

async function readKey(hex: string): Promise<Key> {
  if (typeof hex !== "string" || !/^[0-9a-f]{64}$/i.test(hex)) {
    throw new ConfigurationError("keys", "an HMAC key must be 64 hexadecimal digits, without anything around them.");
  }
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
  return crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["sign", "verify"]);
}

/** Whether one of the keys made a signature. The platform compares in a time that does not depend on where they differ. */
export async function isSignature(keys: Keys, base64: string, data: Uint8Array<ArrayBuffer>): Promise<boolean> {
  // Exactly 32 bytes, and one way to write them.
  if (!/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(base64)) return false;
  const signature = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const answers = await Promise.all(keys.map((key) => crypto.subtle.verify("HMAC", key, signature, data)));
  return answers.includes(true);
}

export async function hmac(key: Key, data: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign("HMAC", key, data))));
}
