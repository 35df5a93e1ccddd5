import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { verify } from "@adyen-kit/client/webhooks";
import { type Sandbox, type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { itemOf, type Receiver, startReceiver } from "./support/receiver.ts";
import { request, START, startFrozen } from "./support/requests.ts";

const KEY = "AB".repeat(32);

async function setUp(t: TestContext, options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; hooks: Receiver }> {
  const hooks = await startReceiver(t);
  const seed = { webhooks: [{ url: hooks.url, hmacKey: KEY, id: "hook" }] };
  const sandbox = await startFrozen({ seed, ...options });
  t.after(() => sandbox.close());
  return { sandbox, hooks };
}

async function pay(sandbox: Sandbox, reference: string, merchantAccount = "AcmeGroup_Web"): Promise<string> {
  const { body } = await request(sandbox, "POST", "/v71/payments", {
    body: {
      ...{ merchantAccount, reference, amount: { currency: "EUR", value: 1 }, returnUrl: "https://shop.example" },
      paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
    },
  });
  return String(body["pspReference"]);
}

const references = ({ received }: Receiver) => received.map(({ body }) => itemOf(body).merchantReference);

describe("webhooks", () => {
  test("carry a signature that the client accepts, also where references hold colons", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    await pay(sandbox, "a:b\\c:ü");
    await sandbox.control.webhooksSettled();
    const [delivery] = hooks.received;
    assert.ok(delivery);
    const verified = await verify(delivery.body, delivery.headers, { keys: KEY });
    assert.equal(verified.kind, "standard");
    await assert.rejects(
      verify(delivery.body.replace('"currency":"EUR"', '"currency":"USD"'), delivery.headers, { keys: KEY }),
    );
  });

  test("are sent again on Adyen's schedule until they are accepted", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const minutes = [2, 5, 10, 15, 30, 60, 120, 240, 480, 480];
    hooks.answers.push(...minutes.map(() => 500));
    await pay(sandbox, "r");
    await sandbox.control.webhooksSettled();
    assert.equal(hooks.received.length, 1);
    for (const [index, wait] of minutes.entries()) {
      await sandbox.clock.advance({ minutes: wait, milliseconds: -1 });
      await sandbox.control.webhooksSettled();
      assert.equal(hooks.received.length, index + 1, `not before ${wait} minutes`);
      await sandbox.clock.advance({ milliseconds: 1 });
      await sandbox.control.webhooksSettled();
      assert.equal(hooks.received.length, index + 2, `after ${wait} minutes`);
    }
    const [delivery] = await sandbox.control.deliveries();
    assert.deepEqual([delivery?.state, delivery?.attempts.length], ["delivered", 11]);
    await sandbox.clock.advance({ days: 2 });
    await sandbox.control.webhooksSettled();
    assert.equal(hooks.received.length, 11);
  });

  test("are given up after thirty days, and what waited behind them goes on", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    hooks.answers.push(...Array.from({ length: 200 }, () => 503));
    await pay(sandbox, "first");
    await sandbox.control.webhooksSettled();
    for (let day = 0; day < 31 * 3; day += 1) {
      await sandbox.clock.advance({ hours: 8 });
      await sandbox.control.webhooksSettled();
    }
    hooks.answers.length = 0;
    assert.equal((await sandbox.control.deliveries())[0]?.state, "given-up");
    const count = hooks.received.length;
    await pay(sandbox, "second");
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks).slice(count), ["second"]);
  });

  test("come one after the other: the first holds up those behind it", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    hooks.answers.push(500);
    for (const reference of ["a", "b", "c"]) await pay(sandbox, reference);
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks), ["a"]);
    await sandbox.clock.advance({ minutes: 2 });
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks), ["a", "a", "b", "c"]);
  });

  test("of an endpoint that is slow hold up no other's", async (t) => {
    const slow = await startReceiver(t);
    slow.answers.push("hang");
    const quick = await startReceiver(t);
    const { sandbox } = await setUp(t, { seed: { webhooks: [{ url: slow.url }, { url: quick.url }] } });
    await pay(sandbox, "one");
    await slow.count(1);
    // The slow one has the first event in its hands, and both have the next to come.
    await pay(sandbox, "two");
    await quick.count(2);
    assert.deepEqual([references(quick), references(slow)], [["one", "two"], ["one"]]);
  });

  test("come twice or in another order on demand, and again when asked", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    await sandbox.control.addFault({ kind: "webhook-duplicate" });
    await pay(sandbox, "a");
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks), ["a", "a"]);
    hooks.answers.push(500);
    await pay(sandbox, "b");
    await sandbox.control.webhooksSettled();
    await pay(sandbox, "c");
    await sandbox.control.addFault({ kind: "webhook-swap" });
    await sandbox.clock.advance({ minutes: 2 });
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks).slice(2), ["b", "c", "b"]);
    const deliveries = await sandbox.control.deliveries();
    await sandbox.control.resend(deliveries.at(-1)?.id ?? "");
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks).slice(5), ["a"]);
    await assert.rejects(sandbox.control.resend("nothing"), { name: "ControlError" });
  });

  test("go where they are set up to: by merchant account, active or not", async (t) => {
    const hooks = await startReceiver(t);
    const sandbox = await startFrozen({
      seed: { webhooks: [{ url: `${hooks.url}/stores`, merchantId: "AcmeGroup_Stores" }] },
    });
    t.after(() => sandbox.close());
    await request(sandbox, "POST", "/v3/companies/AcmeGroup/webhooks", {
      body: {
        ...{ active: true, type: "standard", url: `${hooks.url}/company`, communicationFormat: "json" },
        ...{ filterMerchantAccountType: "excludeAccounts", filterMerchantAccounts: ["AcmeGroup_Stores"] },
      },
    });
    await pay(sandbox, "web", "AcmeGroup_Web");
    await pay(sandbox, "stores", "AcmeGroup_Stores");
    await sandbox.control.webhooksSettled();
    assert.deepEqual(references(hooks).sort(), ["stores", "web"]);
    const [delivery] = hooks.received;
    assert.equal(itemOf(delivery?.body ?? "").additionalData["hmacSignature"], undefined);
  });

  test("that were queued before a key changed keep their signature", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    hooks.answers.push(500);
    await pay(sandbox, "before");
    await sandbox.control.webhooksSettled();
    const { body } = await request(sandbox, "POST", "/v3/companies/AcmeGroup/webhooks/hook/generateHmac");
    await pay(sandbox, "after");
    await sandbox.clock.advance({ minutes: 2 });
    await sandbox.control.webhooksSettled();
    const [, before, after] = hooks.received;
    assert.ok(before && after);
    await verify(before.body, before.headers, { keys: KEY });
    await verify(after.body, after.headers, { keys: String(body["hmacKey"]) });
    await assert.rejects(verify(after.body, after.headers, { keys: KEY }));
  });

  test("survive the sandbox: what was not delivered is delivered by the next one", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-webhooks-"));
    t.after(() => rm(folder, { recursive: true }));
    const hooks = await startReceiver(t);
    const file = join(folder, "sandbox.db");
    const first = await startSandbox({ file, clock: { frozenAt: START }, seed: { webhooks: [{ url: hooks.url }] } });
    hooks.answers.push(500);
    await pay(first, "r");
    await first.control.webhooksSettled();
    await first.close();
    const second = await startSandbox({ file });
    t.after(() => second.close());
    await second.clock.advance({ minutes: 2 });
    await second.control.webhooksSettled();
    assert.deepEqual(references(hooks), ["r", "r"]);
  });

  test("whose server is not there, or is none, are tried all the same", async (t) => {
    const sandbox = await startFrozen({ seed: { webhooks: [{ url: "http://127.0.0.1:1/closed" }] } });
    t.after(() => sandbox.close());
    await pay(sandbox, "r");
    await sandbox.control.webhooksSettled();
    const [delivery] = await sandbox.control.deliveries();
    assert.deepEqual([delivery?.state, delivery?.attempts[0]?.error], ["waiting", "ECONNREFUSED"]);
    assert.equal(delivery?.due, "2026-01-01T00:02:00.000Z");
  });
});
