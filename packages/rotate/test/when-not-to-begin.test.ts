import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { decideRotation, PrecheckError, type ProbeOutcome, rotate, runRotation, Secret } from "@adyen-kit/rotate";
import { type Bench, bench } from "./support.ts";

const elsewhere = { seed: { credentials: [{}, { allowedIpAddresses: ["10.1.2.3"] }] } };

async function refused(made: Bench, expected: RegExp): Promise<void> {
  const before = await readFile(made.envFile, "utf8");
  await assert.rejects(rotate(made.context, made.request), (error) => {
    assert.ok(error instanceof PrecheckError, String(error));
    assert.match(error.message, expected);
    return true;
  });
  assert.equal(await made.keyCount(), 1, "no key was made");
  assert.deepEqual(await made.journal.list(), []);
  assert.equal(await readFile(made.envFile, "utf8"), before);
}

describe("a rotation does not begin", () => {
  test("where the credential works from other addresses alone", async (t) => {
    await refused(await bench(t, elsewhere), /10\.1\.2\.3.*--unprobed/s);
  });

  test("where such a credential's target is empty: nothing shows that a key would work here", async (t) => {
    const made = await bench(t, elsewhere);
    await refused({ ...made, request: { ...made.request, targets: [`env:${made.envFile}#OTHER`] } }, /10\.1\.2\.3/);
  });

  test("where addresses are refused before keys are looked at, so that every key seems to work", async (t) => {
    const made = await bench(t, elsewhere);
    const probe = async (): Promise<ProbeOutcome> => ({ kind: "answers" });
    await refused({ ...made, context: { ...made.context, keys: { ...made.context.keys, probe } } }, /answered alike/);
  });

  test("where the credential is not active", async (t) => {
    await refused(await bench(t, { seed: { credentials: [{}, { active: false }] } }), /is not active/);
  });

  test("where the platform has trouble when the key in use is tried, or the credential is looked at", async (t) => {
    for (const operation of ["getMe", "companies/{companyId}/apiCredentials"]) {
      const made = await bench(t);
      const broken = { ...made.context.keys };
      if (operation === "getMe") broken.probe = async () => ({ kind: "unclear", reason: "503 Service Unavailable" });
      else await made.sandbox.control.addFault({ kind: "error", status: 503, times: 9 });
      await refused({ ...made, context: { ...made.context, keys: broken } }, /503/);
    }
  });
});

describe("where the key can be tried elsewhere", () => {
  test("a probe of one's own is asked, and the key is promoted once it says so", async (t) => {
    const made = await bench(t, elsewhere);
    const { request, sandbox, oldKey, stored } = made;
    const asked: string[] = [];
    // As if it ran on the consumer's host: the sandbox is asked what it knows of the key.
    const probes = {
      shop: async (key: Secret): Promise<ProbeOutcome> => {
        asked.push(key.fingerprint);
        const keys = await sandbox.control.keys(request.credential.credentialId);
        const isOld = key.fingerprint === new Secret(oldKey).fingerprint;
        const standing = keys.at(isOld ? 0 : -1)?.standing;
        return { kind: standing === "current" || standing === "superseded" ? "answers" : "refused" };
      },
    };
    const context = { ...made.context, probes };
    const outcome = await rotate(
      context,
      { ...request, policy: { ...request.policy, probe: "command:shop" } },
      { wait: true },
    );
    assert.equal(outcome.kind, "done", JSON.stringify(outcome));
    assert.ok(new Set(asked).size === 2);
    assert.notEqual(await stored(), oldKey);
    await assert.rejects(rotate(context, { ...request, policy: { ...request.policy, probe: "command:nobody" } }), {
      name: "UsageError",
    });
  });

  test("a probe of one's own that fails says nothing about the key, and shows no secret", async (t) => {
    const made = await bench(t, elsewhere);
    const probes = {
      shop: async (key: Secret): Promise<ProbeOutcome> => Promise.reject(new Error(`curl -H ${key.reveal()} failed`)),
    };
    const context = { ...made.context, probes };
    await assert.rejects(
      rotate(context, { ...made.request, policy: { ...made.request.policy, probe: "command:shop" } }),
      (error) => {
        assert.ok(error instanceof PrecheckError && /command:shop failed/.test(error.message), String(error));
        assert.ok(!error.message.includes(made.oldKey));
        return true;
      },
    );
    assert.equal(await made.keyCount(), 1);
  });

  test("--unprobed: the key goes to its targets untried", async (t) => {
    const made = await bench(t, elsewhere);
    const outcome = await rotate(
      made.context,
      { ...made.request, policy: { ...made.request.policy, unprobed: true } },
      { wait: true },
    );
    assert.equal(outcome.kind, "done", JSON.stringify(outcome));
    assert.notEqual(await made.stored(), made.oldKey);
    assert.equal(await made.keyCount(), 2);
  });

  test("force: a key that is refused here goes to its targets when a person says so", async (t) => {
    const made = await bench(t, { settings: { activationDelaySeconds: 10_000 } });
    const outcome = await rotate(made.context, made.request, { wait: true });
    assert.equal(outcome.kind, "asks");
    await decideRotation(made.context, outcome.rotationId, "force");
    const forced = await runRotation(made.context, outcome.rotationId);
    assert.equal(forced.kind, "waiting", JSON.stringify(forced));
    assert.notEqual(await made.stored(), made.oldKey);
    assert.equal(await made.keyCount(), 2);
  });
});

test("a credential that is deactivated midway: no target is touched, a person is asked", async (t) => {
  const made = await bench(t);
  const keys = {
    ...made.context.keys,
    generate: async (...args: Parameters<typeof made.context.keys.generate>) => {
      const outcome = await made.context.keys.generate(...args);
      await made.context.keys.deactivate(made.request.credential, await made.context.callingKey());
      return outcome;
    },
  };
  const outcome = await rotate({ ...made.context, keys }, made.request, { wait: true });
  assert.ok(outcome.kind === "asks" && outcome.safeUntil === "2026-01-02T00:00:00.000Z", JSON.stringify(outcome));
  assert.equal(await made.stored(), made.oldKey);
});
