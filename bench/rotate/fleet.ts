import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MemberRow } from "../../packages/rotate/src/fleet.ts";
import { writeEnvFile } from "../../packages/rotate/src/index.ts";
import { startPostgres, type TestPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import type { Row } from "../support/table.ts";
import { bareCalls } from "./bare-calls.ts";
import { queueEmptyJobs } from "./empty-jobs.ts";
import { limitOf, machineTime, processorTime, type Usage } from "./processor-time.ts";
import { type SandboxProcess, startSandboxProcess } from "./sandbox-process.ts";
import { startTeam, type Team } from "./team.ts";

/** So many that what a worker costs to start and stop hardly counts; that is measured apart. */
const MEMBERS = 240;
/** Rotated before, so that programs are compiled and tables there. */
const WARM_UP = 24;
/** The first run writes calls down; three are measured. Each has credentials of its own. */
const RUNS = 4;
/** Looks of a whole rotation: one begins it, one ends it a day later. */
const LOOKS = 2;

/** Whole rotations of a fleet by 1, 2 and 4 workers, beside empty jobs in the same batches and the same calls without a fleet. */
export async function fleetRows(scratch: string): Promise<Row[]> {
  const postgres = await startPostgres();
  if (postgres.missing !== undefined) {
    process.stderr.write(`not measured with a fleet: ${postgres.missing}\n`);
    return [];
  }
  const sandbox = await startSandboxProcess((WARM_UP + MEMBERS) * RUNS);
  try {
    // Once to write the calls down; what that costs is not measured.
    const calls = join(scratch, "calls.jsonl");
    await measureTeam({ postgres, sandbox, scratch, workers: 1, calls });
    const lines = readFileSync(calls, "utf8").trim().split("\n");
    const rows: Row[] = [];
    for (const workers of [1, 2, 4]) {
      const { milliseconds, used, startAndStop } = await measureTeam({ postgres, sandbox, scratch, workers });
      const rotations = (MEMBERS * 60_000) / milliseconds;
      const bare = (await bareCalls(lines, sandbox.callingKey)) * ((WARM_UP + MEMBERS) / lines.length);
      const jobs = (await emptyJobsAMinute(postgres, scratch, workers)) / LOOKS;
      const limit = limitOf(used, milliseconds, workers);
      rows.push({
        what: `rotations a minute by ${workers} workers ÷ what the sandbox can answer (limit: ${limit})`,
        ...{ unit: "", goal: { least: 0.5 }, ours: rotations / bare },
        others: {
          "rotations a minute": rotations,
          "÷ pairs of empty jobs": rotations / jobs,
          "the sandbox": bare,
          "pairs of empty jobs": jobs,
          "ms of processor for one, of workers": used.workers / MEMBERS,
          "of PostgreSQL": used.postgres / MEMBERS,
          "of the sandbox": used.sandbox / MEMBERS,
          "ms of a worker's start and stop": startAndStop,
        },
      });
    }
    return rows;
  } finally {
    await sandbox.stop();
    await postgres.stop();
  }
}

interface Measuring {
  readonly postgres: TestPostgres;
  readonly sandbox: SandboxProcess;
  readonly scratch: string;
  readonly workers: number;
  /** Where calls are written down, if at all. */
  readonly calls?: string;
}

interface Measured {
  /** Of all rotations together. */
  readonly milliseconds: number;
  readonly used: Usage;
  readonly startAndStop: number;
}

let runs = 0;

async function measureTeam({ postgres, sandbox, scratch, workers, calls }: Measuring): Promise<Measured> {
  runs += 1;
  const folder = join(scratch, `fleet-${runs}`);
  mkdirSync(folder);
  const rows = await membersOf(sandbox, folder, runs - 1);
  const place = { callingKey: sandbox.callingKey, calls: calls ?? "", isRecorded: calls !== undefined };
  const team = await startTeam(postgres, folder, workers, place);
  try {
    await rotate(team, sandbox, rows.slice(0, WARM_UP), 0);
    const measured = await rotate(team, sandbox, rows.slice(WARM_UP), WARM_UP);
    // Nothing is due any more.
    const startAndStop = await team.all({ do: "work", now: await sandbox.now() });
    return { ...measured, startAndStop };
  } finally {
    await team.stop();
  }
}

/** Imports rows and rotates them wholly, beside so many that have been. */
async function rotate(
  team: Team,
  sandbox: SandboxProcess,
  rows: readonly MemberRow[],
  before: number,
): Promise<Omit<Measured, "startAndStop">> {
  await team.first({ do: "import", rows });
  const usage = (): Usage => {
    return { ...team.used(), sandbox: processorTime(sandbox.processes), machine: machineTime() };
  };
  const [all, from] = [before + rows.length, usage()];
  let milliseconds = 0;
  // Begun now, ended a day later; what a busy machine made a worker put off, in the hours after.
  for (const by of [undefined, { days: 1, hours: 3 }, ...Array.from({ length: 5 }, () => ({ days: 0, hours: 1 }))]) {
    if (by !== undefined) await sandbox.advance(by);
    milliseconds += await team.all({ do: "work", now: await sandbox.now() });
    if (by !== undefined && (await rotatedOf(team)) === all) break;
  }
  const rotated = await rotatedOf(team);
  if (rotated !== all) throw new Error(`${rotated} of ${all} were rotated`);
  const to = usage();
  const used = {
    workers: to.workers - from.workers,
    postgres: to.postgres - from.postgres,
    sandbox: to.sandbox - from.sandbox,
    machine: to.machine - from.machine,
  };
  return { milliseconds, used };
}

/** A lease that has not ended yet looks like work. */
async function rotatedOf(team: Team): Promise<number> {
  const { idle = 0, running = 0 } = (await team.first({ do: "count" })) as Record<string, number>;
  return idle + running;
}

async function membersOf(
  { companyId, url, credentials }: SandboxProcess,
  folder: string,
  run: number,
): Promise<MemberRow[]> {
  const rows: MemberRow[] = [];
  for (const { id, apiKey } of credentials.slice(run * (WARM_UP + MEMBERS), (run + 1) * (WARM_UP + MEMBERS))) {
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
