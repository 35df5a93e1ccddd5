import type {
  CardDetailsRequest,
  PaymentDetailsRequest,
  PaymentMethodsRequest,
} from "@adyen-kit/client/checkout/v71/types";
import { brandOf, testCard } from "../../../domain/payments/cards.ts";
import { payments } from "../../../store/kinds.ts";
import type { Room } from "../../call.ts";
import { answerOf } from "../payments/answer.ts";
import { merchantNamed, tokensOf } from "../payments/finding.ts";
import { makePayment } from "../payments/making.ts";
import { cardOf } from "../payments/method.ts";
import { listedMethods } from "../payments/method-list.ts";
import { paymentOrderOf, record } from "../payments/request.ts";
import { continued } from "../payments/steps.ts";
import { renderListed } from "./stored-methods.ts";

const pay: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const asked = await paymentOrderOf(call.world, merchant, body, call.now);
  return answerOf(call, call.url, await makePayment(call, asked, call.settings));
};

const details: Room = async (call) => {
  const { details: given, paymentData } = call.body as PaymentDetailsRequest;
  const payment = await continued(call, { ...given }, paymentData);
  await merchantNamed(call, payment.merchantAccount);
  const known = (await call.world.one(payments, payment.pspReference)) ?? payment;
  return {
    ...(await answerOf(call, call.url, known)),
    ...(known.shopperLocale && { shopperLocale: known.shopperLocale }),
  };
};

const paymentMethods: Room = async (call) => {
  const request = call.body as PaymentMethodsRequest;
  const merchant = await merchantNamed(call, request.merchantAccount);
  const { shopperReference } = request;
  const stored = shopperReference === undefined ? [] : await tokensOf(call.world, merchant, shopperReference);
  return {
    paymentMethods: listedMethods(request),
    ...(stored.length > 0 && { storedPaymentMethods: stored.map(renderListed) }),
  };
};

const cardDetails: Room = async (call) => {
  const request = call.body as CardDetailsRequest;
  await merchantNamed(call, request.merchantAccount);
  const number = request.cardNumber ?? cardOf({ ...request })?.number ?? "";
  const brand = brandOf(number);
  const issuingCountryCode = testCard(number)?.issuerCountry;
  const supported = request.supportedBrands;
  return {
    brands:
      brand === undefined ? [] : [{ type: brand, supported: supported === undefined || supported.includes(brand) }],
    ...(brand !== undefined && { fundingSource: "CREDIT", isCardCommercial: false }),
    ...(issuingCountryCode !== undefined && { issuingCountryCode }),
  };
};

export const paymentRooms: Readonly<Record<string, Room>> = {
  "checkout/payments/payments": pay,
  "checkout/payments/paymentsDetails": details,
  "checkout/payments/paymentMethods": paymentMethods,
  "checkout/payments/cardDetails": cardDetails,
};
