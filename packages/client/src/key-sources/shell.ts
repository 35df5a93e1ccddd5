import { ConfigurationError } from "../core/errors.ts";

/** A word of a command: what it stands for, or `undefined` where a shell would have to run or expand something. */
interface Word {
  /** Its first part, as it is written: an assignment is recognised by it. */
  readonly assigns: string | undefined;
  readonly value: string | undefined;
}

/**
 * The value that a POSIX shell gives a variable when it sources a file of assignments, with or without `export`.
 *
 * @throws {@link ConfigurationError} where it is made by an expansion or a command.
 */
export function readShell(text: string, name: string): string | undefined {
  let found: Word | undefined;
  for (const words of commandsOf(text)) {
    const first = words.findIndex(({ assigns, value }) => assigns === undefined && value !== "export");
    // In front of a command, assignments are that command's own.
    const isCommand = first !== -1 && words[0]?.value !== "export";
    const assignment = isCommand ? undefined : words.findLast(({ assigns }) => assigns === name);
    found = assignment ?? found;
  }
  if (found === undefined) return undefined;
  if (found.value !== undefined) return found.value;
  throw new ConfigurationError("name", `${name} is put together by the shell: give it as text, in single quotes.`);
}

/** What begins a token: a blank, a comment, a here-document, the end of a command, or a part of a word. */
const token =
  /(?<blank>(?:[ \t]|\\\n)+)|(?<line>\n)|(?<end>[;&|()]+)|<<-?\s*(?<document>'[^'\n]*'|"[^"\n]*"|\w+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<expansion>[$`])|(?<bare>[^\s;&|()'"\\$`]+)|[^]/y;

function* commandsOf(text: string): Generator<readonly Word[]> {
  let words: Word[] = [];
  let word: Word | undefined;
  const documents: string[] = [];
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (let at = 0; at < text.length; ) {
    if (word === undefined && text[at] === "#") at = lineEnd(text, at);
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (groups === undefined) break;
    at = token.lastIndex;
    const { blank, line, end, document, single, double, escaped, expansion, bare } = groups;
    if (blank !== undefined) endWord();
    else if (document !== undefined) documents.push(document.replaceAll(/^['"]|['"]$/g, ""));
    else if (line !== undefined || end !== undefined) {
      endWord();
      yield words;
      words = [];
      if (line !== undefined) for (const tag of documents.splice(0)) at = documentEnd(text, at, tag);
    } else if (bare !== undefined) word = withBare(word, bare);
    else if (double !== undefined) word = joined(word, unescaped(double));
    else word = joined(word, expansion === undefined ? (single ?? escaped) : undefined);
  }
  endWord();
  yield words;
}

function withBare(word: Word | undefined, bare: string): Word {
  const [, name, value = ""] = (word === undefined && /^([A-Za-z_]\w*)=(.*)$/.exec(bare)) || [];
  return name === undefined ? joined(word, bare) : { assigns: name, value };
}

function joined(word: Word = { assigns: undefined, value: "" }, part: string | undefined): Word {
  return { ...word, value: part === undefined || word.value === undefined ? undefined : word.value + part };
}

/** The text between double quotes, where nothing in it is expanded. */
function unescaped(double: string): string | undefined {
  if (/(?:^|[^\\])(?:\\\\)*[$`]/.test(double)) return undefined;
  return double.replaceAll(/\\([$`"\\\n])/g, (_, escaped: string) => (escaped === "\n" ? "" : escaped));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function documentEnd(text: string, from: number, tag: string): number {
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    const end = lineEnd(text, at);
    if (text.slice(at, end) === tag) return Math.min(end + 1, text.length);
  }
  return text.length;
}
