import { type Fields, isRecord } from "../domain/fields.ts";
import { EVENT_CODES } from "../domain/webhooks/event-codes.ts";
import { SETTING_CHOICES } from "../domain/settings.ts";
import { testCards } from "../domain/payments/cards.ts";
import { outcomeNames } from "../domain/payments/outcome.ts";
import { readCall } from "./call.ts";
import type { Control } from "./control.ts";
import type { Endpoint } from "./endpoint.ts";
import { ControlError } from "./errors.ts";

const KEYS = "/credentials/{credentialId}/keys";

/** Everything that can be asked of one world. */
export const WORLD_ENDPOINTS: readonly Endpoint<Control>[] = [
  { method: "GET", path: "/clock", summary: "Its time", run: (control) => control.clock() },
  {
    method: "POST",
    path: "/clock",
    summary: "Moves, freezes, accelerates the clock, or brings it back",
    body: { advance: { hours: 24 } },
    run: (control, _, body) => moveClock(control, body),
  },
  {
    method: "GET",
    path: "/settings",
    summary: "What Adyen leaves open, as it is set",
    run: (control) => control.settings(),
  },
  {
    method: "GET",
    path: "/settings/choices",
    summary: "What each setting may be",
    run: () => SETTING_CHOICES,
  },
  {
    method: "PATCH",
    path: "/settings",
    summary: "Changes settings",
    body: { overlapHours: 24 },
    run: (control, _, body) => control.changeSettings(body),
  },
  {
    method: "GET",
    path: "/faults",
    summary: "The faults that wait for their calls",
    run: (control) => control.faults(),
  },
  {
    method: "POST",
    path: "/faults",
    summary: "Makes calls fail",
    body: { kind: "error", status: 503, operation: "generateNewApiKey", times: 1 },
    run: (control, _, body) => control.addFault(body),
  },
  { method: "DELETE", path: "/faults", summary: "Removes all faults", run: (control) => control.clearFaults() },
  {
    method: "POST",
    path: "/reset",
    summary: "Begins again with what it began with",
    run: (control) => control.reset(),
  },
  {
    method: "POST",
    path: "/keys",
    summary: "Makes the seeded credentials' keys anew, ends those before; answers them once",
    run: (control) => control.renewKeys(),
  },
  {
    method: "GET",
    path: "/overview",
    summary: "Accounts, keys, webhooks and the latest payments",
    run: (control) => control.overview(),
  },
  {
    method: "GET",
    path: "/terminals",
    summary: "The terminals, each with the page on which somebody pays at it",
    run: (control) => control.terminals(),
  },
  {
    method: "GET",
    path: "/requests",
    summary: "The last requests, secrets hidden",
    query: ["after"],
    run: (control, _, __, query) => control.requests(readNumber("after", query.get("after") ?? "0")),
  },
  {
    method: "POST",
    path: "/requests/{requestId}/reveal",
    summary: "One request with its secrets",
    run: (control, [id = ""]) => control.revealRequest(readNumber("requestId", id)),
  },
  {
    method: "GET",
    path: "/event-codes",
    summary: "Events of standard webhooks: when each is sent, and where that is known from",
    run: () => EVENT_CODES,
  },
  {
    method: "GET",
    path: "/payments",
    summary: "Payments, the latest first: those of the last 2,000 that fit",
    query: ["count", "search", "standing", "merchantAccount"],
    run: (control, _, __, query) =>
      control.payments(readCount(query), textsOf(query, ["search", "standing", "merchantAccount"])),
  },
  {
    method: "GET",
    path: "/payments/{pspReference}",
    summary: "A payment with all that came of it, and what can be asked of it now",
    run: (control, [pspReference = ""]) => control.payment(pspReference),
  },
  {
    method: "POST",
    path: "/calls",
    summary: "Calls one of Adyen's APIs as a credential, without its key",
    body: { method: "GET", path: "/v3/me" },
    run: (control, _, body) => control.call(readCall(body)),
  },
  {
    method: "GET",
    path: "/test-cards",
    summary: "Documented test cards, and names of a holder that decide the outcome",
    run: () => ({ cards: testCards(), holderNames: outcomeNames() }),
  },
  {
    method: "POST",
    path: "/payments/{pspReference}/events",
    summary: "Makes something happen to a payment or a payout: a dispute, a refund that comes back, …",
    body: { eventCode: "NOTIFICATION_OF_CHARGEBACK", reasonCode: "10.4" },
    run: (control, [pspReference = ""], body) => control.makeHappen(pspReference, body),
  },
  {
    method: "POST",
    path: "/merchants/{merchantId}/reports",
    summary: "Announces that a report can be downloaded",
    body: { name: "settlement_detail_report_batch_1.csv" },
    run: (control, [merchantId = ""], body) => control.makeReport(merchantId, body),
  },
  { method: "GET", path: "/disputes", summary: "Disputes, the latest first", run: (control) => control.disputes() },
  {
    method: "GET",
    path: "/webhooks",
    summary: "Webhooks, each with what waits for it",
    run: (control) => control.webhooks(),
  },
  {
    method: "GET",
    path: "/deliveries",
    summary: "Webhook events, the latest first",
    query: ["count", "webhookId", "state", "search"],
    run: (control, _, __, query) =>
      control.deliveries(readCount(query), textsOf(query, ["webhookId", "state", "search"])),
  },
  {
    method: "GET",
    path: "/deliveries/{deliveryId}",
    summary: "A webhook event with its attempts",
    run: (control, [delivery = ""]) => control.delivery(delivery),
  },
  {
    method: "POST",
    path: "/deliveries/settled",
    summary: "Answers when all that is due was tried",
    run: (control) => control.webhooksSettled().then(() => ({ settled: true })),
  },
  {
    method: "POST",
    path: "/deliveries/{deliveryId}/resend",
    summary: "Delivers an event once more",
    run: (control, [delivery = ""]) => control.resend(delivery),
  },
  { method: "GET", path: "/snapshots", summary: "What was kept", run: (control) => control.snapshots() },
  {
    method: "POST",
    path: "/snapshots/{name}",
    summary: "Keeps the whole state under a name",
    run: (control, [name = ""]) => control.snapshot(name),
  },
  {
    method: "DELETE",
    path: "/snapshots/{name}",
    summary: "Removes what was kept",
    run: (control, [name = ""]) => control.removeSnapshot(name),
  },
  {
    method: "POST",
    path: "/snapshots/{name}/restore",
    summary: "Brings a state back",
    run: (control, [name = ""]) => control.restore(name),
  },
  {
    method: "GET",
    path: KEYS,
    summary: "The keys of a credential and their standing",
    run: (control, [credential = ""]) => control.keys(credential),
  },
  {
    method: "POST",
    path: `${KEYS}/{keyId}/expire`,
    summary: "Ends a key now",
    run: (control, [credential = "", key = ""]) => control.expireKey(credential, key),
  },
  {
    method: "POST",
    path: `${KEYS}/{keyId}/extend`,
    summary: "Gives a superseded key the whole overlap again",
    run: (control, [credential = "", key = ""]) => control.extendKey(credential, key),
  },
];

function moveClock(control: Control, body: Fields): Promise<unknown> {
  const [[move, value] = ["", undefined], ...others] = Object.entries(body);
  if (others.length === 0) {
    if (move === "advance" && isRecord(value)) return control.advance(readDuration(value));
    if (move === "freeze" && (value === true || typeof value === "string"))
      return control.freeze(value === true ? undefined : value);
    if (move === "accelerate" && typeof value === "number") return control.accelerate(value);
    if (move === "real" && value === true) return control.real();
  }
  throw new ControlError(
    400,
    'Give one of {"advance":{"hours":24}}, {"freeze":true}, {"freeze":"2026-01-01T00:00:00Z"}, {"accelerate":60}, {"real":true}.',
  );
}

const UNITS = ["days", "hours", "minutes", "seconds", "milliseconds"];

function readDuration(value: Fields): Readonly<Record<string, number>> {
  for (const [unit, amount] of Object.entries(value)) {
    if (!UNITS.includes(unit) || typeof amount !== "number")
      throw new ControlError(400, `advance: give numbers of ${UNITS.join(", ")}.`);
  }
  return value as Readonly<Record<string, number>>;
}

const MOST_LISTED = 500;

function readCount(query: URLSearchParams): number {
  const count = readNumber("count", query.get("count") ?? "100");
  if (count < 1 || count > MOST_LISTED) throw new ControlError(400, `count: must be from 1 to ${MOST_LISTED}.`);
  return count;
}

/** Of these parameters those that say something. */
function textsOf<K extends string>(query: URLSearchParams, names: readonly K[]): { readonly [P in K]?: string } {
  const given = names
    .map((name) => [name, query.get(name)] as const)
    .filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(given) as { readonly [P in K]?: string };
}

function readNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new ControlError(400, `${name}: must be a whole number from 0.`);
  return Number(text);
}
