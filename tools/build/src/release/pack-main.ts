import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { notesOf, ReleaseError } from "./changelog.ts";
import { sbomOf } from "./sbom.ts";
import { stage } from "./stage.ts";
import { currentVersion } from "./versions.ts";

const USAGE = `Usage: npm run pack -- [--tag v<version>]

Writes to temp/release what a release consists of: a tarball of each package, its bill of materials, and, with --tag, the
notes of the version. --tag fails when the packages have another version, or the changelog says nothing about it.
`;

const root = resolve(import.meta.dirname, "../../../..");
const target = join(root, "temp/release");

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tag: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) return void process.stdout.write(USAGE);
  const version = currentVersion(root);
  const notes = values.tag === undefined ? undefined : notesOfTag(values.tag, version);
  rmSync(target, { recursive: true, force: true });
  const staging = join(target, "packages");
  for (const name of await stage(root, staging)) packOne(staging, name);
  if (notes !== undefined) writeFileSync(join(target, "notes.md"), `${notes}\n`);
}

function notesOfTag(tag: string, version: string): string {
  if (tag !== `v${version}`) throw new ReleaseError(`The tag is ${tag}, and the packages have version ${version}.`);
  return notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
}

function packOne(staging: string, name: string): void {
  mkdirSync(target, { recursive: true });
  const printed = execFileSync("npm", ["pack", "--json", `--pack-destination=${target}`], {
    ...{ cwd: join(staging, name), encoding: "utf8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [packed] = JSON.parse(printed) as readonly { readonly filename: string }[];
  const tarball = packed?.filename ?? "";
  const bill = tarball.replace(/\.tgz$/, ".cdx.json");
  writeFileSync(join(target, bill), `${sbomOf(root, name)}\n`);
  for (const file of [tarball, bill]) process.stdout.write(`${join("temp/release", file)}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
