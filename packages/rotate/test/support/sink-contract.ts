import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import { Secret, type Sink, SinkConflictError, SinkError, type WriteCondition } from "../../src/index.ts";
import { keys } from "./keys.ts";
import { markOf } from "./sinks.ts";

/** One kind of store, with a place in it that is made for one test. */
export interface StoreUnderTest {
  /** Opens the place anew, as another process would. */
  readonly open: () => Sink;
  /** Another spelling of the same place, and another place. */
  readonly openOtherwise?: () => Sink;
  readonly openElsewhere: () => Sink;
  /** What the program that uses the secret reads there. */
  readonly consumed: () => Promise<string | undefined>;
  /** Somebody puts a value there, without this package; `undefined` removes it. Not for stores that are write-only. */
  readonly edit?: (value: string | undefined) => Promise<void>;
  /** Somebody removes the mark; for stores that keep one. */
  readonly removeMark?: () => Promise<void>;
  /** Everything that the store holds, and what lies around it: equal where nothing was changed. */
  readonly snapshot: () => Promise<unknown>;
  /** It refuses that a second writer comes in between. */
  readonly isExclusive: boolean;
  readonly isWriteOnly?: boolean;
}

export interface ContractOptions {
  readonly skip?: string | false;
  /** How many keys are tried. */
  readonly runs?: number;
}

/** What every sink does, whatever it writes to. */
export function sinkContract(
  kind: string,
  make: (t: TestContext) => Promise<StoreUnderTest>,
  { skip = false, runs = 25 }: ContractOptions = {},
): void {
  const condition = (value: string, ...replaces: readonly (string | undefined)[]): WriteCondition => ({
    replaces: replaces.map((old) => (old === undefined ? undefined : new Secret(old).fingerprint)),
    mark: markOf(value),
  });
  const first = "AQE-first-key-that-is-written";
  const second = "AQE-second-key-that-is-written";
  const third = "AQE-third-key-of-somebody-else";
  const holds = async (store: StoreUnderTest, value: string | undefined) => {
    assert.equal(await store.consumed(), value);
    const { secret, mark, writeOnly } = await store.open().read();
    if (store.isWriteOnly === true) {
      assert.deepEqual([secret, writeOnly], [undefined, true]);
      assert.equal(mark?.fingerprint, value === undefined ? undefined : new Secret(value).fingerprint);
    } else {
      assert.equal(secret?.reveal(), value);
    }
  };

  describe(`the contract of sinks: ${kind}`, { skip }, () => {
    it("writes where nothing is, is read back by its consumer, and keeps its mark", async (t) => {
      const store = await make(t);
      await holds(store, undefined);
      await store.open().check();
      await holds(store, undefined);
      const { version } = await store.open().write(new Secret(first), condition(first, undefined));
      assert.ok(version !== "" && !version.includes(first));
      await holds(store, first);
      const { mark } = await store.open().read();
      if (store.removeMark === undefined && store.isWriteOnly !== true) return;
      assert.deepEqual(mark, markOf(first));
      await store.removeMark?.();
      if (store.removeMark !== undefined) assert.equal((await store.open().read()).mark, undefined);
      assert.equal(await store.consumed(), first);
    });

    it("replaces what it may, with the mark, and the same again at any time", async (t) => {
      const store = await make(t);
      await store.open().write(new Secret(first), condition(first, undefined));
      await store.open().write(new Secret(second), condition(second, undefined, first));
      await holds(store, second);
      await store.open().write(new Secret(second), condition(second, first));
      await holds(store, second);
      const { mark } = await store.open().read();
      if (mark !== undefined) assert.deepEqual(mark, markOf(second));
    });

    it("checks without changing anything", async (t) => {
      const store = await make(t);
      for (const value of [undefined, first]) {
        if (value !== undefined) await store.open().write(new Secret(value), condition(value, undefined));
        const before = await store.snapshot();
        await store.open().check();
        assert.deepEqual(await store.snapshot(), before);
      }
    });

    it("refuses to replace what it was not told about, and names it", async (t) => {
      const store = await make(t);
      await store.open().write(new Secret(third), condition(third, undefined));
      const before = await store.snapshot();
      for (const replaces of [[], [undefined], [first], [undefined, first]]) {
        await assert.rejects(store.open().write(new Secret(second), condition(second, ...replaces)), (error) => {
          assert.ok(error instanceof SinkConflictError && error instanceof SinkError);
          assert.equal(error.target, store.open().target);
          assert.equal(error.found, new Secret(third).fingerprint);
          assert.match(error.message, /Nothing was written/);
          assert.ok(![first, second, third].some((key) => `${error.message}${error.stack ?? ""}`.includes(key)));
          return true;
        });
      }
      assert.deepEqual(await store.snapshot(), before);
    });

    it("notices what somebody else put there or took away", async (t) => {
      const store = await make(t);
      if (store.edit === undefined) return t.skip("this store does not show what others do");
      await store.open().write(new Secret(first), condition(first, undefined));
      for (const [value, found] of [
        [third, new Secret(third).fingerprint],
        [undefined, undefined],
      ] as const) {
        await store.edit(value);
        await holds(store, value);
        const before = await store.snapshot();
        const writing = store.open().write(new Secret(second), condition(second, first));
        await assert.rejects(writing, (error) => error instanceof SinkConflictError && error.found === found);
        assert.deepEqual(await store.snapshot(), before);
      }
    });

    it("lets one of two writers in", async (t) => {
      const store = await make(t);
      if (!store.isExclusive) return t.skip("this store cannot compare and write in one step");
      await store.open().write(new Secret(first), condition(first, undefined));
      const writing = [second, third].map((key) => store.open().write(new Secret(key), condition(key, first)));
      const [one, other] = await Promise.allSettled(writing);
      const [won, lost] = one?.status === "fulfilled" ? [second, other] : [third, one];
      assert.ok(lost?.status === "rejected" && lost.reason instanceof SinkConflictError, JSON.stringify([one, other]));
      await holds(store, won);
    });

    it("is the same place however it is spelled, and no other", async (t) => {
      const store = await make(t);
      const before = await store.open().identity();
      assert.notEqual(await store.openElsewhere().identity(), before);
      await store.open().write(new Secret(first), condition(first, undefined));
      assert.equal(await store.open().identity(), before);
      if (store.openOtherwise !== undefined) assert.equal(await store.openOtherwise().identity(), before);
    });

    it("brings every key through, or says beforehand that it cannot", async (t) => {
      const store = await make(t);
      let last: string | undefined;
      for (const key of fc.sample(keys, { numRuns: runs, seed: 2_026 })) {
        const sink = store.open();
        const why = sink.unfit(new Secret(key));
        const writing = sink.write(new Secret(key), condition(key, last));
        if (why !== undefined) await assert.rejects(writing, SinkError);
        else {
          await writing;
          last = key;
        }
        await holds(store, last);
      }
      assert.notEqual(last, undefined);
    });
  });
}
