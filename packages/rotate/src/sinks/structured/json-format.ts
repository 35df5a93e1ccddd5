import { isDeepStrictEqual } from "node:util";
import {
  type FormattingOptions,
  type JSONPath,
  modify,
  type Node,
  parse,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Mark } from "../sink.ts";
import { type Entry, FormatError, type TextFormat } from "../text-format.ts";
import { lineEndOf, lineNumber } from "../text.ts";
import { pointerOf, withValue } from "./place.ts";

const byteOrderMark = "\uFEFF";

/**
 * One string in a JSON file, which may have comments. Its mark is the key beside it, with `@adyen-kit` behind its name;
 * an element of a list has none.
 */
export class JsonFormat implements TextFormat {
  readonly place: string;
  readonly #steps: readonly string[];

  /** @param steps from the root to the string; at least one. */
  constructor(steps: readonly string[]) {
    this.#steps = steps;
    this.place = pointerOf(steps);
  }

  read(text: string): Entry {
    const root = parseJson(text);
    if (root === undefined) return { value: undefined, mark: undefined };
    const { parent, node } = this.#find(text, root);
    const mark = parent?.type === "object" ? child(text, parent, this.#markName()) : undefined;
    return { value: stringIn(text, node, this.place), mark: mark === undefined ? undefined : markIn(mark) };
  }

  write(text: string, value: string, mark: Mark | undefined): string {
    const root = parseJson(text);
    if (root === undefined) return `${text}${JSON.stringify(this.#document(value, mark), undefined, 2)}\n`;
    const { parent, node, path, isInList } = this.#find(text, root);
    stringIn(text, node, this.place);
    const markPath = [...path.slice(0, -1), this.#markName()];
    let changed = edit(text, path, value);
    const hasMark = parent?.type === "object" && child(text, parent, this.#markName()) !== undefined;
    if (!isInList && mark !== undefined) changed = edit(changed, markPath, mark);
    else if (hasMark) changed = edit(changed, markPath, undefined);
    this.#refuseSideEffects(text, changed, value, isInList ? undefined : mark);
    return changed;
  }

  unfit(): undefined {
    return undefined;
  }

  #refuseSideEffects(before: string, after: string, value: string, mark: Mark | undefined): void {
    const wanted = withValue(valueIn(before), this.#steps, value);
    const expected = withValue(wanted, this.#markSteps(), mark);
    const staysStrict = !isStrict(before) || isStrict(after);
    if (staysStrict && isDeepStrictEqual(valueIn(after), expected)) return;
    throw new FormatError(
      `${this.place} cannot be set without changing something else. Nothing was written: set it by hand once.`,
    );
  }

  /** The value, the object or list around it, and the path with numbers for the indexes of lists. */
  #find(text: string, root: Node): { parent?: Node; node?: Node; path: JSONPath; isInList: boolean } {
    const path: JSONPath = [];
    let node: Node | undefined = root;
    let parent: Node | undefined;
    for (const [depth, step] of this.#steps.entries()) {
      const above = pointerOf(this.#steps.slice(0, depth));
      parent = node;
      if (node === undefined) path.push(step);
      else if (node.type === "array") {
        const index = /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : -1;
        node = node.children?.[index];
        if (node === undefined) throw new FormatError(`the list at ${above} has no element ${step}; add it first`);
        path.push(index);
      } else if (node.type === "object") {
        node = child(text, node, step);
        path.push(step);
      } else {
        throw new FormatError(
          `${above === "" ? "its root" : above} holds a ${node.type}, no object; name another place`,
        );
      }
    }
    return { ...(parent && { parent }), ...(node && { node }), path, isInList: parent?.type === "array" };
  }

  #markName(): string {
    return `${this.#steps.at(-1) ?? ""}@adyen-kit`;
  }

  #markSteps(): readonly string[] {
    return [...this.#steps.slice(0, -1), this.#markName()];
  }

  #document(value: string, mark: Mark | undefined): unknown {
    const last = { [this.#steps.at(-1) ?? ""]: value, ...(mark && { [this.#markName()]: mark }) };
    return this.#steps.slice(0, -1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), last);
  }
}

/** `undefined` for a text with nothing in it. Never quotes the text: it may hold a key. */
function parseJson(text: string): Node | undefined {
  // A blank in its place keeps every offset.
  const plain = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  if (plain.trim() === "") return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(plain, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const why = printParseErrorCode(error.error);
    throw new FormatError(`it is not JSON: ${why} in line ${lineNumber(plain, error.offset)}. It is as it was.`);
  }
  return root;
}

/** As programs get it. */
function valueIn(text: string): unknown {
  if (parseJson(text) === undefined) return undefined;
  return parse(text.replace(byteOrderMark, ""), [], { allowTrailingComma: true });
}

function child(text: string, parent: Node, name: string): Node | undefined {
  const named = (parent.children ?? []).filter(({ children }) => children?.[0]?.value === name);
  if (named.length > 1) {
    const line = lineNumber(text, named[1]?.offset ?? 0);
    throw new FormatError(`line ${line} has ${JSON.stringify(name)} for the second time; remove one`);
  }
  return named[0]?.children?.[1];
}

function stringIn(text: string, node: Node | undefined, place: string): string | undefined {
  if (node === undefined || node.type === "null" || node.value === "") return undefined;
  if (typeof node.value === "string") return node.value;
  const line = lineNumber(text, node.offset);
  throw new FormatError(`${place} (line ${line}) holds a ${node.type}, no text; name another place`);
}

function markIn(node: Node): Mark | undefined {
  const fields = ["credentialId", "platform", "rotationId", "fingerprint", "generatedAt"] as const;
  const [credentialId, platform, rotationId, fingerprint, generatedAt] = fields.map((name) => {
    const found: unknown = node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]?.value;
    return typeof found === "string" ? found : undefined;
  });
  if (credentialId === undefined || platform === undefined || rotationId === undefined) return undefined;
  if (fingerprint === undefined || generatedAt === undefined) return undefined;
  return { credentialId, platform, rotationId, fingerprint, generatedAt };
}

function edit(text: string, path: JSONPath, value: unknown): string {
  const after = path.at(-1);
  const edits = modify(text, [...path], value, {
    formattingOptions: formattingOf(text),
    // The mark comes right behind what it marks.
    getInsertionIndex: (names) => {
      const index = typeof after === "string" ? names.indexOf(after.replace(/@adyen-kit$/, "")) : -1;
      return index === -1 ? names.length : index + 1;
    },
  });
  return edits.reduceRight(
    (result, { offset, length, content }) => result.slice(0, offset) + content + result.slice(offset + length),
    text,
  );
}

function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol: lineEndOf(text) };
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
