import { Changes, type EntityKey, keyOf, type StoredEntity } from "./changes.ts";
import { Interruption, type Job } from "./group-runner.ts";
import { allOf, type Connection, storable } from "./postgres-connection.ts";
import { columns, sendWrites, type Write } from "./postgres-writes.ts";
import type { SetUp } from "./set-up.ts";
import { listQuery, SELECT_ENTITIES, SELECT_ENTITY, type Statement, tablesOf } from "./statements.ts";
import type { Entity, EntityQuery, Row, Transaction, Value } from "./storage.ts";

type Fetch =
  | { readonly what: "one"; readonly key: EntityKey }
  | { readonly what: "list"; readonly query: EntityQuery }
  /** Rows of any statement, after what the job itself has written before it. */
  | { readonly what: "rows"; readonly statement: Statement; readonly after: readonly Write[] };

/** Thrown by work that needs what has not been fetched: it is fetched with what the others need, and the work runs again. */
class Missing extends Interruption {
  readonly key: string;
  readonly fetch: Fetch;

  constructor(key: string, fetch: Fetch) {
    super("Something has to be fetched.");
    this.key = key;
    this.fetch = fetch;
  }
}

/** What one job has written, or all that are done. */
class Written {
  readonly changes = new Changes();
  readonly writes: Write[] = [];
  /** Whether a statement has changed entities: they are known to the database alone. */
  hasStatements = false;
  readonly #tables = new Map<string, number>();

  add(write: Write): void {
    this.writes.push(write);
    if ("text" in write) {
      const tables = tablesOf(write.text);
      for (const table of tables) this.#count(table);
      if (tables.includes("entities")) this.hasStatements = true;
    } else {
      this.#count("entities");
      this.changes.add(write);
    }
  }

  #count(table: string): void {
    this.#tables.set(table, this.countOf([table]) + 1);
  }

  /** How often something was written to these tables. */
  countOf(tables: readonly string[]): number {
    return tables.reduce((sum, table) => sum + (this.#tables.get(table) ?? 0), 0);
  }
}

/** The jobs of one transaction: what was fetched for them, and what they have written so far. */
export class PostgresGroup implements Transaction {
  readonly setUp: SetUp;
  readonly #connection: Connection;
  /** As the database had it when it was fetched. */
  readonly #bodies = new Map<string, string | undefined>();
  readonly #lists = new Map<string, readonly StoredEntity[]>();
  readonly #rows = new Map<string, readonly Row[]>();
  /** By the jobs that are done. */
  readonly #done = new Written();
  /** Seen over what was fetched. */
  #changes = new Changes();
  #sent = 0;
  #own = new Written();
  #job: Job | undefined;
  #number = 0;

  constructor(connection: Connection, setUp: SetUp) {
    this.#connection = connection;
    this.setUp = setUp;
  }

  /**
   * Runs all of them, each as often as it takes until it has what it needs. A job behind one that waits runs too, to
   * learn what it needs, and runs again when its turn has come.
   */
  async runAll(jobs: readonly Job[]): Promise<void> {
    let left = [...jobs.entries()];
    while (left.length > 0) {
      const missing = new Map<string, Fetch>();
      left = left.filter(([number, job]) => {
        const wanted = this.#attempt(number, job, missing.size === 0);
        if (wanted !== undefined) missing.set(wanted.key, wanted.fetch);
        return missing.size > 0;
      });
      if (missing.size > 0) await this.#fetch(missing);
    }
  }

  /** Sends all that was written and is not sent yet. */
  send(): Promise<unknown>[] {
    const writes = this.#done.writes.slice(this.#sent);
    this.#sent = this.#done.writes.length;
    return sendWrites(this.#connection, writes);
  }

  once<T>(take: () => T): T {
    if (this.#job === undefined) throw new Error("No job runs.");
    return this.#job.once(take);
  }

  one(world: string, kind: string, id: string): string | undefined {
    if (this.#own.hasStatements) {
      const [row] = this.all(SELECT_ENTITY, world, kind, id);
      return row && String(row["body"]);
    }
    const key = { world, kind, id: storable(id) };
    const change = this.#own.changes.latest(key) ?? this.#changes.latest(key);
    if (change !== undefined) return change.entity?.body;
    const name = keyOf(key);
    if (!this.#bodies.has(name)) throw new Missing(name, { what: "one", key });
    return this.#bodies.get(name);
  }

  list(query: EntityQuery): readonly string[] {
    const { text, values } = listQuery(query);
    if (this.#own.hasStatements) return this.all(text, ...values).map(({ body }) => String(body));
    const name = nameOf(text, values);
    const fetched = this.#lists.get(name);
    if (fetched === undefined) throw new Missing(name, { what: "list", query });
    return this.#own.changes.applied(query, this.#changes.applied(query, fetched)).map(({ body }) => body);
  }

  save({ world, kind, body, ...entity }: Entity): void {
    const [id, owner, lookup] = [storable(entity.id), storable(entity.owner), storable(entity.lookup)];
    this.#own.add({ world, kind, id, entity: { world, kind, id, owner, lookup, body } });
  }

  remove(world: string, kind: string, id: string): void {
    this.#own.add({ world, kind, id: storable(id) });
  }

  all(text: string, ...values: readonly Value[]): readonly Row[] {
    const tables = tablesOf(text);
    const own = this.#own.countOf(tables);
    // What one job alone can see is fetched for it alone; whatever somebody writes meanwhile makes it something else.
    const name = nameOf(text, [this.#done.countOf(tables), own, own === 0 ? null : this.#number, ...values]);
    const fetched = this.#rows.get(name);
    if (fetched !== undefined) return fetched;
    throw new Missing(name, {
      what: "rows",
      statement: { text, values },
      after: own === 0 ? [] : [...this.#own.writes],
    });
  }

  run(text: string, ...values: readonly Value[]): void {
    this.#own.add({ text, values });
  }

  #attempt(number: number, job: Job, isNext: boolean): Missing | undefined {
    this.#number = number;
    this.#job = job;
    this.#own = new Written();
    let isKept = false;
    try {
      isKept = job.run(this) && isNext;
      if (isKept) this.#keep(this.#own);
      return undefined;
    } catch (error) {
      if (error instanceof Missing) return error;
      throw error;
    } finally {
      this.setUp.end(isKept);
    }
  }

  #keep({ writes, hasStatements }: Written): void {
    for (const write of writes) {
      this.#done.add(write);
      if (!("text" in write)) this.#changes.add(write);
    }
    if (!hasStatements) return;
    this.#bodies.clear();
    this.#lists.clear();
    this.#changes = new Changes();
    this.#done.hasStatements = true;
  }

  /** All in one go. */
  async #fetch(missing: ReadonlyMap<string, Fetch>): Promise<void> {
    const all = [...missing];
    // Entities are seen with the changes that are not sent yet; all else is what the database says.
    const isFirst = this.#done.hasStatements || all.some(([, { what }]) => what === "rows");
    const sent = isFirst ? this.send() : [];
    const keys: EntityKey[] = [];
    for (const [name, fetch] of all) {
      if (fetch.what === "one") keys.push(fetch.key);
      else if (fetch.what === "list") sent.push(this.#fetchList(name, fetch.query));
      else sent.push(...this.#fetchRows(name, fetch.statement, fetch.after));
    }
    if (keys.length > 0) sent.push(this.#fetchBodies(keys));
    await allOf(sent);
  }

  async #fetchBodies(keys: readonly EntityKey[]): Promise<void> {
    const rows = await this.#connection.query(SELECT_ENTITIES, columns(keys, ["world", "kind", "id"]));
    for (const key of keys) this.#bodies.set(keyOf(key), undefined);
    for (const { world, kind, id, body } of rows)
      this.#bodies.set(keyOf({ world: String(world), kind: String(kind), id: String(id) }), String(body));
  }

  async #fetchList(name: string, query: EntityQuery): Promise<void> {
    const { text, values } = listQuery(query);
    const rows = await this.#connection.query(text, values);
    const stored = rows.map(({ id, owner, body }) => ({
      id: String(id),
      owner: owner === null ? null : String(owner),
      body: String(body),
    }));
    this.#lists.set(name, stored);
  }

  #fetchRows(name: string, { text, values }: Statement, after: readonly Write[]): Promise<unknown>[] {
    const read = () => this.#connection.query(text, values).then((rows) => this.#rows.set(name, rows));
    if (after.length === 0) return [read()];
    const [first, last] = ["SAVEPOINT own", "ROLLBACK TO own"];
    return [
      this.#connection.query(first),
      ...sendWrites(this.#connection, after),
      read(),
      this.#connection.query(last),
    ];
  }
}

function nameOf(text: string, values: readonly Value[]): string {
  return `${text}${JSON.stringify(values)}`;
}
