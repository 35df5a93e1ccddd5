import { asRecord, textIn } from "../domain/fields.ts";
import { shown } from "../domain/payments/money.ts";
import type { SandboxResponse } from "../http/message.ts";
import { busyWith } from "../payments/terminals/exchanges.ts";
import { type Given, listed, type Question, questionOf } from "../payments/terminals/input.ts";
import { amountOf, asksForPin } from "../payments/terminals/pay.ts";
import { referenceOf } from "../payments/terminals/sale-data.ts";
import { cancel, giveInput, MOST_WRONG_PINS, presentCard, TEST_PIN } from "../payments/terminals/waiting.ts";
import { type TerminalExchange, terminalExchanges, terminalStates } from "../storage/terminal-kinds.ts";
import { type Html, html } from "./html.ts";
import { alert, seeOther, show, type Visit } from "./visit.ts";

/** Seconds after which a terminal that waits looks whether there is something to do. */
const LOOK_EVERY = "1";

/** The screen of a terminal: somebody presents a card, types the PIN, answers a question, or cancels. */
export function visitTerminal(visit: Visit, terminalId: string): SandboxResponse {
  const running = busyWith(visit.world, terminalId);
  const { form } = visit;
  if (form === undefined) return running === undefined ? idle(visit, terminalId) : ask(running);
  // What was on the screen when somebody chose may have ended meanwhile.
  const after = running !== undefined && form.get("exchange") === running.id ? acted(visit, running, form) : undefined;
  return after === undefined || after.response !== undefined ? seeOther(visit.id) : ask(after);
}

/** What somebody did; nothing where the form says nothing that can be done. */
function acted(visit: Visit, exchange: TerminalExchange, form: URLSearchParams): TerminalExchange | undefined {
  const choice = form.get("choice");
  if (choice === "cancel") return cancel(visit, exchange);
  if (exchange.header.MessageCategory !== "Input")
    return choice === "pay" ? presentCard(visit, exchange, form.get("pin") ?? undefined) : undefined;
  const given = givenIn(form, questionOf(exchange.request));
  return given && giveInput(visit, exchange, given);
}

function givenIn(form: URLSearchParams, { how, entries }: Question): Given | undefined {
  const choice = form.get("choice");
  if (how === "typed") return { kind: "typed", text: form.get("text") ?? "" };
  if (how === "confirmed")
    return choice === "yes" || choice === "no" ? { kind: "confirmed", yes: choice === "yes" } : undefined;
  const index = Number(choice);
  return Number.isInteger(index) && entries[index] !== undefined ? { kind: "chosen", index } : undefined;
}

function ask(exchange: TerminalExchange): SandboxResponse {
  return exchange.header.MessageCategory === "Input" ? askForInput(exchange) : askForCard(exchange);
}

function askForCard(exchange: TerminalExchange): SandboxResponse {
  const { terminalId, request, wrongPins } = exchange;
  const amount = amountOf(request);
  const isPin = typeof amount !== "string" && asksForPin(amount);
  const left = MOST_WRONG_PINS - wrongPins;
  return show(
    wrongPins > 0 ? 422 : 200,
    `Terminal ${terminalId}`,
    html`<h1>${isPin ? "Insert card and enter PIN" : "Present card"}</h1><p class="amount">${typeof amount === "string" ? amount : shown(amount)}</p>
<p class="note">${terminalId}, ${referenceOf(asRecord(request["SaleData"]))}</p>
${alert(wrongPins > 0 ? `That is not the PIN. ${left} ${left === 1 ? "try" : "tries"} left.` : undefined)}
${formOf(exchange, [...(isPin ? [pinField()] : []), html`<button class="main" name="choice" value="pay">Pay</button>`])}`,
  );
}

function pinField(): Html {
  return html`<label for="pin">PIN</label><input id="pin" name="pin" type="password" inputmode="numeric" pattern="[0-9]{4,12}" autocomplete="off" required autofocus><p class="note">Of Adyen's test cards it is <code>${TEST_PIN}</code>.</p>`;
}

function askForInput(exchange: TerminalExchange): SandboxResponse {
  const { how, text, entries, suggested, isSecret } = questionOf(exchange.request);
  const field = html`<label for="text">Answer</label><input id="text" name="text" type="${isSecret ? "password" : "text"}" value="${suggested}" autocomplete="off" autofocus>
<button class="main">OK</button>`;
  const buttons =
    how === "chosen"
      ? entries.map((entry, index) => html`<button name="choice" value="${index}">${entry}</button>`)
      : [html`<button class="main" name="choice" value="yes">Yes</button><button name="choice" value="no">No</button>`];
  return show(
    200,
    `Terminal ${exchange.terminalId}`,
    html`<h1>${text === "" ? "The cash register asks" : text}</h1><p class="note">${exchange.terminalId}</p>
${formOf(exchange, how === "typed" ? [field] : buttons)}`,
  );
}

function formOf({ id }: TerminalExchange, parts: readonly Html[]): Html {
  return html`<form method="post"><input type="hidden" name="exchange" value="${id}">${parts}<button name="choice" value="cancel" formnovalidate>Cancel</button></form>`;
}

/** Nothing is to be done. It looks again by itself, without a script. */
function idle({ world }: Visit, terminalId: string): SandboxResponse {
  const last = world.one(terminalStates, terminalId)?.last;
  const exchange = last === undefined ? undefined : world.one(terminalExchanges, last);
  const page = show(
    200,
    `Terminal ${terminalId}`,
    html`<h1>Ready</h1><p class="note">${terminalId} waits for a payment.</p>${exchange === undefined ? [] : [lastOf(exchange), ...receiptOf(exchange)]}`,
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

/** The shopper's receipt of the last payment, to be printed. */
function receiptOf({ header, response }: TerminalExchange): readonly Html[] {
  const { PaymentReceipt: receipts } = asRecord(asRecord(response)[`${header.MessageCategory}Response`]);
  const receipt = listed(receipts).find((each) => each["DocumentQualifier"] === "CustomerReceipt");
  if (receipt === undefined) return [];
  const lines = listed(asRecord(receipt["OutputContent"])["OutputText"]).map(({ Text: text }) => {
    const pairs = new URLSearchParams(String(text));
    return html`<tr><td>${pairs.get("name") ?? ""}</td><td>${pairs.get("value") ?? ""}</td></tr>`;
  });
  return [html`<table id="receipt"><caption class="note">Receipt</caption>${lines}</table>`];
}
