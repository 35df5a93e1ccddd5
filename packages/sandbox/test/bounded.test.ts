import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createReporter } from "../src/report.ts";
import { StoreError } from "../src/storage/storage.ts";
import { accepts, request, startFrozen, subjectOf } from "./support/requests.ts";

describe("what grows", () => {
  test("idempotency keys are forgotten once they have ended", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "sandbox.db");
    await using sandbox = await startFrozen({ file });
    const order = { merchantAccount: "AcmeGroup_Web", reference: "r", amount: { currency: "EUR", value: 1 } };
    const use = (key: string) =>
      request(sandbox, "POST", "/v71/orders", { body: order, headers: { "idempotency-key": key } });
    const first = await use("first");
    for (let count = 0; count < 60; count += 1) await use(`early-${count}`);
    await sandbox.clock.advance({ days: 6 });
    assert.deepEqual((await use("first")).body, first.body, "for seven days it is repeated");
    await sandbox.clock.advance({ days: 2 });
    for (let count = 0; count < 60; count += 1) await use(`late-${count}`);
    using database = new DatabaseSync(file, { readOnly: true });
    const [row] = database.prepare("SELECT COUNT(*) AS count FROM entities WHERE kind = 'idempotency'").all();
    assert.ok(Number(row?.["count"]) <= 61, `${String(row?.["count"])} are kept`);
    assert.notDeepEqual((await use("first")).body, first.body);
  });
});

test("of the keys of a credential, the last hundred that have ended are remembered", async () => {
  await using sandbox = await startFrozen({ settings: { activationDelaySeconds: 0, overlapHours: 1 } });
  const { id, path } = subjectOf(sandbox);
  let apiKey: unknown;
  for (let count = 0; count < 105; count += 1) {
    await sandbox.clock.advance({ hours: 2 });
    ({ apiKey } = (await request(sandbox, "POST", `${path}/generateApiKey`)).body);
  }
  const standings = (await sandbox.control.keys(id)).map(({ standing }) => standing);
  assert.equal(standings.filter((standing) => standing === "expired").length, 100);
  assert.deepEqual(standings.slice(-2), ["superseded", "current"]);
  assert.equal(await accepts(sandbox, String(apiKey)), true);
});

describe("trouble of every request", () => {
  test("is told once in a minute, in one line, with how often it came since", () => {
    const told: string[] = [];
    let now = 0;
    const report = createReporter(
      (text) => told.push(text),
      () => now,
    );
    const full = () => Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR" });
    for (let count = 0; count < 1_000; count += 1) report(full());
    assert.deepEqual(told, ["adyen-kit sandbox: Error: database or disk is full\n"]);
    report(new StoreError("PostgreSQL cannot be used"));
    assert.equal(told.length, 2, "other trouble is told");
    now = 61_000;
    report(full());
    assert.match(told[2] ?? "", /999 times since/);
  });

  test("of one's own is told with where it came from, and obeys no terminal", () => {
    const told: string[] = [];
    const report = createReporter(
      (text) => told.push(text),
      () => 0,
    );
    for (let count = 0; count < 3; count += 1) report(new TypeError("bad\u001b[2J\nadyen-kit sandbox: forged"));
    const [only = "", ...others] = told;
    assert.deepEqual(others, []);
    assert.match(only, /\n {4}at /);
    assert.equal(only.includes("\u001b"), false);
    assert.equal(only.includes("\nadyen-kit sandbox: forged"), false);
    for (let count = 0; count < 500; count += 1) report(`text ${count}`);
    assert.equal(told.length, 2);
  });
});
