import { asRecord, type Fields, isRecord, optional, textIn } from "../../domain/fields.ts";
import { type HostedPage, stateOf } from "../../domain/payments/hosted-page.ts";
import { isAuthorised } from "../../domain/payments/outcome.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { paymentRefusal, unauthorized } from "../../domain/refusal.ts";
import { hostedPages, payments } from "../../storage/kinds.ts";
import { listMethods } from "../../payments/listed-methods.ts";
import { payHostedPage } from "../../payments/pay-hosted-page.ts";
import type { PaymentInput } from "../../payments/payment-intent.ts";
import { paymentResponse } from "../../payments/payment-response.ts";
import { sessionData } from "../../payments/session-data.ts";
import { continued } from "../../payments/shopper-steps.ts";
import { requireSession } from "./open-session.ts";
import { amountToPay } from "./session-orders.ts";
import type { ShopperCall, ShopperHandler } from "./shopper-call.ts";

/** What the SDK begins with: amount, methods, and how the card is shown. */
export const setup: ShopperHandler = (call) => {
  const { page, merchant } = requireSession(call);
  if (stateOf(page, call.now) === "expired") throw sessionEnded("expired");
  const { request } = page;
  const query = {
    amount: page.amount,
    countryCode: textIn(request, "countryCode"),
    allowedPaymentMethods: textsIn(request, "allowedPaymentMethods"),
    blockedPaymentMethods: textsIn(request, "blockedPaymentMethods"),
  };
  const listed = listMethods(call.world, merchant, query, textIn(request, "shopperReference"));
  return {
    id: page.id,
    amount: page.amount,
    expiresAt: new Date(page.expiresAt).toISOString(),
    returnUrl: request["returnUrl"],
    shopperLocale: textIn(request, "shopperLocale") ?? "en-US",
    ...optional("countryCode", query.countryCode),
    configuration: configurationOf(request),
    paymentMethods: {
      ...listed,
      paymentMethods: listed.paymentMethods.filter(({ type }) => !OF_OTHER_HOUSES.has(type)),
    },
    sessionData: sessionData(page),
  };
};

/** Wallets whose buttons the SDK loads from their own houses: there is nobody on this machine who could show them. */
const OF_OTHER_HOUSES = new Set([
  "applepay",
  "amazonpay",
  "cashapp",
  "clicktopay",
  "fastlane",
  "googlepay",
  "paywithgoogle",
]);

function configurationOf(request: Fields): object {
  const mode = textIn(request, "storePaymentMethodMode");
  const asks = mode === "askForConsent" || (mode === undefined && request["enableOneClick"] === true);
  return {
    enableStoreDetails: asks && textIn(request, "shopperReference") !== undefined,
    ...optional("installmentOptions", request["installmentOptions"]),
  };
}

function textsIn(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

export const pay: ShopperHandler = (call) => {
  const session = requireSession(call);
  const { page, merchant } = session;
  const state = stateOf(page, call.now);
  if (state !== "active" && state !== "paymentPending") throw sessionEnded(state);
  const input = { ...inputOf(page, call.body), amount: amountToPay(call, session) };
  const payment = payHostedPage(call, merchant, page, input, call.settings);
  return sessionResponse(call, page.id, payment);
};

/** Fields that a shopper's browser says, beside how they pay. All else is the merchant's to say. */
const SHOPPERS_OWN = [
  "accountInfo",
  "bankAccount",
  "billingAddress",
  "browserInfo",
  "company",
  "companyName",
  "dateOfBirth",
  "deliveryAddress",
  "installments",
  "order",
  "origin",
  "paymentMethod",
  "shopperEmail",
  "shopperName",
  "socialSecurityNumber",
  "telephoneNumber",
];

/** What the merchant asked for, with what the shopper gave. The merchant's word goes first. */
function inputOf(page: HostedPage, body: Fields): Omit<PaymentInput, "amount"> {
  const { request } = page;
  const given = Object.fromEntries(SHOPPERS_OWN.flatMap((name) => (name in body ? [[name, body[name]]] : [])));
  // What only a shopper may decide is not taken from the request.
  const { enableOneClick: _, storePaymentMethod: __, ...asked } = request;
  const mode = textIn(request, "storePaymentMethodMode");
  const { enableStoreDetails } = configurationOf(request) as { readonly enableStoreDetails: boolean };
  const isKept = mode === "enabled" || (enableStoreDetails && body["storePaymentMethod"] === true);
  return {
    ...given,
    ...asked,
    reference: page.reference,
    ...(isRecord(given["billingAddress"]) && { billingAddress: given["billingAddress"] }),
    ...(isKept && { storePaymentMethod: true }),
  };
}

export const submitDetails: ShopperHandler = (call) => {
  const { page } = requireSession(call);
  const details = asRecord(call.body["details"]);
  const payment = continued(call, details, textIn(call.body, "paymentData"), ({ sessionId }) => sessionId === page.id);
  return sessionResponse(call, page.id, call.world.one(payments, payment.pspReference) ?? payment);
};

/** What a browser learns of a payment: less than the merchant's server does. */
function sessionResponse(call: ShopperCall, id: string, payment: Payment): object {
  const { resultCode, action, order } = paymentResponse(call, call.url, payment);
  const page = call.world.one(hostedPages, id);
  if (page === undefined) throw unauthorized();
  const isPaid = isAuthorised(payment.outcome) && page.state === "completed";
  return {
    resultCode,
    ...optional("action", action),
    ...optional("order", order),
    ...(isPaid && call.settings.askDonation && { askDonation: true }),
    sessionData: sessionData(page),
    sessionResult: page.resultToken ?? "",
  };
}

/** The SDK shows the message as it is. */
function sessionEnded(state: string) {
  return paymentRefusal("sessionEnded", [state === "expired" ? "expired" : `ended: it is ${state}`]);
}
