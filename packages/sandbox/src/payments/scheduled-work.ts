import { AUTHORISED, isPending } from "../domain/payments/outcome.ts";
import { closeOrder } from "./close-order.ts";
import { completePayment, expire, followCapture } from "./complete-payment.ts";
import { endDispute } from "./disputes.ts";
import { takeDue } from "./planned-work.ts";
import type { PaymentContext } from "./payment-context.ts";
import { execute } from "../platform/move-funds.ts";
import { verify } from "../platform/verification.ts";
import { orders, payments } from "../storage/kinds.ts";
import type { DueWork } from "../storage/payment-kinds.ts";
import { giveUp } from "./terminals/waiting.ts";
import { abandon } from "./shopper-steps.ts";

/** Does what the clock has made due: orders end, shoppers are not waited for any longer, what was pending is decided. */
export function settleDue(context: PaymentContext): void {
  for (let all = takeDue(context.world, context.now); all.length > 0; all = takeDue(context.world, context.now)) {
    for (const work of all) DOING[work.what](context, work.pspReference);
  }
}

const DOING: Readonly<Record<DueWork["what"], (context: PaymentContext, pspReference: string) => unknown>> = {
  order(context, pspReference) {
    const order = context.world.one(orders, pspReference);
    if (order?.state === "open") closeOrder(context, order, "expired");
  },
  steps(context, pspReference) {
    const payment = context.world.one(payments, pspReference);
    if (payment !== undefined) abandon(context, payment);
  },
  outcome(context, pspReference) {
    const payment = context.world.one(payments, pspReference);
    if (payment === undefined) return;
    if (isPending(payment.outcome)) completePayment(context, payment, AUTHORISED);
    else followCapture(context, payment);
  },
  terminal: giveUp,
  expiry(context, pspReference) {
    const payment = context.world.one(payments, pspReference);
    if (payment !== undefined) expire(context, payment);
  },
  dispute: endDispute,
  transfer: execute,
  verification: verify,
};
