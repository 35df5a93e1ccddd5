import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { smallDisk } from "../test/small-disk.ts";
import { openScene, type SceneOptions } from "./support/command.ts";

const stride = Number(process.env["ADYEN_KIT_PROVE_STRIDE"] ?? 3);

for (const when of ["before", "after"] as const) {
  test(`SIGKILL right ${when} anything becomes durable: the next process finishes, and no key is lost`, async (t) => {
    let points = 0;
    const wrong: string[] = [];
    // The first points of both are looked at closely enough by the other one.
    for (let at = when === "before" ? 1 : 2; at < 200; at += stride) {
      const scene = await openScene(`kill-${when}-${at}`);
      const { signal } = await scene.rotate({ PROVE_KILL: JSON.stringify({ at, when }) });
      const isKilled = signal === "SIGKILL";
      if (isKilled) {
        if (!(await scene.works())) wrong.push(`${when} boundary ${at}: .env holds no key that works`);
        wrong.push(...(await scene.finish()).map((what) => `${when} boundary ${at}: ${what}`));
        wrong.push(...(await scene.scan()).map((where) => `${when} boundary ${at}: a key in clear in ${where}`));
      }
      await scene.close();
      if (!isKilled) break;
      points += 1;
    }
    t.diagnostic(`${points} points, every ${stride}.`);
    assert.deepEqual(wrong, []);
    assert.ok(points > 20 / stride, `${points} points`);
  });
}

/** While the answer is on its way. What comes to a living process must not cost the key: no second call is needed. */
const living: readonly (readonly [what: string, happens: NonNullable<SceneOptions["whileAnswering"]>])[] = [
  ["SIGHUP", signals("SIGHUP")],
  ["SIGINT, twice", signals("SIGINT", "SIGINT")],
  ["SIGTERM", signals("SIGTERM")],
  [
    "stderr is closed",
    async (child: ChildProcess) => {
      child.stderr?.destroy();
    },
  ],
  [
    "stdout and stderr are closed",
    async (child: ChildProcess) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  ],
  [
    "another process holds the journal for six seconds",
    async (_child: ChildProcess, home: string) => {
      const program =
        'const { DatabaseSync } = require("node:sqlite"); const d = new DatabaseSync(process.argv[1]);' +
        'd.exec("BEGIN EXCLUSIVE"); console.log("locked"); setTimeout(() => d.exec("COMMIT"), 6000);';
      const locker = spawn(process.execPath, ["-e", program, join(home, "journal.db")], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      await once(locker.stdout, "data");
    },
  ],
];

function signals(...names: readonly NodeJS.Signals[]): NonNullable<SceneOptions["whileAnswering"]> {
  return async (child) => {
    for (const name of names) {
      child.kill(name);
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
  };
}

for (const [what, happens] of living) {
  test(`${what}, while Adyen answers: the key is kept, and no other is made`, async () => {
    const scene = await openScene(what, { whileAnswering: happens });
    try {
      const { output } = await scene.rotate();
      assert.equal(await scene.works(), true);
      assert.deepEqual(await scene.finish(), [], output);
      assert.equal(scene.line.generated(), 1, "one call was enough");
      assert.deepEqual(await scene.scan(), []);
    } finally {
      await scene.close();
    }
  });
}

for (const [what, change] of [
  ["the disk fills", (disk: NonNullable<ReturnType<typeof smallDisk>>) => disk.fill()],
  ["the disk becomes read-only", (disk: NonNullable<ReturnType<typeof smallDisk>>) => disk.remount("ro")],
] as const) {
  test(`${what} while Adyen answers, and stays so until the process has ended: the key is kept`, async (t) => {
    const disk = smallDisk(t, 200);
    if (disk === undefined) return;
    let isChanged = true;
    const scene = await openScene(what, {
      home: disk.folder,
      whileAnswering: async () => {
        try {
          change(disk);
        } catch (error) {
          // A disk with files open for writing cannot be made read-only on every system.
          isChanged = false;
          t.diagnostic(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
        }
      },
    });
    try {
      const { output } = await scene.rotate();
      if (!isChanged) return t.skip("the disk could not be changed while a file on it is open for writing");
      assert.equal(await scene.works(), true);
      if (what === "the disk fills") disk.free();
      else disk.remount("rw");
      assert.deepEqual(await scene.finish(), [], output);
      assert.equal(scene.line.generated(), 1);
      assert.deepEqual(await scene.scan(), []);
    } finally {
      await scene.close();
    }
  });
}

// The first of each belong to the check before a rotation.
for (const [what, fail] of [
  ["rename is refused", { what: "rename", from: 1, times: 1, code: "EACCES" }],
  ["rename is refused once the key is there", { what: "rename", from: 2, times: 4, code: "EACCES" }],
  ["an early fsync fails", { what: "sync", from: 3, times: 1, code: "EIO" }],
  ["the sixth fsync fails", { what: "sync", from: 6, times: 1, code: "EIO" }],
  ["each fsync from the seventh on fails", { what: "sync", from: 7, times: 99, code: "EIO" }],
] as const) {
  test(`${what}: the target keeps a key that works, and the next process finishes`, async () => {
    const scene = await openScene(what);
    try {
      const { output } = await scene.rotate({ PROVE_FAIL: JSON.stringify(fail) });
      assert.equal(await scene.works(), true);
      assert.deepEqual(await scene.finish(), [], output);
      assert.equal(scene.line.generated(), 1, output);
      assert.deepEqual(await scene.scan(), []);
    } finally {
      await scene.close();
    }
  });
}
