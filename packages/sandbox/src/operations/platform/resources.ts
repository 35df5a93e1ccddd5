import type { ReadonlyDeep } from "../../domain/fields.ts";
import { type Document, merged } from "../../domain/management/document.ts";
import { newEntityId, type RandomSource } from "../../domain/random.ts";
import { invalid, unknownEntity } from "../../domain/refusal.ts";
import type { Kind } from "../../storage/kinds.ts";
import {
  accountHolders,
  balanceAccounts,
  balancePlatforms,
  businessLines,
  legalEntities,
  paymentInstrumentGroups,
  paymentInstruments,
  sweeps,
  transactionRules,
  transferInstruments,
  verificationDocuments,
} from "../../storage/platform-kinds.ts";
import type { World } from "../../storage/world.ts";
import type { Call, ParameterValue } from "../call.ts";

/** A kind of thing of the platform APIs, and what is common to all that is done with it. */
export interface Resource<T extends object> {
  readonly kind: Kind<Document<T>>;
  /** What its ids begin with. */
  readonly prefix: string;
  /** As errors call it. */
  readonly name: string;
}

export const LEGAL_ENTITY = { kind: legalEntities, prefix: "LE", name: "Legal entity" };
export const BUSINESS_LINE = { kind: businessLines, prefix: "SE", name: "Business line" };
export const TRANSFER_INSTRUMENT = { kind: transferInstruments, prefix: "SE", name: "Transfer instrument" };
export const DOCUMENT = { kind: verificationDocuments, prefix: "SE", name: "Document" };
export const BALANCE_PLATFORM = { kind: balancePlatforms, prefix: "", name: "Balance platform" };
export const ACCOUNT_HOLDER = { kind: accountHolders, prefix: "AH", name: "Account holder" };
export const BALANCE_ACCOUNT = { kind: balanceAccounts, prefix: "BA", name: "Balance account" };
export const SWEEP = { kind: sweeps, prefix: "SWPC", name: "Sweep" };
export const PAYMENT_INSTRUMENT = { kind: paymentInstruments, prefix: "PI", name: "Payment instrument" };
export const PAYMENT_INSTRUMENT_GROUP = {
  ...{ kind: paymentInstrumentGroups, prefix: "PG", name: "Payment instrument group" },
};
export const TRANSACTION_RULE = { kind: transactionRules, prefix: "TR", name: "Transaction rule" };

/** Where things are kept, and what makes ids of them. */
interface Making {
  readonly world: World;
  readonly now: number;
  readonly random: RandomSource;
}

/** The one that a path names. `owner`: what it must belong to, where the path says that too. */
export function requireOne<T extends object>(
  { world }: { readonly world: World },
  { kind, name }: Resource<T>,
  id: string,
  owner?: string,
): Document<T> {
  const found = world.one(kind, id);
  if (found === undefined || (owner !== undefined && found.owner !== owner)) throw unknownEntity(`${name} not found`);
  return found;
}

/** Refuses a field of a request that names nothing of a kind. */
export function checkReference<T extends object>(
  { world }: { readonly world: World },
  { kind, name }: Resource<T>,
  field: string,
  id: string | undefined,
): void {
  if (id === undefined || world.one(kind, id) !== undefined) return;
  throw invalid([{ name: field, value: id, message: `is not the id of a ${name.toLowerCase()}` }]);
}

/** Keeps a new one. `body`: all but its id, as answers of its operation have it. */
export function create<T extends object>(
  { world, now: createdAt, random }: Making,
  { kind, prefix }: Resource<T>,
  owner: string,
  body: (id: string) => ReadonlyDeep<T>,
): ReadonlyDeep<T> {
  const id = newEntityId(prefix, random, 25 - prefix.length);
  const document = { id, owner, createdAt, body: body(id) };
  world.save(kind, document);
  return document.body;
}

/** Objects are changed field by field; lists, and maps of the caller's own, take the place of those before. */
export function change<T extends object>(
  { world }: { readonly world: World },
  { kind }: Resource<T>,
  document: Document<T>,
  changes: object,
): ReadonlyDeep<T> {
  const metadata = "metadata" in changes ? { metadata: changes.metadata } : {};
  const body = { ...merged(document.body, changes), ...metadata };
  world.save(kind, { ...document, body });
  return body;
}

/** Documented: so many items where a request does not say. */
const USUAL_LIMIT = 10;

/** A part of a list, as Balance Platform answers it. */
export function sliceOf<T extends object>(
  { parameters }: Pick<Call, "parameters">,
  all: readonly Document<T>[],
): { readonly items: readonly ReadonlyDeep<T>[]; readonly hasNext: boolean; readonly hasPrevious: boolean } {
  const offset = wholeNumber("offset", parameters["offset"] ?? 0, 0);
  const limit = wholeNumber("limit", parameters["limit"] ?? USUAL_LIMIT, 1);
  const items = all.slice(offset, offset + limit).map(({ body }) => body);
  return { items, hasNext: offset + limit < all.length, hasPrevious: offset > 0 && all.length > 0 };
}

export function wholeNumber(name: string, value: ParameterValue, least: number): number {
  const number = Number(value);
  if (number < least || number > 100_000)
    throw invalid([{ name, value: String(value), message: `must be at least ${least}` }]);
  return number;
}
