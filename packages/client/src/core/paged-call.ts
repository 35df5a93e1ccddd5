import { ApiCall } from "./api-call.ts";
import type { AdyenClient } from "./client.ts";
import type { HttpMethod } from "./facts.ts";
import { type Api, operation, type OperationDescriptor } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { isRecord } from "./record.ts";

/** How a list is read page by page. */
export interface Paging {
  /** By page number from 1, by how many items to skip, or by a cursor that each page gives for the next. */
  readonly style: "pageNumber" | "offset" | "cursor";
  /** The field of an answer that holds its items. */
  readonly items: string;
  /** Items on a page where the caller does not say. */
  readonly size?: number;
}

/** An operation that answers one page of a list. */
export interface PagedOperation<Params, Item, Data, ErrorBody = unknown> extends OperationDescriptor {
  (client: AdyenClient, params: Params, options?: CallOptions): PagedCall<Item, Data, ErrorBody>;
}

/** The same, where every parameter may be left out. */
export interface PagedOperationWithOptionalParams<Params, Item, Data, ErrorBody = unknown> extends OperationDescriptor {
  (client: AdyenClient, params?: Params, options?: CallOptions): PagedCall<Item, Data, ErrorBody>;
}

type Params = Readonly<Record<string, unknown>>;

/**
 * A call for a page, and for those after it: `await` it for the page, or `for await` its items over all pages, each of
 * which is asked for when it is needed. An error ends the loop.
 */
export class PagedCall<Item, Data, ErrorBody = unknown>
  extends ApiCall<Data, ErrorBody>
  implements AsyncIterable<Item>
{
  readonly #send: (params: Params) => ApiCall<Data, ErrorBody>;
  readonly #params: Params;
  readonly #paging: Paging;

  constructor(send: (params: Params) => ApiCall<Data, ErrorBody>, params: Params, paging: Paging) {
    super(send(params).result());
    this.#send = send;
    this.#params = params;
    this.#paging = paging;
  }

  /** The page that was asked for, and each after it. */
  async *pages(): AsyncGenerator<Data, void, undefined> {
    // Cursors that were followed: one that comes again leads round and round.
    const followed = new Set([this.#params["cursor"]]);
    let page = (await this.withResponse()).data;
    yield page;
    for (let params = this.#after(this.#params, page); params !== undefined; params = this.#after(params, page)) {
      const { cursor } = params;
      if (cursor !== undefined && followed.has(cursor)) return;
      followed.add(cursor);
      page = (await this.#send(params).withResponse()).data;
      yield page;
    }
  }

  #after(params: Params, page: Data): Params | undefined {
    return nextParams(this.#paging, params, page);
  }

  /** The items of all pages, one by one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    // The place of the items is a fact of the operation; the compiler knows their type from the same source.
    for await (const page of this.pages()) yield* itemsOf(this.#paging, page) as Item[];
  }
}

/** Makes an operation of its data, as `operation` does, that answers page by page. Called by generated code only. */
export function pagedOperation<P, Item, Data, ErrorBody>(
  api: Api,
  key: string,
  method: HttpMethod,
  path: string,
  query: readonly string[],
  paging: Paging,
): PagedOperation<P, Item, Data, ErrorBody> & PagedOperationWithOptionalParams<P, Item, Data, ErrorBody> {
  const one = operation<Params, Data, ErrorBody>(api, key, method, path, { query });
  const call = (client: AdyenClient, params?: P, options?: CallOptions) =>
    new PagedCall<Item, Data, ErrorBody>((of) => one(client, of, options), params ?? {}, paging);
  return Object.assign(call, { ...one });
}

/** The parameters of the page after one; nothing after the last. */
export function nextParams({ style, items: field, size }: Paging, params: Params, page: unknown): Params | undefined {
  const body = isRecord(page) ? page : {};
  const items = itemsOf({ items: field }, page);
  switch (style) {
    case "cursor": {
      const cursor = cursorOf(body);
      return cursor === undefined ? undefined : { ...params, cursor };
    }
    case "offset": {
      const isLast = typeof body["hasNext"] === "boolean" ? !body["hasNext"] : isShort(items, params["limit"] ?? size);
      const offset = Number(params["offset"] ?? 0) + items.length;
      return isLast || items.length === 0 ? undefined : { ...params, offset };
    }
    case "pageNumber": {
      const number = Number(params["pageNumber"] ?? 1);
      const total = body["pagesTotal"];
      const isLast = typeof total === "number" ? number >= total : isShort(items, params["pageSize"] ?? size);
      return isLast || items.length === 0 ? undefined : { ...params, pageNumber: number + 1 };
    }
  }
}

/** A page that is not full is the last. Where the full size is unknown, an empty one is. */
function isShort(items: readonly unknown[], size: unknown): boolean {
  return typeof size === "number" && items.length < size;
}

function itemsOf({ items: field }: Pick<Paging, "items">, page: unknown): readonly unknown[] {
  const items = isRecord(page) ? page[field] : undefined;
  return Array.isArray(items) ? items : [];
}

/** The cursor in the link to the next page. Only the cursor is taken: the link may lead anywhere. */
function cursorOf(body: Params): string | undefined {
  const links = body["_links"] ?? body["link"];
  const next = isRecord(links) ? links["next"] : undefined;
  const href = isRecord(next) ? next["href"] : undefined;
  if (typeof href !== "string") return undefined;
  return new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("cursor") ?? undefined;
}
