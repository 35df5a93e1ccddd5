import { hostedPages } from "../storage/kinds.ts";
import type { SandboxResponse } from "../http/message.ts";
import { findStep } from "../payments/shopper-steps.ts";
import { html } from "./html.ts";
import { heading, notFound, show, type Visit } from "./visit.ts";

/** What became of a payment. It changes nothing, however often it is loaded. */
export function visitDone(visit: Visit): SandboxResponse {
  const found = findStep(visit, visit.id);
  const result = found?.step.result;
  if (found === undefined || result === undefined) return notFound();
  const { payment } = found;
  const page = payment.linkId === undefined ? undefined : visit.world.one(hostedPages, payment.linkId);
  const returnUrl = page?.request["returnUrl"];
  const state = payment.outcome?.resultCode.toLowerCase() ?? result;
  return show(
    200,
    "Done",
    html`${heading(payment, TITLES[state] ?? "Not paid")}<p id="state">${state}</p>
${typeof returnUrl === "string" ? [html`<p><a id="continue" href="${returnUrl}">Continue</a></p>`] : []}`,
  );
}

const TITLES: Readonly<Record<string, string>> = {
  authorised: "Thank you",
  partiallyauthorised: "Thank you",
  received: "Thank you, it is being processed",
};
