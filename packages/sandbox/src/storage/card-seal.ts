import {
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  hkdfSync,
  type JsonWebKey,
  timingSafeEqual,
} from "node:crypto";
import { isRecord, textIn } from "../domain/fields.ts";

/** Public key of the card fields, as a JSON Web Key: derived from the storage's own secret, so that all processes have it. */
export function cardKey(salt: string): JsonWebKey {
  const point = pairOf(salt).getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  return { kty: "EC", crv: "P-256", ...(x !== undefined && y !== undefined && { x, y }) };
}

function pairOf(salt: string) {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(Buffer.from(hkdfSync("sha256", salt, "", "card fields", 32)));
  return pair;
}

/** What stands for a sealed value once it is open; documented for values that were never encrypted. */
const OPEN_PREFIX = "test_";

/** A body whose card, in it or in its payment method, is open where it was sealed with the key of the card fields. */
export function unsealedBody<T>(body: T, salt: string): T {
  if (!isRecord(body)) return body;
  const { paymentMethod } = body;
  const opened = isRecord(paymentMethod) ? { paymentMethod: unsealedFields(paymentMethod, salt) } : {};
  return { ...unsealedFields(body, salt), ...opened } as T;
}

function unsealedFields(fields: Readonly<Record<string, unknown>>, salt: string): Readonly<Record<string, unknown>> {
  const opened = Object.entries(fields).flatMap(([name, value]) => {
    if (!name.startsWith("encrypted") || typeof value !== "string" || !value.startsWith("eyJ")) return [];
    const plain = unsealed(value, salt);
    return plain === undefined ? [] : [[name, OPEN_PREFIX + plain]];
  });
  return opened.length === 0 ? fields : { ...fields, ...Object.fromEntries(opened) };
}

/** The value of a JWE in compact form: ECDH-ES with A256CBC-HS512. Nothing where it is for another key, or damaged. */
export function unsealed(jwe: string, salt: string): string | undefined {
  try {
    const [header = "", , ...rest] = jwe.split(".");
    const [iv, ciphertext, tag] = rest.map((part) => Buffer.from(part, "base64url"));
    const { epk, enc } = JSON.parse(Buffer.from(header, "base64url").toString()) as {
      readonly epk: JsonWebKey;
      readonly enc: string;
    };
    if (iv === undefined || ciphertext === undefined || tag === undefined || enc !== "A256CBC-HS512") return undefined;
    const theirs = Buffer.concat([Buffer.of(4), ...[epk.x, epk.y].map((part = "") => Buffer.from(part, "base64url"))]);
    const key = derived(pairOf(salt).computeSecret(theirs), enc);
    const bits = Buffer.alloc(8);
    bits.writeBigUInt64BE(BigInt(header.length * 8));
    const mac = createHmac("sha512", key.subarray(0, 32)).update(header).update(iv).update(ciphertext).update(bits);
    if (!timingSafeEqual(mac.digest().subarray(0, 32), tag)) return undefined;
    const decipher = createDecipheriv("aes-256-cbc", key.subarray(32), iv);
    const plain: unknown = JSON.parse(Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString());
    return isRecord(plain) ? textIn(plain, "value") : undefined;
  } catch {
    return undefined;
  }
}

/** 64 bytes by the Concat KDF, as RFC 7518 has it for keys that are agreed on. */
function derived(secret: Buffer, algorithm: string): Buffer {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const info = [number(algorithm.length), Buffer.from(algorithm), number(0), number(0), number(512)];
  const round = (count: number) =>
    createHash("sha256")
      .update(Buffer.concat([number(count), secret, ...info]))
      .digest();
  return Buffer.concat([round(1), round(2)]);
}
