import assert from "node:assert/strict";
import { chmod, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test, type TestContext } from "node:test";
import { inspect } from "node:util";
import {
  type CredentialRef,
  defaultPolicy,
  type Journal,
  openSqliteJournal,
  type RotationRecord,
  Secret,
} from "@adyen-kit/rotate";
import { temporaryFolder } from "./helpers.ts";

const credential: CredentialRef = { level: "company", accountId: "C", credentialId: "S2-1", platform: "test" };
const at = "2026-01-01T00:00:00.000Z";
const planned: RotationRecord = {
  type: "planned",
  at,
  credential,
  targets: ["env:.env#K"],
  previous: [],
  policy: defaultPolicy,
  actor: "a",
};
const intent: RotationRecord = { type: "intent", at, attempt: 1, callingKey: "f" };

interface Opened {
  readonly journal: Journal;
  readonly file: string;
  readonly keyFile: string;
  readonly again: () => Promise<Journal>;
}

async function open(t: TestContext): Promise<Opened> {
  const folder = await temporaryFolder(t);
  const file = join(folder, "deep", "journal.db");
  const keyFile = join(folder, "journal.key");
  const opened: Journal[] = [];
  const again = async () => {
    const journal = await openSqliteJournal({ file, sealingKey: { file: keyFile } });
    opened.push(journal);
    return journal;
  };
  t.after(() => Promise.all(opened.map((journal) => journal.close())));
  return { journal: await again(), file, keyFile, again };
}

async function write(journal: Journal, records: readonly RotationRecord[], secret?: Secret): Promise<void> {
  const lease = await journal.acquire(credential, "test", 60_000);
  for (const [after, record] of records.entries()) {
    const secrets = record.type === "intent" && secret !== undefined ? [{ name: "key-1", secret }] : [];
    await journal.append({ rotationId: "r", credential, record, after, lease, secrets });
  }
  await journal.release(lease);
}

describe("the journal", () => {
  test("gives back what was written, in another process's eyes too", async (t) => {
    const { journal, again } = await open(t);
    await write(journal, [planned, intent]);
    assert.deepEqual(await (await again()).list(), [{ rotationId: "r", credential, records: [planned, intent] }]);
    assert.deepEqual((await journal.read("r"))?.records.length, 2);
    assert.equal(await journal.read("other"), undefined);
  });

  test("is readable by its owner only, and so is its key", async (t) => {
    const { journal, file, keyFile } = await open(t);
    await journal.checkSealing();
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await stat(keyFile)).mode & 0o777, 0o600);
  });

  test("keeps secrets sealed, and destroys them when asked", async (t) => {
    const { journal, file, again } = await open(t);
    const secret = new Secret("AQE;#[-'\"$`\\secret");
    await write(journal, [planned, intent], secret);
    assert.ok(!(await readFile(file)).includes(secret.reveal()));
    const other = await again();
    assert.equal((await other.unseal("r", "key-1")).reveal(), secret.reveal());
    await assert.rejects(other.unseal("r", "key-2"), { code: "secret-gone" });
    const [sealed] = new DatabaseSync(file).prepare("SELECT sealed FROM secrets").all();
    await journal.shred("r");
    await assert.rejects(other.unseal("r", "key-1"), { code: "secret-gone" });
    assert.ok(!(await readFile(file)).includes(String(sealed?.["sealed"])), "not even sealed");
    assert.equal((await journal.read("r"))?.records.length, 2, "the records stay");
  });

  const tampering: readonly (readonly [what: string, sql: string])[] = [
    ["a record was changed", "UPDATE records SET body = replace(body, '\"a\"', '\"b\"') WHERE number = 1"],
    ["the last record is gone", "DELETE FROM records WHERE number = 2"],
    ["the first record is gone", "DELETE FROM records WHERE number = 1"],
    ["a record was moved to another rotation", "UPDATE records SET rotation = 7 WHERE number = 2"],
    ["a hash was changed", "UPDATE records SET mac = 'x' WHERE number = 2"],
    ["the head was set back", "UPDATE head SET count = 0"],
  ];
  for (const [what, sql] of tampering) {
    test(`is not gone on from when ${what}`, async (t) => {
      const { journal, file, again } = await open(t);
      await write(journal, [planned, intent]);
      const database = new DatabaseSync(file);
      database.exec(sql);
      database.close();
      await assert.rejects(journal.list(), { name: "JournalError", code: "journal-tampered" });
      await assert.rejects(again(), { name: "JournalError", code: "journal-tampered", message: /Do not go on/ });
    });
  }

  test("does not open a sealed key that was changed or moved", async (t) => {
    const { journal, file } = await open(t);
    await write(journal, [planned, intent], new Secret("AQE"));
    const database = new DatabaseSync(file);
    database.exec("UPDATE secrets SET name = 'key-9'");
    database.close();
    await assert.rejects(journal.unseal("r", "key-9"), { name: "SealingKeyError", message: /was changed/ });
  });

  test("is not mixed up with files of others", async (t) => {
    const { file, again, journal } = await open(t);
    await journal.close();
    await writeFile(file, "a shopping list that is long enough to be looked at as a database would be");
    await assert.rejects(again(), { name: "JournalError", code: "journal-unreadable", message: /cannot be opened/ });
    assert.match(await readFile(file, "utf8"), /^a shopping list/);
    await rm(file);
    const foreign = new DatabaseSync(file);
    foreign.exec("CREATE TABLE mine (a TEXT)");
    foreign.close();
    await assert.rejects(again(), { code: "journal-foreign" });
    const newer = new DatabaseSync(file);
    newer.exec("PRAGMA application_id = 0x6164794b; PRAGMA user_version = 99");
    newer.close();
    await assert.rejects(again(), { code: "journal-newer", message: /Update adyen-kit/ });
  });

  test("says what is wrong with its key", async (t) => {
    const { journal, keyFile, again } = await open(t);
    await write(journal, [planned, intent], new Secret("AQE"));
    const key = await readFile(keyFile);
    await chmod(keyFile, 0o644);
    await assert.rejects((await again()).checkSealing(), { name: "SealingKeyError", message: /chmod 600/ });
    await chmod(keyFile, 0o600);
    await writeFile(keyFile, Buffer.alloc(32, 1));
    await assert.rejects((await again()).checkSealing(), { name: "SealingKeyError", message: /not the one/ });
    await writeFile(keyFile, "short");
    await assert.rejects((await again()).checkSealing(), { name: "SealingKeyError", message: /5 bytes, not 32/ });
    await rm(keyFile);
    await assert.rejects((await again()).checkSealing(), {
      name: "SealingKeyError",
      message: /is missing.*Put it back/,
    });
    await assert.rejects(stat(keyFile), "a key that was lost is not replaced by another");
    await writeFile(keyFile, key, { mode: 0o600 });
    assert.equal((await (await again()).unseal("r", "key-1")).reveal(), "AQE");
  });

  test("can be sealed with a passphrase", async (t) => {
    const folder = await temporaryFolder(t);
    const openWith = (passphrase: string) =>
      openSqliteJournal({ file: join(folder, "j.db"), sealingKey: { passphrase: new Secret(passphrase) } });
    const journal = await openWith("correct horse");
    t.after(() => journal.close());
    await write(journal, [planned, intent], new Secret("AQE"));
    const [right, wrong] = [await openWith("correct horse"), await openWith("battery staple")];
    t.after(() => Promise.all([right.close(), wrong.close()]));
    assert.equal((await right.unseal("r", "key-1")).reveal(), "AQE");
    await assert.rejects(wrong.unseal("r", "key-1"), { name: "SealingKeyError", message: /passphrase is not the one/ });
  });
});

describe("a lease", () => {
  test("has one holder; the next one's fence keeps the first from writing", async (t) => {
    const folder = await temporaryFolder(t);
    let now = 1_000_000;
    const options = { file: join(folder, "j.db"), sealingKey: { file: join(folder, "k") }, now: () => now };
    const [one, two] = [await openSqliteJournal(options), await openSqliteJournal(options)];
    t.after(() => Promise.all([one.close(), two.close()]));
    const first = await one.acquire(credential, "first", 1000);
    await assert.rejects(two.acquire(credential, "second", 1000), { name: "LeaseHeldError", holder: "first" });
    now += 900;
    await one.renew(first, 1000);
    now += 900;
    await assert.rejects(two.acquire(credential, "second", 1000), { name: "LeaseHeldError" });
    now += 200;
    const second = await two.acquire(credential, "second", 1000);
    assert.ok(second.fence > first.fence);
    const append = { rotationId: "r", credential, record: planned, after: 0 };
    await assert.rejects(one.append({ ...append, lease: first }), { name: "LeaseLostError" });
    await assert.rejects(one.renew(first, 1000), { name: "LeaseLostError" });
    await one.release(first);
    await two.append({ ...append, lease: second });
    const other = { ...credential, credentialId: "S2-2" };
    await one.acquire(other, "first", 1000);
  });

  test("does not let two appends take one place, nor a key be lost for want of one", async (t) => {
    const { journal } = await open(t);
    await write(journal, [planned, intent]);
    const lease = await journal.acquire(credential, "test", 60_000);
    const record: RotationRecord = { type: "unknown", at, attempt: 1, reason: "x" };
    await assert.rejects(journal.append({ rotationId: "r", credential, record, after: 1, lease }), {
      name: "JournalConflictError",
    });
    const stray: RotationRecord = { type: "stray", at, attempt: 1, fingerprint: "f", secret: "stray-1" };
    await journal.appendStray({
      rotationId: "r",
      credential,
      record: stray,
      secrets: [{ name: "stray-1", secret: new Secret("AQE-stray") }],
    });
    assert.equal((await journal.unseal("r", "stray-1")).reveal(), "AQE-stray");
    await assert.rejects(journal.appendStray({ rotationId: "r", credential, record }), TypeError);
  });
});

test("a secret shows its fingerprint wherever it is printed", () => {
  const secret = new Secret("AQE-very-secret");
  for (const text of [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    inspect(secret),
    inspect({ deep: [secret] }, { showHidden: true, depth: 9 }),
  ]) {
    assert.ok(text.includes(secret.fingerprint) && !text.includes("AQE-very-secret"), text);
  }
  assert.match(secret.fingerprint, /^[0-9a-f]{12}$/);
  assert.throws(() => new Secret(""), TypeError);
});
