import { after, it } from "node:test";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { tryFleet } from "../test/support/fleet-trial.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

/** Fewer, for a quick look, with `ADYEN_KIT_PROVE_MEMBERS=100`. */
const members = Number(process.env["ADYEN_KIT_PROVE_MEMBERS"] ?? 5_000);
/** Of each sandbox. Where few are left for them, three may meet the same member, and that asks for a person. */
const faults = members < 1_000 ? 2 : 6;
const seed = Number(process.env["ADYEN_KIT_PROVE_SEED"] ?? 1);

it(
  `${members} credentials by 4 workers that are killed, with a database that crashes and answers that are lost`,
  { skip: postgres.missing ?? false },
  (t) =>
    tryFleet(t, postgres, {
      ...{
        members,
        sandboxes: Math.min(25, Math.ceil(members / 40)),
        workers: 4,
        concurrency: 24,
        kills: Math.ceil(members / 200),
      },
      ...{ faults, seed, limitMs: 1_400_000 },
    }),
);
