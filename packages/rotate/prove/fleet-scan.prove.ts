import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { writeEnvFile } from "@adyen-kit/rotate";
import { startSandbox } from "@adyen-kit/sandbox";
import { filesBelow, findSecrets } from "../test/support/scan.ts";
import { missingJournal, sharedPostgres } from "./support/journals.ts";
import { openLine } from "./support/line.ts";

const main = join(import.meta.dirname, "../../cli/src/main.ts");
const toFile = pathToFileURL(join(import.meta.dirname, "support/metrics-to-file.ts")).href;
const members = 3;

/** What a receiver gets: headers and bodies, whole. */
async function startReceiver(t: TestContext): Promise<{ readonly url: string; readonly received: string[] }> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push(JSON.stringify(request.headers), Buffer.concat(chunks).toString());
      response.end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received };
}

async function dumpOf(connection: string): Promise<string> {
  const child = spawn("pg_dump", ["--inserts", connection], { stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  assert.equal(code, 0, "pg_dump");
  return Buffer.concat(chunks).toString("latin1");
}

test("a fleet: no key in pages, notifications, metrics, jobs, tables, or what a worker says", async (t) => {
  const missing = await missingJournal("postgres");
  if (missing !== false) return t.skip(missing);
  const journal = await (await sharedPostgres()).freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-fleet-scan-"));
  const credentialsWanted = Array.from({ length: members + 1 }, () => ({}));
  const sandbox = await startSandbox({
    ...{ randomSeed: t.name, settings: { activationDelaySeconds: 0 }, seed: { credentials: credentialsWanted } },
  });
  const line = await openLine(sandbox.url, async () => undefined);
  t.after(async () => {
    await line.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  const hook = await startReceiver(t);
  const signing = `whsec_${Buffer.alloc(32, "signs").toString("base64")}`;
  const [administrator, ...rotated] = sandbox.seeded?.credentials ?? [];
  const own = [join(folder, "admin.env"), ...rotated.map((_, index) => join(folder, `${index}.env`))];
  await writeEnvFile(own[0] ?? "", { KEY: administrator?.apiKey ?? "", SIGNING: signing });
  const rows = [];
  for (const [index, { id, apiKey }] of rotated.entries()) {
    await writeEnvFile(join(folder, `${index}.env`), { KEY: apiKey });
    rows.push({
      ...{
        name: `shop-${index}`,
        company: sandbox.seeded?.companyId,
        credential: id,
        targets: [`env:${index}.env#KEY`],
      },
      ...{ policy: { probesNeeded: 1 }, schedule: { maximumAge: "90d", firstWithin: "0s", approval: index === 2 } },
    });
  }
  await writeFile(join(folder, "members.json"), JSON.stringify(rows));
  const config = {
    ...{ journal, platform: line.url, callingKey: "env:admin.env#KEY" },
    notifications: [
      { webhook: hook.url, signingSecretFrom: "env:admin.env#SIGNING" },
      { webhook: "http://127.0.0.1:9/closed", signingSecretFrom: "env:admin.env#SIGNING" },
    ],
  };
  await writeFile(join(folder, "adyen-kit.config.mjs"), `export default ${JSON.stringify(config)};`);
  const outputs: string[] = [];
  const measured = join(folder, "metrics.jsonl");
  const start = (...args: readonly string[]) => {
    const child = spawn(
      process.execPath,
      ["--conditions=@adyen-kit/source", "--import", toFile, main, "keys", ...args],
      {
        cwd: folder,
        env: { PATH: process.env["PATH"], HOME: folder, NODE_DISABLE_COMPILE_CACHE: "1", PROVE_METRICS_FILE: measured },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => void outputs.push(String(chunk)));
    return child;
  };
  await once(start("import", "members.json"), "close");
  const worker = start("worker", "--tick", "0.2", "--dashboard", "0");
  const ended = once(worker, "close");
  t.after(() => void worker.kill("SIGKILL"));
  const waitFor = async (what: () => boolean | Promise<boolean>) => {
    for (let tries = 0; !(await what()); tries += 1) {
      assert.ok(tries < 1_200, outputs.join(""));
      await pause(100);
    }
  };
  await waitFor(() => /Dashboard: (\S+)/.test(outputs.join("")));
  const [, url = ""] = /Dashboard: (\S+)/.exec(outputs.join("")) ?? [];
  // Two have begun, one waits for an approval: a header and a body for each.
  await waitFor(() => hook.received.length >= 2 * members);
  const metricsOf = () => readFile(measured, "utf8").catch(() => "");
  const wanted = ["adyen_kit.calls", "adyen_kit.notifications", "adyen_kit.fleet.members"];
  await waitFor(async () => {
    const text = await metricsOf();
    return wanted.every((name) => text.includes(`"${name}"`));
  });
  const pages: string[] = [];
  for (const path of ["/", "/members", "/member?name=shop-0", "/member?name=shop-2", "/status.json", "/dashboard.js"]) {
    pages.push(await (await fetch(`${url}${path}`)).text());
  }
  for (const args of [["status"], ["status", "--json"], ["status", "--rotations", "--json"]])
    await once(start(...args), "close");
  worker.kill("SIGTERM");
  await ended;
  const dump = await dumpOf(journal);
  assert.match(dump, /INSERT INTO adyen_kit_jobs\.[^]*rotation\.began/);
  assert.match(pages.join(""), /shop-2/);
  const secrets = [...(sandbox.seeded?.credentials ?? []).map(({ apiKey }) => apiKey), signing, ...line.keys];
  assert.ok(line.keys.length >= 2, `${line.keys.length} keys were answered`);
  const sources = [
    { name: "what commands printed", read: async () => outputs },
    { name: "pages of the dashboard", read: async () => pages },
    { name: "notifications", read: async () => hook.received },
    { name: "metrics", read: async () => [await metricsOf()] },
    { name: "pg_dump of journal, fleet and jobs", read: async () => [dump] },
    filesBelow(folder, own),
  ];
  const { found, bytes } = await findSecrets(secrets, sources);
  t.diagnostic(
    `${secrets.length} secrets, ${line.keys.length} of them answered; ${sources.length} places, ${bytes} bytes`,
  );
  assert.deepEqual(found, []);
  // The scan sees what is there.
  assert.notDeepEqual((await findSecrets(secrets, [filesBelow(folder, [])])).found, []);
});
