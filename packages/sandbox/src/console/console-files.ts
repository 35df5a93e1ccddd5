import { readFileSync } from "node:fs";
import * as modules from "node:module";
import type { SandboxResponse } from "../http/message.ts";

interface File {
  readonly name: string;
  readonly type: string;
}

const SCRIPT = "text/javascript; charset=utf-8";
const SCRIPTS = ["page", "ask", "dom", "lists", "settings-form", "time"];

/** By path below the console's own. Everything comes from here: the page asks nobody else for anything. */
const FILES: Readonly<Record<string, File>> = {
  "": { name: "index.html", type: "text/html; charset=utf-8" },
  "/console.css": { name: "console.css", type: "text/css; charset=utf-8" },
  ...Object.fromEntries(SCRIPTS.map((name) => [`/console/${name}.js`, { name: `${name}.js`, type: SCRIPT }])),
};

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const read = new Map<string, string>();

/** Paths of the console's files, below its own. */
export const CONSOLE_PATHS: readonly string[] = Object.keys(FILES);

export function consoleFile(path: string): SandboxResponse {
  const file = FILES[path];
  if (file === undefined) throw new Error(`The console has no ${path}.`);
  return { status: 200, headers: { ...HEADERS, "content-type": file.type }, body: textOf(file.name) };
}

function textOf(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = name.endsWith(".js") && IS_SOURCE ? script(name) : readFile(name);
  read.set(name, text);
  return text;
}

/** In the repository the scripts are TypeScript, beside this file; in what is published they are in a folder of their own. */
const IS_SOURCE = import.meta.url.endsWith(".ts");

function script(name: string): string {
  const source = readFile(name.replace(/js$/, "ts"));
  return modules.stripTypeScriptTypes(source).replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
}

function readFile(name: string): string {
  return readFileSync(new URL(`./${IS_SOURCE ? "" : "console/"}${name}`, import.meta.url), "utf8");
}
