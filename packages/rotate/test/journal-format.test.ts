import assert from "node:assert/strict";
import { randomBytes, scryptSync } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test, type TestContext } from "node:test";
import { Secret } from "@adyen-kit/rotate";
import { writeFormat1 } from "./format-1-journal.ts";
import { appendAll, credentialOf, type JournalBench, journalBench } from "./journal-support.ts";
import { wholeRotation } from "./records.ts";
import { smallDisk } from "./small-disk.ts";

const began = new Date("2026-01-01T00:00:00Z");
const old = [
  { rotationId: "r0", records: wholeRotation(credentialOf(0), began) },
  {
    rotationId: "r1",
    records: wholeRotation(credentialOf(1), began).slice(0, 3),
    secrets: { "previous-1": "AQE-previous", "key-1": "AQE-r1" },
  },
];

async function oldJournal(t: TestContext, folder?: string): Promise<JournalBench> {
  const bench = await journalBench(t, folder);
  const key = randomBytes(32);
  await mkdir(dirname(bench.file), { recursive: true });
  await writeFile(bench.keyFile, key, { mode: 0o600 });
  writeFormat1(bench.file, key, old);
  return bench;
}

describe("a journal of the format before", () => {
  test("is migrated with all its records and keys, once, and stays beside", async (t) => {
    const { open, file, beside } = await oldJournal(t);
    const before = await readFile(file);
    const journal = await open();
    assert.deepEqual(
      (await journal.list()).map(({ rotationId, records }) => ({ rotationId, records })),
      old.map(({ rotationId, records }) => ({ rotationId, records })),
    );
    assert.equal((await journal.unseal("r1", "key-1")).reveal(), "AQE-r1");
    assert.equal((await journal.unseal("r1", "previous-1")).reveal(), "AQE-previous");
    const next = wholeRotation(credentialOf(1), began).slice(3, 4);
    await appendAll(journal, "r1", credentialOf(1), next, 3);
    const again = await open();
    assert.equal((await again.read("r1"))?.records.length, 4);
    assert.deepEqual(await beside(), ["journal.db", "journal.db.format-1"]);
    assert.equal((await stat(`${file}.format-1`)).mode & 0o777, 0o600);
    const backup = new DatabaseSync(`${file}.format-1`, { readOnly: true });
    assert.equal(backup.prepare("SELECT count(*) AS n FROM records").get()?.["n"], 11);
    backup.close();
    await writeFile(file, before);
    await (await open()).close();
    assert.deepEqual(
      await beside(),
      ["journal.db", "journal.db.format-1", "journal.db.format-1.2"],
      "none is replaced",
    );
  });

  test("that was sealed with a passphrase is, too", async (t) => {
    const { open, file } = await journalBench(t);
    const salt = randomBytes(16);
    const key = scryptSync("correct horse", salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 1024 * 1024 });
    writeFormat1(file, key, old, salt);
    const wrong = { passphrase: new Secret("battery staple") };
    await assert.rejects(open({ sealingKey: wrong }), { name: "SealingKeyError", message: /not the one/ });
    const journal = await open({ sealingKey: { passphrase: new Secret("correct horse") } });
    assert.equal((await journal.unseal("r1", "key-1")).reveal(), "AQE-r1");
  });

  test("is not migrated when it was changed, its key is gone, or a run of the old version is at work", async (t) => {
    const { open, sql, file, keyFile, beside } = await oldJournal(t);
    sql("INSERT INTO leases VALUES ('test:S2-1', 'laptop', 1, 1000)");
    await assert.rejects(open({ now: () => 999 }), { name: "LeaseHeldError", holder: "laptop" });
    const key = await readFile(keyFile);
    await rm(keyFile);
    await assert.rejects(open(), { name: "SealingKeyError", message: /is missing/ });
    await writeFile(keyFile, randomBytes(32), { mode: 0o600 });
    await assert.rejects(open(), { name: "SealingKeyError", message: /not the one/ });
    await writeFile(keyFile, key);
    sql("UPDATE records SET body = replace(body, '/.env#', '/stolen.env#') WHERE position = 9");
    await assert.rejects(open(), { code: "journal-tampered", message: /record 9/ });
    assert.equal(new DatabaseSync(file, { readOnly: true }).prepare("PRAGMA user_version").get()?.["user_version"], 1);
    assert.ok((await beside()).length <= 2);
  });

  test("can be looked at where nothing can be written, and says that nobody vouches for it", async (t) => {
    const disk = smallDisk(t, 256);
    if (disk === undefined) return;
    const { look } = await oldJournal(t, disk.folder);
    disk.remount("ro");
    const reader = await look();
    assert.deepEqual(
      (await reader.summaries()).map(({ rotationId, phase }) => [rotationId, phase]),
      [
        ["r0", "completed"],
        ["r1", "probing"],
      ],
    );
    assert.equal((await reader.openRotations(new Date("2026-02-01"))).length, 1);
    assert.match(JSON.stringify(await reader.integrity()), /"authenticated":false.*older format/);
  });
});
