import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Every operation has a page there. */
const PAGES = "https://docs.adyen.com/api-explorer/";

/** Shorter than this, a value is written out where it stands. */
const WORTH_A_NAME = 12;

/**
 * Writes a module of generated data anew, on as few bytes as it takes: a value that stands in it more than once is
 * written once. Most schemas are made of the same few.
 */
export async function compactData(path: string): Promise<void> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  writeFileSync(
    path,
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
  const names = new Map(named.map((text, index) => [text, nameOf(index)]));
  const definitions = named.map((text) => `${names.get(text)}=${written(JSON.parse(text), names, text)}`);
  const code = `export const ${exported}=${written(value, names)};\n`;
  const hasPages = [...definitions, code].some((text) => text.includes("_+"));
  const all = hasPages ? [`_=${JSON.stringify(PAGES)}`, ...definitions] : definitions;
  return all.length === 0 ? code : `const ${all.join(",\n")};\n${code}`;
}

/** How often each value stands in one, by its JSON. What stands inside of a value that came before is counted once. */
function count(value: unknown, uses: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  const text = JSON.stringify(value);
  const times = uses.get(text) ?? 0;
  uses.set(text, times + 1);
  if (times === 0) for (const inner of Object.values(value)) count(inner, uses);
}

/** A value as code. `whole`: the one that is being given its name. */
function written(value: unknown, names: ReadonlyMap<string, string>, whole?: string): string {
  if (typeof value === "string" && value.startsWith(PAGES)) return `_+${JSON.stringify(value.slice(PAGES.length))}`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const text = JSON.stringify(value);
  const name = text === whole ? undefined : names.get(text);
  if (name !== undefined) return name;
  if (Array.isArray(value)) return `[${value.map((item) => written(item, names)).join(",")}]`;
  const fields = Object.entries(value).map(([field, inner]) => `${key(field)}:${written(inner, names)}`);
  return `{${fields.join(",")}}`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d{0,14})$/.test(name) ? name : JSON.stringify(name);
}

/** `_0`, `_1`, …, `_a`: no word of the language begins so. */
function nameOf(index: number): string {
  return `_${index.toString(36)}`;
}
