import { asRecord, textIn } from "../../domain/fields.ts";
import { orders } from "../../storage/kinds.ts";
import type { Order } from "../../domain/payments/order.ts";
import { balanceFor } from "../../payments/gift-cards.ts";
import { requireOrder } from "../../payments/lookups.ts";
import { cancelOrder, openOrder } from "../../payments/open-order.ts";
import { sessionData } from "../../payments/session-data.ts";
import type { Amount } from "../../domain/payments/money.ts";
import type { World } from "../../storage/world.ts";
import { type OpenSession, requireSession } from "./open-session.ts";
import type { ShopperCall, ShopperHandler } from "./shopper-call.ts";

/** What is left on a gift card. Of an unknown one, nothing is said. */
export const balance: ShopperHandler = (call) => {
  const { page } = requireSession(call);
  const { balance: left, resultCode } = balanceFor(call, asRecord(call.body["paymentMethod"]), page.amount);
  return { ...(resultCode !== "Failed" && { balance: left }), sessionData: sessionData(page) };
};

/** The gift card pays a part, and something else the rest. */
export const createOrder: ShopperHandler = (call) => {
  const { page, merchant } = requireSession(call);
  const { amount, reference } = page;
  const { orderData, pspReference } = openOrder(call, merchant, { amount, reference });
  return { orderData, pspReference, sessionData: sessionData(page) };
};

export const cancelSessionOrder: ShopperHandler = (call) => {
  const session = requireSession(call);
  const order = orderIn(call, session);
  if (order !== undefined) cancelOrder(call, order);
  return { sessionData: sessionData(session.page) };
};

/** How much of an order is still to be paid. */
export const orderStatus: ShopperHandler = (call) => {
  const orderData = textIn(call.body, "orderData");
  const order = call.world.all(orders).find((each) => each.orderData === orderData);
  if (order === undefined) return {};
  const { amount, remaining, reference, pspReference } = order;
  return {
    pspReference,
    reference,
    remainingAmount: { currency: amount.currency, value: remaining },
    paymentMethods: [],
  };
};

/** The order that a request names, with its secret. */
function orderIn({ world, body }: Pick<ShopperCall, "world" | "body">, { merchant }: OpenSession): Order | undefined {
  const given = asRecord(body["order"]);
  const pspReference = textIn(given, "pspReference");
  const orderData = textIn(given, "orderData");
  if (pspReference === undefined || orderData === undefined) return undefined;
  return requireOrder(world, merchant, { pspReference, orderData });
}

/** What a payment is of: all of the session, what is left of its order, or what is on the gift card if that is less. */
export function amountToPay(
  call: { readonly world: World; readonly now: number; readonly body: ShopperCall["body"] },
  session: OpenSession,
): Amount {
  const order = orderIn(call, session);
  if (order === undefined) return session.page.amount;
  const { currency } = order.amount;
  const method = asRecord(call.body["paymentMethod"]);
  const left = { currency, value: order.remaining };
  if (method["type"] !== "giftcard") return left;
  return { currency, value: Math.min(order.remaining, balanceFor(call, method, left).balance.value) };
}
