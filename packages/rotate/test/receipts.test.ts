import assert from "node:assert/strict";
import { mkdir, open as openFile, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test, type TestContext } from "node:test";
import { type Journal, openSqliteJournal, type RotationRecord, Secret } from "@adyen-kit/rotate";
import fc from "fast-check";
import { temporaryFolder } from "./helpers.ts";
import { smallDisk } from "./small-disk.ts";

const at = "2026-01-01T00:00:00.000Z";
const key = new Secret("AQE-answered-once;#'\"$`\\");
const record: RotationRecord = { type: "generated", at, attempt: 1, fingerprint: key.fingerprint, secret: "key-1" };
const secrets = [{ name: "key-1", secret: key }];

interface Opened {
  readonly journal: Journal;
  readonly folder: string;
  readonly file: string;
  readonly again: () => Promise<Journal>;
}

async function open(t: TestContext, folder?: string, emergencyFile?: string): Promise<Opened> {
  const place = folder ?? (await temporaryFolder(t));
  const file = join(place, "journal.db");
  // The key is elsewhere: small disks hold the journal.
  const keyFile = join(await temporaryFolder(t), "journal.key");
  const again = async () => {
    const journal = await openSqliteJournal({ file, sealingKey: { file: keyFile }, emergencyFile });
    t.after(() => journal.close());
    return journal;
  };
  return { journal: await again(), folder: place, file, again };
}

/** What another process would find and absorb. */
async function found(journal: Journal): Promise<unknown> {
  return (await journal.pendingReceipts()).map((each) => ({
    rotationId: each.rotationId,
    attempt: each.attempt,
    record: each.record,
    secrets: each.secrets.map(({ name, secret }) => [name, secret.reveal()]),
  }));
}

const kept = [{ rotationId: "r", attempt: 1, record, secrets: [["key-1", key.reveal()]] }];

/** What the journal's folder holds that belongs to receipts. */
async function receiptFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /receipt|emergency/.test(name));
}

describe("a receipt", () => {
  test("keeps an answer for another process, sealed, until it is discarded", async (t) => {
    const { journal, folder, again } = await open(t);
    const receipt = await journal.reserveReceipt("r", 1);
    const [name = ""] = await receiptFiles(folder);
    const { size, mode } = await stat(join(folder, name));
    assert.equal(mode & 0o777, 0o600);
    assert.deepEqual(await found(await again()), [], "there is no answer yet");
    assert.deepEqual(await receipt.keep(record, secrets), { where: "slot", file: join(folder, name) });
    assert.equal((await stat(join(folder, name))).size, size, "written in place");
    assert.ok(!(await readFile(join(folder, name))).includes(key.reveal()));
    const other = await again();
    assert.deepEqual(await found(other), kept);
    await receipt.discard();
    assert.deepEqual(await found(other), []);
    assert.deepEqual(await receiptFiles(folder), []);
    await receipt.discard();
  });

  test("can be kept twice, and as something else: a lease may be lost meanwhile", async (t) => {
    const { journal } = await open(t);
    const receipt = await journal.reserveReceipt("r", 1);
    const first = await receipt.keep(record, secrets);
    assert.deepEqual(await receipt.keep(record, secrets), first);
    const stray: RotationRecord = { type: "stray", at, attempt: 1, fingerprint: key.fingerprint, secret: "stray" };
    await receipt.keep(stray, [{ name: "stray", secret: key }]);
    assert.deepEqual(
      (await journal.pendingReceipts()).map(({ record: { type } }) => type),
      ["stray"],
    );
  });

  test("is destroyed by whoever absorbed it", async (t) => {
    const { journal, folder, again } = await open(t);
    await (await journal.reserveReceipt("r", 1)).keep(record, secrets);
    const [pending] = await (await again()).pendingReceipts();
    await pending?.discard();
    assert.deepEqual(await receiptFiles(folder), []);
  });

  test("that was never used is removed by the next attempt, and one that holds an answer is not", async (t) => {
    const { journal, folder } = await open(t);
    await journal.reserveReceipt("r", 1);
    await journal.reserveReceipt("another", 1);
    await (await journal.reserveReceipt("r", 2)).keep(record, secrets);
    await journal.reserveReceipt("r", 3);
    assert.equal((await receiptFiles(folder)).length, 3);
    assert.equal((await journal.pendingReceipts()).length, 1);
  });

  test("whose room was taken away keeps its answer in another file", async (t) => {
    for (const away of [rm, (path: string) => rename(path, `${path}.moved`)]) {
      const { journal, folder, again } = await open(t);
      const receipt = await journal.reserveReceipt("r", 1);
      const [name = ""] = await receiptFiles(folder);
      await away(join(folder, name));
      assert.equal((await receipt.keep(record, secrets)).where, "emergency");
      assert.deepEqual(await found(await again()), kept);
      await receipt.discard();
      assert.deepEqual(await found(journal), []);
    }
  });

  test("whose reader was taken for dead keeps its answer in another file", async (t) => {
    const { journal, again } = await open(t);
    const slow = await journal.reserveReceipt("r", 1);
    const other = await again();
    await (await other.reserveReceipt("r", 2)).discard();
    assert.equal((await slow.keep(record, secrets)).where, "emergency");
    assert.deepEqual(await found(other), kept);
  });

  test("goes to the second place, and last to whoever prints it", async (t) => {
    const second = join(await temporaryFolder(t), "deep", "emergency");
    const { journal, folder } = await open(t, undefined, second);
    await assert.rejects(journal.reserveReceipt("r", 1), { code: "receipt-failed" }, "the second place must exist");
    await mkdir(dirname(second));
    const receipt = await journal.reserveReceipt("r", 1);
    await rm(folder, { recursive: true });
    const there = await receipt.keep(record, secrets);
    assert.ok(there.where === "second" && there.file.startsWith(`${second}-`));
    assert.deepEqual(await found(journal), kept);
    await receipt.discard();
    assert.deepEqual(await readdir(dirname(second)), []);

    await mkdir(folder);
    const last = await journal.reserveReceipt("r", 1);
    await rm(folder, { recursive: true });
    await rm(dirname(second), { recursive: true });
    const nowhere = await last.keep(record, secrets);
    assert.ok(nowhere.where === "nowhere" && !nowhere.sealed.includes(key.reveal()));
    const wrapped = `Your key:\n\n  ${nowhere.sealed.replaceAll(/(.{80})/g, "$1\r\n  ")}\nend of it`;
    const rescued = await journal.rescue(wrapped);
    assert.deepEqual([rescued.rotationId, rescued.record], ["r", record]);
    assert.equal(rescued.secrets[0]?.secret.reveal(), key.reveal());
  });

  test("is kept although its file cannot be made durable: then another file is", async (t) => {
    const { journal, again } = await open(t);
    const receipt = await journal.reserveReceipt("r", 1);
    const probe = await openFile(join(await temporaryFolder(t), "x"), "w");
    const sync = t.mock.method(Object.getPrototypeOf(probe) as typeof probe, "sync");
    await probe.close();
    sync.mock.mockImplementationOnce(() => Promise.reject(new Error("EIO: i/o error, fsync")));
    assert.equal((await receipt.keep(record, secrets)).where, "emergency");
    const [first] = await (await again()).pendingReceipts();
    assert.equal(first?.secrets[0]?.secret.reveal(), key.reveal());
    await receipt.discard();
    assert.deepEqual(await found(journal), []);
  });

  test("is reserved on a disk that has room, and kept on one that has none and a journal that is locked", async (t) => {
    const disk = smallDisk(t, 96);
    if (disk === undefined) return;
    const { journal, file, again } = await open(t, disk.folder);
    const receipt = await journal.reserveReceipt("r", 1);
    disk.fill();
    const other = new DatabaseSync(file);
    other.exec("BEGIN EXCLUSIVE");
    assert.equal((await receipt.keep(record, secrets)).where, "slot");
    other.close();
    await assert.rejects(journal.reserveReceipt("r", 2), {
      name: "JournalError",
      code: "disk-full",
      retryable: true,
      message: /Adyen was not called/,
    });
    assert.deepEqual(await found(await again()), kept, "the full disk has what was answered");
    disk.free();
    assert.deepEqual(await receiptFiles(disk.folder).then(({ length }) => length), 1, "nothing half made is left");
  });

  test("that does not open is shown, and does not hide the others", async (t) => {
    const { journal, folder, again } = await open(t);
    const torn = await journal.reserveReceipt("torn", 1);
    const { file } = (await torn.keep(record, secrets)) as { file: string };
    const text = await readFile(file, "utf8");
    await writeFile(file, text.slice(0, 300));
    await (await journal.reserveReceipt("r", 1)).keep(record, secrets);
    const other = await again();
    assert.deepEqual(await found(other), kept);
    const [problem] = await other.unreadableReceipts();
    assert.equal(problem?.file, file);
    assert.match(problem?.reason ?? "", /no whole sealed receipt/);
    assert.ok((await readdir(folder)).length > 0);
  });

  test("does not open when any of its characters was changed, nor with another journal's key", async (t) => {
    const { journal } = await open(t);
    const receipt = await journal.reserveReceipt("r", 1);
    const { file } = (await receipt.keep(record, secrets)) as { file: string };
    const sealed = (await readFile(file, "utf8")).trim();
    assert.equal((await journal.rescue(sealed)).rotationId, "r");
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.constantFrom(..."Aa0-_:."), async (index, other) => {
        fc.pre(sealed[index] !== other);
        const changed = sealed.slice(0, index) + other + sealed.slice(index + 1);
        await assert.rejects(journal.rescue(changed), { name: "SealingKeyError" });
      }),
      { numRuns: 300 },
    );
    const { journal: stranger } = await open(t);
    await assert.rejects(stranger.rescue(sealed), { name: "SealingKeyError", message: /another journal/ });
    await assert.rejects(journal.rescue("hello"), { name: "SealingKeyError", message: /give all of it/ });
  });

  test("gives back any answer, however long, and never shows it", async (t) => {
    const { journal, folder } = await open(t);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: "grapheme" }),
        fc.integer({ min: 1, max: 9000 }),
        fc.uuid(),
        async (text, times, rotationId) => {
          const secret = new Secret(text.repeat(Math.ceil(times / text.length)));
          const receipt = await journal.reserveReceipt(rotationId, 7);
          const place = await receipt.keep(record, [{ name: "key-7", secret }]);
          assert.equal(place.where, "slot");
          const all = await journal.pendingReceipts();
          assert.deepEqual(
            all.map((each) => [each.rotationId, each.attempt, each.secrets[0]?.secret.reveal()]),
            [[rotationId, 7, secret.reveal()]],
          );
          await receipt.discard();
        },
      ),
      { numRuns: 40 },
    );
    assert.deepEqual(await receiptFiles(folder), []);
  });
});
