import type * as orderOperations from "@adyen-kit/client/checkout/v71/orders";
import { checkAmount } from "../../domain/payments/money.ts";
import { newPspReference } from "../../domain/random.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { balanceFor } from "../../payments/gift-cards.ts";
import { requireMerchant, requireOrder } from "../../payments/lookups.ts";
import { cancelOrder, openOrder } from "../../payments/open-order.ts";
import { renderOrder } from "../../payments/payment-response.ts";
import { onTime } from "../on-time.ts";

const create: HandlerOf<typeof orderOperations.orders> = (call) => {
  const { merchantAccount, amount, reference, expiresAt } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  return { ...renderOrder(openOrder(call, merchant, { amount, reference, expiresAt })), resultCode: "Success" };
};

const cancel: HandlerOf<typeof orderOperations.cancelOrder> = (call) => {
  const { merchantAccount, order } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  cancelOrder(call, requireOrder(call.world, merchant, order));
  return { pspReference: newPspReference(call.random), resultCode: "Received" };
};

const balance: HandlerOf<typeof orderOperations.getBalanceOfGiftCard> = (call) => {
  const { merchantAccount, amount, paymentMethod } = call.body;
  requireMerchant(call, merchantAccount);
  checkAmount(amount);
  return { pspReference: newPspReference(call.random), ...balanceFor(call, paymentMethod, amount) };
};

export const orderHandlers: Handlers<typeof orderOperations> = {
  orders: onTime(create),
  cancelOrder: onTime(cancel),
  getBalanceOfGiftCard: onTime(balance),
};
