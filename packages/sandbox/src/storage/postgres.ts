import { Interruption, type Job, runGroups } from "./group-runner.ts";
import { allOf, type Connection, connect, explained } from "./postgres-connection.ts";
import { PostgresGroup } from "./postgres-group.ts";
import { SetUp } from "./set-up.ts";
import { type Storage, StoreError } from "./storage.ts";

/**
 * One group at a time, in all processes together, as in a file. The version of the set-up comes with it: what is kept of an
 * older one is forgotten.
 */
const BEGIN = "BEGIN; SELECT pg_advisory_xact_lock(4010); SELECT COALESCE((SELECT version FROM set_up), 0) AS version";
const SET_UP =
  "SELECT pg_advisory_xact_lock(4010); CREATE TABLE IF NOT EXISTS set_up (id INTEGER PRIMARY KEY, version BIGINT NOT NULL)";
const NEW_VERSION =
  "INSERT INTO set_up (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = set_up.version + 1 RETURNING version";

/**
 * Storage in PostgreSQL 15 or later, which several sandboxes may share. A group is one transaction on one connection: it
 * begins, fetches together what its jobs miss, and writes all their changes in one go.
 */
export async function openPostgresStorage(url: string): Promise<Storage> {
  const setUp = new SetUp();
  let version: unknown;
  /** Sent behind the COMMIT of the group before: those that wait need no answer of their own before they can begin. */
  let begun: ReturnType<Connection["script"]> | undefined;
  let connection = await opened();

  async function opened(): Promise<Connection> {
    const fresh = await connect(url);
    await fresh.script(SET_UP).catch(async (error: unknown) => {
      await fresh.close();
      throw explained(error);
    });
    return fresh;
  }

  async function begin(): Promise<void> {
    if (!connection.isOpen) {
      begun = undefined;
      connection = await opened();
    }
    const asked = begun ?? connection.script(BEGIN);
    begun = undefined;
    const [row] = await asked;
    if (row?.["version"] !== version) setUp.forget();
    version = row?.["version"];
  }

  /** A group whose connection ends before it was committed has changed nothing and begins again, once, on another one. */
  async function commit(group: readonly Job[]): Promise<void> {
    try {
      await attempt(group).catch((error: unknown) => {
        if (!(error instanceof Interruption)) throw error;
        return attempt(group);
      });
      for (const { settle } of group) settle();
    } catch (error) {
      // One statement that the database refuses undoes all of them: each tries alone, and only those fail that must.
      const isStorage = error instanceof StoreError || error instanceof Interruption;
      if (!isStorage && group.length > 1) for (const each of group) await commit([each]);
      else for (const { fail } of group) fail(isStorage ? reasonOf(error) : error);
    }
  }

  async function attempt(jobs: readonly Job[]): Promise<void> {
    let isCommitting = false;
    try {
      await begin();
      const group = new PostgresGroup(connection, setUp);
      await group.runAll(jobs);
      isCommitting = true;
      await commitWrites(group);
    } catch (error) {
      setUp.forget();
      await undo(isCommitting);
      // Nobody knows what became of a COMMIT that was not answered.
      if (!connection.isOpen && !isCommitting) throw new Interruption("The connection ended.", { cause: error });
      throw explained(error);
    } finally {
      setUp.settle();
    }
  }

  async function commitWrites(group: PostgresGroup): Promise<void> {
    const sent: Promise<unknown>[] = group.send();
    const renewed = setUp.hasChanged ? connection.query(NEW_VERSION) : undefined;
    if (renewed !== undefined) sent.push(renewed);
    sent.push(connection.query("COMMIT"));
    if (groups.hasMore()) begun = connection.script(BEGIN);
    // It fails with those before it, and is asked for by the next group.
    begun?.catch(() => undefined);
    await allOf(sent);
    if (renewed !== undefined) version = (await renewed)[0]?.["version"];
  }

  /** A COMMIT after a statement that failed is a ROLLBACK already. */
  async function undo(isCommitting: boolean): Promise<void> {
    if (isCommitting || !connection.isOpen) return;
    await connection.query("ROLLBACK").catch(() => undefined);
  }

  const groups = runGroups(commit);
  return {
    rowNumber: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    transaction: (work) => groups.transaction(work),
    async close() {
      await groups.close();
      if (connection.isOpen) await connection.close();
    },
  };
}

function reasonOf(error: unknown): unknown {
  return error instanceof Interruption ? explained(error.cause) : error;
}
