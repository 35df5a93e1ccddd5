import { type ClockState, REAL_CLOCK, timeOf } from "../domain/clock.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { InWorld, Kept } from "./kept.ts";
import type { Kind } from "./kinds.ts";
import type { Transaction } from "./storage.ts";
import { readStored } from "./stored.ts";
import { DEFAULT_WORLD } from "./world-names.ts";

/** The state of one world inside one transaction, in the domain's own types. Worlds know nothing of each other. */
export class World {
  readonly transaction: Transaction;
  readonly name: string;
  /** Whether this transaction has put something into the outbox. */
  hasEvents = false;

  constructor(transaction: Transaction, name = DEFAULT_WORLD) {
    this.transaction = transaction;
    this.name = name;
  }

  conditions(): { readonly clock: ClockState; readonly settings: Settings } {
    return this.transaction.setUp.get(`conditions:${this.name}`, () => ({
      clock: this.state<ClockState>("clock") ?? REAL_CLOCK,
      // Settings that came with a later release have their default in a state that is older.
      settings: { ...DEFAULT_SETTINGS, ...this.state<Partial<Settings>>("settings") },
    }));
  }

  /** The world's time. `realTime` is asked once for a transaction. */
  now(realTime: () => number): number {
    return timeOf(this.conditions().clock, this.transaction.once(realTime));
  }

  state<T>(name: string): T | undefined {
    const [row] = this.transaction.all("SELECT value FROM facts WHERE world = $1 AND name = $2", ...[this.name, name]);
    return row && readStored<T>(row["value"]);
  }

  setState(name: string, value: unknown): void {
    this.transaction.setUp.renew(`conditions:${this.name}`, "worlds");
    this.transaction.run(
      "INSERT INTO facts (world, name, value) VALUES ($1, $2, $3) ON CONFLICT (world, name) DO UPDATE SET value = excluded.value",
      ...[this.name, name, JSON.stringify(value)],
    );
  }

  setClock(clock: ClockState): void {
    this.setState("clock", clock);
  }

  setSettings(settings: Settings): void {
    this.setState("settings", settings);
  }

  isEmpty(): boolean {
    return this.transaction.all("SELECT id FROM entities WHERE world = $1 LIMIT 1", this.name).length === 0;
  }

  /** Removes everything but the clock and the settings. */
  clear(): void {
    this.#deleteFrom("entities", "outbox");
  }

  /** Removes the world itself, as if it had never been made. */
  forget(): void {
    this.#deleteFrom("entities", "outbox", "facts", "snapshots");
  }

  #deleteFrom(...tables: readonly string[]): void {
    this.transaction.setUp.renewAll();
    for (const table of tables) this.transaction.run(`DELETE FROM ${table} WHERE world = $1`, this.name);
  }

  one<T>(kind: Kind<T>, id: string): T | undefined {
    if (kind.isSetUp === true) return kept(this.transaction, kind).find(this.name, id);
    const body = this.transaction.one(this.name, kind.name, id);
    return body === undefined ? undefined : readStored<T>(body);
  }

  /** All that an owner has, in the order in which they came. */
  of<T>(kind: Kind<T>, owner: string): readonly T[] {
    return kind.isSetUp === true ? kept(this.transaction, kind).of(this.name, owner) : this.#list(kind, { owner });
  }

  /** All of a kind, in the order in which they came. */
  all<T>(kind: Kind<T>): readonly T[] {
    return kind.isSetUp === true ? kept(this.transaction, kind).all(this.name) : this.#list(kind);
  }

  /** All whose owner sorts up to this one, by owner. */
  upTo<T>(kind: Kind<T>, owner: string): readonly T[] {
    return this.#list(kind, { upTo: owner });
  }

  /** The last so many of a kind, the latest first. */
  latest<T>(kind: Kind<T>, count: number): T[] {
    const rows = this.transaction.all(
      "SELECT body FROM entities WHERE world = $1 AND kind = $2 ORDER BY seq DESC LIMIT $3",
      ...[this.name, kind.name, count],
    );
    return rows.map(({ body }) => readStored<T>(body));
  }

  /** New things come last; one that is saved again keeps its place. */
  save<T>(kind: Kind<T>, item: T): void {
    const { name: world } = this;
    const [owner = null, lookup = null] = [kind.owner?.(item), kind.lookup?.(item)];
    const body = JSON.stringify(item);
    this.transaction.save({ world, kind: kind.name, id: kind.id(item), owner, lookup, body });
    // As it will be read: whoever saved it may go on to change it.
    if (kind.isSetUp === true) this.transaction.setUp.put(kind, world, readStored<T>(body));
  }

  remove<T>(kind: Kind<T>, id: string): void {
    this.transaction.remove(this.name, kind.name, id);
    if (kind.isSetUp === true) this.transaction.setUp.remove(kind, this.name, id);
  }

  /** Removes all whose owner sorts up to this one. */
  removeUpTo<T>(kind: Kind<T>, owner: string): void {
    this.transaction.run(
      "DELETE FROM entities WHERE world = $1 AND kind = $2 AND owner <= $3",
      ...[this.name, kind.name, owner],
    );
  }

  #list<T>(kind: Kind<T>, query: { readonly owner?: string; readonly upTo?: string } = {}): T[] {
    const bodies = this.transaction.list({ world: this.name, kind: kind.name, ...query });
    return bodies.map((body) => readStored<T>(body));
  }
}

/** The one of a kind that has a lookup, and the world that it is in. */
export function lookUp<T>(transaction: Transaction, kind: Kind<T>, lookup: string): InWorld<T> | undefined {
  return kept(transaction, kind).lookUp(lookup);
}

function kept<T>(transaction: Transaction, kind: Kind<T>): Kept<T> {
  return transaction.setUp.kept(kind, () => {
    const rows = transaction.all("SELECT world, body FROM entities WHERE kind = $1 ORDER BY seq", kind.name);
    return rows.map(({ world, body }) => ({ world: String(world), item: readStored<T>(body) }));
  });
}

/** Salt of the hashes of keys and passwords in this storage, and how often it has been opened. */
export function openState(transaction: Transaction, newSalt: () => string): { salt: string; starts: number } {
  const shared = new World(transaction, "");
  const salt = shared.state<string>("salt") ?? transaction.once(newSalt);
  const starts = (shared.state<number>("starts") ?? 0) + 1;
  shared.setState("salt", salt);
  shared.setState("starts", starts);
  return { salt, starts };
}
