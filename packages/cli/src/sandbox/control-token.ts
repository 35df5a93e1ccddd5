import { randomBytes } from "node:crypto";
import { UsageError } from "@adyen-kit/rotate/usage";
import { createPrivate, readPrivate, writePrivate } from "./private-files.ts";

const TOKEN = /^[\x21-\x7e]{32,512}$/;

/**
 * The token that a person chose in `ADYEN_SANDBOX_TOKEN`, which the data folder keeps from then on for its own commands; else
 * the one of the folder.
 *
 * @throws {UsageError} what is there is no token.
 */
export function openControlToken(file: string): string {
  const chosen = process.env["ADYEN_SANDBOX_TOKEN"];
  if (!chosen) return readControlToken(file);
  if (!TOKEN.test(chosen))
    throw new UsageError("ADYEN_SANDBOX_TOKEN: must be 32 to 512 printable ASCII characters without spaces.");
  if (readPrivate(file)?.trim() !== chosen) writePrivate(file, `${chosen}\n`);
  return chosen;
}

/** The token of a data folder, made where there is none: whoever may read the file may control the sandbox from anywhere. */
function readControlToken(file: string): string {
  const token = readPrivate(file)?.trim();
  if (token === undefined) {
    createPrivate(file, `${randomBytes(32).toString("base64url")}\n`);
    // Another start may have been faster.
    return readControlToken(file);
  }
  if (!TOKEN.test(token))
    throw new UsageError(
      `${file}: holds no token of 32 to 512 printable characters. Remove it, and another one is made.`,
    );
  return token;
}
