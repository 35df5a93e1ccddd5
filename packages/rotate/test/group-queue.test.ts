import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { JournalError } from "../src/errors.ts";
import { type GroupOptions, GroupQueue } from "../src/group-queue.ts";

/** A queue that writes its groups down and does what a test says. */
function queueOf(work: (group: readonly string[]) => readonly (string | Error)[], more: GroupOptions<string> = {}) {
  const groups: string[][] = [];
  const queue = new GroupQueue<string, string>(async (group) => {
    groups.push([...group]);
    return work(group);
  }, more);
  return { queue, groups };
}

const done = (group: readonly string[]) => group.map((item) => `${item} done`);

describe("work that is done in groups", () => {
  it("takes what began together, and then what came meanwhile", async () => {
    const { queue, groups } = queueOf(done);
    const first = ["a", "b"].map((item) => queue.add(item));
    const later = Promise.all(first).then(() => Promise.all([queue.add("c"), queue.add("d")]));
    assert.deepEqual(await Promise.all(first), ["a done", "b done"]);
    assert.deepEqual(await later, ["c done", "d done"]);
    assert.deepEqual(groups, [
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps items of the same key apart, in their order", async () => {
    const { queue, groups } = queueOf(done, { keyOf: (item) => item.slice(0, 1) });
    await Promise.all(["a1", "a2", "b1", "a3"].map((item) => queue.add(item)));
    assert.deepEqual(groups, [["a1", "b1"], ["a2"], ["a3"]]);
  });

  it("waits for more where it is told to", async () => {
    const { queue, groups } = queueOf(done, { gatherMs: 500 });
    const first = queue.add("a");
    await new Promise((wake) => setImmediate(wake));
    await Promise.all([first, queue.add("b")]);
    assert.deepEqual(groups, [["a", "b"]]);
  });

  it("takes no more than a hundred at once", async () => {
    const { queue, groups } = queueOf(done);
    await Promise.all(Array.from({ length: 150 }, (_, index) => queue.add(String(index))));
    assert.deepEqual(
      groups.map(({ length }) => length),
      [100, 50],
    );
  });

  it("refuses one alone where only that one cannot be done", async () => {
    const { queue } = queueOf((group) => group.map((item) => (item === "b" ? new TypeError("not b") : item)));
    const [a, b, c] = await Promise.allSettled(["a", "b", "c"].map((item) => queue.add(item)));
    assert.deepEqual([a?.status, b?.status, c?.status], ["fulfilled", "rejected", "fulfilled"]);
  });

  it("does each alone where one of them makes all fail", async () => {
    const { queue, groups } = queueOf((group) => {
      if (group.includes("b")) throw new TypeError("not with b");
      return done(group);
    });
    const [a, b, c] = await Promise.allSettled(["a", "b", "c"].map((item) => queue.add(item)));
    assert.deepEqual([a?.status, b?.status, c?.status], ["fulfilled", "rejected", "fulfilled"]);
    assert.deepEqual(groups, [["a", "b", "c"], ["a"], ["b"], ["c"]]);
  });

  it("does not try each where the database itself is away, and goes on afterwards", async () => {
    let isAway = true;
    const { queue, groups } = queueOf((group) => {
      if (isAway) throw new JournalError("journal-unreachable", "away", { retryable: true });
      return done(group);
    });
    const failed = await Promise.allSettled(["a", "b"].map((item) => queue.add(item)));
    assert.deepEqual(
      failed.map(({ status }) => status),
      ["rejected", "rejected"],
    );
    isAway = false;
    assert.equal(await queue.add("c"), "c done");
    assert.deepEqual(groups, [["a", "b"], ["c"]]);
  });
});
