import { ConfigurationError } from "../core/errors.ts";
import { printable } from "../core/printable.ts";
import { SECRET_HEADERS } from "../core/secret-headers.ts";
import { redactText } from "./redact.ts";

/** Names of headers; upper and lower case are the same. */
export interface HeaderRules {
  /** Only these are shown. Default: all. */
  readonly include?: readonly string[] | undefined;
  /** These are not shown. */
  readonly exclude?: readonly string[] | undefined;
  /** These are readable, besides those known to be harmless. */
  readonly unmask?: readonly string[] | undefined;
}

/** Say nothing about who pays, or about what lets somebody in. */
const HARMLESS = new Set([
  ...["accept", "content-type", "content-length", "content-encoding", "user-agent", "date", "server", "connection"],
  ...[
    "idempotency-key",
    "retry-after",
    "transient-error",
    "pspreference",
    "request-id",
    "traceparent",
    "cache-control",
  ],
  ...["keep-alive", "transfer-encoding", "vary", "adyen-library-name", "adyen-library-version"],
]);

export function readHeaderRules(rules: HeaderRules): HeaderRules {
  for (const [list, names] of Object.entries(rules) as [string, unknown][]) {
    if (names === undefined) continue;
    if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
      throw new ConfigurationError(`headers.${list}`, "must be a list of header names.");
    }
  }
  const secret = rules.unmask?.find((name) => SECRET_HEADERS.includes(name.toLowerCase()));
  if (secret !== undefined) throw new ConfigurationError("headers.unmask", `${secret} is never shown.`);
  return {
    include: lowered(rules.include),
    exclude: lowered(rules.exclude),
    unmask: lowered(rules.unmask),
  };
}

export function shownHeaders(
  headers: readonly (readonly [string, string])[],
  { include, exclude = [], unmask = [] }: HeaderRules,
): Record<string, string> {
  const shown = headers.filter(([name]) => (include?.includes(name) ?? true) && !exclude.includes(name));
  return Object.fromEntries(
    shown.map(([name, value]) => [redactText(name), unmask.includes(name) ? value : redacted(name, value)]),
  );
}

/** Headers as a server or `fetch` has them, for a log: readable are those known to be harmless, the others are masked. */
export function redactHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[redactText(name), redacted(name.toLowerCase(), String(value))]],
    ),
  );
}

/** Also what is harmless by its name may hold what somebody sent back. */
function redacted(name: string, value: string): string {
  return HARMLESS.has(name) ? redactText(printable(value, 500)) : "***";
}

function lowered(names: readonly string[] | undefined): readonly string[] | undefined {
  return names?.map((name) => name.toLowerCase());
}
