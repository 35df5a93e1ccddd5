import assert from "node:assert/strict";
import { mkdir, readFile, rename, rmdir, writeFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  beginRotation,
  decideRotation,
  planRotation,
  PrecheckError,
  resume,
  rotate,
  type RotationEvent,
  runRotation,
  Secret,
  SinkError,
  status,
  UsageError,
  type WriteCondition,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { bench, recordTypes } from "./support.ts";
import { sinkWith } from "./support/sinks.ts";

const whole = ["planned", "intent", "generated", "activated", "promoted", "verified", "retired", "completed"];

describe("a rotation", () => {
  for (const level of ["company", "merchant"] as const) {
    test(`at ${level} level goes from the old key to the new one, and no moment is without a working key`, async (t) => {
      const seed = level === "merchant" ? { seed: { credentials: [{}, { merchantId: "AcmeGroup_Web" }] } } : {};
      const { context, request, journal, sandbox, stored, accepts, oldKey, keyCount, envFile } = await bench(t, seed);
      const accountId = level === "merchant" ? "AcmeGroup_Web" : "AcmeGroup";
      const working: boolean[] = [];
      const watched = {
        ...context,
        clock: {
          ...context.clock,
          sleepUntil: async (time: Date) => {
            working.push(await accepts(await stored()));
            await context.clock.sleepUntil(time);
            working.push(await accepts(await stored()));
          },
        },
      };
      const outcome = await rotate(
        watched,
        { ...request, credential: { ...request.credential, level, accountId } },
        { wait: true },
      );
      assert.deepEqual([outcome.kind, outcome.kind === "done" && outcome.outcome], ["done", "completed"]);
      assert.ok(working.length > 4 && working.every(Boolean));
      assert.deepEqual(await recordTypes(journal), whole);
      assert.notEqual(await stored(), oldKey);
      assert.deepEqual([await accepts(await stored()), await accepts(oldKey)], [true, false]);
      assert.equal(await keyCount(), 2);
      assert.equal((await sandbox.clock.now()).toISOString(), "2026-01-02T00:00:00.000Z");
      const text = await readFile(envFile, "utf8");
      assert.ok(text.startsWith("# shop\n") && text.endsWith("PORT=3000\n"));
    });
  }

  test("comes back when the long wait begins, and another run finishes it", async (t) => {
    const { context, request, journal, sandbox } = await bench(t);
    const outcome = await rotate(context, request);
    assert.equal(outcome.kind, "waiting");
    assert.deepEqual(outcome.kind === "waiting" && [outcome.because, outcome.until], [
      "overlap",
      "2026-01-02T00:00:00.000Z",
    ]);
    const [open] = await status(journal, await sandbox.clock.now());
    assert.deepEqual(
      [open?.phase, open?.open, open?.next, open?.oldKeyEndsAt],
      ["draining", true, "wait", "2026-01-02T00:00:00.000Z"],
    );
    assert.equal((await resume(context))[0]?.kind, "waiting");
    await sandbox.clock.advance({ days: 1 });
    assert.equal((await resume(context))[0]?.kind, "done");
    assert.deepEqual(await resume(context), []);
    assert.deepEqual(await recordTypes(journal), whole);
  });

  for (const settings of [
    { flappingActivation: true },
    { secondGenerate: "drop-oldest" as const },
    { activationDelaySeconds: 0 },
    { activationDelaySeconds: 1800 },
    { overlapHours: 24.5 },
    { allowedIpRefusal: 403 as const },
  ]) {
    test(`holds where Adyen is ${JSON.stringify(settings)}`, async (t) => {
      const { context, request, stored, accepts, oldKey } = await bench(t, { settings });
      const outcome = await rotate(context, request, { wait: true });
      assert.equal(outcome.kind === "done" && outcome.outcome, "completed");
      assert.deepEqual([await accepts(await stored()), await accepts(oldKey)], [true, false]);
    });
  }

  test("of a credential by itself", async (t) => {
    const role = "Management API—API credentials read and write";
    const { context, request, oldKey, stored, accepts } = await bench(t, {
      seed: { credentials: [{}, { roles: [role] }] },
    });
    const self = { ...context, callingKey: async () => new Secret(oldKey) };
    assert.equal((await rotate(self, request, { wait: true })).kind, "done");
    assert.equal(await accepts(await stored()), true);
  });

  test("into two files, one of which did not exist", async (t) => {
    const { context, request, folder, stored } = await bench(t);
    const targets = [...request.targets, `env:${folder}/other.env#KEY`];
    assert.equal((await rotate(context, { ...request, targets }, { wait: true })).kind, "done");
    const { secret: other } = await context.openSink(targets[1] ?? "").read();
    assert.equal(other?.reveal(), await stored());
  });

  test("shows what happens, and no secret in it", async (t) => {
    const { context, request, oldKey, stored, folder } = await bench(t);
    const events: RotationEvent[] = [];
    const outcome = await rotate({ ...context, onEvent: (event) => events.push(event) }, request, { wait: true });
    const newKey = (await stored()) ?? "";
    const shown = JSON.stringify([
      events,
      outcome,
      await context.journal.list(),
      await status(context.journal, new Date()),
    ]);
    assert.ok(events.length > 15);
    for (const secret of [oldKey, newKey]) assert.ok(!shown.includes(JSON.stringify(secret).slice(1, -1)));
    const file = await readFile(`${folder}/journal.db`);
    for (const secret of [oldKey, newKey]) assert.ok(!file.includes(secret));
  });
});

describe("before anything is changed", () => {
  async function refusedBeforehand(
    t: Parameters<typeof bench>[0],
    change: (made: Awaited<ReturnType<typeof bench>>) => Promise<Parameters<typeof rotate>>,
  ): Promise<unknown> {
    const made = await bench(t);
    const args = await change(made);
    const before = await readFile(made.envFile, "utf8");
    const error = await rotate(...args).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof Error, "it must be refused");
    assert.equal(await made.keyCount(), 1, "no key was made");
    assert.deepEqual(await made.journal.list(), []);
    assert.equal(await readFile(made.envFile, "utf8"), before);
    return error;
  }

  test("a company that is unknown", async (t) => {
    const error = await refusedBeforehand(t, async ({ context, request }) => [
      context,
      { ...request, credential: { ...request.credential, accountId: "Nobody" } },
    ]);
    assert.ok(
      error instanceof PrecheckError &&
        /422 Entity was not found.*names of the company.*Nothing was changed/.test(error.message),
    );
  });

  test("a calling key that is wrong", async (t) => {
    const error = await refusedBeforehand(t, async ({ context, request }) => [
      { ...context, callingKey: async () => new Secret("wrong") },
      request,
    ]);
    assert.ok(error instanceof PrecheckError && /401 Unauthorized.*give one that does/.test(error.message));
  });

  test("a calling key without the role", async (t) => {
    const error = await refusedBeforehand(t, async ({ context, request, oldKey }) => [
      { ...context, callingKey: async () => new Secret(oldKey) },
      request,
    ]);
    assert.ok(error instanceof PrecheckError && /403 Forbidden.*API credentials read and write/.test(error.message));
  });

  test("a target that cannot be written", async (t) => {
    const error = await refusedBeforehand(t, async ({ context, request, folder }) => [
      context,
      { ...request, targets: [`env:${folder}/no/such/.env#KEY`] },
    ]);
    assert.ok(error instanceof SinkError && /does not exist/.test(error.message));
  });

  test("a target that holds a working key of another credential", async (t) => {
    const error = await refusedBeforehand(t, async ({ context, request, sandbox, envFile }) => {
      await writeEnvFile(envFile, { ADYEN_API_KEY: sandbox.connection().apiKey });
      return [context, request];
    });
    assert.ok(error instanceof PrecheckError && /another|of credential S2-/.test(error.message));
  });

  test("a request that makes no sense", async (t) => {
    const { context, request } = await bench(t);
    for (const targets of [[], [request.targets[0] ?? "", request.targets[0] ?? ""], ["file:x"]]) {
      await assert.rejects(planRotation(context, { ...request, targets }), UsageError);
    }
    await assert.rejects(
      planRotation(context, { ...request, credential: { ...request.credential, credentialId: " " } }),
      UsageError,
    );
    await assert.rejects(runRotation(context, "no-such-rotation"), UsageError);
  });

  test("a rotation that is under way already", async (t) => {
    const { context, request } = await bench(t);
    const first = await planRotation(context, request);
    const second = await planRotation(context, request);
    const id = await beginRotation(context, first);
    await assert.rejects(planRotation(context, request), { name: "PrecheckError", message: new RegExp(id) });
    await assert.rejects(beginRotation(context, second), { name: "PrecheckError" });
  });
});

describe("an answer that is lost", () => {
  for (const kind of [
    "lost-answer",
    "stall",
    "truncated-body",
    "empty-body",
    "malformed-body",
    "reset",
    "error",
  ] as const) {
    test(`by ${kind}: a second credential's key takes over before another call is made`, async (t) => {
      const { context, request, sandbox, journal, stored, accepts, oldKey, keyCount } = await bench(t);
      await sandbox.control.addFault({
        kind,
        operation: "generateNewApiKey",
        ...(kind === "error" && { status: 500 }),
      });
      const outcome = await rotate(context, request, { wait: true });
      assert.equal(outcome.kind === "done" && outcome.outcome, "completed");
      assert.deepEqual(await recordTypes(journal), [
        ...["planned", "intent", "unknown"],
        ...["bridgeIntent", "bridged", "activated", "promoted", "verified"],
        ...["intent", "generated", "activated", "promoted", "verified", "retired", "bridgeRetired", "completed"],
      ]);
      assert.equal(await keyCount(), ["reset", "error"].includes(kind) ? 2 : 3);
      assert.deepEqual([await accepts(await stored()), await accepts(oldKey)], [true, false]);
      const [log] = await journal.list();
      const bridged = log?.records.find((record) => record.type === "bridged");
      const bridge = await journal.unseal(log?.rotationId ?? "", bridged?.secret ?? "");
      assert.equal(await accepts(bridge.reveal()), false, "the second credential is deactivated");
    });
  }

  for (const secondGenerate of ["keep-all", "drop-oldest"] as const) {
    test(`under ${secondGenerate}, at no moment leaves a target without a key that works`, async (t) => {
      const { context, request, sandbox, stored, accepts } = await bench(t, { settings: { secondGenerate } });
      await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey", times: 2 });
      const working: boolean[] = [];
      const onEvent = (event: RotationEvent) => void (event.type === "record" && checks.push(check()));
      const check = async () => working.push(await accepts(await stored()));
      const checks: Promise<unknown>[] = [];
      const clock = {
        ...context.clock,
        sleepUntil: async (time: Date) => {
          await check();
          await context.clock.sleepUntil(time);
          await check();
        },
      };
      const outcome = await rotate({ ...context, clock, onEvent }, request, { wait: true });
      await Promise.all(checks);
      assert.equal(outcome.kind, "done", JSON.stringify(outcome));
      assert.ok(working.length > 20 && working.every(Boolean));
    });

    test(`under ${secondGenerate}, of a credential that rotates itself: it is not locked out`, async (t) => {
      const role = "Management API—API credentials read and write";
      const { context, request, sandbox, stored, accepts, oldKey } = await bench(t, {
        seed: { credentials: [{}, { roles: [role] }] },
        settings: { secondGenerate },
      });
      await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey", times: 2 });
      const self = { ...context, callingKey: async () => new Secret(oldKey) };
      const outcome = await rotate(self, request);
      assert.ok(outcome.kind === "waiting" && outcome.safe, JSON.stringify(outcome));
      assert.equal(await accepts(await stored()), true);
    });
  }

  test("and no second credential to be had: a person is asked, and told until when the key in use is safe", async (t) => {
    const { context, request, sandbox, accepts, oldKey, keyCount, stored, journal } = await bench(t);
    await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey", times: 3 });
    await sandbox.control.addFault({ kind: "error", status: 403, operation: "createApiCredential", times: 2 });
    const outcome = await rotate(context, request, { wait: true });
    assert.ok(
      outcome.kind === "asks" && /safe until 2026-01-02T00:00:00.000Z/.test(outcome.reason),
      JSON.stringify(outcome),
    );
    assert.equal(outcome.safeUntil, "2026-01-02T00:00:00.000Z");
    assert.equal(await keyCount(), 2, "no second call was made");
    assert.deepEqual([await accepts(oldKey), await stored()], [true, oldKey]);
    assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "asks", "and is asked again");
    await decideRotation(context, outcome.rotationId, "approve");
    assert.equal(
      (await runRotation(context, outcome.rotationId)).kind,
      "asks",
      "the second credential is refused again",
    );
    await decideRotation(context, outcome.rotationId, "regenerate");
    const last = await runRotation(context, outcome.rotationId, { wait: true });
    assert.ok((await recordTypes(journal)).includes("regenerateAsked"));
    assert.equal(last.kind, "done", "the call that a person chose was lost too, and a second credential took over");
    assert.equal(await accepts(await stored()), true);
  });

  test("of one that works from certain addresses alone: no second credential can stand in, a person is asked", async (t) => {
    const { context, request, sandbox, keyCount } = await bench(t, {
      seed: { credentials: [{}, { allowedIpAddresses: ["127.0.0.1"] }] },
    });
    await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey" });
    const outcome = await rotate(context, request, { wait: true });
    assert.ok(outcome.kind === "asks" && /certain addresses only/.test(outcome.reason), JSON.stringify(outcome));
    assert.equal(await keyCount(), 2);
  });
});

describe("what goes wrong later", () => {
  test("a key that a target can never hold: another one is made", async (t) => {
    const { context, request, keyCount, accepts, stored, journal } = await bench(t);
    let seen = 0;
    const picky = {
      ...context,
      openSink: (target: string) => {
        const sink = context.openSink(target);
        const unfit = () => {
          seen += 1;
          return seen === 1 ? "it has a character that cannot be." : undefined;
        };
        return sinkWith(sink, { unfit });
      },
    };
    assert.equal((await rotate(picky, request, { wait: true })).kind, "done");
    assert.equal(await keyCount(), 3);
    assert.equal(await accepts(await stored()), true);
    assert.deepEqual((await recordTypes(journal)).slice(3, 6), ["unfit", "bridgeIntent", "bridged"]);
  });

  test("a key that is never accepted: a person is asked, and no target is touched", async (t) => {
    const { context, request, stored, oldKey } = await bench(t, { settings: { activationDelaySeconds: 10_000 } });
    const outcome = await rotate(context, request, { wait: true });
    assert.ok(outcome.kind === "asks" && /not accepted/.test(outcome.reason));
    assert.equal(await stored(), oldKey);
    await decideRotation(context, outcome.rotationId, "approve");
    assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "asks");
    await decideRotation(context, outcome.rotationId, "approve");
    assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "done");
  });

  test("a target that cannot be written any more is tried again, and keeps what it held until then", async (t) => {
    const { context, request, envFile, stored, accepts, oldKey } = await bench(t);
    let broken = false;
    const breaking = {
      ...context,
      onEvent: (event: RotationEvent) => void (broken ||= event.type === "record" && event.record.type === "activated"),
    };
    const fragile = {
      ...breaking,
      openSink: (target: string) => {
        const sink = context.openSink(target);
        // The file is moved away and a folder takes its place as soon as the new key works.
        const write = async (secret: Secret, condition: WriteCondition) => {
          if (broken) {
            broken = false;
            await rename(envFile, `${envFile}.kept`);
            await mkdir(envFile);
          }
          return sink.write(secret, condition);
        };
        return sinkWith(sink, { unfit: () => undefined, write });
      },
    };
    const outcome = await rotate(fragile, request);
    assert.ok(
      outcome.kind === "waiting" && outcome.because === "sinkRetry" && /folder of that name/.test(outcome.reason ?? ""),
      JSON.stringify(outcome),
    );
    await rmdir(envFile);
    await rename(`${envFile}.kept`, envFile);
    assert.equal(await stored(), oldKey);
    assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "done");
    assert.equal(await accepts(await stored()), true);
  });

  test("a target that somebody else changed: a person is asked, and approves what is then put right", async (t) => {
    const { context, request, envFile, sandbox, accepts, stored } = await bench(t);
    await rotate(context, request);
    await writeFile(envFile, "ADYEN_API_KEY=mine\n");
    await sandbox.clock.advance({ days: 1 });
    const [outcome] = await resume(context);
    assert.ok(outcome?.kind === "asks" && /does not hold the new key/.test(outcome.reason));
    await decideRotation(context, outcome.rotationId, "approve");
    assert.equal((await resume(context))[0]?.kind, "done");
    assert.equal(await accepts(await stored()), true);
  });

  test("an old key that does not end: a person is asked", async (t) => {
    const { context, request } = await bench(t, { settings: { overlapHours: 48 } });
    const outcome = await rotate(context, request, { wait: true });
    assert.ok(outcome.kind === "asks" && /is not refused/.test(outcome.reason));
  });

  test("a change of mind: the old key goes back while it lives", async (t) => {
    const { context, request, stored, oldKey, accepts } = await bench(t);
    const { rotationId } = await rotate(context, request);
    assert.notEqual(await stored(), oldKey);
    await decideRotation(context, rotationId, "rollback");
    const outcome = await runRotation(context, rotationId);
    assert.equal(outcome.kind === "done" && outcome.outcome, "rolledBack");
    assert.equal(await stored(), oldKey);
    assert.equal(await accepts(oldKey), true);
    await assert.rejects(decideRotation(context, rotationId, "rollback"), UsageError);
  });

  test("giving up: nothing more is done, and the sealed key stays readable", async (t) => {
    const { context, request, journal } = await bench(t);
    const { rotationId } = await rotate(context, request);
    await decideRotation(context, rotationId, "abandon");
    assert.deepEqual(await resume(context), []);
    assert.ok((await journal.unseal(rotationId, "key-1")) instanceof Secret);
  });
});
