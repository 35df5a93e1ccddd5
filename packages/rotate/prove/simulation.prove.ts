import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  adyenKeys,
  beginRotation,
  decideRotation,
  type Journal,
  openSink,
  openSqliteJournal,
  planRotation,
  replay,
  resume,
  RotationError,
  type RotationContext,
  type RotationRequest,
  Secret,
  isClosed,
} from "@adyen-kit/rotate";
import { startSandbox } from "@adyen-kit/sandbox";
import { clockOf } from "../test/support.ts";
import { adyenFails, Interruption, journalFails, Killed, sinkFails, touchable } from "./support/interrupt.ts";
import { Observer } from "./support/observer.ts";

const seeds = Number(process.env["ADYEN_KIT_PROVE_SEEDS"] ?? 4);
const days = 4;

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

/**
 * Three credentials in one journal, over days: rotations begin, processes die or meet faults, people decide, time passes.
 * The same seed plays the same days again.
 */
async function simulate(seed: number): Promise<{ violations: readonly string[]; events: number; finished: number }> {
  const chance = chanceOf(seed);
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-prove-"));
  const secondGenerate = chance() < 0.5 ? "keep-all" : "drop-oldest";
  const sandbox = await startSandbox({
    randomSeed: `simulation-${seed}`,
    clock: { frozenAt: "2026-01-01T00:00:00Z" },
    seed: { credentials: [{}, ...[1, 2, 3].map((n) => ({ apiKey: `AQE${`a${n}`.repeat(60)}` }))] },
    settings: { secondGenerate, activationDelaySeconds: 10 },
  });
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { apiKey, baseUrl } = sandbox.connection();
  const policy = { watchEveryMs: 6 * 3_600_000, probeEveryMs: 4_000, probesNeeded: 2, activationLimitMs: 600_000 };
  const subjects: { readonly request: RotationRequest; readonly observer: Observer }[] = [];
  for (const [index, { id, apiKey: key }] of credentials.slice(1).entries()) {
    const file = join(folder, `${index}.env`);
    await writeFile(file, "KEY=later\n", { mode: 0o600 });
    const target = `env:${file}#KEY`;
    const credential = { level: "company", accountId: companyId, credentialId: id, platform: baseUrl } as const;
    const mark = { credentialId: id, platform: baseUrl, rotationId: "before", fingerprint: "", generatedAt: "" };
    await openSink(target).write(new Secret(key), { replaces: [new Secret("later").fingerprint], mark });
    const observer = new Observer(sandbox, credential, [target], key, openSink);
    subjects.push({ request: { credential, targets: [target], policy }, observer });
  }
  let leaseTime = 0;
  const journals: Journal[] = [];
  const keys = adyenKeys({ timeout: 20_000 });
  const clock = clockOf(sandbox);

  async function open(interruption?: Interruption): Promise<RotationContext> {
    leaseTime += 60_000;
    const journal = await openSqliteJournal({
      file: join(folder, "journal.db"),
      sealingKey: { file: join(folder, "journal.key") },
      now: () => Date.now() + leaseTime,
    });
    journals.push(journal);
    const watched = subjects.reduce((inner, { observer }) => observer.journal(inner), journal);
    const heard = subjects.reduce((inner, { observer }) => observer.keys(inner), keys);
    const context: RotationContext = {
      journal: watched,
      keys: heard,
      clock,
      callingKey: async () => new Secret(apiKey),
      openSink: (target) => {
        const subject = subjects.find(({ request }) => request.targets.includes(target));
        const sink = openSink(target);
        return subject === undefined ? sink : subject.observer.sink(sink);
      },
      actor: "proof",
    };
    if (interruption === undefined) return context;
    return {
      ...context,
      journal: touchable(watched, interruption, journalFails),
      keys: touchable(heard, interruption, adyenFails),
      openSink: (target) => touchable(context.openSink(target), interruption, sinkFails),
    };
  }

  async function anyway(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => {
      if (!(error instanceof RotationError) && !(error instanceof Killed)) throw error;
    });
  }

  const end = Date.parse("2026-01-01") + days * 86_400_000;
  let events = 0;
  try {
    while ((await clock.now()).getTime() < end) {
      events += 1;
      const isTroubled = chance() < 0.6;
      const mode = (["killed before", "killed after", "fails"] as const)[Math.floor(chance() * 3)] ?? "fails";
      const context = await open(isTroubled ? new Interruption(1 + Math.floor(chance() * 90), mode) : undefined);
      const { request } = subjects[Math.floor(chance() * subjects.length)] ?? {};
      const what = chance();
      if (request !== undefined && what < 0.35) {
        const emergency = chance() < 0.2;
        await anyway(planRotation(context, { ...request, emergency }).then((plan) => beginRotation(context, plan)));
      }
      await anyway(resume(context));
      if (what > 0.8) {
        const unfinished = (await journals.at(-1)?.list())?.filter(({ records }) => !isClosed(replay(records))) ?? [];
        const log = unfinished[Math.floor(chance() * unfinished.length)];
        const decision = (["approve", "rollback", "abandon"] as const)[Math.floor(chance() * 3)];
        if (log !== undefined && decision !== undefined)
          await anyway(decideRotation(await open(), log.rotationId, decision));
      }
      for (const { observer } of subjects) await observer.lookIfSafe(`event ${events}`);
      await sandbox.clock.advance({ minutes: Math.ceil(chance() * 240) });
      for (const { observer } of subjects) await observer.lookIfSafe(`after event ${events}`);
    }
    const logs = (await journals.at(-1)?.list()) ?? [];
    const finished = logs.filter(({ records }) => records.at(-1)?.type === "completed").length;
    for (const { observer } of subjects) await observer.lookForKeys();
    return { violations: subjects.flatMap(({ observer }) => observer.violations), events, finished };
  } finally {
    for (const journal of journals) await journal.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test("days of rotations, faults and decisions break no promise, whatever the seed", async (t) => {
  let events = 0;
  let finished = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const result = await simulate(seed);
    assert.deepEqual(result.violations.slice(0, 10), [], `seed ${seed}`);
    events += result.events;
    finished += result.finished;
  }
  t.diagnostic(`${seeds} seeds, ${events} events over ${seeds * days} days, ${finished} rotations completed.`);
  assert.ok(finished > seeds);
});
