import { spawn } from "node:child_process";
import { messageOf, systemCode } from "../../errors.ts";
import type { Secret } from "../../secret.ts";
import { printable } from "./mask.ts";

/** A program that prints more than this where a secret is expected prints something else. */
const maxOutput = 64 * 1024;
/** From asking a program to end until it is made to. */
const graceMs = 2_000;

export interface CommandCall {
  /** Program and arguments; no shell is involved. */
  readonly argv: readonly string[];
  readonly cwd: string | undefined;
  /** Beside this process's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Goes to its standard input, and nowhere else. */
  readonly input?: Secret;
  /** What its messages must not show. */
  readonly secrets: readonly Secret[];
  readonly timeoutMs: number;
}

/** Why a command failed, fit to be shown: the rest of a sentence. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** Of a program that ended by itself. */
  readonly exitCode: number | undefined;

  constructor(message: string, exitCode?: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws {CommandError} it cannot be started, ended with another code than 0, took too long or printed too much.
 */
export function runCommand(call: CommandCall): Promise<string> {
  const { argv, cwd, env, input, timeoutMs } = call;
  const [program = "", ...args] = argv;
  return new Promise((resolve, reject) => {
    const fail = (reason: string, code?: number) =>
      reject(new CommandError(`${JSON.stringify(program)} ${reason}`, code));
    const child = spawn(program, args, {
      ...(cwd !== undefined && { cwd }),
      env: { ...withoutKeys(process.env), ...env },
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own: Ctrl-C does not end it halfway, and it ends with everything that it started.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    let size = 0;
    let problem: string | undefined;
    const stop = (why: string) => {
      problem ??= why;
      signalGroup(child.pid, "SIGTERM");
      setTimeout(() => {
        signalGroup(child.pid, "SIGKILL");
        child.stdout.destroy();
        child.stderr.destroy();
      }, graceMs).unref();
    };
    const timer = setTimeout(
      () => stop(`did not end within ${timeoutMs / 1000} s and was stopped; whether it had its effect is not known`),
      timeoutMs,
    );
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutput) stop(`printed more than ${maxOutput} bytes`);
      else out.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      error.push(chunk);
      // The end says why; a flood of warnings before it does not matter.
      while (error.length > 1 && error.reduce((sum, { length }) => sum + length, 0) > maxOutput) error.shift();
    });
    let isUnread = false;
    child.stdin.on("error", () => {
      isUnread = input !== undefined;
    });
    child.once("error", (cause) => {
      clearTimeout(timer);
      fail(`cannot be started: ${startHints[systemCode(cause) ?? ""] ?? messageOf(cause)}`);
    });
    // Something that it left running may keep its output open.
    child.once("exit", () => setTimeout(() => (child.stdout.destroy(), child.stderr.destroy()), graceMs).unref());
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      const said = printable(Buffer.concat(error).toString(), call.secrets);
      const because = said === "" ? "" : `. It said: ${said}`;
      if (problem !== undefined) fail(problem + because);
      else if (code === null) fail(`was ended by ${signal ?? "a signal"}${because}`);
      else if (code !== 0) fail(`ended with code ${code}${because}`, code);
      else if (isUnread) fail(`ended without reading what it was given on its standard input${because}`);
      else resolve(Buffer.concat(out).toString());
    });
    child.stdin.end(input?.reveal() ?? "");
  });
}

const startHints: Readonly<Record<string, string>> = {
  ENOENT: "there is no such program (or no such folder to run it in)",
  EACCES: "permission denied; make it executable",
};

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if (systemCode(error) !== "ESRCH") throw error;
  }
}

/** The key that calls Adyen is none of a command's business. */
function withoutKeys(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => !/^AQE\S{30,}$/.test(value ?? "")));
}
