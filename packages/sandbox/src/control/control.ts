import {
  accelerated,
  advanced,
  type ClockState,
  type Duration,
  END_OF_TIME,
  frozen,
  millisecondsOf,
  REAL_CLOCK,
  timeOf,
} from "../domain/clock.ts";
import { type ApiKey, expired, extended, standingOf } from "../domain/credentials/api-key.ts";
import { type Settings, withSettings } from "../domain/settings.ts";
import { newId, type RandomSource } from "../domain/random.ts";
import { type Fault, type Faults, readFault } from "../faults.ts";
import type { LoggedRequest, RequestLog } from "../http/request-log.ts";
import { plantSeed, type Seed, type Seeded } from "../seed.ts";
import { apiKeys, credentials } from "../store/kinds.ts";
import { restoreSnapshot, type SnapshotView, snapshotsOf, takeSnapshot } from "../store/snapshots.ts";
import type { Store } from "../store/store.ts";
import { World } from "../store/world.ts";
import type { Dispatcher } from "../webhooks/dispatcher.ts";
import { deliveries, resendDelivery } from "../webhooks/outbox.ts";
import { type DeliveryView, type Overview, overviewOf, viewDelivery } from "./views.ts";

/** What was asked of the sandbox itself cannot be done. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: 400 | 404;

  constructor(status: 400 | 404, message: string) {
    super(message);
    this.status = status;
  }
}

export interface ClockView {
  readonly now: string;
  readonly mode: ClockState["mode"];
  readonly factor?: number;
}

/** A key as anybody may see it. */
export interface KeyView {
  readonly id: string;
  readonly standing: ReturnType<typeof standingOf>;
  readonly createdAt: string;
  readonly worksFrom: string;
  readonly worksUntil?: string;
}

export interface ControlContext {
  readonly store: Store;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly dispatcher: Dispatcher;
  readonly random: RandomSource;
  readonly salt: string;
  readonly realTime: () => number;
  /** What a world begins with again after a reset, by its name. */
  readonly seeds: Map<string, Seed>;
  /** Ids of the operations that a fault may name. */
  readonly operations: () => Promise<readonly string[]>;
}

/** Everything that can be done to one world of a sandbox and that no real platform allows. */
export class Control {
  readonly #context: ControlContext;
  readonly #world: string;

  constructor(context: ControlContext, world: string) {
    this.#context = context;
    this.#world = world;
  }

  clock(): Promise<ClockView> {
    return this.#inWorld(async (world, real) => view((await world.conditions()).clock, real));
  }

  advance(duration: Duration): Promise<ClockView> {
    const milliseconds = millisecondsOf(duration);
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new ControlError(
        400,
        "advance: must be days, hours, minutes, seconds and milliseconds, none of them below zero.",
      );
    }
    return this.#setClock((clock) => advanced(clock, Math.round(milliseconds)));
  }

  freeze(at?: string): Promise<ClockView> {
    const instant = at === undefined ? undefined : Date.parse(at);
    if (Number.isNaN(instant))
      throw new ControlError(400, "freeze: must be a time such as 2026-01-01T00:00:00Z, or true for now.");
    return this.#setClock((clock, real) => frozen(instant ?? timeOf(clock, real)));
  }

  accelerate(factor: number): Promise<ClockView> {
    if (!Number.isFinite(factor) || factor <= 0 || factor > 1_000_000) {
      throw new ControlError(400, "accelerate: must be a number above 0 and up to 1000000.");
    }
    return this.#setClock((clock, real) => accelerated(clock, factor, real));
  }

  real(): Promise<ClockView> {
    return this.#setClock(() => REAL_CLOCK);
  }

  settings(): Promise<Settings> {
    return this.#inWorld(async (world) => (await world.conditions()).settings);
  }

  changeSettings(changes: Readonly<Record<string, unknown>>): Promise<Settings> {
    return this.#inWorld(async (world) => {
      const settings = withSettings((await world.conditions()).settings, changes);
      await world.setSettings(settings);
      return settings;
    });
  }

  keys(credentialId: string): Promise<KeyView[]> {
    return this.#inWorld(async (world, real) => {
      if ((await world.one(credentials, credentialId)) === undefined)
        throw new ControlError(404, `There is no credential ${credentialId}.`);
      const now = timeOf((await world.conditions()).clock, real);
      return (await world.of(apiKeys, credentialId)).map((key) => viewKey(key, now));
    });
  }

  /** Ends a key now. */
  expireKey(credentialId: string, keyId: string): Promise<KeyView> {
    return this.#changeKey(credentialId, keyId, (key, now) => expired(key, now));
  }

  /** Gives a superseded key the whole overlap again. */
  extendKey(credentialId: string, keyId: string): Promise<KeyView> {
    return this.#changeKey(credentialId, keyId, (key, now, settings) => extended(key, now, settings));
  }

  faults(): readonly Fault[] {
    return this.#context.faults.waiting;
  }

  async addFault(given: Readonly<Record<string, unknown>>): Promise<readonly Fault[]> {
    this.#context.faults.add(readFault(given, await this.#context.operations()));
    return this.faults();
  }

  clearFaults(): readonly Fault[] {
    this.#context.faults.clear();
    return this.faults();
  }

  /** Begins again with the seed. Clock and settings stay. */
  reset(): Promise<Seeded> {
    const { seeds, salt, random, faults } = this.#context;
    faults.clear();
    return this.#inWorld(async (world, real) => {
      await world.clear();
      const { clock } = await world.conditions();
      return plantSeed(world, seeds.get(this.#world) ?? {}, timeOf(clock, real), salt, random);
    });
  }

  /** What there is in this world: for a look at it, not for its secrets. */
  overview(): Promise<Overview> {
    return this.#inWorld((world, real) => overviewOf(world, real));
  }

  /** The latest requests, the last one first, with every secret hidden. `after`: only those with a larger id. */
  requests(after = 0): readonly LoggedRequest[] {
    return this.#context.log.list(this.#world, after);
  }

  /** One request with its secrets, as it came and was answered. */
  revealRequest(id: number): LoggedRequest {
    const request = this.#context.log.reveal(this.#world, id);
    if (request === undefined) throw new ControlError(404, `The request ${id} is not remembered.`);
    return request;
  }

  /** The latest webhook events, the last one first. */
  deliveries(count = 100): Promise<DeliveryView[]> {
    return this.#inWorld(async (world) => (await deliveries(world, count)).map(viewDelivery));
  }

  /** Delivers an event once more, after those that wait. */
  resend(deliveryId: string): Promise<DeliveryView[]> {
    return this.#inWorld(async (world, real) => {
      const now = timeOf((await world.conditions()).clock, real);
      if (!(await resendDelivery(world, deliveryId, now, newId(this.#context.random))))
        throw new ControlError(404, `There is no delivery ${deliveryId}.`);
      return (await deliveries(world, 1)).map(viewDelivery);
    }).finally(() => this.#context.dispatcher.poke());
  }

  /** Resolves when every webhook event that is due by the sandbox's clock has been tried. */
  webhooksSettled(): Promise<void> {
    return this.#context.dispatcher.settled();
  }

  /** Keeps the whole state of this world, clock and settings too, under a name. */
  async snapshot(name: string): Promise<SnapshotView[]> {
    checkName("snapshot", name);
    return this.#inWorld(async (world, real) => {
      await takeSnapshot(world, name, real);
      return snapshotsOf(world);
    });
  }

  snapshots(): Promise<SnapshotView[]> {
    return this.#inWorld((world) => snapshotsOf(world));
  }

  /** Makes this world what it was. */
  restore(name: string): Promise<SnapshotView[]> {
    return this.#inWorld(async (world) => {
      if (!(await restoreSnapshot(world, name))) throw new ControlError(404, `There is no snapshot ${name}.`);
      return snapshotsOf(world);
    }).finally(() => this.#context.dispatcher.poke());
  }

  async #setClock(change: (clock: ClockState, real: number) => ClockState): Promise<ClockView> {
    const moved = await this.#inWorld(async (world, real) => {
      const clock = change((await world.conditions()).clock, real);
      if (Math.abs(timeOf(clock, real)) >= END_OF_TIME)
        throw new ControlError(400, "The clock cannot be moved so far.");
      await world.setClock(clock);
      return view(clock, real);
    });
    this.#context.dispatcher.poke();
    return moved;
  }

  #changeKey(
    credentialId: string,
    keyId: string,
    change: (key: ApiKey, now: number, settings: Settings) => ApiKey,
  ): Promise<KeyView> {
    return this.#inWorld(async (world, real) => {
      const key = (await world.of(apiKeys, credentialId)).find(({ id }) => id === keyId);
      if (key === undefined) throw new ControlError(404, `The credential ${credentialId} has no key ${keyId}.`);
      const now = timeOf((await world.conditions()).clock, real);
      const changed = change(key, now, (await world.conditions()).settings);
      await world.save(apiKeys, changed);
      return viewKey(changed, now);
    });
  }

  #inWorld<T>(work: (world: World, real: number) => Promise<T>): Promise<T> {
    return this.#context.store.transaction(async (sql) => {
      const world = new World(sql, this.#world);
      await world.lock("control");
      return work(world, this.#context.realTime());
    });
  }
}

function checkName(what: string, name: string): void {
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new ControlError(400, `${what}: a name has up to 64 letters, digits, dots, dashes and underscores.`);
}

function view(clock: ClockState, real: number): ClockView {
  return {
    now: new Date(timeOf(clock, real)).toISOString(),
    mode: clock.mode,
    ...(clock.mode === "accelerated" && { factor: clock.factor }),
  };
}

function viewKey(key: ApiKey, now: number): KeyView {
  return {
    id: key.id,
    standing: standingOf(key, now),
    createdAt: new Date(key.createdAt).toISOString(),
    worksFrom: new Date(key.worksFrom).toISOString(),
    ...(key.worksUntil !== undefined && { worksUntil: new Date(key.worksUntil).toISOString() }),
  };
}
