import { createHash } from "node:crypto";
import { shown } from "../domain/payments/money.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { Settings } from "../domain/settings.ts";
import type { SandboxResponse } from "../http/message.ts";
import type { PaymentContext } from "../payments/payment-context.ts";
import { Html, html, documentShell } from "./html.ts";

/** A shopper's look at a page, or the form that they sent. */
export interface Visit extends PaymentContext {
  readonly settings: Settings;
  /** Address of the sandbox. */
  readonly url: string;
  readonly id: string;
  /** Fields of the form that was sent; absent where the page is only looked at. */
  readonly form: URLSearchParams | undefined;
}

export type Visitor = (visit: Visit) => SandboxResponse;

export function heading({ merchantAccount, amount, reference }: Payment, title: string): Html {
  return html`<h1>${title}</h1><p class="amount">${shown(amount)}</p><p class="note">${merchantAccount}, ${reference}</p>`;
}

/** What went wrong, to be read out; nothing where nothing did. */
export function alert(problem: string | undefined): readonly Html[] {
  return problem === undefined ? [] : [html`<p role="alert" id="problem">${problem}</p>`];
}

/** To another page after a form was sent: to load that again does nothing twice. */
export function seeOther(location: string): SandboxResponse {
  return { status: 303, headers: { location, "cache-control": "no-store" }, body: "" };
}

export function alreadyDone(): SandboxResponse {
  return show(410, "Done", html`<h1>This payment has been decided</h1>`);
}

export function notFound(): SandboxResponse {
  return show(404, "Not found", html`<h1>There is no such page</h1>`);
}

export function show(status: number, title: string, body: Html): SandboxResponse {
  return page(status, title, body, "");
}

/** Notifies the page that this one is in a frame of, whichever it is: only how it went is said, and nothing that is secret. */
const TELL = `if (parent !== window) parent.postMessage(document.getElementById("message").textContent, "*");`;
const TELL_HASH = createHash("sha256").update(TELL).digest("base64");

/** The same, which sends a message to the page that it is in a frame of. */
export function showAndTell(title: string, body: Html, message: object): SandboxResponse {
  const text = new Html(JSON.stringify(message).replaceAll("<", "\\u003c"));
  const script = html`<script type="application/json" id="message">${text}</script><script>${new Html(TELL)}</script>`;
  return page(200, title, html`${body}${script}`, `script-src 'sha256-${TELL_HASH}'; `);
}

function page(status: number, title: string, body: Html, scripts: string): SandboxResponse {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      // No form-action: browsers would apply it to where the shop sends the shopper next.
      "content-security-policy": `default-src 'none'; ${scripts}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors *`,
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body: documentShell(title, body),
  };
}
