import type { PaymentDetailsRequest, PaymentMethodsRequest } from "@adyen-kit/client/checkout/v71/types";
import { isForPayouts } from "../../../domain/payments/token.ts";
import { merchants, payments } from "../../../store/kinds.ts";
import { reachesMerchant } from "../../../domain/scope.ts";
import type { Room } from "../../call.ts";
import { answerOf } from "../payments/answer.ts";
import { record } from "../payments/fields.ts";
import { merchantNamed, tokensOf } from "../payments/finding.ts";
import { makePayment } from "../payments/making.ts";
import { listedMethods } from "../payments/method-list.ts";
import { checkEnabled, enabledMethods } from "../payments/method-settings.ts";
import { onTime, settleDue } from "../payments/on-time.ts";
import { paymentOrderOf } from "../payments/request.ts";
import { checkCountry } from "../payments/request-check.ts";
import { continued, unreadablePayload } from "../payments/steps.ts";
import { renderListed } from "./stored-methods.ts";

const pay: Room = async (call) => {
  const body = record(call.body);
  // The most frequent request of all: only an order has something that may have become due.
  if (body["order"] !== undefined) await settleDue(call);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const asked = await paymentOrderOf(call.world, merchant, body);
  await checkEnabled(call.world, asked);
  return answerOf(call, call.url, await makePayment(call, asked, call.settings));
};

/** What is another company's looks like what was made up. */
const details: Room = async (call) => {
  const { details: given, paymentData } = call.body as PaymentDetailsRequest;
  const payment = await continued(call, { ...given }, paymentData);
  const merchant = await call.world.one(merchants, payment.merchantAccount);
  if (merchant === undefined || !reachesMerchant(call.caller, merchant)) throw unreadablePayload();
  const known = (await call.world.one(payments, payment.pspReference)) ?? payment;
  return {
    ...(await answerOf(call, call.url, known)),
    ...(known.shopperLocale && { shopperLocale: known.shopperLocale }),
  };
};

const paymentMethods: Room = async (call) => {
  const request = call.body as PaymentMethodsRequest;
  const merchant = await merchantNamed(call, request.merchantAccount);
  checkCountry(record(call.body));
  const { shopperReference } = request;
  const kept = shopperReference === undefined ? [] : await tokensOf(call.world, merchant, shopperReference);
  const stored = kept.filter((token) => !isForPayouts(token));
  return {
    paymentMethods: listedMethods(request, await enabledMethods(call.world, merchant.id)),
    ...(stored.length > 0 && { storedPaymentMethods: stored.map(renderListed) }),
  };
};

export const paymentRooms: Readonly<Record<string, Room>> = {
  "checkout/payments/payments": pay,
  ...onTime({ "checkout/payments/paymentsDetails": details, "checkout/payments/paymentMethods": paymentMethods }),
};
