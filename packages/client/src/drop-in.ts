import type { DropInPaymentMethod } from "./core/drop-in.ts";
import { ConfigurationError } from "./core/errors.ts";

interface Amount {
  readonly currency: string;
  readonly value: number;
}

/** What `actions.resolve` of Drop-in's `onSubmit` and `onAdditionalDetails` takes. */
export interface DropInResult {
  resultCode:
    | ("AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper")
    | ("Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received")
    | ("RedirectShopper" | "Refused");
  action?: DropInAction;
  order?: DropInOrder;
  donationToken?: string;
}

/** What `createFromAction` and `handleAction` take. */
export interface DropInAction {
  type: "await" | "bankTransfer" | "qrCode" | "redirect" | "sdk" | "threeDS2" | "voucher";
  paymentMethodType: string;
  paymentData?: string;
  url?: string;
}

/** What Drop-in's `onOrderRequest` resolves with, and its option `order`. */
export interface DropInOrder {
  orderData: string;
  pspReference: string;
  remainingAmount?: { currency: string; value: number };
}

/** Drop-in's option `paymentMethodsResponse`. */
export interface DropInPaymentMethods {
  paymentMethods: DropInMethod[];
  storedPaymentMethods: DropInStoredMethod[];
}

export interface DropInMethod {
  type: string;
  name: string;
  brand?: string;
  brands?: string[];
  configuration?: { [property: string]: string };
  fundingSource?: "credit" | "debit" | "prepaid";
  group?: { name: string; paymentMethodData: string; type: string };
  issuers?: { id: string; name: string; disabled?: boolean }[];
}

export interface DropInStoredMethod extends DropInMethod {
  id: string;
  supportedShopperInteractions: string[];
}

/** The part of an answer that says how a payment goes on, in any version of Checkout. */
interface Answered {
  readonly resultCode?: string;
  readonly action?: { readonly type: string };
  readonly order?: AnsweredOrder;
  readonly donationToken?: string;
}

interface AnsweredOrder {
  readonly orderData?: string;
  readonly pspReference?: string;
  readonly remainingAmount?: Amount;
}

interface AnsweredMethods {
  readonly paymentMethods?: readonly object[];
  readonly storedPaymentMethods?: readonly object[];
}

/**
 * What Drop-in has to know of an answer of `payments` or `paymentsDetails`, in its own types, and nothing else: why a payment was
 * refused, risk scores and references stay on the server. An order that is paid in full is left out, as there is nothing
 * to go on with.
 *
 * @throws {@link ConfigurationError} where there is no `resultCode`: what was passed is not such an answer.
 * @see {@link https://docs.adyen.com/online-payments/build-your-integration/advanced-flow/?platform=Web&integration=Drop-in}
 */
export function dropInResult({ resultCode, action, order, donationToken }: Answered): DropInResult {
  if (typeof resultCode !== "string") {
    throw new ConfigurationError(
      "resultCode",
      "is missing: hand over the data that payments or paymentsDetails answered.",
    );
  }
  return {
    // Names that are newer than these types pass: it is Drop-in that has to know them.
    resultCode: resultCode as DropInResult["resultCode"],
    ...(action !== undefined && { action: action as DropInAction }),
    ...(order?.orderData !== undefined && { order: dropInOrder(order) }),
    ...(donationToken !== undefined && { donationToken }),
  };
}

/**
 * What Drop-in has to know of an order that `orders` or a payment answered.
 *
 * @throws {@link ConfigurationError} where `orderData` or `pspReference` is missing, without which no payment can be made into it.
 */
export function dropInOrder({ orderData, pspReference, remainingAmount }: AnsweredOrder): DropInOrder {
  for (const [name, value] of Object.entries({ orderData, pspReference })) {
    if (typeof value !== "string")
      throw new ConfigurationError(name, "is missing: hand over an order that was answered.");
  }
  const order = { orderData, pspReference, ...(remainingAmount !== undefined && { remainingAmount }) };
  return order as DropInOrder;
}

/**
 * An answer of `paymentMethods` in Drop-in's own types. A method without a type, and a stored one without an id, is left out: nobody
 * could pay with it. One without a name is shown by its type.
 */
export function dropInPaymentMethods(answer: AnsweredMethods): DropInPaymentMethods {
  return {
    paymentMethods: (answer.paymentMethods ?? []).map(named).filter(isMethod),
    storedPaymentMethods: (answer.storedPaymentMethods ?? []).map(stored).filter(isStored),
  };
}

/**
 * A payment method by a name that is known only while the program runs: one that the shopper chose from what `paymentMethods`
 * answered, or one that is newer than the types. `{ type: "ideal" }` as a constant needs no function: there the compiler knows
 * the fields of each method. `fields` are sent as they are.
 *
 * @throws {@link ConfigurationError} where `type` is not a text, or empty.
 */
export function paymentMethodOf(type: string, fields: object = {}): DropInPaymentMethod {
  if (typeof type !== "string" || type === "") throw new ConfigurationError("paymentMethod.type", "must be a text.");
  const method: object = { ...fields, type };
  return method;
}

type Partly<Method> = { readonly [Key in keyof Method]?: unknown };

function named(method: Partly<DropInMethod>): Partly<DropInMethod> {
  return { ...method, name: method.name ?? method.type };
}

function stored(method: Partly<DropInStoredMethod>): Partly<DropInStoredMethod> {
  return { ...named(method), supportedShopperInteractions: method.supportedShopperInteractions ?? [] };
}

function isMethod(method: Partly<DropInMethod>): method is DropInMethod {
  return typeof method.type === "string";
}

function isStored(method: Partly<DropInStoredMethod>): method is DropInStoredMethod {
  return isMethod(method) && typeof (method as Partly<DropInStoredMethod>).id === "string";
}
