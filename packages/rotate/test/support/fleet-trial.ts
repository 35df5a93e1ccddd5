import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { adyenKeys, openSink, Secret, writeEnvFile } from "@adyen-kit/rotate";
import { type MemberRow, openFleet } from "@adyen-kit/rotate/fleet";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import pg from "pg";
import type { TestPostgres } from "../../../sandbox/test/support/postgres.ts";
import { temporaryFolder } from "../helpers.ts";

export interface Trial {
  readonly members: number;
  /** Each is a platform of its own. */
  readonly sandboxes: number;
  readonly workers: number;
  readonly concurrency: number;
  /** Workers that are killed while keys are put in place, and again while old keys end: each after so much was done. */
  readonly kills: number;
  /** Lost, cut and refused answers for each sandbox. */
  readonly faults: number;
  readonly seed: number;
  /** For the whole trial, in milliseconds. */
  readonly limitMs: number;
}

/** Chance that can be had again: mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Who wrote each record under which fence, and every lease that was taken from somebody alive: noted by the server itself. */
const audit = `
  CREATE TABLE public.written (rotation int, number int, fence int, holder text);
  CREATE TABLE public.taken_alive (credential text, was text, became text);
  CREATE FUNCTION public.note_record() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO public.written SELECT NEW.rotation, NEW.number, leases.fence, leases.holder
      FROM adyen_kit.rotations JOIN adyen_kit.leases ON leases.credential = rotations.credential
      WHERE rotations.position = NEW.rotation;
    RETURN NULL; END $$;
  CREATE FUNCTION public.note_lease() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.fence <> OLD.fence AND OLD.expires_at > extract(epoch FROM clock_timestamp()) * 1000 THEN
      INSERT INTO public.taken_alive VALUES (NEW.credential, OLD.holder, NEW.holder);
    END IF; RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER note_record AFTER INSERT ON adyen_kit.records
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.note_record();
  CREATE TRIGGER note_lease AFTER UPDATE ON adyen_kit.leases FOR EACH ROW EXECUTE FUNCTION public.note_lease()`;

/** A fleet that is rotated while its workers are killed, its database crashes and answers are lost; then held against the promises. */
export async function tryFleet(t: TestContext, postgres: TestPostgres, trial: Trial): Promise<void> {
  const running: { end: () => Promise<void> }[] = [];
  try {
    await run(t, postgres, trial, (workers) => void running.push(workers));
  } finally {
    // Before anything is removed that they use.
    await Promise.all(running.map((workers) => workers.end()));
  }
}

async function run(
  t: TestContext,
  postgres: TestPostgres,
  trial: Trial,
  onStarted: (workers: { end: () => Promise<void> }) => void,
): Promise<void> {
  const chance = chanceOf(trial.seed);
  const folder = await temporaryFolder(t);
  const connection = await postgres.freshDatabase();
  const { sandboxes, rows, callingKeys } = await seedSandboxes(t, folder, trial);
  const startedAt = Date.now();
  const order = {
    ...{ connection, keyFile: join(folder, "journal.key"), receipts: join(folder, "receipts", "w") },
    ...{ concurrency: trial.concurrency, callingKeys },
  };
  const patient = adyenKeys({ timeout: 60_000 });
  const fleet = await openFleet({
    ...{ connection, sealingKey: { file: order.keyFile }, receipts: order.receipts, openSink, actor: "trial" },
    callingKey: async ({ credential }) => new Secret(callingKeys[credential.platform] ?? ""),
  });
  const inDatabase = new pg.Pool({ connectionString: connection, max: 2 });
  inDatabase.on("error", () => undefined);
  t.after(async () => {
    await fleet.close();
    await inDatabase.end();
    await postgres.drop(connection);
  });
  await inDatabase.query(audit);
  const imported = await fleet.importMembers(rows.map((row, index) => ({ line: index + 1, row })));
  assert.deepEqual([imported.added.length, imported.problems], [trial.members, []]);
  const workers = startWorkers(order, trial.workers);
  onStarted(workers);
  let [kills, crashes, faults] = [0, 0, 0];
  const untilAll = async (what: string, isThere: () => Promise<number>, disturb: (share: number) => Promise<void>) => {
    for (let killed = 0; ; ) {
      const there = await isThere().catch(() => 0);
      if (there >= trial.members) return;
      if (Date.now() - startedAt > trial.limitMs) {
        const others = (await fleet.members()).filter(({ state }) => !["idle", "waiting"].includes(state)).slice(0, 5);
        const said = workers.said().slice(-2_000);
        assert.fail(`${there} of ${trial.members} ${what} in time. ${JSON.stringify(others)}\n${said}`);
      }
      if (killed < trial.kills && there / trial.members >= (killed + chance()) / (trial.kills + 1)) {
        [kills, killed] = [kills + 1, killed + 1];
        await workers.kill(Math.floor(chance() * trial.workers));
      }
      await disturb(there / trial.members);
      await pause(500);
    }
  };
  // Reading all members four times a second would take the time of the workers.
  const count = async (condition: string) => {
    const { rows: found } = await inDatabase.query<{ count: string }>(
      `SELECT count(*) FROM adyen_kit_fleet.members WHERE ${condition}`,
    );
    return Number(found[0]?.count);
  };
  const inPlace = () => count("phase = 'draining'");
  await untilAll("are in place", inPlace, async (share) => {
    const wanted = Math.ceil(trial.faults * Math.min(1, share * 1.3 + 0.1));
    for (; faults < wanted * sandboxes.length; faults += 1) {
      const { control } = sandboxes[faults % sandboxes.length] ?? assert.fail();
      await control.addFault(faultOf(chance()));
    }
    if (crashes === 0 && share > 0.4) {
      crashes += 1;
      await postgres.crash();
    }
  });
  const inPlaceMs = Date.now() - startedAt;
  for (const sandbox of sandboxes) {
    sandbox.control.clearFaults();
    await sandbox.clock.advance({ hours: 25 });
  }
  const completed = () => count("state = 'idle' AND last_completed_at IS NOT NULL");
  await untilAll("are completed", completed, async () => undefined);
  await workers.stop();
  const tookMs = Date.now() - startedAt;

  const logs = await fleet.journal.list();
  const violations: string[] = [];
  let [lost, generated, strays, bridges] = [0, 0, 0, 0];
  await inLanes(rows, 16, async (row, index) => {
    const own = logs.filter(({ credential }) => credential.credentialId === row.credential);
    const records = own.flatMap((log) => log.records);
    const count = (type: string) => records.filter((record) => record.type === type).length;
    const [made, unknown] = [count("generated") + count("stray"), count("unknown")];
    generated += made;
    lost += unknown;
    strays += count("stray");
    bridges += count("bridged");
    const sandbox = sandboxes[index % sandboxes.length] ?? assert.fail();
    const keys = await sandbox.control.keys(row.credential);
    // The one before, those that were answered, and those whose answer was lost, if the call had its effect.
    if (keys.length < 1 + made || keys.length > 1 + made + unknown) {
      violations.push(`${row.name}: ${keys.length} keys, of ${made} answered and ${unknown} lost`);
    }
    if (count("completed") !== own.length)
      violations.push(`${row.name}: ${count("completed")} completed of ${own.length}`);
    const stored = parse(await readFile(fileOf(row), "utf8"))["ADYEN_API_KEY"] ?? "";
    const answer = await patient.probe(row.platform ?? "", new Secret(stored));
    if (answer.kind !== "answers" || answer.credentialId !== row.credential) {
      violations.push(`${row.name}: its target's key is ${answer.kind}`);
    }
  });
  assert.deepEqual(violations.slice(0, 20), []);
  assert.equal(logs.length, trial.members, "each was rotated once");
  const {
    rows: [alive],
  } = await inDatabase.query<{ count: string }>("SELECT count(*) FROM public.taken_alive");
  const {
    rows: [fenced],
  } = await inDatabase.query<{ records: string; fences: string; mixed: string; back: string }>(
    `SELECT count(*) AS records, count(DISTINCT (rotation, fence)) AS fences,
      (SELECT count(*) FROM (SELECT 1 FROM public.written GROUP BY rotation, fence HAVING count(DISTINCT holder) > 1) AS m) AS mixed,
      (SELECT count(*) FROM public.written AS a JOIN public.written AS b USING (rotation)
        WHERE a.number < b.number AND a.fence > b.fence) AS back FROM public.written`,
  );
  assert.deepEqual([alive?.count, fenced?.mixed, fenced?.back], ["0", "0", "0"], "two workers at one credential");
  t.diagnostic(
    `${trial.members} credentials, ${trial.workers} workers: in place after ${Math.round(inPlaceMs / 1000)} s, completed after ` +
      `${Math.round(tookMs / 1000)} s; ${kills} kills, ${crashes} crash of PostgreSQL, ${faults} faults; ${generated} keys, ` +
      `${lost} answers lost, ${bridges} bridges, ${strays} strays; ${fenced?.records} records under ${fenced?.fences} leases, ` +
      `${alive?.count} taken from somebody alive`,
  );
}

async function seedSandboxes(t: TestContext, folder: string, { members, sandboxes: count, seed }: Trial) {
  const sandboxes: Sandbox[] = [];
  const rows: MemberRow[] = [];
  const callingKeys: Record<string, string> = {};
  const settings = { activationDelaySeconds: 0 };
  for (let number = 0; number < count; number += 1) {
    const size = Math.ceil((members - number) / count);
    const credentials = Array.from({ length: size + 1 }, (_, index) => ({ username: `ws_${index}` }));
    const sandbox = await startSandbox({ randomSeed: `fleet-${seed}-${number}`, seed: { credentials }, settings });
    t.after(() => sandbox.close());
    sandboxes.push(sandbox);
    const { apiKey, baseUrl } = sandbox.connection();
    callingKeys[baseUrl] = apiKey;
  }
  await mkdir(join(folder, "targets"));
  for (let index = 0; index < members; index += 1) {
    const sandbox = sandboxes[index % count] ?? assert.fail();
    const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
    const { id, apiKey } = credentials[1 + Math.floor(index / count)] ?? assert.fail();
    const file = join(folder, "targets", `${index}.env`);
    await writeEnvFile(file, { ADYEN_API_KEY: apiKey });
    rows.push({
      ...{ name: `shop-${index}`, company: companyId, credential: id, platform: sandbox.connection().baseUrl },
      targets: [`env:${file}#ADYEN_API_KEY`],
      policy: { probesNeeded: 1, probeEveryMs: 200, inFlightMs: 1_000, sinkRetryMs: 500, watchEveryMs: 26 * 3_600_000 },
      schedule: { maximumAge: "90d", firstWithin: "0s" },
    });
  }
  return { sandboxes, rows, callingKeys };
}

function faultOf(chance: number) {
  const generate = { operation: "generateNewApiKey", times: 1 } as const;
  if (chance < 0.4) return { kind: "lost-answer", ...generate } as const;
  if (chance < 0.6) return { kind: "truncated-body", ...generate } as const;
  if (chance < 0.8) return { kind: "error", status: 429, retryAfter: 1, ...generate } as const;
  return { kind: "reset", times: 1 } as const;
}

function fileOf({ targets: [target = ""] }: MemberRow): string {
  return target.slice("env:".length, target.lastIndexOf("#"));
}

/** Processes that are killed as nothing can be prepared for. */
function startWorkers(order: object, count: number) {
  let output = "";
  const start = (): ChildProcess => {
    const child = spawn(
      process.execPath,
      ["--conditions=@adyen-kit/source", join(import.meta.dirname, "fleet-worker.ts")],
      {
        stdio: ["pipe", "ignore", "pipe"],
        env: { ...process.env, NODE_TEST_CONTEXT: undefined },
      },
    );
    child.stderr?.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(JSON.stringify(order));
    return child;
  };
  const children = Array.from({ length: count }, start);
  const end = async (child: ChildProcess | undefined, signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return {
    said: () => output,
    async kill(index: number) {
      await end(children[index], "SIGKILL");
      children[index] = start();
    },
    async stop() {
      await Promise.all(children.map((child) => end(child, "SIGTERM")));
    },
    async end() {
      await Promise.all(children.map((child) => end(child, "SIGKILL")));
    },
  };
}

async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const [index, item] of left) await work(item, index);
    }),
  );
}
