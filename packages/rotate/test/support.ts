import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import {
  adyenKeys,
  type Clock,
  type CredentialRef,
  type Journal,
  openSink,
  openSqliteJournal,
  type RotationContext,
  type RotationRequest,
  Secret,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { type Sandbox, type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { temporaryFolder } from "./helpers.ts";

/** The sandbox's clock as a rotation's: to sleep is to move it. */
export function clockOf(sandbox: Sandbox): Clock {
  return {
    now: () => sandbox.clock.now(),
    async sleepUntil(time) {
      const left = time.getTime() - (await sandbox.clock.now()).getTime();
      if (left > 0) await sandbox.clock.advance({ milliseconds: left });
    },
  };
}

/** A sandbox, a `.env` that holds the key in use, and a journal: all there is to a rotation. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly envFile: string;
  readonly journal: Journal;
  readonly context: RotationContext;
  readonly request: RotationRequest & { readonly credential: CredentialRef };
  readonly oldKey: string;
  /** The key that `.env` holds now. */
  readonly stored: () => Promise<string | undefined>;
  readonly accepts: (key: string | undefined) => Promise<boolean>;
  /** How many keys the credential has had. */
  readonly keyCount: () => Promise<number>;
}

export async function bench(t: TestContext, options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await startSandbox({ randomSeed: t.name, clock: { frozenAt: "2026-01-01T00:00:00Z" }, ...options });
  t.after(() => sandbox.close());
  const folder = await temporaryFolder(t);
  const envFile = join(folder, ".env");
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  await writeFile(envFile, `# shop\nADYEN_API_KEY=${JSON.stringify("to be set")}\nPORT=3000\n`);
  await writeEnvFile(envFile, { ADYEN_API_KEY: oldKey });
  const journal = await openSqliteJournal({
    file: join(folder, "journal.db"),
    sealingKey: { file: join(folder, "journal.key") },
  });
  t.after(() => journal.close());
  const { apiKey, baseUrl } = sandbox.connection();
  // Short, for the tests in which no answer ever comes; long enough for a machine that is busy.
  const keys = adyenKeys({ timeout: 3_000 });
  // What a test asks for itself must be right on a busy machine too.
  const patient = adyenKeys({ timeout: 20_000 });
  return {
    sandbox,
    folder,
    envFile,
    journal,
    oldKey,
    context: {
      journal,
      keys,
      clock: clockOf(sandbox),
      callingKey: async () => new Secret(apiKey),
      openSink,
      actor: "test",
    },
    request: {
      credential: { level: "company", accountId: companyId, credentialId, platform: baseUrl },
      targets: [`env:${envFile}#ADYEN_API_KEY`],
      // A day is over after a few looks.
      policy: { watchEveryMs: 6 * 60 * 60_000 },
    },
    stored: async () => parse(await readFile(envFile, "utf8"))["ADYEN_API_KEY"],
    accepts: async (key) => key !== undefined && (await patient.probe(baseUrl, new Secret(key))).kind === "answers",
    keyCount: async () => (await sandbox.control.keys(credentialId)).length,
  };
}

export async function recordTypes(journal: Journal): Promise<string[]> {
  return (await journal.list()).flatMap(({ records }) => records.map(({ type }) => type));
}
