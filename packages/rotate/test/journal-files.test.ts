import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import { openSqliteJournal, readSqliteJournal, type RotationRecord } from "@adyen-kit/rotate";
import { temporaryFolder } from "./helpers.ts";
import { appendAll, credentialOf, journalBench, rotations } from "./journal-support.ts";
import { wholeRotation } from "./records.ts";
import { smallDisk } from "./small-disk.ts";

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe("the folder of a journal", () => {
  test("is its owner's alone, and git ignores all of it", async (t) => {
    const repository = await temporaryFolder(t);
    const folder = join(repository, ".adyen-kit");
    const [file, keyFile] = [join(folder, "journal.db"), join(folder, "journal.key")];
    const journal = await openSqliteJournal({ file, sealingKey: { file: keyFile } });
    t.after(() => journal.close());
    await journal.checkSealing();
    await (await journal.reserveReceipt("r", 1)).keep({ type: "completed", at: "2026-01-01T00:00:00Z" }, []);
    assert.equal(await modeOf(folder), 0o700);
    for (const name of await readdir(folder)) assert.equal(await modeOf(join(folder, name)), 0o600, name);
    await writeFile(join(repository, "README.md"), "# shop\n");
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: repository, encoding: "utf8" });
    git("init", "--quiet");
    git("add", "-A");
    assert.equal(git("diff", "--cached", "--name-only").trim(), "README.md");
  });

  test("is narrowed where it is ours and was wide, and left alone where it is not", async (t) => {
    const repository = await temporaryFolder(t);
    const folder = join(repository, ".adyen-kit");
    await mkdir(folder, { mode: 0o755 });
    await writeFile(join(folder, "journal.db"), "", { mode: 0o644 });
    await chmod(repository, 0o755);
    for (const file of [join(folder, "journal.db"), join(repository, "journal.db")]) {
      const journal = await openSqliteJournal({ file, sealingKey: { file: `${file}.key` } });
      await journal.checkSealing();
      await journal.close();
      assert.equal(await modeOf(file), 0o600);
    }
    assert.equal(await modeOf(folder), 0o700);
    assert.equal(await modeOf(repository), 0o755);
    assert.deepEqual(
      (await readdir(repository)).filter((name) => name === ".gitignore"),
      [],
    );
    await chmod(join(folder, "journal.db"), 0o666);
    await (
      await openSqliteJournal({
        file: join(folder, "journal.db"),
        sealingKey: { file: join(folder, "journal.db.key") },
      })
    ).close();
    assert.equal(await modeOf(join(folder, "journal.db")), 0o600);
  });

  test("does not lead elsewhere", async (t) => {
    const folder = await temporaryFolder(t);
    const elsewhere = join(await temporaryFolder(t), "elsewhere");
    await mkdir(elsewhere);
    const sealingKey = { file: join(folder, "k") };
    await symlink(join(elsewhere, "j.db"), join(folder, "j.db"));
    const unsafe = { name: "JournalError", code: "journal-unsafe", message: /symbolic link/ };
    await assert.rejects(openSqliteJournal({ file: join(folder, "j.db"), sealingKey }), unsafe);
    await writeFile(join(elsewhere, "j.db"), "");
    await assert.rejects(openSqliteJournal({ file: join(folder, "j.db"), sealingKey }), unsafe);
    await assert.rejects(readSqliteJournal({ file: join(folder, "j.db"), sealingKey }), unsafe);
    await symlink(elsewhere, join(folder, ".adyen-kit"));
    await assert.rejects(openSqliteJournal({ file: join(folder, ".adyen-kit", "n.db"), sealingKey }), unsafe);
    assert.deepEqual(await readdir(elsewhere), ["j.db"]);
    await writeFile(join(elsewhere, "k"), Buffer.alloc(32), { mode: 0o600 });
    await symlink(join(elsewhere, "k"), sealingKey.file);
    const journal = await openSqliteJournal({ file: join(folder, "real.db"), sealingKey, create: true });
    t.after(() => journal.close());
    await assert.rejects(journal.checkSealing(), { name: "SealingKeyError", message: /symbolic link/ });
  });
});

describe("a journal that is missing", () => {
  test("beside its key file is an error, and not no rotations", async (t) => {
    const { open, look, file, keyFile } = await journalBench(t);
    await rotations(await open(), 1, 2);
    const content = await readFile(file);
    const missing = { name: "JournalError", code: "journal-missing", message: /Put it back/ };
    await rm(file);
    await assert.rejects(open(), missing);
    await assert.rejects(look(), missing);
    await writeFile(file, "");
    await assert.rejects(open(), missing, "emptied is as bad");
    await assert.rejects(look(), missing);
    await writeFile(file, content);
    assert.equal((await (await open()).list()).length, 1);
    await rm(file);
    assert.deepEqual(await (await open({ create: true })).list(), [], "somebody may want a new one all the same");
    assert.equal((await stat(keyFile)).size, 32);
  });

  test("under a run that has it open is noticed before anything is written to it", async (t) => {
    const { open, file } = await journalBench(t);
    const journal = await open();
    await rotations(journal, 1, 2);
    await rename(file, `${file}.away`);
    const lost = { name: "JournalError", code: "journal-missing", message: /while it was open/ };
    await assert.rejects(journal.acquire(credentialOf(0), "test", 1), lost);
    await cp(`${file}.away`, file);
    await assert.rejects(journal.acquire(credentialOf(0), "test", 1), lost, "a copy is another file");
    await rename(`${file}.away`, file);
    await journal.acquire(credentialOf(0), "test", 1);
  });

  test("beside a receipt is an error as well", async (t) => {
    const { open, look, file, keyFile } = await journalBench(t);
    const journal = await open();
    await (await journal.reserveReceipt("r", 1)).keep({ type: "completed", at: "2026-01-01T00:00:00Z" }, []);
    await rm(file);
    await rename(keyFile, `${keyFile}.away`);
    await assert.rejects(look(), { code: "journal-missing", message: /receipt/ });
  });

  test("and never was has no rotations, and looking makes none", async (t) => {
    const { look, file } = await journalBench(t);
    const reader = await look();
    assert.deepEqual(await reader.summaries(), []);
    assert.deepEqual(await reader.integrity(), { authenticated: true });
    await assert.rejects(stat(dirname(file)));
  });
});

describe("on a disk of its own", () => {
  test("that is read only, a journal can be looked at", async (t) => {
    const disk = smallDisk(t, 512);
    if (disk === undefined) return;
    const { open, look } = await journalBench(t, disk.folder);
    const journal = await open();
    await rotations(journal, 2, 4);
    await journal.close();
    disk.remount("ro");
    const reader = await look();
    assert.equal((await reader.summaries()).length, 2);
    assert.equal((await reader.openRotations(new Date())).length, 2);
    assert.deepEqual(await reader.heldLeases(), []);
    assert.deepEqual(await reader.integrity(), { authenticated: true });
    await reader.close();
    await assert.rejects(
      open().then((opened) => opened.acquire(credentialOf(0), "test", 1)),
      { name: "JournalError", code: "journal-read-only", retryable: false },
    );
  });

  test("that is full, an append says that it can be tried again, and nothing was changed", async (t) => {
    const disk = smallDisk(t, 160);
    if (disk === undefined) return;
    const { open } = await journalBench(t, disk.folder);
    const journal = await open();
    await rotations(journal, 2, 3);
    const lease = await journal.acquire(credentialOf(1), "test", 60_000);
    disk.fill();
    const [record] = wholeRotation(credentialOf(1), new Date("2026-01-01T00:00:00Z")).slice(3);
    const long: RotationRecord = {
      ...(record as RotationRecord & { type: "activated" }),
      fingerprint: "f".repeat(9000),
    };
    const append = { rotationId: "r1", credential: credentialOf(1), record: long, after: 3, lease };
    await assert.rejects(journal.append(append), { name: "JournalError", code: "disk-full", retryable: true });
    assert.equal((await journal.read("r1"))?.records.length, 3);
    disk.free();
    await journal.append(append);
    assert.equal((await (await open()).read("r1"))?.records.length, 4);
  });

  test("that is full from the start, no journal is made, and it says why", async (t) => {
    const disk = smallDisk(t, 64);
    if (disk === undefined) return;
    const { open } = await journalBench(t, disk.folder);
    disk.fill();
    await assert.rejects(open(), { name: "JournalError", code: "disk-full", retryable: true });
    disk.free();
    await rotations(await open(), 1, 1);
  });
});

describe("a journal that another program holds locked", () => {
  test("is waited for without holding up the process, then given up for now", async (t) => {
    const { open, file } = await journalBench(t);
    const journal = await open({ lockTimeout: 150 });
    await rotations(journal, 1, 2);
    const other = new DatabaseSync(file);
    other.exec("BEGIN EXCLUSIVE");
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    for (const use of [
      () => journal.acquire(credentialOf(0), "test", 1),
      () => journal.read("r0"),
      () => open({ lockTimeout: 20 }),
    ]) {
      await assert.rejects(use, { name: "JournalError", code: "journal-locked", retryable: true });
    }
    clearInterval(ticking);
    assert.ok(ticks > 3, "timers ran meanwhile");
    const waiting = journal.read("r0");
    other.exec("ROLLBACK");
    other.close();
    assert.equal((await waiting)?.records.length, 2);
  });

  test("by many runs at once takes the records of all of them", async (t) => {
    const { open } = await journalBench(t);
    const journals = await Promise.all([open(), open(), open(), open()]);
    await Promise.all(
      journals.map((journal, index) => {
        const records = wholeRotation(credentialOf(index), new Date("2026-01-01T00:00:00Z"));
        return appendAll(journal, `r${index}`, credentialOf(index), records);
      }),
    );
    for (const journal of journals) assert.equal((await journal.list()).flatMap(({ records }) => records).length, 32);
  });
});

test("what a killed run has appended is there, and all of it verifies", async (t) => {
  const { open, file, keyFile } = await journalBench(t);
  await (await open()).checkSealing();
  for (const kills of [1, 4, 9]) {
    const child = spawn(
      process.execPath,
      ["--conditions=@adyen-kit/source", join(import.meta.dirname, "append-for-ever.ts"), file, keyFile, `k${kills}-`],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const told: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      told.push(line);
      if (told.length === kills) child.kill("SIGKILL");
    }
    const journal = await open();
    const logs = await journal.list();
    for (const id of told) {
      assert.ok(logs.some(({ rotationId }) => rotationId === id));
      assert.equal((await journal.unseal(id, "key-1")).reveal(), `AQE-${id}`);
    }
  }
});

test("two runs that make one journal at the same moment share one key", async (t) => {
  const { open } = await journalBench(t);
  const journals = await Promise.all([open(), open(), open()]);
  await Promise.all(journals.map((journal) => journal.checkSealing()));
  for (const [index, journal] of journals.entries())
    await appendAll(journal, `r${index}`, credentialOf(index), wholeRotation(credentialOf(index), new Date()));
  for (const journal of journals) assert.equal((await journal.unseal("r1", "key-1")).reveal(), "AQE-r1");
});

test("held leases are told, with their holders, so that all else can go on", async (t) => {
  let now = Date.parse("2026-01-01T00:00:00Z");
  const { open } = await journalBench(t);
  const journal = await open({ now: () => now });
  const other = await open({ now: () => now });
  const platform = { ...credentialOf(1), platform: "http://127.0.0.1:4310" };
  await journal.acquire(platform, "laptop", 5_000);
  const second = await journal.acquire(credentialOf(2), "server", 1_000);
  assert.deepEqual(
    (await other.heldLeases()).map(({ holder, credential }) => [holder, credential]),
    [
      ["laptop", "localhost:4310:S2-1"],
      ["server", "test:S2-2"],
    ],
  );
  await assert.rejects(other.acquire({ ...platform, platform: "localhost:4310/" }, "x", 1), {
    name: "LeaseHeldError",
    retryable: true,
  });
  await journal.release(second);
  assert.equal((await other.heldLeases()).length, 1);
  now += 6_000;
  assert.deepEqual(await other.heldLeases(), []);
});

test("a rotation takes no record of another credential, and one that is not there none at all", async (t) => {
  const { open } = await journalBench(t);
  const journal = await open();
  await rotations(journal, 1, 3);
  const record: RotationRecord = { type: "activated", at: "2026-01-01T00:00:00.000Z", fingerprint: "f" };
  const lease = await journal.acquire(credentialOf(7), "test", 60_000);
  const append = { credential: credentialOf(7), record, lease };
  await assert.rejects(journal.append({ ...append, rotationId: "r0", after: 3 }), { code: "rotation-unknown" });
  await assert.rejects(journal.append({ ...append, rotationId: "new", after: 0 }), { code: "rotation-unknown" });
});

test("a copy of a whole journal is a journal: the file cannot tell, only the targets can", async (t) => {
  const { open, file, keyFile } = await journalBench(t);
  await rotations(await open(), 1, 3);
  const copy = join(await temporaryFolder(t), "journal.db");
  await cp(file, copy);
  const journal = await openSqliteJournal({ file: copy, sealingKey: { file: keyFile } });
  t.after(() => journal.close());
  assert.equal((await journal.openRotations(new Date())).length, 1);
});
