import { readFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { QUIET } from "./client.ts";

/** What a page in a browser loads: its script with all that it imports, libraries too, in one small file. */
export async function bundlePage(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    tsconfig: false,
    transform: { jsx: { runtime: "automatic", importSource: "preact" } },
    ...QUIET,
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, postBanner: LICENCE });
  await bundle.close();
  return output[0].code;
}

/** Whoever copies Preact copies its licence too. */
const LICENCE = `/*! Preact\n${readFileSync(new URL("../../../node_modules/preact/LICENSE", import.meta.url), "utf8").trim()}\n*/`;
