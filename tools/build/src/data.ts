import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

/** Shorter than this, a value is written out where it stands. */
const WORTH_A_NAME = 12;

/**
 * Writes a module of generated data on as few bytes as it takes: a value that stands in it more than once is written once.
 * Most schemas are made of the same few.
 */
export async function compactData(source: string, script: string): Promise<void> {
  const module = (await import(pathToFileURL(source).href)) as Readonly<Record<string, unknown>>;
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(
    script,
    Object.entries(module)
      .map(([name, value]) => compacted(name, value))
      .join(""),
  );
}

function compacted(exported: string, value: unknown): string {
  const uses = new Map<string, number>();
  count(value, uses);
  const named = [...uses]
    .filter(([text, times]) => times > 1 && text.length >= WORTH_A_NAME)
    .map(([text]) => text)
    // What is inside of another is shorter, and comes first.
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const beginnings = beginningsOf(value).map(([field, text], index) => ({ field, text, name: nameOf(index) }));
  const names = new Map(named.map((text, index) => [text, nameOf(beginnings.length + index)]));
  const context = { names, beginnings };
  const definitions = [
    ...beginnings.map(({ name, text }) => `${name}=${JSON.stringify(text)}`),
    ...named.map((text) => `${names.get(text)}=${written(JSON.parse(text), context, text)}`),
  ];
  const before = definitions.length === 0 ? "" : `const ${definitions.join(",\n")};\n`;
  return `${before}export const ${exported}=${written(value, context)};\n`;
}

/** In a list of records, the fields whose texts all begin alike, and how: with the name of the API, or its pages. */
function beginningsOf(value: unknown): (readonly [field: string, beginning: string])[] {
  const [first, ...others] = Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
  return Object.entries(first ?? {}).flatMap(([field, text]) => {
    if (typeof text !== "string" || others.length === 0) return [];
    const common = others.reduce((before, other) => commonBeginning(before, String(other[field])), text);
    return common.length >= WORTH_A_NAME ? [[field, common] as const] : [];
  });
}

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** How often each value stands in one, by its JSON. What stands inside of a value that came before is counted once. */
function count(value: unknown, uses: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  const text = JSON.stringify(value);
  const times = uses.get(text) ?? 0;
  uses.set(text, times + 1);
  if (times === 0) for (const inner of Object.values(value)) count(inner, uses);
}

interface Names {
  /** Of values, by their JSON. */
  readonly names: ReadonlyMap<string, string>;
  readonly beginnings: readonly { readonly field: string; readonly text: string; readonly name: string }[];
}

/** A value as code. `whole`: the one that is being given its name. */
function written(value: unknown, context: Names, whole?: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const text = JSON.stringify(value);
  const name = text === whole ? undefined : context.names.get(text);
  if (name !== undefined) return name;
  if (Array.isArray(value)) return `[${value.map((item) => written(item, context)).join(",")}]`;
  const fields = Object.entries(value).map(([field, inner]) => `${key(field)}:${writtenField(field, inner, context)}`);
  return `{${fields.join(",")}}`;
}

function writtenField(field: string, value: unknown, context: Names): string {
  const beginning = context.beginnings.find((candidate) => candidate.field === field);
  if (beginning === undefined || typeof value !== "string" || !value.startsWith(beginning.text))
    return written(value, context);
  return `${beginning.name}+${JSON.stringify(value.slice(beginning.text.length))}`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d{0,14})$/.test(name) ? name : JSON.stringify(name);
}

/** `_0`, `_1`, …, `_a`: no word of the language begins so. */
function nameOf(index: number): string {
  return `_${index.toString(36)}`;
}
