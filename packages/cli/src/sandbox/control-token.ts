import { randomBytes } from "node:crypto";
import { UsageError } from "@adyen-kit/rotate/usage";
import { createPrivate, readPrivate } from "./private-files.ts";

/** The token of a data folder, made where there is none: whoever may read the file may control the sandbox from anywhere. */
export function readControlToken(file: string): string {
  const token = readPrivate(file)?.trim();
  if (token === undefined) {
    createPrivate(file, `${randomBytes(32).toString("base64url")}\n`);
    // Another start may have been faster.
    return readControlToken(file);
  }
  if (!/^[\x21-\x7e]{32,512}$/.test(token))
    throw new UsageError(
      `${file}: holds no token of 32 to 512 printable characters. Remove it, and another one is made.`,
    );
  return token;
}
