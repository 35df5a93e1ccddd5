import { lineNumber } from "../text.ts";
import { type Definition, type Parsed, setDefinitions } from "./definition.ts";

/** Docker reads lines of at most 64 KiB. */
const maxLine = 65_535;

/**
 * What `docker run --env-file` makes of a text: each line is a name, `=` and the value as it stands, quotes, blanks and
 * `#` included. A name alone is taken from the environment of whoever calls it. There is no way to quote, nor to go on in
 * the next line.
 */
export function parseDockerEnv(text: string): Parsed {
  const definitions: Definition[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
    const line = whole.replace(/\r$/, "");
    // A byte order mark counts as white space here, and does there at the very beginning.
    const start = index + (line.length - line.trimStart().length);
    const trimmed = line.trimStart();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const equals = trimmed.indexOf("=");
    const name = equals === -1 ? trimmed : trimmed.slice(0, equals);
    const at = lineNumber(text, index);
    if (line.length > maxLine) return { definitions, problem: `line ${at} is longer than Docker reads; shorten it` };
    if (name === "") return { definitions, problem: `Docker refuses line ${at}: it begins with =; name the variable` };
    if (/\s/.test(name)) {
      return {
        definitions,
        problem: `Docker refuses line ${at}: there is a blank before the =; remove it (and "export")`,
      };
    }
    const value = equals === -1 ? undefined : trimmed.slice(equals + 1);
    definitions.push({ name, value, start, end: start + trimmed.length });
  }
  return { definitions };
}

/** `undefined` where Docker has no way to read this value. */
export function defineForDocker(text: string, name: string, value: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(value)) return undefined;
  return setDefinitions(text, name, parseDockerEnv(text).definitions, () => `${name}=${value}`);
}
