import { type ClockState, REAL_CLOCK } from "../domain/clock.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Kind } from "./kinds.ts";
import { parseBody } from "./parsed.ts";
import type { Row, Sql, Value } from "./store.ts";
import { DEFAULT_WORLD } from "./world-names.ts";

/** What whoever changes a company's set-up holds: credentials, keys, webhooks and all else that the Management API sets. */
export function companyLock(companyId: string): string {
  return `company:${companyId}`;
}

/** The state of one world inside one transaction, in the domain's own types. Worlds know nothing of each other. */
export class World {
  readonly #sql: Sql;
  readonly name: string;
  /** Whether this transaction has put something into the outbox. */
  hasNews = false;

  constructor(sql: Sql, name = DEFAULT_WORLD) {
    this.#sql = sql;
    this.name = name;
  }

  /** For queries that no kind of thing has. */
  get sql(): Sql {
    return this.#sql;
  }

  /** Clock and settings, which every request needs, in one query. */
  async conditions(): Promise<{ readonly clock: ClockState; readonly settings: Settings }> {
    const rows = await this.#sql.all(
      "SELECT name, value FROM facts WHERE world = $1 AND name IN ('clock', 'settings')",
      this.name,
    );
    const facts = new Map(rows.map(({ name, value }) => [name, JSON.parse(String(value)) as unknown]));
    return {
      clock: (facts.get("clock") as ClockState | undefined) ?? REAL_CLOCK,
      // Settings that came with a later release have their default in a state that is older.
      settings: { ...DEFAULT_SETTINGS, ...(facts.get("settings") as Partial<Settings> | undefined) },
    };
  }

  async fact<T>(name: string): Promise<T | undefined> {
    const [row] = await this.#sql.all("SELECT value FROM facts WHERE world = $1 AND name = $2", this.name, name);
    return row && (JSON.parse(String(row["value"])) as T);
  }

  async setFact(name: string, value: unknown): Promise<void> {
    await this.#sql.run(
      "INSERT INTO facts (world, name, value) VALUES ($1, $2, $3) ON CONFLICT (world, name) DO UPDATE SET value = excluded.value",
      this.name,
      name,
      JSON.stringify(value),
    );
  }

  setClock(clock: ClockState): Promise<void> {
    return this.setFact("clock", clock);
  }

  setSettings(settings: Settings): Promise<void> {
    return this.setFact("settings", settings);
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#sql.all("SELECT id FROM entities WHERE world = $1 LIMIT 1", this.name)).length === 0;
  }

  /** Removes everything but the clock and the settings. */
  async clear(): Promise<void> {
    for (const table of ["entities", "outbox"]) {
      await this.#sql.run(`DELETE FROM ${table} WHERE world = $1`, this.name);
    }
  }

  /** Removes the world itself, as if it had never been made. */
  async forget(): Promise<void> {
    for (const table of ["entities", "outbox", "facts", "snapshots"]) {
      await this.#sql.run(`DELETE FROM ${table} WHERE world = $1`, this.name);
    }
  }

  /** Whoever changes the same thing waits until this transaction has ended. */
  lock(name: string): Promise<void> {
    return this.#sql.lock(`${this.name}:${name}`);
  }

  tryLock(name: string): Promise<boolean> {
    return this.#sql.tryLock(`${this.name}:${name}`);
  }

  one<T>(kind: Kind<T>, id: string): Promise<T | undefined> {
    return this.#one("SELECT body FROM entities WHERE world = $1 AND kind = $2 AND id = $3", this.name, kind.name, id);
  }

  /** All that an owner has, in the order in which they came. */
  async of<T>(kind: Kind<T>, owner: string): Promise<T[]> {
    const rows = await this.#sql.all(
      "SELECT body FROM entities WHERE world = $1 AND kind = $2 AND owner = $3 ORDER BY seq",
      ...[this.name, kind.name, owner],
    );
    return rows.map(bodyOf<T>);
  }

  /** All that either of two owners has. */
  async ofEither<T>(kind: Kind<T>, one: string, other: string): Promise<T[]> {
    const rows = await this.#sql.all(
      "SELECT body FROM entities WHERE world = $1 AND kind = $2 AND owner IN ($3, $4) ORDER BY seq",
      ...[this.name, kind.name, one, other],
    );
    return rows.map(bodyOf<T>);
  }

  /** The last so many of a kind, the latest first. */
  async latest<T>(kind: Kind<T>, count: number): Promise<T[]> {
    const rows = await this.#sql.all(
      "SELECT body FROM entities WHERE world = $1 AND kind = $2 ORDER BY seq DESC LIMIT $3",
      ...[this.name, kind.name, count],
    );
    return rows.map(bodyOf<T>);
  }

  async all<T>(kind: Kind<T>): Promise<T[]> {
    const rows = await this.#sql.all(
      "SELECT body FROM entities WHERE world = $1 AND kind = $2 ORDER BY seq",
      ...[this.name, kind.name],
    );
    return rows.map(bodyOf<T>);
  }

  /** New things come last; one that is saved again keeps its place. */
  async save<T>(kind: Kind<T>, item: T): Promise<void> {
    await this.#sql.run(
      "INSERT INTO entities (world, kind, id, owner, lookup, body) VALUES ($1, $2, $3, $4, $5, $6) " +
        "ON CONFLICT (world, kind, id) DO UPDATE SET owner = excluded.owner, lookup = excluded.lookup, body = excluded.body",
      ...[this.name, kind.name, kind.id(item), kind.owner?.(item) ?? null, kind.lookup?.(item) ?? null],
      JSON.stringify(item),
    );
  }

  async remove<T>(kind: Kind<T>, id: string): Promise<void> {
    await this.#sql.run("DELETE FROM entities WHERE world = $1 AND kind = $2 AND id = $3", this.name, kind.name, id);
  }

  async #one<T>(text: string, ...values: readonly Value[]): Promise<T | undefined> {
    const [row] = await this.#sql.all(text, ...values);
    return row && bodyOf<T>(row);
  }
}

/** The one of a kind that has a lookup, and the world that it is in. */
export async function lookUp<T>(
  sql: Sql,
  kind: Kind<T>,
  lookup: string,
): Promise<{ readonly world: string; readonly item: T } | undefined> {
  const [row] = await sql.all(
    "SELECT world, body FROM entities WHERE kind = $1 AND lookup = $2",
    ...[kind.name, lookup],
  );
  return row && { world: String(row["world"]), item: bodyOf<T>(row) };
}

/** Salt of the hashes of keys and passwords in this store, and how often it has been opened. */
export async function openState(sql: Sql, newSalt: () => string): Promise<{ salt: string; starts: number }> {
  const facts = new World(sql, "");
  const salt = (await facts.fact<string>("salt")) ?? newSalt();
  const starts = ((await facts.fact<number>("starts")) ?? 0) + 1;
  await facts.setFact("salt", salt);
  await facts.setFact("starts", starts);
  return { salt, starts };
}

function bodyOf<T>(row: Row): T {
  return parseBody<T>(String(row["body"]));
}
