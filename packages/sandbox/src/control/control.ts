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
import { type Fault, type Faults, readFault } from "../faults.ts";
import { plantSeed, type Seed, type Seeded } from "../seed.ts";
import type { RandomSource } from "../domain/random.ts";
import type { Store } from "../store/store.ts";
import { World } from "../store/world.ts";

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
  readonly random: RandomSource;
  readonly salt: string;
  readonly realTime: () => number;
  /** What a reset begins with again. */
  readonly seed: Seed;
  /** Ids of the operations that a fault may name. */
  readonly operations: readonly string[];
}

/** Everything that can be done to a sandbox and that no real platform allows. */
export class Control {
  readonly #context: ControlContext;

  constructor(context: ControlContext) {
    this.#context = context;
  }

  clock(): Promise<ClockView> {
    return this.#inWorld(async (world, real) => view(await world.clock(), real));
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
    return this.#inWorld((world) => world.settings());
  }

  changeSettings(changes: Readonly<Record<string, unknown>>): Promise<Settings> {
    return this.#inWorld(async (world) => {
      const settings = withSettings(await world.settings(), changes);
      await world.setSettings(settings);
      return settings;
    });
  }

  keys(credentialId: string): Promise<KeyView[]> {
    return this.#inWorld(async (world, real) => {
      if ((await world.credential(credentialId)) === undefined)
        throw new ControlError(404, `There is no credential ${credentialId}.`);
      const now = timeOf(await world.clock(), real);
      return (await world.apiKeys(credentialId)).map((key) => viewKey(key, now));
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

  addFault(given: Readonly<Record<string, unknown>>): readonly Fault[] {
    this.#context.faults.add(readFault(given, this.#context.operations));
    return this.faults();
  }

  clearFaults(): readonly Fault[] {
    this.#context.faults.clear();
    return this.faults();
  }

  /** Begins again with the seed. Clock and settings stay. */
  reset(): Promise<Seeded> {
    const { seed, salt, random, faults } = this.#context;
    faults.clear();
    return this.#inWorld(async (world, real) => {
      await world.clear();
      return plantSeed(world, seed, timeOf(await world.clock(), real), salt, random);
    });
  }

  #setClock(change: (clock: ClockState, real: number) => ClockState): Promise<ClockView> {
    return this.#inWorld(async (world, real) => {
      const clock = change(await world.clock(), real);
      if (Math.abs(timeOf(clock, real)) >= END_OF_TIME)
        throw new ControlError(400, "The clock cannot be moved so far.");
      await world.setClock(clock);
      return view(clock, real);
    });
  }

  #changeKey(
    credentialId: string,
    keyId: string,
    change: (key: ApiKey, now: number, settings: Settings) => ApiKey,
  ): Promise<KeyView> {
    return this.#inWorld(async (world, real) => {
      const key = (await world.apiKeys(credentialId)).find(({ id }) => id === keyId);
      if (key === undefined) throw new ControlError(404, `The credential ${credentialId} has no key ${keyId}.`);
      const now = timeOf(await world.clock(), real);
      const changed = change(key, now, await world.settings());
      await world.saveApiKey(changed);
      return viewKey(changed, now);
    });
  }

  #inWorld<T>(work: (world: World, real: number) => Promise<T>): Promise<T> {
    return this.#context.store.transaction((sql) => work(new World(sql), this.#context.realTime()));
  }
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
