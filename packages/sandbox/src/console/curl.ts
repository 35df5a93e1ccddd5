/** A request as a command of a shell. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const KEPT = ["content-type", "idempotency-key"];

/** The command that sends it again. Keys and passwords are variables of the shell, as `.adyen-kit/sandbox.env` has them. */
export function curlOf({ method, target, headers = {}, body = "" }: Sent): string {
  const kept = Object.entries(headers).filter(([name, value]) => KEPT.includes(name) && !value.includes("***"));
  const isBasic = /^basic/i.test(headers["authorization"] ?? "");
  const lines = [
    `curl -X ${method} ${quoted(`${location.origin}${target}`)}`,
    isBasic ? '-u "$ADYEN_USERNAME:$ADYEN_PASSWORD"' : '-H "x-api-key: $ADYEN_API_KEY"',
    ...kept.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return lines.join(" \\\n  ");
}

/** A word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
