import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { listOperations } from "./call/find-operation.ts";

/** `adyen-kit complete zsh` prints the script that a shell reads; the shell then asks `adyen-kit complete -- <words>`. */
export async function addCompletion(program: Command, words: readonly string[]): Promise<void> {
  const completion = tab(program);
  if (words[0] !== "complete" || words[1] !== "--") return;
  const operations = await listOperations();
  completion.commands.get("call")?.argument("operation", (complete) => {
    for (const { facts } of operations) {
      for (const name of [facts.name, `${facts.api}/${facts.name}`]) complete(name, `${facts.method} ${facts.path}`);
    }
  });
}
