import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  adyenKeys,
  type Clock,
  openSink,
  openSqliteJournal,
  type ProbeOutcome,
  type RotationEvent,
  rotate,
  Secret,
} from "@adyen-kit/rotate";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { createReporter } from "../keys/reporter.ts";

const COMPANY = "ExampleCompany";
const BEGINS = "2026-01-01T09:00:00Z";

/**
 * One rotation over HTTP, from an old key in a `.env` file to a new one, while somebody watches. `folder` receives the
 * sandbox's state, the journal and the `.env` file.
 */
export async function runDemo(folder: string, print: (line: string) => void): Promise<void> {
  const started = performance.now();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await using sandbox = await startSandbox({
    file: join(folder, "sandbox.db"),
    clock: { frozenAt: BEGINS },
    seed: { companyId: COMPANY },
    // The same keys in every run: they open nothing but this sandbox.
    randomSeed: "demo",
  });
  const { environment, baseUrl, apiKey } = sandbox.connection();
  const [, subject] = sandbox.seeded?.credentials ?? [];
  if (subject === undefined) throw new Error("The sandbox was not seeded.");
  const target = `env:${join(folder, ".env")}#ADYEN_API_KEY`;
  const oldKey = new Secret(subject.apiKey);
  await openSink(target).write(oldKey);

  print(`Sandbox   ${sandbox.url}, state in ${relative("", folder)}/sandbox.db`);
  print(
    `Company   ${COMPANY}, credential ${subject.id}; its key ${oldKey.fingerprint} is in ${relative("", folder)}/.env`,
  );
  print("");

  const keys = adyenKeys({ environment, baseUrl });
  const journal = await openSqliteJournal({
    file: join(folder, "journal.db"),
    sealingKey: { file: join(folder, "journal.key") },
  });
  try {
    const show = async (line: string) => print(`${(await sandbox.clock.now()).toISOString().slice(0, 19)}Z  ${line}`);
    const stored = async () => (await openSink(target).read()) ?? oldKey;
    const showKeys = async () => {
      const newKey = await newestKey();
      const outcomes = [`old key ${oldKey.fingerprint} ${describe(await keys.probe(oldKey))}`];
      if (newKey !== undefined) outcomes.push(`new key ${newKey.fingerprint} ${describe(await keys.probe(newKey))}`);
      await show(`  ${outcomes.join("; ")}`);
    };
    const newestKey = async () => {
      const [log] = await journal.list();
      const generated = log?.records.findLast((record) => record.type === "generated");
      return log && generated ? journal.unseal(log.rotationId, generated.secret) : undefined;
    };

    const lines: string[] = [];
    const flush = async () => {
      for (const line of lines.splice(0)) await show(line);
    };
    const report = createReporter((line) => lines.push(line));
    const clock: Clock = {
      now: async () => {
        await flush();
        return sandbox.clock.now();
      },
      sleepUntil: async (time) => {
        await flush();
        await moveClock(sandbox, time, showKeys);
      },
    };
    const outcome = await rotate(
      {
        journal,
        keys,
        clock,
        callingKey: async () => new Secret(apiKey),
        openSink,
        actor: "npm start",
        onEvent: (event: RotationEvent) => report(event),
      },
      {
        credential: { level: "company", accountId: COMPANY, credentialId: subject.id, platform: baseUrl },
        targets: [target],
      },
      { wait: true },
    );
    await flush();
    await showKeys();

    const newKey = await stored();
    const [oldNow, newNow] = [await keys.probe(oldKey), await keys.probe(newKey)];
    const isRight =
      outcome.kind === "done" &&
      outcome.outcome === "completed" &&
      oldNow.kind === "refused" &&
      newNow.kind === "answers";
    if (!isRight || newKey.equals(oldKey))
      throw new Error(`${JSON.stringify(outcome)}; old key ${oldNow.kind}, new key ${newNow.kind}`);
    const [log] = await journal.list();
    print("");
    print(`Rotated   ${subject.id}: ${oldKey.fingerprint} → ${newKey.fingerprint}`);
    print(`Journal   ${log?.records.map(({ type }) => type).join(" → ")}`);
    print(
      `Summary   the new key is in .env and works, the old one is refused; ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  } finally {
    await journal.close();
  }
}

/** Moves the sandbox's clock to a time, and shows the keys where something is to be seen: before the first move, and a long one. */
async function moveClock(sandbox: Sandbox, time: Date, showKeys: () => Promise<void>): Promise<void> {
  const now = await sandbox.clock.now();
  const milliseconds = time.getTime() - now.getTime();
  const isFirst = now.toISOString() === new Date(BEGINS).toISOString();
  if (isFirst || milliseconds > 3_600_000) await showKeys();
  if (milliseconds > 0) await sandbox.clock.advance({ milliseconds });
}

function describe(outcome: ProbeOutcome): string {
  return outcome.kind === "unclear" ? `is unclear (${outcome.reason})` : outcome.kind;
}
