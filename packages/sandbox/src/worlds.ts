import { Control, type ControlContext } from "./control/control.ts";
import { ControlError } from "./control/errors.ts";
import type { Worlds } from "./control/sandbox-endpoints.ts";
import { timeOf } from "./domain/clock.ts";
import { withSettings } from "./domain/settings.ts";
import { readClock, readSettings, type SandboxOptions, type WorldOptions } from "./options.ts";
import type { Seeded } from "./seed/seed.ts";
import { type SeedContext, seedWorld } from "./seed/seed-world.ts";
import { takenOnce } from "./storage/taken-once.ts";
import { World } from "./storage/world.ts";
import { VERSION } from "./version.ts";
import { DEFAULT_WORLD, isName, worldNames } from "./storage/world-names.ts";

/** The worlds of a sandbox: makes, seeds and removes them. */
export class SandboxWorlds implements Worlds {
  readonly version = VERSION;
  readonly #context: ControlContext;

  constructor(context: ControlContext) {
    this.#context = context;
  }

  controlOf(name: string): Control {
    return new Control(this.#context, name);
  }

  names(): Promise<readonly string[]> {
    return this.#context.storage.transaction(worldNames);
  }

  async open(name: string, options: WorldOptions, onSeeded?: SandboxOptions["onSeeded"]): Promise<Seeded | undefined> {
    if (!isName(name))
      throw new ControlError(400, "world: a name has up to 64 letters, digits, dots, dashes and underscores.");
    const { storage, randomness, realTime, salt, seeds } = this.#context;
    const random = randomness.of(`seed of ${name}`);
    const seeded = await storage.transaction((sql) => {
      const seedContext = { salt, random: takenOnce(sql, random) };
      const made = prepare(new World(sql, name), options, sql.once(realTime), seedContext);
      // The transaction may run again: what it seeds is the same, and is returned once.
      if (made !== undefined) sql.once(() => onSeeded?.(made));
      return made;
    });
    if (seeded !== undefined) seeds.set(name, seeded);
    return seeded;
  }

  async remove(name: string): Promise<void> {
    if (name === DEFAULT_WORLD) throw new ControlError(400, "The first world stays. A reset lets it begin again.");
    const { storage, faults, seeds } = this.#context;
    await storage.transaction((sql) => {
      if (!worldNames(sql).includes(name)) throw new ControlError(404, `There is no world ${name}.`);
      new World(sql, name).forget();
    });
    faults.clear(name);
    seeds.delete(name);
  }
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
