import { notificationItem, type PaymentEvent } from "../domain/webhooks/event.ts";
import { formOf } from "../domain/webhooks/form.ts";
import { isNotifiedOf, type Webhook } from "../domain/webhooks/webhook.ts";
import { webhooks } from "../storage/kinds.ts";
import { INSERT_DELIVERY } from "../storage/statements.ts";
import type { Row } from "../storage/storage.ts";
import { readStored } from "../storage/stored.ts";
import type { World } from "../storage/world.ts";
import { signatureOf } from "./signing.ts";

export type DeliveryState = "waiting" | "delivered" | "given-up";

export interface Attempt {
  /** The sandbox's time. */
  readonly at: number;
  /** What was answered; absent where nothing was. */
  readonly status?: number;
  readonly milliseconds: number;
  readonly error?: string;
}

/** An event on its way to a webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventCode: string;
  readonly pspReference: string;
  /** The body of the request, byte for byte. It was signed when the event happened. */
  readonly request: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
}

export interface StoredDelivery extends Delivery {
  readonly world: string;
  readonly state: DeliveryState;
  readonly due: number;
}

/** The body for an event in the format of its webhook, signed where the webhook has a key. */
export function requestOf(
  event: PaymentEvent,
  { hmacKey, communicationFormat }: Webhook,
  now: number,
): Pick<Delivery, "request" | "headers"> {
  const unsigned = notificationItem(event, now);
  const signature = hmacKey === undefined ? {} : { hmacSignature: signatureOf(unsigned, hmacKey) };
  const item = { ...unsigned, additionalData: { ...unsigned.additionalData, ...signature } };
  if (communicationFormat === "http")
    return { request: formOf(item), headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" } };
  const request = JSON.stringify({ live: "false", notificationItems: [{ NotificationRequestItem: item }] });
  return { request, headers: {} };
}

interface Account {
  readonly companyId: string;
  readonly merchantAccount: string;
}

/** Whether there is any webhook of a merchant account or its company: what would be sent need not be made otherwise. */
export function hasListeners(world: World, { companyId, merchantAccount }: Account): boolean {
  return world.of(webhooks, companyId).length > 0 || world.of(webhooks, merchantAccount).length > 0;
}

/** Puts an event into the outbox of each webhook that reports it, in the transaction of the change. */
export function notifyWebhooks(
  world: World,
  event: PaymentEvent,
  companyId: string,
  now: number,
  newId: () => string,
): void {
  const candidates = [...world.of(webhooks, companyId), ...world.of(webhooks, event.merchantAccount)];
  for (const webhook of candidates.filter((each) => isNotifiedOf(each, event))) {
    insert(world, now, {
      id: newId(),
      webhookId: webhook.id,
      eventCode: event.eventCode,
      pspReference: event.pspReference,
      ...requestOf(event, webhook, now),
      attempts: [],
    });
  }
}

export function insert(world: World, due: number, delivery: Delivery): void {
  world.transaction.run(
    INSERT_DELIVERY,
    ...[world.name, delivery.id, delivery.webhookId, due, JSON.stringify(delivery)],
  );
  world.hasEvents = true;
}

export function readDelivery(row: Row): StoredDelivery {
  return {
    ...readStored<Delivery>(row["body"]),
    world: String(row["world"]),
    state: String(row["state"]) as DeliveryState,
    due: Number(row["due"]),
  };
}

export interface DeliveryFilter {
  readonly webhookId?: string;
  readonly state?: string;
  /** Somewhere in what is sent: a reference, an event code. */
  readonly search?: string;
}

/** Those that fit, the latest first. */
export function deliveries(world: World, count: number, filter: DeliveryFilter = {}): StoredDelivery[] {
  const { webhookId, state, search = "" } = filter;
  const conditions = [
    ["webhook_id = ?", webhookId],
    ["state = ?", state],
    // Engines differ in whether LIKE minds capitals.
    [
      "LOWER(body) LIKE ? ESCAPE '!'",
      search === "" ? undefined : `%${search.toLowerCase().replaceAll(/[!%_]/g, "!$&")}%`,
    ],
  ].filter((each): each is [string, string] => each[1] !== undefined);
  const where = conditions.map(([condition], index) => ` AND ${condition.replace("?", `$${index + 3}`)}`);
  const rows = world.transaction.all(
    `SELECT world, state, due, body FROM outbox WHERE world = $1${where.join("")} ORDER BY seq DESC LIMIT $2`,
    ...[world.name, count, ...conditions.map(([, value]) => value)],
  );
  return rows.map(readDelivery);
}

export function findDelivery(world: World, id: string): StoredDelivery | undefined {
  const [row] = world.transaction.all(
    "SELECT world, state, due, body FROM outbox WHERE world = $1 AND id = $2",
    ...[world.name, id],
  );
  return row && readDelivery(row);
}

/** What a webhook has to be sent next. */
export function firstWaiting(world: World, webhookId: string): StoredDelivery | undefined {
  const [row] = world.transaction.all(
    "SELECT world, state, due, body FROM outbox WHERE world = $1 AND webhook_id = $2 AND state = 'waiting' ORDER BY seq LIMIT 1",
    ...[world.name, webhookId],
  );
  return row === undefined ? undefined : readDelivery(row);
}

/** How many events wait for a webhook. */
export function waitingOf(world: World, webhookId: string): number {
  const [row] = world.transaction.all(
    "SELECT COUNT(*) AS waiting FROM outbox WHERE world = $1 AND webhook_id = $2 AND state = 'waiting'",
    ...[world.name, webhookId],
  );
  return Number(row?.["waiting"] ?? 0);
}

export function removeDeliveries(world: World, webhookId: string): void {
  world.transaction.run(
    "DELETE FROM outbox WHERE world = $1 AND webhook_id = $2 AND state = 'waiting'",
    ...[world.name, webhookId],
  );
}

/** Puts an event behind those that wait, as it was. Nothing where there is no such event. */
export function resendDelivery(world: World, id: string, now: number, newId: string): boolean {
  const found = findDelivery(world, id);
  if (found === undefined) return false;
  const { world: _, state: __, due: ___, ...delivery } = found;
  insert(world, now, { ...delivery, id: newId, attempts: [] });
  return true;
}
