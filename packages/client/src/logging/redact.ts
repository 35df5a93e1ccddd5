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
  if (typeof value === "string" || typeof value === "number") return holdsCardNumber(String(value)) ? MASK : value;
  return value;
}

/** A sensitive name masks a value, and the values of a list. Inside an object the names there decide. */
function maskedField(name: string, field: unknown): unknown {
  const isSensitive = SENSITIVE.test(name.toLowerCase());
  if (Array.isArray(field)) return field.map((item) => maskedField(isSensitive ? name : "", item));
  if (typeof field === "object") return masked(field);
  return isSensitive && field !== "" && typeof field !== "boolean" ? MASK : masked(field);
}

/** Runs of 13 to 19 digits, with blanks or dashes between them, that pass the check that card numbers pass. */
function holdsCardNumber(text: string): boolean {
  return (text.match(/\d(?:[ -]?\d){12,18}/g) ?? []).some((run) => passesLuhn(run.replaceAll(/\D/g, "")));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
