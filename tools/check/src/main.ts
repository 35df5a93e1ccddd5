import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Step, steps } from "./steps.ts";

/** `npm run check [names of steps]`: all of them, or those that are named. Two at a time. */
const root = resolve(import.meta.dirname, "../../..");
const named = process.argv.slice(2);
const chosen = named.length === 0 ? steps : steps.filter(({ name }) => named.includes(name));
const files = filesOf(root);
const waiting = [...chosen];
let failed = 0;

await Promise.all([work(), work()]);
process.stdout.write(`${chosen.length - failed} passed, ${failed} failed\n`);
if (failed > 0 || chosen.length === 0) process.exitCode = 1;

async function work(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
}

async function run({ name, advice, run: check }: Step): Promise<void> {
  const started = performance.now();
  const problems = await check(root, files).catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${problems === "" ? "ok    " : "FAILED"}  ${name} (${seconds} s)\n`);
  if (problems === "") return;
  failed += 1;
  process.stdout.write(`${problems.replaceAll(/^/gm, "        ")}\n${advice === "" ? "" : `        ${advice}\n`}`);
}

/** Every file that is committed, or would be. */
function filesOf(folder: string): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: folder,
    encoding: "utf8",
  });
  return listed.split("\0").filter((file) => file !== "" && existsSync(join(folder, file)));
}
