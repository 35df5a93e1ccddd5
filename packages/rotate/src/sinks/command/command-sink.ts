import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { messageOf, SinkError } from "../../errors.ts";
import { Secret } from "../../secret.ts";
import { refuseConflict } from "../conflict.ts";
import type { Sink, SinkReading, WriteCondition } from "../sink.ts";
import { type CommandTarget, defaultTimeoutMs, folderOf } from "./command-target.ts";
import { printable } from "./mask.ts";
import { isMark, type Receipts, receiptsIn } from "./receipt.ts";
import { CommandError, runCommand } from "./run-command.ts";

/** `EX_TEMPFAIL` of sysexits(3). */
const tryAgain = 75;

/**
 * A store behind a program. Between its `read` and its `write` nothing keeps others out: a store that can compare must do
 * it in `write`. One without `read` is known by a receipt alone: what somebody else stores there is not seen.
 */
export class CommandSink implements Sink {
  readonly target: string;
  readonly #command: CommandTarget;
  readonly #identity: string;
  readonly #receipts: Receipts | undefined;

  constructor(command: CommandTarget, receipts: string | undefined) {
    this.target = `command:${command.name}`;
    this.#command = command;
    const { write } = command;
    const what = JSON.stringify([write, folderOf(command) ?? null]);
    this.#identity = `command:${createHash("sha256").update(what).digest("hex").slice(0, 16)}`;
    this.#receipts = receipts === undefined ? undefined : receiptsIn(receipts, command.name, this.#identity);
  }

  /** Of the write command and its folder: two names for one command are one place. */
  identity(): Promise<string> {
    return Promise.resolve(this.#identity);
  }

  async check(): Promise<void> {
    const { check, read, write } = this.#command;
    await this.#explained(async () => {
      if (check !== undefined) await this.#run(check, { secrets: [] });
      for (const argv of [write, read, check]) if (argv !== undefined) await this.#refuseMissing(argv[0] ?? "");
    });
    await this.read();
  }

  async read(): Promise<SinkReading> {
    const { read } = this.#command;
    return this.#explained(async () => {
      if (read === undefined) return { secret: undefined, mark: await this.#receipts?.read(), writeOnly: true };
      return readingOf(await this.#run(read, { secrets: [] }));
    });
  }

  unfit(): undefined {
    return undefined;
  }

  async write(secret: Secret, condition: WriteCondition): Promise<{ readonly version: string }> {
    const before = await this.read();
    refuseConflict(this.target, before, secret, condition);
    return this.#explained(async () => {
      const secrets = before.secret === undefined ? [secret] : [secret, before.secret];
      const env = { ADYEN_KIT_MARK: JSON.stringify(condition.mark) };
      const output = await this.#run(this.#command.write, { input: secret, secrets, env });
      const stored = /^fingerprint[:=][ \t]*([0-9a-f]{12})[ \t\r]*$/m.exec(output)?.[1];
      if (stored !== undefined && stored !== secret.fingerprint) {
        throw new Error(`it says that it stored something else (fingerprint ${stored}, not ${secret.fingerprint})`);
      }
      if (this.#command.read === undefined) await this.#receipts?.keep(condition.mark);
      const version = /^version[:=][ \t]*(\S{1,200})[ \t\r]*$/m.exec(output)?.[1];
      return { version: version === undefined ? secret.fingerprint : printable(version, secrets) };
    });
  }

  #run(
    argv: readonly string[],
    { input, secrets, env = {} }: { input?: Secret; secrets: readonly Secret[]; env?: Record<string, string> },
  ): Promise<string> {
    return runCommand({
      argv,
      cwd: folderOf(this.#command),
      env: { ADYEN_KIT_TARGET: this.target, ...env },
      ...(input && { input }),
      secrets,
      timeoutMs: this.#command.timeoutMs ?? defaultTimeoutMs,
    });
  }

  async #refuseMissing(program: string): Promise<void> {
    const isPath = program.includes("/");
    const folders = isPath ? [folderOf(this.#command) ?? "."] : (process.env["PATH"] ?? "").split(delimiter);
    for (const folder of folders) {
      const file = isPath ? resolve(folder, program) : join(folder, program);
      if (
        await access(file, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    // Windows finds programs by other names too.
    if (process.platform === "win32") return;
    throw new Error(`there is no program ${JSON.stringify(program)} that can be run`);
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof SinkError) throw cause;
      const retryable = cause instanceof CommandError && cause.exitCode === tryAgain;
      throw new SinkError(this.target, `${messageOf(cause)}.`, { retryable });
    }
  }
}

function readingOf(output: string): SinkReading {
  if (/^\s*\{/.test(output)) {
    const { secret, mark } = parse(output);
    return {
      secret: typeof secret === "string" && secret !== "" ? new Secret(secret) : undefined,
      mark: isMark(mark) ? mark : undefined,
    };
  }
  const value = output.replace(/\r?\n$/, "");
  return { secret: value === "" ? undefined : new Secret(value), mark: undefined };
}

function parse(output: string): { secret?: unknown; mark?: unknown } {
  try {
    return JSON.parse(output) as { secret?: unknown; mark?: unknown };
  } catch {
    // What the parser says quotes the text.
    throw new Error(
      'its read command printed what begins like JSON and is none; print { "secret": … } or the secret alone',
    );
  }
}
