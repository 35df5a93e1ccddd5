import { randomBytes } from "node:crypto";
import { catalog } from "@adyen-kit/client/catalog";
import { CONTROL_BASE, type ControlHttp, handleControl } from "./control/control-http.ts";
import { Control, ControlError } from "./control/control.ts";
import { type Duration, frozen, REAL_CLOCK, timeOf } from "./domain/clock.ts";
import type { RandomSource } from "./domain/random.ts";
import { type Settings, withSettings } from "./domain/settings.ts";
import { Faults } from "./faults.ts";
import { createApis } from "./http/apis.ts";
import { fetchFrom } from "./http/fetch.ts";
import type { SandboxRequest } from "./http/message.ts";
import { RequestLog } from "./http/request-log.ts";
import { SHOPPER_BASE } from "./http/rooms/payments/answer.ts";
import { rooms } from "./http/rooms/rooms.ts";
import { listen } from "./http/server.ts";
import { createShopperPages } from "./http/shopper/shopper.ts";
import { seededRandom, systemRandom } from "./secrets.ts";
import { drawnSeed, plantSeed, type Seed, type Seeded } from "./seed.ts";
import { migrate } from "./store/migrations.ts";
import { openPostgresStore } from "./store/postgres.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import { DEFAULT_WORLD, openState, World, worldNames } from "./store/world.ts";
import { Dispatcher } from "./webhooks/dispatcher.ts";

export interface SandboxOptions {
  /** Default: any that is free. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined;
  /** SQLite file of the state, made where there is none. Default: in memory. */
  readonly file?: string | undefined;
  /** `postgres://…`: the state is in PostgreSQL 15 or later, which several sandboxes may share. Instead of `file`. */
  readonly database?: string | undefined;
  /** Serves HTTPS with this certificate and key, both PEM. Default: HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** What there is at the beginning. A store that has a state already keeps it. */
  readonly seed?: Seed | undefined;
  /** Changes to the settings, those of a store too. */
  readonly settings?: Partial<Settings> | undefined;
  /** Default: the real time, or the clock of the store. */
  readonly clock?: "real" | { readonly frozenAt: string } | undefined;
  /** Makes ids and keys the same in every run. For tests: keys that can be foreseen are no secrets. */
  readonly randomSeed?: string | undefined;
}

/** How a world of its own begins. */
export type WorldOptions = Pick<SandboxOptions, "seed" | "settings" | "clock">;

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

/** One world of a sandbox: a platform of its own, which knows nothing of the others. */
export interface SandboxWorld {
  readonly name: string;
  /** What was seeded, with the only copy of its keys. Absent where the store had a state already. */
  readonly seeded: Seeded | undefined;
  /**
   * Options of a client that speaks for the first seeded credential.
   *
   * @throws Error where the store had a state already: its keys are known only to whoever seeded it.
   */
  connection(): Connection;
  readonly clock: SandboxClock;
  /** What else can be done to it: keys, settings, faults, webhooks, snapshots, reset. */
  readonly control: Control;
}

export interface Sandbox extends SandboxWorld, AsyncDisposable {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /**
   * Another world, made where there is none of this name. A key belongs to one world; requests without a key of it name it
   * in the header `adyen-kit-world`.
   */
  world(name: string, options?: WorldOptions): Promise<SandboxWorld>;
  /** Answers a request without the network: `fetch` for code in this process. Paths are relative to the sandbox. */
  fetch(input: string | URL, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Starts Adyen on this machine.
 *
 * @throws StoreError where the store cannot be used; SettingsError, SeedError or ControlError for a bad option.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (options.file !== undefined && options.database !== undefined)
    throw new ControlError(400, "Give a file or a database, not both.");
  const store =
    options.database === undefined ? openSqliteStore(options.file) : await openPostgresStore(options.database);
  try {
    return await start(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function start(store: Store, options: SandboxOptions): Promise<Sandbox> {
  const realTime = () => Date.now();
  const { salt, starts } = await store.transaction(async (sql) => {
    await migrate(sql, store);
    return openState(sql, () => randomBytes(16).toString("hex"));
  });
  // A second start must not repeat the ids of the first.
  const random = options.randomSeed === undefined ? systemRandom : seededRandom(`${options.randomSeed}:${starts}`);
  const faults = new Faults(random);
  const log = new RequestLog(realTime);
  const dispatcher = new Dispatcher({ store, faults, realTime, onError: report });
  const seeds = new Map<string, Seed>();
  const context = { store, faults, log, dispatcher, random, salt, realTime };
  const controlOf = (name: string) => new Control({ ...context, seeds, operations: allOperations }, name);

  const open = async (name: string, given: WorldOptions): Promise<SandboxWorld> => {
    const seeded = await store.transaction((sql) => prepare(new World(sql, name), given, realTime(), salt, random));
    if (!seeds.has(name))
      seeds.set(name, seeded === undefined ? (given.seed ?? {}) : drawnSeed(given.seed ?? {}, seeded));
    const control = controlOf(name);
    return {
      ...{ name, seeded, control },
      clock: clockOf(control),
      connection: () => ({ environment: "test", baseUrl: url, apiKey: firstKeyOf(seeded) }),
    };
  };

  let url = "";
  const handleApi = createApis(rooms, { ...context, url: () => url, onError: report });
  const handleShopper = createShopperPages({ ...context, url: () => url });
  const controlContext: ControlHttp = { open: async (name) => (await open(name, {})).seeded, controlOf, worlds };
  // Before anybody can ask: there is a platform to be found.
  const first = await open(DEFAULT_WORLD, options);
  const handle = (request: SandboxRequest) => {
    if (!isBelow(request.target, CONTROL_BASE)) return handleApi(request);
    if (isBelow(request.target, SHOPPER_BASE)) return handleShopper(request);
    return handleControl(controlContext, request);
  };
  const server = await listen({
    host: options.host ?? "127.0.0.1",
    port: options.port ?? 0,
    ...(options.tls !== undefined && { tls: options.tls }),
    handle,
  });
  url = server.url;

  function worlds(): Promise<string[]> {
    return store.transaction(worldNames);
  }

  const close = async () => {
    await server.close();
    await dispatcher.close();
    await store.close();
  };
  dispatcher.poke();
  return {
    ...first,
    url,
    fetch: (input, init) => fetchFrom(handle, new Request(new URL(input, url), init)),
    world: async (name, given = {}) => open(readWorldName(name), given),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Brings a world to where requests can come. */
async function prepare(
  world: World,
  options: WorldOptions,
  real: number,
  salt: string,
  random: RandomSource,
): Promise<Seeded | undefined> {
  await world.lock("control");
  const { clock, settings } = await world.conditions();
  // Written in any case: it is by this that a world is known to be there.
  await world.setSettings(withSettings(settings, options.settings ?? {}));
  const given =
    options.clock === undefined
      ? clock
      : options.clock === "real"
        ? REAL_CLOCK
        : frozen(readInstant(options.clock.frozenAt));
  await world.setClock(given);
  return (await world.isEmpty()) ? plantSeed(world, options.seed ?? {}, timeOf(given, real), salt, random) : undefined;
}

async function allOperations(): Promise<readonly string[]> {
  const loaded = await Promise.all(catalog.map(({ load }) => load()));
  return loaded.flatMap(({ operations }) => operations.map(({ id }) => id));
}

function readWorldName(name: string): string {
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new ControlError(400, "world: a name has up to 64 letters, digits, dots, dashes and underscores.");
  return name;
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

function isBelow(target: string, base: string): boolean {
  return target === base || target.startsWith(`${base}/`) || target.startsWith(`${base}?`);
}

function report(error: unknown): void {
  process.stderr.write(`adyen-kit sandbox: ${error instanceof Error ? error.stack : String(error)}\n`);
}
