import { lineEndOf } from "../text.ts";
import type { Definition } from "./definition.ts";

/**
 * The `.env` format as its two most common readers see it: the npm package dotenv (and what follows its grammar) and a
 * POSIX shell that sources the file. They agree on less than it seems: inside double quotes the shell expands `$`, `` ` ``
 * and `\`, dotenv only `\n` and `\r`; dotenv knows no way to escape a quote.
 */

export type DotenvReader = "dotenv" | "sh";

/** dotenv expands nothing: every value is known. */
interface KnownDefinition extends Definition {
  readonly value: string;
}

// A definition may begin after any blank lines; "export" may be a prefix or, where nothing follows it, the name.
const opening = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/my;
const closed = /[^\S\n]*(?:#.*)?$/my;

/**
 * All definitions in `text`, in order; dotenv takes the last of a name. Line ends must be `\n` only.
 */
export function parseDotenv(text: string): readonly KnownDefinition[] {
  const definitions: KnownDefinition[] = [];
  let line = 0;
  while (line <= text.length) {
    opening.lastIndex = line;
    const match = opening.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) {
      line = nextLine(text, line);
      continue;
    }
    const { value, end } = readValue(text, opening.lastIndex);
    definitions.push({ name, value, start: nameOffset(match, name), end });
    line = nextLine(text, end);
  }
  return definitions;
}

function nameOffset(match: RegExpExecArray, name: string): number {
  const separator = match[0].length - match[0].trimEnd().length;
  return match.index + match[0].lastIndexOf(name, match[0].length - separator - 1 - name.length);
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length + 1 : end + 1;
}

function readValue(text: string, from: number): { value: string; end: number } {
  const start = skipBlank(text, from);
  const quote = text[start];
  if (quote === "'" || quote === '"' || quote === "`") {
    const end = closingQuote(text, start, quote);
    if (end !== undefined) return { value: unescape(text.slice(start + 1, end), quote), end: end + 1 };
  }
  return readBare(text, from);
}

function skipBlank(text: string, from: number): number {
  const blank = /\s*/y;
  blank.lastIndex = from;
  blank.exec(text);
  return blank.lastIndex;
}

/**
 * A quote ends the value where only blanks or a comment follow. One behind a backslash may be part of the value, so the
 * last that can end it does; the first without a backslash is the last candidate.
 */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  let found: number | undefined;
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    closed.lastIndex = at + 1;
    if (closed.test(text)) found = at;
    if (text[at - 1] !== "\\") break;
  }
  return found;
}

function readBare(text: string, from: number): { value: string; end: number } {
  const bare = /[^#\n]*/y;
  bare.lastIndex = from;
  const raw = bare.exec(text)?.[0] ?? "";
  const trimmed = raw.trim();
  const first = trimmed[0] ?? "";
  const stripped = trimmed.length >= 2 && "'\"`".includes(first) && trimmed.endsWith(first);
  const value = unescape(stripped ? trimmed.slice(1, -1) : trimmed, first);
  return { value, end: from + raw.trimEnd().length };
}

function unescape(value: string, quote: string): string {
  return quote === '"' ? value.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : value;
}

/** Keeps the closing quote of a value that ends in a backslash from being taken as a part of it. */
const guard = (quote: string): string => ` # ${quote} ends here.`;

/**
 * How to write `value` so that every one of `readers` reads it back equal; `undefined` when there is no way.
 * Only printable ASCII can be written.
 */
export function quoteDotenv(value: string, readers: readonly DotenvReader[]): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(value)) return undefined;
  const forms = readers.includes("sh") ? [...shForms(value)] : [...dotenvForms(value)];
  return forms.find((form) => !readers.includes("dotenv") || parseDotenv(`A=${form}`)[0]?.value === value);
}

/** Ways to write it for a shell; best first. */
function* shForms(value: string): Generator<string> {
  if (!value.includes("'")) yield value.endsWith("\\") ? `'${value}'${guard("'")}` : `'${value}'`;
  if (!/["$`\\]/.test(value)) yield `"${value}"`;
  // A backslash before anything but these is itself, in both readers.
  if (!/["$`]|\\(?:[\\nr]|$)/.test(value)) yield `"${value}"`;
  yield `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** Ways to write it for dotenv alone. */
function* dotenvForms(value: string): Generator<string> {
  for (const quote of ["'", '"', "`"]) {
    const quoted = quote + value + quote;
    if (!value.includes(quote)) yield value.endsWith("\\") ? quoted + guard(quote) : quoted;
  }
  if (!value.includes("#")) yield `'${value}'`;
  yield value;
}

/**
 * The text with `name` defined as `value` for every one of `readers`; `undefined` where there is no way. One line where
 * that can be, else a block with a line for each reader.
 */
export function define(
  text: string,
  name: string,
  value: string,
  readers: readonly DotenvReader[],
): string | undefined {
  const plain = withoutBlock(text, name);
  const line = quoteDotenv(value, readers);
  if (line !== undefined) return setDefinition(plain, name, line);
  const forDotenv = quoteDotenv(value, ["dotenv"]);
  const forShell = quoteDotenv(value, ["sh"]);
  // A shell cannot read a file with \r at all.
  if (readers.length < 2 || forDotenv === undefined || forShell === undefined || text.includes("\r")) return undefined;
  return setBlock(plain, name, forDotenv, forShell);
}

/**
 * A definition that each reader sees in a line of its own: for the shell, dotenv's is the text of a here-document that
 * nobody reads; for dotenv, the shell's is no definition.
 */
function setBlock(text: string, name: string, forDotenv: string, forShell: string): string {
  const prepared = setDefinition(text, name, "''");
  const last = parseDotenv(prepared).findLast((definition) => definition.name === name);
  if (last === undefined) return prepared;
  const start = prepared.lastIndexOf("\n", last.start) + 1;
  const end = nextLine(prepared, last.end) - 1;
  const exported = prepared.slice(start, last.start);
  const comment = prepared.slice(last.end, end).trim();
  const block = [
    ...(comment === "" ? [] : [comment]),
    `# adyen-kit: ${name}, in one line for dotenv and one for a shell`,
    ": <<'adyen-kit'",
    `${exported}${name}=${forDotenv}`,
    "adyen-kit",
    `true;${exported}${name}=${forShell}`,
    `# adyen-kit: end of ${name}`,
  ];
  return prepared.slice(0, start) + block.join("\n") + prepared.slice(end);
}

function withoutBlock(text: string, name: string): string {
  const block = new RegExp(
    `^# adyen-kit: ${name}, .*\\n(?:[^#].*\\n)*?(.*)${name}=.*\\nadyen-kit\\n(?:.*\\n)*?# adyen-kit: end of ${name}$`,
    "gm",
  );
  return text.replace(block, (_, exported: string) => `${exported}${name}=''`);
}

/**
 * The text with every definition of `name` set to `quoted`, or with one added at the end. Comments, order, `export` and
 * line ends stay.
 */
export function setDefinition(text: string, name: string, quoted: string): string {
  const { plain, offsets } = withoutReturns(text);
  const found = parseDotenv(plain).filter((definition) => definition.name === name);
  if (found.length === 0) return addDefinition(text, name, quoted);
  return found.reduceRight((result, { start, end }) => {
    const after = result.slice(offsets[end]);
    return `${result.slice(0, offsets[start])}${name}=${withComment(quoted, after)}`;
  }, text);
}

/** All definitions in `text` with any line ends, in order; offsets are into it. */
export function definitionsIn(text: string): readonly Definition[] {
  const { plain, offsets } = withoutReturns(text);
  return parseDotenv(plain).map(({ name, value, start, end }) => ({
    name,
    value,
    start: offsets[start] ?? text.length,
    end: offsets[end] ?? text.length,
  }));
}

/**
 * What stood behind the old value, less a guard of ours. A comment that stood directly behind it needs a space, or a
 * shell takes it as part of the new one.
 */
function withComment(quoted: string, after: string): string {
  const rest = after.replace(/^ # ['"`] ends here\./, "");
  return rest.startsWith("#") ? `${quoted} ${rest}` : quoted + rest;
}

function addDefinition(text: string, name: string, quoted: string): string {
  const lineEnd = lineEndOf(text);
  const separator = text === "" || /[\r\n]$/.test(text) ? "" : lineEnd;
  return `${text}${separator}${name}=${quoted}${lineEnd}`;
}

/** dotenv reads `\r\n` and `\r` as `\n`; `offsets` leads from the plain text back. */
function withoutReturns(text: string): { plain: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    offsets.push(at);
    if (text[at] !== "\r") {
      plain += text[at];
      continue;
    }
    plain += "\n";
    if (text[at + 1] === "\n") at++;
  }
  return { plain, offsets: [...offsets, text.length] };
}
