import { randomBytes } from "node:crypto";
import { catalog } from "@adyen-kit/client/catalog";
import { addControl, type ControlHttp } from "./control/control-http.ts";
import { ControlError } from "./control/errors.ts";
import { Faults } from "./domain/faults.ts";
import { addApis } from "./http/apis.ts";
import { fetchFrom } from "./http/fetch.ts";
import type { SandboxRequest } from "./http/message.ts";
import { type Randomness, seededRandomness, systemRandomness } from "./http/randomness.ts";
import { RequestLog } from "./http/request-log.ts";
import { addLocalTerminals } from "./http/local-terminal.ts";
import { createRouter } from "./http/router.ts";
import { listen } from "./http/server.ts";
import { handlers } from "./operations/handlers.ts";
import { TERMINAL_OPERATIONS } from "./operations/terminals/cloud.ts";
import { checkToken, readPublicUrl, type SandboxOptions, type WorldOptions } from "./options.ts";
import { settleDue } from "./payments/scheduled-work.ts";
import { createReporter } from "./report.ts";
import { type Sandbox, sandboxWorld } from "./sandbox.ts";
import { addCheckoutShopper } from "./shopper/checkout/checkoutshopper.ts";
import { environmentUrl } from "./shopper/checkout/environment.ts";
import { addShopperPages } from "./shopper/shopper.ts";
import { migrate } from "./storage/migrations.ts";
import { openPostgresStorage } from "./storage/postgres.ts";
import { openSqliteStorage } from "./storage/sqlite.ts";
import type { Storage } from "./storage/storage.ts";
import { takenOnce } from "./storage/taken-once.ts";
import { openState, World } from "./storage/world.ts";
import { DEFAULT_WORLD } from "./storage/world-names.ts";
import { Dispatcher } from "./webhooks/dispatcher.ts";
import { isLoopbackHost } from "./webhooks/outgoing.ts";
import { SandboxWorlds } from "./worlds.ts";

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
  const { randomSeed, onRequest } = options;
  const realTime = () => Date.now();
  const report = createReporter((text) => void process.stderr.write(text), realTime);
  const { salt, starts } = await storage.transaction((sql) => {
    migrate(sql, storage);
    return openState(sql, () => Buffer.from(randomnessOf(randomSeed).of("salt")(16)).toString("hex"));
  });
  // A second start must not repeat the ids of the first.
  const randomness = randomnessOf(randomSeed === undefined ? undefined : `${randomSeed}:${starts}`);
  const faults = new Faults(randomness.of("faults"));
  const log = new RequestLog(realTime);
  const dueRandom = randomness.of("due");
  const settle = (name: string) =>
    storage.transaction((sql) => {
      const world = new World(sql, name);
      settleDue({ world, now: world.now(realTime), random: takenOnce(sql, dueRandom) });
    });
  const dispatcher = new Dispatcher({ storage, faults, realTime, settleDue: settle, onError: report });
  let url = NOWHERE;
  const address = () => options.publicUrl ?? url;
  const { controlToken = randomBytes(32).toString("base64url"), controlHosts = [] } = options;
  const isPrivate = () => controlHosts.length === 0 && [url, address()].every(isOfThisMachine);
  const shared = { storage, faults, log, dispatcher, randomness, salt, realTime };
  const context = { ...shared, url: address, isPrivate, onError: report, onRequest };
  const worlds = new SandboxWorlds({
    ...context,
    seeds: new Map(),
    operations: allOperations,
    settleDue: settle,
    respond: (request) => handle(request),
  });
  const publicOrigin = options.publicUrl === undefined ? undefined : new URL(options.publicUrl).origin;
  const access = { token: controlToken, isPrivate, hosts: controlHosts, publicOrigin };
  const control: ControlHttp = { worlds, access, onError: report };
  const router = createRouter();
  addApis(router, handlers, context);
  addLocalTerminals(router, context);
  addShopperPages(router, { ...context, random: randomness.of("shoppers") });
  addCheckoutShopper(router, { ...context, random: randomness.of("checkout") });
  addControl(router, control);
  const handle = async (request: SandboxRequest) => router.respond(request);
  const fetch: Sandbox["fetch"] = (input, init) => fetchFrom(handle, new Request(new URL(input, url), init));

  const reach = () => ({ baseUrl: url, ...(server === undefined && { fetch }) });
  const open = async (name: string, given: WorldOptions, onSeeded?: SandboxOptions["onSeeded"]) =>
    sandboxWorld(name, worlds.controlOf(name), await worlds.open(name, given, onSeeded), reach);

  // The port is taken before a state is made: keys that are shown once must not be lost to a port that is in use. Who asks
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
    ...{ url, checkoutUrl: environmentUrl(address()), controlToken, fetch, close },
    removeWorld: (name) => worlds.remove(name),
    world: (name, given = {}) => open(name, given),
    [Symbol.asyncDispose]: close,
  };
}

function randomnessOf(seed: string | undefined): Randomness {
  return seed === undefined ? systemRandomness : seededRandomness(seed);
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

async function allOperations(): Promise<readonly string[]> {
  const loaded = await Promise.all(catalog.map(({ load }) => load()));
  return [...loaded.map(({ operations }) => operations), TERMINAL_OPERATIONS].flat().map(({ id }) => id);
}
