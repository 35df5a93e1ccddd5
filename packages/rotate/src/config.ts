import type { AccountLimits } from "./fleet/limits.ts";
import type { ScheduleText } from "./fleet/read-schedule.ts";
import type { SealingKeySource } from "./journal/sealing-key.ts";
import type { Policy } from "./machine/records.ts";
import type { Notification } from "./notifications/config.ts";
import type { CommandTarget } from "./sinks/command/command-target.ts";
import type { SinkKind } from "./sinks/kind.ts";
import type { PostgresTarget } from "./sinks/postgres/postgres-target.ts";

/** A company or merchant account of a fleet. */
export interface FleetAccount extends AccountLimits {
  /** Where the key is that calls for its credentials. Default: the configuration's `callingKey`. */
  readonly callingKey?: string;
}

/** What `keys import` and `keys worker` go by. Needs a journal in PostgreSQL. */
export interface FleetConfig {
  /** By the names of companies and merchant accounts. */
  readonly accounts?: Readonly<Record<string, FleetAccount>>;
  /** Of members that say less. Default: a key is rotated after 90 days. */
  readonly schedule?: ScheduleText;
}

/** One credential and where its keys go, for `adyen-kit keys rotate <name>`. */
export interface RotationEntry {
  /** The company account that the credential belongs to. Give this or `merchant`. */
  readonly company?: string;
  readonly merchant?: string;
  /** For example `S2-6262224667`. */
  readonly credential: string;
  /** For example `env:.env#ADYEN_API_KEY`. Paths are relative to the configuration's folder. */
  readonly targets: readonly string[];
  /** Who must use the new key: addresses that answer its fingerprint, or `command:<name>`. */
  readonly consumers?: readonly string[];
  readonly policy?: Partial<Policy>;
}

/**
 * What `adyen-kit.config.ts` says. Options of the command win over it. No secret belongs in it: name where each is.
 */
export interface RotationConfig {
  /** `test` (the default), `live`, or the address of a sandbox. */
  readonly platform?: string;
  /** Where the key that calls is, for example `env:.env.admin#ADYEN_API_KEY`. Default: the variable `ADYEN_API_KEY`. */
  readonly callingKey?: string;
  /** A file, or a PostgreSQL database (`postgres://rotation@db.example/ops`). Default `.adyen-kit/journal.db`. */
  readonly journal?: string;
  /** What seals the journal. Default: the file `.adyen-kit/journal.key`. `passphraseFrom` is a target that holds one. */
  readonly sealingKey?:
    | Exclude<SealingKeySource, { readonly passphrase: unknown }>
    | { readonly passphraseFrom: string };
  /** A file on another disk, where an answer is kept should the journal's own be full or gone. */
  readonly emergencyFile?: string;
  /** For probes of Checkout on the live platform: the prefix of its hosts. */
  readonly liveUrlPrefix?: string;
  /** Programs that are targets: `command:<name>`. */
  readonly commands?: readonly CommandTarget[];
  /** Tables and statements that are targets: `postgres:<name>`. */
  readonly postgres?: readonly PostgresTarget[];
  /** Kinds of targets of your own. */
  readonly kinds?: readonly SinkKind[];
  /**
   * Programs that say whether a consumer uses the key whose fingerprint is in `ADYEN_KIT_FINGERPRINT`: exit code 0 says yes.
   */
  readonly consumers?: Readonly<Record<string, readonly string[]>>;
  /**
   * Programs that try the key on their standard input where it is used: exit code 0 says that it works, 1 that it is
   * refused, others that nobody knows.
   */
  readonly probes?: Readonly<Record<string, readonly string[]>>;
  readonly rotations?: Readonly<Record<string, RotationEntry>>;
  /** Who is notified of what happens to rotations. */
  readonly notifications?: readonly Notification[];
  /** Thousands of credentials, rotated by workers. */
  readonly fleet?: FleetConfig;
}

/** Gives a configuration back, so that an editor knows its type. */
export function defineConfig(config: RotationConfig): RotationConfig {
  return config;
}
