import assert from "node:assert/strict";
import { after, describe, test, type TestContext } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { startPostgres } from "./support/postgres.ts";
import { startProcess } from "./support/process.ts";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen, subjectOf } from "./support/requests.ts";
import { visit } from "./support/shop.ts";
import { cloudTerminal, pay, POI_ID, SALE_ID } from "./support/terminal.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

const PAYMENT = {
  ...{ merchantAccount: "AcmeGroup_Web", reference: "r", amount: { currency: "EUR", value: 1 } },
  ...{ returnUrl: "https://shop.example" },
  paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
};

/** Two sandboxes on one database, which know of each other only through it, and the key of the first. */
async function startTwo(
  t: TestContext,
  seed = {},
): Promise<{ both: readonly [Sandbox, Sandbox]; key: string; database: string }> {
  const database = await postgres.freshDatabase();
  const first = await startFrozen({ database, seed });
  const both = [first, await startSandbox({ database })] as const;
  t.after(() => Promise.all(both.map((each) => each.close())));
  return { both, key: first.connection().apiKey, database };
}

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe("sandboxes that share a database", { skip: postgres.missing ?? false }, () => {
  test("keep every origin that 20 callers add to themselves at once", async (t) => {
    const { both, key } = await startTwo(t);
    const added = await times(20, (index) =>
      request(both[index % 2] as Sandbox, "POST", "/v3/me/allowedOrigins", {
        ...{ key, body: { domain: `https://shop-${index}.example` } },
      }),
    );
    assert.deepEqual([...new Set(added.map(({ status }) => status))], [200]);
    const { body } = await request(both[0], "GET", "/v3/me/allowedOrigins", { key });
    assert.equal((body["data"] as object[]).length, 20);
  });

  test("end a payment at a terminal that one was asked for, and somebody makes at the other's page", async (t) => {
    const { both } = await startTwo(t);
    await both[0].control.changeSettings({ terminals: "attended" });
    const terminal = cloudTerminal(both[0]);
    const paying = terminal.send("Payment", pay(1), { serviceId: "SHARED" }).then(({ PaymentResponse: each }) => each);
    const busy = async () => (await both[1].control.terminals()).find(({ busyWith }) => busyWith === "SHARED");
    let found = await busy();
    while (found === undefined) found = await busy();
    const exchange = JSON.stringify([POI_ID, SALE_ID, "SHARED"]);
    assert.equal((await visit(`${both[1].url}${found.page}`, { exchange, choice: "pay" })).status, 303);
    assert.equal((await paying).Response.Result, "Success");
  });

  test("end a key that one expires while the other generates its successor", async (t) => {
    const { both, key } = await startTwo(t);
    const { id, path } = subjectOf(both[0]);
    for (let round = 0; round < 20; round += 1) {
      const last = (await both[0].control.keys(id)).at(-1)?.id ?? "";
      await Promise.all([
        both[0].control.expireKey(id, last),
        request(both[1], "POST", `${path}/generateApiKey`, { key }),
      ]);
      const keys = await both[0].control.keys(id);
      assert.equal(keys.find((each) => each.id === last)?.standing, "expired", `round ${round}`);
      assert.equal(keys.length, round + 2);
    }
  });

  test("keep and bring back a state as it was at one moment, while payments are made", async (t) => {
    const { both, key } = await startTwo(t, { webhooks: [{ url: "http://127.0.0.1:1/closed" }] });
    const [first, second] = both;
    const counts = async () => {
      const { payments } = await first.control.overview();
      return [payments.length, (await first.control.deliveries()).length];
    };
    await first.control.snapshot("empty");
    const paying = times(40, () => request(second, "POST", "/v71/payments", { key, body: PAYMENT }));
    const keeping = times(8, (index) => first.control.snapshot(`s${index}`));
    await Promise.all([paying, keeping]);
    for (let index = 0; index < 8; index += 1) {
      await first.control.restore(`s${index}`);
      const [payments, events] = await counts();
      assert.equal(payments, events, `each payment of s${index} has its event`);
    }
    const more = times(40, () => request(second, "POST", "/v71/payments", { key, body: PAYMENT }));
    await Promise.all([more, times(4, () => first.control.restore("empty"))]);
    const [payments, events] = await counts();
    assert.equal(payments, events);
  });

  test("find deliveries by what is sent, whatever its capitals, and count what waits", async (t) => {
    const { both, key } = await startTwo(t, { webhooks: [{ url: "http://127.0.0.1:1/closed" }] });
    const [first, second] = both;
    const { body } = await request(first, "POST", "/v71/payments", { key, body: PAYMENT });
    await request(first, "POST", "/v71/payments", { key, body: PAYMENT });
    const search = String(body["pspReference"]).toLowerCase();
    const found = await second.control.deliveries(10, { state: "waiting", search });
    assert.deepEqual(
      found.map(({ pspReference }) => pspReference),
      [body["pspReference"]],
    );
    assert.deepEqual(await second.control.deliveries(10, { search: "%" }), []);
    assert.deepEqual(await second.control.deliveries(10, { search: "\0" }), []);
    assert.equal((await second.control.webhooks())[0]?.waiting, 2);
  });

  test("begin again with the accounts, ids and keys of the first, whichever is asked", async (t) => {
    const { both, key } = await startTwo(t, { companyId: "Mine", credentials: [{ password: "known" }] });
    const before = await request(both[0], "GET", "/v3/me", { key });
    const answer = await request(both[1], "POST", "/_sandbox/reset", { key, body: {} });
    assert.equal(answer.body["companyId"], "Mine");
    assert.deepEqual(answer.body["credentials"], [{ id: before.body["id"], username: before.body["username"] }]);
    assert.deepEqual((await request(both[1], "GET", "/v3/me", { key })).body["clientKey"], before.body["clientKey"]);
    const basic = Buffer.from(`${String(before.body["username"])}:known`).toString("base64");
    const me = await fetch(`${both[1].url}/v3/me`, { headers: { authorization: `Basic ${basic}` } });
    assert.equal(me.status, 200);
  });

  test("answer a NUL in path, query, body and password as any other text that nobody has", async (t) => {
    const { both, key } = await startTwo(t);
    const [sandbox] = both;
    const get = (path: string) => request(sandbox, "GET", path, { key });
    assert.equal((await get("/v3/companies/a%00b")).status, 422);
    assert.equal((await get("/v3/companies/AcmeGroup/webhooks/%00")).status, 422);
    assert.equal((await get("/v3/merchants/AcmeGroup_Web/stores?reference=%00")).status, 200);
    const paid = await request(sandbox, "POST", "/v71/payments", { key, body: { ...PAYMENT, reference: "a\u0000b" } });
    assert.equal(paid.status, 200);
    const unknown = await request(sandbox, "POST", "/v71/payments", {
      ...{ key, body: { ...PAYMENT, merchantAccount: "\u0000" } },
    });
    assert.equal(unknown.status, 403);
    const authorization = `Basic ${Buffer.from("a\u0000b:c\u0000d").toString("base64")}`;
    assert.equal((await fetch(`${sandbox.url}/v3/me`, { headers: { authorization } })).status, 401);
    assert.equal((await request(sandbox, "GET", "/_sandbox/credentials/%00/keys", { key })).status, 404);
  });

  test("deliver again once their server is back", { timeout: 60_000 }, async (t) => {
    const hooks = await startReceiver(t);
    const database = await postgres.freshDatabase();
    const sandbox = await startFrozen({ database, seed: { webhooks: [{ url: hooks.url }] } });
    t.after(() => sandbox.close());
    hooks.answers.push(...Array.from({ length: 100 }, () => 500));
    await request(sandbox, "POST", "/v71/payments", { body: PAYMENT });
    // By such a clock an event that is refused is tried again within a second or two, and nobody asks for anything.
    await sandbox.clock.accelerate(2_000);
    await hooks.count(2);
    await postgres.crash();
    await hooks.count(hooks.received.length + 2);
  });

  test("take over what a killed one had taken", { timeout: 60_000 }, async (t) => {
    const hooks = await startReceiver(t);
    const database = await postgres.freshDatabase();
    const doomed = await startProcess(database);
    const survivor = await startSandbox({ database });
    t.after(() => survivor.close());
    const key = doomed.seeded?.credentials[0]?.apiKey ?? "";
    const webhook = { active: true, type: "standard", url: hooks.url, communicationFormat: "json" };
    const ask = (path: string, body: object) =>
      request({ ...survivor, url: doomed.url }, "POST", path, { key, body }).then(({ status }) => status);
    await survivor.control.webhooksSettled();
    assert.equal(await ask("/v3/merchants/AcmeGroup_Web/webhooks", webhook), 200);
    hooks.answers.push("hang");
    assert.equal(await ask("/v71/payments", PAYMENT), 200);
    await hooks.count(1);
    await doomed.kill();
    // Nobody asks the survivor for anything.
    await hooks.count(2);
    assert.deepEqual(hooks.events(), ["AUTHORISATION true", "AUTHORISATION true"]);
  });

  test("say that they have trouble of their own, and do not cut the connection", async (t) => {
    const { both, key, database } = await startTwo(t);
    await postgres.drop(database);
    const overview = await request(both[0], "GET", "/_sandbox/overview", { key });
    assert.deepEqual([overview.status, typeof overview.body["error"]], [500, "string"]);
    const me = await request(both[0], "GET", "/v3/me", { key });
    assert.deepEqual([me.status, me.body["errorCode"]], [500, "00_500"]);
    assert.equal((await fetch(`${both[0].url}/_sandbox/shopper/pay/x`)).status, 500);
    // What remembers idempotency keys is there too.
    const paid = await request(both[0], "POST", "/v71/payments", { key, body: PAYMENT });
    assert.deepEqual([paid.status, paid.body["errorCode"], paid.headers.get("transient-error")], [503, "703", "true"]);
  });
});
