import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { adyenKeys, openSink, Secret, writeEnvFile } from "@adyen-kit/rotate";
import { type Fleet, type FleetEvent, type FleetOptions, type MemberRow, openFleet } from "@adyen-kit/rotate/fleet";
import { type Sandbox, type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import pg from "pg";
import type { TestPostgres } from "../../../sandbox/test/support/postgres.ts";
import { temporaryFolder } from "../helpers.ts";
import { clockOf } from "../support.ts";

/** Rows of members, each with its key in a file, a sandbox, and as many openings of their fleet as a test wants. */
export interface FleetBench {
  readonly sandbox: Sandbox;
  readonly connection: string;
  readonly rows: readonly MemberRow[];
  readonly events: FleetEvent[];
  readonly said: string[];
  readonly open: (options?: Partial<FleetOptions>) => Promise<Fleet>;
  /** Works until this is so; a busy machine may need another look or two, each a minute later. */
  readonly workUntil: (fleet: Fleet, isSo: () => Promise<boolean>) => Promise<void>;
  /** Rows as an import takes them. */
  readonly lines: (rows?: readonly MemberRow[]) => { line: number; row: MemberRow }[];
  /** The key that a member's target holds. */
  readonly stored: (row: MemberRow) => Promise<string | undefined>;
  readonly accepts: (key: string | undefined) => Promise<boolean>;
}

/** What somebody does who can write the tables. */
export async function sqlIn(connection: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function fleetBench(
  t: TestContext,
  postgres: TestPostgres,
  { members, ...options }: SandboxOptions & { readonly members: number },
): Promise<FleetBench> {
  const numbers = Array.from({ length: members }, (_, index) => index + 1);
  const sandbox = await startSandbox({
    randomSeed: t.name,
    clock: { frozenAt: "2026-01-01T00:00:00Z" },
    seed: { credentials: [{}, ...numbers.map((n) => ({ username: `ws_${n}` }))] },
    ...options,
  });
  t.after(() => sandbox.close());
  const folder = await temporaryFolder(t);
  const connection = await postgres.freshDatabase();
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { apiKey: callingKey, baseUrl } = sandbox.connection();
  await mkdir(join(folder, "targets"));
  const rows: MemberRow[] = [];
  for (const [index, { id, apiKey }] of credentials.slice(1).entries()) {
    const file = join(folder, "targets", `${index + 1}.env`);
    await writeEnvFile(file, { ADYEN_API_KEY: apiKey });
    rows.push({
      ...{ name: `shop-${index + 1}`, company: companyId, credential: id, platform: baseUrl },
      targets: [`env:${file}#ADYEN_API_KEY`],
      policy: { watchEveryMs: 12 * 60 * 60_000, probesNeeded: 1 },
      schedule: { maximumAge: "90d", firstWithin: "0s" },
    });
  }
  const events: FleetEvent[] = [];
  const said: string[] = [];
  const opened: Fleet[] = [];
  t.after(async () => {
    await Promise.all(opened.map((fleet) => fleet.close()));
    await postgres.drop(connection);
  });
  const patient = adyenKeys({ timeout: 20_000 });
  return {
    ...{ sandbox, connection, rows, events, said },
    async open(more = {}) {
      const fleet = await openFleet({
        connection,
        sealingKey: { file: join(folder, "journal.key") },
        receipts: join(folder, "receipts", "w"),
        openSink,
        actor: "test",
        keys: patient,
        callingKey: async () => new Secret(callingKey),
        clockOf: () => clockOf(sandbox),
        onFleetEvent: (event) => void events.push(event),
        say: (line) => void said.push(line),
        ...more,
      });
      opened.push(fleet);
      return fleet;
    },
    async workUntil(fleet, isSo) {
      for (let looks = 0; looks < 20; looks += 1) {
        await fleet.work({ once: true });
        if (await isSo()) return;
        await sandbox.clock.advance({ minutes: 1 });
      }
      assert.fail(JSON.stringify([await fleet.members(), said]));
    },
    lines: (some = rows) => some.map((row, index) => ({ line: index + 1, row })),
    stored: async ({ targets: [target = ""] }) => {
      const file = target.slice("env:".length, target.lastIndexOf("#"));
      return parse(await readFile(file, "utf8"))["ADYEN_API_KEY"];
    },
    accepts: async (key) => key !== undefined && (await patient.probe(baseUrl, new Secret(key))).kind === "answers",
  };
}
