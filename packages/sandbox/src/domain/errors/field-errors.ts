import { expiryProblem } from "../payments/cards.ts";
import type { InvalidField } from "../refusal.ts";
import type { ErrorName } from "./payment-errors.ts";

interface Told {
  readonly name: ErrorName;
  readonly about?: readonly string[];
}

/** Fields whose absence has a code of its own; where `of` says so, only in operations of this name. */
const MISSING: readonly (readonly [field: string, name: ErrorName, of?: RegExp])[] = [
  // Recorded with the general code.
  ["amount", "fieldIsNull", /\/sessions$/],
  ["amount", "amountMissing"],
  ["amount.currency", "amountIncomplete"],
  ["amount.value", "amountIncomplete"],
  ["modificationAmount", "amountMissing"],
  ["modificationAmount.currency", "amountIncomplete"],
  ["modificationAmount.value", "amountIncomplete"],
  ["originalReference", "originalReference"],
  ["merchantAccount", "merchantAccount"],
  ["reference", "fieldMissing", /^checkout\/.*\/orders$/],
  ["reference", "payoutReferenceMissing", /^payout\//],
  ["reference", "referenceMissing"],
  ["paymentReference", "fieldMissing"],
  ["paymentMethod", "paymentMethodMissing"],
  ["details", "paymentDataMissing"],
  ["returnUrl", "returnUrlMissing"],
  ["shopperEmail", "shopperEmailMissing"],
  ["shopperReference", "shopperReferenceMissing"],
  ["billingAddress.city", "billingCityMissing"],
  ["billingAddress.street", "billingStreetMissing"],
  ["billingAddress.houseNumberOrName", "billingHouseMissing"],
  ["billingAddress.country", "billingCountryMissing"],
  ["deliveryAddress.city", "deliveryCityMissing"],
  ["deliveryAddress.street", "deliveryStreetMissing"],
  ["deliveryAddress.houseNumberOrName", "deliveryHouseMissing"],
  ["deliveryAddress.country", "deliveryCountryMissing"],
];

/** The same for fields, and what is in them, whose value cannot be. */
const WRONG: readonly (readonly [field: RegExp, name: ErrorName])[] = [
  [/^(amount|modificationAmount)\b/, "amount"],
  [/^countryCode$/, "countryCode"],
  [/^billingAddress\b/, "billingAddress"],
  [/^additionalData$/, "additionalData"],
  [/^installments\b/, "installments"],
  [/^recurring\.contract$/, "recurringContract"],
  [/^shopperInteraction$/, "shopperInteraction"],
  [/^shopperReference$/, "shopperReference"],
];

/** What is said of a card, by its field: whatever the description has against it, it is the card that cannot be. */
function cardError({ name, value = "" }: InvalidField): Told | undefined {
  const [, field] = /^(?:card|paymentMethod)\.(number|cvc|expiryMonth|expiryYear)$/.exec(name) ?? [];
  if (field === "number") return { name: "cardNumber" };
  if (field === "cvc") return { name: "cvcLength" };
  const wrong = field === undefined ? undefined : expiryProblem({ [field]: value });
  return wrong === undefined ? undefined : { name: "expiry", about: [wrong] };
}

/** What the payment APIs say of a field. `operation`: its id. */
export function fieldError(field: InvalidField, operation = ""): Told {
  const { name, message, lacking, longest } = field;
  if (lacking === "empty" && name === "amount.currency") return { name: "currency" };
  if (lacking !== undefined) {
    const known = MISSING.find(([missing, , of]) => missing === name && (of?.test(operation) ?? true));
    if (known !== undefined) return { name: known[1], about: [name] };
    const ofBrowser = /^browserInfo\.(\w+)$/.exec(name)?.[1];
    return ofBrowser === undefined
      ? { name: "fieldIsNull", about: [name] }
      : { name: "browserField", about: [ofBrowser] };
  }
  const ofCard = cardError(field);
  if (ofCard !== undefined) return ofCard;
  if (longest !== undefined) return { name: "fieldLength", about: [name, String(longest)] };
  const wrong = WRONG.find(([pattern]) => pattern.test(name))?.[1];
  return wrong === undefined ? { name: "fieldWrong", about: [name, message] } : { name: wrong, about: [] };
}

/** The payment APIs report one field at a time; of several that are wrong, this one. Others: in the order of the check. */
const TOLD_FIRST = ["amount.currency", "amount.value", "amount", "reference", "merchantAccount", "paymentMethod"];

export function firstTold(fields: readonly InvalidField[]): InvalidField | undefined {
  const unknown = fields.find(({ unknownIn }) => unknownIn !== undefined);
  if (unknown !== undefined) return unknown;
  const known = TOLD_FIRST.map((name) => fields.find((field) => field.name === name));
  return known.find((field) => field !== undefined) ?? fields[0];
}
