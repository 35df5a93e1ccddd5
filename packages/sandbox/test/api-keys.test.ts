import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdyenClient, AuthenticationError, PermissionError } from "@adyen-kit/client";
import { Management } from "@adyen-kit/client/management/v3";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import fc from "fast-check";
import { accepts, request, startFrozen, subjectOf } from "./support/requests.ts";

async function generate(sandbox: Sandbox): Promise<string> {
  const { status, body } = await request(sandbox, "POST", `${subjectOf(sandbox).path}/generateApiKey`);
  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body), ["apiKey"]);
  return String(body["apiKey"]);
}

describe("the life of an API key", () => {
  test("through the client: refused before activation, both in the overlap, the old one refused after 24 hours", async () => {
    await using sandbox = await startFrozen();
    const administrator = new Management(new AdyenClient(sandbox.connection()));
    const { companyId, id: apiCredentialId, key: oldKey } = subjectOf(sandbox);
    const { apiKey: newKey } = await administrator.apiKeyCompanyLevel.generateNewApiKey({ companyId, apiCredentialId });
    const works = async (apiKey: string) => {
      const owner = new Management(new AdyenClient({ ...sandbox.connection(), apiKey }));
      const result = await owner.myApiCredential.getApiCredentialDetails().result();
      if (result.ok || result.error instanceof PermissionError) return true;
      assert.ok(result.error instanceof AuthenticationError);
      return false;
    };

    assert.deepEqual([await works(oldKey), await works(newKey)], [true, false]);
    await sandbox.clock.advance({ seconds: 119, milliseconds: 999 });
    assert.deepEqual([await works(oldKey), await works(newKey)], [true, false]);
    await sandbox.clock.advance({ milliseconds: 1 });
    assert.deepEqual([await works(oldKey), await works(newKey)], [true, true]);
    await sandbox.clock.advance({ hours: 23, minutes: 57, seconds: 59, milliseconds: 999 });
    assert.deepEqual([await works(oldKey), await works(newKey)], [true, true]);
    await sandbox.clock.advance({ milliseconds: 1 });
    assert.deepEqual([await works(oldKey), await works(newKey)], [false, true]);
    await sandbox.clock.advance({ days: 3650 });
    assert.deepEqual([await works(oldKey), await works(newKey)], [false, true]);
  });

  test("keep-all: every superseded key has its own 24 hours", async () => {
    await using sandbox = await startFrozen();
    const keys = [subjectOf(sandbox).key, await generate(sandbox)];
    await sandbox.clock.advance({ hours: 10 });
    keys.push(await generate(sandbox));
    await sandbox.clock.advance({ hours: 14 });
    assert.deepEqual(await Promise.all(keys.map((key) => accepts(sandbox, key))), [false, true, true]);
    await sandbox.clock.advance({ hours: 10 });
    assert.deepEqual(await Promise.all(keys.map((key) => accepts(sandbox, key))), [false, false, true]);
  });

  test("drop-oldest: only the latest superseded key goes on", async () => {
    await using sandbox = await startFrozen({ settings: { secondGenerate: "drop-oldest" } });
    const keys = [subjectOf(sandbox).key, await generate(sandbox)];
    await sandbox.clock.advance({ hours: 1 });
    keys.push(await generate(sandbox));
    await sandbox.clock.advance({ minutes: 2 });
    assert.deepEqual(await Promise.all(keys.map((key) => accepts(sandbox, key))), [false, true, true]);
  });

  test("delay and overlap are settings", async () => {
    await using sandbox = await startFrozen({ settings: { activationDelaySeconds: 0, overlapHours: 0 } });
    const next = await generate(sandbox);
    assert.deepEqual([await accepts(sandbox, subjectOf(sandbox).key), await accepts(sandbox, next)], [false, true]);
  });

  test("flapping: after activation every second use is refused, for as long again", async () => {
    await using sandbox = await startFrozen({ settings: { flappingActivation: true } });
    const next = await generate(sandbox);
    await sandbox.clock.advance({ minutes: 2 });
    const uses = [];
    for (let i = 0; i < 4; i += 1) uses.push(await accepts(sandbox, next));
    assert.deepEqual(uses, [true, false, true, false]);
    await sandbox.clock.advance({ minutes: 2 });
    assert.deepEqual([await accepts(sandbox, next), await accepts(sandbox, next)], [true, true]);
  });

  test("control: a key's standing is seen, never the key; it can be ended and extended", async () => {
    await using sandbox = await startFrozen();
    const { id, key } = subjectOf(sandbox);
    const next = await generate(sandbox);
    const before = await sandbox.control.keys(id);
    assert.deepEqual(
      before.map(({ standing }) => standing),
      ["superseded", "pending"],
    );
    assert.equal(before[0]?.worksUntil, "2026-01-02T00:00:00.000Z");
    assert.equal(before[1]?.worksFrom, "2026-01-01T00:02:00.000Z");
    assert.ok(!JSON.stringify(before).includes(next));
    await sandbox.clock.advance({ hours: 23 });
    await sandbox.control.extendKey(id, before[0]?.id ?? "");
    await sandbox.clock.advance({ hours: 23 });
    assert.equal(await accepts(sandbox, key), true);
    await sandbox.control.expireKey(id, before[0]?.id ?? "");
    assert.equal(await accepts(sandbox, key), false);
    await assert.rejects(sandbox.control.keys("S2-0"), /no credential S2-0/);
    await assert.rejects(sandbox.control.expireKey(id, "S2-0"), /no key S2-0/);
  });

  test("is as a small model says, whatever is done in whatever order", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("generate" as const) }),
      fc.record({ kind: fc.constant("wait" as const), minutes: fc.integer({ min: 0, max: 1500 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("keep-all" as const, "drop-oldest" as const),
        async (steps, secondGenerate) => {
          await using sandbox = await startFrozen({ settings: { secondGenerate } });
          let now = 0;
          const model = [{ key: subjectOf(sandbox).key, from: 0, until: Number.POSITIVE_INFINITY }];
          for (const one of steps) {
            if (one.kind === "wait") {
              now += one.minutes;
              await sandbox.clock.advance({ minutes: one.minutes });
            } else {
              for (const known of model) {
                if (known.until === Number.POSITIVE_INFINITY) known.until = now + 24 * 60;
                else if (secondGenerate === "drop-oldest") known.until = Math.min(known.until, now);
              }
              model.push({ key: await generate(sandbox), from: now + 2, until: Number.POSITIVE_INFINITY });
            }
            for (const { key, from, until } of model) {
              assert.equal(await accepts(sandbox, key), from <= now && now < until);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("a generated key", () => {
  test("has the platform's shape and its awkward characters", async () => {
    await using sandbox = await startFrozen();
    const keys = new Set<string>();
    for (let i = 0; i < 50; i += 1) {
      const key = await generate(sandbox);
      const [, first = "", second = "", last = ""] =
        /^([A-Za-z0-9+/=]{80})-([A-Za-z0-9+/=]{44})-([\x21-\x7e]{16})$/.exec(key) ?? [];
      assert.deepEqual([...Buffer.from(first, "base64").subarray(0, 3)], [1, 1, 0x27]);
      assert.equal(Buffer.from(first, "base64").length, 59);
      assert.equal(Buffer.from(second, "base64").length, 32);
      for (const awkward of ";#[-") assert.ok(last.includes(awkward), `${awkward} in ${last}`);
      keys.add(key);
    }
    assert.equal(keys.size, 50);
  });

  test("is the same in every run of a seed, and another in the next start of its file", async () => {
    const keys = [];
    for (let run = 0; run < 2; run += 1) {
      await using sandbox = await startSandbox({ randomSeed: "one" });
      keys.push(sandbox.connection().apiKey, await generate(sandbox));
    }
    assert.equal(keys[0], keys[2]);
    assert.equal(keys[1], keys[3]);
    assert.notEqual(keys[0], keys[1]);
    await using other = await startSandbox({ randomSeed: "two" });
    assert.notEqual(other.connection().apiKey, keys[0]);
  });
});
