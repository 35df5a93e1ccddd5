import { readFileSync } from "node:fs";
import * as modules from "node:module";
import type { SandboxAnswer } from "./http/message.ts";

interface File {
  readonly name: string;
  readonly type: string;
}

/** By path below the console's own. Everything comes from here: the page asks nobody else for anything. */
const FILES: Readonly<Record<string, File>> = {
  "": { name: "index.html", type: "text/html; charset=utf-8" },
  "/console.css": { name: "console.css", type: "text/css; charset=utf-8" },
  "/console.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
};

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const read = new Map<string, string>();

/** A file of the console, or nothing where the path is none of its own. */
export function consoleFile(path: string): SandboxAnswer | undefined {
  const file = FILES[path === "/" ? "" : path];
  if (file === undefined) return undefined;
  return { status: 200, headers: { ...HEADERS, "content-type": file.type }, body: textOf(file.name) };
}

function textOf(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = name === "page.js" ? script() : readFileSync(new URL(`./console/${name}`, import.meta.url), "utf8");
  read.set(name, text);
  return text;
}

/** What is published has the script as JavaScript; in the repository it is TypeScript. */
function script(): string {
  if (!import.meta.url.endsWith(".ts")) return readFileSync(new URL("./console/page.js", import.meta.url), "utf8");
  return modules.stripTypeScriptTypes(readFileSync(new URL("./console/page.ts", import.meta.url), "utf8"));
}
