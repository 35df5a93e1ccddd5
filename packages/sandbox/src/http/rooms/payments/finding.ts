import type { Merchant } from "../../../domain/accounts/account.ts";
import type { Order } from "../../../domain/payments/order.ts";
import type { Payment } from "../../../domain/payments/payment.ts";
import { shopperOf, type StoredPaymentMethod } from "../../../domain/payments/token.ts";
import { invalid, paymentRefusal } from "../../../domain/refusal.ts";
import { reachesMerchant } from "../../../domain/scope.ts";
import { merchants, orders, payments, tokens } from "../../../store/kinds.ts";
import type { World } from "../../../store/world.ts";
import type { Call } from "../../call.ts";

/** The merchant account that a request names. One that is not there and one that is not the caller's look the same. */
export async function merchantNamed({ world, caller }: Call, id: string): Promise<Merchant> {
  const merchant = await world.one(merchants, id);
  if (merchant === undefined || !reachesMerchant(caller, merchant))
    throw paymentRefusal(403, "901", "Invalid Merchant Account");
  return merchant;
}

/** A payment of a merchant account, which nobody else changes until this request has ended. */
export async function paymentOf(world: World, merchant: Merchant, pspReference: string): Promise<Payment> {
  await world.lock(`payment:${pspReference}`);
  const payment = await world.one(payments, pspReference);
  if (payment === undefined || payment.merchantAccount !== merchant.id)
    throw paymentRefusal(422, "167", "Original pspReference required for this operation");
  return payment;
}

/** The last payment with a merchant's own reference. */
export async function paymentByReference(
  world: World,
  merchant: Merchant,
  reference: string,
): Promise<Payment | undefined> {
  await world.lock(`reference:${merchant.id}/${reference}`);
  const found = (await world.of(payments, `${merchant.id}/${reference}`)).at(-1);
  if (found === undefined) return undefined;
  return paymentOf(world, merchant, found.pspReference);
}

/** An open order whose secret is shown. */
export async function orderOf(
  world: World,
  merchant: Merchant,
  { pspReference, orderData }: { readonly pspReference: string; readonly orderData: string },
  now: number,
): Promise<Order> {
  await world.lock(`order:${pspReference}`);
  const order = await world.one(orders, pspReference);
  const isTheirs = order?.merchantAccount === merchant.id && order.orderData === orderData;
  if (order === undefined || !isTheirs || order.state === "cancelled" || now >= order.expiresAt)
    throw invalid([{ name: "order", message: "is not an open order of this merchant account" }]);
  return order;
}

export async function tokenOf(
  world: World,
  merchant: Merchant,
  id: string,
  shopperReference: string | undefined,
): Promise<StoredPaymentMethod> {
  const token = await world.one(tokens, id);
  const isTheirs = token?.merchantAccount === merchant.id && token.shopperReference === shopperReference;
  if (token === undefined || !isTheirs) throw paymentRefusal(422, "803", "PaymentDetail not found");
  return token;
}

export function tokensOf(world: World, merchant: Merchant, shopperReference: string): Promise<StoredPaymentMethod[]> {
  return world.of(tokens, shopperOf(merchant.id, shopperReference));
}
