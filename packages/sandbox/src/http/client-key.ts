import { catalog } from "@adyen-kit/client/catalog";
import type { Credential } from "../domain/credentials/credential.ts";
import { credentials } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";

/** The descriptions of these APIs, and of no others, let a page in a browser call with a client key. */
const OPEN_TO_PAGES = new Set(["balance-platform", "transfers"]);
const prefixes = catalog
  .filter(({ api }) => OPEN_TO_PAGES.has(api.name))
  .map(({ api }) => `${new URL(api.test).pathname}/`);

/** The client key in a query, where the API takes one. */
export function clientKeyIn(target: string): string | undefined {
  const mark = target.indexOf("?");
  if (mark < 0 || !prefixes.some((prefix) => target.startsWith(prefix))) return undefined;
  return new URLSearchParams(target.slice(mark + 1)).get("clientKey") ?? undefined;
}

/** The credential whose first client key this is, and still its own. */
export function byFirstClientKey(world: World, clientKey: string): Credential | undefined {
  return world.all(credentials).find((credential) => credential.clientKey === clientKey);
}
