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

/** Names the world that a request is for, where its key does not. */
export const WORLD_HEADER = "adyen-kit-world";

/** What it takes to tell whose key a request has. */
export interface LookupContext {
  readonly sql: Transaction;
  readonly salt: string;
  /** The real time, in milliseconds since 1970. */
  readonly realTime: () => number;
}

export interface AuthenticationContext extends LookupContext {
  /** How often each key was used while it flapped, by its id. */
  readonly flapping: Map<string, number>;
}

export interface Conditions {
  readonly world: World;
  readonly now: number;
  readonly settings: Settings;
}

export interface Authenticated extends Conditions {
  readonly caller: Credential;
}

/** The world that a request is for: its key's, or the one that it names. Its key is handed on, if it has one that is known. */
export function conditionsOf(request: SandboxRequest, context: LookupContext): Conditions & { readonly key?: ApiKey } {
  const given = request.headers["x-api-key"];
  const clientKey = isWithoutCredentials(request) ? clientKeyIn(request.target) : undefined;
  const kind = clientKey === undefined ? apiKeys : clientKeys;
  const secret = clientKey ?? given;
  const found =
    typeof secret === "string" && secret !== ""
      ? lookUp(context.sql, kind, hashSecret(secret, context.salt))
      : undefined;
  const named = request.headers[WORLD_HEADER];
  const world = new World(context.sql, typeof named === "string" ? named : (found?.world ?? DEFAULT_WORLD));
  const { settings } = world.conditions();
  const key = found?.world === world.name ? { key: found.item } : {};
  return { world, settings, now: world.now(context.realTime), ...key };
}

/** The credential that a request speaks for, or the platform's 401, which never tells what is wrong. */
export function authenticate(
  request: SandboxRequest,
  { key, ...conditions }: Conditions & { readonly key?: ApiKey },
  context: AuthenticationContext,
): Authenticated {
  const { world, now, settings } = conditions;
  const clientKey = isWithoutCredentials(request) ? clientKeyIn(request.target) : undefined;
  const caller =
    key !== undefined || "x-api-key" in request.headers
      ? byKey(key, conditions, context)
      : clientKey !== undefined
        ? byFirstClientKey(world, clientKey)
        : byPassword(request, world, context.salt);
  if (caller === undefined || !caller.active) throw unauthorized();
  if (!isAllowedAddress(request.remoteAddress, caller.allowedIpAddresses)) {
    throw settings.allowedIpRefusal === 403 ? forbidden() : unauthorized();
  }
  return { world, now, settings, caller };
}

function isWithoutCredentials({ headers }: SandboxRequest): boolean {
  return !("x-api-key" in headers) && headers.authorization === undefined;
}

function byKey(
  key: ApiKey | undefined,
  conditions: Conditions,
  { flapping }: AuthenticationContext,
): Credential | undefined {
  if (
    key === undefined ||
    !works(key, conditions.now) ||
    conditions.world.transaction.once(() => isFlapping(key, conditions, flapping))
  )
    return undefined;
  return conditions.world.one(credentials, key.credentialId);
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
function isFlapping(key: ApiKey, { settings, now }: Conditions, flapping: Map<string, number>): boolean {
  const activation = key.worksFrom - key.createdAt;
  if (!settings.flappingActivation || now >= key.worksFrom + activation) return false;
  const uses = flapping.get(key.id) ?? 0;
  flapping.set(key.id, uses + 1);
  return uses % 2 === 1;
}
