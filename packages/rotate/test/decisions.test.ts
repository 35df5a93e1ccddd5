import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  decideRotation,
  PrecheckError,
  resume,
  rotate,
  runRotation,
  Secret,
  status,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { type Bench, bench } from "./support.ts";

/** A key that somebody generates in the Customer Area, which no journal knows. */
async function generatedByHand({ context, request }: Bench): Promise<string> {
  const outcome = await context.keys.generate(request.credential, await context.callingKey());
  assert.ok(outcome.kind === "generated");
  return outcome.key.reveal();
}

describe("rollback", () => {
  test("tries the old key first: one that is refused is not put back, and nothing is changed", async (t) => {
    const { context, request, sandbox, stored, oldKey, accepts, journal } = await bench(t);
    const { rotationId } = await rotate(context, request);
    const [key] = await sandbox.control.keys(request.credential.credentialId);
    await sandbox.control.expireKey(request.credential.credentialId, key?.id ?? "");
    await assert.rejects(decideRotation(context, rotationId, "rollback"), (error) => {
      assert.ok(error instanceof PrecheckError && /is refused by now/.test(error.message), String(error));
      return true;
    });
    assert.notEqual(await stored(), oldKey);
    assert.equal(await accepts(await stored()), true);
    assert.equal((await status(journal, await sandbox.clock.now()))[0]?.phase, "draining");
  });

  test("tries it again right before it is written", async (t) => {
    const { context, request, sandbox, stored, oldKey } = await bench(t);
    const { rotationId } = await rotate(context, request);
    await decideRotation(context, rotationId, "rollback");
    const [key] = await sandbox.control.keys(request.credential.credentialId);
    await sandbox.control.expireKey(request.credential.credentialId, key?.id ?? "");
    const outcome = await runRotation(context, rotationId);
    assert.ok(outcome.kind === "asks" && /old key is refused/.test(outcome.reason), JSON.stringify(outcome));
    assert.notEqual(await stored(), oldKey);
  });

  test("deactivates the second credential that has served meanwhile", async (t) => {
    const { context, request, sandbox, stored, oldKey, journal } = await bench(t);
    const { rotationId } = await rotate(context, {
      ...request,
      policy: { ...request.policy, strategy: "alternating" },
    });
    await decideRotation(context, rotationId, "rollback");
    const outcome = await runRotation(context, rotationId);
    assert.equal(outcome.kind === "done" && outcome.outcome, "rolledBack", JSON.stringify(outcome));
    assert.equal(await stored(), oldKey);
    assert.deepEqual((await status(journal, await sandbox.clock.now()))[0]?.bridges, []);
  });
});

for (const decision of ["rollback", "abandon"] as const) {
  test(`after ${decision} the running clock is shown until it has ended`, async (t) => {
    const { context, request, sandbox, journal } = await bench(t);
    const { rotationId } = await rotate(context, request);
    await decideRotation(context, rotationId, decision);
    await resume(context);
    const [running] = await status(journal, await sandbox.clock.now());
    assert.deepEqual(
      [running?.open, running?.attention, running?.safeUntil],
      [false, true, "2026-01-02T00:00:00.000Z"],
    );
    const outcome = await runRotation(context, rotationId);
    assert.equal(outcome.safeUntil, "2026-01-02T00:00:00.000Z");
    await sandbox.clock.advance({ days: 1 });
    assert.equal((await status(journal, await sandbox.clock.now()))[0]?.attention, false);
  });
}

describe("approve, where a target drifted,", () => {
  async function drifted(made: Bench, value: string): Promise<string> {
    const { rotationId } = await rotate(made.context, made.request);
    await writeEnvFile(made.envFile, { ADYEN_API_KEY: value });
    const outcome = await runRotation(made.context, rotationId);
    assert.ok(outcome.kind === "asks" && /does not hold the new key/.test(outcome.reason), JSON.stringify(outcome));
    return rotationId;
  }

  for (const [what, wait] of [
    ["that works", 5],
    ["that is so new that it is not accepted yet", 0],
  ] as const) {
    test(`never overwrites a newer key ${what}`, async (t) => {
      const made = await bench(t);
      const { rotationId } = await rotate(made.context, made.request);
      const newer = await generatedByHand(made);
      await made.sandbox.clock.advance({ minutes: wait });
      await writeEnvFile(made.envFile, { ADYEN_API_KEY: newer });
      assert.equal((await runRotation(made.context, rotationId)).kind, "asks");
      await assert.rejects(decideRotation(made.context, rotationId, "approve"), { name: "PrecheckError" });
      assert.equal((await runRotation(made.context, rotationId)).kind, "asks");
      assert.equal(await made.stored(), newer);
    });
  }

  test("never overwrites a key of which nothing can be known from here", async (t) => {
    const made = await bench(t, { seed: { credentials: [{}, { allowedIpAddresses: ["10.1.2.3"] }] } });
    const { rotationId } = await rotate(made.context, {
      ...made.request,
      policy: { ...made.request.policy, unprobed: true },
    });
    const newer = await generatedByHand(made);
    await made.sandbox.clock.advance({ hours: 2 });
    await writeEnvFile(made.envFile, { ADYEN_API_KEY: newer });
    assert.equal((await runRotation(made.context, rotationId)).kind, "asks");
    await assert.rejects(decideRotation(made.context, rotationId, "approve"), /could not be tried/);
    assert.equal(await made.stored(), newer);
  });

  test("shows what it approves: what has changed since is not replaced", async (t) => {
    const made = await bench(t);
    const rotationId = await drifted(made, "first");
    await writeFile(made.envFile, "ADYEN_API_KEY=second\n");
    await assert.rejects(decideRotation(made.context, rotationId, "approve"), /not what was shown/);
    assert.match(await readFile(made.envFile, "utf8"), /second/);
  });

  test("puts the new key where the old one was put back", async (t) => {
    const made = await bench(t);
    const rotationId = await drifted(made, made.oldKey);
    await decideRotation(made.context, rotationId, "approve");
    assert.equal((await runRotation(made.context, rotationId)).kind, "waiting");
    assert.notEqual(await made.stored(), made.oldKey);
    assert.equal(await made.accepts(await made.stored()), true);
  });
});

test("people can decide while a run waits for the old key's end", async (t) => {
  const { context, request, stored, oldKey, sandbox } = await bench(t);
  let decided = false;
  const clock = {
    ...context.clock,
    sleepUntil: async (time: Date) => {
      const [one] = await status(context.journal, await sandbox.clock.now());
      if (one?.phase === "draining" && !decided) {
        decided = true;
        await decideRotation(context, one.rotationId, "rollback");
      }
      await context.clock.sleepUntil(time);
    },
  };
  const outcome = await rotate({ ...context, clock }, request, { wait: true });
  assert.equal(outcome.kind === "done" && outcome.outcome, "rolledBack");
  assert.equal(await stored(), oldKey);
});

test("a newer key is told apart by the mark beside it", async (t) => {
  const made = await bench(t);
  const { rotationId } = await rotate(made.context, made.request);
  const newer = new Secret(await generatedByHand(made));
  const sink = made.context.openSink(made.request.targets[0] ?? "");
  const { secret } = await sink.read();
  const mark = {
    credentialId: made.request.credential.credentialId,
    platform: made.request.credential.platform,
    rotationId: "another",
    fingerprint: newer.fingerprint,
    generatedAt: "2026-01-01T12:00:00.000Z",
  };
  await sink.write(newer, { replaces: [secret?.fingerprint], mark });
  const outcome = await runRotation(made.context, rotationId);
  assert.ok(outcome.kind === "asks" && /rotation another of another journal/.test(outcome.reason));
  await assert.rejects(decideRotation(made.context, rotationId, "approve"), /newer, as the mark beside it says/);
});
