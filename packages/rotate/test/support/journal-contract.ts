import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import {
  type Journal,
  type JournalReader,
  type RotationQuery,
  type RotationRecord,
  type SealingKeySource,
  Secret,
} from "@adyen-kit/rotate";
import { appendAll, credentialOf, rotations } from "../journal-support.ts";
import { wholeRotation } from "../records.ts";

/** A journal of one kind, made for one test. */
export interface JournalUnderTest {
  /** Opens it anew, as another process would. */
  readonly open: (options?: {
    readonly now?: () => number;
    readonly sealingKey?: SealingKeySource;
  }) => Promise<Journal>;
  /** Looks at it, without the key unless it is given. */
  readonly look: (sealingKey?: SealingKeySource) => Promise<JournalReader>;
  readonly sealingKey: SealingKeySource;
  /** Changes it behind its back. */
  readonly sql: (...statements: readonly string[]) => Promise<void>;
  /** Everything that is stored, as text. */
  readonly dump: () => Promise<string>;
}

const at = "2026-01-01T00:00:00.000Z";
const credential = credentialOf(0);
const records = wholeRotation(credential, new Date(at));
const tampered = { name: "JournalError", code: "journal-tampered" };

/** What every journal does, wherever it is kept. */
export function journalContract(
  kind: string,
  make: (t: TestContext) => Promise<JournalUnderTest>,
  { skip = false }: { readonly skip?: string | false } = {},
): void {
  describe(`the contract of journals: ${kind}`, { skip }, () => {
    it("gives back what was written, whole, in another process's eyes too", async (t) => {
      const { open } = await make(t);
      const journal = await open();
      assert.deepEqual(
        [await journal.list(), await journal.summaries(), await journal.read("r0")],
        [[], [], undefined],
      );
      await rotations(journal, 3);
      const other = await open();
      const all = await other.list();
      assert.deepEqual(all, await journal.list());
      assert.deepEqual(
        all.map(({ rotationId }) => rotationId),
        ["r0", "r1", "r2"],
      );
      assert.deepEqual(await other.read("r1"), all[1]);
      assert.deepEqual(
        (await other.summaries()).map(({ records: count }) => count),
        [8, 8, 8],
      );
      const ongoing = await other.openRotations(new Date(at), credentialOf(2));
      assert.deepEqual(ongoing, [all[2]]);
    });

    it("keeps secrets sealed, opens them, and destroys them when asked", async (t) => {
      const { open, dump } = await make(t);
      const journal = await open();
      await rotations(journal, 1, records.length);
      assert.equal((await (await open()).unseal("r0", "key-1")).reveal(), "AQE-r0");
      assert.ok(!(await dump()).includes("AQE-r0"));
      assert.deepEqual(await journal.shreddable(new Date("2027-01-01")), ["r0"]);
      await journal.shred("r0");
      await assert.rejects(journal.unseal("r0", "key-1"), { code: "secret-gone" });
      assert.deepEqual(await journal.shreddable(new Date("2027-01-01")), []);
    });

    it("appends in order, once, of the right credential, under the latest lease", async (t) => {
      const { open } = await make(t);
      let now = 1_000_000;
      const [one, two] = [await open({ now: () => now }), await open({ now: () => now })];
      const [planned, next] = records as [RotationRecord, RotationRecord];
      const first = await one.acquire(credential, "first", 1000);
      await assert.rejects(two.acquire(credential, "second", 1000), { name: "LeaseHeldError", holder: "first" });
      await one.append({ rotationId: "r0", credential, record: planned, after: 0, lease: first });
      const append = { rotationId: "r0", credential, record: next, lease: first };
      await assert.rejects(one.append({ ...append, after: 0 }), { name: "JournalConflictError" });
      await assert.rejects(one.append({ ...append, rotationId: "r9", after: 0 }), { code: "rotation-unknown" });
      assert.equal((await two.heldLeases()).length, 1);
      now += 900;
      await one.renew(first, 1000);
      now += 1100;
      const second = await two.acquire(credential, "second", 1000);
      assert.ok(second.fence > first.fence);
      await assert.rejects(one.append({ ...append, after: 1 }), { name: "LeaseLostError" });
      await assert.rejects(one.renew(first, 1000), { name: "LeaseLostError" });
      await one.release(first);
      await two.append({ ...append, after: 1, lease: second });
      const stray: RotationRecord = { type: "stray", at, attempt: 1, fingerprint: "f", secret: "stray-1" };
      const secrets = [{ name: "stray-1", secret: new Secret("AQE-stray") }];
      await one.appendStray({ rotationId: "r0", credential, record: stray, secrets });
      assert.equal((await two.unseal("r0", "stray-1")).reveal(), "AQE-stray");
      await two.release(second);
      assert.deepEqual(await two.heldLeases(), []);
    });

    it("finds rotations by place, key and mark, also what another process has written since", async (t) => {
      const { open } = await make(t);
      const [journal, other] = [await open(), await open()];
      await rotations(journal, 2, 3);
      const found = async (query: RotationQuery) =>
        (await other.find(query)).map(({ rotationId, phase }) => [rotationId, phase]);
      const [first, second] = [0, 1].map((index) => wholeRotation(credentialOf(index), new Date(at)));
      assert.ok(first !== undefined && second !== undefined);
      const place = first[0]?.type === "planned" ? (first[0].targets[0] ?? "") : "";
      assert.deepEqual(await found({ place }), [["r0", "probing"]]);
      assert.deepEqual(await found({ place: `${place}.other` }), []);
      await appendAll(journal, "r0", credentialOf(0), first.slice(3), 3);
      assert.deepEqual(await found({ place }), []);
      assert.deepEqual(await found({ fingerprint: "bbbbbbbbbbbb" }), [
        ["r0", "completed"],
        ["r1", "probing"],
      ]);
      const marked: RotationRecord[] = second.map((record) =>
        record.type === "intent" ? { ...record, mark: "k1-mark" } : record,
      );
      await appendAll(
        journal,
        "r2",
        credentialOf(2),
        marked
          .map((record) =>
            record.type === "planned" ? { ...record, credential: credentialOf(2), places: ["elsewhere"] } : record,
          )
          .slice(0, 2),
      );
      assert.deepEqual(await found({ mark: "k1-mark" }), [["r2", "intended"]]);
      assert.deepEqual(await found({ place: "elsewhere" }), [["r2", "intended"]]);
      assert.deepEqual(
        (await other.openRotations(new Date(at), credentialOf(2))).map(({ rotationId }) => rotationId),
        ["r2"],
      );
    });

    it("refuses one of many that come together, and takes the others", async (t) => {
      const { open } = await make(t);
      const journal = await open();
      await rotations(journal, 6, 2);
      const third = records[2];
      assert.ok(third !== undefined);
      const leases = await Promise.all(
        [0, 1, 2, 3, 4, 5].map((index) => journal.acquire(credentialOf(index), "test", 60_000)),
      );
      const outcomes = await Promise.allSettled(
        leases.map((lease, index) => {
          const append = { rotationId: `r${index}`, credential: credentialOf(index), record: third, after: 2, lease };
          if (index === 1) return journal.append({ ...append, after: 1 });
          if (index === 2) return journal.append({ ...append, lease: { ...lease, fence: lease.fence - 1 } });
          if (index === 3) return journal.append({ ...append, rotationId: "r0" });
          return journal.append(append);
        }),
      );
      assert.deepEqual(
        outcomes.map((outcome) => (outcome.status === "fulfilled" ? "written" : (outcome.reason as Error).name)),
        ["written", "JournalConflictError", "LeaseLostError", "JournalError", "written", "written"],
      );
      const all = await (await open()).list();
      assert.deepEqual(
        all.map(({ records: found }) => found.length),
        [3, 2, 2, 2, 3, 3],
      );
    });

    it("takes the records of many at the same time, each in its place", async (t) => {
      const { open } = await make(t);
      const journals = [await open(), await open(), await open()];
      const numbers = Array.from({ length: 12 }, (_, index) => index);
      await Promise.all(
        numbers.map(async (index) => {
          const journal = journals[index % journals.length];
          const own = credentialOf(index);
          if (journal !== undefined)
            await appendAll(journal, `r${index}`, own, wholeRotation(own, new Date(at)).slice(0, 4));
        }),
      );
      const all = await (await open()).list();
      assert.equal(all.length, numbers.length);
      for (const { rotationId, records: found } of all) {
        assert.deepEqual([rotationId, found.length], [rotationId, 4]);
        assert.equal(found[0]?.type, "planned");
      }
    });

    const edits: Readonly<Record<string, readonly string[]>> = {
      "another target": ["UPDATE records SET body = replace(body, '/.env#', '/stolen.env#')"],
      "another platform in the summary": ["UPDATE rotations SET summary = replace(summary, '\"test\"', '\"live\"')"],
      "another credential's lease": ["UPDATE rotations SET credential = 'test:S2-9' WHERE position = 1"],
      "a rotation that is gone": ["DELETE FROM rotations WHERE position = 1", "DELETE FROM records WHERE rotation = 1"],
      "the last rotation, and the count of them, gone": [
        "DELETE FROM rotations WHERE position = 2",
        "DELETE FROM records WHERE rotation = 2",
        "UPDATE head SET count = 2",
      ],
      "a record dropped, and the count of them": [
        "DELETE FROM records WHERE number = 4",
        "UPDATE rotations SET records = 3, mac = (SELECT mac FROM records WHERE rotation = position AND number = 3)",
      ],
      "another root": ["UPDATE head SET root = 'x'"],
      "another head": ["UPDATE head SET mac = 'x'"],
      "no key": ["UPDATE head SET sealing = NULL"],
    };
    for (const [what, statements] of Object.entries(edits)) {
      it(`is not gone on from: ${what}`, async (t) => {
        const { open, sql } = await make(t);
        const journal = await open();
        await rotations(journal, 3, 4);
        await sql(...statements);
        const look = async (from: Journal) => {
          await from.read("r1");
          await from.summaries();
          await from.openRotations(new Date(at));
        };
        await assert.rejects(look(journal), tampered);
        await assert.rejects(open().then(look), tampered);
      });
    }

    it("is not set back to an older copy of one rotation", async (t) => {
      const { open, sql } = await make(t);
      const journal = await open();
      await rotations(journal, 2, 4);
      await sql("CREATE TABLE old_rotations AS SELECT * FROM rotations WHERE position = 1");
      await appendAll(journal, "r1", credentialOf(1), wholeRotation(credentialOf(1), new Date(at)).slice(4, 6), 4);
      await sql(
        "DELETE FROM rotations WHERE position = 1",
        "INSERT INTO rotations SELECT * FROM old_rotations",
        "DELETE FROM records WHERE rotation = 1 AND number > 4",
      );
      await assert.rejects(journal.read("r1"), tampered);
      await assert.rejects(journal.summaries(), tampered);
    });

    it("is sealed anew, and whoever has it open must open it again", async (t) => {
      const { open } = await make(t);
      const [journal, other] = [await open(), await open()];
      await rotations(journal, 2, records.length);
      await other.unseal("r0", "key-1");
      const lease = await other.acquire(credential, "busy", 60_000);
      const source: SealingKeySource = { passphrase: new Secret("correct horse") };
      await assert.rejects(journal.reseal(source), { name: "LeaseHeldError" });
      await other.release(lease);
      await journal.reseal(source);
      assert.equal((await journal.unseal("r1", "key-1")).reveal(), "AQE-r1");
      await assert.rejects(other.unseal("r0", "key-1"), { code: "journal-resealed" });
      const again = await open({ sealingKey: source });
      assert.equal((await again.list()).length, 2);
      assert.equal((await again.unseal("r0", "key-1")).reveal(), "AQE-r0");
    });

    it("is looked at without a key, which says so, and changes nothing; one that never was is empty", async (t) => {
      const { open, look, sealingKey, sql } = await make(t);
      const before = await look(sealingKey);
      assert.deepEqual([await before.list(), await before.summaries()], [[], []]);
      const journal = await open();
      await rotations(journal, 2, 4);
      const [blind, seeing] = [await look(), await look(sealingKey)];
      assert.deepEqual(await blind.list(), await journal.list());
      const integrity = await blind.integrity();
      assert.ok(!integrity.authenticated && /structure/.test(integrity.reason));
      assert.deepEqual(await seeing.integrity(), { authenticated: true });
      await sql("UPDATE records SET body = replace(body, '/.env#', '/stolen.env#')");
      await assert.rejects(seeing.read("r1"), tampered);
    });

    it("keeps an answer in its room until the journal has it", async (t) => {
      const { open } = await make(t);
      const journal = await open();
      const generated = records.find(({ type }) => type === "generated");
      assert.ok(generated !== undefined);
      const receipt = await journal.reserveReceipt("r0", 1);
      assert.deepEqual(await journal.pendingReceipts(), []);
      const kept = await receipt.keep(generated, [{ name: "key-1", secret: new Secret("AQE-answered") }]);
      assert.equal(kept.where, "slot");
      const [pending] = await (await open()).pendingReceipts();
      assert.deepEqual([pending?.rotationId, pending?.secrets[0]?.secret.reveal()], ["r0", "AQE-answered"]);
      await receipt.discard();
      assert.deepEqual(await journal.pendingReceipts(), []);
    });
  });
}
