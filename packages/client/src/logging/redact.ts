import { maskCards } from "../core/cards.ts";
import { isRecord } from "../core/record.ts";
import { isSensitive, isSensitiveWhole } from "./sensitive.ts";

const MASK = "***";

/** A body for a log: JSON with what is sensitive masked; of anything else only its length. */
export function shownBody(text: string): unknown {
  if (text === "") return "";
  try {
    return masked(JSON.parse(text));
  } catch {
    return `${text.length} characters that are not JSON`;
  }
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [maskCards(name), maskedField(nameOf(name, value), field)]),
    );
  }
  if (typeof value === "string") return maskedText(value);
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

/** An address keeps its path: what follows may let somebody in, and so may a user name. */
function maskedText(text: string): string {
  return maskCards(text.replaceAll(/(:\/\/)([^\s/?#]*@)?([^\s?#]*)([?#]\S*)?/g, addressWithout));
}

function addressWithout(_: string, start: string, user?: string, path = "", rest?: string): string {
  return `${start}${user === undefined ? "" : `${MASK}@`}${path}${rest === undefined ? "" : `${rest.charAt(0)}${MASK}`}`;
}
