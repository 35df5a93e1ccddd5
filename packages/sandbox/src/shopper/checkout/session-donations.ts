import { asRecord, textIn } from "../../domain/fields.ts";
import { checkGiven } from "../../domain/payments/money.ts";
import { AUTHORISED, isAuthorised } from "../../domain/payments/outcome.ts";
import { invalid } from "../../domain/refusal.ts";
import { payments } from "../../storage/kinds.ts";
import { campaignsOf, checkCampaign } from "../../payments/campaigns.ts";
import { createPayment } from "../../payments/create-payment.ts";
import { loadPaymentIntent } from "../../payments/payment-intent.ts";
import { sessionData } from "../../payments/session-data.ts";
import { requireSession } from "./open-session.ts";
import type { ShopperHandler } from "./shopper-call.ts";

export const campaigns: ShopperHandler = (call) => {
  const { page, merchant } = requireSession(call);
  return {
    donationCampaigns: campaignsOf(merchant, page.amount.currency, call.url),
    sessionData: sessionData(page),
  };
};

/** With the details that the session was paid with. */
export const donate: ShopperHandler = (call) => {
  const { page, merchant } = requireSession(call);
  const { body } = call;
  checkCampaign(merchant, textIn(body, "donationCampaignId") ?? "");
  const { currency, value } = asRecord(body["amount"]);
  const amount = { currency: String(currency), value: Number(value) };
  checkGiven(amount);
  const paid = page.payments
    .map((id) => call.world.one(payments, id))
    .find((each) => isAuthorised(each?.outcome) && each?.giftCard === undefined);
  if (paid === undefined) throw invalid([{ name: "id", message: "is of a session that was not paid" }]);
  const input = { amount, reference: `${page.reference}-donation` };
  const known = { method: paid.method, outcome: AUTHORISED };
  const { outcome } = createPayment(call, loadPaymentIntent(call.world, merchant, input, known), call.settings);
  return { resultCode: outcome?.resultCode ?? "Received", sessionData: sessionData(page) };
};
