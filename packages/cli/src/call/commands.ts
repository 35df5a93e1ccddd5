import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";
import { positiveNumber } from "../numbers.ts";
import { withProfile } from "../profiles/commands.ts";

/** `call`, `operations` and `mcp`. */
export function addCallCommands(program: Command, finish: (code: ExitCode) => void): void {
  withProfile(program.command("call"))
    .description("call any operation of Adyen's APIs")
    .argument("<operation>", "its name, such as generateNewApiKey or checkout/payments")
    .argument("[fields...]", "its parameters and fields, such as --company-id X --amount.value 1000")
    .helpOption(false)
    .option("-h, --help", "what the operation does, and what it takes")
    .option("--body <json>", "the body: JSON, @file, or - for stdin; fields beside it win")
    .option("--all", "every item of all pages, one on a line")
    .option("--dry-run", "print the call as curl and make none")
    .option("--out <file>", "write the answer to a new file that only you can read")
    .option("--show-secrets", "print keys and passwords of an answer as they are")
    .option("--idempotency <key>", "the idempotency key to send")
    .option("--timeout <seconds>", "how long one attempt may take", positiveNumber)
    .addOption(new Option("--environment <name>", "Adyen's own platform").choices(["test", "live"]))
    .option("--base-url <address>", "another address, such as a sandbox's")
    .option("--api-key-from <target>", "where the key is, such as env:.env#ADYEN_API_KEY")
    .option("--yes", "change something on the live platform")
    .option("--json", "failures too as JSON on stdout")
    .allowUnknownOption()
    .action(async (name: string, fields: readonly string[], options) =>
      finish(await (await import("./call.ts")).callOperation(name, fields, options)),
    );

  program
    .command("operations")
    .description("list the operations that can be called")
    .argument("[words...]", "only those with these words in their name or description")
    .option("--all-versions", "older versions too")
    .option("--json", "as JSON")
    .action(async (words: readonly string[], options) =>
      finish(await (await import("./list.ts")).printOperations(words, options)),
    );

  withProfile(program.command("mcp"))
    .description("serve the operations to a coding agent, over stdin and stdout")
    .option("--allow <operation...>", "operations that change something and may be called all the same")
    .addOption(new Option("--environment <name>", "Adyen's own platform").choices(["test", "live"]))
    .option("--base-url <address>", "another address, such as a sandbox's")
    .option("--api-key-from <target>", "where the key is, such as env:.env#ADYEN_API_KEY")
    .option("--yes", "with --allow on the live platform")
    .action(async (options) => {
      // Few people need it, and it is larger than all of the rest.
      const { serveMcp } = await import("../mcp/mcp.ts");
      finish(await serveMcp(options));
    });
}
