import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { type ExitCode } from "./exit-code.ts";
import { decide } from "./keys/decide.ts";
import { resumeKeys } from "./keys/resume.ts";
import { rotateKey } from "./keys/rotate.ts";
import { showStatus } from "./keys/status.ts";
import { runSandbox } from "./sandbox-command.ts";

const EXIT_CODES = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 waiting (run keys resume later), 4 a person must decide.`;

/** The `adyen-kit` command. `finish` is told how it ended. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const program = new Command("adyen-kit")
    .description("Adyen for TypeScript: a sandbox on your machine, and API key rotation that cannot lose a key.")
    .version(version)
    .option("--debug", "show where an error came from")
    .addHelpText("after", EXIT_CODES)
    .exitOverride();

  program
    .command("sandbox")
    .description("run Adyen on this machine, until Ctrl-C")
    .option("--port <number>", "where it listens; 0: any that is free", wholeNumber, 4010)
    .option("--host <address>", "the address it listens on", "127.0.0.1")
    .option("--url <address>", "the address that others know it by, such as a proxy's: links in answers lead there")
    .option(
      "--control-host <name...>",
      "names beside localhost that lead here; /_sandbox then asks for the token in the data folder",
    )
    .option("--data <folder>", "where its state and the keys it makes are kept", ".adyen-kit")
    .addOption(new Option("--memory", "keep the state in memory only").conflicts("db"))
    .option("--db <url>", "keep the state in PostgreSQL, postgres://…, which several sandboxes may share")
    .addOption(new Option("--strict", "refuse every field that a description does not have").conflicts("lenient"))
    .option("--lenient", "ignore every field that a description does not have")
    .option("--seed <file>", "what there is at the beginning, in JSON; see the sandbox's README")
    .option("--new-keys", "make the keys of the state that is there anew, and end those before")
    .option("--frozen-at <time>", "let its clock stand still, for example at 2026-01-01T00:00:00Z")
    .action(async (options) => finish(await runSandbox(options)));

  const keys = program.command("keys").description("rotate API keys");

  common(keys.command("rotate"))
    .description("generate a new API key and put it where the old one is, once it works")
    .addOption(new Option("--company <id>", "the company that the credential belongs to").conflicts("merchant"))
    .option("--merchant <id>", "the merchant account that the credential belongs to")
    .requiredOption("--credential <id>", "the credential, for example S2-6A4C1B2D3E4F50")
    .requiredOption("--to <target...>", "where the new key goes, for example env:.env#ADYEN_API_KEY")
    .option("--probe-every <seconds>", "pause between two tries of the new key", positiveNumber, 5)
    .action(async (options) => finish(await rotateKey(options)));

  common(keys.command("resume"))
    .description("go on with every rotation that is under way")
    .action(async (options) => finish(await resumeKeys(options)));

  journal(keys.command("status"))
    .description("show every rotation and what comes next; changes nothing")
    .action(async (options) => finish(await showStatus(options)));

  for (const [name, description] of [
    ["approve", "go on where a rotation asks for a person"],
    ["rollback", "put the old key back while it still works"],
    ["abandon", "give a rotation up and leave everything as it is"],
  ] as const) {
    common(keys.command(name))
      .description(description)
      .argument("<rotation>", "its id, as keys status shows it")
      .action(async (rotation: string, options) => finish(await decide(name, rotation, options)));
  }
  return program;
}

/** Options of every command that works on rotations. */
function common(command: Command): Command {
  return journal(command)
    .addOption(
      new Option("--environment <name>", "Adyen's test or live platform")
        .choices(["test", "live"])
        .env("ADYEN_ENVIRONMENT")
        .default("test"),
    )
    .addOption(
      new Option("--base-url <address>", "call this address instead, for example the sandbox's").env("ADYEN_BASE_URL"),
    )
    .option(
      "--api-key-from <target>",
      "the key that calls, for example env:.env#ADMIN_KEY (default: the variable ADYEN_API_KEY)",
    )
    .option("--wait", "wait also for the 24 hours of the old key");
}

function journal(command: Command): Command {
  return command
    .option("--journal <file>", "where rotations are written down", ".adyen-kit/journal.db")
    .option("--key-file <file>", "the key that seals the journal, made when it is missing", ".adyen-kit/journal.key")
    .option("--json", "print the outcome as JSON");
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535 || text.trim() === "")
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return number;
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError("Give a number above 0.");
  return number;
}
