import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MemberRow } from "../../packages/rotate/src/fleet.ts";
import { writeEnvFile } from "../../packages/rotate/src/index.ts";
import { startPostgres, type TestPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import type { Row } from "../support/table.ts";
import { bareCalls } from "./bare-calls.ts";
import { queueEmptyJobs } from "./empty-jobs.ts";
import { type SandboxProcess, startSandboxProcess } from "./sandbox-process.ts";

const MEMBERS = 60;
/** The first run writes calls down; three are measured. Each has credentials of its own. */
const RUNS = 4;
/** Looks of a whole rotation: one begins it, one ends it a day later. */
const LOOKS = 2;

/** Where a worker works. */
export interface Place {
  readonly connection: string;
  readonly keyFile: string;
  readonly receipts: string;
  readonly callingKey: string;
  /** The file that calls are written down in. */
  readonly calls: string;
  readonly isRecorded: boolean;
}

export type Order =
  | { readonly do: "import"; readonly rows: readonly MemberRow[] }
  | { readonly do: "work"; readonly now: string }
  | { readonly do: "count" }
  | { readonly do: "empty jobs"; readonly jobs: number };

/** Whole rotations of a fleet by 1, 2 and 4 workers, beside empty jobs in the same batches and the same calls without a fleet. */
export async function fleetRows(scratch: string): Promise<Row[]> {
  const postgres = await startPostgres();
  if (postgres.missing !== undefined) {
    process.stderr.write(`not measured with a fleet: ${postgres.missing}\n`);
    return [];
  }
  const sandbox = await startSandboxProcess(MEMBERS * RUNS);
  try {
    // Once to write the calls down; what that costs is not measured.
    const calls = join(scratch, "calls.jsonl");
    await rotationsAMinute({ postgres, sandbox, scratch, workers: 1, calls });
    const lines = readFileSync(calls, "utf8").trim().split("\n");
    const rows: Row[] = [];
    for (const workers of [1, 2, 4]) {
      const rotations = await rotationsAMinute({ postgres, sandbox, scratch, workers });
      const bare = (await bareCalls(lines, sandbox.callingKey)) * (MEMBERS / lines.length);
      const jobs = (await emptyJobsAMinute(postgres, scratch, workers)) / LOOKS;
      const limit = bare < jobs ? "the sandbox" : "the queue";
      rows.push({
        what: `rotations a minute by ${workers} workers ÷ what the sandbox can answer (limit: ${limit})`,
        ...{ unit: "", goal: { least: 0.5 }, ours: rotations / bare },
        others: {
          "rotations a minute": rotations,
          "÷ pairs of empty jobs": rotations / jobs,
          "the sandbox": bare,
          "pairs of empty jobs": jobs,
        },
      });
    }
    return rows;
  } finally {
    await sandbox.stop();
    await postgres.stop();
  }
}

interface Measured {
  readonly postgres: TestPostgres;
  readonly sandbox: SandboxProcess;
  readonly scratch: string;
  readonly workers: number;
  /** Where calls are written down, if at all. */
  readonly calls?: string;
}

let runs = 0;

async function rotationsAMinute({ postgres, sandbox, scratch, workers, calls }: Measured): Promise<number> {
  runs += 1;
  const folder = join(scratch, `fleet-${runs}`);
  mkdirSync(folder);
  const rows = await membersOf(sandbox, folder, runs - 1);
  const place = { callingKey: sandbox.callingKey, calls: calls ?? "", isRecorded: calls !== undefined };
  const team = await startTeam(postgres, folder, workers, place);
  try {
    await team.first({ do: "import", rows });
    let milliseconds = 0;
    // Begun now, ended a day later; what a busy machine made a worker put off, in the hours after.
    for (const by of [undefined, { days: 1, hours: 3 }, ...Array.from({ length: 5 }, () => ({ days: 0, hours: 1 }))]) {
      if (by !== undefined) await sandbox.advance(by);
      milliseconds += await team.all({ do: "work", now: await sandbox.now() });
      if (by !== undefined && (await rotatedOf(team)) === MEMBERS) break;
    }
    const rotated = await rotatedOf(team);
    if (rotated !== MEMBERS) throw new Error(`${rotated} of ${MEMBERS} were rotated`);
    return (MEMBERS * 60_000) / milliseconds;
  } finally {
    await team.stop();
  }
}

/** A lease that has not ended yet looks like work. */
async function rotatedOf(team: Awaited<ReturnType<typeof startTeam>>): Promise<number> {
  const { idle = 0, running = 0 } = (await team.first({ do: "count" })) as Record<string, number>;
  return idle + running;
}

async function membersOf(
  { companyId, url, credentials }: SandboxProcess,
  folder: string,
  run: number,
): Promise<MemberRow[]> {
  const rows: MemberRow[] = [];
  for (const { id, apiKey } of credentials.slice(run * MEMBERS, (run + 1) * MEMBERS)) {
    const file = join(folder, `${id}.env`);
    await writeEnvFile(file, { KEY: apiKey });
    rows.push({
      ...{ name: id, company: companyId, credential: id, platform: url, targets: [`env:${file}#KEY`] },
      policy: { probesNeeded: 1, watchEveryMs: 30 * 3_600_000 },
      schedule: { maximumAge: "90d", firstWithin: "0s" },
    });
  }
  return rows;
}

async function emptyJobsAMinute(postgres: TestPostgres, scratch: string, workers: number): Promise<number> {
  const folder = join(scratch, `jobs-${workers}`);
  mkdirSync(folder);
  const team = await startTeam(postgres, folder, workers, { callingKey: "none", calls: "", isRecorded: false });
  try {
    await queueEmptyJobs(team.connection, MEMBERS * LOOKS);
    return (MEMBERS * LOOKS * 60_000) / (await team.all({ do: "empty jobs", jobs: MEMBERS * LOOKS }));
  } finally {
    await team.stop();
  }
}

/** Workers in processes of their own, on one database. */
async function startTeam(
  postgres: TestPostgres,
  folder: string,
  workers: number,
  more: Pick<Place, "callingKey" | "calls" | "isRecorded">,
) {
  const connection = await postgres.freshDatabase();
  const keyFile = join(folder, "journal.key");
  if (more.isRecorded) writeFileSync(more.calls, "");
  const children: ChildProcess[] = [];
  const ask = async (child: ChildProcess, order?: Order): Promise<unknown> => {
    if (order !== undefined) child.send(order);
    const [{ answer, error }] = (await once(child, "message")) as [{ answer?: unknown; error?: string }];
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  for (let worker = 0; worker < workers; worker += 1) {
    const place: Place = { connection, keyFile, receipts: join(folder, `receipts-${worker}`), ...more };
    const child = fork(join(import.meta.dirname, "fleet-child.ts"), [JSON.stringify(place)], {
      execArgv: ["--conditions=@adyen-kit/source"],
    });
    children.push(child);
    // One after the other: the first makes the tables.
    await ask(child);
  }
  return {
    connection,
    first: (order: Order) => ask(children[0] as ChildProcess, order),
    /** Milliseconds until all have done it. */
    async all(order: Order): Promise<number> {
      const started = performance.now();
      await Promise.all(children.map((child) => ask(child, order)));
      return performance.now() - started;
    },
    async stop() {
      for (const child of children) {
        const ended = once(child, "exit");
        child.disconnect();
        await ended;
      }
      await postgres.drop(connection);
    },
  };
}
