import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  adyenKeys,
  type AdyenKeys,
  type Clock,
  defaultPolicy,
  type Journal,
  openSink,
  openSqliteJournal,
  rotate,
  type RotationEvent,
  Secret,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { createReporter } from "../keys/reporter.ts";
import { openShop, type Shop } from "./shop-process.ts";

type Print = (line: string) => void;

interface Scene {
  readonly sandbox: Sandbox;
  readonly journal: Journal;
  readonly keys: AdyenKeys;
  readonly companyId: string;
  readonly credentialId: string;
  readonly target: string;
  readonly oldKey: Secret;
  readonly shop: Shop;
}

/**
 * One rotation over HTTP, from an old key in a `.env` file to a new one, while somebody watches. `folder` receives the
 * sandbox's state, the journal and the `.env` file.
 *
 * @throws where the rotation does not end with the new key in place and the old one refused.
 */
export async function runDemo(folder: string, print: Print): Promise<void> {
  const started = performance.now();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // The same keys in every run: they open nothing but this sandbox.
  const sandbox = await startSandbox({
    file: join(folder, "sandbox.db"),
    clock: { frozenAt: "2026-01-01T09:00:00Z" },
    seed: { companyId: "ExampleCompany" },
    randomSeed: "demo",
  });
  let journal: Journal | undefined;
  try {
    journal = await openSqliteJournal({
      file: join(folder, "journal.db"),
      sealingKey: { file: join(folder, "journal.key") },
    });
    const scene = await setUp(sandbox, journal, folder);
    const { credentialId, oldKey, shop } = scene;
    const here = relative("", folder);
    print(`Sandbox   ${sandbox.url}, its state in ${here}/sandbox.db`);
    print(`Company   ${scene.companyId}, credential ${credentialId}; its key ${oldKey.fingerprint} is in ${here}/.env`);
    print(`Shop      process ${shop.pid} uses that key, and says on ${shop.url} which one it uses\n`);
    const newKey = await rotateWatched(scene, print);
    const { calls, refused } = await shop.close();
    if (refused > 0) throw new Error(`The shop made ${calls} calls, and ${refused} of them failed.`);
    const [log] = await journal.list();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`\nRotated   ${credentialId}: ${oldKey.fingerprint} → ${newKey.fingerprint}`);
    print(`Journal   ${log?.records.map(({ type }) => type).join(" → ")}`);
    print(`Shop      ${calls} calls, none refused; it took the new key over and was never restarted`);
    print(`Summary   the new key is in .env and works, the old one is refused; ${seconds} s`);
  } finally {
    await journal?.close();
    await sandbox.close();
  }
}

/** The key in use goes to `.env`, as it would be on a shop's machine. */
async function setUp(sandbox: Sandbox, journal: Journal, folder: string): Promise<Scene> {
  const { companyId = "", merchantIds = [], credentials = [] } = sandbox.seeded ?? {};
  const [, { id: credentialId, apiKey } = { id: "", apiKey: "" }] = credentials;
  const envFile = join(folder, ".env");
  const target = `env:${envFile}#ADYEN_API_KEY`;
  const oldKey = new Secret(apiKey);
  await writeEnvFile(envFile, { ADYEN_API_KEY: apiKey });
  const shop = await openShop(envFile, sandbox.url, merchantIds[0] ?? "");
  return { sandbox, journal, keys: adyenKeys(), companyId, credentialId, target, oldKey, shop };
}

/** Rotates on the sandbox's clock, which is moved wherever there is something to wait for. Gives the new key. */
async function rotateWatched(scene: Scene, print: Print): Promise<Secret> {
  const { sandbox, journal, keys, companyId, credentialId, target, oldKey, shop } = scene;
  const { baseUrl, apiKey } = sandbox.connection();
  let now = await sandbox.clock.now();
  let waitingFor = "";
  let shownFor = "";
  const say: Print = (line) => print(`${now.toISOString().slice(0, 19)}Z  ${line}`);
  const report = createReporter(say);
  const clock: Clock = {
    now: async () => (now = await sandbox.clock.now()),
    sleepUntil: async (time) => {
      // A look at the first of many tries is enough.
      if (waitingFor !== shownFor) await showKeys(scene, say);
      shownFor = waitingFor;
      now = await sandbox.clock.advance({ milliseconds: time.getTime() - now.getTime() });
    },
  };
  const outcome = await rotate(
    {
      journal,
      keys,
      clock,
      openSink,
      actor: "npm start",
      callingKey: async () => new Secret(apiKey),
      onEvent: (event) => {
        if (event.type === "waiting") waitingFor = event.because;
        report(event);
        sayUntilWhen(event, say);
      },
    },
    {
      credential: { level: "company", accountId: companyId, credentialId, platform: baseUrl },
      targets: [target],
      consumers: [shop.url],
      // Hourly is often enough for somebody who watches.
      policy: { watchEveryMs: 60 * 60_000 },
    },
    { wait: true },
  );
  await showKeys(scene, say);
  const { secret: newKey } = await openSink(target).read();
  const isDone = outcome.kind === "done" && outcome.outcome === "completed";
  if (
    !isDone ||
    newKey === undefined ||
    (await keys.probe(baseUrl, newKey)).kind !== "answers" ||
    (await keys.probe(baseUrl, oldKey)).kind !== "refused"
  ) {
    throw new Error(`It ended with ${JSON.stringify(outcome)}.`);
  }
  return newKey;
}

/** From the moment at which the old key's time runs, to the one at which nothing depends on it any more. */
function sayUntilWhen(event: RotationEvent, say: Print): void {
  if (event.type !== "record") return;
  const { type, at } = event.record;
  if (type === "generated")
    say(`  safe until ${later(at, defaultPolicy.overlapMs)}: so long the old key works at least`);
  if (type === "verified") say("  safe: nothing depends on the old key any more");
}

function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

/** Asks Adyen about both keys, over HTTP as their owners would. */
async function showKeys({ sandbox, keys, journal, oldKey }: Scene, say: Print): Promise<void> {
  const standing = async (name: string, key: Secret) =>
    `${name} ${key.fingerprint} ${(await keys.probe(sandbox.url, key)).kind}`;
  const [log] = await journal.list();
  const generated = log?.records.findLast((record) => record.type === "generated");
  const newKey = log && generated && (await journal.unseal(log.rotationId, generated.secret));
  say(`  ${await standing("old key", oldKey)}; ${newKey ? await standing("new key", newKey) : "no new key yet"}`);
}
