import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, request as send } from "node:http";
import { after, test, type TestContext } from "node:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { exampleOf } from "@adyen-kit/client/testing";
import { startPostgres } from "../test/support/postgres.ts";
import { startProcess } from "../test/support/process.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

/** Times that each operation is asked. On PostgreSQL less: what differs there is how odd texts are stored. */
const PER_OPERATION = { file: 75, postgres: 6 };
const LANES = 24;
const PATIENCE = 10_000;

/** The same numbers for the same seed: a failure can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ODD: readonly unknown[] = [
  ...[
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    "",
    " ",
    "x".repeat(10_000),
    "\u0000",
    "💳\uD800",
    [],
    {},
  ],
  ...[
    [[[[[[]]]]]],
    { __proto__: null, constructor: 1 },
    ["a"],
    "a\u0000b",
    "2026-13-45T99:99:99Z",
    "<script>",
    "' OR 1=1 --",
    "../../etc/passwd",
  ],
];

type Random = () => number;
/** Any value as a part of an address. Lone surrogates cannot be in one. */
const encoded = (value: unknown) =>
  encodeURIComponent(
    (typeof value === "object" ? JSON.stringify(value) : String(value)).replaceAll(/\p{Surrogate}/gu, "?"),
  );
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** A value as a language without types would write it. */
function inAnotherType(value: unknown): unknown {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : String(value);
}

/** Adyen's own errors of this status: a session's result that is another's, a cost estimate of nobody. */
const OF_ADYEN = /"errorCode":"(901"|701","message":"server could not)/;

/** A value with something wrong somewhere in it, or nothing. */
function broken(value: unknown, random: Random, depth = 0): unknown {
  if (random() < 0.15) return pick(ODD, random);
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => (random() < 0.5 ? broken(item, random, depth + 1) : item));
    return random() < 0.1 ? [...items, ...Array.from({ length: 50 }, () => items[0])] : items;
  }
  if (typeof value !== "object" || value === null) return random() < 0.2 ? inAnotherType(value) : value;
  const entries = Object.entries(value).flatMap(([name, field]) => {
    if (random() < 0.05) return [];
    if (random() < 0.05) return [[pick(["__proto__", "constructor", "toString", "", "é", `${name}X`], random), field]];
    return [[name, random() < 0.3 ? broken(field, random, depth + 1) : field]];
  }) as [string, unknown][];
  return Object.fromEntries(entries);
}

interface Target {
  readonly base: string;
  readonly operation: OperationFacts;
  readonly schemas: Readonly<Record<string, Schema>>;
}

interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

function attemptOn({ base, operation, schemas }: Target, apiKey: string, random: Random): Attempt {
  const example = (schema: Schema) =>
    exampleOf(schema, { schemas, direction: "request", fields: random() < 0.5 ? "all" : "required" });
  const segment = (name: string) =>
    random() < 0.3
      ? encoded(
          pick(
            ODD.filter((each) => typeof each === "string" && each.length < 100),
            random,
          ),
        ) || "x"
      : name === "companyId"
        ? "AcmeGroup"
        : name === "merchantId"
          ? "AcmeGroup_Web"
          : "unknown";
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(name));
  const query = operation.parameters
    .filter((each) => each.in === "query" && random() < 0.7)
    .map(({ name, schema }) => `${name}=${encoded(random() < 0.4 ? pick(ODD, random) : example(schema))}`);
  const value = operation.body === undefined ? undefined : example(operation.body.schema);
  const payment =
    typeof value === "object" && value !== null && "merchantAccount" in value && random() < 0.8
      ? { ...value, merchantAccount: "AcmeGroup_Web" }
      : value;
  const damaged = random() < 0.2 ? payment : broken(payment, random);
  const text = damaged === undefined ? "" : JSON.stringify(damaged);
  return {
    method: operation.method,
    path: `${base}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: {
      ...(random() < 0.97 ? { "x-api-key": random() < 0.97 ? apiKey : "nonsense" } : { authorization: BASIC }),
      ...(operation.body !== undefined && { "content-type": random() < 0.97 ? "application/json" : "text/plain" }),
      ...(random() < 0.2 && { "idempotency-key": pick(["a", "b", "c", "x".repeat(64), "x".repeat(65)], random) }),
      "content-length": "",
    },
    body: random() < 0.03 ? text.slice(0, Math.floor(text.length / 2)) : random() < 0.02 ? deep(text, random) : text,
  };
}

/** A body of which one field is nested deeper than anything should be, closed or not. */
function deep(text: string, random: Random): string {
  const levels = pick([90, 101, 5_000, 30_000], random);
  const nested = random() < 0.2 ? "[".repeat(levels) : `${"[".repeat(levels)}${"]".repeat(levels)}`;
  return text.startsWith("{") && text.length > 2 ? `{"additionalData":${nested},${text.slice(1)}` : nested;
}

/** A name and a password that hold a NUL. */
const BASIC = `Basic ${Buffer.from("a\0b:c\0d").toString("base64")}`;

function answered(
  agent: Agent,
  url: string,
  { method, path, headers, body }: Attempt,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body);
    const request = send(`${url}${path}`, {
      ...{ agent, method, timeout: PATIENCE },
      headers: { ...headers, "content-length": bytes.length },
    });
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", (error) => reject(new Error(`${method} ${path}: ${error.message}`)));
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    request.end(bytes);
  });
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** `place`: of the state. Gives how many requests were sent. */
async function fuzz(t: TestContext, place: string, perOperation: number): Promise<number> {
  const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_124);
  const random = randomOf(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: LANES });
  const { url, seeded, child, kill } = await startProcess(place);
  t.after(() => kill());
  const apiKey = seeded?.credentials[0]?.apiKey ?? "";
  const targets: Target[] = [];
  for (const { api, load } of catalog) {
    const { operations, schemas } = await load();
    targets.push(...operations.map((operation) => ({ base: new URL(api.test).pathname, operation, schemas })));
  }
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  const attempts = Array.from({ length: perOperation }, () => targets).flat();
  let next = 0;
  let middle = 0;
  const lane = async () => {
    for (let target = attempts[next++]; target !== undefined; target = attempts[next++]) {
      if (next === Math.floor(attempts.length / 2)) middle = await residentMegabytes(child.pid);
      const attempt = attemptOn(target, apiKey, random);
      const { status, text } = await answered(agent, url, attempt);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 && !OF_ADYEN.test(text))
        wrong.push(`${target.operation.id} ${status} ${text.slice(0, 200)} ${attempt.body.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  agent.destroy();
  assert.deepEqual(wrong.slice(0, 10), [], `seed ${seed}`);
  const end = await residentMegabytes(child.pid);
  t.diagnostic(
    `${attempts.length} requests to ${targets.length} operations, seed ${seed}: ${JSON.stringify(Object.fromEntries(statuses))}`,
  );
  t.diagnostic(`resident: ${middle.toFixed(0)} MB half way, ${end.toFixed(0)} MB at the end`);
  assert.ok(end < 400, `${end} MB`);
  // What is looked at must be there too, whatever was stored: nobody's console ends in an error.
  for (const path of ["health", "overview", "requests", "deliveries", "openapi.json"])
    assert.equal((await fetch(`${url}/_sandbox/${path}`)).status, 200, path);
  return attempts.length;
}

test("whatever any operation is sent, the sandbox answers as Adyen would, and stays itself", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-fuzz-"));
  t.after(() => rm(folder, { recursive: true }));
  assert.ok((await fuzz(t, join(folder, "fuzz.db"), PER_OPERATION.file)) >= 50_000);
});

test("the same on PostgreSQL", { skip: postgres.missing ?? false }, async (t) => {
  await fuzz(t, await postgres.freshDatabase(), PER_OPERATION.postgres);
});
