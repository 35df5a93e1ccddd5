/** What lets somebody in: never readable, whoever asks for it. */
export const SECRET_HEADERS: readonly string[] = [
  "x-api-key",
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
];

/** Headers to show, by their names in lower case: with what is secret made unreadable. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? "***" : value]),
  );
}
