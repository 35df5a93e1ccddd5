import type { Nodes } from "../hash-tree.ts";
import type { Transaction } from "./database.ts";

const fanOut = 16;
/** More rotations than there will ever be. */
const levels = [0, 1, 2, 3, 4, 5, 6];

/** The nodes that are needed to check or to set these leaves: sixteen of each level for each. */
export async function nodesAround(transaction: Transaction, positions: readonly number[]): Promise<StoredNodes> {
  if (positions.length === 0) return new StoredNodes(transaction, []);
  const blocks = new Map(
    positions.flatMap((position) =>
      levels.map((level) => {
        const first = Math.floor(position / fanOut ** (level + 1)) * fanOut;
        return [nodeKey(level, first), [level, first] as const] as const;
      }),
    ),
  );
  const wanted = [...blocks.values()];
  const rows = await transaction.all(
    `SELECT nodes.* FROM unnest($1::int[], $2::int[]) AS wanted (level, first) JOIN nodes
      ON nodes.level = wanted.level AND nodes.number >= wanted.first AND nodes.number < wanted.first + $3`,
    ...[wanted.map(([level]) => level), wanted.map(([, first]) => first), fanOut],
  );
  const known = rows.map((row) => [nodeKey(Number(row["level"]), Number(row["number"])), String(row["hash"])] as const);
  return new StoredNodes(transaction, known);
}

/** Nodes that were read beforehand, and those that are to be written. */
export class StoredNodes implements Nodes {
  readonly #transaction: Transaction;
  readonly #known: Map<string, string>;
  readonly #changed = new Map<string, readonly [level: number, index: number, hash: string]>();

  constructor(transaction: Transaction, known: readonly (readonly [string, string])[]) {
    this.#transaction = transaction;
    this.#known = new Map(known);
  }

  readonly get = (level: number, index: number): string | undefined => this.#known.get(nodeKey(level, index));

  readonly range = (level: number, from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, offset) => this.get(level, from + offset) ?? []).flat();

  readonly put = (level: number, index: number, hash: string): void => {
    this.#known.set(nodeKey(level, index), hash);
    this.#changed.set(nodeKey(level, index), [level, index, hash]);
  };

  async flush(): Promise<void> {
    const all = [...this.#changed.values()];
    await this.#transaction.run(
      `INSERT INTO nodes SELECT * FROM unnest($1::int[], $2::int[], $3::text[])
        ON CONFLICT (level, number) DO UPDATE SET hash = excluded.hash`,
      ...[all.map(([level]) => level), all.map(([, index]) => index), all.map(([, , hash]) => hash)],
    );
  }
}

function nodeKey(level: number, index: number): string {
  return `${level}/${index}`;
}
