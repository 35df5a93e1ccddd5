import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import pg from "pg";
import { captureAtOnce, post } from "./support/money.ts";
import { startPostgres } from "./support/postgres.ts";
import { itemOf, startReceiver } from "./support/receiver.ts";
import { startProcess } from "./support/process.ts";
import { accepts, request, startFrozen, subjectOf } from "./support/requests.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

describe("on PostgreSQL", { skip: postgres.missing ?? false }, () => {
  test("a sandbox does what it does in a file, and its state stays", async () => {
    const database = await postgres.freshDatabase();
    const first = await startFrozen({ database });
    const { path } = subjectOf(first);
    const { body } = await request(first, "POST", `${path}/generateApiKey`);
    const apiKey = String(body["apiKey"]);
    assert.equal(await accepts(first, apiKey), false);
    await first.clock.advance({ minutes: 2 });
    assert.equal(await accepts(first, apiKey), true);
    await first.close();
    await using second = await startSandbox({ database });
    assert.equal(second.seeded, undefined);
    assert.equal(await accepts(second, apiKey), true);
  });

  test("several processes keep every rule: money and idempotency keys", async (t) => {
    const database = await postgres.freshDatabase();
    const first = await startProcess(database);
    const processes = [first, await startProcess(database)];
    t.after(() => Promise.all(processes.map(({ kill }) => kill())));
    const apiKey = first.seeded?.credentials[0]?.apiKey ?? "";
    assert.deepEqual(await captureAtOnce(processes, apiKey, 20, 60), { succeeded: 20, failed: 40 });

    const body = {
      ...{ merchantAccount: "AcmeGroup_Web", reference: "once", amount: { currency: "EUR", value: 1 } },
      ...{ returnUrl: "https://shop.example", paymentMethod: { type: "scheme", number: "4111111111111111" } },
    };
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        post(processes[index % 2]?.url ?? "", apiKey, "/payments", body, { "idempotency-key": "one" }),
      ),
    );
    const made = new Set(answers.filter(({ status }) => status === 200).map((each) => each.body["pspReference"]));
    assert.equal(made.size, 1);
    assert.ok(answers.every(({ status, body: { errorCode } }) => status === 200 || errorCode === "704"));
  });

  test("payments into one order that end at once all count, and all go back", async (t) => {
    const hooks = await startReceiver(t);
    const seed = { webhooks: [{ url: hooks.url }] };
    const database = await postgres.freshDatabase();
    await using sandbox = await startFrozen({ database, seed });
    const apiKey = sandbox.connection().apiKey;
    const merchantAccount = "AcmeGroup_Web";
    const { body: opened } = await post(sandbox.url, apiKey, "/orders", {
      ...{ merchantAccount, reference: "o", amount: { currency: "EUR", value: 10_000 } },
    });
    const order = { orderData: opened["orderData"], pspReference: opened["pspReference"] };
    const pages: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      const { body } = await post(sandbox.url, apiKey, "/payments", {
        ...{ merchantAccount, reference: `p-${count}`, amount: { currency: "EUR", value: 900 }, order },
        ...{ returnUrl: "https://shop.example", paymentMethod: { type: "ideal" } },
      });
      pages.push((body["action"] as { url: string }).url);
    }
    const form = () => ({
      method: "POST",
      redirect: "manual" as const,
      body: new URLSearchParams({ choice: "authorised" }),
    });
    const visits = await Promise.all(pages.map((page) => fetch(page, form())));
    assert.deepEqual([...new Set(visits.map(({ status }) => status))], [303]);
    // Meanwhile the order is cancelled twice, and each payment changed: whoever holds one waits for the other's end.
    await sandbox.control.webhooksSettled();
    const paid = hooks.received.map(({ body }) => itemOf(body)).filter((item) => item.eventCode === "AUTHORISATION");
    assert.equal(paid.length, 10);
    const answers = await Promise.all([
      ...paid.map(({ pspReference }) =>
        post(sandbox.url, apiKey, `/payments/${pspReference}/amountUpdates`, {
          ...{ merchantAccount, amount: { currency: "EUR", value: 900 } },
        }),
      ),
      post(sandbox.url, apiKey, "/orders/cancel", { merchantAccount, order }),
      post(sandbox.url, apiKey, "/orders/cancel", { merchantAccount, order }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, ...Array<number>(10).fill(201), 422]);
    await sandbox.control.webhooksSettled();
    const count = (event: string) => hooks.events().filter((each) => each === event).length;
    assert.deepEqual(
      ["AUTHORISATION true", "ORDER_OPENED true", "CANCEL_OR_REFUND true", "ORDER_CLOSED false"].map(count),
      [10, 1, 10, 1],
    );
    assert.equal(await deadlocks(database), 0);
  });

  test("a gift card that pays ten times at once pays no more than is on it", async () => {
    await using sandbox = await startFrozen({
      database: await postgres.freshDatabase(),
      settings: { giftCardBalance: "spent" },
    });
    const apiKey = sandbox.connection().apiKey;
    const paymentMethod = { type: "giftcard", brand: "givex", number: "6036280000000000000", cvc: "100" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        post(sandbox.url, apiKey, "/payments", {
          ...{ merchantAccount: "AcmeGroup_Web", reference: `g-${index}`, amount: { currency: "EUR", value: 1000 } },
          ...{ returnUrl: "https://shop.example", paymentMethod },
        }),
      ),
    );
    assert.equal(answers.filter(({ body }) => body["resultCode"] === "Authorised").length, 5);
  });

  test("a server that is not there is told of, without its password", async () => {
    await assert.rejects(startSandbox({ database: "postgres://user:hidden@127.0.0.1:1/none" }), (error: Error) => {
      assert.equal(error.name, "StoreError");
      assert.match(error.message, /PostgreSQL cannot be used/);
      assert.equal(error.message.includes("hidden"), false);
      return true;
    });
  });
});

/** How often two transactions waited for each other, so that PostgreSQL ended one. */
async function deadlocks(database: string): Promise<number> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query("SELECT pg_stat_force_next_flush()");
  const { rows } = await client.query<{ deadlocks: string }>(
    "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()",
  );
  await client.end();
  return Number(rows[0]?.deadlocks);
}
