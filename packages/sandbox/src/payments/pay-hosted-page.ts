import type { Merchant } from "../domain/accounts/account.ts";
import type { HostedPage } from "../domain/payments/hosted-page.ts";
import { SHOPPER_CANCELLED } from "../domain/payments/outcome.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { Settings } from "../domain/settings.ts";
import { hostedPages, payments } from "../storage/kinds.ts";
import { completePayment } from "./complete-payment.ts";
import { createPayment } from "./create-payment.ts";
import { checkEnabled } from "./method-settings.ts";
import type { PaymentContext } from "./payment-context.ts";
import { loadPaymentIntent, type PaymentInput } from "./payment-intent.ts";

/** Pays a session or a link by what the merchant asked for and the shopper gave. */
export function payHostedPage(
  context: PaymentContext,
  merchant: Merchant,
  page: HostedPage,
  input: PaymentInput,
  settings: Settings,
): Payment {
  const { world, now } = context;
  const asked = loadPaymentIntent(world, merchant, input);
  checkEnabled(world, asked);
  if (!page.reusable) abandonLast(context, page);
  const place = page.kind === "link" ? { linkId: page.id } : { sessionId: page.id };
  const payment = createPayment(context, { ...asked, ...place }, settings);
  const settled = world.one(hostedPages, page.id) ?? page;
  const state = payment.step !== undefined && !page.reusable ? "paymentPending" : settled.state;
  world.save(hostedPages, { ...settled, state, updatedAt: now, payments: [...page.payments, payment.pspReference] });
  return payment;
}

export function lastPaymentOf({ world }: PaymentContext, page: HostedPage): Payment | undefined {
  const last = page.payments.at(-1);
  return last === undefined ? undefined : world.one(payments, last);
}

/** A payment that a shopper left at their bank must not be made beside the next one. */
export function abandonLast(context: PaymentContext, page: HostedPage): void {
  const payment = lastPaymentOf(context, page);
  if (payment !== undefined && payment.outcome === undefined) completePayment(context, payment, SHOPPER_CANCELLED);
}
