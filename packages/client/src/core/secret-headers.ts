import type { Masker } from "./mask-secrets.ts";

/** What authenticates a request: never readable. */
export const SECRET_HEADERS: readonly string[] = [
  "x-api-key",
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
];

/** Words in the names of headers that authenticate, those of other vendors too. */
const SECRET = /(?<!idempotency-)key|token|secret|auth|cookie|passw|credential|signature/;

/** Whether a header must not be read, by its name in lower case. */
export function isSecretHeader(name: string): boolean {
  return SECRET.test(name);
}

/** Headers to show, by their names in lower case: with what is secret made unreadable. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretHeader(name) ? "***" : value]),
  );
}

/** Headers of an answer, without the secrets of its request. */
export function maskedHeaders(headers: Headers, mask: Masker): Headers {
  const masked = new Headers();
  for (const [name, value] of headers) masked.append(mask(name), mask(value));
  return masked;
}

/** The secrets that a request carries in its headers, which its server may send back. */
export function secretsIn(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!isSecretHeader(name)) return [];
    const token = value.replace(/^\S+ /, "");
    return [value, token, ...passwordIn(token)];
  });
}

/** Of `username:password` in Base64. */
function passwordIn(token: string): readonly string[] {
  try {
    const bytes = Uint8Array.from(atob(token), (character) => character.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes(":") ? [text.slice(text.indexOf(":") + 1)] : [];
  } catch {
    return [];
  }
}
