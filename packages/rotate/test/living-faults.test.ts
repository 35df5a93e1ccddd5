import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { openSqliteJournal, resume, rotate, type RotationEvent } from "@adyen-kit/rotate";
import { smallDisk } from "./small-disk.ts";
import { bench, recordTypes } from "./support.ts";

/** Holds the journal for itself, in a process of its own, since a wait for it blocks this one. */
function lockJournal(file: string, milliseconds: number) {
  const program = `
    const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(process.argv[1]);
    database.exec("BEGIN EXCLUSIVE");
    console.log("locked");
    setTimeout(() => database.exec("COMMIT"), Number(process.argv[2]));
  `;
  const child = spawn(process.execPath, ["-e", program, file, String(milliseconds)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { locked: once(child.stdout, "data"), ended: once(child, "close") };
}

for (const mended of [true, false]) {
  test(`a disk that fills while Adyen answers: the key is kept, and ${mended ? "this run goes on when there is room" : "a later run finds it"}`, async (t) => {
    const disk = smallDisk(t, 160);
    if (disk === undefined) return;
    const made = await bench(t);
    const options = { file: join(disk.folder, "journal.db"), sealingKey: { file: join(disk.folder, "journal.key") } };
    const journal = await openSqliteJournal(options);
    await made.sandbox.control.addFault({ kind: "latency", milliseconds: 300, operation: "generateNewApiKey" });
    class Ended extends Error {}
    const held: RotationEvent[] = [];
    const keys = {
      ...made.context.keys,
      generate: async (...args: Parameters<typeof made.context.keys.generate>) => {
        const outcome = made.context.keys.generate(...args);
        disk.fill();
        return outcome;
      },
    };
    const onEvent = (event: RotationEvent) => {
      if (event.type !== "held") return;
      held.push(event);
      if (!mended) throw new Ended();
      disk.free();
    };
    const running = rotate({ ...made.context, keys, journal, onEvent }, made.request, { wait: true });
    if (mended) assert.equal((await running).kind, "done");
    else await assert.rejects(running);
    assert.ok(held.length === 1 && held[0]?.type === "held" && held[0].where !== undefined, JSON.stringify(held));
    await journal.close();
    if (!mended) disk.free();
    const again = await openSqliteJournal(options);
    if (!mended) {
      assert.equal((await again.pendingReceipts()).length, 1);
      assert.deepEqual(await recordTypes(again), ["planned", "intent"]);
    }
    for (const outcome of await resume({ ...made.context, journal: again }, { wait: true }))
      assert.equal(outcome.kind, "done");
    assert.equal(await made.keyCount(), 2, "the key that was answered is the one in use");
    assert.equal(await made.accepts(await made.stored()), true);
    assert.deepEqual(await again.pendingReceipts(), []);
    await again.close();
  });
}

test("a journal that another process holds for longer than a wait for it: the key is kept, and the run goes on", async (t) => {
  const { context, request, folder, sandbox, keyCount, accepts, stored } = await bench(t);
  await sandbox.control.addFault({ kind: "latency", milliseconds: 300, operation: "generateNewApiKey" });
  const held: RotationEvent[] = [];
  let lock: ReturnType<typeof lockJournal> | undefined;
  const keys = {
    ...context.keys,
    generate: async (...args: Parameters<typeof context.keys.generate>) => {
      lock = lockJournal(join(folder, "journal.db"), 6_000);
      await lock.locked;
      return context.keys.generate(...args);
    },
  };
  const onEvent = (event: RotationEvent) => void (event.type === "held" && held.push(event));
  const outcome = await rotate({ ...context, keys, onEvent }, request, { wait: true });
  await lock?.ended;
  assert.equal(outcome.kind, "done");
  assert.ok(held.length === 1 && held[0]?.type === "held" && /locked/.test(held[0].reason), JSON.stringify(held));
  assert.equal(await keyCount(), 2);
  assert.equal(await accepts(await stored()), true);
});

test("a clock that fails once the key was answered does not lose it", async (t) => {
  const { context, request, keyCount, journal } = await bench(t);
  let isBroken = false;
  const clock = {
    ...context.clock,
    now: async () => {
      if (isBroken) throw new Error("The platform's time cannot be told.");
      return context.clock.now();
    },
  };
  const keys = {
    ...context.keys,
    generate: async (...args: Parameters<typeof context.keys.generate>) => {
      const outcome = await context.keys.generate(...args);
      isBroken = true;
      return outcome;
    },
  };
  await assert.rejects(rotate({ ...context, clock, keys }, request), /cannot be told/);
  assert.deepEqual(await recordTypes(journal), ["planned", "intent", "generated"]);
  assert.equal((await resume(context, { wait: true }))[0]?.kind, "done");
  assert.equal(await keyCount(), 2);
});
