import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Another program's way to a place: it knows nothing of this package. */
export interface SecondClient {
  readonly read: () => Promise<string>;
  readonly write: (value: string) => Promise<void>;
  /** What it shows beside the value: tags, labels, annotations. */
  readonly about: () => Promise<string>;
}

/** Runs a program of Debian's and gives what it printed, less the newline. */
export async function output(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const [program = "", ...args] = argv;
  const env = { PATH: "/usr/bin:/bin", HOME: "/nonexistent", LANG: "C.UTF-8", ...environment };
  const { stdout } = await run(program, args, { env, timeout: 60_000 });
  return stdout.replace(/\n$/, "");
}

/** Why a client cannot be asked on this machine; `false` where it can. */
export function missing(program: string, debianPackage: string): string | false {
  return existsSync(program) ? false : `there is no ${program}: apt-get install ${debianPackage}`;
}

/** Why Debian's Python cannot import a module; `false` where it can. */
export async function missingModule(module: string, debianPackage: string): Promise<string | false> {
  const found = await output(["/usr/bin/python3", "-c", `import ${module}`], {}).then(
    () => true,
    () => false,
  );
  return found ? false : `Debian's python3 has no ${module}: apt-get install ${debianPackage}`;
}
