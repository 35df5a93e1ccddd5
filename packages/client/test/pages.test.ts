import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdyenClient, ServerError } from "@adyen-kit/client";
import { getAllAccountHoldersUnderBalancePlatform } from "@adyen-kit/client/balance-platform/v2/platform";
import { Management } from "@adyen-kit/client/management/v3";
import { listAndroidApps } from "@adyen-kit/client/management/v3/android-files-company-level";
import { listMerchantAccounts } from "@adyen-kit/client/management/v3/account-company-level";
import { listShippingLocations } from "@adyen-kit/client/management/v3/terminal-orders-company-level";
import type { Merchant } from "@adyen-kit/client/management/v3/types";
import { getAllTransactions } from "@adyen-kit/client/transfers/v4/transactions";
import { startSandbox } from "@adyen-kit/sandbox";
import fc from "fast-check";
import { clientFor } from "./support/clients.ts";
import { json, serve, type TestServer } from "./support/server.ts";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }));

/** A server that answers pages of a list, as one of Adyen's styles would. */
function serveList(
  count: number,
  page: (items: { id: string }[], query: URLSearchParams) => unknown,
): Promise<TestServer> {
  return serve((request, response) => {
    json(response, 200, page(numbers(count), new URL(request.url, "http://x").searchParams));
  });
}

const slice = (items: { id: string }[], start: number, size: number) => items.slice(start, start + size);

describe("a list", () => {
  test("is read over all its pages, from the sandbox, and as many calls are made as there are pages", async () => {
    const merchantIds = Array.from({ length: 23 }, (_, index) => `M${index}`);
    await using sandbox = await startSandbox({ seed: { companyId: "C", merchantIds } });
    let calls = 0;
    const fetching: typeof fetch = (...args) => {
      calls += 1;
      return fetch(...args);
    };
    const management = new Management(
      new AdyenClient({ ...sandbox.connection(), fetch: (url, init) => fetching(url, init) }),
    );
    const merchants: Merchant[] = await collect(
      management.accountCompanyLevel.listMerchantAccounts({ companyId: "C" }),
    );
    assert.deepEqual(
      merchants.map(({ id }) => id),
      merchantIds,
    );
    assert.equal(calls, 3);

    const page = await management.accountCompanyLevel.listMerchantAccounts({
      companyId: "C",
      pageNumber: 2,
      pageSize: 20,
    });
    assert.equal(page.data?.length, 3);
    const rest = await collect(management.accountCompanyLevel.listMerchantAccounts({ companyId: "C", pageNumber: 3 }));
    assert.equal(rest.length, 3, "from where it was told to begin");
  });

  test("is asked for no further than it is read", async () => {
    await using server = await serveList(100, (items, query) => {
      const number = Number(query.get("pageNumber") ?? 1);
      return { data: slice(items, (number - 1) * 10, 10), itemsTotal: 100, pagesTotal: 10 };
    });
    const seen: (string | undefined)[] = [];
    for await (const { id } of listMerchantAccounts(clientFor(server), { companyId: "C" })) {
      seen.push(id);
      if (seen.length === 10) break;
    }
    assert.equal(seen.length, 10);
    assert.equal(server.received.length, 1);
  });

  test("can be read page by page", async () => {
    await using server = await serveList(25, (items, query) => {
      const number = Number(query.get("pageNumber") ?? 1);
      return { data: slice(items, (number - 1) * 10, 10), itemsTotal: 25, pagesTotal: 3 };
    });
    const pages = await collect(listMerchantAccounts(clientFor(server), { companyId: "C" }).pages());
    assert.deepEqual(
      pages.map(({ data }) => data?.length),
      [10, 10, 5],
    );
    assert.deepEqual(
      server.received.map(({ url }) => url.split("?")[1]),
      [undefined, "pageNumber=2", "pageNumber=3"],
    );
  });

  test("ends with the error of the page that failed, after the items before it", async () => {
    await using server = await serve((request, response) => {
      if (request.url.includes("pageNumber=2")) json(response, 500, {});
      else json(response, 200, { data: numbers(10), pagesTotal: 3 });
    });
    const seen: unknown[] = [];
    await assert.rejects(async () => {
      for await (const item of listMerchantAccounts(clientFor(server), { companyId: "C" })) seen.push(item);
    }, ServerError);
    assert.equal(seen.length, 10);
  });

  test("that is empty, or has no list, is empty", async () => {
    for (const body of [{ data: [], pagesTotal: 1 }, { pagesTotal: 5 }, {}]) {
      await using server = await serve((_, response) => json(response, 200, body));
      assert.deepEqual(await collect(listMerchantAccounts(clientFor(server), { companyId: "C" })), []);
      assert.equal(server.received.length, 1);
    }
  });
});

describe("every item comes once and in order, however many there are and however large the pages are", () => {
  const styles: readonly (readonly [style: string, read: (count: number, size: number) => Promise<string[]>])[] = [
    [
      "by page number, with a total",
      async (count, size) => {
        await using server = await serveList(count, (items, query) => {
          const start = (Number(query.get("pageNumber") ?? 1) - 1) * Number(query.get("pageSize"));
          return { data: slice(items, start, size), pagesTotal: Math.max(1, Math.ceil(count / size)) };
        });
        const list = await collect(listMerchantAccounts(clientFor(server), { companyId: "C", pageSize: size }));
        return list.map(({ id = "" }) => id);
      },
    ],
    [
      "by page number, without a total",
      async (count, size) => {
        await using server = await serveList(count, (items, query) => {
          const start = (Number(query.get("pageNumber") ?? 1) - 1) * Number(query.get("pageSize"));
          return { data: slice(items, start, size) };
        });
        const list = await collect(listAndroidApps(clientFor(server), { companyId: "C", pageSize: size }));
        return list.map(({ id }) => id);
      },
    ],
    [
      "by offset, with a word about more",
      async (count, size) => {
        await using server = await serveList(count, (items, query) => {
          const start = Number(query.get("offset") ?? 0);
          return { accountHolders: slice(items, start, size), hasNext: start + size < count, hasPrevious: start > 0 };
        });
        const list = await collect(
          getAllAccountHoldersUnderBalancePlatform(clientFor(server), { id: "B", limit: size }),
        );
        return list.map(({ id }) => id);
      },
    ],
    [
      "by offset, without",
      async (count, size) => {
        await using server = await serveList(count, (items, query) => ({
          data: slice(items, Number(query.get("offset") ?? 0), size),
        }));
        const list = await collect(listShippingLocations(clientFor(server), { companyId: "C" }));
        return list.map(({ id = "" }) => id);
      },
    ],
    [
      "by cursor",
      async (count, size) => {
        await using server = await serveList(count, (items, query) => {
          const start = Number(query.get("cursor") ?? 0);
          const next = {
            next: { href: `https://elsewhere.example/btl/v4/transactions?limit=9&cursor=${start + size}` },
          };
          return { data: slice(items, start, size), _links: start + size < count ? next : {} };
        });
        const params = { createdSince: "2026-01-01T00:00:00Z", createdUntil: "2026-02-01T00:00:00Z" };
        const list = await collect(getAllTransactions(clientFor(server), params));
        return list.map(({ id }) => id);
      },
    ],
  ];
  for (const [style, read] of styles) {
    test(style, async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 11 }), async (count, size) => {
          assert.deepEqual(
            await read(count, size),
            numbers(count).map(({ id }) => id),
          );
        }),
        { numRuns: 20 },
      );
    });
  }

  test("a cursor that leads to itself ends the list", async () => {
    await using server = await serve((_, response) =>
      json(response, 200, { data: numbers(1), _links: { next: { href: "?cursor=a" } } }),
    );
    const params = { createdSince: "2026-01-01T00:00:00Z", createdUntil: "2026-02-01T00:00:00Z" };
    assert.equal((await collect(getAllTransactions(clientFor(server), params))).length, 2);
  });

  test("cursors that lead round and round end the list", { timeout: 10_000 }, async () => {
    const after: Readonly<Record<string, string>> = { "": "a", a: "b", b: "c", c: "a" };
    await using server = await serve((request, response) => {
      const cursor = new URL(request.url, "http://x").searchParams.get("cursor") ?? "";
      const next = { href: `?cursor=${after[cursor]}` };
      if (server.received.length > 20) return json(response, 500, {});
      return json(response, 200, { data: [{ id: cursor }], _links: { next } });
    });
    const params = { createdSince: "2026-01-01T00:00:00Z", createdUntil: "2026-02-01T00:00:00Z" };
    const ids = async (cursor?: string) => {
      const items = await collect(getAllTransactions(clientFor(server), { ...params, ...(cursor && { cursor }) }));
      return items.map(({ id }) => id).join("");
    };
    assert.deepEqual([await ids(), await ids("b")], ["abc", "bca"]);
  });
});
