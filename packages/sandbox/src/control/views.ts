import { timeOf } from "../domain/clock.ts";
import { standingOf } from "../domain/credentials/api-key.ts";
import { shown } from "../domain/payments/money.ts";
import { type Payment, standing, timelineOf } from "../domain/payments/payment.ts";
import { apiKeys, companies, credentials, merchants, payments, webhooks } from "../store/kinds.ts";
import type { World } from "../store/world.ts";
import type { Attempt, DeliveryState, StoredDelivery } from "../webhooks/outbox.ts";

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

/** What there is in a world. */
export interface Overview {
  readonly now: string;
  readonly companies: readonly { readonly id: string; readonly merchantIds: readonly string[] }[];
  readonly credentials: readonly {
    readonly id: string;
    readonly username: string;
    readonly account: string;
    readonly active: boolean;
    readonly description?: string;
    readonly keys: readonly {
      readonly id: string;
      readonly standing: string;
      readonly worksFrom: string;
      readonly worksUntil?: string;
    }[];
  }[];
  readonly webhooks: readonly {
    readonly id: string;
    readonly url: string;
    readonly account: string;
    readonly active: boolean;
  }[];
  /** The latest first. */
  readonly payments: readonly PaymentView[];
}

export interface PaymentView {
  readonly pspReference: string;
  readonly merchantAccount: string;
  readonly reference: string;
  readonly amount: Payment["amount"];
  /** The amount as people write it: `EUR 10.00`. */
  readonly shown: string;
  readonly standing: string;
  readonly timeline: readonly { readonly at: string; readonly what: string }[];
}

const MOST_PAYMENTS = 50;

export async function overviewOf(world: World, real: number): Promise<Overview> {
  const { clock } = await world.conditions();
  const now = timeOf(clock, real);
  const owners: Overview["companies"][number][] = [];
  const accounts: string[] = [];
  for (const { id } of await world.of(companies, "")) {
    const merchantIds = (await world.of(merchants, id)).map((merchant) => merchant.id);
    owners.push({ id, merchantIds });
    accounts.push(id, ...merchantIds);
  }
  const people: Overview["credentials"][number][] = [];
  const hooks: Overview["webhooks"][number][] = [];
  for (const account of accounts) {
    for (const { id, username, active, description } of await world.of(credentials, account)) {
      const keys = (await world.of(apiKeys, id)).map((key) => ({
        id: key.id,
        standing: standingOf(key, now),
        worksFrom: new Date(key.worksFrom).toISOString(),
        ...(key.worksUntil !== undefined && { worksUntil: new Date(key.worksUntil).toISOString() }),
      }));
      people.push({ ...{ id, username, account, active, keys }, ...(description !== undefined && { description }) });
    }
    for (const { id, url, active } of await world.of(webhooks, account)) hooks.push({ id, url, account, active });
  }
  const latest = await world.latest(payments, MOST_PAYMENTS);
  return {
    now: new Date(now).toISOString(),
    companies: owners,
    credentials: people,
    webhooks: hooks,
    payments: latest.map((payment) => ({
      pspReference: payment.pspReference,
      merchantAccount: payment.merchantAccount,
      reference: payment.reference,
      amount: payment.amount,
      shown: shown(payment.amount),
      standing: standing(payment, now),
      timeline: timelineOf(payment, now).map(({ at, what }) => ({ at: new Date(at).toISOString(), what })),
    })),
  };
}
