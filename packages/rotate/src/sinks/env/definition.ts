import { lineEndOf } from "../text.ts";

/** Where a text gives a variable a value, as one reader sees it. Offsets are into the text. */
export interface Definition {
  readonly name: string;
  /** `undefined` where only running it would show that. */
  readonly value: string | undefined;
  /** Offset of the name. */
  readonly start: number;
  /** Offset after the value; what follows up to the end of the line is blank or a comment. */
  readonly end: number;
}

/** What one reader makes of a text. */
export interface Parsed {
  /** In order; the last of a name counts. */
  readonly definitions: readonly Definition[];
  /** Why the reader refuses the text, or goes wrong in it; what to do about it. */
  readonly problem?: string | undefined;
}

/** The text with every definition of `name` replaced, or with a line added at its end. */
export function setDefinitions(
  text: string,
  name: string,
  definitions: readonly Definition[],
  written: (after: string) => string,
): string {
  const found = definitions.filter((definition) => definition.name === name);
  if (found.length === 0) {
    const lineEnd = lineEndOf(text);
    const separator = text === "" || /[\r\n]$/.test(text) ? "" : lineEnd;
    return `${text}${separator}${written("")}${lineEnd}`;
  }
  return found.reduceRight((result, { start, end }) => {
    return result.slice(0, start) + written(result.slice(end)) + result.slice(end);
  }, text);
}
