import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { findRegistries } from "./addresses.ts";
import { guardProse } from "./prose/guard.ts";
import { findImpurities } from "./pure.ts";

export interface Step {
  readonly name: string;
  /** What to do when it fails. */
  readonly advice: string;
  /** Problems as a text to print; empty where there are none. */
  readonly run: (root: string, files: readonly string[]) => Promise<string>;
}

/** Everything that must hold before a change goes in. */
export const steps: readonly Step[] = [
  {
    name: "format",
    advice: "Run: npm run format",
    run: program("@biomejs/biome/bin/biome", "format", "--colors=off", "."),
  },
  { name: "lint", advice: "See .oxlintrc.json for the rules.", run: program("oxlint/bin/oxlint", "--type-aware") },
  { name: "types", advice: "", run: program("typescript/bin/tsc", "-p", ".") },
  {
    name: "layering",
    advice: "See .dependency-cruiser.mjs for what may import what.",
    // Without tests: its parser does not know `using` yet, and tests may import what they like.
    run: program(
      "dependency-cruiser/bin/dependency-cruiser.mjs",
      ...["--config", ".dependency-cruiser.mjs", "--output-type", "err"],
      ...[
        "packages/client/src",
        "packages/sandbox/src",
        "packages/rotate/src",
        "packages/cli/src",
        "packages/migrate/src",
        "tools/codegen/src",
      ],
    ),
  },
  {
    name: "pure code",
    advice: "Take it as a parameter.",
    run: (root, files) => Promise.resolve(findImpurities(root, files).join("\n")),
  },
  {
    name: "generated code",
    advice: "Never edit it: change the generator or the facts and run npm run generate.",
    run: program("", "tools/codegen/src/main.ts", "--check"),
  },
  {
    name: "names of other libraries",
    advice: "Run: npm run migration",
    run: program("", "--conditions=@adyen-kit/source", "tools/docs/src/migration-main.ts", "--check"),
  },
  {
    name: "prose guard",
    advice: "Say it in your own words: Adyen's sentences are Adyen's.",
    run: (root, files) => Promise.resolve(guardProse(root, files).join("\n")),
  },
  {
    name: "no registry named",
    advice: "Remove the address; each machine has its own.",
    run: (root, files) => Promise.resolve(findRegistries(root, files).join("\n")),
  },
  {
    name: "budgets",
    advice: "What grew? See tools/build/src/budgets.ts for the limits.",
    run: program("", "tools/build/src/budgets.ts"),
  },
  {
    name: "API report",
    advice: "If the change of the public API is meant: npm run api-report",
    // In a process of its own, beside the others: it takes the longest.
    run: program("", "tools/check/src/report-main.ts", "--check"),
  },
];

/** A program of ours or of a package, whose output matters when it fails. */
function program(path: string, ...args: readonly string[]): Step["run"] {
  return async (root) => {
    const script = path === "" ? [] : [join(root, "node_modules", path)];
    const child = spawn(process.execPath, [...script, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const [code] = (await once(child, "close")) as [number | null];
    return code === 0 ? "" : Buffer.concat(chunks).toString().trim() || `ended with ${code}`;
  };
}
