import type { Document } from "../../domain/management/document.ts";
import { pageOf } from "../../domain/page.ts";
import { invalid, unknownEntity } from "../../domain/refusal.ts";
import type { Kind } from "../../storage/kinds.ts";
import { type AccountParams, type Call, requireAccount } from "../call.ts";
import { type PageBody, renderPage } from "./render.ts";

/** A document by its id, of the account in the path. */
export function requireDocument<T extends object>(
  call: Call<AccountParams>,
  kind: Kind<Document<T>>,
  id: string,
): Document<T> {
  const account = requireAccount(call);
  const found = call.world.one(kind, id);
  if (found === undefined || found.owner !== account.id) throw unknownEntity();
  return found;
}

/** A page of what an account has. `filters`: query parameters that were used to find it, which links to other pages keep. */
export function pageOfDocuments<T extends object, R>(
  call: Call,
  found: readonly Document<T>[],
  filters: readonly string[],
  render: (document: Document<T>) => R,
): PageBody<R> {
  return renderPage(listAddress(call, filters), pageOf(found, call.page), render);
}

/** Address of the list that is asked for, with those of its filters that are used. */
export function listAddress({ base, path, parameters }: Call, filters: readonly string[]): string {
  const used = new URLSearchParams();
  for (const name of filters) {
    const value = parameters[name];
    if (value !== undefined) used.set(name, String(value));
  }
  return `${base}${path}${used.size === 0 ? "" : `?${used.toString()}`}`;
}

/** Those whose fields are what the query asks for. What the query does not name is not compared. */
export function filtered<T>(
  { parameters }: Call,
  items: readonly T[],
  fields: Readonly<Record<string, (item: T) => unknown>>,
): T[] {
  return items.filter((item) =>
    Object.entries(fields).every(([name, field]) => {
      const wanted = parameters[name];
      if (wanted === undefined) return true;
      const value = field(item);
      const list = Array.isArray(value) ? value.map(String) : [String(value)];
      return (Array.isArray(wanted) ? wanted : [wanted]).some((each) => list.includes(String(each)));
    }),
  );
}

/** By `offset` and `limit`, as the lists of terminal orders are read. */
export function sliced<T>({ parameters }: Call, items: readonly T[]): T[] {
  const offset = Number(parameters["offset"] ?? 0);
  const limit = Number(parameters["limit"] ?? 20);
  const below = Object.entries({ offset, limit }).filter(([, value]) => value < 0);
  if (below.length > 0)
    throw invalid(below.map(([name, value]) => ({ name, value: String(value), message: "must be at least 0" })));
  return items.slice(offset, offset + limit);
}

export function withSelf<T extends object>(href: string, body: T) {
  return { ...body, _links: { self: { href } } };
}
