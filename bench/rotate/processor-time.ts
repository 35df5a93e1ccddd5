import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import pg from "pg";

/** Milliseconds that a clock tick of Linux stands for, in what it says of processes. */
const tickMs = 10;

interface ProcessTimes {
  readonly parent: number;
  readonly milliseconds: number;
}

/** What a process has used so far, with its children that have ended; `undefined` where that is not to be had. */
function timesOf(id: number): ProcessTimes | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name in parentheses may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
    return { parent: fields[1] ?? 0, milliseconds: ticks * tickMs };
  } catch {
    return undefined;
  }
}

/** Milliseconds of processor that these processes and all their children have used so far. 0 where there is no /proc. */
export function processorTime(ids: readonly number[]): number {
  const wanted = new Set(ids);
  const running = ids.length === 0 ? [] : runningProcesses();
  return running
    .flatMap((id) => ({ id, times: timesOf(id) }))
    .filter(({ id, times }) => wanted.has(id) || wanted.has(times?.parent ?? 0))
    .reduce((sum, { times }) => sum + (times?.milliseconds ?? 0), 0);
}

function runningProcesses(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The process that all of a server's connections are children of, where it runs on this machine. */
export async function postgresProcess(connection: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: number }>("SELECT pg_backend_pid() AS id");
    const own = timesOf(rows[0]?.id ?? 0);
    return own === undefined ? [] : [own.parent];
  } finally {
    await client.end();
  }
}

export interface Usage {
  readonly workers: number;
  readonly postgres: number;
  readonly sandbox: number;
  /** By the whole machine, whoever used it. */
  readonly machine: number;
}

/** Milliseconds that all cores together have been busy. */
export function machineTime(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

/** What holds it up, by what was used in so many milliseconds: a program that runs on one core can use no more than one. */
export function limitOf({ workers, postgres, sandbox, machine }: Usage, milliseconds: number, count: number): string {
  const cores = availableParallelism();
  const full = 0.85 * milliseconds;
  const ours = workers + postgres + sandbox;
  if (ours === 0) return "not known";
  if (machine > full * cores) {
    return `${cores} cores, of whose time ${Math.round((100 * Math.min(ours, machine)) / machine)} % was for this`;
  }
  if (sandbox > full) return "the sandbox";
  if (workers > full * count) return "the workers";
  return "waiting for disk, database and turns";
}
