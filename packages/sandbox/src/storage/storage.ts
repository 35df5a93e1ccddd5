import type { SetUp } from "./set-up.ts";

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Something that has an identity, as JSON. Its owner never changes. */
export interface Entity {
  readonly world: string;
  readonly kind: string;
  readonly id: string;
  /** What it is listed under. */
  readonly owner: string | null;
  /** What no two of its kind share, in all worlds together. */
  readonly lookup: string | null;
  readonly body: string;
}

/** Entities of a kind in the order in which they came: all, or an owner's. `upTo`: by owner, those that sort up to this one. */
export interface EntityQuery {
  readonly world: string;
  readonly kind: string;
  readonly owner?: string;
  readonly upTo?: string;
}

/**
 * What work inside a transaction can do, all of it synchronously. Work may run again from its beginning, so it must be a
 * function of what it reads here: everything else, such as time and random bytes, it takes through `once`.
 */
export interface Transaction {
  readonly setUp: SetUp;
  /** What `take` gave when the work came here for the first time. */
  once<T>(take: () => T): T;
  one(world: string, kind: string, id: string): string | undefined;
  list(query: EntityQuery): readonly string[];
  /** New entities come last; one that is saved again keeps its place. */
  save(entity: Entity): void;
  remove(world: string, kind: string, id: string): void;
  /** SQL that SQLite and PostgreSQL both accept, with `$1`, `$2`, … for values. Integers are at most 2^53. */
  all(text: string, ...values: readonly Value[]): readonly Row[];
  run(text: string, ...values: readonly Value[]): void;
}

/** Where the sandbox keeps its state. */
export interface Storage {
  /**
   * Runs work whose changes are kept together or, when it throws, not at all. Resolves when they are durable: whatever
   * was answered survives the process. One transaction runs after the other, in all processes together.
   */
  transaction<T>(work: (transaction: Transaction) => T): Promise<T>;
  /** Type of a column that numbers rows in the order in which they come. */
  readonly rowNumber: string;
  /** Waits for what is under way. Nothing may be asked of the storage afterwards. */
  close(): Promise<void>;
}

/** The storage cannot be opened or used: the file is another program's, damaged, locked or of a later version. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
