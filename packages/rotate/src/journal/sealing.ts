import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { SealingKeyError } from "../errors.ts";
import { Secret } from "../secret.ts";

const version = "v1";

/** What a sealed text belongs to. Sealed text moved to another place does not open. */
export interface SealContext {
  readonly rotationId: string;
  readonly purpose: string;
}

/** Seals with AES-256-GCM; the context is authenticated with it. Gives `v1.<nonce>.<tag>.<text>` in base64url. */
export function seal(key: Buffer, secret: Secret, context: SealContext): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated(context));
  const text = Buffer.concat([cipher.update(secret.reveal(), "utf8"), cipher.final()]);
  return [version, ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString("base64url"))].join(".");
}

/** @throws {SealingKeyError} when the key, the text or the context is not the one it was sealed with. */
export function unseal(key: Buffer, sealed: string, context: SealContext): Secret {
  const [found, nonce, tag, text] = sealed.split(".");
  if (found !== version || nonce === undefined || tag === undefined || text === undefined) {
    throw new SealingKeyError("A sealed key in the journal has a form this version does not know.");
  }
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), { authTagLength: 16 });
    decipher.setAAD(associated(context)).setAuthTag(Buffer.from(tag, "base64url"));
    const opened = Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]);
    return new Secret(opened.toString("utf8"));
  } catch (cause) {
    throw new SealingKeyError(
      `The sealed key "${context.purpose}" of rotation ${context.rotationId} does not open: it was changed.`,
      { cause },
    );
  }
}

/** How a journal of format 1 recognises a wrong key; says nothing about the key itself. */
export function format1KeyCheck(key: Buffer): string {
  return createHmac("sha256", key).update("adyen-kit journal key check").digest("base64url").slice(0, 16);
}

function associated(context: SealContext): Buffer {
  return Buffer.from(JSON.stringify(["adyen-kit/rotate", version, context.rotationId, context.purpose]), "utf8");
}
