import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import { startProcess } from "./support/process.ts";
import { accepts, request, subjectOf } from "./support/requests.ts";

const folder = await mkdtemp(join(tmpdir(), "sandbox-durability-"));
after(() => rm(folder, { recursive: true }));

test("an answer that was given survives kill -9, every time", async () => {
  const file = join(folder, "killed.db");
  const keys: string[] = [];
  let administrator = "";
  let path = "";
  for (let round = 0; round < 6; round += 1) {
    const { url, seeded, kill } = await startProcess(file);
    if (seeded !== undefined) {
      administrator = seeded.credentials[0]?.apiKey ?? "";
      path = `/v3/companies/${seeded.companyId}/apiCredentials/${seeded.credentials[1]?.id}`;
    }
    const headers = { "x-api-key": administrator };
    const generated = await fetch(`${url}${path}/generateApiKey`, { method: "POST", headers });
    const { apiKey } = (await generated.json()) as { apiKey: string };
    await kill();
    keys.push(apiKey);
  }
  await using sandbox = await startSandbox({ file });
  assert.equal(sandbox.seeded, undefined, "the state is the one that was there");
  await sandbox.clock.advance({ minutes: 2 });
  for (const key of keys) assert.equal(await accepts(sandbox, key), true);
  assert.throws(() => sandbox.connection(), /had a state already/);
});

test("clock and settings are part of the state", async () => {
  const file = join(folder, "clock.db");
  const first = await startSandbox({
    file,
    clock: { frozenAt: "2030-01-01T00:00:00Z" },
    settings: { overlapHours: 7 },
  });
  await first.clock.advance({ hours: 1 });
  await first.close();
  await using second = await startSandbox({ file });
  assert.equal((await second.clock.now()).toISOString(), "2030-01-01T01:00:00.000Z");
  assert.equal((await second.control.settings()).overlapHours, 7);
});

test("a reset knows what a state began with, after a restart too", async () => {
  const file = join(folder, "reset.db");
  const seed = { companyId: "Mine", webhooks: [{ id: "hook", url: "http://127.0.0.1:1/" }], terminalIds: ["P400-1"] };
  const first = await startSandbox({ file, seed });
  const key = first.connection().apiKey;
  const me = await request(first, "GET", "/v3/me");
  const hooks = await request(first, "GET", "/v3/companies/Mine/webhooks");
  await first.close();
  await using second = await startSandbox({ file });
  await request(second, "POST", "/v3/merchants", { key, body: { companyId: "Mine" } });
  const answer = await second.control.reset();
  assert.deepEqual(answer, {
    ...{ companyId: "Mine", merchantIds: ["Mine_Web", "Mine_Stores"] },
    credentials: first.seeded?.credentials.map(({ id, username }) => ({ id, username })),
  });
  const rest = (body: Record<string, unknown>) => ({ ...body, _links: undefined, data: undefined });
  assert.deepEqual(rest((await request(second, "GET", "/v3/me", { key })).body), rest(me.body));
  assert.deepEqual(rest((await request(second, "GET", "/v3/companies/Mine/webhooks", { key })).body), rest(hooks.body));
  assert.equal((await request(second, "GET", "/v3/merchants", { key })).body["itemsTotal"], 2);
});

test("no key and no password is in the files", async () => {
  const place = await mkdtemp(join(folder, "secrets-"));
  const sandbox = await startSandbox({ file: join(place, "state.db") });
  const { companyId, path, key } = subjectOf(sandbox);
  const made = await request(sandbox, "POST", `/v3/companies/${companyId}/apiCredentials`, { body: {} });
  const generated = await request(sandbox, "POST", `${path}/generateApiKey`);
  const secrets = [
    sandbox.connection().apiKey,
    key,
    made.body["apiKey"],
    made.body["password"],
    generated.body["apiKey"],
  ].map(String);
  const filesWith = async () => {
    const names = await readdir(place);
    assert.ok(names.includes("state.db"));
    const contents = await Promise.all(names.map((name) => readFile(join(place, name))));
    return secrets.filter((secret) =>
      contents.some((content) => content.includes(secret) || content.includes(JSON.stringify(secret).slice(1, -1))),
    );
  };
  assert.deepEqual(await filesWith(), [], "while it runs");
  await sandbox.close();
  assert.deepEqual(await filesWith(), [], "after it was closed");
});

test("two sandboxes on one file have one state", async () => {
  const file = join(folder, "shared.db");
  await using first = await startSandbox({ file });
  await using second = await startSandbox({ file });
  const key = first.connection().apiKey;
  assert.equal(second.seeded, undefined);
  await request(first, "POST", "/v3/merchants", { body: { companyId: "AcmeGroup" } });
  assert.equal((await request(second, "GET", "/v3/merchants", { key })).body["itemsTotal"], 3);
});
