import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";

const repository = resolve(import.meta.dirname, "../../../..");
const copy = mkdtempSync(join(tmpdir(), "check-"));
after(() => rmSync(copy, { recursive: true }));
copyRepository();

/** The repository as it is, with its packages linked to each other and not to the original's. */
function copyRepository(): void {
  const listed = execFileSync("git", ["ls-files", "-coz", "--exclude-standard"], { cwd: repository, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(repository, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(repository, file), join(copy, file));
  }
  execFileSync("git", ["init", "-q"], { cwd: copy });
  writeFileSync(join(copy, ".git/info/exclude"), "node_modules\n");
  mkdirSync(join(copy, "node_modules/@adyen-kit"), { recursive: true });
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (name !== "@adyen-kit") symlinkSync(join(repository, "node_modules", name), join(copy, "node_modules", name));
  }
  for (const name of ["client", "sandbox", "rotate"])
    symlinkSync(`../../packages/${name}`, join(copy, "node_modules/@adyen-kit", name));
  // What a package has in a version of its own.
  for (const name of readdirSync(join(repository, "packages"))) {
    const own = join("packages", name, "node_modules");
    if (existsSync(join(repository, own))) symlinkSync(join(repository, own), join(copy, own));
  }
}

export function check(...steps: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/check/src/main.ts", ...steps], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

/** Runs steps while some files are different, and puts them back. */
export function checkWith(
  changes: Readonly<Record<string, (before: string) => string>>,
  ...steps: readonly string[]
): ReturnType<typeof check> {
  const before = new Map<string, string | undefined>();
  for (const [file, change] of Object.entries(changes)) {
    const path = join(copy, file);
    const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    before.set(path, text);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change(text ?? ""));
  }
  try {
    return check(...steps);
  } finally {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}
