import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rotate, type RotationContext, type RotationEvent, runRotation, Secret } from "@adyen-kit/rotate";
import { bench, recordTypes } from "./support.ts";
import { sinkWith } from "./support/sinks.ts";

const role = "Management API—API credentials read and write";

describe("a second credential", () => {
  for (const secondGenerate of ["keep-all", "drop-oldest"] as const) {
    for (const self of [false, true]) {
      test(`whose creation's answer is lost too, under ${secondGenerate}${self ? ", of a credential that rotates itself" : ""}: another is made, and no moment is without a key`, async (t) => {
        const made = await bench(t, {
          settings: { secondGenerate },
          ...(self && { seed: { credentials: [{}, { roles: [role] }] } }),
        });
        const { sandbox, request, stored, accepts, oldKey } = made;
        await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey", times: 2 });
        await sandbox.control.addFault({ kind: "lost-answer", operation: "createApiCredential" });
        const working: boolean[] = [];
        const clock = {
          ...made.context.clock,
          sleepUntil: async (time: Date) => {
            working.push(await accepts(await stored()));
            await made.context.clock.sleepUntil(time);
            working.push(await accepts(await stored()));
          },
        };
        const callingKey = self ? async () => new Secret(oldKey) : made.context.callingKey;
        const outcome = await rotate({ ...made.context, clock, callingKey }, request);
        assert.ok(outcome.kind === "waiting" && outcome.safe, JSON.stringify(outcome));
        assert.ok(working.length > 10 && working.every(Boolean));
        assert.ok((await recordTypes(made.journal)).includes("bridgeUnknown"));
      });
    }
  }

  /** Whose target finds one key unfit: the first, or a later one. */
  const picky = (context: RotationContext, which: number): RotationContext => {
    let looks = 0;
    const openSink = (target: string) => {
      const unfit = () => ((looks += 1) === which ? "it has a character that cannot be." : undefined);
      return sinkWith(context.openSink(target), { unfit });
    };
    return { ...context, openSink };
  };

  test("after which the next key does not fit a target: a third is made, and the second credential serves meanwhile", async (t) => {
    const { context, request, sandbox, journal, accepts, stored } = await bench(t);
    await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey" });
    assert.equal((await rotate(picky(context, 2), request, { wait: true })).kind, "done");
    const types = await recordTypes(journal);
    assert.deepEqual(
      types.filter((type) => ["intent", "generated", "unfit", "drifted", "escalated"].includes(type)),
      ["intent", "intent", "generated", "unfit", "intent", "generated"],
    );
    assert.equal(await accepts(await stored()), true);
  });

  test("whose key does not fit a target: another is made, and both are deactivated at the end", async (t) => {
    const { context, request, sandbox, journal } = await bench(t);
    await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey" });
    assert.equal((await rotate(picky(context, 1), request, { wait: true })).kind, "done");
    const types = await recordTypes(journal);
    assert.deepEqual(types.slice(3, 7), ["bridgeIntent", "bridged", "unfit", "bridgeIntent"]);
    assert.equal(types.filter((type) => type === "bridgeRetired").length, 2);
  });
});

describe("429 with Retry-After", () => {
  for (const operation of ["generateNewApiKey", "createApiCredential"] as const) {
    test(`to ${operation}: nothing happened, and it is asked again then`, async (t) => {
      const { context, request, sandbox, journal, accepts, stored } = await bench(t);
      if (operation === "createApiCredential")
        await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey" });
      await sandbox.control.addFault({ kind: "error", status: 429, retryAfter: 90, operation, times: 4 });
      const waits: RotationEvent[] = [];
      const onEvent = (event: RotationEvent) =>
        void (event.type === "waiting" && event.because === "postponed" && waits.push(event));
      const began = (await sandbox.clock.now()).getTime();
      const outcome = await rotate({ ...context, onEvent }, request, { wait: true });
      assert.equal(outcome.kind, "done", JSON.stringify(outcome));
      assert.equal((await recordTypes(journal)).filter((type) => type === "postponed").length, 4);
      const [first] = waits;
      assert.ok(first?.type === "waiting" && Date.parse(first.until) - began >= 90_000);
      assert.equal(await accepts(await stored()), true);
    });
  }

  test("for longer than a run waits: the run ends, and a later one goes on", async (t) => {
    const { context, request, sandbox } = await bench(t);
    await sandbox.control.addFault({ kind: "error", status: 429, retryAfter: 3600, operation: "generateNewApiKey" });
    const outcome = await rotate(context, request);
    assert.ok(outcome.kind === "waiting" && outcome.because === "postponed", JSON.stringify(outcome));
    await sandbox.clock.advance({ hours: 1 });
    assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "done");
  });

  test("to the look at the credential before a second one is made: that waits too", async (t) => {
    const { context, request, sandbox, journal } = await bench(t);
    await sandbox.control.addFault({ kind: "lost-answer", operation: "generateNewApiKey" });
    let refusals = 0;
    const keys = {
      ...context.keys,
      inspect: async (...args: Parameters<typeof context.keys.inspect>) => {
        const isBridging = (await recordTypes(journal)).at(-1) === "bridgeIntent";
        if (isBridging && (refusals += 1) === 1)
          await sandbox.control.addFault({ kind: "error", status: 429, retryAfter: 30, operation: "getApiCredential" });
        return context.keys.inspect(...args);
      },
    };
    assert.equal((await rotate({ ...context, keys }, request, { wait: true })).kind, "done");
    assert.ok((await recordTypes(journal)).includes("postponed"));
  });
});

test("where the platform has trouble before the call, no call is made in the dark", async (t) => {
  const { context, request, sandbox, keyCount, journal } = await bench(t);
  const keys = {
    ...context.keys,
    inspect: async (...args: Parameters<typeof context.keys.inspect>) => {
      if ((await journal.list()).length > 0)
        await sandbox.control.addFault({ kind: "error", status: 503, operation: "getApiCredential" });
      return context.keys.inspect(...args);
    },
  };
  const outcome = await rotate({ ...context, keys }, request);
  assert.ok(outcome.kind === "waiting" && !outcome.safe && /503/.test(outcome.reason ?? ""), JSON.stringify(outcome));
  assert.equal(await keyCount(), 1);
  assert.deepEqual(await recordTypes(journal), ["planned"]);
  assert.equal((await runRotation(context, outcome.rotationId, { wait: true })).kind, "done");
});
