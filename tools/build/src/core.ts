import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/**
 * Puts the hand-written modules of the client into few files, as ES modules and as CommonJS: a program that imports the
 * client spends its time on opening files. Generated modules stay as they are, so that one operation brings itself alone.
 */
export async function bundleCore(dist: string): Promise<void> {
  const entries = handWritten(dist);
  const input = Object.fromEntries(entries.map((name) => [name, join(dist, `${name}.js`)]));
  const bundle = await rolldown({
    input,
    platform: "neutral",
    // Generated modules stay as they are, those of words too.
    external: [/^node:/, /^#/, /[\\/]v\d+[\\/]/, /[\\/]notes\.js$/],
    logLevel: "silent",
  });
  // The core in one file, but for what is loaded later or by a condition.
  const shared = { name: "shared", test: /[\\/]dist[\\/]core[\\/](?!transport[\\/](node|proxy|decompress|web))/ };
  const codeSplitting = { includeDependenciesRecursively: false, groups: [shared] };
  const options = { entryFileNames: "[name].js", chunkFileNames: "core/[name].js", codeSplitting } as const;
  const esm = await bundle.generate({ ...options, format: "esm" });
  const cjs = await bundle.generate({ ...options, format: "cjs", dynamicImportInCjs: false });
  await bundle.close();
  for (const [folder, { output }] of [
    [dist, esm],
    [join(dist, "cjs"), cjs],
  ] as const) {
    for (const bundled of BUNDLED) removeScripts(join(folder, bundled));
    // Beside them there are generated messages, which have an import of their own.
    for (const name of readdirSync(join(folder, "terminal"))) {
      if (name.endsWith(".js")) rmSync(join(folder, "terminal", name));
    }
    for (const file of output) {
      if (file.type !== "chunk") continue;
      // Only the CommonJS half has no map of imports: whatever runs it has Node's modules.
      const code =
        folder === dist ? file.code : file.code.replace('require("#transport")', 'require("./transport/node.js")');
      writeFileSync(join(folder, file.fileName), code);
    }
  }
}

/** Entries beside the core, and what generated modules and the map of imports take from the core. */
function handWritten(dist: string): string[] {
  const top = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const core = ["operation", "paged-call", "schema", "facts", "transport/node", "transport/web"];
  return [...top.map((name) => name.slice(0, -3)), ...core.map((name) => `core/${name}`)];
}

/** Whose scripts are inside others now. Their declarations stay: those of others refer to them. */
const BUNDLED = [
  "core",
  "key-sources",
  "logging",
  "testing",
  "webhook-handlers",
  ...["body", "signature", "signed-part"].map((name) => `webhooks/${name}.js`),
];

function removeScripts(path: string): void {
  if (path.endsWith(".js")) return rmSync(path);
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".js")) rmSync(join(path, name));
  }
}
