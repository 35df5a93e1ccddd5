import type * as donations from "@adyen-kit/client/checkout/v71/donations";
import type { Merchant } from "../../domain/accounts/account.ts";
import { checkGiven, checkAmount } from "../../domain/payments/money.ts";
import { AUTHORISED, isAuthorised, isPending } from "../../domain/payments/outcome.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { newPspReference } from "../../domain/random.ts";
import { invalid, missing, paymentRefusal } from "../../domain/refusal.ts";
import type { Call, HandlerOf, Handlers, ParamsOf } from "../call.ts";
import { paymentResponse } from "../../payments/payment-response.ts";
import { filled, optional } from "../../domain/fields.ts";
import { requireMerchant, requirePayment } from "../../payments/lookups.ts";
import { campaignsOf, checkCampaign } from "../../payments/campaigns.ts";
import { createPayment } from "../../payments/create-payment.ts";
import type { ReadMethod } from "../../payments/read-method.ts";
import { onTime } from "../on-time.ts";
import { loadPaymentIntent } from "../../payments/payment-intent.ts";

type Donation = ParamsOf<typeof donations.donations>["body"];

const donate: HandlerOf<typeof donations.donations> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  checkBeneficiary(merchant, body);
  const asked = loadPaymentIntent(call.world, merchant, body, methodBehindToken(call, merchant, body));
  checkGiven(asked.amount);
  const payment = createPayment(call, asked, call.settings);
  const { amount, reference } = payment;
  return {
    id: newPspReference(call.random),
    status: statusOf(payment),
    merchantAccount: merchant.id,
    amount,
    reference,
    ...optional("donationAccount", body.donationAccount),
    payment: paymentResponse(call, call.url, payment),
  };
};

function statusOf({ outcome }: Payment): "completed" | "pending" | "refused" {
  if (isAuthorised(outcome)) return "completed";
  return outcome === undefined || isPending(outcome) ? "pending" : "refused";
}

/** Somebody must get the money: the nonprofit of an account, or that of one of the merchant account's own campaigns. */
function checkBeneficiary(merchant: Merchant, body: Donation): void {
  const campaign = filled(body.donationCampaignId);
  if (campaign !== undefined) checkCampaign(merchant, campaign);
  if (campaign === undefined && filled(body.donationAccount) === undefined)
    throw paymentRefusal("additionalDataField", ["additionalData.donationAccount"]);
}

/** Whoever gives after paying does not type a card again: the token of the payment stands for it. */
function methodBehindToken(call: Call, merchant: Merchant, body: Donation): ReadMethod | undefined {
  const token = filled(body.donationToken);
  if (token === undefined) {
    if (body.paymentMethod === undefined) throw invalid([missing("paymentMethod")]);
    return undefined;
  }
  const original = filled(body.donationOriginalPspReference);
  if (original === undefined) throw invalid([missing("donationOriginalPspReference")]);
  const before = requirePayment(call.world, merchant, original);
  if (before.donationToken !== token || !isAuthorised(before.outcome))
    throw paymentRefusal("additionalDataField", ["donationToken"]);
  return { method: before.method, outcome: AUTHORISED };
}

const campaigns: HandlerOf<typeof donations.donationCampaigns> = (call) => {
  const { merchantAccount, currency } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  checkAmount({ currency, value: 0 });
  return { donationCampaigns: campaignsOf(merchant, currency, call.url) };
};

export const donationHandlers: Handlers<typeof donations> = {
  donations: onTime(donate),
  donationCampaigns: onTime(campaigns),
};
