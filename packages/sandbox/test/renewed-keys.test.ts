import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accepts, request, startFrozen } from "./support/requests.ts";

describe("keys that were lost", () => {
  test("are made anew, and a reset and another time leave them working", async () => {
    await using sandbox = await startFrozen();
    const before = sandbox.seeded?.credentials ?? [];
    const { credentials } = await sandbox.control.renewKeys();
    assert.deepEqual(
      credentials.map(({ id, username }) => ({ id, username })),
      before.map(({ id, username }) => ({ id, username })),
    );
    const check = async () => {
      for (const { apiKey } of before) assert.equal(await accepts(sandbox, apiKey), false);
      for (const { apiKey, username, password } of credentials) {
        assert.equal(await accepts(sandbox, apiKey), true);
        const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
        const response = await fetch(`${sandbox.url}/v71/paymentMethods`, {
          method: "POST",
          headers: { authorization },
        });
        assert.notEqual(response.status, 401);
      }
    };
    await check();
    await sandbox.clock.advance({ days: 40 });
    await check();
    await sandbox.control.reset();
    await check();
    await sandbox.clock.freeze("1999-01-01T00:00:00Z");
    for (const { apiKey } of credentials) assert.equal(await accepts(sandbox, apiKey), true);
    assert.equal(await sandbox.control.knowsKey(credentials[0]?.apiKey ?? ""), true);
    assert.equal(await sandbox.control.knowsKey("another"), false);
  });

  test("of another world too, over HTTP, and of no other", async () => {
    await using sandbox = await startFrozen();
    await sandbox.world("mine", { seed: { companyId: "Mine" } });
    const answer = await sandbox.fetch("/_sandbox/keys?world=mine", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const { credentials } = (await answer.json()) as { credentials: { apiKey: string }[] };
    assert.equal(await accepts(sandbox, credentials[0]?.apiKey ?? ""), true);
    assert.equal((await request(sandbox, "GET", "/v3/me")).status, 200);
  });
});
