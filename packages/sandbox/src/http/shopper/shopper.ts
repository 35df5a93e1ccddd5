import { shown } from "../../domain/payments/money.ts";
import { type Page, stateOf } from "../../domain/payments/session.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { timeOf } from "../../domain/clock.ts";
import type { RandomSource } from "../../domain/random.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Settings } from "../../domain/settings.ts";
import { merchants, pages, shopperSteps } from "../../store/kinds.ts";
import type { Store } from "../../store/store.ts";
import { World } from "../../store/world.ts";
import { worldNames } from "../../store/world-names.ts";
import type { Dispatcher } from "../../webhooks/dispatcher.ts";
import type { SandboxAnswer, SandboxRequest } from "../message.ts";
import { answerOf, SHOPPER_BASE } from "../rooms/payments/answer.ts";
import type { Scene } from "../rooms/payments/events.ts";
import { makePayment, newStep } from "../rooms/payments/making.ts";
import { paymentOrderOf } from "../rooms/payments/request.ts";
import { stepOf, withResult } from "../rooms/payments/steps.ts";
import { type Html, html, page as document } from "./html.ts";

export interface ShopperContext {
  readonly store: Store;
  readonly dispatcher: Pick<Dispatcher, "poke">;
  readonly random: RandomSource;
  readonly realTime: () => number;
  readonly url: () => string;
  /** Told of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/** What an issuer's page asks for; documented. */
export const WEB_PASSWORD = "password";
export const NATIVE_PASSWORD = "1234";

interface Visit extends Scene {
  readonly settings: Settings;
  readonly url: string;
  readonly id: string;
  /** Fields of the form that was sent; absent where the page is only looked at. */
  readonly form: URLSearchParams | undefined;
}

type Visitor = (visit: Visit) => Promise<SandboxAnswer>;

const VISITORS: Readonly<Record<string, Visitor>> = { redirect: visitRedirect, "3ds2": visitChallenge, pay: visitPay };

/** The pages of issuers, banks and Adyen that a shopper sees. They work without scripts. */
export function createShopperPages(context: ShopperContext): (request: SandboxRequest) => Promise<SandboxAnswer> {
  return async (request) => {
    const [pathname = ""] = request.target.split("?");
    const [kind = "", id = ""] = pathname.slice(SHOPPER_BASE.length + 1).split("/");
    const visitor = Object.hasOwn(VISITORS, kind) ? VISITORS[kind] : undefined;
    if (visitor === undefined || (request.method !== "GET" && request.method !== "POST")) return notFound();
    const form = request.method === "POST" ? new URLSearchParams(request.body) : undefined;
    // A page of another site must not pay for anybody.
    if (form !== undefined && !/^(same-origin|none|undefined)$/.test(String(request.headers["sec-fetch-site"])))
      return show(403, "Not from here", html`<h1>Open this page itself</h1>`);
    const visit = context.store.transaction(async (sql) => {
      for (const name of await worldNames(sql)) {
        const world = new World(sql, name);
        if ((await world.one(shopperSteps, id)) === undefined && (await world.one(pages, id)) === undefined) continue;
        const { clock, settings } = await world.conditions();
        const now = timeOf(clock, context.realTime());
        return visitor({ world, now, settings, random: context.random, url: context.url(), id, form });
      }
      return notFound();
    });
    try {
      return await visit;
    } catch (error) {
      context.onError(error);
      return show(500, "Not now", html`<h1>The sandbox has trouble of its own</h1>`);
    } finally {
      context.dispatcher.poke();
    }
  };
}

/** A bank's page, or an issuer's: the shopper agrees or not, and goes back to the shop. */
async function visitRedirect(visit: Visit): Promise<SandboxAnswer> {
  const found = await stepOf(visit, visit.id);
  if (found === undefined) return notFound();
  const { payment, step } = found;
  if (payment.outcome !== undefined || step.purpose !== "redirect") return alreadyDone();
  const isCard = payment.method.lastFour !== undefined;
  const choice = visit.form?.get("choice");
  if (choice !== "authorised" && choice !== "refused" && choice !== "cancelled") return showRedirect(payment, isCard);
  if (choice === "authorised" && isCard && visit.form?.get("password") !== WEB_PASSWORD)
    return showRedirect(payment, isCard, "That is not the password.");
  // A card of a shop's own page waits for the shop to ask; what a bank has done is done.
  if (!isCard || payment.linkId !== undefined || payment.sessionId !== undefined)
    await withResult(visit, payment, choice);
  const result = await newStep(visit, payment.pspReference, "result", choice);
  if (payment.returnUrl === undefined) return thanks(choice);
  return back(payment.returnUrl, result);
}

function showRedirect(payment: Payment, isCard: boolean, problem?: string): SandboxAnswer {
  return show(
    problem === undefined ? 200 : 422,
    "Confirm payment",
    html`${heading(payment, isCard ? "Your bank asks: is it you?" : `Pay with ${payment.method.brand ?? payment.method.type}`)}
${problem === undefined ? [] : [html`<p role="alert" id="problem">${problem}</p>`]}
<form method="post">
${isCard ? [html`<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required autofocus><p class="note">In the sandbox it is <code>${WEB_PASSWORD}</code>.</p>`] : []}
<button class="main" name="choice" value="authorised">Pay ${shown(payment.amount)}</button>
<button name="choice" value="refused" formnovalidate>Fail</button>
<button name="choice" value="cancelled" formnovalidate>Cancel</button>
</form>`,
  );
}

/** What a native 3-D Secure 2 component would show in the shop's own page. */
async function visitChallenge(visit: Visit): Promise<SandboxAnswer> {
  const found = await stepOf(visit, visit.id);
  if (found === undefined) return notFound();
  const { payment, step } = found;
  if (payment.outcome !== undefined) return alreadyDone();
  if (step.purpose === "fingerprint") {
    const result = encoded({ threeDSCompInd: "Y", authorisationToken: step.token });
    return show(
      200,
      "Fingerprint",
      html`${heading(payment, "Device known")}<p>Hand this on as <code>threeDSResult</code>:</p><p><code id="result">${result}</code></p>`,
    );
  }
  const password = visit.form?.get("password");
  const cancels = visit.form?.get("choice") === "cancelled";
  if (visit.form === undefined || (!cancels && password !== NATIVE_PASSWORD)) {
    const wrong = visit.form !== undefined;
    return show(
      wrong ? 422 : 200,
      "Challenge",
      html`${heading(payment, "Your bank asks: is it you?")}
${wrong ? [html`<p role="alert" id="problem">That is not the code.</p>`] : []}
<form method="post"><label for="password">Code</label><input id="password" name="password" inputmode="numeric" autocomplete="one-time-code" required autofocus><p class="note">In the sandbox it is <code>${NATIVE_PASSWORD}</code>.</p>
<button class="main">Confirm</button><button name="choice" value="cancelled" formnovalidate>Cancel</button></form>`,
    );
  }
  const result = encoded({ transStatus: cancels ? "N" : "Y", authorisationToken: step.token });
  return show(
    200,
    "Challenge",
    html`${heading(payment, cancels ? "Cancelled" : "Confirmed")}<p>Hand this on as <code>threeDSResult</code>:</p><p><code id="result">${result}</code></p>`,
  );
}

/** The page of a payment link or a hosted session. */
async function visitPay(visit: Visit): Promise<SandboxAnswer> {
  const { world, id, now, form } = visit;
  await world.lock(`page:${id}`);
  const open = await world.one(pages, id);
  if (open === undefined) return notFound();
  const state = stateOf(open, now);
  if (state !== "active") return show(410, "Closed", html`<h1>This page is closed</h1><p id="state">${state}</p>`);
  if (form === undefined) return showPay(open);
  if (form.get("choice") === "cancelled" && open.kind === "session") {
    await world.save(pages, { ...open, state: "canceled", updatedAt: now });
    return thanks("cancelled");
  }
  try {
    return await payOn(visit, open, form);
  } catch (error) {
    if (error instanceof Refusal) return showPay(open, error.problem.service?.message ?? error.problem.title);
    throw error;
  }
}

async function payOn(visit: Visit, open: Page, form: URLSearchParams): Promise<SandboxAnswer> {
  const { world, now, settings, url } = visit;
  const merchant = await world.one(merchants, open.merchantAccount);
  if (merchant === undefined) return notFound();
  const field = (name: string) => form.get(name) ?? "";
  const [expiryMonth = "", expiryYear = ""] = field("expiry")
    .split("/")
    .map((part) => part.trim());
  const card = { number: field("number"), expiryMonth, expiryYear, cvc: field("cvc"), holderName: field("holderName") };
  const back = `${url}${SHOPPER_BASE}/pay/${open.id}`;
  const body = {
    ...open.request,
    paymentMethod: { type: "scheme", ...card },
    returnUrl: typeof open.request["returnUrl"] === "string" ? open.request["returnUrl"] : back,
    ...(open.request["manualCapture"] === true && { additionalData: { manualCapture: "true" } }),
    ...(open.request["storePaymentMethodMode"] === "enabled" && { storePaymentMethod: true }),
  };
  const asked = await paymentOrderOf(world, merchant, body, now);
  const link = open.kind === "link" ? { linkId: open.id } : { sessionId: open.id };
  const payment = await makePayment(visit, { ...asked, ...link }, settings);
  const code = payment.outcome?.resultCode;
  const settled = (await world.one(pages, open.id)) ?? open;
  const state = payment.step !== undefined && !open.reusable ? "paymentPending" : settled.state;
  await world.save(pages, { ...settled, state, updatedAt: now, payments: [...open.payments, payment.pspReference] });
  if (payment.step !== undefined) {
    const { action } = (await answerOf(visit, url, payment)) as { readonly action?: { readonly url?: string } };
    return { status: 303, headers: { location: action?.url ?? back }, body: "" };
  }
  if (code !== "Authorised") return showPay(open, payment.outcome?.refusalReason ?? "Refused");
  if (open.kind === "session" && open.resultToken !== undefined) {
    const target = new URL(body.returnUrl);
    target.searchParams.set("sessionId", open.id);
    target.searchParams.set("sessionResult", open.resultToken);
    return { status: 303, headers: { location: target.href }, body: "" };
  }
  return thanks("authorised");
}

function showPay(open: Page, problem?: string): SandboxAnswer {
  return show(
    problem === undefined ? 200 : 422,
    "Pay",
    html`<h1>${open.merchantAccount}</h1><p class="amount">${shown(open.amount)}</p><p class="note">${open.reference}</p>
${problem === undefined ? [] : [html`<p role="alert" id="problem">${problem}</p>`]}
<form method="post">
<label for="number">Card number</label><input id="number" name="number" inputmode="numeric" autocomplete="cc-number" required autofocus>
<div class="row"><div><label for="expiry">Expiry date</label><input id="expiry" name="expiry" placeholder="03/2030" autocomplete="cc-exp" required></div>
<div><label for="cvc">Security code</label><input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc"></div></div>
<label for="holderName">Name on card</label><input id="holderName" name="holderName" autocomplete="cc-name">
<button class="main">Pay ${shown(open.amount)}</button>
${open.kind === "session" ? [html`<button name="choice" value="cancelled" formnovalidate>Cancel</button>`] : []}
</form><p class="note">A sandbox: only documented test cards are accepted.</p>`,
  );
}

function heading({ merchantAccount, amount, reference }: Payment, title: string): Html {
  return html`<h1>${title}</h1><p class="amount">${shown(amount)}</p><p class="note">${merchantAccount}, ${reference}</p>`;
}

function back(returnUrl: string, result: string): SandboxAnswer {
  if (!URL.canParse(returnUrl)) return thanks("authorised");
  const url = new URL(returnUrl);
  url.searchParams.set("redirectResult", result);
  return { status: 303, headers: { location: url.href }, body: "" };
}

function thanks(result: string): SandboxAnswer {
  return show(200, "Done", html`<h1>Thank you</h1><p id="state">${result}</p>`);
}

function alreadyDone(): SandboxAnswer {
  return show(410, "Done", html`<h1>This payment has been decided</h1>`);
}

function notFound(): SandboxAnswer {
  return show(404, "Not found", html`<h1>There is no such page</h1>`);
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

function show(status: number, title: string, body: Html): SandboxAnswer {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      // No form-action: browsers would apply it to where the shop sends the shopper next.
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors *",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body: document(title, body),
  };
}
