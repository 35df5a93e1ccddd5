import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AdyenClient } from "@adyen-kit/client";
import { captureAuthorisedPayment } from "@adyen-kit/client/checkout/v72/modifications";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { type JestEnvironment, withAdyen } from "@adyen-kit/sandbox/jest";
import { openTestWorld, type TestWorld, WebhookTimeoutError } from "@adyen-kit/sandbox/testing";
import { adyenFixtures } from "@adyen-kit/sandbox/vitest";

const CARD = {
  type: "scheme",
  encryptedCardNumber: "test_4111111111111111",
  encryptedExpiryMonth: "test_03",
  encryptedExpiryYear: "test_2030",
  encryptedSecurityCode: "test_737",
} as const;

function pay(world: TestWorld, reference: string) {
  return payments(new AdyenClient(world.connection()), {
    body: {
      merchantAccount: world.merchantAccount,
      reference,
      amount: { currency: "EUR", value: 1000 },
      paymentMethod: CARD,
      returnUrl: "https://shop.example/return",
    },
  });
}

describe("a world for a test", () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  test("delivers its webhooks to the test, and those of no other", async () => {
    await using one = await openTestWorld(sandbox);
    await using other = await openTestWorld(sandbox);
    const { pspReference } = await pay(one, "order-1");
    const event = await one.webhooks.waitFor({ eventCode: "AUTHORISATION", pspReference: pspReference ?? "" });
    assert.deepEqual([event.merchantReference, event.success], ["order-1", "true"]);
    assert.deepEqual([...(await other.webhooks.settled())], []);
    assert.equal(one.webhooks.received.length, 1);
  });

  test("has a webhook that comes later, whether it is waited for before or after", async () => {
    await using world = await openTestWorld(sandbox);
    const waitingFor = world.webhooks.waitFor("CAPTURE");
    const { pspReference = "" } = await pay(world, "order-2");
    const body = { merchantAccount: world.merchantAccount, amount: { currency: "EUR", value: 1000 } };
    await captureAuthorisedPayment(new AdyenClient(world.connection()), { paymentPspReference: pspReference, body });
    assert.equal((await waitingFor).originalReference, pspReference);
    assert.equal(await world.webhooks.waitFor((event) => "success" in event), world.webhooks.received[0]);
  });

  test("says what came in place of what was waited for, and what the clock has to do with it", async () => {
    await using world = await openTestWorld(sandbox, { clock: { frozenAt: "2026-01-01T00:00:00Z" } });
    const { pspReference } = await pay(world, "order-3");
    await assert.rejects(world.webhooks.waitFor({ eventCode: "REFUND" }, { timeout: 20 }), (error) => {
      assert.ok(error instanceof WebhookTimeoutError);
      assert.deepEqual(error.message.split("\n"), [
        "No webhook with eventCode REFUND came within 20 ms.",
        `Came: AUTHORISATION (success true, ${pspReference}).`,
        "The world's clock shows 2026-01-01T00:00:00.000Z: what happens later, such as a capture by itself, comes once it is moved.",
      ]);
      assert.equal(error.received.length, 1);
      return true;
    });
  });

  test("has a clock of its own, delivers to the webhooks of its seed too, and is gone when it is closed", async () => {
    await using neighbour = await openTestWorld(sandbox);
    const seed = {
      companyId: "Mine",
      webhooks: [{ url: neighbour.webhooks.url, hmacKey: neighbour.webhooks.hmacKey }],
    };
    const world = await openTestWorld(sandbox, { name: "mine", seed, clock: { frozenAt: "2026-01-01T00:00:00Z" } });
    await world.clock.advance({ days: 1 });
    assert.equal((await world.clock.now()).toISOString(), "2026-01-02T00:00:00.000Z");
    assert.ok(Date.now() - (await neighbour.clock.now()).getTime() < 60_000);
    assert.equal(world.merchantAccount, "Mine_Web");
    await pay(world, "order-4");
    assert.deepEqual((await world.webhooks.settled()).length, 1);
    assert.equal(neighbour.webhooks.received.length, 1);
    await assert.rejects(openTestWorld(sandbox, { name: "mine" }), /There is a world mine already/);
    await world.close();
    await (await openTestWorld(sandbox, { name: "mine" })).close();
  });
});

test("fixtures give a sandbox to a worker and a world to a test, and end both", async () => {
  const [sandboxPerWorker, { scope }] = adyenFixtures.sandbox;
  assert.equal(scope, "worker");
  let url = "";
  await sandboxPerWorker({}, async (sandbox) => {
    url = sandbox.url;
    const names: string[] = [];
    for (const reference of ["one", "two"]) {
      await adyenFixtures.adyen({ sandbox }, async (world) => {
        names.push(world.name);
        await pay(world, reference);
        await world.webhooks.waitFor({ merchantReference: reference });
        assert.equal(world.webhooks.received.length, 1);
      });
    }
    assert.equal(new Set(names).size, 2);
    assert.deepEqual(await sandbox.world("default").then(({ name }) => name), "default");
    await assert.rejects(sandbox.removeWorld(names[0] ?? ""), /There is no world/);
  });
  await assert.rejects(fetch(url));
});

test("an environment of Jest gets the global adyen, as its options say, and ends it", async () => {
  const calls: string[] = [];
  class Base implements JestEnvironment {
    global: { adyen?: TestWorld } = {};
    async setup() {
      calls.push("setup");
    }
    async teardown() {
      calls.push("teardown");
    }
  }
  const Environment = withAdyen(Base);
  const config = { projectConfig: { testEnvironmentOptions: { adyen: { seed: { companyId: "Mine" } } } } };
  const environment = new (Environment as new (config: object) => Base)(config);
  await environment.setup();
  const world = environment.global.adyen;
  assert.equal(world?.merchantAccount, "Mine_Web");
  const { baseUrl } = world.connection();
  await environment.teardown();
  assert.deepEqual(calls, ["setup", "teardown"]);
  await assert.rejects(fetch(baseUrl));
});
