import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { describeError } from "../output.ts";
import { runDemo } from "./demo.ts";

/** `npm start`: rotates the key of a credential end to end, against a sandbox of its own. */
const folder = join(process.cwd(), ".adyen-kit", "demo");
try {
  // Each run begins anew: the folder holds nothing but what a run made.
  await rm(folder, { recursive: true, force: true });
  await runDemo(folder, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(
    `The rotation did not end as it should: ${describeError(error, true)}\nIts files are in ${relative("", folder)}.\n`,
  );
  process.exitCode = 1;
}
