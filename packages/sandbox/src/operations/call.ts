import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Company, Merchant } from "../domain/accounts/account.ts";
import type { Credential, Owner } from "../domain/credentials/credential.ts";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { PageRequest } from "../domain/page.ts";
import type { RandomSource } from "../domain/random.ts";
import { forbidden, unknownEntity } from "../domain/refusal.ts";
import { isRestricted, reachesCompany, reachesCredential, reachesMerchant } from "../domain/scope.ts";
import type { Settings } from "../domain/settings.ts";
import { companies, credentials, merchants } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";

export type Scalar = string | number | boolean;

/** A list where the parameter is one: it comes item by item under one name. */
export type ParameterValue = Scalar | readonly Scalar[];

/** A request that may be made and whose parameters and body are checked. `P`: its parameters, and `R`: its response, of the client's operation. */
export interface Call<P = unknown, R = unknown> {
  readonly params: P;
  readonly body: P extends { readonly body?: infer Body } ? NonNullable<Body> : undefined;
  readonly world: World;
  readonly caller: Credential;
  /** The sandbox's time, in milliseconds since 1970. */
  readonly now: number;
  readonly settings: Settings;
  readonly salt: string;
  readonly random: RandomSource;
  /** Address of this API here, for links: `http://127.0.0.1:4010/v3`. */
  readonly base: string;
  /** Address of the sandbox: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Nobody but this machine reaches the sandbox. */
  readonly isPrivate: boolean;
  /** Path of the request below the base. */
  readonly path: string;
  /** By name, for filters of lists. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** A header that no description has, by its name in small letters; nothing where it is absent or empty. */
  readonly header: (name: string) => string | undefined;
  /** The page that is asked for, where the operation answers a list. */
  readonly page: PageRequest;
  /**
   * Looks at the world again and again, in transactions of their own, until there is something to see. For what is done
   * after the commit.
   */
  readonly until: <T>(look: (world: World) => T | undefined) => Promise<T>;
  /** A body without the fields that responses of this operation do not have. */
  readonly shaped: (body: object) => R;
}

/** The body of a response that needs something done once the change is durable, such as a call to another server. */
export class AfterCommit<R = object | undefined> {
  readonly run: () => Promise<R>;

  constructor(run: () => Promise<R>) {
    this.run = run;
  }
}

export function afterCommit<R>(work: () => Promise<R>): AfterCommit<R> {
  return new AfterCommit(work);
}

/** Does what an operation does, and gives the body of its response; nothing where it has none. */
export type Handler<P = unknown, R = object | undefined> = (
  call: Call<P, ReadonlyDeep<R>>,
) => ReadonlyDeep<R> | AfterCommit<ReadonlyDeep<R>>;

/** Parameters of one of the client's operations, its body among them. */
export type ParamsOf<Operation> = Operation extends (client: never, params: infer P, options?: never) => unknown
  ? NonNullable<P>
  : never;

/** Body of the response of one of the client's operations. */
export type ResponseOf<Operation> = Operation extends (...given: never[]) => PromiseLike<infer Data> ? Data : never;

/** Of one of the client's operations. */
export type HandlerOf<Operation> = Handler<ParamsOf<Operation>, ResponseOf<Operation>>;

/** A handler for each operation of one of the client's modules: one that is missing does not compile. */
export type Handlers<Module> = {
  readonly [Name in keyof Module as Module[Name] extends { readonly id: string } ? Name : never]: HandlerOf<
    Module[Name]
  >;
};

/** A handler where it is known by its name alone. Its parameters have been checked against the description. */
export type AnyHandler = (call: Call<never, never>) => object | string | undefined;

/** Stands where a handler could: the operation, or each of the group, is answered by an example of its description. */
export type ByExample = "by example";

/**
 * Every group of an API, by the client's class of it, and every operation of a group: with its handler, or by example. One
 * that is left out does not compile.
 */
export type GroupsOf<Api> = {
  readonly [Group in keyof Api & string as Kebab<Group>]: OperationsOf<Api[Group]> | ByExample;
};

type OperationsOf<Group> = { readonly [Name in keyof Group]: AnyHandler | ByExample };

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** By API, group and name of the operation. An API that is not there is answered by examples. */
export type HandlerRegistry = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, AnyHandler | ByExample>> | ByExample>>>
>;

/** Nothing where the operation is answered by an example. */
export function handlerOf(registry: HandlerRegistry, { api, group, name }: OperationFacts): AnyHandler | undefined {
  const found = registry[api]?.[group];
  const handler = typeof found === "object" ? found[name] : undefined;
  return typeof handler === "function" ? handler : undefined;
}

/** Of an operation on a company's set-up or on a merchant account's. */
export interface AccountParams {
  readonly companyId?: string;
  readonly merchantId?: string;
}

export interface CredentialParams extends AccountParams {
  readonly apiCredentialId: string;
}

/** Whose reach it is, and of what. */
type Reaching = Pick<Call, "world" | "caller">;

/** The company in the path. */
export function requireCompany(call: Call<{ readonly companyId: string }>): Company {
  return reachedCompany(call, call.params.companyId);
}

function reachedCompany({ world, caller }: Reaching, id: string): Company {
  const company = world.one(companies, id);
  if (company === undefined) throw unknownEntity();
  if (!reachesCompany(caller, company.id)) throw forbidden();
  return company;
}

/** The merchant account in the path. */
export function requireMerchantInPath(call: Call<{ readonly merchantId: string }>): Merchant {
  return reachedMerchant(call, call.params.merchantId);
}

function reachedMerchant({ world, caller }: Reaching, id: string): Merchant {
  const merchant = world.one(merchants, id);
  if (merchant === undefined) throw unknownEntity();
  if (!reachesMerchant(caller, merchant)) throw forbidden();
  return merchant;
}

/** Merchant accounts of a company that the caller reaches. */
export function reachedMerchants({ world, caller }: Reaching, companyId: string): string[] {
  const all = world.of(merchants, companyId);
  return all.filter((merchant) => reachesMerchant(caller, merchant)).map(({ id }) => id);
}

/** The credential in the path, which must belong to the company or merchant account in the path. */
export function requireCredential(call: Call<CredentialParams>): Credential {
  const account = requireAccount(call);
  const credential = call.world.one(credentials, call.params.apiCredentialId);
  if (credential === undefined || credential.owner.id !== account.id) throw unknownEntity();
  if (!reachesCredential(call.caller, credential)) throw forbidden();
  return credential;
}

/**
 * The company or the merchant account in the path, to change what all of it shares. What a whole company shares is not for
 * a credential that reaches some of its merchant accounts only.
 */
export function requireWholeAccount(call: Call<AccountParams>): Owner & { readonly companyId: string } {
  const account = requireAccount(call);
  if (account.level === "company" && isRestricted(call.caller)) throw forbidden();
  return account;
}

/** The company or the merchant account in the path. */
export function requireAccount(call: Call<AccountParams>): Owner & { readonly companyId: string } {
  const { companyId, merchantId = "" } = call.params;
  if (companyId !== undefined) {
    const { id } = reachedCompany(call, companyId);
    return { level: "company", id, companyId: id };
  }
  const merchant = reachedMerchant(call, merchantId);
  return { level: "merchant", id: merchant.id, companyId: merchant.companyId };
}
