import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";

/**
 * Puts the scripts of a package into few files: most of the time that a command takes to start is spent on opening them.
 * Declarations stay. `kept`: folders whose scripts are read as they are, such as those of a web page.
 */
export async function bundlePackage(dist: string, entry: string, kept: readonly string[]): Promise<void> {
  const bundle = await rolldown({
    input: join(dist, entry),
    platform: "node",
    external: [/^node:/, /^[^./]/],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm", entryFileNames: entry, chunkFileNames: "[name].js" });
  await bundle.close();
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const file = join(dist, name);
    const isKept = kept.some((folder) => !relative(join(dist, folder), file).startsWith(".."));
    if (name.endsWith(".js") && statSync(file).isFile() && !isKept) rmSync(file);
  }
  for (const file of output) if (file.type === "chunk") writeFileSync(join(dist, file.fileName), file.code);
}
