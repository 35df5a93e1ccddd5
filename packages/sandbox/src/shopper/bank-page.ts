import { shown } from "../domain/payments/money.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { SandboxResponse } from "../http/message.ts";
import type { StepResult } from "../storage/payment-kinds.ts";
import { findStep, withResult } from "../payments/shopper-steps.ts";
import { html } from "./html.ts";
import { hostedPages } from "../storage/kinds.ts";
import { isHosted, returned } from "./returning.ts";
import { alert, alreadyDone, heading, notFound, show, type Visit } from "./visit.ts";

/** What an issuer's page asks for; documented. */
export const WEB_PASSWORD = "password";

/** A bank's page, or an issuer's: the shopper agrees or not, and goes back to the shop. */
export function visitBank(visit: Visit): SandboxResponse {
  const found = findStep(visit, visit.id);
  if (found === undefined) return notFound();
  const { payment, step } = found;
  if (payment.outcome !== undefined || step.purpose !== "redirect") return alreadyDone();
  const isCard = payment.method.lastFour !== undefined;
  const choice = choiceIn(visit.form);
  if (choice === undefined) return ask(payment, isCard);
  if (choice === "pending" && isCard) return ask(payment, isCard);
  if (choice === "authorised" && isCard && visit.form?.get("password") !== WEB_PASSWORD)
    return ask(payment, isCard, "That is not the password.");
  // A card of a shop's own page waits for the shop to ask; what a bank has done is done.
  const pageId = payment.linkId ?? payment.sessionId;
  const page = pageId === undefined ? undefined : visit.world.one(hostedPages, pageId);
  const isDecided = !isCard || (page !== undefined && isHosted(page));
  return returned(visit, isDecided ? withResult(visit, payment, choice) : payment, choice);
}

const CHOICES = ["authorised", "refused", "cancelled", "pending"] as const;

function choiceIn(form: URLSearchParams | undefined): StepResult | undefined {
  const choice = form?.get("choice");
  return CHOICES.find((each) => each === choice);
}

function ask(payment: Payment, isCard: boolean, problem?: string): SandboxResponse {
  const { brand, type } = payment.method;
  return show(
    problem === undefined ? 200 : 422,
    "Confirm payment",
    html`${heading(payment, isCard ? "Your bank asks: is it you?" : `Pay with ${brand ?? type}`)}
${alert(problem)}
<form method="post">
${isCard ? PASSWORD : type === "ideal" ? BANKS : []}
<button class="main" name="choice" value="authorised">${isCard ? `Pay ${shown(payment.amount)}` : "Success"}</button>
<div class="row"><button name="choice" value="refused" formnovalidate>${isCard ? "Fail" : "Failure"}</button>
<button name="choice" value="cancelled" formnovalidate>${isCard ? "Cancel" : type === "ideal" ? "Cancellation" : "Cancelled"}</button></div>
${isCard ? [] : PENDING}
</form>`,
  );
}

const PASSWORD = html`<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required autofocus><p class="note">In the sandbox it is <code>${WEB_PASSWORD}</code>.</p>`;

const PENDING = [html`<button name="choice" value="pending">Pending</button>`];

/** The scheme's own test page asks for the bank first, and people's tests for this button. It may be left out. */
const BANKS = html`<button type="button" popovertarget="banks">Select your bank</button><div popover id="banks"><button type="button" popovertarget="banks" popovertargetaction="hide">TESTNL2A</button></div>`;
