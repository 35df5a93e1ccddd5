import type * as orderOperations from "@adyen-kit/client/checkout/v71/orders";
import { giftCardBrand, isGiftCardCode } from "../../domain/payments/cards.ts";
import { checkAmount } from "../../domain/payments/money.ts";
import type { Order } from "../../domain/payments/order.ts";
import { newPspReference, newStepToken } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { orders } from "../../storage/kinds.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { renderOrder } from "../../payments/payment-response.ts";
import { closeOrder } from "../../payments/close-order.ts";
import { planWork } from "../../payments/planned-work.ts";
import { requireMerchant, requireOrder } from "../../payments/lookups.ts";
import { giftBalance } from "../../payments/gift-cards.ts";
import { cardOf } from "../../payments/read-method.ts";
import { onTime } from "../on-time.ts";

const DAY = 86_400_000;

const create: HandlerOf<typeof orderOperations.orders> = (call) => {
  const { merchantAccount, amount, reference, expiresAt } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  checkAmount(amount);
  const end = expiresAt === undefined ? call.now + DAY : Date.parse(expiresAt);
  if (Number.isNaN(end) || end <= call.now)
    throw invalid([{ name: "expiresAt", value: String(expiresAt), message: "must be a time that is yet to come" }]);
  const order: Order = {
    pspReference: newPspReference(call.random),
    companyId: merchant.companyId,
    merchantAccount: merchant.id,
    reference,
    amount,
    remaining: amount.value,
    expiresAt: end,
    orderData: newStepToken(call.random),
    state: "open",
    payments: [],
  };
  call.world.save(orders, order);
  planWork(call.world, { at: end, what: "order", pspReference: order.pspReference });
  return { ...renderOrder(order), resultCode: "Success" };
};

/** All that was paid into it goes back. Of an order that has ended by itself it has gone back already. */
const cancel: HandlerOf<typeof orderOperations.cancelOrder> = (call) => {
  const { merchantAccount, order: given } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const order = requireOrder(call.world, merchant, given);
  if (order.state === "paid" || order.state === "cancelled")
    throw invalid([{ name: "order", message: order.state === "paid" ? "has been paid" : "has been cancelled" }]);
  if (order.state === "open") closeOrder(call, order, "cancelled");
  return { pspReference: newPspReference(call.random), resultCode: "Received" };
};

const balance: HandlerOf<typeof orderOperations.getBalanceOfGiftCard> = (call) => {
  const { merchantAccount, amount, paymentMethod } = call.body;
  requireMerchant(call, merchantAccount);
  checkAmount(amount);
  const card = cardOf(paymentMethod);
  const known = card !== undefined && giftCardBrand(card.number) !== undefined && isGiftCardCode(card.cvc);
  const value = known ? giftBalance(call, card.number, amount.currency) : 0;
  return {
    pspReference: newPspReference(call.random),
    balance: { currency: amount.currency, value },
    resultCode: known ? (value >= amount.value ? "Success" : "NotEnoughBalance") : "Failed",
    ...(!known && { refusalReason: "Invalid card or code" }),
  };
};

export const orderHandlers: Handlers<typeof orderOperations> = {
  orders: onTime(create),
  cancelOrder: onTime(cancel),
  getBalanceOfGiftCard: onTime(balance),
};
