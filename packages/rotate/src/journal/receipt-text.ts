import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { SealingKeyError } from "../errors.ts";
import type { RotationRecord } from "../machine/records.ts";
import { Secret } from "../secret.ts";
import type { ReceiptContent } from "./journal.ts";

interface Written {
  readonly rotationId: string;
  readonly attempt: number;
  readonly record: RotationRecord;
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
}

const associated = Buffer.from("adyen-kit/rotate receipt v1", "utf8");
const form = /adyen-kit-receipt:v1:([\w-]+)\.([\w-]+)\.([\w-]+):end/;

/** Seals a receipt with AES-256-GCM into one line, `adyen-kit-receipt:v1:<nonce>.<tag>.<text>:end`, safe to print. */
export function sealReceipt(key: Buffer, { rotationId, attempt, record, secrets }: ReceiptContent): string {
  const written: Written = {
    rotationId,
    attempt,
    record,
    secrets: secrets.map(({ name, secret }) => ({ name, value: secret.reveal() })),
  };
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated);
  const text = Buffer.concat([cipher.update(JSON.stringify(written), "utf8"), cipher.final()]);
  return `adyen-kit-receipt:v1:${[nonce, cipher.getAuthTag(), text].map((part) => part.toString("base64url")).join(".")}:end`;
}

/** The sealed receipt in a text that may hold more, and be wrapped by a terminal; `undefined` where there is none. */
export function findReceipt(text: string): string | undefined {
  return form.exec(text.replaceAll(/\s/g, ""))?.[0];
}

/** @throws {SealingKeyError} when there is no whole receipt in the text, or it was not sealed with this key. */
export function openReceipt(key: Buffer, text: string): ReceiptContent {
  const [, nonce, tag, sealed] = form.exec(findReceipt(text) ?? "") ?? [];
  if (nonce === undefined || tag === undefined || sealed === undefined) {
    throw new SealingKeyError(
      "This text holds no whole sealed receipt. It begins with adyen-kit-receipt:v1: and ends with :end; give all of it.",
    );
  }
  let opened: string;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), { authTagLength: 16 });
    decipher.setAAD(associated).setAuthTag(Buffer.from(tag, "base64url"));
    opened = decipher.update(Buffer.from(sealed, "base64url"), undefined, "utf8") + decipher.final("utf8");
  } catch (cause) {
    throw new SealingKeyError(
      "The sealed receipt does not open: it was changed, or sealed with the key of another journal.",
      { cause },
    );
  }
  // Authenticated: this is what this tool wrote.
  const { rotationId, attempt, record, secrets } = JSON.parse(opened) as Written;
  return {
    rotationId,
    attempt,
    record,
    secrets: secrets.map(({ name, value }) => ({ name, secret: new Secret(value) })),
  };
}
