import { join } from "node:path";
import { rolldown } from "rolldown";
import { QUIET } from "./client.ts";

/**
 * Puts the scripts of a package into few files: most of the time that a command takes to start is spent on opening them.
 * `entries`: sources without their extension. What a package depends on stays outside.
 */
export async function bundlePackage(source: string, entries: readonly string[], dist: string): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, join(source, `${name}.ts`)])),
    platform: "node",
    // An absolute path is a source, and what begins with a NUL a helper of rolldown's own.
    external: (id) => !id.startsWith("\0") && !/^([./]|@oxc-project\/)/.test(id),
    logLevel: "silent",
    tsconfig: false,
    ...QUIET,
  });
  await bundle.write({
    ...{ dir: dist, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    comments: { annotation: true, jsdoc: false, legal: false },
  });
  await bundle.close();
}
