import { after, it } from "node:test";
import { startPostgres } from "../../../sandbox/test/support/postgres.ts";
import { tryFleet } from "../support/fleet-trial.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

it(
  "a fleet loses no key while workers are killed, the database crashes and answers are lost",
  { skip: postgres.missing ?? false },
  (t) =>
    tryFleet(t, postgres, {
      ...{ members: 40, sandboxes: 2, workers: 2, concurrency: 8, kills: 1 },
      ...{ faults: 4, seed: 1, limitMs: 165_000 },
    }),
);
