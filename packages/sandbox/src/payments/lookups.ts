import type { Merchant } from "../domain/accounts/account.ts";
import type { Order } from "../domain/payments/order.ts";
import type { Payment } from "../domain/payments/payment.ts";
import { isForPayouts, shopperOf, type StoredPaymentMethod } from "../domain/payments/token.ts";
import type { ErrorName } from "../domain/errors/payment-errors.ts";
import { paymentRefusal, type Refusal } from "../domain/refusal.ts";
import { reachesMerchant } from "../domain/scope.ts";
import { merchants, orders, payments, tokens } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import type { Credential } from "../domain/credentials/credential.ts";

/** The merchant account that a request names. One that is not there and one that is not the caller's look the same. */
export function requireMerchant(
  { world, caller }: { readonly world: World; readonly caller: Credential },
  id: string,
  refusal: ErrorName = "merchantAccountForeign",
): Merchant {
  const merchant = world.one(merchants, id);
  if (merchant === undefined || !reachesMerchant(caller, merchant)) throw paymentRefusal(refusal);
  return merchant;
}

/** A payment of a merchant account. */
export function requirePayment(world: World, merchant: Merchant, pspReference: string): Payment {
  const payment = world.one(payments, pspReference);
  if (payment === undefined || payment.merchantAccount !== merchant.id) throw paymentRefusal("originalReference");
  return payment;
}

/** The last payment with a merchant's own reference. */
export function paymentByReference(world: World, merchant: Merchant, reference: string): Payment | undefined {
  const found = world.of(payments, `${merchant.id}/${reference}`).at(-1);
  if (found === undefined) return undefined;
  return requirePayment(world, merchant, found.pspReference);
}

/** An order whose secret is shown. */
export function requireOrder(
  world: World,
  merchant: Merchant,
  { pspReference, orderData }: { readonly pspReference: string; readonly orderData: string },
): Order {
  const order = world.one(orders, pspReference);
  if (order?.merchantAccount !== merchant.id || order.orderData !== orderData) throw paymentRefusal("orderData");
  return order;
}

/** Stored details by their id. */
export function requireToken(
  world: World,
  merchant: Merchant,
  id: string,
  shopperReference: string | undefined,
): StoredPaymentMethod {
  const token = findToken(world, merchant, id, shopperReference, (each) => !isForPayouts(each));
  if (token === undefined) throw tokenRefusal(world, merchant, shopperReference);
  return token;
}

/** Adyen calls what is kept of a shopper a contract: there is none, or it lacks these details. */
function tokenRefusal(world: World, merchant: Merchant, shopperReference: string | undefined): Refusal {
  const hasAny = shopperReference !== undefined && loadTokens(world, merchant, shopperReference).length > 0;
  return paymentRefusal(hasAny ? "storedDetail" : "contract");
}

/** Documented in the classic APIs. */
const LATEST = "LATEST";

/** Stored details of a shopper; `LATEST`: those that came last of those that serve the same end. */
export function findToken(
  world: World,
  merchant: Merchant,
  id: string,
  shopperReference: string | undefined,
  serves: (token: StoredPaymentMethod) => boolean,
): StoredPaymentMethod | undefined {
  if (shopperReference === undefined) return undefined;
  if (id === LATEST) return loadTokens(world, merchant, shopperReference).findLast(serves);
  const token = world.one(tokens, id);
  const isTheirs = token?.merchantAccount === merchant.id && token.shopperReference === shopperReference;
  return isTheirs ? token : undefined;
}

export function loadTokens(world: World, merchant: Merchant, shopperReference: string): readonly StoredPaymentMethod[] {
  return world.of(tokens, shopperOf(merchant.id, shopperReference));
}
