import { PAYMENT_ROLE } from "../domain/roles.ts";

/** What there is when a sandbox begins. Whatever is left out has a default. */
export interface Seed {
  /** Path or address of `seed.schema.json`, for editors: it is in this package's `dist`. */
  readonly $schema?: string;
  /** Default: `AcmeGroup`. */
  readonly companyId?: string;
  /** Default: `AcmeGroup_Web` and `AcmeGroup_Stores`, under the company's name. */
  readonly merchantIds?: readonly string[];
  /**
   * Credentials of the company or of its merchant accounts. The first should be able to administrate: it is the one that
   * `connection()` speaks for. Default: an administrating one and one for payments, both of the company.
   */
  readonly credentials?: readonly SeedCredential[];
  /** Webhooks that report what happens to payments. Default: none. */
  readonly webhooks?: readonly SeedWebhook[];
  /** Ids of payment terminals of the last merchant account. Default: `V400m-324688179` and `AMS1-000168223606144`. */
  readonly terminalIds?: readonly string[];
}

export interface SeedWebhook {
  readonly url: string;
  /** What it reports, as the Management API names it; `recurring-token-notification`: of stored details. Default: `standard`. */
  readonly type?: string;
  /** The merchant account whose events it reports. Default: those of all. */
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
  /** Default: every role of the Management API, and all roles for payments. */
  readonly roles?: readonly string[];
  /** Its first key. It works whatever the clock shows. Default: a random one. */
  readonly apiKey?: string;
  /** For Basic authentication with its username. Default: a random one. */
  readonly password?: string;
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
  /** In the order of the seed. Keys and passwords are known here and nowhere else. */
  readonly credentials: readonly SeededCredential[];
}

export interface SeededCredential {
  readonly id: string;
  readonly username: string;
  readonly apiKey: string;
  /** For Basic authentication with the username. */
  readonly password: string;
  /** For pages in a browser. It is no secret. */
  readonly clientKey: string;
}

/** What a world began with, as it is remembered: without the keys, which go on working. */
export interface SeededAccounts extends Omit<Seeded, "credentials"> {
  readonly credentials: readonly Pick<SeededCredential, "id" | "username">[];
}

/** A seed that cannot be seeded. The message begins with the field. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

const DEFAULT_TERMINALS = ["V400m-324688179", "AMS1-000168223606144"];

/** The credentials of a seed that names none: one that administrates, and one for payments. */
export const DEFAULT_CREDENTIALS: readonly SeedCredential[] = [{}, { roles: [PAYMENT_ROLE], description: "Payments" }];

/** The seed with what it leaves out. */
export function withDefaults(seed: Seed): Required<Omit<Seed, "$schema">> {
  const { companyId = "AcmeGroup" } = seed;
  return {
    companyId,
    merchantIds: seed.merchantIds ?? [`${companyId}_Web`, `${companyId}_Stores`],
    credentials: seed.credentials ?? DEFAULT_CREDENTIALS,
    webhooks: seed.webhooks ?? [],
    terminalIds: seed.terminalIds ?? DEFAULT_TERMINALS,
  };
}
