import { type ApiKey, works } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { timeOf } from "../domain/clock.ts";
import { forbidden, unauthorized } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { hashSecret, sameHash } from "../secrets.ts";
import { apiKeys, credentials, usernames } from "../store/kinds.ts";
import type { Sql } from "../store/store.ts";
import { DEFAULT_WORLD, lookUp, World } from "../store/world.ts";
import { isAllowedAddress } from "./allowed-ips.ts";
import { byFirstClientKey, clientKeyIn, clientKeys } from "./client-key.ts";
import type { SandboxRequest } from "./message.ts";

/** Names the world that a request is for, where its key does not. */
export const WORLD_HEADER = "adyen-kit-world";

export interface AuthenticationContext {
  readonly sql: Sql;
  readonly salt: string;
  /** The real time, in milliseconds since 1970. */
  readonly realTime: () => number;
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
export async function conditionsOf(
  request: SandboxRequest,
  context: AuthenticationContext,
): Promise<Conditions & { readonly key?: ApiKey }> {
  const given = request.headers["x-api-key"];
  const clientKey = isWithoutCredentials(request) ? clientKeyIn(request.target) : undefined;
  const kind = clientKey === undefined ? apiKeys : clientKeys;
  const secret = clientKey ?? given;
  const found =
    typeof secret === "string" && secret !== ""
      ? await lookUp(context.sql, kind, hashSecret(secret, context.salt))
      : undefined;
  const named = request.headers[WORLD_HEADER];
  const world = new World(context.sql, typeof named === "string" ? named : (found?.world ?? DEFAULT_WORLD));
  const { clock, settings } = await world.conditions();
  const key = found?.world === world.name ? { key: found.item } : {};
  return { world, settings, now: timeOf(clock, context.realTime()), ...key };
}

/** The credential that a request speaks for, or the platform's 401, which never tells what is wrong. */
export async function authenticate(
  request: SandboxRequest,
  { key, ...conditions }: Conditions & { readonly key?: ApiKey },
  context: AuthenticationContext,
): Promise<Authenticated> {
  const { world, now, settings } = conditions;
  const clientKey = isWithoutCredentials(request) ? clientKeyIn(request.target) : undefined;
  const caller =
    key !== undefined || "x-api-key" in request.headers
      ? await byKey(key, conditions, context)
      : clientKey !== undefined
        ? await byFirstClientKey(world, clientKey)
        : await byPassword(request, world, context.salt);
  if (caller === undefined || !caller.active) throw unauthorized();
  if (!isAllowedAddress(request.remoteAddress, caller.allowedIpAddresses)) {
    throw settings.allowedIpRefusal === 403 ? forbidden() : unauthorized();
  }
  return { world, now, settings, caller };
}

function isWithoutCredentials({ headers }: SandboxRequest): boolean {
  return !("x-api-key" in headers) && headers.authorization === undefined;
}

async function byKey(
  key: ApiKey | undefined,
  conditions: Conditions,
  { flapping }: AuthenticationContext,
): Promise<Credential | undefined> {
  if (key === undefined || !works(key, conditions.now) || isFlapping(key, conditions, flapping)) return undefined;
  return conditions.world.one(credentials, key.credentialId);
}

async function byPassword({ headers }: SandboxRequest, world: World, salt: string): Promise<Credential | undefined> {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const [username = "", ...rest] = Buffer.from(encoded, "base64").toString().split(":");
  const named = await world.one(usernames, username);
  const credential = named && (await world.one(credentials, named.credentialId));
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
