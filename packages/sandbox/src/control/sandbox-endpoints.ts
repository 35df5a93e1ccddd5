import type { Fields } from "../domain/fields.ts";
import type { Seeded } from "../seed/seed.ts";
import type { Control } from "./control.ts";
import type { Endpoint } from "./endpoint.ts";
import { ControlError } from "./errors.ts";

/** A sandbox with all its worlds. */
export interface Worlds {
  /** Of the sandbox. */
  readonly version: string;
  readonly controlOf: (world: string) => Control;
  readonly names: () => Promise<readonly string[]>;
  /** Makes a world where there is none of the name, and gives what was seeded. */
  readonly open: (world: string, options: Fields) => Promise<Seeded | undefined>;
  readonly remove: (world: string) => Promise<void>;
}

const OPTIONS = ["seed", "settings", "clock"];

export const SANDBOX_ENDPOINTS: readonly Endpoint<Worlds>[] = [
  {
    method: "GET",
    path: "/health",
    summary: "Whether it is there, and which version it is",
    isOpenToAll: true,
    run: ({ version }) => ({ status: "ok", version }),
  },
  { method: "GET", path: "/worlds", summary: "The worlds that there are", run: (worlds) => worlds.names() },
  {
    method: "POST",
    path: "/worlds/{name}",
    summary: "Makes a world where there is none of the name; answers its keys",
    body: { seed: { companyId: "Mine" }, settings: { overlapHours: 1 }, clock: { frozenAt: "2026-01-01T00:00:00Z" } },
    async run(worlds, [name = ""], options) {
      const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option));
      if (unknown !== undefined)
        throw new ControlError(400, `${unknown}: is not an option. There are ${OPTIONS.join(", ")}.`);
      return { world: name, seeded: await worlds.open(name, options) };
    },
  },
  {
    method: "DELETE",
    path: "/worlds/{name}",
    summary: "Removes a world and all that is in it",
    async run(worlds, [name = ""]) {
      await worlds.remove(name);
      return worlds.names();
    },
  },
];
