import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "dotenv";
import { startPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import { installPacked } from "../../tools/build/test/support/installed.ts";
import { median } from "../support/statistics.ts";
import { isMet, printTable, type Row } from "../support/table.ts";
import { type Load, load, type Measured } from "./load.ts";
import { freePort, residentMegabytes, run, type Running, stopAll } from "./running.ts";

/** `npm run bench:sandbox [-- --json]`: every budget of the sandbox, side by side with a bare server that does the least. */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const repository = resolve(import.meta.dirname, "../..");
const description = join(repository, "../shared/adyen-openapi/json/CheckoutService-v71.json");
const prism = join(repository, "bench/node_modules/@stoplight/prism-cli/dist/index.js");

const ROUNDS = 5;
const scratch = mkdtempSync(join(tmpdir(), "bench-sandbox-"));
const project = join(scratch, "project");
await installPacked(scratch, project);
const bare = join(repository, "bench", `bare-${process.pid}.mjs`);
writeFileSync(bare, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, "bare-server.ts"), "utf8")));
const postgres = await startPostgres();

interface Subject {
  readonly start: () => Promise<Running>;
}

const PAYMENT = JSON.stringify({
  ...{ merchantAccount: "AcmeGroup_Web", reference: "bench", amount: { currency: "EUR", value: 1000 } },
  ...{ returnUrl: "https://shop.example" },
  paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" },
});

async function sandbox(data: string, extra: readonly string[] = []): Promise<Running> {
  const port = await freePort();
  const command = join(project, "node_modules/adyen-kit/dist/main.js");
  const options = ["sandbox", "--port", String(port), "--data", data, ...extra];
  return run([process.execPath, command, ...options], `http://127.0.0.1:${port}`, "/_sandbox/health");
}

async function bareServer(answer: string, place: string): Promise<Running> {
  const port = await freePort();
  return run([process.execPath, bare, answer, String(port), place], `http://127.0.0.1:${port}`, "/");
}

async function prismServer(): Promise<Running> {
  const port = await freePort();
  const options = [
    "mock",
    description,
    "--port",
    String(port),
    "--host",
    "127.0.0.1",
    "--multiprocess",
    "false",
    "--verboseLevel",
    "silent",
  ];
  return run([process.execPath, prism, ...options], `http://127.0.0.1:${port}`, "/paymentLinks/x");
}

/** The administrating key, which the command writes to a file once it listens. */
async function keyOf(data: string): Promise<string> {
  const file = join(data, "sandbox.env");
  for (;;) {
    const { ADYEN_API_KEY, OTHER_API_KEY_1 } = existsSync(file) ? parse(readFileSync(file, "utf8")) : {};
    if (ADYEN_API_KEY !== undefined && OTHER_API_KEY_1 !== undefined) return ADYEN_API_KEY;
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** The answer of the sandbox itself, so that the bare server sends the same bytes. */
async function recorded(name: string, { url, method, headers, body }: Omit<Load, "connections">): Promise<string> {
  const response = await fetch(url, { method, headers: { ...headers }, ...(body !== undefined && { body }) });
  const kept = ["content-type", "pspreference", "www-authenticate"];
  const file = join(scratch, `${name}.json`);
  const answer = {
    status: response.status,
    headers: Object.fromEntries(
      kept.flatMap((each) => (response.headers.get(each) === null ? [] : [[each, response.headers.get(each)]])),
    ),
    body: await response.text(),
  };
  writeFileSync(file, JSON.stringify(answer));
  return file;
}

/** Measures every subject once a round, in turn. */
async function rounds<Name extends "ours" | "bare" | "prism">(
  subjects: { readonly [K in Name]?: (() => Promise<Measured>) | undefined },
): Promise<Record<Name, Measured>> {
  const all = new Map<Name, Measured[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, measure] of Object.entries(subjects) as [Name, (() => Promise<Measured>) | undefined][]) {
      if (measure === undefined) continue;
      all.set(name, [...(all.get(name) ?? []), await measure()]);
    }
  }
  return Object.fromEntries(
    [...all].map(([name, list]) => [
      name,
      { rate: median(list.map(({ rate }) => rate)), p99: median(list.map(({ p99 }) => p99)) },
    ]),
  ) as Record<Name, Measured>;
}

async function startRows(): Promise<Row[]> {
  const data = join(scratch, "start");
  await (await sandbox(data)).stop();
  const answer = join(scratch, "ok.json");
  writeFileSync(answer, JSON.stringify({ status: 200, headers: {}, body: "{}" }));
  const starts: Record<string, Subject> = {
    ours: { start: () => sandbox(data) },
    bare: { start: () => bareServer(answer, "none") },
    ...(existsSync(description) && { prism: { start: prismServer } }),
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < 9; round += 1) {
    for (const [name, { start }] of Object.entries(starts)) {
      const running = await start();
      times.set(name, [...(times.get(name) ?? []), running.started]);
      await running.stop();
    }
  }
  const time = (name: string) => median(times.get(name) ?? []);
  const others = {
    "bare node:http": time("bare"),
    ...(times.has("prism") && { prism: time("prism") }),
  };
  return [
    { what: "process start to first 200, existing file", unit: "ms", goal: { most: 120 }, ours: time("ours"), others },
    { what: "the same ÷ bare node:http", unit: "", goal: { most: 2.5 }, ours: time("ours") / time("bare"), others: {} },
  ];
}

async function fileRows(): Promise<Row[]> {
  const data = join(scratch, "file");
  const ours = await sandbox(data);
  const headers = { "content-type": "application/json", "x-api-key": await keyOf(data) };
  const atRest = residentMegabytes(ours);
  const target = { url: `${ours.url}/v71/payments`, method: "POST", body: PAYMENT } as const;
  const refusedAnswer = await recorded("refused", { ...target, headers: { ...headers, "x-api-key": "wrong" } });
  const paidAnswer = await recorded("paid", { ...target, headers });
  const stateless = await bareServer(refusedAnswer, "none");
  const durable = await bareServer(paidAnswer, `sqlite:${join(scratch, "bare.db")}`);
  const mock = existsSync(description) ? await prismServer() : undefined;
  const at =
    (url: string, connections: number, key = headers["x-api-key"]) =>
    () =>
      load({ ...target, url, connections, headers: { ...headers, "x-api-key": key } });
  const paths = {
    ours: target.url,
    stateless: `${stateless.url}/v71/payments`,
    durable: `${durable.url}/v71/payments`,
  };
  // Compiled code and caches are those of a server that has been in use.
  for (const url of Object.values(paths)) await at(url, 50)();
  const refused = await rounds({
    ours: at(paths.ours, 50, "wrong"),
    bare: at(paths.stateless, 50),
    prism: mock && at(`${mock.url}/payments`, 50),
  });
  const paid = await rounds({ ours: at(paths.ours, 50), bare: at(paths.durable, 50) });
  const single = await rounds({
    ours: at(paths.ours, 1),
    bare: at(paths.durable, 1),
    prism: mock && at(`${mock.url}/payments`, 1),
  });
  const loaded = residentMegabytes(ours);
  await load({ ...target, connections: 50, headers }, 100_000);
  const later = residentMegabytes(ours);
  const others = (of: Partial<Record<string, Measured>>, field: keyof Measured) =>
    Object.fromEntries(
      Object.entries(of).flatMap(([name, measured]) =>
        measured === undefined ? [] : [[`${name} ${field === "rate" ? "/s" : "ms"}`, measured[field]]],
      ),
    );
  const mocked: Record<string, number> = mock === undefined ? {} : { "prism MB": residentMegabytes(mock) };
  for (const each of [ours, stateless, durable, mock]) await each?.stop();
  return [
    {
      what: "refused request, 50 connections ÷ bare node:http",
      ...{
        unit: "",
        goal: { least: 0.6 },
        ours: refused.ours.rate / refused.bare.rate,
        others: others(refused, "rate"),
      },
    },
    {
      what: "durable POST /payments, 50 connections ÷ bare grouped commit",
      ...{ unit: "", goal: { least: 0.5 }, ours: paid.ours.rate / paid.bare.rate, others: others(paid, "rate") },
    },
    {
      what: "durable, one connection ÷ the same",
      ...{ unit: "", goal: { least: 0.75 }, ours: single.ours.rate / single.bare.rate, others: others(single, "rate") },
    },
    {
      what: "p99 durable at 50 ÷ the same",
      ...{ unit: "", goal: { most: 2 }, ours: paid.ours.p99 / paid.bare.p99, others: others(paid, "p99") },
    },
    { what: "resident at rest", unit: "MB", goal: { most: 120 }, ours: atRest, others: {} },
    { what: "resident after all that", unit: "MB", goal: { most: 120 }, ours: loaded, others: mocked },
    { what: "resident after 100,000 more", unit: "MB", goal: { most: 120 }, ours: later, others: {} },
  ];
}

async function postgresRows(): Promise<Row[]> {
  if (postgres.missing !== undefined) {
    process.stderr.write(`${postgres.missing}\n`);
    return [];
  }
  const data = join(scratch, "postgres");
  mkdirSync(data, { recursive: true });
  const ours = await sandbox(data, ["--db", await postgres.freshDatabase()]);
  const headers = { "content-type": "application/json", "x-api-key": await keyOf(data) };
  const target = { url: `${ours.url}/v71/payments`, method: "POST", body: PAYMENT, connections: 50, headers } as const;
  const bareOne = await bareServer(await recorded("postgres", target), await postgres.freshDatabase());
  const other = { ...target, url: `${bareOne.url}/v71/payments` };
  await load(target);
  await load(other);
  const { ours: measured, bare: least } = await rounds({ ours: () => load(target), bare: () => load(other) });
  await ours.stop();
  await bareOne.stop();
  return [
    {
      what: "PostgreSQL, 50 connections ÷ bare node:http + pg",
      ...{ unit: "", goal: { least: 0.6 }, ours: measured.rate / least.rate },
      others: { "ours /s": measured.rate, "bare /s": least.rate },
    },
  ];
}

try {
  const rows = [...(await startRows()), ...(await fileRows()), ...(await postgresRows())];
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          rows.map((row) => ({ ...row, met: isMet(row) })),
          null,
          2,
        )}\n`
      : `${printTable(rows)}\n${rows.filter(isMet).length} of ${rows.length} goals met\n`,
  );
} finally {
  await stopAll();
  await postgres.stop();
  rmSync(bare, { force: true });
  rmSync(scratch, { recursive: true, force: true });
}
