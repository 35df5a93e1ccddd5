import { join } from "node:path";
import { fleetStatus, type MemberRow, openFleet, readFleet } from "../../packages/rotate/src/fleet.ts";
import { openSink, Secret } from "../../packages/rotate/src/index.ts";
import { startPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import type { Row } from "../support/table.ts";
import { timed } from "./timed.ts";

const MEMBERS = 10_000;
const ROUNDS = 9;

/** What `keys status` asks of a fleet of 10,000, each time from the opening on; and all of its members, as the dashboard does. */
export async function fleetStatusRows(scratch: string): Promise<Row[]> {
  const postgres = await startPostgres();
  if (postgres.missing !== undefined) {
    process.stderr.write(`not measured with a fleet: ${postgres.missing}\n`);
    return [];
  }
  try {
    const connection = await postgres.freshDatabase();
    const sealingKey = { file: join(scratch, "fleet.key") };
    const fleet = await openFleet({
      ...{ connection, sealingKey, receipts: join(scratch, "fleet-receipts"), openSink, actor: "bench" },
      callingKey: async () => new Secret("none"),
    });
    const rows = Array.from({ length: MEMBERS }, (_, index) => ({ line: index + 1, row: member(index, scratch) }));
    const { problems } = await fleet.importMembers(rows);
    await fleet.close();
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    const looked = await timed(ROUNDS, async () => {
      const reader = await readFleet({ connection, sealingKey });
      const { total } = await fleetStatus(reader, { account: "Company-3" });
      await reader.close();
      if (total !== MEMBERS) throw new Error(`${total} members`);
    });
    const reader = await readFleet({ connection, sealingKey });
    const all = await timed(ROUNDS, async () => {
      await reader.members();
    });
    await reader.close();
    return [
      {
        what: `status of a fleet of ${MEMBERS.toLocaleString("en")} members, its account named`,
        ...{ unit: "ms", goal: { most: 150 }, ours: looked.wall },
        others: { "of it on the processor": looked.processor, "all members, authenticated": all.wall },
      },
    ];
  } finally {
    await postgres.stop();
  }
}

function member(index: number, folder: string): MemberRow {
  return {
    name: `shop-${index}`,
    company: `Company-${index % 40}`,
    credential: `S2-${index}`,
    platform: "test",
    targets: [`env:${join(folder, `shop-${index}.env`)}#ADYEN_API_KEY`],
  };
}
