export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** SQL that SQLite and PostgreSQL both accept, with `$1`, `$2`, … for values. Integers are at most 2^53. */
export interface Sql {
  all(text: string, ...values: readonly Value[]): Promise<readonly Row[]>;
  run(text: string, ...values: readonly Value[]): Promise<void>;
  /** Waits until no other transaction holds this name, and holds it until the transaction ends. */
  lock(name: string): Promise<void>;
  /** The same without waiting: whether the name was free. */
  tryLock(name: string): Promise<boolean>;
}

/**
 * `beside`: next to others, which named locks hold apart. `alone`: no other transaction of the store is under way, in any
 * process; for what reads or replaces a state as a whole.
 */
export type Isolation = "beside" | "alone";

/** Where the sandbox keeps its state. */
export interface Store {
  /**
   * Runs work whose changes are kept together or, when it throws, not at all. Resolves when they are durable: whatever
   * was answered survives the process. Work may run again from its beginning where another process was in its way.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>, isolation?: Isolation): Promise<T>;
  /** Type of a column that numbers rows in the order in which they come. */
  readonly rowNumber: string;
  /** Waits for what is under way. Nothing may be asked of the store afterwards. */
  close(): Promise<void>;
}

/** The store cannot be opened or used: the file is another program's, damaged, locked or of a later version. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
