import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fingerprintsOf, writeFingerprints } from "./prose/fingerprints.ts";

/** `npm run fingerprint -- --from <folder>`: remembers the prose of Adyen's descriptions, without keeping any of it. */
const { values } = parseArgs({ options: { from: { type: "string" } } });
if (values.from === undefined) {
  process.stderr.write("Usage: npm run fingerprint -- --from <folder of Adyen's descriptions>\n");
  process.exitCode = 2;
} else {
  const folder = resolve(values.from);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const texts = files.flatMap((name) => proseOf(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  const bytes = writeFingerprints(fingerprintsOf(texts));
  writeFileSync(join(import.meta.dirname, "../../../spec/prose.fingerprints"), bytes);
  process.stdout.write(`${files.length} files, ${bytes.length} bytes\n`);
}

/** Every text that is meant for people. */
function proseOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" && (name === "description" || name === "summary") ? [value] : proseOf(value),
  );
}
