import { isMarkLine, markLine, parseMarkLine } from "../mark.ts";
import type { Mark } from "../sink.ts";
import { type Entry, FormatError, type TextFormat } from "../text-format.ts";
import { lineEndOf } from "../text.ts";
import type { Definition } from "./definition.ts";
import type { EnvDialect, Reader } from "./dialects.ts";

/** One variable of a `.env` file, its mark in the line before. */
export class EnvFormat implements TextFormat {
  readonly place: string;
  readonly #dialect: EnvDialect;

  constructor(name: string, dialect: EnvDialect) {
    this.place = name;
    this.#dialect = dialect;
  }

  read(text: string): Entry {
    const definition = this.#last(text);
    const value = definition?.value;
    if (definition !== undefined && value === undefined) {
      throw new FormatError(
        `${this.place} takes its value from elsewhere (an expansion, or the environment); write the value itself there`,
      );
    }
    const line = this.#markLines(text).at(-1);
    return {
      value: value === "" ? undefined : value,
      mark: line === undefined ? undefined : parseMarkLine(line.text, this.place),
    };
  }

  write(text: string, value: string, mark: Mark | undefined): string {
    const { reader, also, define } = this.#dialect;
    this.#refuseProblem(reader, text);
    const changed = define(this.#withoutMarks(text), this.place, value);
    if (changed === undefined) throw new FormatError(this.#unfitting());
    const marked = mark === undefined ? changed : this.#withMark(changed, mark);
    this.#refuseSideEffects(reader, text, marked, value);
    // Many files that dotenv reads are none that a shell could: such a one is not made for it.
    if (also !== undefined && also.parse(text).problem === undefined) {
      this.#refuseSideEffects(also, text, marked, value);
    }
    return marked;
  }

  unfit(value: string): string | undefined {
    return this.#dialect.define("", this.place, value) === undefined ? this.#unfitting() : undefined;
  }

  #unfitting(): string {
    const { reader, also, instead } = this.#dialect;
    const readers = [reader, ...(also === undefined ? [] : [also])].map(({ name }) => name).join(" and ");
    return (
      `the key has characters that no quoting brings through every reader of this file (${readers}). Nothing was ` +
      `written. ${instead}`
    );
  }

  #refuseProblem(reader: Reader, text: string): void {
    const { problem } = reader.parse(text);
    if (problem !== undefined)
      throw new FormatError(`${reader.name} cannot read the file: ${problem}. It is as it was.`);
  }

  /** The reader must find the value, and of every other variable what it found before. */
  #refuseSideEffects(reader: Reader, before: string, after: string, value: string): void {
    const parsed = reader.parse(after);
    const found = parsed.definitions.findLast(({ name }) => name === this.place)?.value;
    const isSame = this.#others(parsed.definitions) === this.#others(reader.parse(before).definitions);
    if (parsed.problem === undefined && found === value && isSame) return;
    throw new FormatError(
      `another line of the file is in the way, for ${reader.name}: a quote that is not closed, a line before that ends in ` +
        "a backslash, or a second definition. Nothing was written: put that line right first.",
    );
  }

  #others(definitions: readonly Definition[]): string {
    const others = definitions.filter(({ name }) => name !== this.place);
    return JSON.stringify(others.map(({ name, value }) => [name, value]));
  }

  #last(text: string): Definition | undefined {
    return this.#dialect.reader.parse(text).definitions.findLast(({ name }) => name === this.place);
  }

  #withMark(text: string, mark: Mark): string {
    const definition = this.#last(text);
    if (definition === undefined) return text;
    const at = this.#startOf(text, definition);
    return text.slice(0, at) + markLine(this.place, mark) + lineEndOf(text) + text.slice(at);
  }

  /** Start of the definition's line, or of the first line of its block. */
  #startOf(text: string, definition: Definition): number {
    const block = text.lastIndexOf(`# adyen-kit: ${this.place}, in one line for dotenv`, definition.start);
    const isOpen = block !== -1 && !text.slice(block, definition.start).includes(`# adyen-kit: end of ${this.place}`);
    const within = isOpen ? block : definition.start;
    if (within === 0) return 0;
    return Math.max(text.lastIndexOf("\n", within - 1), text.lastIndexOf("\r", within - 1)) + 1;
  }

  #withoutMarks(text: string): string {
    return this.#markLines(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  }

  /** Marks that are comments: a line within the value of another variable is none. `end` is after the line's end. */
  #markLines(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
    const { definitions } = this.#dialect.reader.parse(text);
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
