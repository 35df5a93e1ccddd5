import { bundlePage } from "./page.ts";

/** Prints the script of a page: `node page-main.ts path/to/main.tsx`. For sandboxes that run from their sources. */
const [, , entry = ""] = process.argv;
process.stdout.write(await bundlePage(entry));
