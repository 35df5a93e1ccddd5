import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import { portNumber, positiveNumber } from "../numbers.ts";
import type { ControlOptions } from "./control-client.ts";
import type { FaultOptions } from "./faults.ts";
import type { Modification, ModifyOptions } from "./payments.ts";
import type { TriggerOptions } from "./trigger.ts";
import type { ListenOptions } from "./webhooks.ts";

type Finish = (code: ExitCode) => void;

/** The commands that look into a sandbox that is running, or change what it does. */
export function addControlCommands(program: Command, finish: Finish): void {
  addClock(program, finish);
  addFaults(program, finish);
  addWorlds(program, finish);
  addPayments(program, finish);
  addWebhooks(program, finish);
  ofSandbox(program.command("logs").description("show the requests that a sandbox was sent"))
    .option("--follow", "and those that come, until Ctrl-C")
    .action(async (options) => finish(await (await import("./logs.ts")).showLogs(options)));
}

function ofSandbox(command: Command): Command {
  return command
    .option("--base-url <address>", "where the sandbox is (default: as the data folder says)")
    .option("--data <folder>", "where the sandbox keeps its state and keys", ".adyen-kit")
    .option("--world <name>", "one of its worlds")
    .option("--json", "as JSON");
}

function addClock(program: Command, finish: Finish): void {
  ofSandbox(program.command("clock").description("show or move a sandbox's clock"))
    .argument("[move]", "advance 24h, freeze [time], run <factor>, or real")
    .argument("[value]")
    .action(async (move: string | undefined, value: string | undefined, options: ControlOptions) =>
      finish(await (await import("./clock.ts")).useClock(move, value, options)),
    );
}

function addFaults(program: Command, finish: Finish): void {
  const fault = program.command("fault").description("make a sandbox's calls fail");
  ofSandbox(fault.command("add").description("make the next call, or some, fail in a way"))
    .argument(
      "<kind>",
      "error, reset, latency, lost-answer, stall, truncated-body, empty-body, malformed-body, webhook-duplicate or webhook-swap",
    )
    .option("--operation <name>", "only calls of this operation")
    .option("--status <number>", "of an error", portNumber)
    .option("--error-code <code>", "of an error of the payment APIs, instead of a status: 905, 14_008")
    .option("--retry-after <seconds>", "of an error", portNumber)
    .option("--milliseconds <number>", "of a latency", positiveNumber)
    .option("--probability <share>", "how often it meets a call, from 0 to 1", positiveNumber)
    .option("--times <number>", "how many calls it meets (default: 1)", positiveNumber)
    .action(async (kind: string, options: FaultOptions) =>
      finish(await (await import("./faults.ts")).addFault(kind, options)),
    );
  ofSandbox(fault.command("list").description("the faults that wait for their calls")).action(
    async (options: ControlOptions) => finish(await (await import("./faults.ts")).listFaults(options)),
  );
  ofSandbox(fault.command("clear").description("remove all faults")).action(async (options: ControlOptions) =>
    finish(await (await import("./faults.ts")).clearFaults(options)),
  );
}

function addWorlds(program: Command, finish: Finish): void {
  const world = program.command("world").description("the worlds of a sandbox, which know nothing of each other");
  ofSandbox(world.command("list").description("their names")).action(async (options: ControlOptions) =>
    finish(await (await import("./worlds.ts")).listWorlds(options)),
  );
  ofSandbox(world.command("create").description("make one").argument("<name>"))
    .option("--seed <file>", "what there is at the beginning, in JSON")
    .action(async (name: string, options) => finish(await (await import("./worlds.ts")).createWorld(name, options)));
  ofSandbox(world.command("remove").description("remove one and all that is in it").argument("<name>")).action(
    async (name: string, options: ControlOptions) =>
      finish(await (await import("./worlds.ts")).removeWorld(name, options)),
  );
  ofSandbox(world.command("reset").description("begin again with what it began with")).action(
    async (options: ControlOptions) => finish(await (await import("./worlds.ts")).resetWorld(options)),
  );
  for (const what of ["take", "restore"] as const) {
    const name = what === "take" ? "snapshot" : "restore";
    const description = what === "take" ? "keep its whole state under a name" : "bring back what was kept";
    ofSandbox(world.command(name).description(description).argument("<name>")).action(
      async (given: string, options: ControlOptions) =>
        finish(await (await import("./worlds.ts")).snapshot(what, given, options)),
    );
  }
}

function addPayments(program: Command, finish: Finish): void {
  const payments = program.command("payments").description("the payments of a sandbox");
  ofSandbox(payments.command("list").description("the latest first")).action(async (options: ControlOptions) =>
    finish(await (await import("./payments.ts")).listPayments(options)),
  );
  ofSandbox(payments.command("show").description("one, with what happened to it").argument("<pspReference>")).action(
    async (reference: string, options: ControlOptions) =>
      finish(await (await import("./payments.ts")).showPayment(reference, options)),
  );
  for (const what of ["capture", "refund", "cancel"] satisfies readonly Modification[]) {
    const command = ofSandbox(payments.command(what).description(`${what} one`).argument("<pspReference>"));
    if (what !== "cancel") command.option("--value <units>", "minor units (default: all of it)", positiveNumber);
    command
      .option("--api-key-from <target>", "where the key is, such as env:.env#ADYEN_API_KEY")
      .action(async (reference: string, options: ModifyOptions) =>
        finish(await (await import("./payments.ts")).modifyPayment(what, reference, options)),
      );
  }
}

function addWebhooks(program: Command, finish: Finish): void {
  const webhooks = program.command("webhooks").description("the webhooks of a sandbox");
  ofSandbox(webhooks.command("list").description("the events, the latest first")).action(
    async (options: ControlOptions) => finish(await (await import("./webhooks.ts")).listDeliveries(options)),
  );
  ofSandbox(webhooks.command("trigger").description("make an event happen, such as CAPTURE or CHARGEBACK"))
    .argument("<eventCode>")
    .option("--payment <pspReference>", "a payment that is there (default: one is made)")
    .option("--api-key-from <target>", "where the key is, such as env:.env#ADYEN_API_KEY")
    .action(async (code: string, options: TriggerOptions) =>
      finish(await (await import("./trigger.ts")).triggerEvent(code, options)),
    );
  ofSandbox(webhooks.command("resend").description("deliver one once more").argument("<id>")).action(
    async (id: string, options: ControlOptions) =>
      finish(await (await import("./webhooks.ts")).resendDelivery(id, options)),
  );
  ofSandbox(webhooks.command("listen").description("show every event as it is delivered, its signature checked"))
    .option("--forward-to <address>", "hand each on to your program, and answer what it answers")
    .option("--api-key-from <target>", "where the administrating key is, such as env:.env#ADYEN_API_KEY")
    .action(async (options: ListenOptions) => finish(await (await import("./webhooks.ts")).listenToWebhooks(options)));
}
