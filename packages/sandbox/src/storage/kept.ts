import type { Kind } from "./kinds.ts";

/** Something, and the world that it is in. */
export interface InWorld<T> {
  readonly world: string;
  readonly item: T;
}

/** All of one world, in the order in which they came. */
class OfWorld<T> {
  readonly byId = new Map<string, T>();
  readonly #byOwner = new Map<string | undefined, Map<string, T>>();

  put(id: string, owner: string | undefined, item: T): void {
    this.byId.set(id, item);
    const known = this.#byOwner.get(owner);
    if (known === undefined) this.#byOwner.set(owner, new Map([[id, item]]));
    else known.set(id, item);
  }

  remove(id: string, owner: string | undefined): void {
    this.byId.delete(id);
    this.#byOwner.get(owner)?.delete(id);
  }

  of(owner: string): readonly T[] {
    return [...(this.#byOwner.get(owner)?.values() ?? [])];
  }
}

/** All of a kind that is part of the set-up, in all worlds. */
export class Kept<T> {
  readonly #kind: Kind<T>;
  readonly #worlds = new Map<string, OfWorld<T>>();
  readonly #byLookup = new Map<string, InWorld<T>>();

  constructor(kind: Kind<T>, all: readonly InWorld<T>[]) {
    this.#kind = kind;
    for (const { world, item } of all) this.put(world, item);
  }

  find(world: string, id: string): T | undefined {
    return this.#worlds.get(world)?.byId.get(id);
  }

  of(world: string, owner: string): readonly T[] {
    return this.#worlds.get(world)?.of(owner) ?? [];
  }

  all(world: string): readonly T[] {
    return [...(this.#worlds.get(world)?.byId.values() ?? [])];
  }

  lookUp(lookup: string): InWorld<T> | undefined {
    return this.#byLookup.get(lookup);
  }

  /** One that is put again keeps its place. */
  put(world: string, item: T): void {
    const [id, lookup] = [this.#kind.id(item), this.#kind.lookup?.(item)];
    this.#dropLookup(this.find(world, id));
    if (lookup !== undefined) this.#byLookup.set(lookup, { world, item });
    const inWorld = this.#worlds.get(world) ?? new OfWorld();
    this.#worlds.set(world, inWorld);
    inWorld.put(id, this.#kind.owner?.(item), item);
  }

  remove(world: string, id: string): void {
    const item = this.find(world, id);
    if (item === undefined) return;
    this.#dropLookup(item);
    this.#worlds.get(world)?.remove(id, this.#kind.owner?.(item));
  }

  #dropLookup(item: T | undefined): void {
    const lookup = item && this.#kind.lookup?.(item);
    if (lookup !== undefined) this.#byLookup.delete(lookup);
  }
}
