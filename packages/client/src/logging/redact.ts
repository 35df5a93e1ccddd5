import { maskCards } from "../core/cards.ts";
import { isRecord } from "../core/record.ts";
import { isSensitive, isSensitiveWhole } from "./sensitive.ts";

const MASK = "***";

/** More than anybody reads in a log; to take apart a body of any length would hold up the program. */
const LONGEST_BODY = 100_000;

/**
 * A body for a log: JSON, parsed, with what is sensitive masked by the names of fields and by the shape of values; of
 * anything else, and of more than 100,000 characters, only the length.
 */
export function redactBody(text: string): unknown {
  if (text === "") return "";
  if (text.length > LONGEST_BODY) return tooLong(text);
  try {
    return masked(JSON.parse(text));
  } catch {
    return `${text.length} characters that are not JSON`;
  }
}

function tooLong({ length }: string): string {
  return `${length} characters, which are too many to show`;
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [redactText(name), maskedField(nameOf(name, value), field)]),
    );
  }
  if (typeof value === "string") return maskedString(value);
  if (typeof value === "number") return maskCards(String(value)) === String(value) ? value : MASK;
  return value;
}

/** Of a pair of name and value, which is how Adyen quotes a field that it refused, the name is that of the value. */
function nameOf(name: string, { name: told = name }: Readonly<Record<string, unknown>>): string {
  return name === "value" && typeof told === "string" ? told : name;
}

/** A sensitive name masks a value, and the values of a list. Inside an object the names there decide. */
function maskedField(name: string, field: unknown): unknown {
  const isHidden = isSensitive(name);
  if (Array.isArray(field))
    return field.map((item) => maskedField(isHidden || isSensitiveWhole(name) ? name : "", item));
  if (typeof field === "object") return field !== null && isSensitiveWhole(name) ? MASK : masked(field);
  return isHidden && field !== "" && typeof field !== "boolean" ? MASK : masked(field);
}

/** A body in a body, as a request has it that another one is to forward, is treated as one. */
function maskedString(text: string): string {
  if (!/^\s*[[{]/.test(text)) return redactText(text);
  try {
    return JSON.stringify(masked(JSON.parse(text)));
  } catch {
    return redactText(text);
  }
}

/** What is a secret, a card, an account or a person by its look, wherever it stands. Each takes one pass. */
const SHAPES = new RegExp(
  [
    "\\bAQ[A-Za-z0-9][\\x21-\\x7e]{20,}", // an API key
    "\\b[0-9a-fA-F]{64}\\b", // an HMAC key
    "\\b(?:test|live)_[A-Z0-9]{32}\\b", // a client key
    "\\b(?:Basic|Bearer) [\\w.+/=~-]+", // a header that authenticates
    "(?<![\\w-])eyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*)*", // a signed token
    "\\badyen(?:js|an|io)_\\S+", // encrypted card data
    "-----BEGIN [A-Z ]{1,40}-----[^]*?(?:-----END [A-Z ]{1,40}-----|$)",
    "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}", // an address of mail
  ].join("|"),
  "g",
);
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;
const PAIR = /([\w.%[\]-]{1,100})=([^&\s"'<>]+)/g;

/** A text for a log. An address in it keeps its path: what follows may let somebody in, and so may a user name. */
export function redactText(text: string): string {
  if (text.length > LONGEST_BODY) return tooLong(text);
  return maskCards(
    text
      .replaceAll(/(:\/\/)([^\s/?#]*@)?([^\s?#]*)([?#]\S*)?/g, addressWithout)
      .replaceAll(SHAPES, MASK)
      .replaceAll(IBAN, (account) => (isIban(account) ? MASK : account))
      .replaceAll(PAIR, (pair, name: string) => (isSensitive(decoded(name)) ? `${name}=${MASK}` : pair)),
  );
}

function addressWithout(_: string, start: string, user?: string, path = "", rest?: string): string {
  return `${start}${user === undefined ? "" : `${MASK}@`}${path}${rest === undefined ? "" : `${rest.charAt(0)}${MASK}`}`;
}

/** The check of ISO 13616: as a number, with its beginning at the end, it leaves 1 when it is divided by 97. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(" ", "");
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of Number.parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/**
 * An address, or what follows its host, for a log: names of a query stay, its values, a fragment and a user name do not,
 * and neither does a part of the path that looks like a secret or a card.
 */
export function redactUrl(url: string): string {
  if (url.length > LONGEST_BODY) return tooLong(url);
  const [, path = "", query, fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const shown = redactText(path)
    .split("/")
    .map((part) => (redactText(decoded(part)) === decoded(part) ? part.replace(/;.*/s, `;${MASK}`) : MASK))
    .join("/");
  return (
    shown + (query === undefined ? "" : `?${redactQuery(query.slice(1))}`) + (fragment === undefined ? "" : `#${MASK}`)
  );
}

/** A value without a name is a value. */
function redactQuery(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const end = pair.indexOf("=");
      const name = pair.slice(0, Math.max(end, 0));
      if (pair === "") return "";
      return end > 0 && redactText(decoded(name)) === decoded(name) ? `${name}=${MASK}` : MASK;
    })
    .join("&");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
