import { createInterface } from "node:readline/promises";
import { UsageError } from "@adyen-kit/rotate/usage";

/**
 * Lets a person at a terminal type what shows that it is meant.
 *
 * @throws {UsageError} it was not typed, or nobody is there to do it.
 */
export async function confirm(what: string, typed: { readonly name: string; readonly text: string }): Promise<void> {
  if (!process.stdin.isTTY) throw new UsageError(`${what} Say that it is meant: --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const said = await terminal.question(`${what} Type ${typed.name} to go on: `);
    if (said.trim() !== typed.text) throw new UsageError(`That is not ${typed.name}. Nothing was changed.`);
  } finally {
    terminal.close();
  }
}
