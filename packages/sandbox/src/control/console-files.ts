import type { SandboxResponse } from "../http/message.ts";
import { pageFile } from "../http/page-files.ts";

interface File {
  readonly name: string;
  readonly type: string;
}

/** Files by path below the console's own. Everything comes from here: the page asks nobody else for anything. */
const FILES: Readonly<Record<string, File>> = {
  "/console.css": { name: "console.css", type: "text/css; charset=utf-8" },
  "/console.js": { name: "main.js", type: "text/javascript; charset=utf-8" },
};

/** The document, which shows what its address says: a list, or one thing of it. */
const DOCUMENT: File = { name: "index.html", type: "text/html; charset=utf-8" };
const DOCUMENT_PATHS = ["", "/console", "/console/{page}", "/console/{page}/{id}"];

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** Paths of the console, below the sandbox's own. */
export const CONSOLE_PATHS: readonly string[] = [...DOCUMENT_PATHS, ...Object.keys(FILES)];

export function consoleFile(path: string): SandboxResponse {
  const file = FILES[path] ?? DOCUMENT;
  return { status: 200, headers: { ...HEADERS, "content-type": file.type }, body: pageFile(`console/${file.name}`) };
}
