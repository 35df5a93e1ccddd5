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
  if (response.isCut === true) throw refuse(`its body is longer than ${body.length} bytes`);
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
  const text = lenientText(body);
  // A proxy may echo the request. What is too short to be a secret stands in every text.
  const masked = (said: string) =>
    secrets.reduce((rest, secret) => (secret.length < SHORTEST_SECRET ? rest : rest.replaceAll(secret, "***")), said);
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? masked(value) : value));
  } catch {
    return masked(text);
  }
}

const SHORTEST_SECRET = 8;

function lenientText(body: Uint8Array): string {
  return lenient.decode(body);
}
