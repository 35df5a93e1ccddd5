import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { type FleetEvent, type Notification, notify, openReceivers, Secret, UsageError } from "@adyen-kit/rotate";
import { Webhook } from "standardwebhooks";
import { temporaryFolder } from "./helpers.ts";

const SECRET = `whsec_${Buffer.alloc(32, "signing").toString("base64")}`;

const event: FleetEvent = {
  id: "rotation-1:7",
  at: "2026-01-01T00:00:00.000Z",
  type: "rotation.asks",
  member: "checkout-eu",
  credential: { level: "company", accountId: "AcmeGroup", credentialId: "S2-1", platform: "test" },
  rotationId: "rotation-1",
  reason: "The new key is refused.",
  safeUntil: "2026-01-02T00:00:00.000Z",
};

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers with these statuses, one after the other; the last goes on. `0`: no answer ever. */
async function receiver(t: TestContext, ...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 204;
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      if (status === 302) response.setHeader("location", "http://127.0.0.1:1/");
      response.writeHead(status).end("x".repeat(10));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?token=in-the-address`, received };
}

/** An address where nobody listens any more. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}/hook?token=in-the-address`;
}

function open(notifications: readonly Notification[], folder?: string) {
  return openReceivers(notifications, { readSecret: async () => new Secret(SECRET), folder });
}

describe("notifications by webhook", () => {
  test("carry the event, and a signature that the library of Standard Webhooks accepts", async (t) => {
    const { url, received } = await receiver(t, 204);
    const undelivered = await notify(open([{ webhook: url, signingSecretFrom: "env:.env#SECRET" }]), [event]);
    assert.deepEqual(undelivered, []);
    const [one] = received;
    assert.ok(one);
    const { type, at, ...data } = event;
    const headers = Object.fromEntries(Object.entries(one.headers).map(([name, value]) => [name, String(value)]));
    assert.deepEqual(new Webhook(SECRET).verify(one.body, headers), { type, timestamp: at, data });
    assert.equal(headers["webhook-id"], event.id);
    assert.equal(headers["content-type"], "application/json");
    assert.throws(() => new Webhook(SECRET).verify(one.body.replace("asks", "began"), headers), /signature/i);
  });

  test("are tried again, and what stays undelivered is said without the address", async (t) => {
    const flaky = await receiver(t, 503, 302, 200);
    const down = await receiver(t, 500);
    const gone = await receiver(t, 410);
    const hook = (url: string, name: string) => ({ webhook: url, signingSecretFrom: "env:.env#SECRET", name });
    const undelivered = await notify(
      open([hook(flaky.url, "flaky"), hook(down.url, "down"), hook(gone.url, "gone"), hook(await nobody(), "closed")]),
      [event],
      { pauses: [0, 0] },
    );
    assert.deepEqual(
      [flaky, down, gone].map(({ received }) => received.length),
      [3, 3, 1],
      "a receiver that is gone is asked once",
    );
    assert.equal(new Set(flaky.received.map(({ headers }) => headers["webhook-id"])).size, 1);
    assert.deepEqual(
      undelivered.map((each) => each.receiver),
      ["down", "gone", "closed"],
    );
    assert.match(undelivered.map(({ reason }) => reason).join(), /it answered 500,it answered 410,.*ECONNREFUSED/);
    assert.equal(JSON.stringify(undelivered).includes("in-the-address"), false);
  });

  test("go to those alone who want them", async (t) => {
    const { url, received } = await receiver(t, 200);
    const common = { webhook: url, signingSecretFrom: "env:.env#SECRET" };
    const receivers = open([
      { ...common, name: "some", events: ["rotation.completed"] },
      { ...common, name: "all" },
    ]);
    await notify(receivers, [event, { ...event, id: "rotation-1:9", type: "rotation.completed" }]);
    assert.deepEqual(received.map(({ headers }) => headers["webhook-id"]).toSorted(), [
      "rotation-1:7",
      "rotation-1:9",
      "rotation-1:9",
    ]);
  });

  test("are not sent with a secret that protects nothing, or is not there", async (t) => {
    const { url, received } = await receiver(t, 200);
    const webhook = { webhook: url, signingSecretFrom: "env:.env#SECRET" };
    for (const [held, reason] of [
      [new Secret("whsec_short"), /signingSecretFrom: env:\.env#SECRET must hold whsec_/],
      [new Secret("no base64 at all, but long enough to be one"), /must hold whsec_/],
      [undefined, /nothing is in env:\.env#SECRET/],
    ] as const) {
      const receivers = openReceivers([webhook], { readSecret: async () => held });
      const [undelivered] = await notify(receivers, [event], { pauses: [] });
      assert.match(undelivered?.reason ?? "", reason);
      assert.equal(undelivered?.reason.includes("short"), false);
    }
    assert.equal(received.length, 0);
  });
});

describe("notifications by command", () => {
  test("get the event on standard input, and their exit code is the receipt", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(
      join(folder, "notify.mjs"),
      `import { writeFileSync } from "node:fs"; import { text } from "node:stream/consumers";
       writeFileSync("got.json", await text(process.stdin)); process.exit(Number(process.argv[2]));`,
    );
    const command = (code: string) => open([{ command: [process.execPath, "notify.mjs", code] }], folder);
    assert.deepEqual(await notify(command("0"), [event]), []);
    const { type, at, ...data } = event;
    assert.deepEqual(JSON.parse(await readFile(join(folder, "got.json"), "utf8")), { type, timestamp: at, data });
    const [undelivered] = await notify(command("3"), [event], { pauses: [] });
    assert.match(undelivered?.reason ?? "", /ended with code 3/);
  });
});

test("a configuration that makes no sense is refused, naming the entry and the field", () => {
  const hook = { webhook: "https://alerts.example/token", signingSecretFrom: "env:.env#SECRET" };
  for (const [notifications, message] of [
    [[{ ...hook, webhook: "alerts.example/token" }], /notifications\[0\]\.webhook: must be an address/],
    [
      [{ ...hook, webhook: "https://me:token@alerts.example" }],
      /notifications\[0\]\.webhook: leave user and password out/,
    ],
    [[{ webhook: hook.webhook }], /notifications\[0\]\.signingSecretFrom: say where/],
    [[{ ...hook, events: ["rotation.asked"] }], /notifications\[0\]\.events: must be a list of rotation\.began/],
    [[{ ...hook, events: "rotation.asks" }], /notifications\[0\]\.events/],
    [[{ ...hook, name: "a\nb" }], /notifications\[0\]\.name/],
    [[hook, hook], /notifications\[1\]: "alerts\.example" is the name of another one too/],
    [[{ command: [] }], /notifications\[0\]\.command: must be a program/],
    [[{ command: "notify --urgent" }], /notifications\[0\]\.command: must be a program/],
    [[{}], /notifications\[0\]: say webhook/],
    [["https://alerts.example"], /notifications\[0\]: must be \{ webhook/],
  ] as const) {
    assert.throws(
      () => open(notifications as unknown as Notification[]),
      (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        assert.equal(error.message.includes("token"), false);
        return true;
      },
    );
  }
});
