import type { Entity, EntityQuery } from "./storage.ts";

/** What distinguishes one entity from all others. */
export type EntityKey = Pick<Entity, "world" | "kind" | "id">;

export interface EntityChange extends EntityKey {
  /** Absent where it is removed. */
  readonly entity?: Entity;
}

export type StoredEntity = Pick<Entity, "id" | "owner" | "body">;

/** Changes of entities that the database does not have yet: what was read from it is seen as they leave it. */
export class Changes {
  readonly #byKind = new Map<string, EntityChange[]>();
  readonly #latest = new Map<string, EntityChange>();

  add(change: EntityChange): void {
    const kind = kindOf(change);
    const known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, [change]);
    else known.push(change);
    this.#latest.set(keyOf(change), change);
  }

  latest(key: EntityKey): EntityChange | undefined {
    return this.#latest.get(keyOf(key));
  }

  /** Entities of a query with these changes. */
  applied(query: EntityQuery, stored: readonly StoredEntity[]): readonly StoredEntity[] {
    const changes = this.#byKind.get(kindOf(query));
    if (changes === undefined) return stored;
    const after = new Map(stored.map((each) => [each.id, each]));
    for (const { id, entity } of changes) {
      if (entity === undefined) after.delete(id);
      else if (isOf(query, entity)) after.set(id, entity);
    }
    const all = [...after.values()];
    return query.upTo === undefined ? all : all.sort((a, b) => ((a.owner ?? "") < (b.owner ?? "") ? -1 : 1));
  }
}

function isOf({ owner, upTo }: EntityQuery, entity: Entity): boolean {
  if (owner !== undefined) return entity.owner === owner;
  return upTo === undefined || (entity.owner !== null && entity.owner <= upTo);
}

function kindOf({ world, kind }: Pick<Entity, "world" | "kind">): string {
  return `${world}\n${kind}`;
}

export function keyOf({ world, kind, id }: EntityKey): string {
  return `${world}\n${kind}\n${id}`;
}
