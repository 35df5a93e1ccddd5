import type { PaypalUpdateOrderRequest } from "@adyen-kit/client/checkout/v71/types";
import { type Amount, checkModification } from "../../../domain/payments/money.ts";
import { isUndecided, type Payment } from "../../../domain/payments/payment.ts";
import { stateOf } from "../../../domain/payments/session.ts";
import { newStepToken } from "../../../domain/random.ts";
import { invalid } from "../../../domain/refusal.ts";
import { reachesMerchant } from "../../../domain/scope.ts";
import { merchants, pages, payments } from "../../../store/kinds.ts";
import type { Call, Room } from "../../call.ts";
import { holdPage, holdPayment } from "../payments/holding.ts";
import { onTime } from "../payments/on-time.ts";

/** While the shopper chooses how it is delivered, the amount changes: of a payment with PayPal, or of a session. */
const update: Room = async (call) => {
  const { amount, pspReference, sessionId } = call.body as PaypalUpdateOrderRequest;
  if (pspReference === undefined && sessionId === undefined)
    throw invalid([{ name: "pspReference", message: "is missing" }]);
  const isChanged =
    pspReference === undefined
      ? await changeSession(call, sessionId ?? "", amount)
      : await changePayment(call, pspReference, amount);
  // Documented: it is another one after every request.
  return { paymentData: newStepToken(call.random), status: isChanged ? "success" : "error" };
};

async function changePayment(call: Call, id: string, amount: Amount | undefined): Promise<boolean> {
  const payment = await holdPayment(call.world, id);
  if (payment?.method.type !== "paypal" || !(await isTheirs(call, payment.merchantAccount)))
    throw invalid([{ name: "pspReference", value: id, message: "is not a payment with PayPal" }]);
  if (!isUndecided(payment)) return false;
  if (amount === undefined) return true;
  checkModification(amount, payment.amount);
  const changed: Payment = { ...payment, amount: { currency: amount.currency, value: amount.value } };
  await call.world.save(payments, changed);
  return true;
}

async function changeSession(call: Call, id: string, amount: Amount | undefined): Promise<boolean> {
  await holdPage(call.world, id);
  const page = await call.world.one(pages, id);
  if (page?.kind !== "session" || !(await isTheirs(call, page.merchantAccount)))
    throw invalid([{ name: "sessionId", value: id, message: "is not a session" }]);
  if (stateOf(page, call.now) !== "active") return false;
  if (amount === undefined) return true;
  checkModification(amount, page.amount);
  const { currency, value } = amount;
  const request = { ...page.request, amount: { currency, value } };
  await call.world.save(pages, { ...page, amount: { currency, value }, request, updatedAt: call.now });
  return true;
}

async function isTheirs({ world, caller }: Call, merchantAccount: string): Promise<boolean> {
  const merchant = await world.one(merchants, merchantAccount);
  return merchant !== undefined && reachesMerchant(caller, merchant);
}

export const paypalRooms = onTime({ "checkout/utility/updatesOrderForPaypalExpressCheckout": update });
