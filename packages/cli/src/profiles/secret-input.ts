import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { UsageError } from "@adyen-kit/rotate/usage";

/** A secret from a person, who does not see it, or from a program through stdin. Never from an argument, which others can read. */
export async function readSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) return (await readAll(process.stdin)).trim();
  process.stderr.write(question);
  const hidden = new Writable({ write: (_, __, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: hidden, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.once("line", (line) => resolve(line.trim()));
      terminal.once("close", () => reject(new UsageError("No key was given. Nothing was kept.")));
    });
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
