import { existsSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  absoluteTarget,
  adyenKeys,
  commandProbe,
  type Journal,
  type JournalReader,
  openCommandConsumer,
  openHttpConsumer,
  openPostgresJournal,
  openSink,
  openSqliteJournal,
  platformClock,
  readPostgresJournal,
  readSqliteJournal,
  type RotationContext,
  type SealingKeySource,
  Secret,
  type Sink,
  UsageError,
} from "@adyen-kit/rotate";
import { interruptSignal } from "../interrupts.ts";
import { type LoadedConfig, loadConfig } from "./config.ts";
import { readKey } from "../read-key.ts";
import { createReporter } from "./reporter.ts";

export interface JournalOptions {
  readonly config?: string;
  readonly journal?: string;
  readonly keyFile?: string;
  readonly newJournal?: boolean;
  readonly json?: boolean;
}

/** Options of every command that works on rotations. */
export interface KeysOptions extends JournalOptions {
  readonly apiKeyFrom?: string;
  /** Of a profile; without it, the configuration's. */
  readonly liveUrlPrefix?: string;
}

/** A command with its configuration read and its journal open. */
export interface Workplace {
  readonly loaded: LoadedConfig;
  readonly journal: Journal;
  readonly openTarget: (target: string) => Sink;
  /** A target with its path made absolute: relative to the configuration where it stands there, else to this folder. */
  readonly absolute: (target: string, folder?: string) => string;
}

const DEFAULT_JOURNAL = ".adyen-kit/journal.db";
const DEFAULT_KEY_FILE = ".adyen-kit/journal.key";

/** Looks at the journal, and changes nothing. The sealing key need not be at hand. */
export async function withReader<T>(options: JournalOptions, work: (journal: JournalReader) => Promise<T>): Promise<T> {
  const loaded = await loadConfig(options.config);
  const sealingKey = await sealingKeyOf(options, loaded, openSink);
  const connection = journalAddress(options, loaded);
  const journal =
    connection === undefined
      ? await readSqliteJournal({ file: journalFile(options, loaded), sealingKey })
      : await readPostgresJournal({ connection, sealingKey });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

/** Runs work with the journal open, and closes it whatever happens. */
export async function withJournal<T>(options: JournalOptions, work: (place: Workplace) => Promise<T>): Promise<T> {
  const { loaded, openTarget, absolute, sealing } = await prepare(options);
  const connection = journalAddress(options, loaded);
  const file = journalFile(options, loaded);
  const journal =
    connection === undefined
      ? await openSqliteJournal({ ...sealing, file, create: options.newJournal })
      : await openPostgresJournal({ ...sealing, connection, receipts: file });
  try {
    return await work({ loaded, journal, openTarget, absolute });
  } finally {
    await journal.close();
  }
}

/** What a command has at hand before its journal is open. */
export interface Prepared extends Omit<Workplace, "journal"> {
  readonly sealing: { readonly sealingKey: SealingKeySource; readonly emergencyFile?: string };
}

export async function prepare(options: JournalOptions): Promise<Prepared> {
  const loaded = await loadConfig(options.config);
  const { commands, postgres, kinds, emergencyFile } = loaded.config;
  const receipts = join(dirname(journalFile(options, loaded)), "receipts");
  const sinkOptions = { commands, postgres, kinds, receipts };
  const openTarget = (target: string) => openSink(target, sinkOptions);
  const absolute = (target: string, folder = process.cwd()) => absoluteTarget(target, folder, sinkOptions);
  const sealing = {
    sealingKey: await sealingKeyOf(options, loaded, (target) => openTarget(absolute(target, loaded.folder))),
    ...(emergencyFile !== undefined && { emergencyFile: resolve(loaded.folder, emergencyFile) }),
  };
  return { loaded, openTarget, absolute, sealing };
}

/** The journal's file; for one in PostgreSQL, what the names of receipts beside it begin with. */
export function journalFile(options: JournalOptions, loaded: LoadedConfig): string {
  if (journalAddress(options, loaded) !== undefined) return resolve(loaded.folder, DEFAULT_JOURNAL);
  const { journal } = loaded.config;
  return options.journal ?? (journal === undefined ? DEFAULT_JOURNAL : resolve(loaded.folder, journal));
}

/** Where the journal is, when that is PostgreSQL. */
export function journalAddress({ journal }: JournalOptions, { config }: LoadedConfig): string | undefined {
  const named = journal ?? config.journal;
  return named !== undefined && /^postgres(ql)?:/.test(named) ? named : undefined;
}

/** What seals the journal: the file that is named, what the configuration says, or the usual file. */
export async function sealingKeyOf(
  { keyFile }: JournalOptions,
  { config, folder }: LoadedConfig,
  open: (target: string) => Sink,
): Promise<SealingKeySource> {
  if (keyFile !== undefined) return { file: keyFile };
  const { sealingKey } = config;
  if (sealingKey === undefined) return { file: DEFAULT_KEY_FILE };
  if ("file" in sealingKey) return { file: resolve(folder, sealingKey.file) };
  if (!("passphraseFrom" in sealingKey)) return sealingKey;
  const { secret } = await open(sealingKey.passphraseFrom).read();
  if (secret === undefined) throw new UsageError(`sealingKey: ${sealingKey.passphraseFrom} holds no passphrase.`);
  return { passphrase: secret };
}

/** Everything that a rotation on a platform needs, from the command line, the configuration and the environment. */
export function contextOf(options: KeysOptions, place: Workplace, platform: string): RotationContext {
  const tools = toolsOf(options, place);
  const callingKey = () => readCallingKey(options, place);
  return {
    ...tools,
    journal: place.journal,
    // A sandbox's clock may have been moved, and this machine's may be wrong.
    clock: platformClock(async () => tools.keys.time(platform, await callingKey())),
    callingKey,
    onEvent: createReporter(),
    signal: interruptSignal(),
  };
}

/** What rotations on every platform share. */
export function toolsOf(
  { liveUrlPrefix }: KeysOptions,
  { loaded, openTarget }: Pick<Workplace, "loaded" | "openTarget">,
) {
  const { config, folder } = loaded;
  const probes = Object.entries(config.probes ?? {}).map(([name, argv]) => [name, commandProbe(argv, folder)] as const);
  return {
    keys: adyenKeys({ liveUrlPrefix: liveUrlPrefix ?? config.liveUrlPrefix }),
    openSink: openTarget,
    openConsumer: (name: string) => {
      const argv = name.startsWith("command:") ? config.consumers?.[name.slice("command:".length)] : undefined;
      return argv === undefined ? openHttpConsumer(name) : openCommandConsumer(name, argv, folder);
    },
    probes: Object.fromEntries(probes),
    actor: actorOf(),
  };
}

/** In containers the user may have no name. */
function actorOf(): string {
  const host = hostname();
  try {
    return `${userInfo().username}@${host}`;
  } catch {
    return `uid ${process.getuid?.() ?? "unknown"}@${host}`;
  }
}

/** Read anew before each call: the rotation may itself have replaced it. */
export async function readCallingKey(
  { apiKeyFrom }: KeysOptions,
  { loaded, openTarget, absolute }: Pick<Workplace, "loaded" | "openTarget" | "absolute">,
): Promise<Secret> {
  const { callingKey } = loaded.config;
  const from =
    apiKeyFrom !== undefined
      ? absolute(apiKeyFrom)
      : callingKey === undefined
        ? undefined
        : absolute(callingKey, loaded.folder);
  if (from !== undefined) return readKey(from, openTarget);
  const value = process.env["ADYEN_API_KEY"];
  if (value === undefined || value === "") {
    throw new UsageError(
      "There is no key to call Adyen with. Set ADYEN_API_KEY, or name a file: --api-key-from env:.env#ADMIN_KEY.",
    );
  }
  return new Secret(value);
}

/** Whether there is a journal: looking must not make one. */
export async function hasJournal(options: JournalOptions): Promise<boolean> {
  const loaded = await loadConfig(options.config);
  return journalAddress(options, loaded) !== undefined || existsSync(journalFile(options, loaded));
}
