import { operations } from "@adyen-kit/client/management/v3/operations";
import { newCompany, newMerchant } from "./domain/accounts/account.ts";
import { firstKey } from "./domain/credentials/api-key.ts";
import { companyUsername, type Owner } from "./domain/credentials/credential.ts";
import { newWebhook, type Webhook } from "./domain/webhooks/webhook.ts";
import { PAYMENT_ROLE } from "./domain/roles.ts";
import { newApiKey, newClientKey, newId, newPassword, newUsername, type RandomSource } from "./domain/random.ts";
import { hashSecret } from "./secrets.ts";
import { apiKeys, companies, credentials, merchants, usernames, webhooks } from "./store/kinds.ts";
import { terminals } from "./store/management-kinds.ts";
import type { World } from "./store/world.ts";

/** What there is when a sandbox begins. Whatever is left out has a default. */
export interface Seed {
  /** Default: `AcmeGroup`. */
  readonly companyId?: string;
  /** Default: `AcmeGroup_Web` and `AcmeGroup_Stores`, under the company's name. */
  readonly merchantIds?: readonly string[];
  /**
   * Credentials of the company or of its merchant accounts. The first should be able to administrate: it is the one that
   * `connection()` speaks for. Default: an administrating one and one for payments, both of the company.
   */
  readonly credentials?: readonly SeedCredential[];
  /** Webhooks that tell what happens to payments. Default: none. */
  readonly webhooks?: readonly SeedWebhook[];
  /** Ids of payment terminals of the last merchant account. Default: `V400m-324688179` and `AMS1-000168223606144`. */
  readonly terminalIds?: readonly string[];
}

export interface SeedWebhook {
  readonly url: string;
  /** The merchant account whose events it tells. Default: those of all. */
  readonly merchantId?: string;
  /** Key of the signatures, in hexadecimal digits. Default: events are not signed. */
  readonly hmacKey?: string;
  readonly id?: string;
  /** For Basic authentication at your server. */
  readonly username?: string;
  readonly password?: string;
}

export interface SeedCredential {
  readonly id?: string;
  /** Default: `ws@Company.AcmeGroup` for the first, whose roles are those that can be given, `ws_` and a number for others. */
  readonly username?: string;
  /** The merchant account that the credential belongs to. Default: it belongs to the company. */
  readonly merchantId?: string;
  /** Default: every role of the Management API, and {@link PAYMENT_ROLE}. */
  readonly roles?: readonly string[];
  /** Its first key. Default: a random one. */
  readonly apiKey?: string;
  readonly description?: string;
  readonly active?: boolean;
  /** Addresses or ranges (`10.0.0.0/8`) that may call. Default: all. */
  readonly allowedIpAddresses?: readonly string[];
  readonly allowedOrigins?: readonly { readonly id?: string; readonly domain: string }[];
  /** Merchant accounts that a credential of the company reaches. Default: all. */
  readonly associatedMerchantAccounts?: readonly string[];
}

export interface Seeded {
  readonly companyId: string;
  readonly merchantIds: readonly string[];
  /** In the order of the seed. The keys are known here and nowhere else. */
  readonly credentials: readonly { readonly id: string; readonly username: string; readonly apiKey: string }[];
}

export { PAYMENT_ROLE };

const DEFAULT_TERMINALS = ["V400m-324688179", "AMS1-000168223606144"];

const DEFAULT_CREDENTIALS: readonly SeedCredential[] = [{}, { roles: [PAYMENT_ROLE], description: "Payments" }];

export class SeedError extends Error {
  override readonly name = "SeedError";
}

/** Every role that an operation of the Management API asks for. */
export function managementRoles(): string[] {
  return [
    ...new Set(
      operations.flatMap(({ roles, advancedRoles = [] }) => [...(roles === "any" ? [] : roles), ...advancedRoles]),
    ),
  ].sort();
}

export async function plantSeed(
  world: World,
  seed: Seed,
  now: number,
  salt: string,
  random: RandomSource,
): Promise<Seeded> {
  const { companyId = "AcmeGroup" } = seed;
  const { merchantIds = [`${companyId}_Web`, `${companyId}_Stores`] } = seed;
  const { credentials: wanted = DEFAULT_CREDENTIALS, webhooks: hooks = [] } = seed;
  if (wanted.length === 0) throw new SeedError("seed.credentials: there must be one that administrates.");
  await world.save(companies, newCompany(companyId));
  for (const id of merchantIds) await world.save(merchants, newMerchant(id, companyId, { status: "Active" }));
  const planted: Seeded["credentials"][number][] = [];
  for (const one of wanted) {
    if (one.merchantId !== undefined && !merchantIds.includes(one.merchantId)) {
      throw new SeedError(`seed.credentials: ${one.merchantId} is not one of seed.merchantIds.`);
    }
    const username = planted.length === 0 && one.merchantId === undefined ? freeName(companyId, wanted) : undefined;
    planted.push(await plantCredential(world, { ...(username && { username }), ...one }, companyId, now, salt, random));
  }
  const place = merchantIds.at(-1);
  for (const id of seed.terminalIds ?? DEFAULT_TERMINALS) {
    if (!/^[\w ]+-\w+$/.test(id))
      throw new SeedError(`seed.terminalIds: ${id} is not a model, a dash and a serial number.`);
    await world.save(terminals, { id, companyId, inventory: false, ...(place !== undefined && { merchantId: place }) });
  }
  for (const hook of hooks) await world.save(webhooks, seededWebhook(hook, companyId, merchantIds, random));
  return { companyId, merchantIds, credentials: planted };
}

/** The first credential is the company's own, unless another is called so. */
function freeName(companyId: string, wanted: readonly SeedCredential[]): string | undefined {
  const name = companyUsername(companyId);
  return wanted.some(({ username }) => username === name) ? undefined : name;
}

function seededWebhook(
  { url, merchantId, hmacKey, id, username, password }: SeedWebhook,
  companyId: string,
  merchantIds: readonly string[],
  random: RandomSource,
): Webhook {
  if (!URL.canParse(url)) throw new SeedError(`seed.webhooks: ${url} is not a URL.`);
  if (merchantId !== undefined && !merchantIds.includes(merchantId))
    throw new SeedError(`seed.webhooks: ${merchantId} is not one of seed.merchantIds.`);
  if (hmacKey !== undefined && !/^([0-9a-f]{2})+$/i.test(hmacKey))
    throw new SeedError("seed.webhooks: hmacKey must be hexadecimal, as generateHmac gives it.");
  const owner: Owner =
    merchantId === undefined ? { level: "company", id: companyId } : { level: "merchant", id: merchantId };
  return {
    ...newWebhook({
      id: id ?? newId(random),
      owner,
      companyId,
      url,
      type: "standard",
      active: true,
      communicationFormat: "json",
    }),
    ...(hmacKey !== undefined && { hmacKey }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  };
}

/** A seed with what was drawn for it, so that planting it again brings the same ids and keys back. */
export function drawnSeed(seed: Seed, { companyId, merchantIds, credentials }: Seeded): Seed {
  const given = seed.credentials ?? DEFAULT_CREDENTIALS;
  return {
    ...seed,
    companyId,
    merchantIds,
    credentials: credentials.map((drawn, index) => ({ ...given[index], ...drawn })),
  };
}

async function plantCredential(
  world: World,
  seed: SeedCredential,
  companyId: string,
  now: number,
  salt: string,
  random: RandomSource,
): Promise<Seeded["credentials"][number]> {
  const { id = newId(random), username = newUsername(companyId, random), apiKey = newApiKey(random) } = seed;
  const owner: Owner =
    seed.merchantId === undefined ? { level: "company", id: companyId } : { level: "merchant", id: seed.merchantId };
  await world.save(credentials, {
    id,
    username,
    companyId,
    owner,
    active: seed.active ?? true,
    roles: seed.roles ?? [...managementRoles(), PAYMENT_ROLE],
    allowedIpAddresses: seed.allowedIpAddresses ?? [],
    allowedOrigins: (seed.allowedOrigins ?? []).map((origin) => ({
      id: origin.id ?? newId(random),
      domain: origin.domain,
    })),
    associatedMerchantAccounts: seed.associatedMerchantAccounts ?? [],
    clientKey: newClientKey(random),
    passwordHash: hashSecret(newPassword(random), salt),
    ...(seed.description !== undefined && { description: seed.description }),
  });
  await world.save(usernames, { username, credentialId: id });
  await world.save(apiKeys, firstKey({ id: newId(random), credentialId: id, hash: hashSecret(apiKey, salt) }, now));
  return { id, username, apiKey };
}
