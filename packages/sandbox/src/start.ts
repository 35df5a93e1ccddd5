import { randomBytes } from "node:crypto";
import { catalog } from "@adyen-kit/client/catalog";
import { type ControlHttp, handleControl } from "./control/control-http.ts";
import { Control } from "./control/control.ts";
import { CONTROL_BASE } from "./control/endpoint.ts";
import { ControlError } from "./control/errors.ts";
import type { Worlds } from "./control/sandbox-endpoints.ts";
import { timeOf } from "./domain/clock.ts";
import { withSettings } from "./domain/settings.ts";
import { Faults } from "./domain/faults.ts";
import { createApis } from "./http/apis.ts";
import { fetchFrom } from "./http/fetch.ts";
import type { SandboxRequest } from "./http/message.ts";
import { RequestLog } from "./http/request-log.ts";
import {
  checkToken,
  type Connection,
  readClock,
  readPublicUrl,
  readSettings,
  type Sandbox,
  type SandboxClock,
  type SandboxOptions,
  type SandboxWorld,
  type WorldOptions,
} from "./options.ts";
import { SHOPPER_BASE } from "./payments/actions.ts";
import { handlers } from "./operations/handlers.ts";
import { settleDue } from "./payments/scheduled-work.ts";
import { listen } from "./http/server.ts";
import { createShopperPages } from "./shopper/shopper.ts";
import { seededRandomness, systemRandomness } from "./http/randomness.ts";
import { takenOnce } from "./storage/taken-once.ts";
import { type SeedContext, seedWorld, type Seeded } from "./seed/seed.ts";
import { createReporter } from "./report.ts";
import { isLoopbackHost } from "./webhooks/outgoing.ts";
import { migrate } from "./storage/migrations.ts";
import { openPostgresStorage } from "./storage/postgres.ts";
import { openSqliteStorage } from "./storage/sqlite.ts";
import type { Storage } from "./storage/storage.ts";
import { openState, World } from "./storage/world.ts";
import { DEFAULT_WORLD, isName, worldNames } from "./storage/world-names.ts";
import { Dispatcher } from "./webhooks/dispatcher.ts";

/** Stands for the address where there is none: reserved, so that no request that goes astray finds anybody. */
const NOWHERE = "https://sandbox.localhost";

/**
 * Starts Adyen on this machine.
 *
 * @throws StoreError where the storage cannot be used; SettingsError, SeedError or ControlError for a bad option.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (options.file !== undefined && options.database !== undefined)
    throw new ControlError(400, "Give a file or a database, not both.");
  const publicUrl = readPublicUrl(options.publicUrl);
  checkToken(options.controlToken);
  const storage =
    options.database === undefined ? openSqliteStorage(options.file) : await openPostgresStorage(options.database);
  try {
    return await start(storage, { ...options, publicUrl });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function start(storage: Storage, options: SandboxOptions): Promise<Sandbox> {
  const realTime = () => Date.now();
  const report = createReporter((text) => void process.stderr.write(text), realTime);
  const { salt, starts } = await storage.transaction((sql) => {
    migrate(sql, storage);
    return openState(sql, () => randomBytes(16).toString("hex"));
  });
  // A second start must not repeat the ids of the first.
  const { randomSeed } = options;
  const randomness = randomSeed === undefined ? systemRandomness : seededRandomness(`${randomSeed}:${starts}`);
  const faults = new Faults(randomness.of("faults"));
  const log = new RequestLog(realTime);
  const dueRandom = randomness.of("due");
  const settle = (name: string) =>
    storage.transaction((sql) => {
      const world = new World(sql, name);
      settleDue({ world, now: world.now(realTime), random: takenOnce(sql, dueRandom) });
    });
  const dispatcher = new Dispatcher({ storage, faults, realTime, settleDue: settle, onError: report });
  const seeds = new Map<string, Seeded>();
  let url = NOWHERE;
  const address = () => options.publicUrl ?? url;
  const { controlToken = randomBytes(32).toString("base64url"), controlHosts = [] } = options;
  const isPrivate = () => controlHosts.length === 0 && [url, address()].every(isOfThisMachine);
  const shared = { storage, faults, log, dispatcher, randomness, salt, realTime };
  const context = { ...shared, url: address, isPrivate, onError: report };
  const controlContext = { ...context, seeds, operations: allOperations, settleDue: settle };

  const open = async (
    name: string,
    given: WorldOptions,
    onSeeded?: SandboxOptions["onSeeded"],
  ): Promise<SandboxWorld> => {
    if (!isName(name))
      throw new ControlError(400, "world: a name has up to 64 letters, digits, dots, dashes and underscores.");
    const random = randomness.of(`seed of ${name}`);
    const seeded = await storage.transaction((sql) => {
      const seedContext = { salt, random: takenOnce(sql, random) };
      const made = prepare(new World(sql, name), given, sql.once(realTime), seedContext);
      // Work may run again: what it seeds is the same, and is told once.
      if (made !== undefined) sql.once(() => onSeeded?.(made));
      return made;
    });
    if (seeded !== undefined) seeds.set(name, seeded);
    const control = new Control(controlContext, name);
    return { ...{ name, seeded, control }, clock: clockOf(control), connection: () => connectionOf(seeded) };
  };

  const removeWorld = async (name: string): Promise<void> => {
    if (name === DEFAULT_WORLD) throw new ControlError(400, "The first world stays. A reset lets it begin again.");
    await storage.transaction((sql) => {
      if (!worldNames(sql).includes(name)) throw new ControlError(404, `There is no world ${name}.`);
      new World(sql, name).forget();
    });
    faults.clear(name);
    seeds.delete(name);
  };

  const worlds: Worlds = {
    controlOf: (name) => new Control(controlContext, name),
    names: () => storage.transaction(worldNames),
    open: async (name, given) => (await open(name, given)).seeded,
    remove: removeWorld,
  };
  const publicOrigin = options.publicUrl === undefined ? undefined : new URL(options.publicUrl).origin;
  const access = { token: controlToken, isPrivate, hosts: controlHosts, publicOrigin };
  const control: ControlHttp = { worlds, access, onError: report };
  const handleApi = createApis(handlers, context);
  const handleShopper = createShopperPages({ ...context, random: randomness.of("shoppers") });
  const handle = (request: SandboxRequest) => {
    if (!isBelow(request.target, CONTROL_BASE)) return handleApi(request);
    if (isBelow(request.target, SHOPPER_BASE)) return handleShopper(request);
    return handleControl(control, request);
  };
  const fetch: Sandbox["fetch"] = (input, init) => fetchFrom(handle, new Request(new URL(input, url), init));

  function connectionOf(seeded: Seeded | undefined): Connection {
    const isOpen = server !== undefined;
    return { environment: "test", baseUrl: url, apiKey: firstKeyOf(seeded), ...(!isOpen && { fetch }) };
  }

  // The port is taken before a state is made: keys that are told once must not be lost to a port that is in use. Who asks
  // meanwhile waits: there is a platform to be found when it answers.
  let letIn: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (letIn = resolve));
  const server =
    options.port === false
      ? undefined
      : await listen({
          ...{ host: options.host ?? "127.0.0.1", port: options.port ?? 0, onError: report },
          handle: (request) => opened.then(() => handle(request)),
          ...(options.tls !== undefined && { tls: options.tls }),
        });
  if (server !== undefined) url = server.url;
  const first = await open(DEFAULT_WORLD, options, options.onSeeded).catch(async (error: unknown) => {
    await server?.close();
    throw error;
  });
  letIn();

  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll(server, dispatcher, storage));
  dispatcher.wake();
  return {
    ...first,
    ...{ url, controlToken, fetch, removeWorld, close },
    world: (name, given = {}) => open(name, given),
    [Symbol.asyncDispose]: close,
  };
}

/** One after the other, each also where one before it could not be closed. */
async function closeAll(...opened: readonly ({ close(): Promise<void> } | undefined)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const each of opened) await each?.close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Whether an address leads to this machine alone; the one that stands for none does. */
function isOfThisMachine(address: string): boolean {
  return isLoopbackHost(new URL(address).hostname);
}

/** Brings a world to where requests can come. */
function prepare(
  world: World,
  options: WorldOptions,
  real: number,
  seedContext: Omit<SeedContext, "now">,
): Seeded | undefined {
  const { clock, settings } = world.conditions();
  // Written in any case: it is by this that a world is known to be there.
  world.setSettings(withSettings(settings, readSettings(options.settings)));
  const given = options.clock === undefined ? clock : readClock(options.clock);
  world.setClock(given);
  if (!world.isEmpty()) return undefined;
  return seedWorld(world, options.seed ?? {}, { ...seedContext, now: timeOf(given, real) });
}

async function allOperations(): Promise<readonly string[]> {
  const loaded = await Promise.all(catalog.map(({ load }) => load()));
  return loaded.flatMap(({ operations }) => operations.map(({ id }) => id));
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
