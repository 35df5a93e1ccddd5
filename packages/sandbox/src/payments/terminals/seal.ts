import { createCipheriv, createDecipheriv, createHash, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import { asRecord, isRecord } from "../../domain/fields.ts";
import type { RandomSource } from "../../domain/random.ts";
import type { SharedKey } from "./terminal-context.ts";

const CRYPTO_VERSION = 1;
const NONCE_BYTES = 16;

interface Keys {
  readonly hmac: Buffer;
  readonly cipher: Buffer;
  readonly iv: Buffer;
}

/** Few keys are in use, and to derive one takes longer than a payment. */
const derived = new Map<string, Keys>();
const MOST_DERIVED = 100;

/**
 * Encrypts what a terminal answers. Synchronous, as everything inside a transaction; the client's own keys are not.
 */
export function seal(message: { readonly SaleToPOIResponse: unknown }, key: SharedKey, random: RandomSource): object {
  const keys = keysOf(key);
  const nonce = Buffer.from(random(NONCE_BYTES));
  const plain = Buffer.from(JSON.stringify(message));
  const cipher = createCipheriv("aes-256-cbc", keys.cipher, ivOf(keys, nonce));
  const sealed = {
    MessageHeader: asRecord(message.SaleToPOIResponse)["MessageHeader"],
    NexoBlob: Buffer.concat([cipher.update(plain), cipher.final()]).toString("base64"),
    SecurityTrailer: {
      ...{ AdyenCryptoVersion: CRYPTO_VERSION, KeyIdentifier: key.identifier, KeyVersion: key.version },
      Nonce: nonce.toString("base64"),
      Hmac: signed(keys, plain).toString("base64"),
    },
  };
  return { SaleToPOIResponse: sealed };
}

export function isSealed(body: unknown): boolean {
  return "NexoBlob" in asRecord(asRecord(body)["SaleToPOIRequest"]);
}

/** The message that was encrypted with a key; nothing where it was not, or was changed on its way. */
export function unseal(body: unknown, key: SharedKey): object | undefined {
  const content = asRecord(asRecord(body)["SaleToPOIRequest"]);
  const trailer = asRecord(content["SecurityTrailer"]);
  const isOurs =
    trailer["AdyenCryptoVersion"] === CRYPTO_VERSION &&
    trailer["KeyIdentifier"] === key.identifier &&
    trailer["KeyVersion"] === key.version;
  const [blob, nonce, hmac] = [content["NexoBlob"], trailer["Nonce"], trailer["Hmac"]].map((text) =>
    Buffer.from(typeof text === "string" ? text : "", "base64"),
  );
  if (!isOurs || blob === undefined || nonce?.length !== NONCE_BYTES || hmac === undefined) return undefined;
  try {
    const keys = keysOf(key);
    const decipher = createDecipheriv("aes-256-cbc", keys.cipher, ivOf(keys, nonce));
    const plain = Buffer.concat([decipher.update(blob), decipher.final()]);
    const expected = signed(keys, plain);
    if (hmac.length !== expected.length || !timingSafeEqual(hmac, expected)) return undefined;
    const message: unknown = JSON.parse(plain.toString());
    return isRecord(message) ? message : undefined;
  } catch {
    // Not what this key encrypts.
    return undefined;
  }
}

/** 80 bytes of the passphrase: the first 32 sign, the next 32 encrypt, the last 16 begin. */
function keysOf({ passphrase }: SharedKey): Keys {
  const known = derived.get(passphrase);
  if (known !== undefined) return known;
  const material = pbkdf2Sync(passphrase, "AdyenNexoV1Salt", 4000, 80, "sha1");
  const keys = { hmac: material.subarray(0, 32), cipher: material.subarray(32, 64), iv: material.subarray(64) };
  if (derived.size < MOST_DERIVED) derived.set(passphrase, keys);
  return keys;
}

function signed({ hmac }: Keys, plain: Buffer): Buffer {
  return createHmac("sha256", hmac).update(plain).digest();
}

function ivOf({ iv }: Keys, nonce: Buffer): Buffer {
  return Buffer.from(iv.map((byte, index) => byte ^ (nonce[index] ?? 0)));
}

/** A source for what is encrypted after the transaction that the bytes come from. */
export function drawnLater(random: RandomSource): RandomSource {
  const seed = Buffer.from(random(32));
  let count = 0;
  return (bytes) => {
    count += 1;
    return createHash("sha256").update(seed).update(String(count)).digest().subarray(0, bytes);
  };
}
