import { type ApiData, catalog, type CatalogEntry } from "@adyen-kit/client/catalog";
import {
  undescribedBalanceControl,
  undescribedPayment,
  undescribedRecurring,
} from "../operations/classic/undescribed.ts";

/** A path that an API is served below, by the description of this version or of the nearest one. */
export interface Mount {
  /** `/v68`. */
  readonly base: string;
  readonly api: string;
  readonly load: () => Promise<ApiData>;
}

/**
 * The oldest version of each API that integrations were found to ask for, where we describe newer ones only. Source: the
 * versions of Adyen's published descriptions; for the classic APIs, whose addresses Adyen promises to keep, all (I).
 */
const OLDEST: Readonly<Record<string, number>> = {
  account: 1,
  "bin-lookup": 1,
  checkout: 30,
  disputes: 1,
  fund: 1,
  "hosted-onboarding": 1,
  "legal-entity": 1,
  "notification-configuration": 1,
  payment: 1,
  payout: 1,
  "pos-mobile": 64,
  "raise-disputes": 1,
  recurring: 1,
  "softpos-configuration": 1,
  "stored-value": 1,
  transfers: 1,
};

/** Where the official libraries of some languages look for an API, beside where its description has it. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { "cloud-device": ["/device"] };

/** Every path that an API has in the test environment or at live merchants, whose Checkout is below `/checkout`. */
export function mounts(): readonly Mount[] {
  const newest = catalog.filter(({ api }, index) => catalog.findIndex((each) => each.api.name === api.name) === index);
  return newest.flatMap(({ api: { name, version: last, test, live } }) => {
    const described = catalog.filter(({ api }) => api.name === name);
    const prefixes = new Set([...[test, live].map(prefixOf), ...(ELSEWHERE[name] ?? [])]);
    const oldest = OLDEST[name];
    const served = oldest === undefined ? described.map(({ api }) => api.version) : countedDown(last, oldest);
    const versioned = served.flatMap((version) => {
      const { load } = nearest(described, version);
      return [...prefixes].map((prefix) => ({ base: `${prefix}/v${version}`, api: name, load }));
    });
    const { load } = nearest(described, last);
    return [...versioned, ...[...prefixes].filter(isClassic).map((base) => ({ base, api: name, load }))];
  });
}

/** The classic APIs answer below a path without a version too. Source: programs of others (R). */
function isClassic(prefix: string): boolean {
  return /\/(servlet|services)\//.test(prefix);
}

/** The same of operations that no description has. */
export function undescribedMounts(): readonly Mount[] {
  const inAll = (api: string, prefix: string, load: Mount["load"]) =>
    [...countedDown(68, 1).map((version) => `${prefix}/v${version}`), prefix].map((base) => ({ base, api, load }));
  return [
    ...inAll("payment", "/pal/servlet/Payment", undescribedPayment),
    ...inAll("recurring", "/pal/servlet/Recurring", undescribedRecurring),
    { base: "/pal/servlet/BalanceControl/v1", api: "balance-control", load: undescribedBalanceControl },
  ];
}

function prefixOf(address: string): string {
  return address.replace(/^https:\/\/[^/]+/, "").replace(/\/v\d+$/, "");
}

function countedDown(last: number, first: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** The description of the version, else of the next one after it. `described`: the latest first. */
function nearest(described: readonly CatalogEntry[], version: number): CatalogEntry {
  const found = described.findLast(({ api }) => api.version >= version) ?? described[0];
  if (found === undefined) throw new Error("An API has no version.");
  return found;
}
