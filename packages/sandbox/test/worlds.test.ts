import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

const PAYMENT = {
  ...{ merchantAccount: "AcmeGroup_Web", reference: "r", amount: { currency: "EUR", value: 1 } },
  ...{ returnUrl: "https://shop.example" },
  paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
};

const control = (url: string, method: string, path: string, body?: object, world?: string) =>
  fetch(`${url}/_sandbox${path}`, {
    method,
    headers: { "content-type": "application/json", ...(world !== undefined && { "adyen-kit-world": world }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).then(async (response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> }));

describe("worlds", () => {
  test("have faults that nobody else meets, sees or removes", async (t) => {
    const hooks = await startReceiver(t);
    const seed = { webhooks: [{ url: hooks.url }] };
    await using sandbox = await startFrozen({ seed });
    const other = await sandbox.world("other", { seed: { webhooks: [{ url: hooks.url }] } });
    const otherKey = other.connection().apiKey;
    for (const kind of ["webhook-duplicate", "webhook-swap", "reset"] as const) await other.control.addFault({ kind });
    assert.deepEqual(sandbox.control.faults(), []);
    assert.equal((await request(sandbox, "POST", "/v71/payments", { body: PAYMENT })).status, 200);
    await sandbox.control.webhooksSettled();
    assert.equal(hooks.received.length, 1, "once: the duplicate is the other world's");
    await sandbox.control.reset();
    sandbox.control.clearFaults();
    assert.deepEqual(
      other.control.faults().map(({ kind, world }) => [kind, world]),
      [
        ["webhook-duplicate", "other"],
        ["webhook-swap", "other"],
        ["reset", "other"],
      ],
    );
    await assert.rejects(request(sandbox, "GET", "/v3/me", { key: otherKey }));
    await request(sandbox, "POST", "/v71/payments", { key: otherKey, body: PAYMENT });
    await sandbox.control.webhooksSettled();
    assert.equal(hooks.received.length, 3);
    assert.deepEqual(
      other.control.faults().map(({ kind }) => kind),
      ["webhook-swap"],
      "one event alone cannot change places",
    );
    await assert.rejects(sandbox.control.addFault({ kind: "reset", world: "other" }), { name: "FaultError" });
  });

  test("are seeded, set and removed over HTTP, in any language", async () => {
    await using sandbox = await startFrozen();
    const clock = { frozenAt: "2031-01-01T00:00:00.000Z" };
    const made = await control(sandbox.url, "POST", "/worlds/ci", {
      ...{ seed: { companyId: "Mine" }, settings: { overlapHours: 1 }, clock },
    });
    assert.equal((made.body["seeded"] as { companyId: string }).companyId, "Mine");
    assert.equal((await control(sandbox.url, "GET", "/clock?world=ci")).body["now"], clock.frozenAt);
    assert.equal((await control(sandbox.url, "GET", "/settings?world=ci")).body["overlapHours"], 1);
    for (const [body, message] of [
      [{ seeds: {} }, /^seeds: is not an option/],
      [{ seed: { companyId: 1 } }, /^seed\.companyId: must be/],
      [{ settings: { overlap: 1 } }, /^overlap: is not a setting/],
      [{ settings: 1 }, /^settings: must be an object/],
      [{ clock: "noon" }, /^clock: must be/],
      [{ clock: { frozenAt: "noon" } }, /^clock\.frozenAt: must be a time/],
    ] as const) {
      const refused = await control(sandbox.url, "POST", "/worlds/bad", body);
      assert.equal(refused.status, 400);
      assert.match(String(refused.body["error"]), message);
    }
    await control(sandbox.url, "POST", "/snapshots/s", {}, "ci");
    assert.deepEqual((await control(sandbox.url, "DELETE", "/worlds/ci", {})).body, ["default"]);
    assert.equal((await control(sandbox.url, "DELETE", "/worlds/ci", {})).status, 404);
    assert.equal((await control(sandbox.url, "DELETE", "/worlds/default", {})).status, 400);
    await control(sandbox.url, "POST", "/worlds/ci", {});
    assert.deepEqual((await control(sandbox.url, "GET", "/snapshots?world=ci")).body, []);
  });

  test("have their own accounts, clock, settings and faults in one process", async () => {
    await using sandbox = await startFrozen();
    const other = await sandbox.world("other", {
      clock: { frozenAt: "2030-01-01T00:00:00Z" },
      seed: { companyId: "Other" },
      settings: { activationDelaySeconds: 7 },
    });
    const key = other.connection().apiKey;
    const mine = await request(sandbox, "GET", "/v3/companies");
    const theirs = await request(sandbox, "GET", "/v3/companies", { key });
    const ids = (answer: typeof mine) => (answer.body["data"] as { id: string }[]).map(({ id }) => id);
    assert.deepEqual([ids(mine), ids(theirs)], [["AcmeGroup"], ["Other"]]);
    await other.clock.advance({ hours: 1 });
    assert.equal((await sandbox.clock.now()).toISOString(), "2026-01-01T00:00:00.000Z");
    assert.equal((await other.control.settings()).activationDelaySeconds, 7);
    assert.equal((await sandbox.control.settings()).activationDelaySeconds, 120);
    await other.control.addFault({ kind: "error", status: 503 });
    assert.equal((await request(sandbox, "GET", "/v3/me")).status, 200);
    assert.equal((await request(sandbox, "GET", "/v3/me", { key })).status, 503);
    await other.control.reset();
    assert.equal((await request(sandbox, "GET", "/v3/companies")).body["itemsTotal"], 1);
  });

  test("are told apart by the key, and by a header that must fit it", async () => {
    await using sandbox = await startFrozen();
    await sandbox.world("other");
    const named = (world: string) => request(sandbox, "GET", "/v3/me", { headers: { "adyen-kit-world": world } });
    assert.equal((await named("default")).status, 200);
    assert.equal((await named("other")).status, 401);
    assert.equal((await named("none")).status, 401);
  });

  test("are made and used over HTTP", async () => {
    await using sandbox = await startFrozen();
    const made = await control(sandbox.url, "POST", "/worlds/ci-1", {});
    assert.equal(made.status, 200);
    const { credentials } = made.body["seeded"] as { credentials: { apiKey: string }[] };
    assert.equal((await request(sandbox, "GET", "/v3/me", { key: credentials[0]?.apiKey })).status, 200);
    await control(sandbox.url, "POST", "/clock", { freeze: "2031-01-01T00:00:00Z" }, "ci-1");
    assert.equal((await control(sandbox.url, "GET", "/clock?world=ci-1")).body["now"], "2031-01-01T00:00:00.000Z");
    assert.deepEqual((await control(sandbox.url, "GET", "/worlds")).body, ["ci-1", "default"]);
    const missing = await control(sandbox.url, "GET", "/clock", undefined, "nowhere");
    assert.deepEqual(
      [missing.status, missing.body["error"]],
      [404, "There is no world nowhere. POST /_sandbox/worlds/nowhere makes it."],
    );
    await assert.rejects(sandbox.world("no/slash"), { name: "ControlError" });
  });
});

describe("snapshots", () => {
  test("bring back everything: keys, payments, clock and settings", async () => {
    await using sandbox = await startFrozen();
    const users = async () => (await request(sandbox, "GET", "/v3/merchants")).body["itemsTotal"];
    await sandbox.control.snapshot("before");
    await request(sandbox, "POST", "/v3/merchants", { body: { companyId: "AcmeGroup" } });
    await sandbox.clock.advance({ days: 3 });
    await sandbox.control.changeSettings({ overlapHours: 1 });
    assert.equal(await users(), 3);
    await sandbox.control.restore("before");
    assert.equal(await users(), 2);
    assert.equal((await sandbox.clock.now()).toISOString(), "2026-01-01T00:00:00.000Z");
    assert.equal((await sandbox.control.settings()).overlapHours, 24);
    assert.deepEqual(
      (await sandbox.control.snapshots()).map(({ name }) => name),
      ["before"],
    );
    await assert.rejects(sandbox.control.restore("after"), {
      name: "ControlError",
      message: "There is no snapshot after.",
    });
    await assert.rejects(sandbox.control.snapshot("a b"), { name: "ControlError" });
  });
});

describe("faults", () => {
  test("may come by chance, the same for the same seed", async () => {
    const statuses = async () => {
      await using sandbox = await startFrozen({ randomSeed: "faults" });
      await sandbox.control.addFault({ kind: "error", status: 500, probability: 0.5 });
      const seen: number[] = [];
      for (let count = 0; count < 30; count += 1) seen.push((await request(sandbox, "GET", "/v3/me")).status);
      return seen;
    };
    const first = await statuses();
    assert.deepEqual(await statuses(), first);
    assert.deepEqual([...new Set(first)].sort(), [200, 500]);
  });

  test("may say when to come again, and may only be slow", async () => {
    await using sandbox = await startFrozen();
    await sandbox.control.addFault({ kind: "error", status: 429, retryAfter: 7 });
    const refused = await request(sandbox, "GET", "/v3/me");
    assert.deepEqual([refused.status, refused.headers.get("retry-after")], [429, "7"]);
    await sandbox.control.addFault({ kind: "latency", milliseconds: 60_000 });
    const slow = fetch(`${sandbox.url}/v3/me`, {
      headers: { "x-api-key": sandbox.connection().apiKey },
      signal: AbortSignal.timeout(300),
    });
    await assert.rejects(slow, { name: "TimeoutError" });
    for (const wrong of [{ kind: "latency" }, { kind: "reset", milliseconds: 1 }, { kind: "reset", probability: 2 }])
      await assert.rejects(sandbox.control.addFault(wrong), { name: "FaultError" });
  });
});

describe("the request log", () => {
  test("remembers the last 500, with every secret hidden", async () => {
    await using sandbox = await startFrozen();
    const { apiKey } = sandbox.connection();
    const made = await request(sandbox, "POST", "/v3/companies/AcmeGroup/apiCredentials", { body: {} });
    await request(sandbox, "POST", "/v71/payments", {
      body: { paymentMethod: { type: "scheme", number: "4111111111111111", cvc: "737" } },
    });
    const text = JSON.stringify(sandbox.control.requests());
    for (const secret of [apiKey, made.body["apiKey"], made.body["password"], "4111111111111111"])
      assert.equal(text.includes(JSON.stringify(secret).slice(1, -1)), false, "a secret is in the log");
    // Three digits stand in many a reference and duration.
    assert.doesNotMatch(text, /(?<![\w.])737(?!\w)/);
    const [latest] = sandbox.control.requests();
    assert.equal(latest?.operation, "checkout/v71/payments/payments");
    assert.match(sandbox.control.revealRequest(latest?.id ?? 0).requestBody, /4111111111111111/);
    for (let count = 0; count < 600; count += 1) await request(sandbox, "GET", "/v3/me");
    assert.equal(sandbox.control.requests().length, 500);
    assert.throws(() => sandbox.control.revealRequest(1), { name: "ControlError" });
  });
});

describe("without the network", () => {
  test("a request is answered as over it", async () => {
    await using sandbox = await startFrozen();
    const headers = { "x-api-key": sandbox.connection().apiKey };
    const answer = await sandbox.fetch("/v3/me", { headers });
    assert.deepEqual([answer.status, ((await answer.json()) as { active: boolean }).active], [200, true]);
    assert.equal((await sandbox.fetch("/v3/me")).status, 401);
    await sandbox.control.addFault({ kind: "lost-answer" });
    await assert.rejects(sandbox.fetch("/v3/me", { headers }), TypeError);
    await sandbox.control.addFault({ kind: "truncated-body" });
    await assert.rejects((await sandbox.fetch("/v3/me", { headers })).text(), TypeError);
    await sandbox.control.addFault({ kind: "stall" });
    await assert.rejects(sandbox.fetch("/v3/me", { headers, signal: AbortSignal.timeout(50) }), {
      name: "TimeoutError",
    });
  });

  test("the control interface describes itself", async () => {
    await using sandbox = await startFrozen();
    const description = (await (await sandbox.fetch("/_sandbox/openapi.json")).json()) as {
      readonly openapi: string;
      readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
    };
    assert.equal(description.openapi, "3.1.0");
    for (const [path, methods] of Object.entries(description.paths)) {
      const asked = path.replaceAll(/\{\w+\}/g, "1");
      for (const method of Object.keys(methods).filter((each) => each !== "delete")) {
        const headers = { "content-type": "application/json" };
        const { status } = await sandbox.fetch(asked, { method: method.toUpperCase(), headers });
        const known = status === 200 || status === 400 || (status === 404 && path.includes("{"));
        assert.ok(known, `${method} ${path} ${status}`);
      }
    }
  });
});

test("a file and a database together are refused", async () => {
  await assert.rejects(startSandbox({ file: "x.db", database: "postgres://x" }), { name: "ControlError" });
});
