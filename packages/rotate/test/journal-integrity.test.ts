import assert from "node:assert/strict";
import { copyFile, rm } from "node:fs/promises";
import { describe, test } from "node:test";
import { type JournalReader, RotationError } from "@adyen-kit/rotate";
import fc from "fast-check";
import { appendAll, credentialOf, journalBench, rotations } from "./journal-support.ts";
import { wholeRotation } from "./records.ts";

const tampered = { name: "JournalError", code: "journal-tampered", message: /restore the file from a backup/ };

/** What a run does before it acts on a rotation, and what a status does. */
async function lookThrough(journal: JournalReader, rotationId: string): Promise<void> {
  await journal.read(rotationId);
  await journal.summaries();
  await journal.openRotations(new Date("2026-01-01T12:00:00Z"));
}

describe("a journal that somebody changed is not gone on from", () => {
  const edits: Readonly<Record<string, readonly string[]>> = {
    "another target": ["UPDATE records SET body = replace(body, '/.env#', '/stolen.env#')"],
    "another platform": [
      'UPDATE records SET body = replace(body, \'"platform":"test"\', \'"platform":"http://evil"\')',
    ],
    "another platform in the summary": ["UPDATE rotations SET summary = replace(summary, '\"test\"', '\"live\"')"],
    "a rotation shown as closed": [
      "UPDATE rotations SET summary = replace(summary, '\"open\":true', '\"open\":false')",
    ],
    "another credential's lease": ["UPDATE rotations SET credential = 'test:S2-9' WHERE position = 1"],
    "a rotation that is gone": ["DELETE FROM rotations WHERE position = 1", "DELETE FROM records WHERE rotation = 1"],
    "the last rotation, and the count of them, gone": [
      "DELETE FROM rotations WHERE position = 2",
      "DELETE FROM records WHERE rotation = 2",
      "UPDATE head SET count = 2",
    ],
    "two rotations in each other's place": [
      "UPDATE rotations SET position = 9 WHERE position = 1",
      "UPDATE rotations SET position = 1 WHERE position = 2",
      "UPDATE rotations SET position = 2 WHERE position = 9",
    ],
    "a record dropped, and the count of them": [
      "DELETE FROM records WHERE number = 4",
      "UPDATE rotations SET records = 3, mac = (SELECT mac FROM records WHERE rotation = position AND number = 3)",
    ],
    "records in another order": [
      "UPDATE records SET number = 99 WHERE number = 2",
      "UPDATE records SET number = 2 WHERE number = 3",
      "UPDATE records SET number = 3 WHERE number = 99",
    ],
    "another root": ["UPDATE head SET root = 'x'"],
    "another head": ["UPDATE head SET mac = 'x'"],
    "no key": ["UPDATE head SET sealing = NULL"],
  };
  for (const [what, statements] of Object.entries(edits)) {
    test(what, async (t) => {
      const { open, sql } = await journalBench(t);
      const journal = await open();
      await rotations(journal, 3, 4);
      await lookThrough(journal, "r1");
      sql(...statements);
      await assert.rejects(lookThrough(journal, "r1"), tampered, "by a run that has it open");
      await assert.rejects(open(), tampered, "by one that opens it");
    });
  }

  test("an older copy of one rotation, with everything that belongs to it", async (t) => {
    const { open, sql, file } = await journalBench(t);
    const journal = await open();
    await rotations(journal, 3, 4);
    await copyFile(file, `${file}.old`);
    const more = wholeRotation(credentialOf(1), new Date("2026-01-01T00:00:00Z")).slice(4, 6);
    await appendAll(journal, "r1", credentialOf(1), more, 4);
    sql(
      `ATTACH '${file}.old' AS old`,
      "DELETE FROM records WHERE rotation = 1",
      "INSERT INTO records SELECT * FROM old.records WHERE rotation = 1",
      "INSERT OR REPLACE INTO rotations SELECT * FROM old.rotations WHERE position = 1",
    );
    await assert.rejects(journal.read("r1"), tampered);
    await assert.rejects(journal.openRotations(new Date()), tampered);
    assert.equal((await journal.read("r0"))?.records.length, 4, "the others can be looked at still");
    sql(`ATTACH '${file}.old' AS old`, "INSERT OR REPLACE INTO nodes SELECT * FROM old.nodes");
    await assert.rejects(journal.read("r1"), tampered, "its place in the tree as well");
    sql(`ATTACH '${file}.old' AS old`, "UPDATE head SET root = (SELECT root FROM old.head)");
    await assert.rejects(journal.read("r1"), tampered, "and the root");
  });

  test("an older rotation is not appended to either", async (t) => {
    const { open, sql } = await journalBench(t);
    const journal = await open();
    await rotations(journal, 2, 3);
    sql("UPDATE records SET body = replace(body, '/.env#', '/stolen.env#')");
    const next = wholeRotation(credentialOf(1), new Date("2026-01-01T00:00:00Z")).slice(3, 4);
    await assert.rejects(appendAll(journal, "r1", credentialOf(1), next, 3), tampered);
  });

  test("any byte of any column, changed at random, is noticed or makes no difference", async (t) => {
    const { open, sql, rows } = await journalBench(t);
    await rotations(await open(), 3, 4);
    const original = await (await open()).list();
    const columns = {
      head: ["count", "root", "sealing", "mac", "generation"],
      rotations: ["rotation_id", "summary", "mac", "credential"],
      records: ["body", "mac"],
    };
    const places = Object.entries(columns).flatMap(([table, names]) => names.map((column) => ({ table, column })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), fc.constantFrom(..."ZY{"), async (place, at, other) => {
        const { table, column } = place;
        const [row] = rows(
          `SELECT max(rowid) AS id, CAST(${column} AS TEXT) AS text FROM ${table === "records" ? "(SELECT rotation AS rowid, * FROM records WHERE number = 2)" : table}`,
        );
        const text = String(row?.["text"]);
        const index = at % text.length;
        fc.pre(text[index] !== other);
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        const where = table === "records" ? `rotation = ${row?.["id"]} AND number = 2` : `rowid = ${row?.["id"]}`;
        const set = (value: string) =>
          sql(`UPDATE ${table} SET ${column} = '${value.replaceAll("'", "''")}' WHERE ${where}`);
        set(changed);
        try {
          const list = await open().then((journal) => journal.list());
          assert.deepEqual(list, original);
        } catch (error) {
          assert.ok(error instanceof RotationError, String(error));
        } finally {
          set(text);
        }
      }),
      { numRuns: 50 },
    );
    assert.deepEqual(await (await open()).list(), original);
  });
});

describe("without its key, a journal", () => {
  test("is looked at by its structure, and says so", async (t) => {
    const { open, look, keyFile } = await journalBench(t);
    await rotations(await open(), 3, 4);
    const whole = await look();
    assert.deepEqual(await whole.integrity(), { authenticated: true });
    const without = await look({ sealingKey: undefined });
    assert.deepEqual(await without.summaries(), await whole.summaries());
    assert.deepEqual(await without.list(), await whole.list());
    assert.match(JSON.stringify(await without.integrity()), /"authenticated":false.*only the structure/);
    await rm(keyFile);
    const lost = await look();
    assert.equal((await lost.list()).length, 3);
    assert.match(JSON.stringify(await lost.integrity()), /"authenticated":false.*is missing/);
  });

  test("is not acted on", async (t) => {
    const { open, keyFile } = await journalBench(t);
    await rotations(await open(), 1, 4);
    await rm(keyFile);
    const journal = await open();
    for (const act of [
      () => journal.read("r0"),
      () => journal.openRotations(new Date()),
      () => journal.reserveReceipt("r0", 1),
      () => appendAll(journal, "r0", credentialOf(0), wholeRotation(credentialOf(0), new Date()).slice(4, 5), 4),
    ]) {
      await assert.rejects(act, { name: "SealingKeyError", message: /is missing/ });
    }
  });

  test("still shows what was torn out of it", async (t) => {
    const { open, look, sql } = await journalBench(t);
    await rotations(await open(), 3, 4);
    sql("DELETE FROM rotations WHERE position = 1");
    await assert.rejects((await look({ sealingKey: undefined })).summaries(), tampered);
  });
});

test("rotations are found one by one and all together, however many there are", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 60 }), async (order) => {
      const { open } = await journalBench(t);
      const journal = await open();
      const expected = new Map<string, number>();
      for (const index of order) {
        const id = `r${index}`;
        const records = wholeRotation(credentialOf(index), new Date("2026-01-01T00:00:00Z"));
        const seen = expected.get(id) ?? 0;
        if (seen >= records.length) continue;
        await appendAll(journal, id, credentialOf(index), records.slice(seen, seen + 1), seen);
        expected.set(id, seen + 1);
        assert.equal((await journal.read(id))?.records.length, seen + 1);
      }
      const other = await open();
      assert.deepEqual(
        (await other.list()).map(({ rotationId, records }) => [rotationId, records.length]),
        [...expected],
      );
      assert.deepEqual(
        (await other.summaries()).map(({ rotationId, records }) => [rotationId, records]),
        [...expected],
      );
    }),
    { numRuns: 5 },
  );
});

test("a summary says what the records say", async (t) => {
  const { open } = await journalBench(t);
  const journal = await open();
  await rotations(journal, 1, 8);
  const [credential, began] = [credentialOf(1), new Date("2026-01-01T00:00:00Z")];
  await appendAll(journal, "r1", credential, wholeRotation(credential, began).slice(0, 5));
  await appendAll(journal, "r1", credential, [{ type: "abandoned", at: "2026-01-01T00:06:00.000Z", actor: "a" }], 5);
  await appendAll(journal, "r2", credentialOf(2), wholeRotation(credentialOf(2), began).slice(0, 2));
  const ends = "2026-01-02T00:01:00.000Z";
  assert.deepEqual(
    (await journal.summaries()).map(({ rotationId, phase, open: isOpen, oldKeyEndsAt }) => [
      rotationId,
      phase,
      isOpen,
      oldKeyEndsAt,
    ]),
    [
      ["r0", "completed", false, ends],
      ["r1", "abandoned", false, ends],
      ["r2", "intended", true, ends],
    ],
  );
  const watched = async (now: string, of?: number) =>
    (await journal.openRotations(new Date(now), of === undefined ? undefined : credentialOf(of))).map(
      (log) => log.rotationId,
    );
  assert.deepEqual(await watched("2026-01-01T12:00:00Z"), ["r0", "r1", "r2"], "old keys that still work are watched");
  assert.deepEqual(await watched("2026-01-02T00:02:00Z"), ["r2"]);
  assert.deepEqual(await watched("2026-01-01T12:00:00Z", 1), ["r1"]);
  assert.deepEqual(await watched("2026-01-03T00:00:00Z", 1), []);
  assert.deepEqual(await journal.shreddable(new Date("2026-01-01T12:00:00Z")), []);
  assert.deepEqual(await journal.shreddable(new Date("2026-01-09T00:00:00Z")), ["r0", "r1"]);
  await journal.shred("r0");
  assert.deepEqual(await journal.shreddable(new Date("2026-01-09T00:00:00Z")), ["r1"]);
});
