import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { adyenKeys, openSink } from "@adyen-kit/rotate";
import { callSteps, emergency, secretBench } from "../test/support/secrets-manager.ts";
import type { Trouble } from "../test/support/stores/store-server.ts";

type Bench = Awaited<ReturnType<typeof secretBench>>;

/** Adyen, after whose answer something happens to Secrets Manager. */
function thenHappens(happens: () => unknown) {
  const keys = adyenKeys();
  return {
    ...keys,
    generate: async (...args: Parameters<typeof keys.generate>) => {
      const outcome = await keys.generate(...args);
      await happens();
      return outcome;
    },
  };
}

/** An answer is kept at once or in the second place: nobody waits for a store that is well again. */
const inAHurry = (step: string) => (step === "createSecret" ? 24_000 : 900_000);

/** Tries as Secrets Manager does, and as a person allows it. Gives how often a person had to. */
async function finish(bench: Bench, event: ReturnType<Bench["begin"]>): Promise<number> {
  for (let allowed = 0; allowed < 3; ) {
    const error = await callSteps(bench.handlerWith(), event);
    assert.equal(await bench.works(bench.keyIn("AWSCURRENT")), true);
    if (error === undefined) return allowed;
    assert.equal((error as { code?: string }).code, "lost-answer", String(error));
    bench.allowAnotherCall();
    allowed += 1;
  }
  throw new Error("it never ended");
}

/** Gives the number of the first call that no run came to. */
async function sweep(
  t: TestContext,
  [from, stride]: readonly [number, number],
  happens: (bench: Bench, at: number) => () => boolean,
): Promise<number> {
  for (let at = from; ; at += stride) {
    const bench = await secretBench(t, { randomSeed: `${t.name} ${at}`, settings: { activationDelaySeconds: 0 } });
    const event = bench.begin();
    const happened = happens(bench, at);
    await callSteps(bench.handlerWith(), event, inAHurry);
    assert.equal(await bench.works(bench.keyIn("AWSCURRENT")), true, `at call ${at}`);
    if (!happened()) return at;
    await bench.server.faults.mend();
    const allowed = await finish(bench, event);
    assert.ok((await bench.keyCount()) <= 2 + allowed, `at call ${at}: ${await bench.keyCount()} keys`);
    assert.notEqual(bench.keyIn("AWSCURRENT"), bench.oldKey);
    assert.equal(bench.secret.stages.has("adyen-kit-call"), false);
    await bench.sandbox.close();
  }
}

describe("whatever happens to a call of Secrets Manager, the key in force works, and the next try goes on", () => {
  it("the function ends there", async (t) => {
    const end = await sweep(t, [1, 2], ({ server }, at) => {
      let reached = () => false;
      void server.faults.cut?.(at).then((given) => (reached = given));
      return () => reached();
    });
    assert.ok(end > 15, `${end} calls`);
  });

  const troubles: readonly Trouble[] = ["answer lost", "500 after the effect", "throttled", "expired"];
  for (const [index, what] of troubles.entries()) {
    it(what, async (t) => {
      assert.ok((await sweep(t, [1 + index, troubles.length], ({ server }, at) => server.trouble(what, at, 1))) > 12);
    });
  }
});

describe("an answer that Secrets Manager does not take", () => {
  it("is tried again for a minute, then goes to the second place, and comes back at the next try", async (t) => {
    const bench = await secretBench(t);
    const { server, environment } = bench;
    // Little time is left: one try, and then the second place.
    const keys = thenHappens(() => void server.trouble("throttled", 1, 1));
    const event = bench.begin();
    const error = await callSteps(bench.handlerWith({ keys }), event, inAHurry);
    assert.match(String(error), /is in aws-parameter:\/rescue\/adyen; the next try takes it from there/);
    const { secret: key } = await openSink(emergency, { environment }).read();
    assert.ok(key !== undefined && !String(error).includes(key.reveal()));
    assert.equal(await callSteps(bench.handlerWith(), event), undefined);
    assert.deepEqual([bench.keyIn("AWSCURRENT"), await bench.keyCount()], [key.reveal(), 2]);
  });

  it("is sealed to age into the log, where the second place fails as well", async (t) => {
    const { generateX25519Identity, identityToRecipient, Decrypter, armor } = await import("age-encryption");
    const identity = await generateX25519Identity();
    const emergencyRecipients = [await identityToRecipient(identity)];
    const bench = await secretBench(t);
    let answered = "";
    const keys = thenHappens(() => bench.server.faults.cut?.(1));
    const generate = async (...args: Parameters<typeof keys.generate>) => {
      const outcome = await keys.generate(...args);
      if (outcome.kind === "generated") answered = outcome.key.reveal();
      return outcome;
    };
    const handler = bench.handlerWith({ keys: { ...keys, generate }, emergencyRecipients });
    const error = String(await callSteps(handler, bench.begin(), inAHurry));
    assert.ok(answered !== "" && !error.includes(answered));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const sealed = error.slice(error.indexOf("-----BEGIN"));
    assert.equal(await decrypter.decrypt(armor.decode(sealed.trim()), "text"), answered);
  });

  it("no key is in a log, an error or an address", async (t) => {
    const bench = await secretBench(t);
    const keys = thenHappens(() => bench.server.faults.cut?.(1));
    const event = bench.begin();
    const errors = [await callSteps(bench.handlerWith({ keys, emergency: undefined }), event, inAHurry)];
    assert.match(String(errors), /It is lost; the key in use is safe until/);
    await bench.server.faults.mend();
    bench.allowAnotherCall();
    assert.equal(await callSteps(bench.handlerWith(), event), undefined);
    const said = [errors.map(String), JSON.stringify(bench.logged), bench.server.traces()].join("\n");
    for (const key of [bench.oldKey, bench.keyIn("AWSCURRENT") ?? "", bench.adminKey]) assert.ok(!said.includes(key));
    assert.deepEqual(
      bench.logged.map(({ step }) => step),
      ["createSecret", "setSecret", "testSecret", "finishSecret"],
    );
  });
});
