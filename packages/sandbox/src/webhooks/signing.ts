import { createHmac } from "node:crypto";
import { type Fields, isRecord } from "../domain/fields.ts";

/**
 * The HMAC signature of a notification's item, in base64. `hmacKey`: hexadecimal digits. Documented: the fields joined by
 * colons, and what is absent is empty. The client's own is asynchronous, for it signs in browsers too.
 */
export function signatureOf(item: Fields, hmacKey: string): string {
  const { currency, value } = isRecord(item["amount"]) ? item["amount"] : {};
  const { pspReference, originalReference, merchantAccountCode, merchantReference, eventCode, success } = item;
  const signed = [
    ...[pspReference, originalReference, merchantAccountCode, merchantReference],
    ...[value, currency, eventCode, success],
  ];
  const isText = (field: unknown) => typeof field === "string" || typeof field === "number";
  const payload = signed.map((field) => (isText(field) ? String(field) : "")).join(":");
  return createHmac("sha256", Buffer.from(hmacKey, "hex")).update(payload).digest("base64");
}
