import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MemberRow } from "../../packages/rotate/src/fleet.ts";
import type { TestPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import { postgresProcess, processorTime } from "./processor-time.ts";

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

export type Team = Awaited<ReturnType<typeof startTeam>>;

/** Workers in processes of their own, on one database. */
export async function startTeam(
  postgres: TestPostgres,
  folder: string,
  workers: number,
  more: Pick<Place, "callingKey" | "calls" | "isRecorded">,
) {
  const connection = await postgres.freshDatabase();
  const server = await postgresProcess(connection);
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
    /** Milliseconds of processor that the workers, and the server of their database, have used so far. */
    used: () => ({
      workers: processorTime(children.flatMap(({ pid }) => pid ?? [])),
      postgres: processorTime(server),
    }),
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
