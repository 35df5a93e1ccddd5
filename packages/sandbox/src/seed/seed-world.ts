import { operations } from "@adyen-kit/client/management/v3/operations";
import { newCompany, newMerchant } from "../domain/accounts/account.ts";
import { firstKey } from "../domain/credentials/api-key.ts";
import { companyUsername, type Owner } from "../domain/credentials/credential.ts";
import { newWebhook, type Webhook } from "../domain/webhooks/webhook.ts";
import { PAYMENT_ROLES } from "../domain/roles.ts";
import { newFirstApiKey, newClientKey, newId, newPassword, newUsername, type RandomSource } from "../domain/random.ts";
import { FIRST_INSTANT } from "../domain/time.ts";
import { hashSecret } from "../storage/secret.ts";
import { checkSeed } from "./check-seed.ts";
import {
  type Seeded,
  type SeededAccounts,
  type SeededCredential,
  SeedError,
  type SeedCredential,
  type SeedWebhook,
} from "./seed.ts";
import { seedPlatform } from "../platform/first-accounts.ts";
import { apiKeys, companies, credentials, merchants, usernames, webhooks } from "../storage/kinds.ts";
import { terminals } from "../storage/management-kinds.ts";
import { keepOrigin } from "../storage/origin.ts";
import { lookUp, type World } from "../storage/world.ts";

/** Every role that an operation of the Management API asks for. */
export function managementRoles(): string[] {
  return [
    ...new Set(
      operations.flatMap(({ roles, advancedRoles = [] }) => [...(roles === "any" ? [] : roles), ...advancedRoles]),
    ),
  ].sort();
}

/** What it takes to make up what a seed leaves out. */
export interface SeedContext {
  /** The sandbox's time. */
  readonly now: number;
  readonly salt: string;
  readonly random: RandomSource;
}

/** Seeds a world that is empty, and keeps what it gave for a reset. @throws SeedError names what is wrong. */
export function seedWorld(world: World, given: unknown, context: SeedContext): Seeded {
  const { companyId, merchantIds, ...seed } = checkSeed(given);
  const { random } = context;
  world.save(companies, newCompany(companyId));
  for (const id of merchantIds) world.save(merchants, newMerchant(id, companyId, { status: "Active" }));
  const made: SeededCredential[] = [];
  for (const [index, one] of seed.credentials.entries()) {
    const username = index === 0 && one.merchantId === undefined ? freeName(companyId, seed.credentials) : undefined;
    const named = { ...(username !== undefined && { username }), ...one };
    made.push(seedCredential(world, named, `seed.credentials[${index}]`, companyId, context));
  }
  const place = merchantIds.at(-1);
  for (const id of seed.terminalIds)
    world.save(terminals, { id, companyId, inventory: false, ...(place !== undefined && { merchantId: place }) });
  for (const hook of seed.webhooks) world.save(webhooks, seededWebhook(hook, companyId, random));
  seedPlatform(world, companyId, context.now);
  const known = made.map(({ id, username }) => ({ id, username }));
  keepOrigin<SeededAccounts>(world, { companyId, merchantIds, credentials: known });
  return { companyId, merchantIds, credentials: made };
}

/** The first credential is the company's own, unless another is called so. */
function freeName(companyId: string, wanted: readonly SeedCredential[]): string | undefined {
  const name = companyUsername(companyId);
  return wanted.some(({ username }) => username === name) ? undefined : name;
}

function seededWebhook(hook: SeedWebhook, companyId: string, random: RandomSource): Webhook {
  const { url, type = "standard", merchantId, hmacKey, id, username, password } = hook;
  return {
    ...newWebhook({
      ...{ id: id ?? newId(random), owner: ownerOf(merchantId, companyId), companyId, url },
      ...{ type, active: true, communicationFormat: "json" },
    }),
    ...(hmacKey !== undefined && { hmacKey }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  };
}

/** `at`: where in the seed it stands, for errors. */
function seedCredential(
  world: World,
  seed: SeedCredential,
  at: string,
  companyId: string,
  { now, salt, random }: SeedContext,
): SeededCredential {
  const { id = newId(random), username = newUsername(companyId, random), apiKey = newFirstApiKey(random) } = seed;
  const { password = newPassword(random) } = seed;
  const hash = hashSecret(apiKey, salt);
  const taken = lookUp(world.transaction, apiKeys, hash);
  if (taken !== undefined)
    throw new SeedError(`${at}.apiKey: is a key of the world ${taken.world} already, and a key belongs to one world.`);
  const allowedOrigins = (seed.allowedOrigins ?? []).map((origin) => ({
    id: origin.id ?? newId(random),
    domain: origin.domain,
  }));
  const clientKey = newClientKey(random);
  world.save(credentials, {
    id,
    username,
    companyId,
    owner: ownerOf(seed.merchantId, companyId),
    active: seed.active ?? true,
    roles: seed.roles ?? [...managementRoles(), ...PAYMENT_ROLES],
    allowedIpAddresses: seed.allowedIpAddresses ?? [],
    allowedOrigins,
    associatedMerchantAccounts: seed.associatedMerchantAccounts ?? [],
    clientKey,
    passwordHash: hashSecret(password, salt),
    ...(seed.description !== undefined && { description: seed.description }),
  });
  world.save(usernames, { username, credentialId: id });
  // It has always worked: a clock that is set back must not lock everybody out.
  const key = { ...firstKey({ id: newId(random), credentialId: id, hash }, now), worksFrom: FIRST_INSTANT };
  world.save(apiKeys, key);
  return { id, username, apiKey, password, clientKey };
}

function ownerOf(merchantId: string | undefined, companyId: string): Owner {
  return merchantId === undefined ? { level: "company", id: companyId } : { level: "merchant", id: merchantId };
}
