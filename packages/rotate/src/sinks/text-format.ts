import type { Mark } from "./sink.ts";

/** What a file says about one place in it. */
export interface Entry {
  readonly value: string | undefined;
  readonly mark: Mark | undefined;
}

/** How one value stands in a text: what differs between `.env`, JSON and YAML files. */
export interface TextFormat {
  /** Name of the place within the file, the same however it was spelled. */
  readonly place: string;
  /** @throws {FormatError} the text cannot be read, or the place holds no text. */
  read(text: string): Entry;
  /**
   * The text with the value and its mark at this place, and everything else as it was. Without a mark, none stays.
   *
   * @throws {FormatError} that cannot be done.
   */
  write(text: string, value: string, mark: Mark | undefined): string;
  /** Why no text whatever can hold this value; `undefined` when one can. */
  unfit(value: string): string | undefined;
}

/** Why a text cannot be read or changed, and what to do: the rest of a sentence that names the file. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}
