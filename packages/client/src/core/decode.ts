import { type ErrorContext, ParseError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { WireResponse } from "./transport.ts";

/** The data of a successful answer, or a `ParseError`: what cannot be read is not a success. */
export function decodeSuccess(
  operation: OperationDescriptor,
  { status, headers, body }: WireResponse,
  context: ErrorContext,
): { data: unknown; rawBody: string } {
  const rawBody = lenientText(body);
  if (operation.empty) return { data: undefined, rawBody };
  const refuse = (what: string) =>
    new ParseError(`${operation.method} ${operation.path} answered ${status}, but ${what}.`, {
      ...context,
      outcomeUnknown: operation.retry !== "safe",
      statusCode: status,
      rawBody,
    });
  if (body.length === 0) throw refuse("without the body that belongs to it");
  const type = headers.get("content-type");
  if (type !== null && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw refuse(`with the content type ${type}`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw refuse("its body is not UTF-8");
  }
  try {
    return { data: JSON.parse(text), rawBody: text };
  } catch {
    // The parser's own message quotes the body, which may hold a secret.
    throw refuse("its body is not JSON");
  }
}

/** The body of an error, as JSON where it is that, else as text. */
export function decodeError(body: Uint8Array, secrets: readonly string[]): unknown {
  // A proxy may echo the request. A secret inside JSON is also looked for in its escaped form.
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const text = forms.reduce((masked, secret) => masked.replaceAll(secret, "***"), lenientText(body));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function lenientText(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
