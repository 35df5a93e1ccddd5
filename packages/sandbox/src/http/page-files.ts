import { readFileSync } from "node:fs";
import * as modules from "node:module";

/** In the repository scripts of pages are TypeScript; in what is published they are JavaScript. */
const IS_SOURCE = import.meta.url.endsWith(".ts");

/** Where the folders are whose files pages load: beside this one's, or beside the one script that the package is. */
const ROOT = new URL(IS_SOURCE ? "../" : "./", import.meta.url);

const read = new Map<string, string>();

/** The text of a file that a page loads. `path`: below the sources, such as `console/page.js`. */
export function pageFile(path: string): string {
  const known = read.get(path);
  if (known !== undefined) return known;
  const text = path.endsWith(".js") && IS_SOURCE ? script(path) : readFile(path);
  read.set(path, text);
  return text;
}

function script(path: string): string {
  const source = readFile(path.replace(/js$/, "ts"));
  return modules.stripTypeScriptTypes(source).replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
}

function readFile(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}
