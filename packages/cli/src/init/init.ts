import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CONFIG_NAMES } from "../keys/config.ts";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { SEED_FILE } from "../sandbox/seed-file.ts";
import { AT_ADYEN, configText, IGNORED, IN_SANDBOX, SCHEMA, SEED_TEXT, VARIABLES } from "./contents.ts";

export interface InitOptions {
  readonly force?: boolean;
  readonly json?: boolean;
}

interface Outcome {
  readonly file: string;
  /** `completed`: lines were added at its end. */
  readonly status: "written" | "replaced" | "completed" | "kept";
}

/** Writes what a project with Adyen begins with. What is there stays as it is, unless somebody says otherwise. */
export async function initProject(options: InitOptions): Promise<ExitCode> {
  const language = speaksTypeScript() ? "ts" : "mjs";
  const files = [
    write(configName(language), configText(language, IN_SANDBOX), options),
    write(SEED_FILE, SEED_TEXT, options),
    complete(".env.example", missingVariables),
    complete(".gitignore", missingPatterns),
  ];
  const next = nextSteps(files);
  printResult({ files, next }, options.json, [...files.map(describe), "", "Next:", ...next.map(indented)].join("\n"));
  return ExitCode.done;
}

/** Writes the configuration of rotations alone. */
export async function initKeys(options: InitOptions): Promise<ExitCode> {
  const done = write(configName("ts"), configText("ts", AT_ADYEN), options);
  const next = ["put your account, credential and target into it", "adyen-kit keys plan shop"];
  printResult({ files: [done], next }, options.json, [describe(done), "", "Next:", ...next.map(indented)].join("\n"));
  return ExitCode.done;
}

function write(file: string, text: string, { force }: InitOptions): Outcome {
  const isThere = existsSync(file);
  if (isThere && force !== true) return { file, status: "kept" };
  // `wx`: what somebody else has put there meanwhile is not lost.
  writeFileSync(file, text, { flag: isThere ? "w" : "wx" });
  return { file, status: isThere ? "replaced" : "written" };
}

/** Adds lines that are missing. */
function complete(file: string, missing: (text: string) => readonly string[]): Outcome {
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const lines = missing(before ?? "");
  if (lines.length === 0) return { file, status: "kept" };
  const separator = before === undefined || before === "" || before.endsWith("\n") ? "" : "\n";
  writeFileSync(file, `${before ?? ""}${separator}${lines.join("\n")}\n`);
  return { file, status: before === undefined ? "written" : "completed" };
}

function missingVariables(text: string): string[] {
  const missing = VARIABLES.filter(({ name }) => !new RegExp(`^\\s*(export\\s+)?${name}\\s*=`, "m").test(text));
  return missing.flatMap(({ name, value, about }) => [`# ${about}`, `${name}=${value}`]);
}

function missingPatterns(text: string): string[] {
  const plain = (line: string) => line.trim().replaceAll(/^\/|\/$/g, "");
  const known = new Set(text.split("\n").map(plain));
  return IGNORED.filter((pattern) => !known.has(plain(pattern)));
}

function configName(language: string): string {
  return CONFIG_NAMES.find((name) => existsSync(name)) ?? `adyen-kit.config.${language}`;
}

function speaksTypeScript(): boolean {
  return (
    existsSync("tsconfig.json") || (existsSync("package.json") && /"typescript"\s*:/.test(readText("package.json")))
  );
}

function readText(file: string): string {
  return readFileSync(file, "utf8");
}

function nextSteps(files: readonly Outcome[]): string[] {
  const isInstalled = existsSync(SCHEMA);
  const kept = files.filter(({ status }) => status === "kept").map(({ file }) => file);
  const replaceable = kept.filter((file) => file === SEED_FILE || file.startsWith("adyen-kit.config."));
  return [
    ...(isInstalled
      ? []
      : ["npm install --save-dev adyen-kit   # so that your editor completes seed and configuration"]),
    "adyen-kit sandbox",
    "adyen-kit call checkout/paymentMethods --merchant-account AcmeGroup_Web   # in another terminal",
    "adyen-kit keys rotate shop   # a new key works after two minutes, as at Adyen; adyen-kit clock advance 2m is faster",
    "adyen-kit doctor",
    ...(replaceable.length > 0 ? [`adyen-kit init --force   # replaces ${replaceable.join(" and ")}`] : []),
  ];
}

const WORDS = {
  written: "wrote",
  replaced: "replaced",
  completed: "added to",
  kept: "kept",
} satisfies Record<Outcome["status"], string>;

function describe({ file, status }: Outcome): string {
  return `${WORDS[status].padEnd(8)}  ${file}`;
}

function indented(line: string): string {
  return `  ${line}`;
}
