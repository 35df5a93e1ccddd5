import { type DotenvReader, type Definition, define, definitionsIn } from "./dotenv-format.ts";
import { isMarkLine, markLine, parseMarkLine } from "./mark.ts";
import type { Mark } from "./sink.ts";
import { type Entry, FormatError, type TextFormat } from "./text-format.ts";

/** dotenv knows no escape: a value with all three kinds of quotes and a `#` has no form that it reads. */
const unquotable =
  "the key has characters that no quoting brings through every reader of this file. Nothing was written. If only a shell " +
  "reads the file, add ?for=sh before the # of the target; ?for=dotenv if only dotenv does.";

/** One variable of a `.env` file, its mark in the line before. */
export class EnvFormat implements TextFormat {
  readonly place: string;
  readonly #readers: readonly DotenvReader[];

  constructor(name: string, readers: readonly DotenvReader[]) {
    this.place = name;
    this.#readers = readers;
  }

  read(text: string): Entry {
    const value = definitionsIn(text).findLast(({ name }) => name === this.place)?.value;
    const line = this.#markLines(text).at(-1);
    return {
      value: value === "" ? undefined : value,
      mark: line === undefined ? undefined : parseMarkLine(line.text, this.place),
    };
  }

  write(text: string, value: string, mark: Mark | undefined): string {
    const changed = define(this.#withoutMarks(text), this.place, value, this.#readers);
    if (changed === undefined) throw new FormatError(unquotable);
    const marked = mark === undefined ? changed : this.#withMark(changed, mark);
    const readsBack = !this.#readers.includes("dotenv") || this.read(marked).value === value;
    if (!readsBack || this.#others(marked) !== this.#others(text)) {
      throw new FormatError(
        "another line of the file has a quote that is not closed, and the new value would be read as a part of it. " +
          "Nothing was written: close that quote first.",
      );
    }
    return marked;
  }

  unfit(value: string): string | undefined {
    return define("", this.place, value, this.#readers) === undefined ? unquotable : undefined;
  }

  /** All other values by name: what a change must leave alone. */
  #others(text: string): string {
    const others = definitionsIn(text).filter(({ name }) => name !== this.place);
    return JSON.stringify(others.map(({ name, value }) => [name, value]));
  }

  #withMark(text: string, mark: Mark): string {
    const definition = definitionsIn(text).findLast(({ name }) => name === this.place);
    if (definition === undefined) return text;
    const at = this.#startOf(text, definition);
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
    return text.slice(0, at) + markLine(this.place, mark) + lineEnd + text.slice(at);
  }

  /** Start of the definition's line, or of the first line of its block. */
  #startOf(text: string, definition: Definition): number {
    const block = text.lastIndexOf(`# adyen-kit: ${this.place}, in one line for dotenv`, definition.start);
    const isOpen = block !== -1 && !text.slice(block, definition.start).includes(`# adyen-kit: end of ${this.place}`);
    const within = isOpen ? block : definition.start;
    return Math.max(text.lastIndexOf("\n", within - 1), text.lastIndexOf("\r", within - 1)) + 1;
  }

  #withoutMarks(text: string): string {
    return this.#markLines(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  }

  /** Marks that are comments: a line within the value of another variable is none. `end` is after the line's end. */
  #markLines(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
    const definitions = definitionsIn(text);
    return Array.from(text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g), ({ 0: line, index }) => ({
      text: line.replace(/[\r\n]+$/, ""),
      start: index,
      end: index + line.length,
    })).filter(
      (line) =>
        isMarkLine(line.text, this.place) &&
        !definitions.some(({ start, end }) => start < line.start && line.start < end),
    );
  }
}
