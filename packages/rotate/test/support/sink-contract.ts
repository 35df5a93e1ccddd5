import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { inspect } from "node:util";
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
  /** What may happen to a store that another program serves. */
  readonly faults?: Faults;
  /** What a run that was broken off may leave: nothing of it, after the next write. */
  readonly staged?: () => Promise<readonly unknown[]>;
  /** Addresses, headers, arguments of programs: everything that others may see while a key is written. */
  readonly traces?: () => string;
}

/** What happens from now on, until it is mended. */
export interface Faults {
  /** The store asks for patience. */
  readonly throttle?: () => Promise<void>;
  /** How long it asks for it, where it says so. */
  readonly asksForMs?: number;
  /** The credentials for it have expired. For stores that have such. */
  readonly expire?: () => Promise<void>;
  /** Writing is forbidden from the n-th call that changes something on. */
  readonly forbid?: (from: number) => Promise<void>;
  /** The next call that changes something has its effect, and its answer is lost. */
  readonly loseAnswer?: (how: "cut" | "500") => Promise<void>;
  /** Something happens before the next call that changes something. */
  readonly meanwhile?: ((happens: () => Promise<void>) => void) | undefined;
  /** Nothing comes through from the n-th call on. Gives whether it came to that. */
  readonly cut?: (from: number) => Promise<() => boolean>;
  readonly mend: () => Promise<void>;
}

export interface ContractOptions {
  readonly skip?: string | false;
  /** How many keys are tried. */
  readonly runs?: number;
  /** Another program serves it, and may throttle, refuse or break off: the store has `faults`. */
  readonly isServed?: boolean;
}

/** What every sink does, whatever it writes to. */
export function sinkContract(
  kind: string,
  make: (t: TestContext) => Promise<StoreUnderTest>,
  { skip = false, runs = 25, isServed = false }: ContractOptions = {},
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
      // What somebody else put there goes by another name.
      if (value !== third)
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
      const isForeign = (found: string | undefined) =>
        store.isWriteOnly === true
          ? found !== undefined && found !== new Secret(first).fingerprint
          : found === new Secret(third).fingerprint;
      await store.open().write(new Secret(first), condition(first, undefined));
      for (const value of [third, undefined]) {
        await store.edit(value);
        await holds(store, value);
        const before = await store.snapshot();
        const writing = store.open().write(new Secret(second), condition(second, first));
        await assert.rejects(writing, (error) => {
          assert.ok(error instanceof SinkConflictError, String(error));
          return value === undefined ? error.found === undefined : isForeign(error.found);
        });
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

  const noServer = isServed ? skip : "nobody serves this store: it does not throttle, log in or break off";
  describe(`the contract of sinks that are served: ${kind}`, { skip: noServer }, () => {
    const shown = (error: unknown) =>
      `${inspect(error, { depth: 9, showHidden: true })} ${String(error)} ${JSON.stringify(error)}`;
    const isPassing = (error: unknown, isSo: boolean) => {
      assert.ok(error instanceof SinkError && !(error instanceof SinkConflictError), String(error));
      assert.equal(error.retryable, isSo, error.message);
      assert.ok(![first, second, third].some((key) => shown(error).includes(key)), "an error shows a key");
      return true;
    };

    for (const fault of ["throttle", "expire"] as const) {
      it(`waits where ${fault === "throttle" ? "the store asks for patience" : "credentials have expired"}, and goes on afterwards`, async (t) => {
        const store = await make(t);
        const happen = store.faults?.[fault];
        if (store.faults === undefined || happen === undefined) return t.skip("this store has no such fault");
        await store.open().write(new Secret(first), condition(first, undefined));
        await happen();
        for (const work of [
          // What a receipt alone tells needs no store.
          ...(store.edit === undefined ? [] : [() => store.open().read()]),
          () => store.open().check(),
          () => store.open().write(new Secret(second), condition(second, first)),
        ]) {
          await assert.rejects(work(), (error) => {
            isPassing(error, true);
            const asks = fault === "throttle" ? store.faults?.asksForMs : undefined;
            if (asks !== undefined) assert.equal(error instanceof SinkError && error.retryAfterMs, asks);
            return true;
          });
        }
        await store.faults.mend();
        await holds(store, first);
        await store.open().write(new Secret(second), condition(second, first));
        await holds(store, second);
      });
    }

    it("keeps a key in force where permission is removed midway, says which, and goes on once it is back", async (t) => {
      const store = await make(t);
      const { faults } = store;
      if (faults?.forbid === undefined) return t.skip("this store has no such fault");
      await store.open().write(new Secret(first), condition(first, undefined));
      for (let from = 1; ; from += 1) {
        await faults.forbid(from);
        const outcome = await store
          .open()
          .write(new Secret(second), condition(second, first))
          .catch((error: unknown) => error);
        await faults.mend();
        const value = await store.consumed();
        assert.ok(value === first || value === second, "no key is in force");
        if (!(outcome instanceof Error)) break;
        isPassing(outcome, false);
        assert.match(outcome.message, /permission denied|it needs|EACCES|ended with code/i);
        await store.open().write(new Secret(second), condition(second, first));
        await holds(store, second);
        assert.deepEqual(await store.staged?.(), store.staged && []);
        await store.open().write(new Secret(first), condition(first, second));
        assert.ok(from < 9, "it ends");
      }
    });

    for (const how of ["cut", "500"] as const) {
      it(`finds out what came of a write whose answer was lost: ${how}`, async (t) => {
        const store = await make(t);
        if (store.faults?.loseAnswer === undefined) return t.skip("this store has no such fault");
        await store.open().write(new Secret(first), condition(first, undefined));
        await store.faults.loseAnswer(how);
        const sink = store.open();
        await sink.write(new Secret(second), condition(second, first)).catch((error: unknown) => {
          assert.ok(error instanceof SinkError && !(error instanceof SinkConflictError), String(error));
        });
        await store.faults.mend();
        await store.open().write(new Secret(second), condition(second, first));
        await holds(store, second);
        assert.deepEqual(await store.staged?.(), store.staged && []);
      });
    }

    it("notices who comes in between its read and its write, and keeps what he put there", async (t) => {
      const store = await make(t);
      const { faults, edit } = store;
      if (faults?.meanwhile === undefined || edit === undefined)
        return t.skip("nothing here keeps others out in between");
      await store.open().write(new Secret(first), condition(first, undefined));
      faults.meanwhile(() => edit(third));
      const writing = store.open().write(new Secret(second), condition(second, first));
      await assert.rejects(
        writing,
        (error) => error instanceof SinkConflictError && error.found === new Secret(third).fingerprint,
      );
      await faults.mend();
      assert.equal(await store.consumed(), third);
    });

    it("has a key in force wherever a run breaks off; the next one finishes, or goes back, and tidies up", async (t) => {
      const store = await make(t);
      const { faults } = store;
      if (faults?.cut === undefined) return t.skip("this store has no such fault");
      await store.open().write(new Secret(first), condition(first, undefined));
      for (let from = 1; ; from += 1) {
        assert.ok(from < 40, "it ends");
        const happened = await faults.cut(from);
        await store
          .open()
          .write(new Secret(second), condition(second, first))
          .catch((error: unknown) => isPassing(error, true));
        await faults.mend();
        const value = await store.consumed();
        assert.ok(value === first || value === second, "no key is in force");
        if (from % 2 === 0) await store.open().write(new Secret(second), condition(second, first));
        await store.open().write(new Secret(first), condition(first, first, second));
        await holds(store, first);
        assert.deepEqual(await store.staged?.(), store.staged && []);
        if (!happened()) break;
      }
    });

    it("shows no key in addresses, headers or arguments", async (t) => {
      const store = await make(t);
      if (store.traces === undefined) return t.skip("nothing of it goes by a wire");
      await store.open().write(new Secret(first), condition(first, undefined));
      await store.open().write(new Secret(second), condition(second, first));
      const seen = store.traces();
      assert.ok(
        seen.length > 100 &&
          ![first, second].some((key) => seen.includes(key) || seen.includes(encodeURIComponent(key))),
      );
    });
  });
}
