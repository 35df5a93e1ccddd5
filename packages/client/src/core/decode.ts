import { type Call, contextOf } from "./call.ts";
import { ParseError } from "./errors.ts";
import { failureOf } from "./failure.ts";
import type { Masker } from "./mask-secrets.ts";
import { printable } from "./printable.ts";
import { isRecord } from "./record.ts";
import { headerOf, type WireResponse } from "./transport.ts";
import { LONGEST_ECHO } from "./transport/body.ts";

const JSON_TYPE = /^application\/([\w.-]+\+)?json\s*(;|$)/i;
const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });
const lenient = /* @__PURE__ */ new TextDecoder();

/** The data of a successful answer, or a `ParseError`: what cannot be read is not a success. */
export function decodeSuccess(
  call: Call,
  response: WireResponse,
  maskerOf: () => Masker,
): { readonly data: unknown; readonly rawBody: string } {
  const { operation } = call.info;
  const { status, body } = response;
  if (operation.reading === undefined && (operation.empty ?? body.length === 0))
    return { data: undefined, rawBody: lenientText(body) };
  const refuse = (what: string) =>
    new ParseError(`${operation.method} ${operation.path} answered ${status}, but ${what}.`, {
      ...contextOf(call),
      outcomeUnknown: operation.retry !== "safe",
      statusCode: status,
      rawBody: maskedText(body, maskerOf()),
    });
  if (response.isCut === true) throw refuse(`its body is longer than ${body.length} bytes`);
  if (operation.reading !== undefined) {
    const failed = (cause: unknown) => {
      // So that the key is known, and masked.
      maskerOf();
      return failureOf(call, cause);
    };
    const { timeout, caller: signal } = call;
    return { data: operation.reading.read(response, { timeout, signal, refuse, failed }), rawBody: "" };
  }
  if (body.length === 0) throw refuse("without the body that belongs to it");
  const type = headerOf(response, "content-type");
  if (type !== undefined && !JSON_TYPE.test(type) && operation.text !== true)
    throw refuse(`with the content type ${printable(maskerOf()(type), 200)}`);
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

/** The body of an error, as JSON where it is that, else as text. A server, or a proxy before it, may have sent back the key. */
export function decodeError({ body, isCut }: WireResponse, mask: Masker): unknown {
  const text = lenientText(body);
  const masked = mask(text);
  if (text.length > LONGEST_JSON) return isCut === true ? masked.slice(0, -LONGEST_ECHO) : masked;
  try {
    const value: unknown = JSON.parse(text);
    // Where the text has no secret its parts have none, unless they are escaped twice.
    return masked === text && !text.includes("\\u") ? value : maskedJson(value, mask);
  } catch {
    return masked;
  }
}

/** Far more than any of Adyen's errors: to take more apart, field by field, would hold up the program. */
const LONGEST_JSON = 2 ** 18;

/** More than anybody reads of an answer that is not one. */
const LONGEST_RAW = 2 ** 18;

function maskedText(body: Uint8Array, mask: Masker): string {
  if (body.length <= LONGEST_RAW) return mask(lenientText(body));
  return mask(lenientText(body.subarray(0, LONGEST_RAW + LONGEST_ECHO))).slice(0, LONGEST_RAW);
}

function maskedJson(value: unknown, mask: Masker): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value === "number") return mask(String(value)) === String(value) ? value : mask(String(value));
  if (Array.isArray(value)) return value.map((item) => maskedJson(item, mask));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [mask(name), maskedJson(field, mask)]));
}

function lenientText(body: Uint8Array): string {
  return lenient.decode(body);
}
