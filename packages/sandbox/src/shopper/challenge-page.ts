import { isRecord } from "../domain/fields.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { SandboxResponse } from "../http/message.ts";
import { findStep } from "../payments/shopper-steps.ts";
import { transactionId } from "../payments/three-ds-token.ts";
import { html } from "./html.ts";
import { alert, alreadyDone, heading, notFound, show, showAndTell, type Visit } from "./visit.ts";

/** What an issuer's challenge asks for, in an app and in a browser; documented. */
export const NATIVE_PASSWORD = "1234";
const BROWSER_PASSWORD = "password";

/** Fields of the forms with which a native 3-D Secure 2 component begins. Whatever page they come from, they decide nothing. */
const FINGERPRINT_FORM = "threeDSMethodData";
const CHALLENGE_FORM = "creq";

export function beginsStep(form: URLSearchParams): boolean {
  return form.has(FINGERPRINT_FORM) || form.has(CHALLENGE_FORM);
}

/** What a native 3-D Secure 2 component shows in the shop's own page: in a frame that is hidden, or seen. */
export function visitChallenge({ form, ...visit }: Visit): SandboxResponse {
  const found = findStep(visit, visit.id);
  if (found === undefined) return notFound();
  const { payment, step } = found;
  if (payment.outcome !== undefined) return alreadyDone();
  if (step.purpose === "fingerprint") {
    const result = { threeDSCompInd: "Y" };
    return handOn("Fingerprint", payment, "Device known", "fingerPrintResult", result, step.token);
  }
  const creq = form?.get(CHALLENGE_FORM);
  if (typeof creq === "string" && acsTransID(creq) !== transactionId(payment.pspReference, "acs"))
    return show(400, "Challenge", html`<h1>The challenge request is not one of this payment</h1>`);
  if (form === undefined || beginsStep(form)) return ask(payment);
  const choice = form.get("choice");
  const isTurnedDown = choice === "cancelled" || choice === "refused";
  const password = form.get("answer") ?? form.get("password");
  if (!isTurnedDown && password !== BROWSER_PASSWORD && password !== NATIVE_PASSWORD)
    return ask(payment, "That is not the password.");
  const state = isTurnedDown ? (choice === "cancelled" ? "Cancelled" : "Not confirmed") : "Confirmed";
  const result = { transStatus: isTurnedDown ? "N" : "Y" };
  return handOn("Challenge", payment, state, "challengeResult", result, step.token);
}

/** Of a challenge request as the protocol writes it: base64url of JSON. */
function acsTransID(creq: string): unknown {
  try {
    const request: unknown = JSON.parse(Buffer.from(creq, "base64url").toString());
    return isRecord(request) ? request["acsTransID"] : undefined;
  } catch {
    return undefined;
  }
}

/** Names and classes are those of the test platform's own page, where people's tests look for them. */
function ask(payment: Payment, problem?: string): SandboxResponse {
  return show(
    problem === undefined ? 200 : 422,
    "Challenge",
    html`${heading(payment, "Your bank asks: is it you?")}
${alert(problem)}
<form method="post"><label for="password">Password</label><input id="password" class="input-field" name="answer" type="password" autocomplete="off" required><p class="note">In the sandbox it is <code>${BROWSER_PASSWORD}</code>, and <code>${NATIVE_PASSWORD}</code> in an app.</p>
<button class="main button--primary" id="buttonSubmit" type="submit">OK</button>
<div class="row"><button name="choice" value="refused" formnovalidate>Fail</button><button name="choice" value="cancelled" formnovalidate>Cancel</button></div></form>`,
  );
}

/** The component in the shop's page is notified, if there is one. Without, a person or a test reads what is to be handed on. */
function handOn(
  title: string,
  payment: Payment,
  state: string,
  type: string,
  result: object,
  authorisationToken: string,
): SandboxResponse {
  const encoded = Buffer.from(JSON.stringify({ ...result, authorisationToken })).toString("base64");
  return showAndTell(
    title,
    html`${heading(payment, state)}<p>Hand this on as <code>threeDSResult</code>:</p><p><code id="result">${encoded}</code></p>`,
    { type, result },
  );
}
