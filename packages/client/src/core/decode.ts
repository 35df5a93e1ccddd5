import { type ErrorContext, ParseError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import { headerOf, type WireResponse } from "./transport.ts";

const JSON_TYPE = /^application\/([\w.-]+\+)?json\s*(;|$)/i;
const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });
const lenient = /* @__PURE__ */ new TextDecoder();

/** The data of a successful answer, or a `ParseError`: what cannot be read is not a success. */
export function decodeSuccess(
  operation: OperationDescriptor,
  response: WireResponse,
  context: ErrorContext,
): { readonly data: unknown; readonly rawBody: string } {
  const { status, body } = response;
  if (operation.empty ?? body.length === 0) return { data: undefined, rawBody: lenientText(body) };
  const refuse = (what: string) =>
    new ParseError(`${operation.method} ${operation.path} answered ${status}, but ${what}.`, {
      ...context,
      outcomeUnknown: operation.retry !== "safe",
      statusCode: status,
      rawBody: lenientText(body),
    });
  if (body.length === 0) throw refuse("without the body that belongs to it");
  const type = headerOf(response, "content-type");
  if (type !== undefined && !JSON_TYPE.test(type) && operation.text !== true)
    throw refuse(`with the content type ${type}`);
  let text: string;
  try {
    text = strict.decode(body);
  } catch {
    throw refuse("its body is not UTF-8");
  }
  try {
    return { data: JSON.parse(text), rawBody: text };
  } catch {
    if (operation.text === true) return { data: text, rawBody: text };
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
  return lenient.decode(body);
}
