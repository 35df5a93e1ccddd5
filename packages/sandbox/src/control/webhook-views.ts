import type { Webhook } from "../domain/webhooks/webhook.ts";
import { companies, merchants, webhooks } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { type Attempt, type DeliveryState, firstWaiting, type StoredDelivery, waitingOf } from "../webhooks/outbox.ts";

/** A webhook event on its way, without the password of its receiver. */
export interface DeliveryView {
  readonly id: string;
  readonly webhookId: string;
  readonly eventCode: string;
  readonly pspReference: string;
  readonly state: DeliveryState;
  /** When it is tried next, where it waits. */
  readonly due?: string;
  readonly attempts: readonly (Omit<Attempt, "at"> & { readonly at: string })[];
  /** Body that is sent. */
  readonly request: string;
}

export function viewDelivery(delivery: StoredDelivery): DeliveryView {
  const { id, webhookId, eventCode, pspReference, state, due, attempts, request } = delivery;
  return {
    ...{ id, webhookId, eventCode, pspReference, state, request },
    ...(state === "waiting" && { due: new Date(due).toISOString() }),
    attempts: attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at).toISOString() })),
  };
}

/** A webhook, and what waits for it: events of one are delivered one after the other. */
export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly account: string;
  readonly active: boolean;
  readonly type: string;
  readonly format: Webhook["communicationFormat"];
  /** Whether it has a key with which events are signed. */
  readonly isSigned: boolean;
  /** How many events wait, with the first of them. */
  readonly waiting: number;
  readonly first?: DeliveryView;
}

export function viewWebhooks(world: World): WebhookView[] {
  return accountsOf(world).flatMap((account) =>
    world.of(webhooks, account).map((webhook) => viewWebhook(world, webhook, account)),
  );
}

function viewWebhook(world: World, webhook: Webhook, account: string): WebhookView {
  const { id, url, active, type, communicationFormat: format, hmacKey } = webhook;
  const first = firstWaiting(world, id);
  return {
    ...{ id, url, account, active, type, format },
    isSigned: hmacKey !== undefined,
    waiting: first === undefined ? 0 : waitingOf(world, id),
    ...(first !== undefined && { first: viewDelivery(first) }),
  };
}

/** Companies, each before its merchant accounts. */
function accountsOf(world: World): string[] {
  return world.of(companies, "").flatMap(({ id }) => [id, ...world.of(merchants, id).map((merchant) => merchant.id)]);
}
