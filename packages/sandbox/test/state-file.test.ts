import assert from "node:assert/strict";
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

const modes = async (folder: string) =>
  Promise.all(
    (await readdir(folder)).map(
      async (name) => `${name} ${((await stat(join(folder, name))).mode & 0o777).toString(8)}`,
    ),
  );

describe("the file of a state", () => {
  test("and what is beside it are its owner's only, whatever the umask", async (t) => {
    const folder = await folderFor(t);
    const before = process.umask(0);
    t.after(() => process.umask(before));
    await using sandbox = await startSandbox({ file: join(folder, "sandbox.db") });
    await sandbox.control.snapshot("kept");
    assert.deepEqual((await modes(folder)).sort(), ["sandbox.db 600", "sandbox.db-shm 600", "sandbox.db-wal 600"]);
  });

  test("that everybody could read is narrowed, with what is beside it", async (t) => {
    const folder = await folderFor(t);
    const file = join(folder, "sandbox.db");
    {
      await using sandbox = await startSandbox({ file });
      assert.ok(sandbox.seeded);
    }
    await chmod(file, 0o644);
    for (const companion of ["-wal", "-shm"]) await writeFile(`${file}${companion}`, "", { mode: 0o644 });
    await using sandbox = await startSandbox({ file });
    assert.equal(sandbox.seeded, undefined, "the state that was there");
    for (const mode of await modes(folder)) assert.match(mode, / 600$/);
  });

  for (const name of ["sandbox.db", "sandbox.db-wal", "sandbox.db-journal"]) {
    test(`is not written through a symbolic link ${name}`, async (t) => {
      const folder = await folderFor(t);
      const elsewhere = join(await folderFor(t), "precious");
      await writeFile(elsewhere, "precious");
      await symlink(elsewhere, join(folder, name));
      const started = startSandbox({ file: join(folder, "sandbox.db") });
      await assert.rejects(started, { name: "StoreError", message: /symbolic link/ });
      assert.equal(await readFile(elsewhere, "utf8"), "precious");
    });
  }

  test("that is another program's is closed again", async (t) => {
    const folder = await folderFor(t);
    const file = join(folder, "notes.txt");
    await writeFile(file, "not a database, and long enough to be seen as none".repeat(50));
    for (let count = 0; count < 20; count += 1)
      await assert.rejects(startSandbox({ file }), { name: "StoreError", message: /not a database/ });
    const open = await readdir("/proc/self/fd").catch(() => []);
    const targets = await Promise.all(open.map((fd) => readFileLink(`/proc/self/fd/${fd}`)));
    assert.equal(targets.filter((target) => target === file).length, 0);
  });
});

async function readFileLink(path: string): Promise<string> {
  return readlink(path).catch(() => "");
}
