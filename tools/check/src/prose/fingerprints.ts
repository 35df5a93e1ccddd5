import { createHash } from "node:crypto";
import { type Word, wordsOf } from "./words.ts";

/** Runs of so many words are compared. Shorter ones are how everybody says a thing. */
const RUN = 8;
/** Of so many runs in a row the one with the smallest hash is remembered: whoever copies RUN + WINDOW - 1 words is found. */
const WINDOW = 3;
/** Sentences of at least so many words are remembered whole, too, where they are shorter than a run. */
const SHORTEST_SENTENCE = 6;
/** No English sentence does without one of these; a list of constants has none. */
const GRAMMAR = new Set(
  "a an and are as at be by can for from has have if in is it its may must not of on or that the their this to when which with you your".split(
    " ",
  ),
);

/** Bytes of a hash that are kept: enough that chance finds nothing in a repository of this size. */
const HASH_BYTES = 5;

export interface Fingerprints {
  readonly hashes: ReadonlySet<string>;
}

export interface Finding {
  readonly line: number;
  readonly words: string;
}

/** The hashes of a body of prose, from which no sentence can be read back. */
export function fingerprintsOf(texts: Iterable<string>): Fingerprints {
  const hashes = new Set<string>();
  for (const text of new Set(texts)) {
    for (const hash of winnowed(wordsOf(text))) hashes.add(hash);
    for (const sentence of text.split(/(?<=[.!?:])\s+|\n+|<[^>]+>/)) {
      const words = wordsOf(sentence);
      if (words.length >= SHORTEST_SENTENCE && words.length < RUN) hashes.add(hashOf(words));
    }
  }
  return { hashes };
}

/** Where a text says what the prose said. */
export function findProse(text: string, { hashes }: Fingerprints, allowed: readonly string[] = []): Finding[] {
  const findings: Finding[] = [];
  const words = wordsOf(text);
  for (let start = 0; start < words.length; start += 1) {
    for (let length = RUN; length >= SHORTEST_SENTENCE; length -= 1) {
      const run = words.slice(start, start + length);
      if (run.length < length || !isSentence(run) || !hashes.has(hashOf(run))) continue;
      const said = run.map((word) => word.text).join(" ");
      if (allowed.some((phrase) => said.includes(phrase))) continue;
      findings.push({ line: run[0]?.line ?? 1, words: said });
      break;
    }
  }
  return findings;
}

export function writeFingerprints({ hashes }: Fingerprints): Buffer {
  return Buffer.concat([...hashes].sort().map((hash) => Buffer.from(hash, "hex")));
}

export function readFingerprints(bytes: Buffer): Fingerprints {
  const hashes = new Set<string>();
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES)
    hashes.add(bytes.toString("hex", at, at + HASH_BYTES));
  return { hashes };
}

function winnowed(words: readonly Word[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = words.slice(start, start + RUN);
    if (isSentence(run)) runs.push(hashOf(run));
  }
  if (runs.length < WINDOW) return runs;
  const kept = new Set<string>();
  for (let start = 0; start + WINDOW <= runs.length; start += 1) {
    kept.add(runs.slice(start, start + WINDOW).reduce((least, hash) => (hash < least ? hash : least)));
  }
  return [...kept];
}

function isSentence(words: readonly Word[]): boolean {
  return words.some((word) => GRAMMAR.has(word.text));
}

function hashOf(words: readonly Word[]): string {
  const text = words.map((word) => word.text).join(" ");
  return createHash("sha1")
    .update(text)
    .digest("hex")
    .slice(0, HASH_BYTES * 2);
}
