import { shown } from "../domain/payments/money.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { SandboxResponse } from "../http/message.ts";
import type { StepResult } from "../storage/payment-kinds.ts";
import { findStep, withResult } from "../payments/shopper-steps.ts";
import { html } from "./html.ts";
import { returned } from "./returning.ts";
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
  if (choice === "authorised" && isCard && visit.form?.get("password") !== WEB_PASSWORD)
    return ask(payment, isCard, "That is not the password.");
  // A card of a shop's own page waits for the shop to ask; what a bank has done is done.
  const isDecided = !isCard || payment.linkId !== undefined || payment.sessionId !== undefined;
  return returned(visit, isDecided ? withResult(visit, payment, choice) : payment, choice);
}

function choiceIn(form: URLSearchParams | undefined): StepResult | undefined {
  const choice = form?.get("choice");
  return choice === "authorised" || choice === "refused" || choice === "cancelled" ? choice : undefined;
}

function ask(payment: Payment, isCard: boolean, problem?: string): SandboxResponse {
  return show(
    problem === undefined ? 200 : 422,
    "Confirm payment",
    html`${heading(payment, isCard ? "Your bank asks: is it you?" : `Pay with ${payment.method.brand ?? payment.method.type}`)}
${alert(problem)}
<form method="post">
${isCard ? [html`<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required autofocus><p class="note">In the sandbox it is <code>${WEB_PASSWORD}</code>.</p>`] : []}
<button class="main" name="choice" value="authorised">Pay ${shown(payment.amount)}</button>
<button name="choice" value="refused" formnovalidate>Fail</button>
<button name="choice" value="cancelled" formnovalidate>Cancel</button>
</form>`,
  );
}
