import { join, resolve } from "node:path";
import { build } from "./build.ts";

/** `npm run build`: everything that is published, into `packages/*\/dist`. */
const root = resolve(import.meta.dirname, "../../..");
const started = performance.now();
for (const name of await build(root, join(root, "packages"))) process.stdout.write(`packages/${name}/dist\n`);
process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
