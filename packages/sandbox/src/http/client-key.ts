import { works } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { isAllowedOrigin } from "../domain/credentials/origin.ts";
import { clientKeys, credentials } from "../storage/kinds.ts";
import { readOriginKey } from "../storage/origin-key.ts";
import { hashSecret } from "../storage/secret.ts";
import type { Transaction } from "../storage/storage.ts";
import { worldNames } from "../storage/world-names.ts";
import { lookUp, World } from "../storage/world.ts";
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

/** Whose client key a page has, and from where pages may use it. */
export interface PageCaller {
  readonly world: World;
  readonly caller: Credential;
  readonly allows: (origin: string) => boolean;
}

/** The caller behind a client key, or an origin key of before; nothing where it is nobody's, or does not work now. */
export function findPageCaller(
  transaction: Transaction,
  key: string,
  { salt, realTime }: { readonly salt: string; readonly realTime: () => number },
): PageCaller | undefined {
  const ofOrigin = readOriginKey(key, salt);
  if (ofOrigin !== undefined) return byOriginKey(transaction, ofOrigin);
  const later = lookUp(transaction, clientKeys, hashSecret(key, salt));
  if (later !== undefined) {
    const world = new World(transaction, later.world);
    const caller = works(later.item, world.now(realTime)) ? world.one(credentials, later.item.credentialId) : undefined;
    return allowing(world, caller);
  }
  for (const name of worldNames(transaction)) {
    const world = new World(transaction, name);
    const found = allowing(world, byFirstClientKey(world, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function allowing(world: World, caller: Credential | undefined): PageCaller | undefined {
  if (caller?.active !== true) return undefined;
  return { world, caller, allows: (origin) => isAllowedOrigin(caller.allowedOrigins, origin) };
}

/** A key of before there were client keys: of one origin, and of no other. */
function byOriginKey(
  transaction: Transaction,
  { credentialId, origin }: { readonly credentialId: string; readonly origin: string },
): PageCaller | undefined {
  const listed = [{ id: "", domain: origin }];
  for (const name of worldNames(transaction)) {
    const world = new World(transaction, name);
    const caller = world.one(credentials, credentialId);
    if (caller?.active === true) return { world, caller, allows: (from) => isAllowedOrigin(listed, from) };
  }
  return undefined;
}
