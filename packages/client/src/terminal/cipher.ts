/** Not every runtime's types name it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
type Bytes = Uint8Array<ArrayBuffer>;

/** What a passphrase is turned into. The keys cannot be read out again. */
export interface DerivedKeys {
  readonly hmac: Key;
  readonly cipher: Key;
  readonly iv: Bytes;
}

/** A message that was encrypted, with what it takes to decrypt it. */
interface Sealed {
  readonly blob: Bytes;
  readonly nonce: Bytes;
  readonly hmac: Bytes;
}

const SALT = "AdyenNexoV1Salt";
const ROUNDS = 4000;
const KEY_BYTES = 32;
export const NONCE_BYTES = 16;

/** 80 bytes, of which the first 32 authenticate, the next 32 encrypt, and the last 16 begin. */
export async function deriveKeys(passphrase: string): Promise<DerivedKeys> {
  const encoder = new TextEncoder();
  const secret = await crypto.subtle.importKey("raw", encoder.encode(passphrase), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-1", salt: encoder.encode(SALT), iterations: ROUNDS };
  const material = new Uint8Array(
    await crypto.subtle.deriveBits(how, secret, (KEY_BYTES + KEY_BYTES + NONCE_BYTES) * 8),
  );
  const [hmac, cipher] = await Promise.all([
    crypto.subtle.importKey("raw", material.slice(0, KEY_BYTES), { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
      "verify",
    ]),
    crypto.subtle.importKey("raw", material.slice(KEY_BYTES, 2 * KEY_BYTES), "AES-CBC", false, ["encrypt", "decrypt"]),
  ]);
  return { hmac, cipher, iv: material.slice(2 * KEY_BYTES) };
}

export async function seal(keys: DerivedKeys, plain: Bytes): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const [blob, hmac] = await Promise.all([
    crypto.subtle.encrypt({ name: "AES-CBC", iv: ivOf(keys, nonce) }, keys.cipher, plain),
    crypto.subtle.sign("HMAC", keys.hmac, plain),
  ]);
  return { blob: new Uint8Array(blob), nonce, hmac: new Uint8Array(hmac) };
}

/**
 * What was encrypted, or nothing where any part of it is not as this key would have made it. The signature is of what was
 * encrypted, so decryption comes first; it is checked even where that failed, so that both failures take the same way.
 */
export async function open(
  keys: DerivedKeys,
  { blob, nonce, hmac }: { readonly [Part in keyof Sealed]: Sealed[Part] | undefined },
): Promise<Bytes | undefined> {
  if (blob === undefined || nonce === undefined || hmac === undefined) return undefined;
  const plain = await crypto.subtle.decrypt({ name: "AES-CBC", iv: ivOf(keys, nonce) }, keys.cipher, blob).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
  // The platform compares in a time that does not depend on where they differ.
  const isAuthentic = await crypto.subtle.verify("HMAC", keys.hmac, hmac, plain ?? blob);
  return isAuthentic ? plain : undefined;
}

function ivOf({ iv }: DerivedKeys, nonce: Bytes): Bytes {
  return iv.map((byte, index) => byte ^ (nonce[index] ?? 0));
}
