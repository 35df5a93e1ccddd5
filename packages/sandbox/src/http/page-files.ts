import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";

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
  if (path.endsWith("/main.js")) return bundle(path.replace(/js$/, "tsx"));
  const source = readFile(path.replace(/js$/, "ts"));
  return modules.stripTypeScriptTypes(source).replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
}

/** What a page's `main` and all that it imports are together, as the build makes it for what is published. */
function bundle(path: string): string {
  const tool = new URL("../../../tools/build/src/page-main.ts", ROOT);
  return execFileSync(process.execPath, [fileURLToPath(tool), fileURLToPath(new URL(path, ROOT))], {
    encoding: "utf8",
  });
}

function readFile(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}
