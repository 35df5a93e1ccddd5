/** How the text ends its lines. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? "\n";
}

/** Number of the line that an offset is in, for messages. */
export function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
