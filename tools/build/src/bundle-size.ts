import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** Bytes that a program ships, minified and compressed, without what Node.js brings. Throws away what is not used. */
export async function bundleSize(input: string): Promise<{ readonly bytes: number; readonly code: string }> {
  const bundle = await rolldown({ input, platform: "node", logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  const chunks = output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  return {
    bytes: chunks.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
    code: chunks.join("\n"),
  };
}
