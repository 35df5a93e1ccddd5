import assert from "node:assert/strict";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { openSqliteJournal, resume, rotate, type RotationContext, type Sink } from "@adyen-kit/rotate";
import { bench } from "./support.ts";

class Killed extends Error {}

/** Ends the life of a run at its n-th touch of the world, before or after the touch has had its effect. */
class Reaper {
  readonly #last: number;
  #touches = 0;

  constructor(last: number) {
    this.#last = last;
  }

  get alive(): boolean {
    return this.#touches < this.#last;
  }

  touch(): void {
    this.#touches += 1;
    if (this.#touches >= this.#last) throw new Killed();
  }

  /** The same object, each of whose methods can be the last. */
  over<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== "function" || name === "unfit")
          return typeof value === "function" ? value.bind(object) : value;
        return async (...args: unknown[]) => {
          this.touch();
          const result: unknown = await Reflect.apply(value, object, args);
          this.touch();
          return result;
        };
      },
    });
  }
}

function mortal(context: RotationContext, reaper: Reaper): RotationContext {
  return {
    ...context,
    journal: reaper.over(context.journal),
    keys: reaper.over(context.keys),
    openSink: (target): Sink => reaper.over(context.openSink(target)),
  };
}

/**
 * Kills a rotation at every `step`-th touch of journal, Adyen and target, each time from a fresh start, and lets another
 * run finish it. Gives the number of points.
 */
export async function sweep(t: TestContext, step: number): Promise<number> {
  let points = 0;
  for (let last = 1; ; last += step) {
    // Leases live by a time of their own: a dead run's is over when the next one comes.
    let leaseTime = 0;
    const made = await bench(t, {
      randomSeed: `crash-${last}`,
      settings: { secondGenerate: last % 2 === 0 ? "keep-all" : "drop-oldest" },
    });
    const { folder, stored, accepts, keyCount, sandbox } = made;
    // Few tries until the key is accepted: each is a touch like the others.
    const request = { ...made.request, policy: { ...made.request.policy, probeEveryMs: 60_000 } };
    const options = {
      file: join(folder, "crash.db"),
      sealingKey: { file: join(folder, "crash.key") },
      now: () => leaseTime,
    };
    const journal = await openSqliteJournal(options);
    const context = { ...made.context, journal };
    const reaper = new Reaper(last);
    await rotate(mortal(context, reaper), request, { wait: true }).catch((error: unknown) => {
      assert.ok(error instanceof Killed, String(error));
    });
    // What comes last is giving the lease back, whose failure is no failure of the rotation.
    const died = !reaper.alive;
    assert.equal(await accepts(await stored()), true, `at point ${last} the target holds a key that works`);

    leaseTime += 60_000;
    const again = await openSqliteJournal(options);
    const outcomes = await resume({ ...context, journal: again }, { wait: true });
    if (outcomes.length === 0 && died && (await again.list()).length === 0) {
      assert.equal((await rotate({ ...context, journal: again }, request, { wait: true })).kind, "done");
    }
    for (const outcome of outcomes) assert.equal(outcome.kind, "done", `at point ${last}: ${JSON.stringify(outcome)}`);
    assert.equal(await accepts(await stored()), true, `after point ${last}`);
    const records = (await again.list()).flatMap((log) => log.records);
    const intents = records.filter(({ type }) => type === "intent").length;
    const generated = records.filter(({ type }) => type === "generated");
    assert.ok(intents <= 3 && (await keyCount()) <= 1 + intents);
    assert.equal(records.at(-1)?.type, "completed");
    for (const record of generated) {
      const log = (await again.list())[0];
      if (log !== undefined && "secret" in record) assert.ok(await again.unseal(log.rotationId, record.secret));
    }
    await Promise.all([journal.close(), again.close(), sandbox.close()]);
    if (!died) return points;
    points += 1;
  }
}
