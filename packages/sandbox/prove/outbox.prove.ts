import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import { World } from "../src/storage/world.ts";
import { insert } from "../src/webhooks/outbox.ts";
import { startProcess } from "../test/support/process.ts";
import { startReceiver } from "../test/support/receiver.ts";
import { START } from "../test/support/requests.ts";

const EVENTS = 100_000;
const READ = 500;

test(`${EVENTS} events wait for an endpoint that is dead, and memory stays as it is; then they come in order`, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-outbox-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "outbox.db");
  const hooks = await startReceiver(t);
  const seeded = await startSandbox({
    file,
    clock: { frozenAt: START },
    seed: { webhooks: [{ id: "hook", url: hooks.url }] },
  });
  await seeded.close();
  const empty = await residentOf(file, t);

  const store = openSqliteStorage(file);
  await store.transaction((sql) => {
    const world = new World(sql);
    for (let index = 0; index < EVENTS; index += 1) {
      const item = {
        eventCode: "AUTHORISATION",
        merchantReference: String(index),
        pspReference: `P${index}`,
        success: "true",
      };
      insert(world, Date.parse(START), {
        ...{
          id: `E${index}`,
          webhookId: "hook",
          eventCode: "AUTHORISATION",
          pspReference: `P${index}`,
          headers: {},
          attempts: [],
        },
        request: JSON.stringify({
          live: "false",
          notificationItems: [{ NotificationRequestItem: { ...item, additionalData: {} } }],
        }),
      });
    }
  });
  await store.close();

  hooks.answers.push(...Array.from({ length: 20 }, () => 503));
  const full = await residentOf(file, t);
  t.diagnostic(`resident: ${empty.toFixed(0)} MB with none, ${full.toFixed(0)} MB with ${EVENTS} that wait`);
  assert.ok(full - empty < 40, `${full - empty} MB more`);
  assert.equal(new Set(hooks.received.map(({ body }) => body)).size, 1, "only the first is tried");

  hooks.answers.length = 0;
  hooks.received.length = 0;
  const { url, kill } = await startProcess(file);
  t.after(() => kill());
  await move(url, { minutes: 40 });
  while (hooks.received.length < READ) await new Promise((wake) => setTimeout(wake, 20));
  await kill();
  const references = hooks.received
    .slice(0, READ)
    .map(({ body }) => Number(/"merchantReference":"(\d+)"/.exec(body)?.[1]));
  assert.deepEqual(
    references,
    Array.from({ length: READ }, (_, index) => index),
  );
});

/** Megabytes of a sandbox that has tried its webhooks a few times. */
async function residentOf(file: string, t: { after: (end: () => Promise<void>) => void }): Promise<number> {
  const { child, url, kill } = await startProcess(file);
  t.after(() => kill());
  for (let count = 0; count < 3; count += 1) {
    await move(url, { minutes: 10 });
    await fetch(`${url}/_sandbox/deliveries/settled`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
  }
  const status = await readFile(`/proc/${child.pid}/status`, "utf8");
  await kill();
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function move(url: string, advance: object): Promise<void> {
  await fetch(`${url}/_sandbox/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advance }),
  });
}
