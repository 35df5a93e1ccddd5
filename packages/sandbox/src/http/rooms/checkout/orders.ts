import type { BalanceCheckRequest, CancelOrderRequest, CreateOrderRequest } from "@adyen-kit/client/checkout/v71/types";
import { giftCardBrand, isGiftCardCode } from "../../../domain/payments/cards.ts";
import { checkAmount } from "../../../domain/payments/money.ts";
import type { Order } from "../../../domain/payments/order.ts";
import { newPspReference, newStepToken } from "../../../domain/random.ts";
import { invalid } from "../../../domain/refusal.ts";
import { giftCards, orders } from "../../../store/kinds.ts";
import type { Room } from "../../call.ts";
import { renderOrder } from "../payments/answer.ts";
import { reverse } from "../payments/changing.ts";
import { tellOrder } from "../payments/events.ts";
import { merchantNamed, orderOf, paymentOf } from "../payments/finding.ts";
import { GIFT_CARD_BALANCE } from "../payments/making.ts";
import { cardOf } from "../payments/method.ts";

const DAY = 86_400_000;

const create: Room = async (call) => {
  const { merchantAccount, amount, reference, expiresAt } = call.body as CreateOrderRequest;
  const merchant = await merchantNamed(call, merchantAccount);
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
  await call.world.save(orders, order);
  return { ...renderOrder(order), resultCode: "Success" };
};

/** All that was paid into it goes back. */
const cancel: Room = async (call) => {
  const { merchantAccount, order: given } = call.body as CancelOrderRequest;
  const merchant = await merchantNamed(call, merchantAccount);
  const order = await orderOf(call.world, merchant, given, call.now);
  if (order.state !== "open") throw invalid([{ name: "order", message: "has been paid" }]);
  for (const each of order.payments) await reverse(call, await paymentOf(call.world, merchant, each));
  await call.world.save(orders, { ...order, state: "cancelled" });
  await tellOrder(call, order, "ORDER_CLOSED", false);
  return { pspReference: newPspReference(call.random), resultCode: "Received" };
};

const balance: Room = async (call) => {
  const { merchantAccount, amount, paymentMethod } = call.body as BalanceCheckRequest;
  await merchantNamed(call, merchantAccount);
  const card = cardOf(paymentMethod);
  const known = card !== undefined && giftCardBrand(card.number) !== undefined && isGiftCardCode(card.cvc);
  const spent = known ? ((await call.world.one(giftCards, card.number))?.spent ?? 0) : GIFT_CARD_BALANCE;
  const value = GIFT_CARD_BALANCE - spent;
  return {
    pspReference: newPspReference(call.random),
    balance: { currency: amount.currency, value },
    resultCode: known ? (value >= amount.value ? "Success" : "NotEnoughBalance") : "Failed",
    ...(!known && { refusalReason: "Invalid card or code" }),
  };
};

export const orderRooms: Readonly<Record<string, Room>> = {
  "checkout/orders/orders": create,
  "checkout/orders/cancelOrder": cancel,
  "checkout/orders/getBalanceOfGiftCard": balance,
};
