import assert from "node:assert/strict";
import { mkdir, rename, rm } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  decideRotation,
  resume,
  rotate,
  type RotationEvent,
  runRotation,
  type Sink,
  status,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { bench, recordTypes } from "./support.ts";
import { sinkWith } from "./support/sinks.ts";

describe("while the old key drains", () => {
  test("an old key that is put back is seen at the next look, not at the end", async (t) => {
    const { context, request, envFile, oldKey, sandbox } = await bench(t);
    await rotate(context, request);
    await writeEnvFile(envFile, { ADYEN_API_KEY: oldKey });
    await sandbox.clock.advance({ minutes: 20 });
    const [outcome] = await resume(context);
    assert.ok(outcome?.kind === "asks" && /old key.*is back in it/.test(outcome.reason), JSON.stringify(outcome));
    assert.equal(outcome.safeUntil, "2026-01-02T00:00:00.000Z");
  });

  for (const when of ["before it was ever written", "while the old key drains"] as const) {
    test(`a target that is broken ${when} is urgent at 12, 4, 1 and 0 hours, and never safe`, async (t) => {
      const { context, request, envFile, sandbox, journal } = await bench(t);
      const breakTarget = async () => {
        await rename(envFile, `${envFile}.kept`);
        await mkdir(envFile);
      };
      let isBroken = false;
      const onEvent = (event: RotationEvent) =>
        void (isBroken ||= event.type === "record" && event.record.type === "activated");
      const openSink = (target: string): Sink => {
        const sink = context.openSink(target);
        return sinkWith(sink, {
          write: async (secret, condition) => {
            if (isBroken) await breakTarget();
            isBroken = false;
            return sink.write(secret, condition);
          },
        });
      };
      const fragile = when === "while the old key drains" ? context : { ...context, openSink, onEvent };
      const begun = await rotate(fragile, request);
      if (when === "while the old key drains") await breakTarget();
      const seen: (number | undefined)[] = [];
      for (const hours of [11, 1.5, 7.5, 3, 1.5, 1]) {
        await sandbox.clock.advance({ hours });
        const outcome = await runRotation(context, begun.rotationId);
        assert.ok(outcome.kind === "waiting" && !outcome.safe, JSON.stringify(outcome));
        assert.equal(outcome.safeUntil, "2026-01-02T00:00:00.000Z");
        seen.push(outcome.hoursLeft);
        const [one] = await status(journal, await sandbox.clock.now());
        assert.equal(one?.attention, outcome.hoursLeft !== undefined);
      }
      assert.deepEqual(seen, [undefined, 12, 4, 1, 0, 0]);
      await rm(envFile, { recursive: true });
      await rename(`${envFile}.kept`, envFile);
      if (when === "while the old key drains") {
        const outcome = await runRotation(context, begun.rotationId);
        assert.ok(outcome.kind === "done", JSON.stringify(outcome));
      } else {
        assert.equal((await runRotation(context, begun.rotationId, { wait: true })).kind, "done");
      }
    });
  }

  test("a target that can be read again is no longer urgent", async (t) => {
    const { context, request, envFile, sandbox, journal } = await bench(t);
    const { rotationId } = await rotate(context, request);
    await rename(envFile, `${envFile}.kept`);
    await mkdir(envFile);
    await sandbox.clock.advance({ hours: 13 });
    const broken = await runRotation(context, rotationId);
    assert.ok(broken.kind === "waiting" && broken.hoursLeft === 12, JSON.stringify(broken));
    await rm(envFile, { recursive: true });
    await rename(`${envFile}.kept`, envFile);
    const mended = await runRotation(context, rotationId);
    assert.ok(mended.kind === "waiting" && mended.safe && mended.safeUntil === undefined, JSON.stringify(mended));
    assert.deepEqual((await recordTypes(journal)).slice(-2), ["escalated", "recovered"]);
    assert.equal((await status(journal, await sandbox.clock.now()))[0]?.attention, false);
  });

  test("a new key that is refused is no end to be waited for: a person hears that it is not safe any more", async (t) => {
    const { context, request, sandbox } = await bench(t);
    const { rotationId } = await rotate(context, request);
    await context.keys.deactivate(request.credential, await context.callingKey());
    for (const hours of [1, 24]) {
      await sandbox.clock.advance({ hours });
      const outcome = await runRotation(context, rotationId);
      assert.ok(outcome.kind === "asks" && /is refused/.test(outcome.reason), JSON.stringify(outcome));
      assert.ok(outcome.safeUntil !== undefined && outcome.safeUntil < "2026-01-01T01:10:00.000Z");
    }
  });

  test("in an emergency another rotation follows, and the first one is over", async (t) => {
    const { context, request, keyCount, accepts, stored, journal, sandbox } = await bench(t);
    const first = await rotate(context, request);
    await assert.rejects(rotate(context, request), { name: "PrecheckError", message: /--emergency/ });
    const second = await rotate(context, { ...request, emergency: true });
    assert.ok(second.kind === "waiting" && second.safe, JSON.stringify(second));
    assert.equal(await keyCount(), 3);
    const all = await status(journal, await sandbox.clock.now());
    assert.deepEqual(
      all.map(({ rotationId, phase, attention }) => [rotationId, phase, attention]),
      [
        [first.rotationId, "superseded", false],
        [second.rotationId, "draining", false],
      ],
    );
    assert.equal((await resume(context, { wait: true }))[0]?.kind, "done");
    assert.equal(await accepts(await stored()), true);
  });

  test("after a rollback, another rotation does not call before a second credential's key serves", async (t) => {
    const { context, request, sandbox, stored, accepts } = await bench(t, {
      settings: { secondGenerate: "drop-oldest" },
    });
    const { rotationId } = await rotate(context, request);
    await decideRotation(context, rotationId, "rollback");
    await runRotation(context, rotationId);
    await sandbox.clock.advance({ hours: 1 });
    const working: boolean[] = [];
    const clock = {
      ...context.clock,
      sleepUntil: async (time: Date) => {
        working.push(await accepts(await stored()));
        await context.clock.sleepUntil(time);
        working.push(await accepts(await stored()));
      },
    };
    assert.equal((await rotate({ ...context, clock }, request)).kind, "waiting");
    assert.ok(working.length > 4 && working.every(Boolean));
  });
});
