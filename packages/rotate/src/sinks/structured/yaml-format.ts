import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from "yaml";
import { isMarkLine, markLine, parseMarkLine } from "../mark.ts";
import type { Mark } from "../sink.ts";
import { type Entry, FormatError, type TextFormat } from "../text-format.ts";
import { lineEndOf, lineNumber } from "../text.ts";
import { pointerOf, withValue } from "./place.ts";

/**
 * One string in a YAML file. Only its characters in the text are replaced, so that comments and layout stay. Its mark is a
 * comment in the line before: programs that know their settings refuse keys of others.
 */
export class YamlFormat implements TextFormat {
  readonly place: string;
  readonly #steps: readonly string[];

  /** @param steps from the root to the string; at least one. */
  constructor(steps: readonly string[]) {
    this.#steps = steps;
    this.place = pointerOf(steps);
  }

  read(text: string): Entry {
    const found = find(text, parseYaml(text), this.#steps);
    const line = found.kind === "present" ? lineBefore(text, found.start) : undefined;
    return {
      value: found.kind === "present" ? stringIn(text, found.node, this.place) : undefined,
      mark: line === undefined ? undefined : parseMarkLine(line.text, this.place),
    };
  }

  write(text: string, value: string, mark: Mark | undefined): string {
    this.read(text);
    const bare = this.#withoutMark(text);
    const changed = this.#withValue(bare, value);
    // In a list or an object that is written in one line with others, a comment may have no place.
    for (const candidate of mark === undefined ? [changed] : [this.#withMark(changed, mark), changed]) {
      if (this.#isAsWanted(text, candidate, value)) return candidate;
    }
    throw new FormatError(
      `${this.place} cannot be set without changing something else. Nothing was written: set it by hand once, as a text ` +
        "of its own.",
    );
  }

  unfit(): undefined {
    return undefined;
  }

  #isAsWanted(before: string, after: string, value: string): boolean {
    try {
      const expected = withValue(valueIn(before), this.#steps, value);
      return isDeepStrictEqual(valueIn(after), expected) && this.read(after).value === value;
    } catch (error) {
      if (error instanceof FormatError) return false;
      throw error;
    }
  }

  #withValue(text: string, value: string): string {
    const found = find(text, parseYaml(text), this.#steps);
    if (found.kind === "present") {
      const [start, end] = rangeOf(found.node);
      const old = text.slice(start, end);
      const before = start > 0 && /\S/.test(text[start - 1] ?? "") && old === "" ? " " : "";
      const after = /\r?\n$/.exec(old)?.[0] ?? "";
      return text.slice(0, start) + before + quote(value) + after + text.slice(end);
    }
    const { at, rest, indent, isFlow, isFirst } = found;
    if (isFlow) return `${text.slice(0, at)}${isFirst ? "" : ", "}${flowEntry(rest, value)}${text.slice(at)}`;
    const lineEnd = lineEndOf(text);
    const separator = at > 0 && !/[\r\n]/.test(text[at - 1] ?? "") ? lineEnd : "";
    return text.slice(0, at) + separator + blockEntry(rest, value, indent, lineEnd) + text.slice(at);
  }

  #withMark(text: string, mark: Mark): string {
    const found = find(text, parseYaml(text), this.#steps);
    if (found.kind === "missing") return text;
    const start = lineStart(text, found.start);
    const indent = /^[ ]*/.exec(text.slice(start))?.[0] ?? "";
    return text.slice(0, start) + indent + markLine(this.place, mark) + lineEndOf(text) + text.slice(start);
  }

  #withoutMark(text: string): string {
    const found = find(text, parseYaml(text), this.#steps);
    const line = found.kind === "present" ? lineBefore(text, found.start) : undefined;
    if (line === undefined || !isMarkLine(line.text, this.place)) return text;
    return text.slice(0, line.start) + text.slice(line.end);
  }
}

type Found =
  /** `start`: of its key, or of itself in a list. */
  | { readonly kind: "present"; readonly node: Scalar; readonly start: number }
  | {
      readonly kind: "missing";
      /** Where it can be put, and the steps that are missing. */
      readonly at: number;
      readonly rest: readonly string[];
      readonly indent: number;
      readonly isFlow: boolean;
      readonly isFirst: boolean;
    };

/** Never quotes the text: it may hold a key. */
function parseYaml(text: string): Document.Parsed | undefined {
  const documents = parseAllDocuments(text, { logLevel: "silent" });
  if (!Array.isArray(documents) || documents.length === 0) return undefined;
  if (documents.length > 1) {
    throw new FormatError("it holds several YAML documents (---); name a file with one");
  }
  const [document] = documents;
  const [error] = document?.errors ?? [];
  if (error !== undefined) {
    throw new FormatError(`it is not YAML: ${error.code} in line ${lineNumber(text, error.pos[0])}. It is as it was.`);
  }
  return document;
}

function valueIn(text: string): unknown {
  return parseYaml(text)?.toJS() ?? undefined;
}

function find(text: string, document: Document.Parsed | undefined, steps: readonly string[]): Found {
  let node: unknown = document?.contents;
  if (document === undefined || node === null || (isScalar(node) && node.value === null && node.source === "")) {
    return { kind: "missing", at: text.length, rest: steps, indent: 0, isFlow: false, isFirst: true };
  }
  let start = 0;
  for (const [depth, step] of steps.entries()) {
    const above = depth === 0 ? "its root" : pointerOf(steps.slice(0, depth));
    if (isSeq(node)) {
      const item: unknown = /^(?:0|[1-9]\d*)$/.test(step) ? node.items[Number(step)] : undefined;
      if (item === undefined) throw new FormatError(`the list at ${above} has no element ${step}; add it first`);
      node = item;
      start = rangeOf(item)[0];
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) return missing(text, node, steps.slice(depth));
      node = pair.value;
      start = rangeOf(pair.key)[0];
    } else {
      const what = isAlias(node) ? "an alias (*); name the place that it stands for" : "no object; name another place";
      throw new FormatError(`${above} holds ${what}`);
    }
  }
  if (isAlias(node)) {
    throw new FormatError(`${pointerOf(steps)} holds an alias (*); name the place that it stands for`);
  }
  if (!isScalar(node)) throw new FormatError(`${pointerOf(steps)} holds an object or a list; name a text in it`);
  return { kind: "present", node, start };
}

function missing(
  text: string,
  map: { readonly items: readonly Pair[]; readonly flow?: boolean; readonly range?: Node["range"] },
  rest: readonly string[],
): Found {
  const last = map.items.at(-1);
  if (map.flow === true || last === undefined) {
    const end = (map.range?.[1] ?? text.length) - 1;
    const at = text.slice(0, end).trimEnd().length;
    return { kind: "missing", at, rest, indent: 0, isFlow: true, isFirst: last === undefined };
  }
  const end = last.value === null ? rangeOf(last.key)[1] : rangeOf(last.value)[1];
  const newline = text.indexOf("\n", Math.max(0, end - 1));
  const first = rangeOf(map.items[0]?.key)[0];
  return {
    kind: "missing",
    at: newline === -1 ? text.length : newline + 1,
    rest,
    indent: first - lineStart(text, first),
    isFlow: false,
    isFirst: false,
  };
}

function stringIn(text: string, node: Scalar, place: string): string | undefined {
  const isTagged = node.tag !== undefined && node.tag !== "tag:yaml.org,2002:str";
  if (typeof node.value === "string" && !isTagged) return node.value === "" ? undefined : node.value;
  if (node.value === null && !isTagged) return undefined;
  const line = lineNumber(text, rangeOf(node)[0]);
  const what = isTagged ? "a value with a tag (!)" : `a ${typeof node.value}`;
  throw new FormatError(`${place} (line ${line}) holds ${what}, no text; name another place`);
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = typeof node === "object" && node !== null && "range" in node ? (node as Node).range : undefined;
  if (range === undefined || range === null)
    throw new FormatError("its layout is not understood; set the key by hand once");
  return [range[0], range[1]];
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineBefore(text: string, offset: number): { text: string; start: number; end: number } | undefined {
  const end = lineStart(text, offset);
  if (end === 0) return undefined;
  const start = lineStart(text, end - 1);
  return { text: text.slice(start, end).replace(/[\r\n]+$/, ""), start, end };
}

/** Read alike by every version of YAML. */
function quote(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

function quoteName(name: string): string {
  const isPlain = /^[A-Za-z_][\w-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return isPlain ? name : quote(name);
}

function flowEntry(steps: readonly string[], value: string): string {
  const [step = "", ...rest] = steps;
  return `${quoteName(step)}: ${rest.length === 0 ? quote(value) : `{ ${flowEntry(rest, value)} }`}`;
}

function blockEntry(steps: readonly string[], value: string, indent: number, lineEnd: string): string {
  const [step = "", ...rest] = steps;
  const name = `${" ".repeat(indent)}${quoteName(step)}:`;
  if (rest.length === 0) return `${name} ${quote(value)}${lineEnd}`;
  return name + lineEnd + blockEntry(rest, value, indent + 2, lineEnd);
}
