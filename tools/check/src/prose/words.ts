export interface Word {
  readonly text: string;
  /** Line that it stands on, from 1. */
  readonly line: number;
}

/** Addresses and names of roles are facts: nobody can say them in other words. */
const NAME = /https?:\/\/[^\s"'`)>]+|Management API\s*[—–-]\s*[A-Z][A-Za-z ]*?\b(?:read and write|read|Terminal)\b/g;

/** The words of a text, whatever stands between them: line ends, comment signs, markup, quotes. A name is one word of its own. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let line = 1;
  let names = 0;
  const plain = text.replaceAll(NAME, () => `name${(names += 1)}of${text.length}`);
  for (const match of plain.matchAll(/\n|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    if (match[0] === "\n") line += 1;
    else words.push({ text: match[0].toLowerCase().replace("’", "'"), line });
  }
  return words;
}
