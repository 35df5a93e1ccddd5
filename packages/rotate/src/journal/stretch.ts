import { scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { Secret } from "../secret.ts";

/** About half a second and 128 MB: what a guess costs, too. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 1024 * 1024 };
const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt);

/** A key from a text that people remember (scrypt). */
export function stretch(text: Secret, salt: Buffer): Promise<Buffer> {
  return derive(text.reveal().normalize("NFC"), salt, 32, cost);
}
