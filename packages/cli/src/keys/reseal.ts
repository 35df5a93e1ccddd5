import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openSink, type SealingKeySource, UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { loadConfig } from "./config.ts";
import { type JournalOptions, sealingKeyOf, withJournal } from "./options.ts";

export interface ResealOptions extends JournalOptions {
  /** A key file, made when it is missing. */
  readonly newKeyFile?: string;
  /** Another configuration: its `sealingKey` is the new one. */
  readonly newConfig?: string;
}

/** Seals the journal anew, with another key: after a person has left, for example, or from a file to a key management service. */
export function reseal(options: ResealOptions): Promise<ExitCode> {
  return withJournal(options, async ({ journal }) => {
    await journal.reseal(await newSource(options));
    const advice =
      options.newConfig === undefined
        ? `Name the new file from now on: --key-file ${options.newKeyFile}, or sealingKey in the configuration.`
        : `Use ${options.newConfig} from now on.`;
    printResult(
      { resealed: true },
      options.json,
      `The journal is sealed with the new key; the old one opens nothing of it any more. ${advice} ` +
        "Copies in backups still open with the old key: keep it as long as you need them, and as safely.",
    );
    return ExitCode.done;
  });
}

async function newSource({ newKeyFile, newConfig }: ResealOptions): Promise<SealingKeySource> {
  if (newKeyFile !== undefined) {
    // Sealing with what somebody else may have put there would be no better than before.
    if (existsSync(newKeyFile))
      throw new UsageError(`--new-key-file ${newKeyFile}: is there already. Name a new file.`);
    return { file: resolve(newKeyFile) };
  }
  if (newConfig === undefined) throw new UsageError("Say what seals from now on: --new-key-file or --new-config.");
  const loaded = await loadConfig(newConfig);
  if (loaded.config.sealingKey === undefined) throw new UsageError(`--new-config ${newConfig}: names no sealingKey.`);
  return sealingKeyOf({}, loaded, openSink);
}
