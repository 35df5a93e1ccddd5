import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { decideRotation, rotate, runRotation, type Sink, SinkError, status } from "@adyen-kit/rotate";
import { type Bench, bench, recordTypes } from "./support.ts";
import { sinkWith } from "./support/sinks.ts";

/** A store that is willing again after so many writes, and asks for so long between two. */
async function throttled(
  t: TestContext,
  times: number,
  retryAfterMs?: number,
): Promise<Bench & { readonly left: () => number }> {
  const made = await bench(t);
  let left = times;
  const openSink = (target: string): Sink => {
    const sink = made.context.openSink(target);
    return sinkWith(sink, {
      write: async (secret, condition) => {
        if (left === 0) return sink.write(secret, condition);
        left -= 1;
        throw new SinkError(target, "it asks for patience.", { retryable: true, retryAfterMs });
      },
    });
  };
  return { ...made, context: { ...made.context, openSink }, left: () => left };
}

describe("a store that throttles, or whose credentials have expired", () => {
  test("is tried again when it says, and as often as it takes", async (t) => {
    const { context, request, journal, left, sandbox, accepts, stored } = await throttled(t, 6, 120_000);
    const begun = await rotate(context, request);
    assert.ok(begun.kind === "waiting" && begun.because === "sinkRetry", JSON.stringify(begun));
    const asked = new Date((await sandbox.clock.now()).getTime() + 120_000).toISOString();
    assert.equal(begun.wakeAt, asked);
    assert.ok(begun.safeUntil !== undefined);
    assert.ok(left() < 6);
    assert.equal((await runRotation(context, begun.rotationId, { wait: true })).kind, "done");
    assert.equal((await recordTypes(journal)).filter((type) => type === "promoteFailed").length, 6);
    assert.equal(await accepts(await stored()), true);
  });

  test("is no reason to ask a person when the old key is put back", async (t) => {
    const { context, request, journal, oldKey, stored, sandbox } = await throttled(t, 0);
    const { rotationId } = await rotate(context, request);
    const patient = await throttledAgain(context, 5);
    await decideRotation(context, rotationId, "rollback");
    const waiting = await runRotation(patient, rotationId);
    assert.ok(waiting.kind === "waiting" && waiting.because === "sinkRetry", JSON.stringify(waiting));
    const [one] = await status(journal, await sandbox.clock.now());
    assert.equal(one?.attention, false);
    const outcome = await runRotation(patient, rotationId, { wait: true });
    assert.equal(outcome.kind, "done", JSON.stringify(outcome));
    assert.equal(await stored(), oldKey);
  });

  async function throttledAgain(context: Bench["context"], times: number): Promise<Bench["context"]> {
    let left = times;
    return {
      ...context,
      openSink: (target) => {
        const sink = context.openSink(target);
        const write: Sink["write"] = async (secret, condition) => {
          left -= 1;
          if (left >= 0) throw new SinkError(target, "log in again.", { retryable: true });
          return sink.write(secret, condition);
        };
        return new Proxy(sink, { get: (object, name) => (name === "write" ? write : bound(object, name)) });
      },
    };
  }
});

function bound(object: Sink, name: PropertyKey): unknown {
  const value: unknown = Reflect.get(object, name);
  return typeof value === "function" ? (value.bind(object) as unknown) : value;
}
