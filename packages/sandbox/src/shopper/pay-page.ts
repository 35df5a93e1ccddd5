import { shown } from "../domain/payments/money.ts";
import { isAuthorised } from "../domain/payments/outcome.ts";
import { type HostedPage, stateOf } from "../domain/payments/hosted-page.ts";
import { Refusal } from "../domain/refusal.ts";
import { merchants, hostedPages } from "../storage/kinds.ts";
import type { SandboxResponse } from "../http/message.ts";
import { SHOPPER_BASE } from "../payments/actions.ts";
import { paymentResponse } from "../payments/payment-response.ts";
import { textIn } from "../domain/fields.ts";
import { abandonLast, lastPaymentOf, payHostedPage } from "../payments/pay-hosted-page.ts";
import type { PaymentInput } from "../payments/payment-intent.ts";
import { html } from "./html.ts";
import { returned, toShop } from "./returning.ts";
import { alert, notFound, seeOther, show, type Visit } from "./visit.ts";

/** The page of a payment link or a hosted session. */
export function visitPay(visit: Visit): SandboxResponse {
  const { world, id, now, form } = visit;
  const open = world.one(hostedPages, id);
  if (open === undefined) return notFound();
  const last = lastPaymentOf(visit, open);
  const state = stateOf(open, now);
  // A shopper who came back from their bank without an answer may pay in another way.
  const isOpen = state === "active" || (state === "paymentPending" && last?.outcome === undefined);
  if (!isOpen) return show(410, "Closed", html`<h1>This page is closed</h1><p id="state">${state}</p>`);
  if (form === undefined) return ask(open, open.reusable ? undefined : last?.outcome?.refusalReason, 200);
  const filled = TEST_CARDS.find(({ name }) => name === form.get("fill"));
  if (filled !== undefined) return ask(open, undefined, 200, filled);
  if (form.get("choice") === "cancelled" && open.kind === "session") {
    abandonLast(visit, open);
    world.save(hostedPages, { ...open, state: "canceled", updatedAt: now });
    return toShop(open);
  }
  try {
    return payOn(visit, open, form);
  } catch (error) {
    if (error instanceof Refusal) return ask(open, error.problem.service?.message ?? error.problem.title);
    throw error;
  }
}

function payOn(visit: Visit, open: HostedPage, form: URLSearchParams): SandboxResponse {
  const { world, settings, url } = visit;
  const merchant = world.one(merchants, open.merchantAccount);
  if (merchant === undefined) return notFound();
  const payment = payHostedPage(visit, merchant, open, requestOf(open, form, url), settings);
  const { step, outcome } = payment;
  const after = world.one(hostedPages, open.id) ?? open;
  if (step !== undefined) {
    const { action } = paymentResponse(visit, url, payment);
    return seeOther(action?.url ?? addressOf(open, url));
  }
  const isOver = isAuthorised(outcome) || after.state === "refused" || after.state === "paymentPending";
  if (!isOver) return ask(after, outcome?.refusalReason ?? "Refused");
  return open.kind === "session" ? toShop(after) : returned(visit, payment, "authorised");
}

/** What the merchant asked for, with what the shopper typed. */
function requestOf(open: HostedPage, form: URLSearchParams, url: string): PaymentInput {
  const field = (name: string) => form.get(name) ?? "";
  const [expiryMonth = "", expiryYear = ""] = field("expiry")
    .split("/")
    .map((part) => part.trim());
  const card = { number: field("number"), expiryMonth, expiryYear, cvc: field("cvc"), holderName: field("holderName") };
  const { request } = open;
  const isKept = request["storePaymentMethodMode"] === "enabled" || (asksForConsent(open) && field("store") === "yes");
  // What only a shopper may decide is not taken from the request.
  const { enableOneClick: _, ...asked } = request;
  return {
    ...asked,
    amount: open.amount,
    reference: open.reference,
    paymentMethod: { type: "scheme", ...card },
    returnUrl: textIn(request, "returnUrl") ?? addressOf(open, url),
    ...(request["manualCapture"] === true && { additionalData: { manualCapture: "true" } }),
    ...(isKept && { storePaymentMethod: true }),
  };
}

/** Whether it is for the shopper to say that their card is kept. */
function asksForConsent({ request }: HostedPage): boolean {
  const asks = request["storePaymentMethodMode"] === "askForConsent" || request["enableOneClick"] === true;
  return asks && textIn(request, "shopperReference") !== undefined;
}

function addressOf({ id }: HostedPage, url: string): string {
  return `${url}${SHOPPER_BASE}/pay/${id}`;
}

/** A card that a person need not type. */
interface TestCard {
  readonly name: string;
  readonly number: string;
  readonly cvc: string;
  readonly holderName: string;
}

/** Documented: https://docs.adyen.com/development-resources/test-cards-and-credentials/test-card-numbers */
const TEST_CARDS: readonly TestCard[] = [
  { name: "Visa, approved", number: "4111 1111 1111 1111", cvc: "737", holderName: "A. Shopper" },
  { name: "Mastercard, approved", number: "5555 4444 3333 1111", cvc: "737", holderName: "A. Shopper" },
  { name: "American Express, approved", number: "3700 0000 0000 002", cvc: "7373", holderName: "A. Shopper" },
  { name: "Visa, refused by its holder's name", number: "4111 1111 1111 1111", cvc: "737", holderName: "DECLINED" },
  { name: "Visa with 3-D Secure", number: "4917 6100 0000 0000", cvc: "737", holderName: "A. Shopper" },
];

function ask(
  open: HostedPage,
  problem: string | undefined,
  status = problem === undefined ? 200 : 422,
  card?: TestCard,
): SandboxResponse {
  return show(
    status,
    "Pay",
    html`<h1>${open.merchantAccount}</h1><p class="amount">${shown(open.amount)}</p><p class="note">${open.reference}</p>
${alert(problem)}
<form method="post">
<label for="number">Card number</label><input id="number" name="number" value="${card?.number ?? ""}" inputmode="numeric" autocomplete="cc-number" required autofocus>
<div class="row"><div><label for="expiry">Expiry date</label><input id="expiry" name="expiry" value="${card === undefined ? "" : "03/2030"}" placeholder="03/2030" autocomplete="cc-exp" required></div>
<div><label for="cvc">Security code</label><input id="cvc" name="cvc" value="${card?.cvc ?? ""}" inputmode="numeric" autocomplete="cc-csc"></div></div>
<label for="holderName">Name on card</label><input id="holderName" name="holderName" value="${card?.holderName ?? ""}" autocomplete="cc-name">
${asksForConsent(open) ? [html`<label class="check"><input type="checkbox" id="store" name="store" value="yes"> Keep this card for the next time</label>`] : []}
<button class="main">Pay ${shown(open.amount)}</button>
${open.kind === "session" ? [html`<button name="choice" value="cancelled" formnovalidate>Cancel</button>`] : []}
</form>
<details><summary>Test cards to fill in</summary><form method="post">${TEST_CARDS.map(({ name }) => html`<button name="fill" value="${name}">${name}</button>`)}</form></details>`,
  );
}
