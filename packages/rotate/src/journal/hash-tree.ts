import { hash } from "node:crypto";
import { tampered } from "./integrity.ts";

/** Nodes of the tree by level and index; level 0 are the leaves. */
export interface Nodes {
  readonly get: (level: number, index: number) => string | undefined;
  /** The hashes of a level from one index up to, not including, another. */
  readonly range: (level: number, from: number, to: number) => readonly string[];
  readonly put: (level: number, index: number, hash: string) => void;
}

const fanOut = 16;

/** The root of a tree without leaves. */
export const emptyRoot = "";

/** Sets a leaf and the nodes above it, of a tree that then has `count` leaves. Gives the root. */
export function setLeaf(nodes: Nodes, position: number, count: number, leaf: string): string {
  nodes.put(0, position, leaf);
  let [index, top] = [position, leaf];
  for (let level = 1; level <= depthOf(count); level += 1) {
    index = Math.floor(index / fanOut);
    top = parentHash(level, childrenOf(nodes, level, index));
    nodes.put(level, index, top);
  }
  return top;
}

/**
 * Checks that a leaf is in the tree with this root. Reads a few nodes of each level.
 *
 * @throws {JournalError} when it is not.
 */
export function verifyLeaf(nodes: Nodes, position: number, count: number, leaf: string, root: string): void {
  let [index, below] = [position, leaf];
  if (nodes.get(0, position) !== leaf) throw tampered("a rotation is not the one that was written last");
  for (let level = 1; level <= depthOf(count); level += 1) {
    index = Math.floor(index / fanOut);
    below = parentHash(level, childrenOf(nodes, level, index));
    if (nodes.get(level, index) !== below) throw tampered("the list of rotations was changed");
  }
  if (below !== root) throw tampered("the list of rotations is an older one, or was changed");
}

/** Makes the whole tree. Gives the root. */
export function buildTree(leaves: readonly string[], put: Nodes["put"]): string {
  let row = leaves;
  for (const [index, leaf] of leaves.entries()) put(0, index, leaf);
  for (let level = 1; level <= depthOf(leaves.length); level += 1) {
    const below = row;
    row = Array.from({ length: Math.ceil(below.length / fanOut) }, (_, index) =>
      parentHash(level, below.slice(index * fanOut, (index + 1) * fanOut)),
    );
    for (const [index, node] of row.entries()) put(level, index, node);
  }
  return row[0] ?? emptyRoot;
}

function depthOf(count: number): number {
  let depth = 0;
  for (let room = 1; room < count; room *= fanOut) depth += 1;
  return depth;
}

function childrenOf(nodes: Nodes, level: number, index: number): readonly string[] {
  return nodes.range(level - 1, index * fanOut, (index + 1) * fanOut);
}

function parentHash(level: number, children: readonly string[]): string {
  return hash("sha256", `node ${level} ${children.join(" ")}`);
}
