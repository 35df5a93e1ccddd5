import type { Merchant } from "../domain/accounts/account.ts";
import type { StoredPaymentMethod } from "../domain/payments/token.ts";
import { newId } from "../domain/random.ts";
import { TOKEN_EVENTS, type TokenOperation } from "../domain/webhooks/event-codes.ts";
import { tokens } from "../storage/kinds.ts";
import { notifyHeaderSigned } from "../webhooks/header-signed.ts";
import type { PaymentContext } from "./payment-context.ts";

/** Notifies the webhooks of what became of stored details. `eventId`: reference of the payment, or of the request, by which it happened. */
export function notifyTokenEvent(
  context: PaymentContext,
  companyId: string,
  {
    token,
    operation,
    eventId,
  }: { readonly token: StoredPaymentMethod; readonly operation: TokenOperation; readonly eventId: string },
): void {
  const type = TOKEN_EVENTS[operation];
  const { merchantAccount, shopperReference, id, method } = token;
  const data = {
    merchantAccount,
    shopperReference,
    storedPaymentMethodId: id,
    type: method.brand ?? method.type,
    ...(operation !== "disabled" && { operation }),
  };
  const createdAt = new Date(context.now).toISOString().replace(/\.\d+Z$/, "+00:00");
  const body = { createdAt, environment: "test", eventId, data, type, version: "1" };
  const event = { webhookType: "recurring-token-notification", companyId, merchantAccount, type, reference: id, body };
  notifyHeaderSigned(context.world, event, context.now, () => newId(context.random));
}

/** Removes stored details, and notifies the webhooks. */
export function disableToken(context: PaymentContext, { companyId }: Merchant, token: StoredPaymentMethod): void {
  context.world.remove(tokens, token.id);
  notifyTokenEvent(context, companyId, { token, operation: "disabled", eventId: token.firstPspReference });
}
