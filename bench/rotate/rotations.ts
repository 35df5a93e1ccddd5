import { join } from "node:path";
import {
  adyenKeys,
  openSink,
  openSqliteJournal,
  resume,
  rotate,
  Secret,
  writeEnvFile,
} from "../../packages/rotate/src/index.ts";
import { startSandbox } from "../../packages/sandbox/src/index.ts";
import type { Row } from "../support/table.ts";

const CREDENTIALS = 30;

/** Whole rotations, one after the other over HTTP, on a sandbox whose clock is moved wherever there is something to wait for. */
export async function rotationRows(scratch: string): Promise<Row[]> {
  const sandbox = await startSandbox({
    clock: { frozenAt: "2026-01-01T00:00:00Z" },
    seed: { credentials: Array.from({ length: CREDENTIALS + 1 }, () => ({})) },
  });
  const journal = await openSqliteJournal({
    file: join(scratch, "rotations.db"),
    sealingKey: { file: join(scratch, "rotations.key") },
  });
  try {
    const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
    const [administrator, ...rotated] = credentials;
    const clock = {
      now: () => sandbox.clock.now(),
      sleepUntil: async (time: Date) => {
        const left = time.getTime() - (await sandbox.clock.now()).getTime();
        if (left > 0) await sandbox.clock.advance({ milliseconds: left });
      },
    };
    const callingKey = async () => new Secret(administrator?.apiKey ?? "");
    const context = { journal, keys: adyenKeys(), clock, callingKey, openSink, actor: "bench" };
    for (const { id, apiKey } of rotated) await writeEnvFile(join(scratch, `${id}.env`), { KEY: apiKey });
    const started = performance.now();
    for (const { id: credentialId } of rotated) {
      const credential = { level: "company", accountId: companyId, credentialId, platform: sandbox.url } as const;
      const outcome = await rotate(context, {
        credential,
        targets: [`env:${join(scratch, `${credentialId}.env`)}#KEY`],
      });
      if (outcome.kind !== "waiting") throw new Error(JSON.stringify(outcome));
    }
    await sandbox.clock.advance({ days: 1, hours: 1 });
    const ended = await resume(context);
    const done = ended.filter(({ kind }) => kind === "done").length;
    if (done !== CREDENTIALS) throw new Error(`${done} of ${CREDENTIALS} ended`);
    const perMinute = (CREDENTIALS * 60_000) / (performance.now() - started);
    const what = "whole rotations a minute, one after the other, accelerated sandbox";
    return [{ what, unit: "", goal: { least: 60 }, ours: perMinute, others: {} }];
  } finally {
    await journal.close();
    await sandbox.close();
  }
}
