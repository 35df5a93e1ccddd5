import type { SandboxResponse } from "../http/message.ts";
import { pageFile } from "../http/page-files.ts";

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

/** Paths of the console's files, below its own. */
export const CONSOLE_PATHS: readonly string[] = Object.keys(FILES);

export function consoleFile(path: string): SandboxResponse {
  const file = FILES[path];
  if (file === undefined) throw new Error(`The console has no ${path}.`);
  return { status: 200, headers: { ...HEADERS, "content-type": file.type }, body: pageFile(`console/${file.name}`) };
}
