import { type Definition, type Parsed, setDefinitions } from "./definition.ts";

/**
 * What systemd makes of a text that `EnvironmentFile=` names. Comments are whole lines, with `#` or `;`; one that ends in
 * a backslash goes on in the next (until version 254). Quotes count at the beginning of a value and after a closing one.
 * Single ones keep everything; in double ones a backslash takes the meaning from `"`, `\`, `$` and `` ` ``; without any,
 * from whatever follows. Nothing is expanded.
 */
export function parseSystemdEnv(text: string): Parsed {
  const definitions: Definition[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = /[ \t\r\n]*/y;
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
    if (text[at] === "#" || text[at] === ";") {
      at = afterComment(text, at);
      continue;
    }
    // The first character is one of the name, whatever it is.
    const key = /[^\r\n][^=\r\n]*/y;
    key.lastIndex = at;
    const name = key.exec(text)?.[0] ?? "";
    if (text[at + name.length] !== "=") {
      at += Math.max(1, name.length);
      continue;
    }
    const { value, end, isOpen } = readValue(text, at + name.length + 1);
    definitions.push({ name: name.replace(/[ \t]+$/, ""), value, start: at, end });
    if (isOpen) return { definitions, problem: "a quote is not closed; close it" };
    at = end;
  }
  return { definitions };
}

function afterComment(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isNewline(text[at])) at += text[at] === "\\" ? 2 : 1;
  return at;
}

function readValue(text: string, from: number): { value: string; end: number; isOpen?: boolean } {
  let value = "";
  /** Length of the value without blanks at its end, which do not count unless they are quoted or escaped. */
  let kept = 0;
  let isBare = false;
  let at = from;
  const keep = (part: string) => {
    value += part;
    kept = value.length;
  };
  while (at < text.length && !isNewline(text[at])) {
    const character = text[at] ?? "";
    if (!isBare && (character === "'" || character === '"')) {
      const end = character === "'" ? text.indexOf("'", at + 1) : closingDoubleQuote(text, at + 1);
      if (end === -1) return { value, end: text.length, isOpen: true };
      const inside = text.slice(at + 1, end);
      keep(character === "'" ? inside : inside.replace(/\\(?:(["\\$`])|\n)/g, "$1"));
      at = end + 1;
    } else if (character === "\\") {
      // A line end behind it is left out; blanks before it count.
      const next = text[at + 1] ?? "";
      keep(isNewline(next) ? "" : next);
      isBare = true;
      at += 2;
    } else if (character === " " || character === "\t") {
      if (isBare) value += character;
      at += 1;
    } else {
      isBare = true;
      keep(character);
      at += 1;
    }
  }
  return { value: value.slice(0, kept), end: Math.min(at, text.length) };
}

function closingDoubleQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at += text[at] === "\\" ? 2 : 1) if (text[at] === '"') return at;
  return -1;
}

function isNewline(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/** `undefined` where systemd has no way to read this value. */
export function defineForSystemd(text: string, name: string, value: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(value)) return undefined;
  const quoted = value.includes("'") ? `"${value.replace(/["\\$`]/g, String.raw`\$&`)}"` : `'${value}'`;
  return setDefinitions(text, name, parseSystemdEnv(text).definitions, () => `${name}=${quoted}`);
}
