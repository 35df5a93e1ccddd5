import { catalog, type CatalogEntry } from "@adyen-kit/client/catalog";

/** A path that an API is served below, by the description of this version or of the nearest one. */
export interface Mount {
  /** `/v68`. */
  readonly base: string;
  readonly entry: CatalogEntry;
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

/** Every path that an API has in the test environment or at live merchants, whose Checkout is below `/checkout`. */
export function mounts(): readonly Mount[] {
  const newest = catalog.filter(({ api }, index) => catalog.findIndex((each) => each.api.name === api.name) === index);
  return newest.flatMap(({ api: { name, version: last, test, live } }) => {
    const described = catalog.filter(({ api }) => api.name === name);
    const prefixes = new Set([test, live].map((address) => prefixOf(address)));
    const oldest = OLDEST[name];
    const served = oldest === undefined ? described.map(({ api }) => api.version) : countedDown(last, oldest);
    return served.flatMap((version) => {
      const entry = nearest(described, version);
      return [...prefixes].map((prefix) => ({ base: `${prefix}/v${version}`, entry }));
    });
  });
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
