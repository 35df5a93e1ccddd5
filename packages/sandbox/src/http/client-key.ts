import type { Credential } from "../domain/credentials/credential.ts";
import { credentials } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import type { RoutedRequest } from "./request-context.ts";

/** The descriptions of these APIs, and of no others, let a page in a browser call with a client key. */
const OPEN_TO_PAGES = new Set(["balance-platform", "transfers"]);

/** The client key in a query, where the API takes one. */
export function clientKeyIn({ operation, query, request: { headers } }: RoutedRequest): string | undefined {
  if (!OPEN_TO_PAGES.has(operation.api) || "x-api-key" in headers || headers.authorization !== undefined)
    return undefined;
  return query.get("clientKey") ?? undefined;
}

/** The credential whose first client key this is, and still its own. */
export function byFirstClientKey(world: World, clientKey: string): Credential | undefined {
  return world.all(credentials).find((credential) => credential.clientKey === clientKey);
}
