import { credentialKey } from "./credential-key.ts";
import { buildTree, type Nodes, setLeaf } from "./hash-tree.ts";
import { type Head, leafHash, type StoredRotation, tampered } from "./integrity.ts";
import type { RotationQuery } from "./journal.ts";
import { type Summarised, toSummary } from "./stored-rotations.ts";
import { openUntil, type RotationSummary } from "./summary.ts";

/**
 * All rotations of a journal in memory, as its hash tree says they are: what is asked again and again of thousands is found
 * without reading them anew.
 */
export class RotationIndex {
  readonly #rotations: Summarised[];
  readonly #nodes = new NodesInMemory();
  #root: string;
  #found: Map<string, Set<number>> | undefined;

  /** @param rotations every one, by position. */
  constructor(rotations: readonly StoredRotation[]) {
    this.#rotations = rotations.map(summarised);
    this.#root = buildTree(rotations.map(leafHash), this.#nodes.put);
  }

  /** Takes over what was written since: a new rotation, or another state of one. */
  put(rotation: StoredRotation): void {
    const { position } = rotation;
    if (position > this.#rotations.length) throw tampered("a rotation is missing");
    const [before, after] = [this.#rotations[position], summarised(rotation)];
    this.#rotations[position] = after;
    this.#root = setLeaf(this.#nodes, position, this.#rotations.length, leafHash(rotation));
    if (this.#found === undefined) return;
    if (before !== undefined) for (const name of namesOf(before)) this.#found.get(name)?.delete(position);
    enter(this.#found, after);
  }

  /** Whether these are the rotations that the head speaks of. */
  isOf({ count, root }: Pick<Head, "count" | "root">): boolean {
    return this.#rotations.length === count && this.#root === root;
  }

  /** Oldest first. */
  all(): readonly Summarised[] {
    return this.#rotations;
  }

  /** Those that are open, or whose superseded key may still work at `now`, of one credential or of all. */
  open(now: number, credential: string | undefined): readonly Summarised[] {
    const candidates = credential === undefined ? this.#rotations : this.#named(nameOf("credential", credential));
    return candidates.filter(({ summary }) => openUntil(summary) > now);
  }

  find(query: RotationQuery): readonly RotationSummary[] {
    return this.#named(nameOf(...queried(query))).map(({ summary }) => summary);
  }

  #named(name: string): readonly Summarised[] {
    if (this.#found === undefined) {
      this.#found = new Map();
      for (const rotation of this.#rotations) enter(this.#found, rotation);
    }
    const positions = [...(this.#found.get(name) ?? [])].toSorted((a, b) => a - b);
    return positions.flatMap((position) => this.#rotations[position] ?? []);
  }
}

/** Whether a rotation is one of those that are looked for. */
export function isFound(summary: RotationSummary, query: RotationQuery): boolean {
  const [kind, value] = queried(query);
  return summaryNames(summary).includes(nameOf(kind, value));
}

function queried(query: RotationQuery): readonly [kind: string, value: string] {
  if ("place" in query) return ["place", query.place];
  return "mark" in query ? ["mark", query.mark] : ["key", query.fingerprint];
}

function enter(found: Map<string, Set<number>>, rotation: Summarised): void {
  for (const name of namesOf(rotation)) {
    const positions = found.get(name);
    if (positions === undefined) found.set(name, new Set([rotation.stored.position]));
    else positions.add(rotation.stored.position);
  }
}

function namesOf({ summary }: Summarised): readonly string[] {
  return [nameOf("credential", credentialKey(summary.credential)), ...summaryNames(summary)];
}

function summaryNames({ places = [], fingerprints = [], marks = [] }: RotationSummary): readonly string[] {
  return [
    ...places.map((place) => nameOf("place", place)),
    ...fingerprints.map((fingerprint) => nameOf("key", fingerprint)),
    ...marks.map((mark) => nameOf("mark", mark)),
  ];
}

function nameOf(kind: string, value: string): string {
  return `${kind} ${value}`;
}

function summarised(stored: StoredRotation): Summarised {
  return { stored, summary: toSummary(stored) };
}

class NodesInMemory implements Nodes {
  readonly #levels: string[][] = [];

  readonly get = (level: number, index: number): string | undefined => this.#levels[level]?.[index];

  readonly range = (level: number, from: number, to: number): readonly string[] =>
    (this.#levels[level] ?? []).slice(from, to);

  readonly put = (level: number, index: number, hash: string): void => {
    const nodes = (this.#levels[level] ??= []);
    nodes[index] = hash;
  };
}
