import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { request, startFrozen } from "./support/requests.ts";

describe("the log", () => {
  test("has every request, whatever became of it, with the fault that met it", async () => {
    await using sandbox = await startFrozen();
    await request(sandbox, "GET", "/v999/nothing");
    await request(sandbox, "DELETE", "/v3/me");
    await request(sandbox, "GET", "/v3/companies/%E0%A4%A");
    for (const kind of ["reset", "lost-answer", "truncated-body", "empty-body", "malformed-body"] as const) {
      await sandbox.control.addFault({ kind });
      await request(sandbox, "GET", "/v3/me").catch(() => undefined);
    }
    await sandbox.control.addFault({ kind: "error", status: 503 });
    await request(sandbox, "GET", "/v3/me");
    const latestFirst = sandbox.control.requests();
    const seen = latestFirst.map(({ status, fault, responseBody }) => [status, fault, responseBody]).toReversed();
    assert.deepEqual(
      seen.map(([status, fault]) => [status, fault]),
      [
        ...[404, 405, 400].map((status) => [status, undefined]),
        [0, "reset"],
        [200, "lost-answer"],
        [200, "truncated-body"],
        [200, "empty-body"],
        [200, "malformed-body"],
        [503, "error"],
      ],
    );
    assert.equal(seen.at(-3)?.[2], "", "as it went out");
  });

  test("a path with another method says so, and which there are", async () => {
    await using sandbox = await startFrozen();
    const { status, headers, body } = await request(sandbox, "PUT", "/v3/companies");
    assert.deepEqual(
      [status, headers.get("allow"), body["type"], body["errorCode"]],
      [405, "GET", "https://docs.adyen.com/errors/method-not-allowed", "00_405"],
    );
  });

  test("hides secrets of terminals, also those that are objects", async () => {
    await using sandbox = await startFrozen();
    const secrets = { passphrase: "hush-1", eapPwd: "hush-2", eapClientPwd: "hush-3" };
    await request(sandbox, "PATCH", "/v3/companies/AcmeGroup/terminalSettings", {
      body: {
        nexo: { encryptionKey: { identifier: "shown", passphrase: secrets.passphrase, version: 1 } },
        wifiProfiles: {
          profiles: [{ ...secrets, eapClientKey: { data: "hush-4", name: "key.pem" }, ssid: "shown too" }],
        },
      },
    });
    const [latest] = sandbox.control.requests();
    assert.equal(latest?.requestBody.includes("hush"), false, latest?.requestBody);
    assert.match(latest.requestBody, /shown.*shown too/);
    assert.match(sandbox.control.revealRequest(latest.id).requestBody, /hush-4/);
  });

  test("does not hold on to what it does not show", () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ["--conditions=@adyen-kit/source", "--expose-gc", "--input-type=module", "-e", HELD],
      { encoding: "utf8", cwd: import.meta.dirname },
    );
    assert.equal(status, 0);
    const megabytes = Number(stdout);
    assert.ok(megabytes < 30, `${megabytes} MB for 100 refused requests of a megabyte`);
  });
});

const HELD = `
import { startSandbox } from "@adyen-kit/sandbox";
const sandbox = await startSandbox({ port: false });
const ask = () => sandbox.fetch("/v3/me/allowedOrigins", {
  method: "POST",
  headers: { "x-api-key": sandbox.connection().apiKey, "content-type": "application/json" },
  body: JSON.stringify({ domain: "x".repeat(1_000_000) }),
}).then((answer) => answer.text());
await ask();
gc();
const before = process.memoryUsage().heapUsed;
for (let count = 0; count < 100; count += 1) await ask();
gc();
process.stdout.write(String((process.memoryUsage().heapUsed - before) / 1e6));
await sandbox.close();
`;
