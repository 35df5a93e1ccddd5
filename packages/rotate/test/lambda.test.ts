import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adyenKeys, openSink, RotationError, Secret, SinkConflictError, UsageError } from "@adyen-kit/rotate";
import { secretsManagerRotation } from "@adyen-kit/rotate/lambda";
import { newMark } from "../src/machine/credential-mark.ts";
import { callSteps, secretBench, steps, token } from "./support/secrets-manager.ts";

const codeOf = (error: unknown) => (error instanceof RotationError ? error.code : error);

describe("a function that rotates for AWS Secrets Manager", () => {
  for (const field of [undefined, "apiKey"]) {
    it(`takes four steps, and the version is in force${field === undefined ? "" : ": a field of JSON"}`, async (t) => {
      const bench = await secretBench(t, field === undefined ? {} : { field });
      const { secret, keyIn, oldKey } = bench;
      assert.equal(await callSteps(bench.handlerWith(), bench.begin()), undefined);
      assert.equal(secret.stages.get("AWSCURRENT"), token);
      assert.equal(keyIn("AWSPREVIOUS"), oldKey);
      assert.equal(await bench.works(keyIn("AWSCURRENT")), true);
      assert.deepEqual([...secret.stages.keys()].toSorted(), ["AWSCURRENT", "AWSPENDING", "AWSPREVIOUS"]);
      if (field !== undefined) assert.match(secret.versions.get(token) ?? "", /"user":\s*"shop"/);
      const { mark } = await openSink(`aws-secret:shop/adyen${field === undefined ? "" : `#${field}`}`, bench).read();
      assert.equal(mark?.fingerprint, new Secret(keyIn("AWSCURRENT") ?? "").fingerprint);
      assert.deepEqual([mark?.rotationId, await bench.keyCount()], [token, 2]);
    });
  }

  it("steps that come twice make one key", async (t) => {
    const bench = await secretBench(t);
    const [event, handler] = [bench.begin(), bench.handlerWith()];
    for (const step of steps) for (let time = 1; time <= 2; time += 1) await handler(event(step));
    assert.equal(await callSteps(handler, event), undefined, "and all of them, once it is in force");
    assert.equal(await bench.keyCount(), 2);
    assert.equal(await bench.works(bench.keyIn("AWSCURRENT")), true);
  });

  it("rotates again the next month", async (t) => {
    const bench = await secretBench(t);
    const handler = bench.handlerWith();
    for (const version of [token, token.replaceAll("1", "9")]) {
      assert.equal(await callSteps(handler, bench.begin(version)), undefined);
      await bench.sandbox.clock.advance({ hours: 30 * 24 });
    }
    assert.deepEqual([await bench.keyCount(), await bench.works(bench.keyIn("AWSCURRENT"))], [3, true]);
  });

  it("of two functions that make the key of one version, one calls", async (t) => {
    const bench = await secretBench(t);
    const event = bench.begin();
    const both = await Promise.allSettled([1, 2].map(() => bench.handlerWith()(event("createSecret"))));
    assert.ok(both.some(({ status }) => status === "fulfilled"));
    assert.equal(await callSteps(bench.handlerWith(), event), undefined);
    assert.equal(await bench.keyCount(), 2);
  });

  it("a call whose answer was lost is not made again before somebody has said so", async (t) => {
    const bench = await secretBench(t);
    const keys = adyenKeys();
    const deaf = {
      ...keys,
      generate: async (...args: Parameters<typeof keys.generate>) => {
        await keys.generate(...args);
        return { kind: "unknown", reason: "the answer was lost" } as const;
      },
    };
    const event = bench.begin();
    const error = await callSteps(bench.handlerWith({ keys: deaf }), event);
    assert.match(String(error), /safe until 2026-01-02T00:00:00.000Z.*--version-stage adyen-kit-call/s);
    await bench.sandbox.clock.advance({ hours: 1 });
    assert.equal(codeOf(await callSteps(bench.handlerWith(), event)), "lost-answer");
    assert.deepEqual([await bench.keyCount(), await bench.works(bench.keyIn("AWSCURRENT"))], [2, true]);
    // Another rotation is no way around it: the key in use may end all the same.
    assert.equal(codeOf(await callSteps(bench.handlerWith(), bench.begin(token.replaceAll("1", "9")))), "lost-answer");
    bench.allowAnotherCall();
    assert.equal(await callSteps(bench.handlerWith(), bench.begin()), undefined);
    assert.deepEqual([await bench.keyCount(), await bench.works(bench.keyIn("AWSCURRENT"))], [3, true]);
  });

  it("with onLostAnswer: regenerate, the call is made again once its answer cannot come any more", async (t) => {
    const bench = await secretBench(t);
    const keys = adyenKeys();
    const event = bench.begin();
    const deaf = { ...keys, generate: async () => ({ kind: "unknown", reason: "no answer" }) as const };
    const handler = bench.handlerWith({ onLostAnswer: "regenerate" });
    await callSteps(bench.handlerWith({ keys: deaf }), event);
    assert.equal(codeOf(await callSteps(handler, event)), "lost-answer");
    await bench.sandbox.clock.advance({ minutes: 16 });
    assert.equal(await callSteps(handler, event), undefined);
    assert.equal(await bench.works(bench.keyIn("AWSCURRENT")), true);
  });

  it("a call that was refused, or put off, is made again at the next try", async (t) => {
    const bench = await secretBench(t);
    const keys = adyenKeys();
    const refusal = { reason: "forbidden", advice: "Give the role." };
    const event = bench.begin();
    for (const [outcome, code] of [
      [{ kind: "refused", refusal } as const, "refused"],
      [{ kind: "later", afterMs: 1_000, reason: "slow down" } as const, "later"],
    ] as const) {
      const handler = bench.handlerWith({ keys: { ...keys, generate: async () => outcome } });
      assert.equal(codeOf(await callSteps(handler, event)), code);
    }
    assert.equal(await callSteps(bench.handlerWith(), event), undefined);
    assert.equal(await bench.keyCount(), 2);
  });

  it("does not call where the key in use is refused, or is another credential's, or another rotation is at it", async (t) => {
    const bench = await secretBench(t);
    const handler = bench.handlerWith();
    for (const [value, message] of [
      ["AQE-nobodys", /is refused/],
      [bench.adminKey, /is one of credential/],
    ] as const) {
      bench.aws.putSecret("shop/adyen", value);
      assert.match(String(await callSteps(handler, bench.begin())), message);
    }
    bench.aws.putSecret("shop/adyen", bench.oldKey);
    const mark = newMark(await bench.sandbox.clock.now(), 0.5);
    await adyenKeys().describe(bench.credential, `Payments adyenkit-${mark}`, new Secret(bench.adminKey));
    assert.match(
      String(await callSteps(handler, bench.begin())),
      /A rotation elsewhere has been at it since 2026-01-01/,
    );
    assert.equal(await bench.keyCount(), 1);
  });

  it("a version that somebody put in force meanwhile stays", async (t) => {
    const bench = await secretBench(t);
    const [event, handler] = [bench.begin(), bench.handlerWith()];
    for (const step of steps.slice(0, 3)) await handler(event(step));
    bench.aws.putSecret("shop/adyen", "somebody's");
    const error = await callSteps(handler, event);
    assert.ok(error instanceof SinkConflictError && error.found === new Secret("somebody's").fingerprint);
    assert.equal(bench.keyIn("AWSCURRENT"), "somebody's");
    // At the very moment at which it is moved, too.
    const other = await secretBench(t);
    const [again, also] = [other.begin(), other.handlerWith()];
    for (const step of steps.slice(0, 3)) await also(again(step));
    other.server.faults.meanwhile?.(async () => other.aws.putSecret("shop/adyen", "somebody's"));
    assert.ok((await callSteps(also, again)) instanceof SinkConflictError);
    assert.equal(other.keyIn("AWSCURRENT"), "somebody's");
  });

  it("a key that is not accepted before the function's time is over is tried on at the next try", async (t) => {
    const bench = await secretBench(t);
    const [event, handler] = [bench.begin(), bench.handlerWith()];
    assert.equal(codeOf(await callSteps(handler, event, () => 20_000)), "not-accepted");
    assert.equal(bench.keyIn("AWSCURRENT"), bench.oldKey);
    assert.equal(await callSteps(handler, event), undefined);
    assert.equal(await bench.keyCount(), 2);
  });

  it("refuses what Secrets Manager does not call with, and options that make no sense", async (t) => {
    const bench = await secretBench(t);
    const event = bench.begin();
    const handler = bench.handlerWith();
    await assert.rejects(handler(event("toString")), UsageError);
    await assert.rejects(
      handler({ ...event("createSecret"), ClientRequestToken: "another" }),
      /not staged as AWSPENDING/,
    );
    bench.secret.isRotated = false;
    await assert.rejects(handler(event("createSecret")), /not set up to be rotated/);
    await assert.rejects(handler({ ...event("createSecret"), SecretId: "nothing" }), /no such secret/);
    const { credential } = bench;
    assert.throws(() => secretsManagerRotation({ credential, callingKey: "ftp:x" }), UsageError);
    assert.throws(() => bench.handlerWith({ probesNeeded: 0 }), /probesNeeded/);
    assert.equal(await bench.keyCount(), 1);
  });
});
