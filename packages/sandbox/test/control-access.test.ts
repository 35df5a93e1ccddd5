import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders, request as send } from "node:http";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { request, startFrozen, subjectOf } from "./support/requests.ts";
import { startReceiver } from "./support/receiver.ts";

const card = { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" };

/** What `/forward` answers when a caller with a key for payments alone makes the sandbox send something. */
async function forward(sandbox: Sandbox, baseUrl: string, body: object, urlSuffix?: string) {
  const headers = { "content-type": "application/json" };
  return request(sandbox, "POST", "/v71/forward", {
    key: subjectOf(sandbox).key,
    body: {
      ...{ merchantAccount: "AcmeGroup_Web", shopperReference: "s", baseUrl, paymentMethod: card },
      request: { httpMethod: "post", headers, body: "{}", ...(urlSuffix !== undefined && { urlSuffix }), ...body },
    },
  });
}

type Forwarded = { response: { status: number; body: string; headers: Record<string, string> } };
function responseOf({ body }: { body: object }): Forwarded["response"] {
  assert.ok("response" in body, JSON.stringify(body));
  return (body as Forwarded).response;
}

function control(
  sandbox: Sandbox,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const sent = send(`${sandbox.url}/_sandbox${path}`, {
      ...{ method, agent: false, headers: { "content-type": "application/json", ...headers } },
    });
    sent.on("response", (response) =>
      response.resume().on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers })),
    );
    sent.on("error", reject).end(method === "GET" ? "" : "{}");
  });
}

describe("a sandbox that others make send something", () => {
  for (const path of ["/_sandbox/worlds/theirs", "/_sandbox/requests/1/reveal", "/_sandbox/reset"]) {
    test(`does not do ${path} to itself for a payment key`, async () => {
      await using sandbox = await startFrozen();
      await request(sandbox, "GET", "/v3/me");
      const answer = responseOf(await forward(sandbox, `${sandbox.url}${path}`, {}));
      assert.equal(answer.status, 403);
      assert.equal(answer.body.includes(sandbox.connection().apiKey), false);
      assert.equal((await control(sandbox, "GET", "/clock?world=theirs")).status, 404, "no world was made");
    });
  }

  test("nor does what the caller adds to the request change that", async () => {
    await using sandbox = await startFrozen();
    const base = `${sandbox.url}/_sandbox/reset`;
    for (const headers of [
      { "content-type": "application/json", "adyen-kit-sandbox": "" },
      { "content-type": "application/json", "Adyen-Kit-Sandbox": "x", connection: "adyen-kit-sandbox" },
      { "content-type": "application/json", host: "localhost" },
    ])
      assert.equal(responseOf(await forward(sandbox, base, { headers })).status, 403);
  });

  test("what it sends has the mark also through a proxy that takes out what the connection names", async (t) => {
    const hooks = await startReceiver(t);
    await using sandbox = await startFrozen();
    const headers = { Connection: "adyen-kit-sandbox", Upgrade: "x", "Content-Length": "1" };
    await forward(sandbox, hooks.url, { headers });
    const [got] = hooks.received;
    assert.equal(got?.headers["adyen-kit-sandbox"], "outgoing");
    assert.notEqual(got.headers.connection, "adyen-kit-sandbox");
    assert.equal(got.headers.upgrade, undefined);
    assert.equal(got.body, "{}");
  });

  test("a webhook whose address is its own control, or another sandbox's, is not obeyed", async () => {
    await using other = await startFrozen();
    await using sandbox = await startFrozen();
    for (const [subject, url] of [
      [sandbox, `${sandbox.url}/_sandbox/snapshots/theirs`],
      [other, `${other.url}/_sandbox/snapshots/theirs`],
    ] as const) {
      const { body } = await request(sandbox, "POST", "/v3/companies/AcmeGroup/webhooks", {
        body: {
          ...{ url, type: "standard", active: true, communicationFormat: "json" },
          ...{ filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] },
        },
      });
      const tested = await request(sandbox, "POST", `/v3/companies/AcmeGroup/webhooks/${String(body["id"])}/test`, {
        body: { types: ["AUTHORISATION"] },
      });
      assert.equal(tested.status, 200, JSON.stringify([body, tested.body]));
      const [row] = tested.body["data"] as { responseCode: string }[];
      assert.equal(row?.responseCode, "403");
      assert.deepEqual(await subject.control.snapshots(), []);
    }
  });
});

describe("control from elsewhere", () => {
  const elsewhere = [
    ["behind an address of others", { publicUrl: "https://adyen.example.com" }],
    ["under a name of others", { controlHosts: ["adyen.internal"] }],
  ] as const;
  for (const [what, options] of elsewhere) {
    test(`${what} needs the token, also for who says localhost`, async () => {
      await using sandbox = await startFrozen(options);
      for (const host of ["localhost", "127.0.0.1:4010", "adyen.internal"]) {
        const refused = await control(sandbox, "POST", "/reset", { host });
        assert.ok(refused.status === 401 || refused.status === 403, `${host} ${refused.status}`);
      }
      const { status, headers } = await control(sandbox, "GET", "/clock", { host: "localhost" });
      assert.deepEqual([status, headers["www-authenticate"]], [401, "Bearer"]);
      for (const wrong of ["Bearer ", "Bearer x", `Basic ${sandbox.controlToken}`, `Bearer ${sandbox.controlToken}x`])
        assert.equal(
          (await control(sandbox, "GET", "/clock", { host: "localhost", authorization: wrong })).status,
          401,
        );
      const authorization = `Bearer ${sandbox.controlToken}`;
      for (const host of ["localhost", "adyen.internal:4010", "10.0.0.7"])
        assert.equal((await control(sandbox, "POST", "/reset", { host, authorization })).status, 200);
      const inProcess = await sandbox.fetch("/_sandbox/clock", { headers: { authorization } });
      assert.equal(inProcess.status, 200);
    });
  }

  test("that comes through a proxy on this machine needs the token too", async () => {
    await using sandbox = await startFrozen();
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"])
      assert.equal((await control(sandbox, "GET", "/clock", { [name]: "10.0.0.7" })).status, 401, name);
    assert.equal((await control(sandbox, "GET", "/clock")).status, 200, "nothing is needed on the machine itself");
  });

  test("may ask whether it is there, and for the console's files, under any name", async () => {
    await using sandbox = await startFrozen({ controlHosts: ["adyen.internal"] });
    for (const path of ["/health", "", "/console.css", "/openapi.json"])
      assert.equal((await control(sandbox, "GET", path, { host: "adyen:4010" })).status, 200, path);
  });

  test("has a token that cannot be guessed, and another one for each sandbox", async () => {
    await using one = await startSandbox({ port: false });
    await using two = await startSandbox({ port: false });
    assert.ok(one.controlToken.length >= 43);
    assert.notEqual(one.controlToken, two.controlToken);
    await assert.rejects(startSandbox({ controlToken: "short" }), { message: /^controlToken: must be/ });
  });
});

describe("/forward", () => {
  test("goes where was checked: what stands behind the base does not change the host", async () => {
    await using sandbox = await startFrozen();
    for (const [base, suffix] of [
      ["http://localhost", ".attacker.example/collect"],
      ["http://localhost", "@attacker.example/collect"],
      ["http://127.0.0.1:80", "80/collect"],
      ["http://127.0.0.1", ":9/collect"],
      ["http://127.0.0.1", "\\@attacker.example/"],
      ["http://user:pass@127.0.0.1", "/"],
      ["file:///etc/passwd", ""],
    ] as const) {
      const answer = await forward(sandbox, base, {}, suffix);
      assert.equal(answer.status, 422, `${base}${suffix}`);
      assert.match(String(answer.body["message"]), /^Field '(baseUrl|urlSuffix)' is not valid/);
    }
  });

  test("sends nothing to names that are not this machine's", async () => {
    await using sandbox = await startFrozen();
    for (const base of ["http://169.254.169.254", "http://127.0.0.1.nip.example", "http://0.0.0.0:1", "http://[::2]"])
      assert.equal(responseOf(await forward(sandbox, base, {})).headers["x-sandbox"], "not sent", base);
  });

  test("sends nothing to this machine for others, where others reach the sandbox", async (t) => {
    const hooks = await startReceiver(t);
    await using sandbox = await startFrozen({ controlHosts: ["adyen.internal"] });
    assert.equal(responseOf(await forward(sandbox, hooks.url, {})).headers["x-sandbox"], "not sent");
    assert.equal(hooks.received.length, 0);
  });

  test("reads a megabyte of what comes back and waits for no more", async (t) => {
    const server = await pouring(t);
    await using sandbox = await startFrozen();
    const { body } = responseOf(await forward(sandbox, server.url, {}));
    assert.equal(body.length, 1_048_576);
    assert.ok(server.written() < 50_000_000, `${server.written()} bytes were taken`);
  });

  test("fills a body up to a megabyte, however often the card's places stand in it", async (t) => {
    const hooks = await startReceiver(t);
    await using sandbox = await startFrozen();
    const answer = await request(sandbox, "POST", "/v71/forward", {
      key: subjectOf(sandbox).key,
      body: {
        ...{ merchantAccount: "AcmeGroup_Web", shopperReference: "s", baseUrl: hooks.url },
        paymentMethod: { ...card, holderName: "x".repeat(500_000) },
        request: { httpMethod: "post", body: "{{holderName}}".repeat(1_400) },
      },
    });
    assert.match(String(answer.body["message"]), /^Field 'request.body' is not valid/);
    assert.equal(hooks.received.length, 0);
  });
});

test("a webhook's server that never stops talking is left alone", async (t) => {
  const server = await pouring(t);
  await using sandbox = await startFrozen({ seed: { webhooks: [{ url: server.url }] } });
  const payment = { amount: { currency: "EUR", value: 100 }, reference: "r", returnUrl: "https://shop.example" };
  await request(sandbox, "POST", "/v71/payments", {
    body: { merchantAccount: "AcmeGroup_Web", ...payment, paymentMethod: card },
  });
  await sandbox.control.webhooksSettled();
  const [delivery] = await sandbox.control.deliveries();
  assert.equal(delivery?.state, "delivered");
  await server.closed();
  assert.ok(server.written() < 50_000_000, `${server.written()} bytes were taken`);
});

/** A server whose answers have no end. */
async function pouring(t: TestContext) {
  let written = 0;
  const chunk = Buffer.alloc(65_536, "x");
  const server = createServer((incoming, response) => {
    incoming.resume();
    const more = () => {
      while (!response.destroyed && written < 500_000_000) {
        written += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on("drain", more).on("close", () => closed.resolve());
    more();
  }).listen(0, "127.0.0.1");
  const closed = deferred();
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    written: () => written,
    closed: () => closed.promise,
  };
}

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}

describe("starting on a port that is taken", () => {
  test("makes no state: the keys come with the start that succeeds", async (t) => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    t.after(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "sandbox.db");
    await assert.rejects(startSandbox({ file, port }), { code: "EADDRINUSE" });
    await using sandbox = await startSandbox({ file });
    assert.equal(sandbox.seeded?.credentials.length, 2);
  });

  test("what hears of the keys and fails undoes the state and ends the server", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "sandbox.db");
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, "close");
    const onSeeded = () => {
      throw new Error("the disk is full");
    };
    await assert.rejects(startSandbox({ file, port, onSeeded }), /the disk is full/);
    await assert.rejects(once(connect(port, "127.0.0.1"), "connect"), { code: "ECONNREFUSED" });
    await using sandbox = await startSandbox({ file, port });
    assert.equal(sandbox.seeded?.credentials.length, 2);
  });

  test("closing twice is closing once", async () => {
    const sandbox = await startSandbox();
    await Promise.all([sandbox.close(), sandbox.close()]);
    await sandbox.close();
  });
});
