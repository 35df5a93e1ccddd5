import { type InWorld, Kept } from "./kept.ts";
import type { Kind } from "./kinds.ts";

/**
 * What was read of a platform's set-up (accounts, credentials, keys, webhooks, clock, settings): every request needs it and
 * hardly any changes it. It follows the changes of transactions one by one, and takes back those of one that is not kept.
 */
export class SetUp {
  readonly #known = new Map<string, unknown>();
  /** What takes back the changes of the transaction under way, the last one first. */
  #undo: (() => void)[] = [];
  /** Whether transactions that were kept since the last commit have changed something. */
  hasChanged = false;

  get<T>(name: string, read: () => T): T {
    const known = this.#known.get(name);
    if (known !== undefined) return known as T;
    const value = read();
    if (this.#known.size > MOST) this.renewAll();
    this.#known.set(name, value);
    return value;
  }

  kept<T>(kind: Kind<T>, read: () => readonly InWorld<T>[]): Kept<T> {
    return this.get(nameOf(kind), () => new Kept(kind, read()));
  }

  put<T>(kind: Kind<T>, world: string, item: T): void {
    const kept = this.#known.get(nameOf(kind)) as Kept<T> | undefined;
    // It may be read before the transaction ends.
    if (kept === undefined) return this.renew(nameOf(kind));
    const id = kind.id(item);
    const before = kept.find(world, id);
    kept.put(world, item);
    this.#undo.push(() => (before === undefined ? kept.remove(world, id) : kept.put(world, before)));
  }

  remove<T>(kind: Kind<T>, world: string, id: string): void {
    const kept = this.#known.get(nameOf(kind)) as Kept<T> | undefined;
    kept?.remove(world, id);
    // Put back, it would come last.
    this.#undo.push(() => this.#known.delete(nameOf(kind)));
  }

  /** What goes by these names is read again. */
  renew(...names: readonly string[]): void {
    const drop = () => names.forEach((name) => this.#known.delete(name));
    drop();
    this.#undo.push(drop);
  }

  renewAll(): void {
    this.#known.clear();
    this.#undo.push(() => this.#known.clear());
  }

  /** Of one transaction. */
  end(isKept: boolean): void {
    if (!isKept) for (const undo of this.#undo.toReversed()) undo();
    else if (this.#undo.length > 0) this.hasChanged = true;
    this.#undo = [];
  }

  /** The transactions are committed. */
  settle(): void {
    this.hasChanged = false;
  }

  /** Another process has changed something, or nobody knows what is so. */
  forget(): void {
    this.#known.clear();
    this.#undo = [];
    this.hasChanged = false;
  }
}

const MOST = 5_000;

function nameOf({ name }: Kind<never>): string {
  return `kind:${name}`;
}
