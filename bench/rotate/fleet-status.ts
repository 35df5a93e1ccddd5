import { join } from "node:path";
import {
  type FleetReader,
  fleetStatus,
  type MemberRow,
  openFleet,
  readFleet,
  startDashboard,
} from "../../packages/rotate/src/fleet.ts";
import { openSink, Secret } from "../../packages/rotate/src/index.ts";
import { startPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import type { Row } from "../support/table.ts";
import { type Timed, timed } from "./timed.ts";

const MEMBERS = 10_000;
const ROUNDS = 9;

/** What `keys status` asks of a fleet of 10,000, each time from the opening on; what its dashboard asks; and all of its members. */
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
    const dashboard = [await refresh(reader, 0), await refresh(reader, undefined)] as const;
    await reader.close();
    return [
      {
        what: `status of a fleet of ${MEMBERS.toLocaleString("en")} members, its account named`,
        ...{ unit: "ms", goal: { most: 150 }, ours: looked.wall },
        others: { "of it on the processor": looked.processor, "all members, authenticated": all.wall },
      },
      {
        what: `dashboard of a fleet of ${MEMBERS.toLocaleString("en")} members, read anew`,
        ...{ unit: "ms", goal: { most: 150 }, ours: dashboard[0].wall },
        others: {
          "of it on the processor": dashboard[0].processor,
          "for whoever looks within five seconds": dashboard[1].wall,
          "all members, authenticated, on the processor": all.processor,
        },
      },
    ];
  } finally {
    await postgres.stop();
  }
}

/** The page that a viewer's browser asks for again. */
async function refresh(reader: FleetReader, sharedForMs: number | undefined): Promise<Timed> {
  const dashboard = await startDashboard(reader, { port: 0, sharedForMs });
  try {
    return await timed(ROUNDS, async () => {
      const page = await (await fetch(dashboard.url)).text();
      if (!page.includes(`<b>${MEMBERS.toLocaleString("en")}</b> Members`)) throw new Error(page);
    });
  } finally {
    await dashboard.close();
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
