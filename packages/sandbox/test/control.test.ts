import assert from "node:assert/strict";
import { request as send } from "node:http";
import { describe, test } from "node:test";
import {
  AdyenClient,
  type AdyenError,
  ConnectionError,
  ParseError,
  ServerError,
  TimeoutError,
} from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { type FaultKind, type Sandbox, startSandbox, VERSION } from "@adyen-kit/sandbox";
import { accepts, request, startFrozen, START, subjectOf } from "./support/requests.ts";

async function control(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    headers: { ...(method !== "GET" && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as never };
}

describe("the clock", () => {
  test("stands still, is advanced, runs faster and comes back, over HTTP", async () => {
    await using sandbox = await startFrozen();
    assert.deepEqual((await control(sandbox, "GET", "/clock")).body, { now: START, mode: "frozen" });
    assert.deepEqual(
      (await control(sandbox, "POST", "/clock", { advance: { days: 1, hours: 1, seconds: 1.5 } })).body,
      { now: "2026-01-02T01:00:01.500Z", mode: "frozen" },
    );
    assert.deepEqual((await control(sandbox, "POST", "/clock", { freeze: "2027-05-05T00:00:00Z" })).body, {
      now: "2027-05-05T00:00:00.000Z",
      mode: "frozen",
    });
    const faster = (await control(sandbox, "POST", "/clock", { accelerate: 100_000 })).body as {
      mode: string;
      factor: number;
    };
    assert.deepEqual([faster.mode, faster.factor], ["accelerated", 100_000]);
    const [first, second] = [await sandbox.clock.now(), await sandbox.clock.now()];
    assert.ok(first >= new Date("2027-05-05T00:00:00Z") && second >= first);
    const before = Date.now();
    const real = await sandbox.clock.real();
    assert.ok(real.getTime() >= before && real.getTime() <= Date.now());
    const ahead = await sandbox.clock.advance({ hours: 1 });
    assert.ok(ahead.getTime() >= before + 3_600_000);
  });

  for (const body of [
    {},
    { advance: { hours: -1 } },
    { advance: { hours: "1" } },
    { advance: { weeks: 1 } },
    { freeze: "soon" },
    { accelerate: 0 },
    { real: false },
    { freeze: true, real: true },
    { advance: { days: 1e12 } },
    "{",
    "[]",
  ]) {
    test(`${JSON.stringify(body)} is refused and moves nothing`, async () => {
      await using sandbox = await startFrozen();
      const { status, body: answer } = await control(sandbox, "POST", "/clock", body);
      assert.equal(status, 400);
      assert.ok((answer as { error: string }).error.length > 10);
      assert.equal((await sandbox.clock.now()).toISOString(), START);
    });
  }
});

describe("a clock that is set back", () => {
  test("locks nobody out: seeded keys have always worked", async () => {
    await using sandbox = await startSandbox();
    const moved = await control(sandbox, "POST", "/clock", { freeze: "2026-01-01T00:00:00Z" });
    assert.deepEqual(moved.body, { now: START, mode: "frozen" });
    assert.equal(await accepts(sandbox, sandbox.connection().apiKey), true);
    await sandbox.clock.freeze("1970-01-01T00:00:00Z");
    assert.equal(await accepts(sandbox, sandbox.connection().apiKey), true);
  });

  test("warns of keys that were generated later", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    const { body } = await request(sandbox, "POST", `${path}/generateApiKey`);
    await sandbox.clock.advance({ hours: 1 });
    assert.equal(await accepts(sandbox, String(body["apiKey"])), true);
    const moved = await control(sandbox, "POST", "/clock", { freeze: "2025-12-31T00:00:00Z" });
    assert.match((moved.body as { warning: string }).warning, /^1 key that worked does not work at this time/);
    assert.equal(await accepts(sandbox, String(body["apiKey"])), false);
    assert.equal(await accepts(sandbox, sandbox.connection().apiKey), true);
  });

  test("and one at its end leave everything answering", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    for (const at of ["1970-01-01T00:00:00Z", "8999-12-31T23:59:59Z"]) {
      await sandbox.clock.freeze(at);
      assert.equal((await request(sandbox, "POST", `${path}/generateApiKey`)).status, 200);
      assert.equal((await control(sandbox, "GET", "/overview")).status, 200);
    }
    for (const wrong of ["+275760-09-13T00:00:00Z", "1969-12-31T00:00:00Z", "9000-01-02T00:00:00Z", "2026"])
      assert.equal((await control(sandbox, "POST", "/clock", { freeze: wrong })).status, 400);
    await assert.rejects(startSandbox({ clock: { frozenAt: "+275760-09-13T00:00:00Z" } }), { name: "ControlError" });
  });
});

describe("settings", () => {
  test("are read and changed while it runs", async () => {
    await using sandbox = await startFrozen();
    const changed = (await control(sandbox, "PATCH", "/settings", { overlapHours: 1 })).body as {
      overlapHours: number;
      secondGenerate: string;
    };
    assert.deepEqual([changed.overlapHours, changed.secondGenerate], [1, "keep-all"]);
    assert.deepEqual((await control(sandbox, "GET", "/settings")).body, changed);
  });

  for (const [body, name] of [
    [{ overlapHour: 1 }, "overlapHour"],
    [{ overlapHours: -1 }, "overlapHours"],
    [{ secondGenerate: "all" }, "secondGenerate"],
    [{ flappingActivation: 1 }, "flappingActivation"],
  ] as const) {
    test(`${JSON.stringify(body)} is refused by name`, async () => {
      await using sandbox = await startFrozen();
      const { status, body: answer } = await control(sandbox, "PATCH", "/settings", body);
      assert.equal(status, 400);
      assert.ok((answer as { error: string }).error.startsWith(`${name}: `));
      await assert.rejects(startSandbox({ settings: body as never }), { name: "SettingsError", setting: name });
    });
  }
});

describe("a fault", () => {
  const outcomes: readonly (readonly [FaultKind, new (...args: never[]) => AdyenError, effect: boolean])[] = [
    ["error", ServerError, false],
    ["reset", ConnectionError, false],
    ["lost-answer", ConnectionError, true],
    ["stall", TimeoutError, true],
    ["truncated-body", ConnectionError, true],
    ["empty-body", ParseError, true],
    ["malformed-body", ParseError, true],
  ];
  for (const [kind, ErrorClass, effect] of outcomes) {
    test(`${kind}: the client says ${ErrorClass.name}, and ${effect ? "there is" : "there is no"} new key`, async () => {
      await using sandbox = await startFrozen();
      const { companyId, id: apiCredentialId } = subjectOf(sandbox);
      const fault = { kind, operation: "generateNewApiKey", ...(kind === "error" && { status: 503 }) };
      assert.equal((await control(sandbox, "POST", "/faults", fault)).status, 200);
      const client = new AdyenClient({ ...sandbox.connection(), timeout: 300 });
      const result = await generateNewApiKey(client, { companyId, apiCredentialId }).result();
      assert.ok(!result.ok && result.error instanceof ErrorClass, result.ok ? "ok" : String(result.error));
      assert.equal(result.error.outcomeUnknown, true);
      assert.equal((await sandbox.control.keys(apiCredentialId)).length, effect ? 2 : 1);
      assert.deepEqual(sandbox.control.faults(), [], "it met one call and is gone");
      assert.ok((await generateNewApiKey(client, { companyId, apiCredentialId }).result()).ok);
    });
  }

  test("meets only the operation it names, as often as it says", async () => {
    await using sandbox = await startFrozen();
    await sandbox.control.addFault({
      kind: "error",
      status: 429,
      times: 2,
      operation: "management/v3/my-api-credential/getApiCredentialDetails",
    });
    assert.equal((await request(sandbox, "GET", "/v3/companies")).status, 200);
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await request(sandbox, "GET", "/v3/me")).status);
    assert.deepEqual(statuses, [429, 429, 200]);
    await sandbox.control.addFault({ kind: "error", status: 500, times: 5 });
    assert.deepEqual((await control(sandbox, "DELETE", "/faults")).body, []);
    assert.equal((await request(sandbox, "GET", "/v3/me")).status, 200);
  });

  for (const fault of [
    {},
    { kind: "fire" },
    { kind: "error" },
    { kind: "error", status: 200 },
    { kind: "reset", status: 500 },
    { kind: "reset", times: 0 },
    { kind: "reset", operation: "nothing" },
    { kind: "reset", when: "now" },
    { kind: "webhook-swap", operation: "payments" },
    { kind: "reset", world: "other" },
  ]) {
    test(`${JSON.stringify(fault)} is refused`, async () => {
      await using sandbox = await startFrozen();
      assert.equal((await control(sandbox, "POST", "/faults", fault)).status, 400);
      assert.deepEqual(sandbox.control.faults(), []);
    });
  }
});

describe("control", () => {
  test("says what is wrong with a question", async () => {
    await using sandbox = await startFrozen();
    for (const [method, path, body, status, message] of [
      ["GET", "/requests?after=abc", undefined, 400, /^after: must be a whole number/],
      ["GET", "/requests?after=-1", undefined, 400, /^after/],
      ["POST", "/requests/x/reveal", {}, 400, /^requestId/],
      ["POST", "/faults", { kind: "error" }, 400, /^status: a fault of the kind error needs it, such as/],
      ["POST", "/faults", { kind: "error", errorCode: "905", status: 500 }, 400, /^status: is the code's own/],
      ["POST", "/faults", { kind: "error", errorCode: "no such" }, 400, /^errorCode: is none of the payment APIs'/],
      ["POST", "/faults", { kind: "reset", errorCode: "905" }, 400, /^errorCode: belongs to a fault of the kind error/],
      ["POST", "/faults", { kind: "latency" }, 400, /^milliseconds: a fault of the kind latency needs it/],
      ["DELETE", "/snapshots/none", {}, 404, /There is no snapshot none/],
    ] as const) {
      const answer = await control(sandbox, method, path, body);
      assert.equal(answer.status, status, path);
      assert.match((answer.body as { error: string }).error, message);
    }
    await sandbox.control.snapshot("s");
    assert.deepEqual((await control(sandbox, "DELETE", "/snapshots/s", {})).body, []);
  });

  for (const [method, path, allow] of [
    ["PUT", "/clock", "GET, POST"],
    ["DELETE", "/overview", "GET"],
    ["GET", "/reset", "POST"],
    ["POST", "/openapi.json", "GET"],
    ["PATCH", "/worlds/x", "POST, DELETE"],
    ["GET", "/snapshots/x", "POST, DELETE"],
  ] as const) {
    test(`${method} ${path} is not allowed, and ${allow} are`, async () => {
      await using sandbox = await startFrozen();
      const headers = { "content-type": "application/json" };
      const answer = await sandbox.fetch(`/_sandbox${path}`, { method, headers });
      assert.deepEqual([answer.status, answer.headers.get("allow")], [405, allow]);
    });
  }

  test("may be used from another machine with its token, and still not by another site", async () => {
    await using sandbox = await startFrozen({ controlHosts: ["sandbox.internal"] });
    const host = "sandbox.internal:4010";
    const authorization = `Bearer ${sandbox.controlToken}`;
    assert.equal((await rawRequest(sandbox, "GET", { host }, "")).status, 401);
    assert.equal((await rawRequest(sandbox, "GET", { host, authorization }, "")).status, 200);
    assert.equal((await rawRequest(sandbox, "GET", { host: "other.internal" }, "")).status, 403);
    const cross = { host, authorization, origin: "https://evil.example" };
    assert.equal((await rawRequest(sandbox, "POST", cross, '{"real":true}')).status, 403);
  });

  test("keys are seen and changed over HTTP", async () => {
    await using sandbox = await startFrozen();
    const { id, key, path } = subjectOf(sandbox);
    await request(sandbox, "POST", `${path}/generateApiKey`);
    const keys = (await control(sandbox, "GET", `/credentials/${id}/keys`)).body as { id: string }[];
    assert.equal(keys.length, 2);
    const change = (index: number, what: string) =>
      control(sandbox, "POST", `/credentials/${id}/keys/${keys[index]?.id}/${what}`);
    await sandbox.clock.advance({ hours: 23 });
    assert.equal((await change(0, "extend")).status, 200);
    await sandbox.clock.advance({ hours: 23 });
    assert.equal(await accepts(sandbox, key), true, "the overlap began again");
    assert.equal((await change(0, "expire")).status, 200);
    assert.equal(await accepts(sandbox, key), false);
    for (const [index, standing] of [
      [0, "expired"],
      [1, "current"],
    ] as const) {
      const { status, body } = await change(index, "extend");
      assert.equal(status, 400);
      assert.match((body as { error: string }).error, new RegExp(`is ${standing}: only a superseded one`));
    }
    assert.equal((await control(sandbox, "GET", "/credentials/S2-0/keys")).status, 404);
    assert.equal((await control(sandbox, "GET", "/nothing")).status, 404);
    assert.deepEqual((await control(sandbox, "GET", "/health")).body, { status: "ok", version: VERSION });
  });

  test("a reset begins again with the same ids and keys", async () => {
    await using sandbox = await startFrozen();
    const { path, id, key } = subjectOf(sandbox);
    await request(sandbox, "POST", `${path}/generateApiKey`);
    await request(sandbox, "POST", "/v3/merchants", { body: { companyId: "AcmeGroup" } });
    await sandbox.clock.advance({ days: 2 });
    assert.equal(await accepts(sandbox, key), false);
    assert.deepEqual((await control(sandbox, "POST", "/reset", {})).body, sandbox.seeded);
    assert.equal(await accepts(sandbox, key), true);
    assert.equal((await request(sandbox, "GET", "/v3/me", { key })).status, 403, "with the roles it had");
    assert.equal((await sandbox.control.keys(id)).length, 1);
    assert.equal((await request(sandbox, "GET", "/v3/merchants")).body["itemsTotal"], 2);
  });

  for (const [what, method, headers] of [
    ["a page of another site", "POST", { origin: "https://evil.example" }],
    ["a page of another port", "POST", { origin: "http://127.0.0.1:1" }],
    ["a browser that says cross-site", "POST", { "sec-fetch-site": "cross-site" }],
    ["a browser that says same-site", "GET", { "sec-fetch-site": "same-site" }],
  ] as const) {
    test(`${what} is refused`, async () => {
      await using sandbox = await startFrozen();
      const { status } = await rawRequest(sandbox, method, headers, method === "GET" ? "" : '{"real":true}');
      assert.equal(status, 403);
      assert.equal((await sandbox.clock.now()).toISOString(), START);
    });
  }

  test("a name that only points here, and a form, are refused", async () => {
    await using sandbox = await startFrozen();
    assert.equal((await rawRequest(sandbox, "GET", { host: "evil.example" }, "")).status, 403);
    assert.equal((await rawRequest(sandbox, "POST", { "content-type": "text/plain" }, '{"real":true}')).status, 400);
    const same = { origin: sandbox.url, "sec-fetch-site": "same-origin" };
    assert.equal((await rawRequest(sandbox, "POST", same, '{"freeze":true}')).status, 200);
  });
});

/** `fetch` sets some of these headers itself; a browser's are sent by hand. */
function rawRequest(
  sandbox: Sandbox,
  method: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      `${sandbox.url}/_sandbox/clock`,
      { method, agent: false, headers: { "content-type": "application/json", ...headers } },
      (incoming) => {
        incoming.resume().on("end", () => resolve({ status: incoming.statusCode ?? 0 }));
      },
    );
    outgoing.on("error", reject).end(body);
  });
}
