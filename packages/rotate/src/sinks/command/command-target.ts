import { resolve } from "node:path";
import { UsageError } from "../../errors.ts";

/**
 * A store that only a program reaches. Commands are programs with their arguments, run without a shell and with the
 * environment of this process, less API keys in it. Each has `ADYEN_KIT_TARGET` (the target) in its environment. Exit code
 * 75 says that it may succeed later, as it is: throttled, or to be logged in again.
 */
export interface CommandTarget {
  /** Named by `command:<name>`: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /**
   * Stores the secret, which it reads from its standard input up to the end, without a newline. `ADYEN_KIT_MARK` has the
   * {@link Mark} as JSON, for stores that keep one. Exit code 0 says that it is stored. It may print `fingerprint: …`, the
   * first 12 hex digits of the SHA-256 over `adyen-kit fingerprint`, a zero byte and what it stored, which is then
   * compared; and `version: …`, the store's name for what it stored.
   */
  readonly write: readonly string[];
  /**
   * Prints the secret, with or without a newline at the end; nothing where there is none. Or JSON, `{ "secret", "mark" }`,
   * where the store keeps marks. Without it the target is write-only.
   */
  readonly read?: readonly string[] | undefined;
  /** Exit code 0 says that a write would succeed. Without it, `read` must succeed. */
  readonly check?: readonly string[] | undefined;
  /** How long one of them may take. Default 30 seconds. */
  readonly timeoutMs?: number | undefined;
  /** The folder they run in. Default: the current one. */
  readonly cwd?: string | undefined;
}

export const defaultTimeoutMs = 30_000;

/** @throws {UsageError} a field is missing or malformed. */
export function checkCommandTarget(given: CommandTarget, receipts: string | undefined): void {
  const refuse = (problem: string): never => {
    throw new UsageError(`Command target "${given.name}": ${problem}`);
  };
  if (typeof given.name !== "string" || !/^\w[\w.-]*$/.test(given.name)) {
    refuse("its name may have letters, digits, ., _ and -, and begins with none of . and -.");
  }
  for (const field of ["write", "read", "check"] as const) {
    const argv: unknown = given[field];
    if (argv === undefined && field !== "write") continue;
    const isArgv = Array.isArray(argv) && argv.every((part) => typeof part === "string" && !part.includes("\0"));
    if (!isArgv || argv.length === 0 || argv[0] === "") {
      refuse(`${field} is a list of texts, the program first: ["vault-put", "shop/adyen"].`);
    }
  }
  const { timeoutMs } = given;
  if (timeoutMs !== undefined && !(timeoutMs > 0 && timeoutMs <= 2_147_483_647)) {
    refuse("timeoutMs is a number of milliseconds, greater than 0.");
  }
  if (given.read === undefined && receipts === undefined) {
    refuse(
      'it has no "read", so that a folder for receipts is needed, to know what was stored last. Give one of both.',
    );
  }
}

export function folderOf({ cwd }: CommandTarget): string | undefined {
  return cwd === undefined ? undefined : resolve(cwd);
}
