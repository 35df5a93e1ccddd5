import { platformClock, type Clock, type Secret, UsageError } from "@adyen-kit/rotate";
import { type Fleet, type FleetOptions, type MemberDefinition, openFleet } from "@adyen-kit/rotate/fleet";
import { say } from "../../output.ts";
import type { LoadedConfig } from "../config.ts";
import {
  journalAddress,
  journalFile,
  type JournalOptions,
  type KeysOptions,
  prepare,
  type Prepared,
  readCallingKey,
  toolsOf,
} from "../options.ts";
import { readKey } from "../../read-key.ts";
import { platformOf, type RequestOptions } from "../request.ts";

export type FleetCommandOptions = KeysOptions & Pick<RequestOptions, "environment" | "baseUrl">;

/** What a worker adds. */
type MoreOptions = Pick<FleetOptions, "onFleetEvent" | "version" | "keys">;

/** A calling key is read again after so many milliseconds: it may be in a store that is asked over a network. */
const keyForMs = 5_000;

/** Runs work with the fleet open, and the clock of the platform that is meant; closes it whatever happens. @throws {UsageError} the journal is in no PostgreSQL. */
export async function withFleet<T>(
  options: FleetCommandOptions,
  work: (fleet: Fleet, clock: Clock) => Promise<T>,
  more: (prepared: Prepared, connection: string) => Promise<MoreOptions> = async () => ({}),
): Promise<T> {
  const prepared = await prepare(options);
  const { loaded, absolute, sealing } = prepared;
  const connection = fleetAddress(options, loaded);
  const { accounts, schedule } = loaded.config.fleet ?? {};
  const tools = toolsOf(options, prepared);
  const keys = callingKeys(options, prepared);
  const clocks = new Map<string, Clock>();
  const clockOf = (platform: string): Clock => {
    const known = clocks.get(platform);
    const clock = known ?? platformClock(async () => askTime(platform));
    clocks.set(platform, clock);
    return clock;
  };
  const askTime = async (platform: string) => {
    const key = await keys.anyOf(platform);
    return key && tools.keys.time(platform, key);
  };
  const absoluteHere = (target: string) => {
    const meant = absolute(target, loaded.folder);
    prepared.openTarget(meant);
    return meant;
  };
  const platform = platformOf(options, prepared);
  const fleet = await openFleet({
    ...tools,
    ...sealing,
    ...(await more(prepared, connection)),
    connection,
    receipts: journalFile(options, loaded),
    callingKey: (member) => keys.of(member),
    clockOf,
    accounts,
    reading: { platform, schedule, absolute: absoluteHere },
    say,
  });
  try {
    return await work(fleet, clockOf(platform));
  } finally {
    await fleet.close();
  }
}

/** Where the journal of a fleet is. @throws {UsageError} the journal is in no PostgreSQL. */
export function fleetAddress(options: JournalOptions, loaded: LoadedConfig): string {
  const connection = journalAddress(options, loaded);
  if (connection !== undefined) return connection;
  throw new UsageError(
    "A fleet needs a journal in PostgreSQL, which its workers share: set journal in the configuration, or " +
      "--journal postgres://rotation@db.example/ops.",
  );
}

/** The keys that call: a member's own, its account's, or the one that calls for all. */
function callingKeys(options: KeysOptions, prepared: Prepared) {
  const { loaded, absolute, openTarget } = prepared;
  const read = new Map<string, { readonly key: Promise<Secret>; readonly at: number }>();
  const inPlace = (target: string | undefined): Promise<Secret> => {
    const known = read.get(target ?? "");
    if (known !== undefined && Date.now() - known.at < keyForMs) return known.key;
    const key =
      target === undefined ? readCallingKey(options, prepared) : readKey(absolute(target, loaded.folder), openTarget);
    read.set(target ?? "", { key, at: Date.now() });
    key.catch(() => read.delete(target ?? ""));
    return key;
  };
  const lastOn = new Map<string, () => Promise<Secret>>();
  return {
    of({ callingKey, credential }: Pick<MemberDefinition, "callingKey" | "credential">): Promise<Secret> {
      const target = callingKey ?? loaded.config.fleet?.accounts?.[credential.accountId]?.callingKey;
      lastOn.set(credential.platform, () => inPlace(target));
      return inPlace(target);
    },
    /** One that may ask what time it is; `undefined` where there is none yet. */
    anyOf(platform: string): Promise<Secret | undefined> {
      return (lastOn.get(platform) ?? (() => inPlace(undefined)))().catch(() => undefined);
    },
  };
}
