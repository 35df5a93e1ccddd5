import { type Definition, type Parsed, setDefinitions } from "./definition.ts";

interface Word {
  /** As a shell has it after quotes are gone; `undefined` where it expands something. */
  readonly text: string | undefined;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

class Broken extends Error {}

/** Words after which a command begins all the same. */
const beforeCommand = new Set(["then", "do", "else", "elif", "if", "while", "until", "{", "!", "time"]);
const declaring = new Set(["export", "readonly"]);
const special = new Set([...declaring, ":", ".", "eval", "exec", "set", "shift", "times", "trap", "unset"]);
const assignment = /^([A-Za-z_][A-Za-z0-9_]*)=/;

/**
 * What a POSIX shell that sources a text sets in it: commands that are assignments and nothing else, or come after
 * `export`. Nothing is run: where a value expands something, it is not known.
 */
export function parseShellEnv(text: string): Parsed {
  const definitions: Definition[] = [];
  if (text.includes("\r")) {
    return { definitions, problem: "its lines end in carriage returns, which a shell takes for a part of the values" };
  }
  try {
    for (const command of commandsIn(text)) definitions.push(...definitionsOf(command));
    return { definitions };
  } catch (error) {
    if (error instanceof Broken) return { definitions, problem: error.message };
    throw error;
  }
}

function definitionsOf(words: readonly Word[]): Definition[] {
  const first = words.findIndex(({ text }) => !beforeCommand.has(text ?? ""));
  const command = first === -1 ? [] : words.slice(first);
  const at = command.findIndex(({ raw }) => !assignment.test(raw));
  if (at === -1) return command.flatMap((word) => definitionOf(word, word.raw, word.text));
  const name = command[at]?.text ?? "";
  // Assignments before a command hold for that one alone; before a special one, some shells keep them.
  const before = special.has(name)
    ? command.slice(0, at).flatMap((word) => definitionOf(word, word.raw, undefined))
    : [];
  // After export, quotes are gone before it looks for a name.
  const declared = declaring.has(name) ? command.slice(at + 1) : [];
  return [...before, ...declared.flatMap((word) => definitionOf(word, word.text ?? word.raw, word.text))];
}

function definitionOf({ start, end }: Word, assigned: string, text: string | undefined): Definition[] {
  const name = assignment.exec(assigned)?.[1];
  return name === undefined ? [] : [{ name, value: text?.slice(name.length + 1), start, end }];
}

function* commandsIn(text: string): Generator<readonly Word[]> {
  let words: Word[] = [];
  /** Here-documents that begin at the next line. */
  let pending: { readonly delimiter: string; readonly stripsTabs: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 3);
    if (rest.startsWith("\\\n")) at += 2;
    else if (rest.startsWith(" ") || rest.startsWith("\t")) at += 1;
    else if (rest.startsWith("#")) at = endOfLine(text, at);
    else if (rest.startsWith("<<") && rest !== "<<<") {
      const stripsTabs = rest === "<<-";
      const word = readWord(text, skipBlanks(text, at + (stripsTabs ? 3 : 2)));
      pending.push({ delimiter: word.text ?? word.raw, stripsTabs });
      at = word.end;
    } else if ("\n;&|()".includes(rest[0] ?? "")) {
      yield words;
      words = [];
      at += 1;
      if (rest.startsWith("\n")) {
        for (const { delimiter, stripsTabs } of pending) at = afterHereDocument(text, at, delimiter, stripsTabs);
        pending = [];
      }
    } else if (rest.startsWith("<") || rest.startsWith(">")) at += 1;
    else {
      const word = readWord(text, at);
      words.push(word);
      at = word.end;
    }
  }
  yield words;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function afterHereDocument(text: string, from: number, delimiter: string, stripsTabs: boolean): number {
  for (let at = from; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    at = end + 1;
    if ((stripsTabs ? line.replace(/^\t+/, "") : line) === delimiter) return at;
  }
  throw new Broken(`a here-document is not ended by ${delimiter}; end it`);
}

function readWord(text: string, start: number): Word {
  let value = "";
  let isKnown = true;
  let at = start;
  while (at < text.length && !" \t\n;&|()<>".includes(text[at] ?? "")) {
    const character = text[at] ?? "";
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) throw new Broken("a single quote is not closed; close it");
      value += text.slice(at + 1, end);
      at = end + 1;
    } else if (character === '"') {
      const quoted = readDoubleQuoted(text, at + 1);
      value += quoted.value;
      isKnown &&= quoted.isKnown;
      at = quoted.end;
    } else if (character === "\\") {
      // A backslash at the very end stays.
      if (text[at + 1] !== "\n") value += text[at + 1] ?? "\\";
      at += 2;
    } else if (character === "`" || character === "$") {
      const end = afterExpansion(text, at);
      // A dollar that begins nothing is one.
      if (end === at + 1) value += character;
      else isKnown = false;
      at = end;
    } else {
      // A tilde is the home folder at the beginning of a word, of a value, or behind a colon in it.
      if (character === "~" && (at === start || ":=".includes(text[at - 1] ?? ""))) isKnown = false;
      value += character;
      at += 1;
    }
  }
  const end = Math.min(at, text.length);
  return { text: isKnown ? value : undefined, raw: text.slice(start, end), start, end };
}

function readDoubleQuoted(text: string, from: number): { value: string; isKnown: boolean; end: number } {
  let value = "";
  let isKnown = true;
  for (let at = from; at < text.length; ) {
    const character = text[at] ?? "";
    if (character === '"') return { value, isKnown, end: at + 1 };
    if (character === "\\") {
      const next = text[at + 1] ?? "";
      if ('"\\$`'.includes(next)) value += next;
      else if (next !== "\n") value += character + next;
      at += 2;
    } else if (character === "`" || character === "$") {
      const end = afterExpansion(text, at);
      if (end === at + 1) value += character;
      else isKnown = false;
      at = end;
    } else {
      value += character;
      at += 1;
    }
  }
  throw new Broken("a double quote is not closed; close it");
}

/** After `$name`, `${…}`, `$(…)` or a command in backquotes; right after a dollar that begins nothing. */
function afterExpansion(text: string, from: number): number {
  if (text[from] === "`") {
    for (let at = from + 1; at < text.length; at += text[at] === "\\" ? 2 : 1) if (text[at] === "`") return at + 1;
    throw new Broken("a backquote is not closed; close it");
  }
  const opening = text[from + 1] ?? "";
  if (opening === "(") return afterClosing(text, from + 2, "(", ")");
  if (opening === "{") return afterClosing(text, from + 2, "{", "}");
  const name = /(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])?/y;
  name.lastIndex = from + 1;
  name.exec(text);
  return name.lastIndex;
}

function afterClosing(text: string, from: number, opening: string, closing: string): number {
  let depth = 1;
  for (let at = from; at < text.length; ) {
    const character = text[at] ?? "";
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) break;
      at = end + 1;
    } else if (character === '"') at = readDoubleQuoted(text, at + 1).end;
    else if (character === "\\") at += 2;
    else {
      depth += character === opening ? 1 : character === closing ? -1 : 0;
      at += 1;
      if (depth === 0) return at;
    }
  }
  throw new Broken(`a $${opening} is not closed; close it`);
}

/** `undefined` where it is no text for a variable. */
export function defineForShell(text: string, name: string, value: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(value)) return undefined;
  const quoted = `'${value.replaceAll("'", String.raw`'\''`)}'`;
  return setDefinitions(text, name, parseShellEnv(text).definitions, () => `${name}=${quoted}`);
}
