import type { Company, Merchant } from "../domain/accounts/account.ts";
import type { Credential, Owner } from "../domain/credentials/credential.ts";
import type { PageRequest } from "../domain/page.ts";
import type { RandomSource } from "../domain/random.ts";
import { forbidden, unknownEntity } from "../domain/refusal.ts";
import { reachesCompany, reachesCredential, reachesMerchant } from "../domain/scope.ts";
import type { Settings } from "../domain/settings.ts";
import { companies, credentials, merchants } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
export type Scalar = string | number | boolean;

/** A list where the parameter is one: it comes item by item under one name. */
export type ParameterValue = Scalar | readonly Scalar[];

/** A request that may be made and whose parameters and body are checked. */
export interface Call {
  readonly world: World;
  readonly caller: Credential;
  readonly now: number;
  readonly settings: Settings;
  readonly salt: string;
  readonly random: RandomSource;
  /** Address of this API here, for links: `http://127.0.0.1:4010/v3`. */
  readonly base: string;
  /** Address of the sandbox: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Path of the request below the base. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** A body without the fields that answers of this operation do not have. */
  readonly shaped: (body: object) => object;
  /** Checked against the description's schema. */
  readonly body: unknown;
  /** The page that is asked for, where the operation answers a list. */
  readonly page: PageRequest;
}

/** What is done once the change is durable, such as a call to somebody else. It gives the body of the answer. */
export class Afterwards {
  readonly run: () => Promise<object | undefined>;

  constructor(run: () => Promise<object | undefined>) {
    this.run = run;
  }
}

/** Does what an operation does, and answers its body; nothing where it has none. */
export type Handler = (call: Call) => object | undefined | Afterwards;

/** The company in the path. */
export function companyOf(call: Call): Company {
  const company = call.world.one(companies, text(call, "companyId"));
  if (company === undefined) throw unknownEntity();
  if (!reachesCompany(call.caller, company.id)) throw forbidden();
  return company;
}

/** The merchant account in the path. */
export function merchantOf(call: Call): Merchant {
  const merchant = call.world.one(merchants, text(call, "merchantId"));
  if (merchant === undefined) throw unknownEntity();
  if (!reachesMerchant(call.caller, merchant)) throw forbidden();
  return merchant;
}

/** Merchant accounts of a company that the caller reaches. */
export function reachedMerchants({ world, caller }: Call, companyId: string): string[] {
  const all = world.of(merchants, companyId);
  return all.filter((merchant) => reachesMerchant(caller, merchant)).map(({ id }) => id);
}

/** The credential in the path, which must belong to the company or merchant account in the path. */
export function credentialOf(call: Call): Credential {
  const owner = "companyId" in call.parameters ? companyOf(call) : merchantOf(call);
  const credential = call.world.one(credentials, text(call, "apiCredentialId"));
  if (credential === undefined || credential.owner.id !== owner.id) throw unknownEntity();
  if (!reachesCredential(call.caller, credential)) throw forbidden();
  return credential;
}

export function text({ parameters }: Call, name: string): string {
  return String(parameters[name]);
}

/** The company or the merchant account in the path. */
export function accountOf(call: Call): Owner & { readonly companyId: string } {
  if ("companyId" in call.parameters) {
    const { id } = companyOf(call);
    return { level: "company", id, companyId: id };
  }
  const { id, companyId } = merchantOf(call);
  return { level: "merchant", id, companyId };
}
