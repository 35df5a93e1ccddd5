import { ConfigurationError } from "../core/errors.ts";
import { isRecord } from "../core/record.ts";

/** A body as it came: text, or bytes in whatever a server keeps them. */
export type RawBody = string | Uint8Array | ArrayBuffer | DataView;

export interface ReadBody {
  /** What its signature is of. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What it says; a form is brought into the shape of its JSON. `undefined` where it is not that of a webhook. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
  /** Why it cannot be a webhook's, whoever signed it. It reveals nothing of what is in it. */
  readonly fault: string | undefined;
}

/** Bytes of another realm, such as a test runner's, are bytes too. */
export function isRaw(body: unknown): body is RawBody {
  return typeof body === "string" || ArrayBuffer.isView(body) || isBuffer(body);
}

function isBuffer(body: unknown): body is ArrayBuffer {
  return Object.prototype.toString.call(body).endsWith("ArrayBuffer]");
}

export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (isBuffer(body)) return new Uint8Array(body);
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
}

/** @throws {@link ConfigurationError} where it is neither text nor bytes. */
export function readBody(rawBody: unknown): ReadBody {
  if (!isRaw(rawBody)) throw new ConfigurationError("rawBody", mistakeOf(rawBody));
  const bytes = bytesOf(rawBody);
  const text = textOf(bytes);
  if (text === undefined) return { bytes, content: undefined, fault: "The webhook's body is not text in UTF-8." };
  const content = readJson(text);
  const form = content === undefined ? readForm(text) : undefined;
  const fault = form === undefined ? faultOf(text, content) : undefined;
  return { bytes, content: form ?? (isRecord(content) ? content : undefined), fault };
}

function mistakeOf(given: unknown): string {
  const rule = "must be what came, as text or bytes";
  if (given === undefined || given === null) {
    return `is missing: it ${rule}. A parser of the framework may have taken it: see the adapters of webhook-handlers.`;
  }
  if (!isRecord(given)) return `${rule}.`;
  if (typeof given["then"] === "function") return `${rule}, not a promise of it: await it first.`;
  if (typeof given["arrayBuffer"] === "function") return `${rule}, not a request: give await request.arrayBuffer().`;
  return `${rule}: not what was parsed of it.`;
}

/** Without a byte order mark, which some proxies put before a text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faultOf(text: string, content: unknown): string | undefined {
  if (text.trim() === "") return "The webhook's body is empty: it may have been read before.";
  if (text.startsWith("[object ")) return "The webhook's body is an object that was made a text: give what came.";
  if (text.trimStart().startsWith("<")) {
    return "The webhook's body is XML: it is set up to be sent as SOAP. Set it to JSON, or to HTTP POST.";
  }
  if (typeof content === "string") return "The webhook's body is JSON that was encoded twice.";
  if (content === undefined && isBase64Of(text)) {
    return "The webhook's body is Base64: decode it first, as where an event of Lambda says isBase64Encoded.";
  }
  if (content === undefined && FORM.test(text.trim())) {
    return "The webhook's body is a form that is not of one event: it has no eventCode and pspReference, or a field twice.";
  }
  if (!isRecord(content)) return undefined;
  if (content["type"] === "Buffer" && Array.isArray(content["data"])) {
    return "The webhook's body is a Buffer that was written as JSON: give the Buffer itself.";
  }
  if ("NotificationRequestItem" in content || ("eventCode" in content && "pspReference" in content)) {
    return "The webhook's body is one item: give the whole body, with its notificationItems.";
  }
  return undefined;
}

function isBase64Of(text: string): boolean {
  const compact = text.replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(compact)) return false;
  try {
    const plain = atob(compact.replaceAll("-", "+").replaceAll("_", "/"));
    return isRecord(readJson(plain)) || readForm(plain) !== undefined;
  } catch {
    return false;
  }
}

/** Standard webhooks may be set up to come as a form, one event each: brought into the shape that they have as JSON. */
function readForm(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!FORM.test(text.trim())) return undefined;
  const entries = [...new URLSearchParams(text.trim())];
  const fields = new Map(entries);
  // A field that comes twice could be read in two ways.
  if (!fields.has("eventCode") || !fields.has("pspReference") || fields.size < entries.length) return undefined;
  const additionalData: Record<string, unknown> = {};
  const item: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    if (name.startsWith(ADDITIONAL)) define(additionalData, name.slice(ADDITIONAL.length), value);
    else if (name === "operations") define(item, name, value === "" ? [] : value.split(","));
    else if (name !== "live" && name !== "value" && name !== "currency") define(item, name, value);
  }
  const value = fields.get("value") ?? "";
  if (fields.has("currency")) {
    define(item, "amount", { value: numberIn(value), currency: fields.get("currency") });
  }
  define(item, "additionalData", additionalData);
  return { live: fields.get("live"), notificationItems: [{ NotificationRequestItem: item }] };
}

/** A whole number that is a text, as that number: a signature covers the same characters in both. Anything else as it is. */
export function numberIn(value: unknown): unknown {
  return typeof value === "string" && /^(?:0|-?[1-9]\d*)$/.test(value) ? Number(value) : value;
}

const FORM = /^[\w.%+*-]+=[^\s<>{}"]*$/;
const ADDITIONAL = "additionalData.";

/** A name such as `__proto__` is a field as any other. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
}
