import { asRecord, textIn } from "../domain/fields.ts";
import { shown } from "../domain/payments/money.ts";
import type { SandboxResponse } from "../http/message.ts";
import { amountOf, asksForPin, referenceOf } from "../payments/terminals/pay.ts";
import { MOST_WRONG_PINS, present, TEST_PIN } from "../payments/terminals/receive.ts";
import { busyWith } from "../payments/terminals/terminal-context.ts";
import { type TerminalExchange, terminalExchanges, terminalStates } from "../storage/terminal-kinds.ts";
import { type Html, html } from "./html.ts";
import { alert, seeOther, show, type Visit } from "./visit.ts";

/** Seconds after which a terminal that waits looks whether there is something to pay. */
const LOOK_EVERY = "1";

/** The screen of a terminal: somebody presents a card, types the PIN, or cancels. */
export function visitTerminal(visit: Visit, terminalId: string): SandboxResponse {
  const running = busyWith(visit.world, terminalId);
  const { form } = visit;
  if (form === undefined) return running === undefined ? idle(visit, terminalId) : ask(running);
  const choice = form.get("choice");
  // What was on the screen when somebody chose may have ended meanwhile.
  const isMeant = running !== undefined && form.get("exchange") === running.id;
  if (!isMeant || (choice !== "pay" && choice !== "cancel")) return seeOther(visit.id);
  const after = present(visit, running, choice, form.get("pin") ?? undefined);
  return after.response === undefined ? ask(after) : seeOther(visit.id);
}

function ask(exchange: TerminalExchange): SandboxResponse {
  const { terminalId, request, wrongPins, id } = exchange;
  const amount = amountOf(request);
  const isPin = typeof amount !== "string" && asksForPin(amount);
  const left = MOST_WRONG_PINS - wrongPins;
  return show(
    wrongPins > 0 ? 422 : 200,
    `Terminal ${terminalId}`,
    html`<h1>${isPin ? "Insert card and enter PIN" : "Present card"}</h1><p class="amount">${typeof amount === "string" ? amount : shown(amount)}</p>
<p class="note">${terminalId}, ${referenceOf(asRecord(request["SaleData"]))}</p>
${alert(wrongPins > 0 ? `That is not the PIN. ${left} ${left === 1 ? "try" : "tries"} left.` : undefined)}
<form method="post"><input type="hidden" name="exchange" value="${id}">
${isPin ? [pinField()] : []}
<button class="main" name="choice" value="pay">Pay</button>
<button name="choice" value="cancel" formnovalidate>Cancel</button></form>`,
  );
}

function pinField(): Html {
  return html`<label for="pin">PIN</label><input id="pin" name="pin" type="password" inputmode="numeric" pattern="[0-9]{4,12}" autocomplete="off" required autofocus><p class="note">Of Adyen's test cards it is <code>${TEST_PIN}</code>.</p>`;
}

/** Nothing is to be paid. It looks again by itself, without a script. */
function idle({ world }: Visit, terminalId: string): SandboxResponse {
  const last = world.one(terminalStates, terminalId)?.last;
  const exchange = last === undefined ? undefined : world.one(terminalExchanges, last);
  const page = show(
    200,
    `Terminal ${terminalId}`,
    html`<h1>Ready</h1><p class="note">${terminalId} waits for a payment.</p>${exchange === undefined ? [] : [lastOf(exchange)]}`,
  );
  return { ...page, headers: { ...page.headers, refresh: LOOK_EVERY } };
}

function lastOf({ header, request, response }: TerminalExchange): Html {
  const answer = asRecord(asRecord(response)[`${header.MessageCategory}Response`]);
  const { Result, ErrorCondition } = asRecord(answer["Response"]);
  const amount = amountOf(request);
  const what =
    header.MessageCategory === "Payment" && typeof amount !== "string" ? shown(amount) : header.MessageCategory;
  const how =
    Result === "Success" ? "Approved" : `Declined: ${textIn({ ErrorCondition }, "ErrorCondition") ?? "no reason"}`;
  return html`<p id="last">${what}: ${how}</p>`;
}
