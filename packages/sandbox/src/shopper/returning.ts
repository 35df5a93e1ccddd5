import { isReturnAddress, withQuery } from "../domain/payments/address.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { HostedPage } from "../domain/payments/hosted-page.ts";
import { hostedPages } from "../storage/kinds.ts";
import { optional } from "../domain/fields.ts";
import type { SandboxResponse } from "../http/message.ts";
import { SHOPPER_BASE } from "../payments/actions.ts";
import type { StepResult } from "../storage/payment-kinds.ts";
import { secretOfStep } from "../payments/shopper-steps.ts";
import { alreadyDone, seeOther, type Visit } from "./visit.ts";

/** Where a shopper goes once their payment has ended, or their bank has answered. */
export function returned(visit: Visit, payment: Payment, result: StepResult): SandboxResponse {
  const { sessionId, linkId, returnUrl } = payment;
  const page = sessionId === undefined ? undefined : visit.world.one(hostedPages, sessionId);
  if (page !== undefined && isHosted(page)) {
    // A session that may be tried again continues where it was.
    const goesOn = page.state === "active" || page.state === "paymentPending";
    return goesOn ? seeOther(`${visit.url}${SHOPPER_BASE}/pay/${page.id}`) : toShop(page);
  }
  const token = secretOfStep(visit, payment, "result", result);
  if (linkId !== undefined || returnUrl === undefined || !isReturnAddress(returnUrl))
    return seeOther(`${visit.url}${SHOPPER_BASE}/done/${token}`);
  // Drop-in in the shop's own page goes on with both.
  return seeOther(withQuery(returnUrl, { ...optional("sessionId", page?.id), redirectResult: token }));
}

/** A session whose page is Adyen's; any other is paid in the shop's own. */
export function isHosted({ kind, request }: HostedPage): boolean {
  return kind === "link" || request["mode"] === "hosted";
}

/** From a hosted session back to the shop, with what it asks for the result with. */
export function toShop({ id, request, resultToken = "" }: HostedPage): SandboxResponse {
  const returnUrl = String(request["returnUrl"]);
  if (!isReturnAddress(returnUrl)) return alreadyDone();
  return seeOther(withQuery(returnUrl, { sessionId: id, sessionResult: resultToken }));
}
