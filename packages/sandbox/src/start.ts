import { randomBytes } from "node:crypto";
import { operations } from "@adyen-kit/client/management/v3/operations";
import { CONTROL_BASE, handleControl } from "./control/control-http.ts";
import { Control, ControlError } from "./control/control.ts";
import { type Duration, frozen, timeOf } from "./domain/clock.ts";
import type { RandomSource } from "./domain/random.ts";
import { type Settings, withSettings } from "./domain/settings.ts";
import { Faults } from "./faults.ts";
import { createApis } from "./http/apis.ts";
import { accountRooms } from "./http/rooms/accounts.ts";
import { credentialRooms } from "./http/rooms/credentials.ts";
import { keyRooms } from "./http/rooms/keys.ts";
import { originRooms } from "./http/rooms/origins.ts";
import { listen } from "./http/server.ts";
import { seededRandom, systemRandom } from "./secrets.ts";
import { drawnSeed, plantSeed, type Seed, type Seeded } from "./seed.ts";
import { migrate } from "./store/migrations.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import { World } from "./store/world.ts";

export interface SandboxOptions {
  /** Default: any that is free. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined;
  /** SQLite file of the state, made where there is none. Default: in memory. */
  readonly file?: string | undefined;
  /** What there is at the beginning. A file that has a state already keeps it. */
  readonly seed?: Seed | undefined;
  /** Changes to the settings, those of a file too. */
  readonly settings?: Partial<Settings> | undefined;
  /** Default: the real time, or the clock of the file. */
  readonly clock?: "real" | { readonly frozenAt: string } | undefined;
  /** Makes ids and keys the same in every run. For tests: keys that can be foreseen are no secrets. */
  readonly randomSeed?: string | undefined;
}

export interface SandboxClock {
  now(): Promise<Date>;
  /** Moves the clock forward; frozen stays frozen. */
  advance(duration: Duration): Promise<Date>;
  /** Stops the clock where it is, or at an instant such as `2026-01-01T00:00:00Z`. */
  freeze(at?: string): Promise<Date>;
  /** Runs so many times as fast as time. */
  accelerate(factor: number): Promise<Date>;
  /** Back to the real time. */
  real(): Promise<Date>;
}

export interface Connection {
  readonly environment: "test";
  readonly baseUrl: string;
  readonly apiKey: string;
}

export interface Sandbox extends AsyncDisposable {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** What was seeded, with the only copy of its keys. Absent where the file had a state already. */
  readonly seeded: Seeded | undefined;
  /**
   * Options of a client that speaks for the first seeded credential.
   *
   * @throws Error where the file had a state already: its keys are known only to whoever seeded it.
   */
  connection(): Connection;
  readonly clock: SandboxClock;
  /** What else can be done to it: keys, settings, faults, reset. */
  readonly control: Control;
  close(): Promise<void>;
}

/** The id of the operation tells the room; see `http/rooms`. */
const rooms = { ...accountRooms, ...credentialRooms, ...keyRooms, ...originRooms };

/**
 * Starts Adyen on this machine.
 *
 * @throws StoreError where the file cannot be used; SettingsError, SeedError or ControlError for a bad option.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const store = openSqliteStore(options.file);
  try {
    return await start(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function start(store: Store, options: SandboxOptions): Promise<Sandbox> {
  const realTime = () => Date.now();
  const { salt, random, seeded } = await store.transaction((sql) => {
    return migrate(sql).then(() => prepare(new World(sql), options, realTime()));
  });
  const faults = new Faults();
  const control = new Control({
    ...{ store, faults, random, salt, realTime },
    seed: seeded === undefined ? (options.seed ?? {}) : drawnSeed(options.seed ?? {}, seeded),
    operations: operations.map(({ id }) => id),
  });
  let url = "";
  const handleApi = createApis(rooms, { store, faults, random, salt, realTime, url: () => url, onError: report });
  const server = await listen({
    host: options.host ?? "127.0.0.1",
    port: options.port ?? 0,
    handle: (request) => (isControl(request.target) ? handleControl(control, request) : handleApi(request)),
  });
  url = server.url;

  const close = async () => {
    await server.close();
    await store.close();
  };
  return {
    url,
    seeded,
    connection: () => ({ environment: "test", baseUrl: url, apiKey: firstKeyOf(seeded) }),
    clock: clockOf(control),
    control,
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Prepared {
  readonly salt: string;
  readonly random: RandomSource;
  readonly seeded: Seeded | undefined;
}

/** Brings the state to where requests can come. */
async function prepare(world: World, options: SandboxOptions, real: number): Promise<Prepared> {
  const starts = await world.countStart();
  // A second start must not repeat the ids of the first.
  const random = options.randomSeed === undefined ? systemRandom : seededRandom(`${options.randomSeed}:${starts}`);
  const salt = (await world.salt()) ?? randomBytes(16).toString("hex");
  await world.setSalt(salt);
  if (options.settings !== undefined) await world.setSettings(withSettings(await world.settings(), options.settings));
  if (options.clock === "real") await world.setClock({ mode: "real", offset: 0 });
  else if (options.clock !== undefined) await world.setClock(frozen(readInstant(options.clock.frozenAt)));
  const now = timeOf(await world.clock(), real);
  const seeded = (await world.isEmpty()) ? await plantSeed(world, options.seed ?? {}, now, salt, random) : undefined;
  return { salt, random, seeded };
}

function clockOf(control: Control): SandboxClock {
  const date = ({ now }: { readonly now: string }) => new Date(now);
  return {
    now: () => control.clock().then(date),
    advance: (duration) => control.advance(duration).then(date),
    freeze: (at) => control.freeze(at).then(date),
    accelerate: (factor) => control.accelerate(factor).then(date),
    real: () => control.real().then(date),
  };
}

function readInstant(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant))
    throw new ControlError(400, "clock.frozenAt: must be a time such as 2026-01-01T00:00:00Z.");
  return instant;
}

function firstKeyOf(seeded: Seeded | undefined): string {
  const [first] = seeded?.credentials ?? [];
  if (first === undefined) {
    throw new Error(
      "This file had a state already, and its keys are stored only as hashes: use the key that was shown when it was made.",
    );
  }
  return first.apiKey;
}

function isControl(target: string): boolean {
  return target === CONTROL_BASE || target.startsWith(`${CONTROL_BASE}/`);
}

function report(error: unknown): void {
  process.stderr.write(`adyen-kit sandbox: ${error instanceof Error ? error.stack : String(error)}\n`);
}
