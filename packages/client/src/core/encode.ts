import { ConfigurationError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import { isRecord } from "./record.ts";

export interface EncodedCall {
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Parameters → address, headers and body. Whatever cannot be sent faithfully is refused here, before anything is. */
export function encodeCall(operation: OperationDescriptor, baseUrl: string, params: unknown): EncodedCall {
  const given = readParams(operation, params);
  const { texts, names } = templateOf(operation);
  const path = names.reduce(
    (before, name, index) => before + pathSegment(operation, name, given[name]) + (texts[index + 1] ?? ""),
    texts[0] ?? "",
  );
  const query = operation.query.flatMap((name) => {
    const value = given[name];
    if (value === undefined || value === null) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => `${encodeURIComponent(name)}=${encode(operation, name, scalar(operation, name, item))}`);
  });
  return {
    url: `${baseUrl}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: encodeHeaders(operation, given),
    body: encodeBody(operation, given["body"]),
  };
}

/** A value is no part of the message of a refusal: it may be a code, or a proof of who somebody is. */
function encodeHeaders(
  operation: OperationDescriptor,
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of operation.headers ?? []) {
    if (given[name] === undefined || given[name] === null) continue;
    const text = scalar(operation, name, given[name]);
    if (!/^[!-~]([\t -~]*[!-~])?$/.test(text)) throw refuse(operation, name, "is no text that a header can hold");
    headers[name.toLowerCase()] = text;
  }
  return headers;
}

/** What an operation's path is made of, and every parameter that it takes. */
interface Template {
  readonly texts: readonly string[];
  /** Of the parameters between the texts. */
  readonly names: readonly string[];
  readonly known: readonly string[];
}

const templates = /* @__PURE__ */ new WeakMap<OperationDescriptor, Template>();

/** Taken apart once: it is the same in every call. */
function templateOf(operation: OperationDescriptor): Template {
  const ready = templates.get(operation);
  if (ready !== undefined) return ready;
  const parts = operation.path.split(/\{(\w+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const known = [...names, ...operation.query, ...(operation.headers ?? []), ...(operation.body ? ["body"] : [])];
  const template = { texts: parts.filter((_, index) => index % 2 === 0), names, known };
  templates.set(operation, template);
  return template;
}

function readParams(operation: OperationDescriptor, params: unknown): Readonly<Record<string, unknown>> {
  if (params === undefined) return {};
  if (!isRecord(params)) throw refuse(operation, "params", "must be an object");
  const { known } = templateOf(operation);
  for (const name of Object.keys(params)) {
    if (!known.includes(name)) {
      throw refuse(operation, name, `is not a parameter of this operation, which takes ${known.join(", ") || "none"}`);
    }
  }
  return params;
}

/** `""`, `.` and `..` would turn the path into that of another operation. */
function pathSegment(operation: OperationDescriptor, name: string, value: unknown): string {
  if (value === undefined || value === null) throw refuse(operation, name, "is missing");
  const text = scalar(operation, name, value);
  if (text === "" || text === "." || text === "..")
    throw refuse(operation, name, `must not be ${JSON.stringify(text)}: it is part of the path`);
  return encode(operation, name, text);
}

function scalar(operation: OperationDescriptor, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  throw refuse(
    operation,
    name,
    `must be a string, a number or a boolean, not ${Array.isArray(value) ? "an array" : typeof value === "number" ? value : typeof value}`,
  );
}

function encode(operation: OperationDescriptor, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw refuse(operation, name, "is not well-formed Unicode", cause);
  }
}

function encodeBody(operation: OperationDescriptor, body: unknown): string | undefined {
  if (!operation.body) return undefined;
  if (body === undefined || body === null) throw refuse(operation, "body", "is missing");
  let text: string | undefined;
  try {
    text = JSON.stringify(body, faithful);
  } catch (cause) {
    throw refuse(operation, "body", `cannot be written as JSON: ${faultIn(body)}`, cause);
  }
  if (text === undefined) throw refuse(operation, "body", `cannot be written as JSON: it is a ${typeof body}`);
  return text;
}

/** What JSON would turn into something else without a word. */
function faithful(_: string, value: unknown): unknown {
  const fault = faultOf(value);
  if (fault !== undefined) throw new TypeError(`it ${fault}`);
  return value;
}

function faultOf(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}, which is no number`;
  if (typeof value === "bigint") return "is a BigInt: give a number, or a string where the field takes one";
  if (value instanceof Map || value instanceof Set) return "is a Map or a Set";
  return undefined;
}

/** Names the field that cannot be written, and says why; never its value. */
function faultIn(value: unknown, path = "body", above: readonly unknown[] = []): string | undefined {
  const fault = above.includes(value) ? "leads back to what it is part of" : faultOf(value);
  if (fault !== undefined) return `${path} ${fault}`;
  if (typeof value !== "object" || value === null || above.length > 99) return undefined;
  for (const [name, field] of Object.entries(value)) {
    const found = faultIn(field, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, [...above, value]);
    if (found !== undefined) return found;
  }
  return above.length === 0 ? "a toJSON of it failed" : undefined;
}

function refuse(operation: OperationDescriptor, field: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(field, `${message} (${operation.method} ${operation.path}).`, {
    operation: operation.id,
    cause,
  });
}
