import type { KeyObject } from "node:crypto";
import { adyenKeys, type AdyenKeys } from "../adyen-keys.ts";
import { type Clock, systemClock } from "../clock.ts";
import { SealingKeyError, UsageError } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";
import { PostgresDatabase } from "../journal/postgres/database.ts";
import {
  openPostgresJournal,
  type PostgresJournalOptions,
  type PostgresReaderOptions,
} from "../journal/postgres/open.ts";
import type { RotationContext } from "../runner/context.ts";
import type { Secret } from "../secret.ts";
import type { MemberDefinition } from "./definition.ts";
import type { OnFleetEvent } from "./events.ts";
import { loadFleetKey } from "./fleet-key.ts";
import { importMembers, type ImportOptions, type ImportOutcome, type ImportRow } from "./import-members.ts";
import { openJobs } from "./jobs.ts";
import { type AccountLimits, AccountQueue } from "./limits.ts";
import type { FleetReader } from "./member.ts";
import { type Approval, FleetPeople, type PauseScope } from "./people.ts";
import type { ReadingOptions } from "./read-member.ts";
import { StoredFleetReader } from "./reader.ts";
import { hasFleetTables, prepareFleetTables } from "./schema.ts";
import { FleetStore } from "./store.ts";
import { workOnFleet, type WorkOptions } from "./worker.ts";

/** Schemas of a fleet's tables beside the journal's. */
export interface FleetSchemas {
  /** Of members, pauses, approvals. Default `adyen_kit_fleet`. */
  readonly fleetSchema?: string | undefined;
  /** Of pg-boss. Default `adyen_kit_jobs`. */
  readonly jobsSchema?: string | undefined;
}

export interface FleetOptions
  extends PostgresJournalOptions,
    FleetSchemas,
    Pick<RotationContext, "openSink" | "openConsumer" | "probes" | "actor" | "onEvent"> {
  /** The key that calls for a member. Asked before each call. */
  readonly callingKey: (member: MemberDefinition) => Promise<Secret>;
  /** Default: Adyen's Management API. */
  readonly keys?: AdyenKeys | undefined;
  /** The clock that rotations on a platform go by. Default: this machine's. */
  readonly clockOf?: ((platform: string) => Clock) | undefined;
  /** Of company and merchant accounts, by their names. */
  readonly accounts?: Readonly<Record<string, AccountLimits>> | undefined;
  /** How rows of an import are read: what those say that say less, and what a target means. */
  readonly reading?: Partial<ReadingOptions> | undefined;
  readonly onFleetEvent?: OnFleetEvent | undefined;
  /** What the operator of a worker should know. No secret is in it. */
  readonly say?: ((line: string) => void) | undefined;
  /** Of the program that works, as `workers()` shows it. */
  readonly version?: string | undefined;
}

/** A fleet of credentials in PostgreSQL, for as many workers as there are. */
export interface Fleet extends FleetReader {
  readonly journal: Journal;
  /** Compares rows with the members that are there, and makes the difference. */
  importMembers(rows: readonly ImportRow[], options?: ImportOptions): Promise<ImportOutcome>;
  /** No rotation begins any more; one that is open goes on. @throws {UsageError} there is no such member or account. */
  pause(scope: PauseScope): Promise<void>;
  /** @throws {UsageError} there is no such member or account. */
  unpause(scope: PauseScope): Promise<void>;
  /** Lets the next rotation of a member begin, for a week. @throws {UsageError} there is nothing that this person could approve. */
  approve(member: string): Promise<Approval>;
  /** Rotates what is due, until the signal. */
  work(options?: WorkOptions): Promise<void>;
  /** Answers of Adyen that this process has not written down yet. To end it while there are none loses no key. */
  readonly answersInHand: number;
  close(): Promise<void>;
}

/**
 * Opens the fleet, making its tables where there are none.
 *
 * @throws {UsageError} a schema is no name. @throws {JournalError} {@link SealingKeyError} as the journal does.
 */
export async function openFleet(options: FleetOptions): Promise<Fleet> {
  const { connection, schema = "adyen_kit", sealingKey, say = () => undefined, clockOf = () => systemClock } = options;
  const { fleetSchema = "adyen_kit_fleet", jobsSchema = "adyen_kit_jobs" } = checkSchemas(options);
  const journal = await openPostgresJournal(options);
  const database = await PostgresDatabase.open(connection, fleetSchema);
  const close = async () => {
    await database.close();
    await journal.close();
  };
  try {
    await journal.checkSealing();
    await prepareFleetTables(database, { fleet: fleetSchema, journal: schema });
    const fleetKey = await fleetKeyOf(connection, schema, (of) => loadFleetKey(of, sealingKey));
    const store = new FleetStore(database, schema);
    const limitsOf = (accountId: string) => options.accounts?.[accountId];
    const timeOn = async (platform: string) => (await clockOf(platform).now()).toISOString();
    const people = new FleetPeople(store, fleetKey, timeOn);
    const reader = new StoredFleetReader(store, schema, fleetKey);
    const { openSink, openConsumer, probes, actor, callingKey, onEvent, onFleetEvent = () => undefined } = options;
    let answersInHand = 0;
    const around = {
      store,
      journal,
      fleetKey,
      limitsOf,
      clockOf,
      callingKey,
      onFleetEvent,
      say,
      openSink,
      openConsumer,
      probes,
      actor,
      onEvent,
      keys: options.keys ?? adyenKeys(),
      queue: new AccountQueue(database, limitsOf),
      onReceipt: (change: 1 | -1) => void (answersInHand += change),
    };
    return {
      journal,
      members: (filter) => reader.members(filter),
      counts: (filter) => reader.counts(filter),
      workers: () => reader.workers(),
      summary: (now) => reader.summary(now),
      accounts: () => reader.accounts(),
      importMembers: (rows, how = {}) => {
        const absolute = (target: string) => {
          openSink(target);
          return target;
        };
        const reading = { absolute, ...options.reading };
        return importMembers({ store, fleetKey, reading, openSink, timeOn }, rows, how);
      },
      pause: (scope) => people.pause(scope),
      unpause: (scope) => people.unpause(scope),
      approve: (member) => people.approve(member),
      work(how = {}) {
        const onTrouble = troubleSayer(say);
        const jobs = () => openJobs({ connection, schema: jobsSchema, onTrouble });
        return workOnFleet({ store, journal, clockOf, version: options.version ?? "", say, jobs, around }, how);
      },
      get answersInHand() {
        return answersInHand;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a fleet to look at it; changes nothing. One that never was is empty. Without the sealing key definitions are not checked.
 *
 * @throws {JournalError} it cannot be reached.
 */
export async function readFleet(
  options: PostgresReaderOptions & FleetSchemas,
): Promise<FleetReader & { close(): Promise<void> }> {
  const { connection, schema = "adyen_kit", sealingKey } = options;
  const { fleetSchema = "adyen_kit_fleet" } = checkSchemas(options);
  const database = await PostgresDatabase.open(connection, fleetSchema);
  try {
    if (!(await hasFleetTables(database, fleetSchema))) {
      await database.close();
      return emptyFleet;
    }
    const fleetKey =
      sealingKey &&
      (await fleetKeyOf(connection, schema, (of) => loadFleetKey(of, sealingKey)).catch((error: unknown) => {
        if (error instanceof SealingKeyError) return undefined;
        throw error;
      }));
    const reader = new StoredFleetReader(new FleetStore(database, schema), schema, fleetKey);
    return {
      members: (filter) => reader.members(filter),
      counts: (filter) => reader.counts(filter),
      workers: () => reader.workers(),
      summary: (now) => reader.summary(now),
      accounts: () => reader.accounts(),
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const noCounts = { idle: 0, due: 0, running: 0, waiting: 0, asks: 0, awaitingApproval: 0, failed: 0, untrusted: 0 };

const emptyFleet: FleetReader & { close(): Promise<void> } = {
  members: async () => [],
  workers: async () => [],
  counts: async () => noCounts,
  summary: async () => ({ counts: noCounts, paused: 0, againstTheClock: 0, short: 0 }),
  accounts: async () => [],
  close: async () => undefined,
};

function checkSchemas<T extends FleetSchemas>(options: T): T {
  for (const name of [options.fleetSchema, options.jobsSchema]) {
    if (name !== undefined && !/^[a-z_][a-z0-9_]{0,49}$/.test(name)) {
      throw new UsageError(`The schema "${name}" is no name: small letters, digits and _, 50 at most.`);
    }
  }
  return options;
}

async function fleetKeyOf(
  connection: string | undefined,
  schema: string,
  load: (journal: PostgresDatabase) => Promise<KeyObject>,
): Promise<KeyObject> {
  const database = await PostgresDatabase.open(connection, schema);
  try {
    return await load(database);
  } finally {
    await database.close();
  }
}

/** What goes wrong again and again is said once a minute. */
function troubleSayer(say: (line: string) => void): (reason: string) => void {
  const said = new Map<string, number>();
  return (reason) => {
    if (Date.now() - (said.get(reason) ?? -Infinity) < 60_000) return;
    said.set(reason, Date.now());
    say(`The queue of jobs: ${reason}`);
  };
}
