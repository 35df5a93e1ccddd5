import type * as operations from "@adyen-kit/client/checkout/v71/payments";
import { merchants, payments } from "../../storage/kinds.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { paymentResponse } from "../../payments/payment-response.ts";
import { listMethods } from "../../payments/listed-methods.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { createPayment } from "../../payments/create-payment.ts";
import { checkEnabled } from "../../payments/method-settings.ts";
import { settleDue } from "../../payments/scheduled-work.ts";
import { onTime } from "../on-time.ts";
import { loadPaymentIntent } from "../../payments/payment-intent.ts";
import { checkCountry } from "../../payments/check-request.ts";
import { continued } from "../../payments/shopper-steps.ts";
import { cardDetailsHandlers } from "./card-details.ts";
import { sessionHandlers } from "./hosted-pages.ts";

const pay: HandlerOf<typeof operations.payments> = (call) => {
  const { body } = call;
  // The most frequent request of all: only an order has something that may have become due.
  if (body.order !== undefined) settleDue(call);
  const merchant = requireMerchant(call, body.merchantAccount);
  const asked = loadPaymentIntent(call.world, merchant, body);
  checkEnabled(call.world, asked);
  return paymentResponse(call, call.url, createPayment(call, asked, call.settings));
};

/** What is another company's looks like what was made up. */
const details: HandlerOf<typeof operations.paymentsDetails> = (call) => {
  const { details: given, paymentData } = call.body;
  const payment = continued(call, { ...given }, paymentData, ({ merchantAccount }) => {
    const merchant = call.world.one(merchants, merchantAccount);
    return merchant !== undefined && reachesMerchant(call.caller, merchant);
  });
  const known = call.world.one(payments, payment.pspReference) ?? payment;
  return call.shaped({
    ...paymentResponse(call, call.url, known),
    ...(known.shopperLocale && { shopperLocale: known.shopperLocale }),
  });
};

const paymentMethods: HandlerOf<typeof operations.paymentMethods> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  checkCountry(call.body);
  return listMethods(call.world, merchant, request, request.shopperReference);
};

export const paymentHandlers: Handlers<typeof operations> = {
  payments: pay,
  paymentsDetails: onTime(details),
  paymentMethods: onTime(paymentMethods),
  ...cardDetailsHandlers,
  ...sessionHandlers,
};
