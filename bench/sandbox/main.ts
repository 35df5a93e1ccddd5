import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { parse } from "dotenv";
import { startPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import { installPacked } from "../../tools/build/test/support/installed.ts";
import { median } from "../support/statistics.ts";
import { isMet, printTable, type Row } from "../support/table.ts";
import { type Load, load, type Measured } from "./load.ts";
import { freePort, residentMegabytes, run, type Running, stopAll } from "./running.ts";

/**
 * `npm run bench:sandbox [-- --json] [--rounds 7]`: every budget of the sandbox, side by side with a bare server that does the
 * least. A ratio is the median of the rounds' ratios.
 */
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "7" } },
});
const ROUNDS = Number(values.rounds);
/** Payments in the file whose growth is looked at: a sample of the million that the budget is about. */
const GROWN = 200_000;
const repository = resolve(import.meta.dirname, "../..");
const description = join(repository, "../shared/adyen-openapi/json/CheckoutService-v71.json");
const prism = join(repository, "bench/node_modules/@stoplight/prism-cli/dist/index.js");

const scratch = mkdtempSync(join(tmpdir(), "bench-sandbox-"));
const project = join(scratch, "project");
await installPacked(scratch, project);
const bare = join(repository, "bench", `bare-${process.pid}.mjs`);
writeFileSync(bare, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, "bare-server.ts"), "utf8")));
const postgres = await startPostgres();

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

/** A mock without state, where Adyen's description is beside this repository. */
async function prismServer(): Promise<Running> {
  const port = await freePort();
  const quiet = ["--multiprocess", "false", "--verboseLevel", "silent"];
  const options = ["mock", description, "--port", String(port), "--host", "127.0.0.1", ...quiet];
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

/** The response of the sandbox itself and the rows that it wrote, so that the bare server sends and writes the same. */
async function recorded(name: string, { url, method, headers, body }: Load, rows: object = {}): Promise<string> {
  const response = await fetch(url, { method, headers: { ...headers }, ...(body !== undefined && { body }) });
  const kept = ["content-type", "pspreference", "www-authenticate", "idempotency-key"];
  const file = join(scratch, `${name}.json`);
  const answer = {
    status: response.status,
    headers: Object.fromEntries(
      kept.flatMap((each) => (response.headers.get(each) === null ? [] : [[each, response.headers.get(each)]])),
    ),
    body: await response.text(),
    ...{ entities: [], outbox: [] },
    ...rows,
  };
  writeFileSync(file, JSON.stringify(answer));
  return file;
}

/** What the sandbox wrote last: the rows of one payment. */
function rowsOf(file: string, kinds: readonly string[]): object {
  using database = new DatabaseSync(file, { readOnly: true });
  const last = (kind: string) =>
    database.prepare("SELECT * FROM entities WHERE kind = ? ORDER BY seq DESC LIMIT 1").get(kind);
  const outbox = kinds.includes("idempotency")
    ? database.prepare("SELECT * FROM outbox ORDER BY seq LIMIT 1").all()
    : [];
  return { entities: kinds.map(last), outbox };
}

type Subjects<Name extends string> = { readonly [K in Name]?: (() => Promise<Measured>) | undefined };

/** Measures every subject once a round, in turn. */
async function rounds<Name extends string>(subjects: Subjects<Name>): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(subjects) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const measured = await subjects[name]?.();
      if (measured !== undefined) all[name].push(measured);
    }
  }
  return all;
}

/** A row: the median of each round's ratio, and beside it what it was made of. */
function ratioRow(
  what: string,
  goal: Row["goal"],
  { ours, bare, ...more }: Record<"ours" | "bare", Measured[]> & Record<string, Measured[]>,
  field: "rate" | "p99" = "rate",
): Row {
  const ratio = median(ours.map((each, round) => each[field] / (bare[round]?.[field] ?? Number.NaN)));
  const others = Object.entries({ ours, bare, ...more }).map(([name, list]) => [
    [`${name} ${field === "rate" ? "/s" : "ms"}`, median(list.map((each) => each[field]))],
    ...(field === "rate" ? [[`${name} CPU µs`, median(list.map(({ cpu }) => cpu))]] : []),
  ]);
  return { what, unit: "", goal, ours: ratio, others: Object.fromEntries(others.flat()) };
}

async function startRows(): Promise<Row[]> {
  const data = join(scratch, "start");
  await (await sandbox(data)).stop();
  const answer = join(scratch, "ok.json");
  writeFileSync(answer, JSON.stringify({ status: 200, headers: {}, body: "{}", entities: [], outbox: [] }));
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (const [name, start] of [
      ["ours", () => sandbox(data)],
      ["bare", () => bareServer(answer, "none")],
    ] as const) {
      const running = await start();
      times[name].push(running.started);
      await running.stop();
    }
  }
  const ratio = median(times.ours.map((ours, round) => ours / (times.bare[round] ?? Number.NaN)));
  const others = { "ours ms": median(times.ours), "bare ms": median(times.bare) };
  return [{ what: "process start to first 200 ÷ bare node:http", unit: "", goal: { most: 1.6 }, ours: ratio, others }];
}

const target = (url: string, key: string, connections: number): Load => ({
  ...{ url: `${url}/v71/payments`, method: "POST", body: PAYMENT, connections },
  headers: { "content-type": "application/json", "x-api-key": key },
});

async function fileRows(): Promise<Row[]> {
  const data = join(scratch, "file");
  const ours = await sandbox(data);
  const key = await keyOf(data);
  const atRest = residentMegabytes(ours);
  const at = (running: Running, connections: number, used = key) => {
    return () => load(target(running.url, used, connections), running);
  };
  const stateless = await bareServer(await recorded("refused", target(ours.url, "wrong", 1)), "none");
  const paid = await recorded("paid", target(ours.url, key, 1));
  const file = join(data, "sandbox.db");
  const copy = await emptyCopy("bare");
  const rows = rowsOf(file, ["payment"]);
  writeFileSync(paid, JSON.stringify({ ...(JSON.parse(readFileSync(paid, "utf8")) as object), ...rows }));
  const durable = await bareServer(paid, `sqlite:${copy}`);
  // Compiled code and caches are those of a server that has been in use.
  for (const [running, used] of [
    [ours, key],
    [ours, "wrong"],
    [stateless, key],
    [durable, key],
  ] as const)
    await at(running, 50, used)();
  const mock = existsSync(description) ? await prismServer() : undefined;
  const refused = await rounds({
    ours: at(ours, 50, "wrong"),
    bare: at(stateless, 50),
    prism: mock && (() => load({ ...target(mock.url, key, 50), url: `${mock.url}/payments` }, mock)),
  });
  await mock?.stop();
  const many = await rounds({ ours: at(ours, 50), bare: at(durable, 50) });
  const single = await rounds({ ours: at(ours, 1), bare: at(durable, 1) });
  const loaded = residentMegabytes(ours);
  await load(target(ours.url, key, 50), ours, 30_000);
  const later = residentMegabytes(ours);
  const bareLoaded = residentMegabytes(durable);
  for (const each of [ours, stateless, durable]) await each.stop();
  return [
    ratioRow("refused request, 50 connections ÷ bare node:http", { least: 0.75 }, refused),
    ratioRow("durable POST /payments, 50 connections ÷ bare grouped commit", { least: 0.5 }, many),
    ratioRow("durable, one connection ÷ the same", { least: 0.7 }, single),
    ratioRow("p99 durable at 50 ÷ the same", { most: 2 }, many, "p99"),
    { what: "resident at rest", unit: "MB", goal: { most: 120 }, ours: atRest, others: {} },
    { what: "resident after load", unit: "MB", goal: { most: 170 }, ours: loaded, others: { "bare MB": bareLoaded } },
    { what: "resident after 30,000 more ÷ before", unit: "", goal: { most: 1.05 }, ours: later / loaded, others: {} },
  ];
}

/** With an idempotency key and a webhook whose server is away: its rows are written, and nothing is delivered. */
async function keyedRows(): Promise<Row[]> {
  const data = join(scratch, "keyed");
  const seed = join(scratch, "seed.json");
  writeFileSync(seed, JSON.stringify({ webhooks: [{ url: "http://127.0.0.1:9/" }] }));
  const ours = await sandbox(data, ["--seed", seed]);
  const key = await keyOf(data);
  const { headers, ...one } = target(ours.url, key, 1);
  const paid = await recorded("keyed", { ...one, headers: { ...headers, "idempotency-key": "of the bench" } });
  const rows = rowsOf(join(data, "sandbox.db"), ["payment", "idempotency"]);
  writeFileSync(paid, JSON.stringify({ ...(JSON.parse(readFileSync(paid, "utf8")) as object), ...rows }));
  const bare = await bareServer(paid, `sqlite:${await emptyCopy("bare-keyed")}`);
  const at = (running: Running) => () => load({ ...target(running.url, key, 50), isKeyed: true }, running);
  for (const each of [ours, bare]) await at(each)();
  const measured = await rounds({ ours: at(ours), bare: at(bare) });
  for (const each of [ours, bare]) await each.stop();
  return [ratioRow("the same with a webhook and an idempotency key, 50 connections", { least: 0.5 }, measured)];
}

/** The tables that a sandbox makes, with what it seeds. */
async function emptyCopy(name: string): Promise<string> {
  const data = join(scratch, name);
  await (await sandbox(data)).stop();
  return join(data, "sandbox.db");
}

async function postgresRows(): Promise<Row[]> {
  if (postgres.missing !== undefined) {
    process.stderr.write(`${postgres.missing}\n`);
    return [];
  }
  const data = join(scratch, "postgres");
  mkdirSync(data, { recursive: true });
  const ours = await sandbox(data, ["--db", await postgres.freshDatabase()]);
  const key = await keyOf(data);
  // The same row as in a file, in the tables that a sandbox made.
  const rows = { ...rowsOf(join(scratch, "file/sandbox.db"), ["payment"]), outbox: [] };
  const paid = await recorded("postgres", target(ours.url, key, 1), rows);
  const made = async (name: string) => {
    const database = await postgres.freshDatabase();
    await (await sandbox(join(scratch, name), ["--db", database])).stop();
    return database;
  };
  const grouped = await bareServer(paid, `grouped:${await made("grouped")}`);
  const ungrouped = await bareServer(paid, await made("ungrouped"));
  const at = (running: Running) => () => load(target(running.url, key, 50), running);
  for (const each of [ours, grouped, ungrouped]) await at(each)();
  const measured = await rounds({ ours: at(ours), grouped: at(grouped), ungrouped: at(ungrouped) });
  for (const each of [ours, grouped, ungrouped]) await each.stop();
  const { ours: mine } = measured;
  return [
    ratioRow(
      "PostgreSQL, 50 connections ÷ bare node:http + pg, grouped",
      { least: 0.4 },
      { ours: mine, bare: measured.grouped },
    ),
    ratioRow("PostgreSQL, the same ÷ ungrouped", { least: 0.9 }, { ours: mine, bare: measured.ungrouped }),
  ];
}

/** Payments in a file with many ÷ in one with none. */
async function growthRows(): Promise<Row[]> {
  const grown = await emptyCopy("grown");
  fill(grown, rowsOf(join(scratch, "file/sandbox.db"), ["payment"]));
  const [many, none] = [await sandbox(join(scratch, "grown")), await sandbox(join(scratch, "none"))];
  const at = (running: Running, key: string) => () => load(target(running.url, key, 50), running);
  const subjects = {
    ours: at(many, await keyOf(join(scratch, "grown"))),
    bare: at(none, await keyOf(join(scratch, "none"))),
  };
  for (const measure of Object.values(subjects)) await measure();
  const measured = await rounds(subjects);
  for (const each of [many, none]) await each.stop();
  const what = `growth: payments/s with ${GROWN.toLocaleString("en")} payments in the file ÷ with none`;
  return [ratioRow(what, { least: 0.9 }, measured)];
}

/** Copies of a payment, under references that were given before now. */
function fill(file: string, rows: object): void {
  const [row] = (rows as { entities: readonly Record<string, string>[] }).entities;
  const reference = row?.["id"] ?? "";
  using database = new DatabaseSync(file);
  const insert = database.prepare("INSERT INTO entities (world, kind, id, owner, body) VALUES (?, 'payment', ?, ?, ?)");
  database.exec("BEGIN");
  for (let index = 0; index < GROWN; index += 1) {
    const id = `${reference.slice(0, 2)}0${index.toString(32).toUpperCase().padStart(13, "0")}`;
    insert.run(row?.["world"] ?? "", id, row?.["owner"] ?? null, (row?.["body"] ?? "").replaceAll(reference, id));
  }
  database.exec("COMMIT");
}

const loadOfMachine = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(" ");

try {
  const before = loadOfMachine();
  const rows = [
    ...(await startRows()),
    ...(await fileRows()),
    ...(await keyedRows()),
    ...(await postgresRows()),
    ...(await growthRows()),
  ];
  const about = `${ROUNDS} rounds; load of the machine ${before} before, ${loadOfMachine()} after`;
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          rows.map((row) => ({ ...row, met: isMet(row), about })),
          null,
          2,
        )}\n`
      : `${printTable(rows)}\n${rows.filter(isMet).length} of ${rows.length} goals met (${about})\n`,
  );
} finally {
  await stopAll();
  await postgres.stop();
  rmSync(bare, { force: true });
  rmSync(scratch, { recursive: true, force: true });
}
