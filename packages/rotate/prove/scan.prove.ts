import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { startSandbox } from "@adyen-kit/sandbox";
import { playAws } from "../test/support/stores/aws.ts";
import { startStore } from "../test/support/stores/store-server.ts";
import { filesBelow, findSecrets, type ScannedSource, watchProcesses } from "../test/support/scan.ts";
import { missingJournal, sharedPostgres } from "./support/journals.ts";
import { openLine } from "./support/line.ts";

const main = join(import.meta.dirname, "../../cli/src/main.ts");

/** The command in a folder of its own, with targets of several kinds, and everything by which a key could get out. */
async function openScene(t: TestContext, journal: string | undefined) {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-scan-"));
  const sandbox = await startSandbox({ randomSeed: t.name, settings: { activationDelaySeconds: 0 } });
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  const { apiKey: adminKey, baseUrl } = sandbox.connection();
  const line = await openLine(baseUrl, async () => undefined);
  const aws = playAws();
  const store = await startStore(t, aws);
  aws.createSecret("shop");
  const [target, admin, other] = [join(folder, ".env"), join(folder, "admin.env"), join(folder, "stored")];
  await writeEnvFile(target, { ADYEN_API_KEY: oldKey });
  await writeEnvFile(admin, { ADYEN_API_KEY: adminKey });
  const config = {
    platform: line.url,
    callingKey: `env:${admin}#ADYEN_API_KEY`,
    ...(journal !== undefined && { journal }),
    commands: [
      {
        name: "own",
        read: ["sh", "-c", 'cat "$1" 2>/dev/null || true', "sh", other],
        write: ["sh", "-c", 'sleep 0.2; cat > "$1"', "sh", other],
      },
    ],
    rotations: {
      shop: {
        company: companyId,
        credential: credentialId,
        targets: ["env:.env#ADYEN_API_KEY", "command:own", "aws-secret:shop"],
        policy: { probeEveryMs: 50, watchEveryMs: 1_000 },
      },
    },
  };
  await writeFile(join(folder, "adyen-kit.config.mjs"), `export default ${JSON.stringify(config)};`);
  const outputs: string[] = [];
  const watched: ScannedSource[] = [];
  t.after(async () => {
    await line.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    sandbox,
    folder,
    target,
    other,
    line,
    aws,
    secrets: () => [oldKey, adminKey, ...line.keys],
    run: async (...args: readonly string[]): Promise<string> => {
      const child = spawn(process.execPath, ["--conditions=@adyen-kit/source", main, "keys", ...args], {
        cwd: folder,
        env: {
          PATH: process.env["PATH"],
          HOME: folder,
          ...aws.environment,
          AWS_ENDPOINT_URL: store.url,
          NODE_DISABLE_COMPILE_CACHE: "1",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const { source, stop } = watchProcesses(child.pid ?? 0);
      watched.push(source);
      const from = outputs.length;
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => outputs.push(String(chunk)));
      await once(child, "close");
      await stop();
      return outputs.slice(from).join("");
    },
    sources: (): readonly ScannedSource[] => [
      { name: "what the command printed", read: async () => outputs },
      ...watched,
      filesBelow(folder, [target, admin, other]),
      {
        name: "addresses and headers at the store",
        read: async () => [store.traces().replaceAll(/"authorization","[^"]*"/gi, "")],
      },
    ],
  };
}

type Scene = Awaited<ReturnType<typeof openScene>>;

/** A rotation that goes well, things that go wrong, and every command that shows something. */
async function doEverything({ run, target, other, line, sandbox, aws }: Scene): Promise<number> {
  await run("doctor");
  await run("plan", "shop", "--json");
  const rotated = await run("rotate", "shop");
  const id = /rotation ([0-9a-f-]{36})/.exec(rotated)?.[1] ?? assert.fail(rotated);
  for (const args of [
    ["status"],
    ["status", "--json"],
    ["history", id],
    ["history", id, "--json"],
    ["verify"],
    ["list"],
    ["doctor", "--json"],
  ])
    await run(...args);
  // Somebody puts something else there: errors that name targets, in one place after the other.
  await writeEnvFile(target, { ADYEN_API_KEY: "somebody's" });
  await writeFile(other, "somebody's");
  aws.putSecret("shop", "somebody's");
  for (let asked = 0; asked < 3; asked += 1) {
    await run("resume");
    await run("approve", id);
  }
  await run("verify", "--json");
  await sandbox.clock.advance({ hours: 25 });
  await run("resume", "--json");
  const again = await run("rotate", "shop", "--strategy", "alternating", "--json");
  assert.match(again, /"overlap"/);
  await run("rotate", "shop", "--emergency", "--credential", "S2-nobodys");
  await run("export", id);
  return line.keys.length;
}

async function scan(t: TestContext, scene: Scene, more: readonly ScannedSource[] = []): Promise<void> {
  const keys = await doEverything(scene);
  assert.ok(keys >= 3, `${keys} keys were answered`);
  const sources = [...scene.sources(), ...more];
  const { found, bytes } = await findSecrets(scene.secrets(), sources);
  t.diagnostic(`${scene.secrets().length} secrets, ${keys} of them answered; ${sources.length} places, ${bytes} bytes`);
  assert.deepEqual(found, []);
  // The scan sees what is there: the same places with a target among them.
  const seen = await findSecrets(scene.secrets(), [
    { name: "target", read: async () => [await readFile(scene.target)] },
  ]);
  assert.notDeepEqual(seen.found, []);
}

test("a journal in a file: no key in what is printed, in files, in arguments, environments, addresses", async (t) => {
  await scan(t, await openScene(t, undefined));
});

test("a journal in PostgreSQL: nor in a dump of it", async (t) => {
  const missing = await missingJournal("postgres");
  if (missing !== false) return t.skip(missing);
  const journal = await (await sharedPostgres()).freshDatabase();
  const dump: ScannedSource = {
    name: "pg_dump",
    async read() {
      const child = spawn("pg_dump", ["--inserts", journal], { stdio: ["ignore", "pipe", "pipe"] });
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      const [code] = (await once(child, "close")) as [number | null];
      const text = Buffer.concat(chunks);
      assert.equal(code, 0, "pg_dump");
      assert.match(text.toString("latin1"), /INSERT INTO adyen_kit\./);
      return [text];
    },
  };
  await scan(t, await openScene(t, journal), [dump]);
});
