import type * as utility from "@adyen-kit/client/checkout/v71/utility";
import { type Amount, checkModification } from "../../domain/payments/money.ts";
import { isUndecided, type Payment } from "../../domain/payments/payment.ts";
import { stateOf } from "../../domain/payments/hosted-page.ts";
import { newStepToken } from "../../domain/random.ts";
import { invalid, missing } from "../../domain/refusal.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import { merchants, hostedPages, payments } from "../../storage/kinds.ts";
import type { Call, HandlerOf } from "../call.ts";
import { onTime } from "../on-time.ts";

/** While the shopper chooses how it is delivered, the amount changes: of a payment with PayPal, or of a session. */
const update: HandlerOf<typeof utility.updatesOrderForPaypalExpressCheckout> = (call) => {
  const { amount, pspReference, sessionId } = call.body;
  if (pspReference === undefined && sessionId === undefined) throw invalid([missing("pspReference")]);
  const isChanged =
    pspReference === undefined
      ? changeSession(call, sessionId ?? "", amount)
      : changePayment(call, pspReference, amount);
  // Documented: it is another one after every request.
  return { paymentData: newStepToken(call.random), status: isChanged ? "success" : "error" };
};

function changePayment(call: Call, id: string, amount: Amount | undefined): boolean {
  const payment = call.world.one(payments, id);
  if (payment?.method.type !== "paypal" || !isTheirs(call, payment.merchantAccount))
    throw invalid([{ name: "pspReference", value: id, message: "is not a payment with PayPal" }]);
  if (!isUndecided(payment)) return false;
  if (amount === undefined) return true;
  checkModification(amount, payment.amount);
  const changed: Payment = { ...payment, amount: { currency: amount.currency, value: amount.value } };
  call.world.save(payments, changed);
  return true;
}

function changeSession(call: Call, id: string, amount: Amount | undefined): boolean {
  const page = call.world.one(hostedPages, id);
  if (page?.kind !== "session" || !isTheirs(call, page.merchantAccount))
    throw invalid([{ name: "sessionId", value: id, message: "is not a session" }]);
  if (stateOf(page, call.now) !== "active") return false;
  if (amount === undefined) return true;
  checkModification(amount, page.amount);
  const { currency, value } = amount;
  const request = { ...page.request, amount: { currency, value } };
  call.world.save(hostedPages, { ...page, amount: { currency, value }, request, updatedAt: call.now });
  return true;
}

function isTheirs({ world, caller }: Call, merchantAccount: string): boolean {
  const merchant = world.one(merchants, merchantAccount);
  return merchant !== undefined && reachesMerchant(caller, merchant);
}

export const paypalHandlers = { updatesOrderForPaypalExpressCheckout: onTime(update) };
