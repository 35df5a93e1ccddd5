import type { Payment } from "../domain/payments/payment.ts";
import type { SandboxResponse } from "../http/message.ts";
import { findStep } from "../payments/shopper-steps.ts";
import { html } from "./html.ts";
import { alert, alreadyDone, heading, notFound, show, type Visit } from "./visit.ts";

/** What an issuer's challenge asks for in an app; documented. */
export const NATIVE_PASSWORD = "1234";

/** What a native 3-D Secure 2 component would show in the shop's own page. */
export function visitChallenge({ form, ...visit }: Visit): SandboxResponse {
  const found = findStep(visit, visit.id);
  if (found === undefined) return notFound();
  const { payment, step } = found;
  if (payment.outcome !== undefined) return alreadyDone();
  if (step.purpose === "fingerprint")
    return handOn("Fingerprint", payment, "Device known", { threeDSCompInd: "Y", authorisationToken: step.token });
  if (form === undefined) return ask(payment);
  const cancels = form.get("choice") === "cancelled";
  if (!cancels && form.get("password") !== NATIVE_PASSWORD) return ask(payment, "That is not the code.");
  const result = { transStatus: cancels ? "N" : "Y", authorisationToken: step.token };
  return handOn("Challenge", payment, cancels ? "Cancelled" : "Confirmed", result);
}

function ask(payment: Payment, problem?: string): SandboxResponse {
  return show(
    problem === undefined ? 200 : 422,
    "Challenge",
    html`${heading(payment, "Your bank asks: is it you?")}
${alert(problem)}
<form method="post"><label for="password">Code</label><input id="password" name="password" inputmode="numeric" autocomplete="one-time-code" required autofocus><p class="note">In the sandbox it is <code>${NATIVE_PASSWORD}</code>.</p>
<button class="main">Confirm</button><button name="choice" value="cancelled" formnovalidate>Cancel</button></form>`,
  );
}

/** The shop's page gives this to its server; here a person or a test reads it. */
function handOn(title: string, payment: Payment, state: string, result: object): SandboxResponse {
  const encoded = Buffer.from(JSON.stringify(result)).toString("base64");
  return show(
    200,
    title,
    html`${heading(payment, state)}<p>Hand this on as <code>threeDSResult</code>:</p><p><code id="result">${encoded}</code></p>`,
  );
}
