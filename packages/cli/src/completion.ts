import type { Command } from "commander";

/** `adyen-kit complete zsh` prints the script that a shell reads; the shell then asks `adyen-kit complete -- <words>`. */
export async function addCompletion(program: Command, words: readonly string[]): Promise<void> {
  if (!words.includes("complete")) {
    // Help names it; what it does is loaded where it is asked for.
    program.command("complete").description("Generate shell completion scripts").argument("[shell]");
    return;
  }
  const { default: tab } = await import("@bomb.sh/tab/commander");
  const completion = tab(program);
  if (words[0] !== "complete" || words[1] !== "--") return;
  const { listOperations } = await import("./call/find-operation.ts");
  const operations = await listOperations();
  completion.commands.get("call")?.argument("operation", (complete) => {
    for (const { facts } of operations) {
      for (const name of [facts.name, `${facts.api}/${facts.name}`]) complete(name, `${facts.method} ${facts.path}`);
    }
  });
}
