import { maskCards } from "../core/cards.ts";

const MASK = "***";

/** What lets somebody in or pay, and what says who somebody is: as parts of field names, in lower case. */
const SENSITIVE = new RegExp(
  [
    "api_?key|client_?key|hmac|password|passphrase|secret|token|certificate|sessiondata|paymentdata|^key$|^pin$|^data$",
    "^number$|cardnumber|card_number|cvc|cvv|cavv|encrypted|expiry|holder|track[12]|blob|authenticationvalue",
    "redirectresult|payload|^md$|^pares$|threedsresult|fingerprint|challengeresult",
    "iban|accountnumber|accountidentifier|routingnumber|ownername|bankaccount$",
    "email|phone|birth|shopperip|shoppername|firstname|lastname|infix|socialsecurity|taxid|idnumber|street|housenumber|postalcode",
  ].join("|"),
);

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
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, maskedField(name, field)]));
  }
  if (typeof value === "string") return maskCards(value);
  if (typeof value === "number") return maskCards(String(value)) === String(value) ? value : MASK;
  return value;
}

/** A sensitive name masks a value, and the values of a list. Inside an object the names there decide. */
function maskedField(name: string, field: unknown): unknown {
  const isSensitive = SENSITIVE.test(name.toLowerCase());
  if (Array.isArray(field)) return field.map((item) => maskedField(isSensitive ? name : "", item));
  if (typeof field === "object") return masked(field);
  return isSensitive && field !== "" && typeof field !== "boolean" ? MASK : masked(field);
}
