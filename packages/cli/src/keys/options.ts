import { hostname, userInfo } from "node:os";
import {
  adyenKeys,
  type Journal,
  openSink,
  openSqliteJournal,
  type RotationContext,
  Secret,
  systemClock,
  UsageError,
} from "@adyen-kit/rotate";
import { createReporter } from "./reporter.ts";

export interface JournalOptions {
  readonly journal: string;
  readonly keyFile: string;
  readonly json?: boolean;
}

/** Options of every command that works on rotations. */
export interface KeysOptions extends JournalOptions {
  readonly environment: "test" | "live";
  readonly baseUrl?: string;
  readonly apiKeyFrom?: string;
  readonly wait?: boolean;
}

/** Runs work with the journal open, and closes it whatever happens. */
export async function withJournal<T>(options: JournalOptions, work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openSqliteJournal({ file: options.journal, sealingKey: { file: options.keyFile } });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

/** Everything that a rotation needs, from the command line and the environment. */
export function contextOf(options: KeysOptions, journal: Journal): RotationContext {
  const stopping = new AbortController();
  // What is under way is finished and written down; only waiting ends.
  const stop = () => stopping.abort(new Error("Stopped. Everything is in the journal: go on with keys resume."));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    journal,
    keys: adyenKeys(),
    clock: systemClock,
    callingKey: () => callingKey(options.apiKeyFrom),
    openSink,
    actor: `${userInfo().username}@${hostname()}`,
    onEvent: createReporter(),
    signal: stopping.signal,
  };
}

/** Read anew before each call: the rotation may itself have replaced it. */
async function callingKey(from: string | undefined): Promise<Secret> {
  if (from !== undefined) {
    const { secret } = await openSink(from).read();
    if (secret === undefined) throw new UsageError(`--api-key-from ${from}: nothing is there.`);
    return secret;
  }
  const value = process.env["ADYEN_API_KEY"];
  if (value === undefined || value === "") {
    throw new UsageError(
      "There is no key to call Adyen with. Set ADYEN_API_KEY, or name a file: --api-key-from env:.env#ADMIN_KEY.",
    );
  }
  return new Secret(value);
}
