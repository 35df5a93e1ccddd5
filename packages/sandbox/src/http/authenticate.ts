import { type ApiKey, works } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { forbidden, unauthorized } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { hashSecret, sameHash } from "../storage/secret.ts";
import { apiKeys, clientKeys, credentials, usernames } from "../storage/kinds.ts";
import type { Transaction } from "../storage/storage.ts";
import { DEFAULT_WORLD } from "../storage/world-names.ts";
import { lookUp, World } from "../storage/world.ts";
import { isAllowedAddress } from "./allowed-ips.ts";
import { byFirstClientKey, clientKeyIn } from "./client-key.ts";
import type { SandboxRequest } from "./message.ts";
import type { RoutedRequest } from "./request-context.ts";

/** Names the world that a request is for, where its key does not. */
export const WORLD_HEADER = "adyen-kit-world";

/** What is needed to find out whose key a request has. */
export interface KeyContext {
  readonly salt: string;
  /** The real time, in milliseconds since 1970. */
  readonly realTime: () => number;
}

export interface Conditions {
  readonly world: World;
  /** The sandbox's time. */
  readonly now: number;
  readonly settings: Settings;
  /** The key that the request has, where it is one of this world. */
  readonly key?: ApiKey;
}

/** How often each key was used while it flapped, by its id. */
export type Flapping = Map<string, number>;

/** The world that a request is for: its key's, or the one that it names. Its key is handed on, if it has one that is known. */
export function loadConditions(routed: RoutedRequest, transaction: Transaction, context: KeyContext): Conditions {
  const { headers } = routed.request;
  const given = headers["x-api-key"];
  const clientKey = clientKeyIn(routed);
  const kind = clientKey === undefined ? apiKeys : clientKeys;
  const secret = clientKey ?? given;
  const found =
    typeof secret === "string" && secret !== ""
      ? lookUp(transaction, kind, hashSecret(secret, context.salt))
      : undefined;
  const named = headers[WORLD_HEADER];
  const world = new World(transaction, typeof named === "string" ? named : (found?.world ?? DEFAULT_WORLD));
  const { settings } = world.conditions();
  const key = found?.world === world.name ? { key: found.item } : {};
  return { world, settings, now: world.now(context.realTime), ...key };
}

/** The credential that a request speaks for, or the platform's 401, which never says what is wrong. */
export function requireCaller(
  routed: RoutedRequest,
  conditions: Conditions,
  { context, flapping }: { readonly context: KeyContext; readonly flapping: Flapping },
): Credential {
  const { world, key, settings } = conditions;
  const { request } = routed;
  const clientKey = clientKeyIn(routed);
  const caller =
    request.onBehalfOf !== undefined
      ? world.one(credentials, request.onBehalfOf)
      : key !== undefined || "x-api-key" in request.headers
        ? byKey(conditions, flapping)
        : clientKey !== undefined
          ? byFirstClientKey(world, clientKey)
          : byPassword(request, world, context.salt);
  if (caller === undefined || !caller.active) throw unauthorized();
  if (!isAllowedAddress(request.remoteAddress, caller.allowedIpAddresses)) {
    throw settings.allowedIpRefusal === 403 ? forbidden() : unauthorized();
  }
  return caller;
}

function byKey({ world, key, now, settings }: Conditions, flapping: Flapping): Credential | undefined {
  if (key === undefined || !works(key, now)) return undefined;
  // Counted once for a request, however often its work runs.
  const isRefused = settings.flappingActivation && world.transaction.once(() => isFlapping(key, now, flapping));
  return isRefused ? undefined : world.one(credentials, key.credentialId);
}

function byPassword({ headers }: SandboxRequest, world: World, salt: string): Credential | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const [username = "", ...rest] = Buffer.from(encoded, "base64").toString().split(":");
  const named = world.one(usernames, username);
  const credential = named && world.one(credentials, named.credentialId);
  return credential && sameHash(credential.passwordHash, hashSecret(rest.join(":"), salt)) ? credential : undefined;
}

/** For as long as the activation took, every second use is refused: 200, 401, 200, … */
function isFlapping(key: ApiKey, now: number, flapping: Flapping): boolean {
  if (now >= key.worksFrom + (key.worksFrom - key.createdAt)) return false;
  const uses = flapping.get(key.id) ?? 0;
  flapping.set(key.id, uses + 1);
  return uses % 2 === 1;
}
