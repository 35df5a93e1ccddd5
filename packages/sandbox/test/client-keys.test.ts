import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, startFrozen, subjectOf } from "./support/requests.ts";

/** An operation of those that take a client key, as a page of a shop would call it. */
async function accepts(
  sandbox: Sandbox,
  clientKey: string,
  path = "/bcl/v2/publicKey?purpose=panReveal",
): Promise<number> {
  const mark = path.includes("?") ? "&" : "?";
  return (await fetch(`${sandbox.url}${path}${mark}clientKey=${encodeURIComponent(clientKey)}`)).status;
}

async function keyOf(sandbox: Sandbox): Promise<string> {
  return String((await request(sandbox, "GET", subjectOf(sandbox).path)).body["clientKey"]);
}

async function generate(sandbox: Sandbox): Promise<string> {
  const { body } = await request(sandbox, "POST", `${subjectOf(sandbox).path}/generateClientKey`);
  return String(body["clientKey"]);
}

describe("a client key", () => {
  test("works where the description has it, and nowhere else", async () => {
    await using sandbox = await startFrozen();
    const key = await keyOf(sandbox);
    assert.equal(await accepts(sandbox, key), 200);
    assert.equal(
      await accepts(
        sandbox,
        key,
        "/btl/v4/transfers?balancePlatform=AcmeGroupPlatform&createdSince=2026-01-01T00:00:00Z&createdUntil=2026-01-02T00:00:00Z",
      ),
      200,
    );
    assert.equal(await accepts(sandbox, `${key}x`), 401);
    assert.equal(await accepts(sandbox, ""), 401);
    assert.equal(await accepts(sandbox, key, "/v3/me"), 401);
    assert.equal(await accepts(sandbox, key, "/v71/storedPaymentMethods?merchantAccount=AcmeGroup_Web"), 401);
  });

  test("overlaps with the one that it supersedes, as API keys do", async () => {
    await using sandbox = await startFrozen();
    const old = await keyOf(sandbox);
    const fresh = await generate(sandbox);
    const standing = async () => [await accepts(sandbox, old), await accepts(sandbox, fresh)];
    assert.deepEqual(await standing(), [200, 401]);
    assert.equal(await keyOf(sandbox), fresh);
    await sandbox.clock.advance({ minutes: 2 });
    assert.deepEqual(await standing(), [200, 200]);
    await sandbox.clock.advance({ hours: 23, minutes: 57, seconds: 59, milliseconds: 999 });
    assert.deepEqual(await standing(), [200, 200]);
    await sandbox.clock.advance({ milliseconds: 1 });
    assert.deepEqual(await standing(), [401, 200]);
    const third = await generate(sandbox);
    await sandbox.clock.advance({ hours: 24 });
    assert.deepEqual([await accepts(sandbox, fresh), await accepts(sandbox, third)], [401, 200]);
  });

  test("stops with its credential, and is one of its own world", async () => {
    await using sandbox = await startFrozen();
    const world = await sandbox.world("other");
    const key = await generate(sandbox);
    await sandbox.clock.advance({ minutes: 2 });
    assert.equal(await accepts(sandbox, key), 200);
    const { path } = subjectOf(sandbox);
    await request(sandbox, "PATCH", path, { body: { active: false } });
    assert.equal(await accepts(sandbox, key), 401);
    assert.notEqual(world.connection().apiKey, sandbox.connection().apiKey);
  });
});
