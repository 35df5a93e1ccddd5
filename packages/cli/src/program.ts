import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { addCallCommands } from "./call/commands.ts";
import { addControlCommands } from "./control/commands.ts";
import { type ExitCode } from "./exit-code.ts";
import { addKeysCommands } from "./keys/commands.ts";
import { portNumber } from "./numbers.ts";
import { addProfileCommands, applyProfile, withProfile } from "./profiles/commands.ts";

const EXIT_CODES = `
Exit codes: 0 done, or safely waiting; 1 failed; 2 wrong usage; 3 not everything is in place yet (run keys resume later);
4 a person must decide; 130 interrupted.`;

/**
 * The `adyen-kit` command. `finish` is called with how it ended. What a command does is loaded when it is asked for: most of the time
 * that one takes would go into the others.
 */
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
    .option("--port <number>", "where it listens; 0: any that is free", portNumber, 4010)
    .option("--host <address>", "the address it listens on", "127.0.0.1")
    .option("--url <address>", "the address that others know it by, such as a proxy's: links in answers lead there")
    .option(
      "--control-host <name...>",
      "names beside localhost that lead here; /_sandbox then asks for the token in the data folder",
    )
    .option(
      "--tls",
      "serve HTTPS as localhost and as Adyen's hosts, with a certificate that is kept in the data folder",
    )
    .option("--data <folder>", "where its state and the keys it makes are kept", ".adyen-kit")
    .addOption(new Option("--memory", "keep the state in memory only").conflicts("db"))
    .option("--db <url>", "keep the state in PostgreSQL, postgres://…, which several sandboxes may share")
    .addOption(new Option("--strict", "refuse every field that a description does not have").conflicts("lenient"))
    .option("--lenient", "ignore every field that a description does not have")
    .option(
      "--seed <file>",
      "what there is at the beginning, in JSON (default: adyen-kit.seed.json, where it is there)",
    )
    .option("--new-keys", "make the keys of the state that is there anew, and end those before")
    .option("--frozen-at <time>", "let its clock stand still, for example at 2026-01-01T00:00:00Z")
    .option("--random-seed <text>", "make keys, ids and references the same in every run from a new state; for tests")
    .addOption(new Option("--quiet", "no line for each request").conflicts("verbose"))
    .option("--verbose", "a line for each request also where no terminal shows it")
    .option("--json", "print one JSON object on stdout once it listens: url, port, pid, version, files; no secrets")
    .action(async (options) => finish(await (await import("./sandbox-command.ts")).runSandbox(options)));

  program
    .command("init")
    .description(
      "write what a project begins with: configuration, seed of the sandbox, .env.example, lines of .gitignore",
    )
    .option("--force", "replace configuration and seed where they are there")
    .option("--json", "print one JSON object on stdout")
    .action(async (options) => finish(await (await import("./init/init.ts")).initProject(options)));

  withProfile(program.command("doctor"))
    .description("look at everything that a project depends on, and say what to do; changes nothing")
    .option("--data <folder>", "where the sandbox keeps its state and keys", ".adyen-kit")
    .addOption(new Option("--environment <name>", "Adyen's own platform").choices(["test", "live"]))
    .option("--base-url <address>", "another address, such as a sandbox's")
    .option("--api-key-from <target>", "where the key is, such as env:.env#ADYEN_API_KEY")
    .option("--config <file>", "the configuration (default: adyen-kit.config.ts, where it is there)")
    .option("--json", "print one JSON object on stdout")
    .action(async (options) => finish(await (await import("./doctor/doctor.ts")).examineProject(options)));

  addCallCommands(program, finish);
  addControlCommands(program, finish);
  addKeysCommands(program, finish);
  addProfileCommands(program, finish);
  program.hook("preAction", (_, command) => applyProfile(command));
  addHelp(program);
  return program;
}

/** `help keys rotate` is the help of `keys rotate`: the one that comes with commander stops at its first word. */
function addHelp(program: Command): void {
  program.helpCommand(false);
  program
    .command("help [command...]")
    .description("show the help of a command")
    .action((path: readonly string[] = []) => {
      const found = path.reduce<Command | undefined>(
        (command, name) => command?.commands.find((one) => one.name() === name),
        program,
      );
      if (found === undefined) program.error(`error: there is no command '${path.join(" ")}'`);
      else found.help();
    });
}
