import type { FetchInit } from "@adyen-kit/client";

/** What would have been sent, as a command that sends it: the key is a variable of the shell. */
export function curlOf(url: string, { method, headers, body }: FetchInit): string {
  const told = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "user-agent");
  const shown = told.map(([name, value]) =>
    name.toLowerCase() === "x-api-key" ? `-H "x-api-key: $ADYEN_API_KEY"` : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const data = body === undefined ? [] : [`--data-raw ${quoted(body)}`];
  return [`curl -X ${method} ${quoted(url)}`, ...shown, ...data].join(" \\\n  ");
}

/** A word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
