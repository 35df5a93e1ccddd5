import { type ApiKey, works } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { forbidden, unauthorized } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { hashSecret, sameHash } from "../secrets.ts";
import type { World } from "../store/world.ts";
import { isAllowedAddress } from "./allowed-ips.ts";
import type { SandboxRequest } from "./message.ts";

export interface AuthenticationContext {
  readonly world: World;
  readonly now: number;
  readonly settings: Settings;
  readonly salt: string;
  /** How often each key was used while it flapped, by its id. */
  readonly flapping: Map<string, number>;
}

/** The credential that a request speaks for, or the platform's 401, which never tells what is wrong. */
export async function authenticate(request: SandboxRequest, context: AuthenticationContext): Promise<Credential> {
  const caller = (await byApiKey(request, context)) ?? (await byPassword(request, context));
  if (caller === undefined || !caller.active) throw unauthorized();
  if (!isAllowedAddress(request.remoteAddress, caller.allowedIpAddresses)) {
    throw context.settings.allowedIpRefusal === 403 ? forbidden() : unauthorized();
  }
  return caller;
}

async function byApiKey(request: SandboxRequest, context: AuthenticationContext): Promise<Credential | undefined> {
  const given = request.headers["x-api-key"];
  if (typeof given !== "string" || given === "") return undefined;
  const key = await context.world.apiKeyByHash(hashSecret(given, context.salt));
  if (key === undefined || !works(key, context.now) || isFlapping(key, context)) throw unauthorized();
  return context.world.credential(key.credentialId);
}

async function byPassword(
  request: SandboxRequest,
  { world, salt }: AuthenticationContext,
): Promise<Credential | undefined> {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const [username = "", ...rest] = Buffer.from(encoded, "base64").toString().split(":");
  const credential = await world.credentialByUsername(username);
  return credential && sameHash(credential.passwordHash, hashSecret(rest.join(":"), salt)) ? credential : undefined;
}

/** For as long as the activation took, every second use is refused: 200, 401, 200, … */
function isFlapping(key: ApiKey, { settings, now, flapping }: AuthenticationContext): boolean {
  const activation = key.worksFrom - key.createdAt;
  if (!settings.flappingActivation || now >= key.worksFrom + activation) return false;
  const uses = flapping.get(key.id) ?? 0;
  flapping.set(key.id, uses + 1);
  return uses % 2 === 1;
}
