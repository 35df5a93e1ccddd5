import { spawn } from "node:child_process";
import { messageOf, SealingKeyError } from "../errors.ts";

const timeoutMs = 60_000;
const longest = 65_536;

/**
 * Runs a program without a shell, gives it a text on its standard input and takes what it prints. Its standard error is
 * ours, so that it can ask for a PIN. Nothing secret is in its arguments.
 *
 * @throws {SealingKeyError} when it cannot be started, fails, takes over a minute or prints over 64 kB.
 */
export function runProgram(command: readonly string[], input: string): Promise<string> {
  const [file, ...args] = command;
  if (file === undefined || file === "") {
    return Promise.reject(new SealingKeyError("The command that handles the sealing key is empty: name a program."));
  }
  return new Promise((resolve, reject) => {
    const fail = (what: string, cause?: unknown) => {
      child.kill();
      reject(new SealingKeyError(`The program ${file}, which handles the sealing key, ${what}.`, { cause }));
    };
    const child = spawn(file, args, { stdio: ["pipe", "pipe", "inherit"] });
    const timer = setTimeout(() => fail("took longer than a minute"), timeoutMs);
    const chunks: Buffer[] = [];
    let length = 0;
    child.on("error", (error) => fail(`could not be run: ${messageOf(error)}`, error));
    // A program may end without reading its input: its exit code says what that means.
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > longest) fail("printed more than 64 kB");
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(chunks).toString("utf8"));
      else fail(code === null ? `was ended by ${signal}` : `ended with exit code ${code}`);
    });
    child.stdin.end(input);
  });
}
