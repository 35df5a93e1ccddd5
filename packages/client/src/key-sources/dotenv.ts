// A definition may begin after any blank lines; "export" may be a prefix or, where nothing follows it, the name.
const opening = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/my;
const closed = /[^\S\n]*(?:#.*)?$/my;

/** The value of a variable as the npm package dotenv gives it. */
export function readDotenv(source: string, name: string): string | undefined {
  const text = source.replaceAll(/\r\n?/g, "\n");
  let found: string | undefined;
  for (let at = 0; at <= text.length; at = nextLine(text, at)) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (match === null) continue;
    const { value, end } = readValue(text, opening.lastIndex);
    if (match[1] === name) found = value;
    at = end;
  }
  return found;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length + 1 : end + 1;
}

interface Value {
  readonly value: string;
  readonly end: number;
}

function readValue(text: string, from: number): Value {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  const quote = text[start];
  if (quote === "'" || quote === '"' || quote === "`") {
    const end = closingQuote(text, start, quote);
    if (end !== undefined) return { value: unescape(text.slice(start + 1, end), quote), end: end + 1 };
  }
  return readBare(text, from);
}

/** A quote ends a value where only blanks or a comment follow; behind a backslash it may also be a part of the value. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  let found: number | undefined;
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    closed.lastIndex = at + 1;
    if (closed.test(text)) found = at;
    if (text[at - 1] !== "\\") break;
  }
  return found;
}

function readBare(text: string, from: number): Value {
  const raw = /^[^#\n]*/.exec(text.slice(from))?.[0] ?? "";
  const trimmed = raw.trim();
  const first = trimmed[0] ?? "";
  const isQuoted = trimmed.length >= 2 && "'\"`".includes(first) && trimmed.endsWith(first);
  return { value: unescape(isQuoted ? trimmed.slice(1, -1) : trimmed, first), end: from + raw.trimEnd().length };
}

function unescape(value: string, quote: string): string {
  return quote === '"' ? value.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : value;
}
