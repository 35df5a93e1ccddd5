/** Seals what is typed, as Adyen's own fields do: a JWE in compact form, which only the sandbox can open. */

const ENCRYPTION = "A256CBC-HS512";

/** `key`: the sandbox's public key. ECDH-ES, so that the key need not be kept anywhere but where it is derived. */
export async function seal(value: string, key: JsonWebKey): Promise<string> {
  const { subtle } = globalThis.crypto;
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = await subtle.importKey("jwk", key, curve, false, []);
  const mine = await subtle.generateKey(curve, true, ["deriveBits"]);
  const { x, y } = await subtle.exportKey("jwk", mine.publicKey);
  const epk = { kty: "EC", crv: "P-256", x, y };
  const header = encoded(bytesOf(JSON.stringify({ alg: "ECDH-ES", enc: ENCRYPTION, version: "1", epk })));
  const secret = new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: theirs }, mine.privateKey, 256));
  const derived = joined(await round(1, secret), await round(2, secret));
  const hmac = { name: "HMAC", hash: "SHA-512" };
  const macKey = await subtle.importKey("raw", derived.slice(0, 32), hmac, false, ["sign"]);
  const encryptionKey = await subtle.importKey("raw", derived.slice(32), "AES-CBC", false, ["encrypt"]);
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const plain = bytesOf(JSON.stringify({ value, generationtime: new Date().toISOString() }));
  const ciphertext = new Uint8Array(await subtle.encrypt({ name: "AES-CBC", iv }, encryptionKey, plain));
  const signed = joined(bytesOf(header), iv, ciphertext, number(0), number(header.length * 8));
  const tag = new Uint8Array(await subtle.sign("HMAC", macKey, signed)).slice(0, 32);
  return [header, "", encoded(iv), encoded(ciphertext), encoded(tag)].join(".");
}

async function round(count: number, secret: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const info = joined(number(ENCRYPTION.length), bytesOf(ENCRYPTION), number(0), number(0), number(512));
  return new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", joined(number(count), secret, info)));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function number(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function encoded(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
