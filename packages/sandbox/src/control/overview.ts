import { timeOf } from "../domain/clock.ts";
import { apiKeys, companies, credentials, merchants, webhooks } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { listPayments, type PaymentView } from "./payment-views.ts";
import { type KeyView, viewKey } from "./views.ts";

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
    readonly keys: readonly KeyView[];
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

const MOST_PAYMENTS = 50;

export function loadOverview(world: World, real: number): Overview {
  const { clock } = world.conditions();
  const now = timeOf(clock, real);
  const owners: Overview["companies"][number][] = [];
  const accounts: string[] = [];
  for (const { id } of world.of(companies, "")) {
    const merchantIds = world.of(merchants, id).map((merchant) => merchant.id);
    owners.push({ id, merchantIds });
    accounts.push(id, ...merchantIds);
  }
  const people: Overview["credentials"][number][] = [];
  const hooks: Overview["webhooks"][number][] = [];
  for (const account of accounts) {
    for (const { id, username, active, description } of world.of(credentials, account)) {
      const keys = world.of(apiKeys, id).map((key) => viewKey(key, now));
      people.push({ id, username, account, active, keys, ...(description !== undefined && { description }) });
    }
    for (const { id, url, active } of world.of(webhooks, account)) hooks.push({ id, url, account, active });
  }
  return {
    now: new Date(now).toISOString(),
    companies: owners,
    credentials: people,
    webhooks: hooks,
    payments: listPayments(world, now, MOST_PAYMENTS, {}),
  };
}
