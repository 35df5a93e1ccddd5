import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it, type TestContext } from "node:test";
import {
  type Journal,
  openPostgresJournal,
  readPostgresJournal,
  resume,
  rotate,
  status,
  UsageError,
} from "@adyen-kit/rotate";
import pg from "pg";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { temporaryFolder } from "./helpers.ts";
import { credentialOf, journalBench, rotations } from "./journal-support.ts";
import { bench } from "./support.ts";
import { journalContract, type JournalUnderTest } from "./support/journal-contract.ts";

const postgres = await startPostgres();
after(() => postgres.stop());
const skip = postgres.missing ?? false;

journalContract("a file of SQLite", async (t) => {
  const { open, look, sql, file, keyFile } = await journalBench(t);
  const sealingKey = { file: keyFile };
  return {
    open,
    look: (key) => look({ sealingKey: key }),
    sealingKey,
    sql: async (...statements) => sql(...statements),
    dump: () => readFile(file, "latin1"),
  };
});

interface PostgresBench extends JournalUnderTest {
  readonly connection: string;
}

async function postgresBench(t: TestContext): Promise<PostgresBench> {
  const connection = await postgres.freshDatabase();
  const folder = await temporaryFolder(t);
  const opened: Journal[] = [];
  t.after(async () => {
    await Promise.all(opened.map((journal) => journal.close()));
    await postgres.drop(connection);
  });
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: connection });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(`SET search_path = adyen_kit; ${text}`)) as unknown;
    } finally {
      await client.end();
    }
  };
  const sealingKey = { file: join(folder, "journal.key") };
  return {
    connection,
    sealingKey,
    look: async (key) => {
      const reader = await readPostgresJournal({ connection, sealingKey: key });
      t.after(() => reader.close());
      return reader;
    },
    open: async (options) => {
      const journal = await openPostgresJournal({
        connection,
        sealingKey,
        receipts: join(folder, "receipts", "w"),
        ...options,
      });
      opened.push(journal);
      return journal;
    },
    sql: async (...statements) => {
      for (const statement of statements) await query(statement);
    },
    dump: async () => {
      const tables = ["head", "rotations", "records", "secrets", "leases"];
      return JSON.stringify(await Promise.all(tables.map((table) => query(`SELECT * FROM ${table}`))));
    },
  };
}

journalContract("PostgreSQL", postgresBench, { skip });

describe("a journal in PostgreSQL", { skip }, () => {
  it("carries a rotation to its end, over two workers", async (t) => {
    const { open } = await postgresBench(t);
    const { context, request, accepts, stored, oldKey, sandbox } = await bench(t);
    const [one, two] = [await open(), await open()];
    const begun = await rotate({ ...context, journal: one }, request);
    assert.equal(begun.kind, "waiting", JSON.stringify(begun));
    const [outcome] = await resume({ ...context, journal: two }, { wait: true });
    assert.equal(outcome?.kind, "done", JSON.stringify(outcome));
    assert.deepEqual([await accepts(await stored()), (await stored()) === oldKey], [true, false]);
    const [summary] = await status(one, await sandbox.clock.now());
    assert.equal(summary?.phase, "completed");
  });

  it("takes a journal of format 1 over", async (t) => {
    const { open, sql } = await postgresBench(t);
    await rotations(await open(), 2, 4);
    await sql(
      "ALTER TABLE head DROP COLUMN changes",
      "ALTER TABLE rotations DROP COLUMN changed",
      "UPDATE head SET format = 1",
    );
    const journal = await open();
    await rotations(await open(), 0);
    assert.equal((await journal.list()).length, 2);
    assert.equal((await journal.openRotations(new Date("2026-01-01"), credentialOf(1))).length, 1);
  });

  it("lets one of two workers that come at once advance a credential", async (t) => {
    const { open } = await postgresBench(t);
    const [one, two] = [await open(), await open()];
    const taking = [one, two].map((journal, index) => journal.acquire(credentialOf(0), `worker ${index}`, 60_000));
    const outcomes = await Promise.allSettled(taking);
    assert.deepEqual(outcomes.map(({ status: what }) => what).toSorted(), ["fulfilled", "rejected"]);
  });

  it("is made once by workers that come at once, and by one key", async (t) => {
    const { open } = await postgresBench(t);
    const journals = await Promise.all([open(), open(), open()]);
    await Promise.all(journals.map((journal) => journal.checkSealing()));
    const [first] = journals;
    assert.ok(first !== undefined);
    await rotations(first, 1);
    for (const journal of journals) assert.equal((await journal.list()).length, 1);
  });

  it("says that it cannot be reached, which passes, and goes on when the server is back", async (t) => {
    const { open } = await postgresBench(t);
    const journal = await open();
    await rotations(journal, 1);
    const crashing = postgres.crash();
    const outcome = await journal.list().catch((error: unknown) => error);
    await crashing;
    if (outcome instanceof Error) assert.ok("retryable" in outcome && outcome.retryable === true, String(outcome));
    assert.equal((await journal.list()).length, 1);
    await rotations(await open(), 0);
  });

  it("takes a record that is there already, after a commit whose answer was lost, for written", async (t) => {
    const { open } = await postgresBench(t);
    const journal = await open();
    await rotations(journal, 1, 3);
    const [log] = await journal.list();
    const record = log?.records[2];
    assert.ok(log !== undefined && record !== undefined);
    const lease = await journal.acquire(credentialOf(0), "test", 60_000);
    await journal.append({ rotationId: "r0", credential: credentialOf(0), record, after: 2, lease });
    assert.equal((await journal.read("r0"))?.records.length, 3);
  });

  it("is refused with a password in its address, and with a schema that is none", async (t) => {
    const folder = await temporaryFolder(t);
    const options = { sealingKey: { file: join(folder, "k") }, receipts: join(folder, "r") };
    const withPassword = openPostgresJournal({ ...options, connection: "postgres://me:hunter2@host/db" });
    await assert.rejects(withPassword, (error) => error instanceof UsageError && !error.message.includes("hunter2"));
    await assert.rejects(openPostgresJournal({ ...options, schema: 'a"; DROP' }), UsageError);
  });
});
