import { redactBody, redactHeaders, redactUrl } from "@adyen-kit/client/redact";
import { isRecord } from "../domain/fields.ts";
import { JsonError, parseJson } from "./json.ts";
import type { SandboxRequest, SandboxResponse } from "./message.ts";

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What may be read of a request and its answer. */
export interface Shown {
  readonly target: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
}

/** The sandbox's own and a browser's, which say nothing about who pays, and nothing that authenticates. */
const SHOWN_TOO = ["adyen-kit-world", "allow", "host", "x-sandbox"];

/**
 * A request and its answer with every secret hidden, by the rules of the client's own log. The secrets that the request
 * came with are hidden wherever they stand.
 */
export function maskedExchange(request: SandboxRequest, answer: SandboxResponse): Shown {
  const hide = hiding(secretsOf(request.headers));
  return {
    target: maskedTarget(request, hide),
    requestHeaders: maskedHeaders(request.headers, hide),
    requestBody: hide(maskedBody(request.body)),
    responseHeaders: maskedHeaders(answer.headers, hide),
    responseBody: hide(maskedBody(answer.body)),
  };
}

/** Path and query of a request without its secrets. */
export function maskedTarget({ target, headers }: SandboxRequest, hide = hiding(secretsOf(headers))): string {
  return hide(redactUrl(target));
}

/** The same as it came and went. */
export function plainExchange(request: SandboxRequest, answer: SandboxResponse): Shown {
  const plain = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return {
    target: request.target,
    requestHeaders: plain(request.headers),
    requestBody: request.body,
    responseHeaders: plain(answer.headers),
    responseBody: answer.body,
  };
}

function maskedHeaders(headers: Headers, hide: (text: string) => string): Record<string, string> {
  const shown = Object.entries(redactHeaders(headers)).map(([name, value]) => {
    const plain = SHOWN_TOO.includes(name) ? String(headers[name]) : value;
    return [hide(name), hide(plain)];
  });
  return Object.fromEntries(shown) as Record<string, string>;
}

/** JSON without its secrets. Of anything else only the length. */
function maskedBody(body: string): string {
  if (body === "") return "";
  try {
    const message = JSON.stringify(parseJson(body), withoutMessage);
    return JSON.stringify(redactBody(message));
  } catch (error) {
    if (error instanceof JsonError) return `(${body.length} characters that are not shown. ${error.message})`;
    throw error;
  }
}

/** A message in a body, as one that is to be forwarded: its headers and its body are hidden as a message's own are. */
function withoutMessage(name: string, value: unknown): unknown {
  if (name === "headers" && isRecord(value)) return redactHeaders(value as Headers);
  if (name === "body" && typeof value === "string") return maskedBody(value);
  return value;
}

const SHORTEST_SECRET = 6;

function secretsOf(headers: SandboxRequest["headers"]): readonly string[] {
  const given = [headers["x-api-key"], headers.authorization?.replace(/^\w+ /, "")].flat();
  const decoded = Buffer.from(headers.authorization?.replace(/^Basic /i, "") ?? "", "base64").toString();
  const password = decoded.includes(":") ? decoded.slice(decoded.indexOf(":") + 1) : undefined;
  return [...given, password].filter((each) => each !== undefined).filter((each) => each.length >= SHORTEST_SECRET);
}

function hiding(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.flatMap((each) => [each, JSON.stringify(each).slice(1, -1), encodeURIComponent(each)]);
  return (text) => forms.reduce((shown, form) => shown.replaceAll(form, "***"), text);
}
