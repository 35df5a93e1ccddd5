import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";

/** `adyen-kit profile …`. */
export function addProfileCommands(program: Command, finish: (code: ExitCode) => void): void {
  const profile = program.command("profile").description("the platforms that you call, and where their keys are");
  profile
    .command("add")
    .description("name a platform; its key is asked for, or read from stdin, and goes to the keychain")
    .argument("<name>", "such as test or live")
    .addOption(new Option("--environment <name>", "Adyen's platform").choices(["test", "live"]).default("test"))
    .option("--live-url-prefix <prefix>", "what your live hosts begin with (Customer Area: Developers, API URLs)")
    .option("--region <name>", "your live data center: eu, us, au, apse, in or nea")
    .option("--base-url <address>", "call this address instead, such as a sandbox's")
    .option("--api-key-from <target>", "where the key is already: variable:<NAME>, or a target of keys rotate")
    .option("--force", "replace the profile of that name")
    .action(async (name: string, options) => finish(await (await import("./manage.ts")).addProfile(name, options)));
  profile
    .command("list")
    .description("show them, without their keys")
    .option("--json", "as JSON")
    .action(async (options) => finish(await (await import("./manage.ts")).listProfiles(options)));
  profile
    .command("use")
    .description("take it where nothing else says where calls go")
    .argument("<name>")
    .action(async (name: string) => finish(await (await import("./manage.ts")).chooseProfile(name)));
  profile
    .command("remove")
    .description("remove it, and its key from the keychain")
    .argument("<name>")
    .action(async (name: string) => finish(await (await import("./manage.ts")).removeProfile(name)));
}

/** What `--profile` says instead. */
const SAID_BY_PROFILE = ["environment", "baseUrl", "apiKeyFrom"];

export function withProfile(command: Command): Command {
  return command.addOption(
    new Option("--profile <name>", "call as this profile says (default: ADYEN_PROFILE)").conflicts(SAID_BY_PROFILE),
  );
}

/** Whatever a command does, it gets what its profile says as if that stood in the options. */
export async function applyProfile(command: Command): Promise<void> {
  if (!command.options.some((option) => option.attributeName() === "profile")) return;
  const options: Readonly<Record<string, unknown>> = command.opts();
  const isSaid = SAID_BY_PROFILE.some((name) => options[name] !== undefined);
  const name = options["profile"] ?? (isSaid ? undefined : process.env["ADYEN_PROFILE"] || undefined);
  if (typeof name !== "string") return;
  const { optionsOf, requireProfile } = await import("./profiles.ts");
  for (const [option, value] of Object.entries(optionsOf(requireProfile(name)))) command.setOptionValue(option, value);
}
