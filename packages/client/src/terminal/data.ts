import { ConfigurationError } from "../core/errors.ts";
import { isRecord } from "../core/record.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { TerminalError } from "./error.ts";
import { readJson } from "./read-json.ts";

/** Values that `SaleToAcquirerData` may hold: texts, numbers and booleans, and objects of them. */
export type TerminalData = { readonly [name: string]: string | number | boolean | TerminalData | undefined };

/**
 * `SaleToAcquirerData` as it is sent: an object in Base64, or, `as: "form"`, pairs such as `tenderOption=ReceiptHandler&metadata.table=7`. What is
 * `undefined` is left out.
 *
 * @throws {@link ConfigurationError} names the field that cannot be sent.
 */
export function encodeTerminalData(data: TerminalData, as: "json" | "form" = "json"): string {
  if (!isRecord(data)) throw new ConfigurationError("data", "must be an object.");
  const pairs = pairsOf(data);
  if (as === "form")
    return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return toBase64(new TextEncoder().encode(JSON.stringify(data)));
}

/**
 * What `SaleToAcquirerData` or `AdditionalResponse` says, in either of its formats: by name, as text. Fields of an object inside are
 * named with dots (`metadata.table`); those of `additionalData` as if they stood outside, as they do in the other format.
 *
 * @throws {@link TerminalError} where it is neither Base64 of an object nor pairs.
 */
export function decodeTerminalData(text: string): Readonly<Record<string, string>> {
  const value = typeof text === "string" ? readBase64(text) : undefined;
  const pairs = value === undefined ? readPairs(text) : isRecord(value) ? readPairsOf(value) : undefined;
  if (pairs === undefined) {
    throw new TerminalError("unreadable", "The data is neither an object in Base64 nor pairs of name and value.");
  }
  return Object.fromEntries(pairs.map(([name, value]) => [name.replace(/^additionalData\./, ""), String(value)]));
}

type Pair = readonly [name: string, value: string | number | boolean];

function pairsOf(data: Readonly<Record<string, unknown>>, before = ""): Pair[] {
  return Object.entries(data).flatMap(([field, value]): Pair[] => {
    const name = before + field;
    if (value === undefined) return [];
    if (isRecord(value)) return pairsOf(value, `${name}.`);
    if (typeof value === "string" || typeof value === "boolean") return [[name, value]];
    if (typeof value === "number" && Number.isFinite(value)) return [[name, value]];
    throw new ConfigurationError(name, "must be a text, a finite number, a boolean, or an object of these.");
  });
}

/** The JSON that is in Base64. `undefined` where there is none: a pair may look like Base64 too. */
function readBase64(text: string): unknown {
  const bytes = fromBase64(text.replaceAll(/\s/g, ""));
  if (bytes === undefined || bytes.length === 0) return undefined;
  return readJson(bytes);
}

/** What a terminal sends may hold anything: lists and nothing are shown as JSON has them. */
function readPairsOf(data: Readonly<Record<string, unknown>>, before = ""): Pair[] {
  return Object.entries(data).flatMap(([field, value]): Pair[] => {
    const name = before + field;
    if (isRecord(value)) return readPairsOf(value, `${name}.`);
    return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  });
}

function readPairs(text: unknown): Pair[] | undefined {
  if (typeof text !== "string") return undefined;
  if (text.trim() === "") return [];
  return /^[^=&\s]+=/.test(text) ? [...new URLSearchParams(text)] : undefined;
}
