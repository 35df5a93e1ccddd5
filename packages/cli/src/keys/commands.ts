import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";
import { portNumber, positiveNumber, wholeNumber } from "../numbers.ts";
import { withProfile } from "../profiles/commands.ts";

const ROTATION = "its id, as keys status shows it";
const MEMBER = "its name in the fleet";
const MEMBERS_SCHEMA = "node_modules/@adyen-kit/rotate/dist/members.schema.json";

/** `adyen-kit keys …`. */
export function addKeysCommands(program: Command, finish: (code: ExitCode) => void): void {
  const keys = program.command("keys").description("rotate API keys");

  keys
    .command("init")
    .description("write a configuration to begin with: adyen-kit.config.ts")
    .option("--force", "replace one that is there")
    .option("--json", "print one JSON object on stdout")
    .action(async (options) => finish(await (await import("../init/init.ts")).initKeys(options)));

  account(platform(calling(keys.command("list"))))
    .description("show the credentials of an account, and when each was rotated last")
    .action(async (options) => finish(await (await import("./list.ts")).listKeys(options)));

  request(keys.command("plan"))
    .description("check everything that a rotation needs and say what it would do; changes nothing")
    .action(async (name: string | undefined, options) =>
      finish(await (await import("./rotate.ts")).planKey(name, options)),
    );

  waiting(request(keys.command("rotate")))
    .description("generate a new API key and put it where the old one is, once it works")
    .option("--yes", "do not ask, also on the live platform")
    .option("--new-journal", "make a journal although the key file of one is there")
    .action(async (name: string | undefined, options) =>
      finish(await (await import("./rotate.ts")).rotateKey(name, options)),
    );

  waiting(calling(keys.command("resume")))
    .description("go on with every rotation that is under way, each on its own platform")
    .action(async (options) => finish(await (await import("./resume.ts")).resumeKeys(options)));

  journal(keys.command("status"))
    .description("show how the fleet stands, or every rotation and what comes next; changes nothing")
    .option(
      "--state <name>",
      "members or rotations in this state or phase alone; rotations that are open, or want attention",
    )
    .option("--account <name>", "those of a company or merchant account alone")
    .option("--name <part>", "those alone whose name or credential has this in it")
    .option("--limit <number>", "so many at most", wholeNumber)
    .option("--offset <number>", "after so many", wholeNumber)
    .option("--rotations", "the journal's rotations, where there is a fleet too")
    .action(async (options) => finish(await (await import("./status.ts")).showStatus(options)));

  journal(keys.command("history"))
    .description("show every record of a rotation")
    .argument("<rotation>", ROTATION)
    .action(async (rotation: string, options) =>
      finish(await (await import("./history.ts")).showHistory(rotation, options)),
    );

  calling(keys.command("verify"))
    .description("look at every target and try the key that it holds; changes nothing")
    .action(async (options) => finish(await (await import("./verify.ts")).verifyKeys(options)));

  platform(calling(keys.command("doctor")))
    .description("look at everything that rotations depend on")
    .action(async (options) => finish(await (await import("./doctor.ts")).examine(options)));

  for (const [name, description] of [
    ["approve", "go on where a rotation asks for a person, or let the next rotation of a member of the fleet begin"],
    ["regenerate", "let another key be generated, which may stop the key in use at once"],
    ["force", "put the new key into the targets although it could not be tried from here"],
    ["rollback", "put the old key back, if it still works"],
    ["abandon", "give a rotation up and leave everything as it is"],
  ] as const) {
    waiting(calling(keys.command(name)))
      .description(description)
      .argument("<rotation>", name === "approve" ? `${ROTATION}; or, of a member, ${MEMBER}` : ROTATION)
      .action(async (rotation: string, options) =>
        finish(
          name === "approve" && !isRotationId(rotation)
            ? await (await import("./fleet/people.ts")).approveMember(rotation, options)
            : await (await import("./decide.ts")).decide(name, rotation, options),
        ),
      );
  }

  waiting(calling(keys.command("retarget")))
    .description("name other targets for the new key of a rotation")
    .argument("<rotation>", ROTATION)
    .requiredOption("--to <target...>", "where the new key goes: all targets, also those that stay")
    .action(async (rotation: string, options) =>
      finish(await (await import("./decide.ts")).retarget(rotation, options)),
    );

  calling(keys.command("export"))
    .description("read a key out of the journal: on a terminal, or sealed")
    .argument("<rotation>", ROTATION)
    .option("--old <target>", "the key that this target held before, in place of the new one")
    .option("--age <recipient...>", "seal it to these recipients of age")
    .action(async (rotation: string, options) =>
      finish(await (await import("./export.ts")).exportFromJournal(rotation, options)),
    );

  journal(keys.command("reseal"))
    .description("seal the journal anew with another key; the old one opens nothing any more")
    .addOption(new Option("--new-key-file <file>", "a file that is made, with a key of its own").conflicts("newConfig"))
    .option("--new-config <file>", "another configuration, whose sealingKey it is")
    .action(async (options) => finish(await (await import("./reseal.ts")).reseal(options)));

  calling(keys.command("rescue"))
    .description("bring an answer that could not be written back into the journal")
    .argument("[file]", "a receipt or an emergency file; without one, the sealed text on standard input")
    .action(async (file: string | undefined, options) =>
      finish(await (await import("./rescue.ts")).rescue(file, options)),
    );

  addFleetCommands(keys, finish);
}

/** Commands about a fleet, whose journal is in PostgreSQL. */
function addFleetCommands(keys: Command, finish: (code: ExitCode) => void): void {
  platform(calling(keys.command("import")))
    .description("make credentials of a file members of the fleet, which workers rotate by their schedules")
    .argument("<file>", `a list in JSON, JSON lines or CSV; its schema: ${MEMBERS_SCHEMA}`)
    .addOption(
      new Option("--format <name>", "what the file is (default: as its name ends)").choices(["json", "jsonl", "csv"]),
    )
    .option("--dry-run", "say what would change, and change nothing")
    .option("--prune", "remove members that are not in the file")
    .option("--skip-bad", "import the good rows where others are bad")
    .option("--yes", "do not ask, also on the live platform")
    .action(async (file: string, options) =>
      finish(await (await import("./fleet/import.ts")).importFile(file, options)),
    );

  platform(calling(keys.command("worker")))
    .description("rotate what is due in the fleet, until it is ended; as many as you like, on as many machines")
    .option("--concurrency <number>", "members that are looked at at the same time (default: 16)", wholeNumber)
    .option("--tick <seconds>", "pause between two looks for what is due (default: 5)", positiveNumber)
    .option("--once", "end when nothing is due any more")
    .option("--dashboard [port]", "show the fleet to this machine's browsers (default port: 4020)", portNumber)
    .action(async (options) => finish(await (await import("./fleet/worker.ts")).work(options)));

  for (const [name, description] of [
    ["pause", "begin no rotation of a member, an account or the fleet; what is under way goes on"],
    ["unpause", "begin rotations again"],
  ] as const) {
    platform(calling(keys.command(name)))
      .description(description)
      .argument("[member]", MEMBER)
      .option("--account <name>", "all members of a company or merchant account")
      .option("--all", "the fleet")
      .action(async (member: string | undefined, options) =>
        finish(await (await import("./fleet/people.ts")).setPause(name, member, options)),
      );
  }
  addNotifications(keys, finish);
}

function addNotifications(keys: Command, finish: (code: ExitCode) => void): void {
  const notifications = keys.command("notifications").description("notifications of the fleet that nobody took");
  journal(notifications.command("list"))
    .description("those that are not tried any more, the newest first")
    .action(async (options) => finish(await (await import("./fleet/notifications.ts")).listNotifications(options)));
  journal(notifications.command("resend"))
    .description("send one once more, or all")
    .argument("[id]", "as keys notifications list shows it")
    .option("--all", "all that are not tried any more")
    .action(async (id: string | undefined, options) =>
      finish(await (await import("./fleet/notifications.ts")).resendNotifications(id, options)),
    );
}

/** Members may have any other name. */
function isRotationId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** Options of `rotate` and `plan`. */
function request(command: Command): Command {
  return account(platform(calling(command)))
    .argument("[name]", "a rotation of the configuration")
    .option("--credential <id>", "the credential, for example S2-6A4C1B2D3E4F50")
    .option("--to <target...>", "where the new key goes, for example env:.env#ADYEN_API_KEY")
    .option(
      "--consumer <name...>",
      "who must use the new key: an address that answers its fingerprint, or command:<name>",
    )
    .addOption(
      new Option("--strategy <name>", "alternating: a second credential's key serves meanwhile").choices([
        "direct",
        "alternating",
      ]),
    )
    .addOption(
      new Option("--on-lost-answer <what>", "what follows a call whose answer was lost (default: bridge)").choices([
        "bridge",
        "ask",
        "regenerate",
      ]),
    )
    .option("--probe <how>", "how keys are tried: me, checkout:<merchant account>, command:<name> (default: me)")
    .option("--probe-every <seconds>", "pause between two tries of the new key (default: 5)", positiveNumber)
    .option("--no-mark", "put no mark into the credential's description, by which other machines notice the rotation")
    .option("--unprobed", "put the new key into the targets untried")
    .option("--shred", "destroy the sealed keys once the rotation is completed")
    .option("--replace-unknown", "a target holds a key that Adyen refuses, and it may be replaced")
    .option("--emergency", "rotate again although the last rotation's old key has not ended");
}

function account(command: Command): Command {
  return command
    .addOption(new Option("--company <id>", "the company that the credential belongs to").conflicts("merchant"))
    .option("--merchant <id>", "the merchant account that the credential belongs to");
}

/** Which Adyen is meant. Commands that go on with a rotation have it from the journal. */
function platform(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--environment <name>",
        "Adyen's test or live platform (default: ADYEN_ENVIRONMENT, else test)",
      ).choices(["test", "live"]),
    )
    .option("--base-url <address>", "call this address instead, for example the sandbox's (default: ADYEN_BASE_URL)");
}

function calling(command: Command): Command {
  return withProfile(journal(command)).option(
    "--api-key-from <target>",
    "the key that calls, for example env:.env#ADMIN_KEY (default: the variable ADYEN_API_KEY)",
  );
}

function waiting(command: Command): Command {
  return command
    .option("--wait", "wait also for the 24 hours of the old key")
    .option("--fail-on-wait", "exit with 3 also where only time is missing");
}

function journal(command: Command): Command {
  return command
    .option("--config <file>", "the configuration (default: adyen-kit.config.ts, where it is there)")
    .option(
      "--journal <file>",
      "where rotations are written down: a file, or postgres://… (default: .adyen-kit/journal.db)",
    )
    .option(
      "--key-file <file>",
      "the key that seals the journal, made when it is missing (default: .adyen-kit/journal.key)",
    )
    .option("--json", "print one JSON object on stdout");
}
