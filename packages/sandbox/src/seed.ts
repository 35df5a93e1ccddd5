import { operations } from "@adyen-kit/client/management/v3/operations";
import { newCompany, newMerchant } from "./domain/accounts/account.ts";
import { firstKey } from "./domain/credentials/api-key.ts";
import type { Owner } from "./domain/credentials/credential.ts";
import { newApiKey, newClientKey, newId, newPassword, newUsername, type RandomSource } from "./domain/random.ts";
import { hashSecret } from "./secrets.ts";
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
}

export interface SeedCredential {
  readonly id?: string;
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

export const PAYMENT_ROLE = "Checkout webservice role";

const DEFAULT_CREDENTIALS: readonly SeedCredential[] = [{}, { roles: [PAYMENT_ROLE], description: "Payments" }];

export class SeedError extends Error {
  override readonly name = "SeedError";
}

/** Every role that an operation of the Management API asks for. */
export function managementRoles(): string[] {
  return [...new Set(operations.flatMap(({ roles }) => (roles === "any" ? [] : roles)))].sort();
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
  const { credentials = DEFAULT_CREDENTIALS } = seed;
  if (credentials.length === 0) throw new SeedError("seed.credentials: there must be one that administrates.");
  await world.saveCompany(newCompany(companyId));
  for (const id of merchantIds) await world.saveMerchant(newMerchant(id, companyId, { status: "Active" }));
  const planted: Seeded["credentials"][number][] = [];
  for (const one of credentials) {
    if (one.merchantId !== undefined && !merchantIds.includes(one.merchantId)) {
      throw new SeedError(`seed.credentials: ${one.merchantId} is not one of seed.merchantIds.`);
    }
    planted.push(await plantCredential(world, one, companyId, now, salt, random));
  }
  return { companyId, merchantIds, credentials: planted };
}

/** A seed with what was drawn for it, so that planting it again brings the same ids and keys back. */
export function drawnSeed(seed: Seed, { companyId, merchantIds, credentials }: Seeded): Seed {
  const given = seed.credentials ?? DEFAULT_CREDENTIALS;
  return { companyId, merchantIds, credentials: credentials.map((drawn, index) => ({ ...given[index], ...drawn })) };
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
  await world.saveCredential({
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
  await world.saveApiKey(firstKey({ id: newId(random), credentialId: id, hash: hashSecret(apiKey, salt) }, now));
  return { id, username, apiKey };
}
