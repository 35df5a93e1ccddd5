import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { isServing, makeCertificate, servedHosts } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { type Running, start } from "./support.ts";

const HOSTS = [
  ...["checkout-test", "pal-test", "management-test", "ca-test", "kyc-test", "balanceplatform-api-test"].map(ofAdyen),
  ...["terminal-api-test", "checkoutshopper-test", "checkoutshopper-live-us", "terminal-api-live-apse"].map(ofAdyen),
  ...["1797a841fbb37ca7-AdyenDemo-checkout-live", "1797a841fbb37ca7-AdyenDemo-pal-live-us"].map(
    (name) => `${name}.adyenpayments.com`,
  ),
  ...["localhost", "127.0.0.1"],
];

function ofAdyen(name: string): string {
  return `${name}.adyen.com`;
}

describe("adyen-kit sandbox --tls", () => {
  let folder = "";
  let running: Running;
  let authority = "";
  const file = (name: string) => join(folder, ".adyen-kit/tls", name);
  const run = async (...args: string[]) => {
    running = start(["sandbox", "--port", "0", "--memory", "--tls", ...args], { cwd: folder });
    await running.says("Ctrl-C ends it");
    await running.says("Programs trust it by its authority");
    authority = await readFile(file("authority.pem"), "utf8");
  };
  const stop = async () => {
    running.child.kill("SIGTERM");
    assert.equal((await running.ended).code, 0, running.output());
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "adyen-kit-tls-"));
    await run();
  });
  after(async () => {
    running.child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  test("serves HTTPS as each of Adyen's hosts, to whoever trusts its authority and to nobody else", async () => {
    const port = Number(new URL(/https:\/\/\S+:\d+/.exec(running.output())?.[0] ?? "").port);
    const values = parse(await readFile(join(folder, ".adyen-kit/sandbox.env"), "utf8"));
    assert.equal(values["ADYEN_BASE_URL"], `https://127.0.0.1:${port}`);
    for (const host of HOSTS)
      assert.equal(await statusAt(host, port, values["ADYEN_API_KEY"] ?? "", authority), 200, host);
    await assert.rejects(statusAt("localhost", port, "", undefined), { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    await assert.rejects(statusAt("shop.example", port, "", authority), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
  });

  test("is reached by the command's other subcommands, which trust the authority of their folder and no other", async () => {
    const clock = start(["clock"], { cwd: folder });
    const { code, stdout, stderr } = await clock.ended;
    assert.deepEqual([code, /^\d{4}-\d\d-\d\dT/.test(stdout)], [0, true], stderr);
    const methods = start(["call", "checkout/paymentMethods", "--merchantAccount", "AcmeGroup_Web"], { cwd: folder });
    const listed = await methods.ended;
    assert.match(listed.stdout, /"paymentMethods"/, listed.stderr);
    const { ADYEN_BASE_URL: url = "" } = parse(await readFile(join(folder, ".adyen-kit/sandbox.env"), "utf8"));
    const elsewhere = await start(["clock", "--base-url", url, "--data", "elsewhere"], { cwd: folder }).ended;
    assert.match(elsewhere.stderr, /is not trusted \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)\. Set NODE_EXTRA_CA_CERTS/);
  });

  test("keeps its key where nobody else can read it, and keeps the authority's key nowhere", async () => {
    assert.deepEqual((await readdir(file("."))).sort(), ["authority.pem", "certificate.pem", "key.pem"]);
    assert.equal((await stat(file("key.pem"))).mode & 0o777, 0o600);
    assert.equal((await stat(file("."))).mode & 0o777, 0o700);
    const key = await readFile(file("key.pem"), "utf8");
    assert.ok(
      new X509Certificate(await readFile(file("certificate.pem"))).verify(new X509Certificate(authority).publicKey),
    );
    assert.ok(!running.output().includes(key.split("\n")[1] ?? "-"), "the key is not on the terminal");
    assert.ok(!authority.includes("PRIVATE"));
  });

  test("goes on with the certificate that is there, and mends who may read its key", async () => {
    const kept = authority;
    await stop();
    await chmod(file("key.pem"), 0o644);
    await run();
    assert.equal(authority, kept);
    assert.equal((await stat(file("key.pem"))).mode & 0o777, 0o600);
    assert.ok(!running.output().includes("Its certificate is new"));
  });

  for (const [what, change] of [
    ["another name leads to it", () => run("--control-host", "adyen.test")],
    ["it ends within three months", () => replaced(Date.now() - 660 * 86_400_000)],
    ["the key is another one's", async () => writeFile(file("key.pem"), (await makeCertificate(["localhost"])).key)],
    ["it cannot be read", () => writeFile(file("certificate.pem"), "-----BEGIN CERTIFICATE-----\n")],
  ] as const) {
    test(`makes it anew, and says so, when ${what}`, async () => {
      await stop();
      await change();
      const kept = await readFile(file("authority.pem"), "utf8");
      if (running.child.exitCode !== null) await run();
      await running.says("Its certificate is new");
      if (what !== "another name leads to it") assert.notEqual(authority, kept);
      else
        assert.match(new X509Certificate(await readFile(file("certificate.pem"))).subjectAltName ?? "", /adyen\.test/);
    });
  }

  /** What was made at another time. */
  async function replaced(now: number): Promise<void> {
    const made = await makeCertificate(servedHosts(), now);
    await writeFile(file("authority.pem"), made.authority);
    await writeFile(file("certificate.pem"), made.cert);
    await writeFile(file("key.pem"), made.key);
  }
});

test("a certificate is good for its hosts until three months before its end", async () => {
  const now = Date.UTC(2026, 0, 1);
  const made = await makeCertificate(["localhost", "::1", "*.adyen.com"], now);
  const day = 86_400_000;
  assert.equal(isServing(made, ["::1", "*.adyen.com"], now), true);
  assert.equal(isServing(made, ["shop.example"], now), false);
  assert.deepEqual(
    [639, 641].map((days) => isServing(made, ["localhost"], now + days * day)),
    [true, false],
  );
  assert.equal(isServing(made, ["localhost"], now - 2 * day), false);
  const other = await makeCertificate(["localhost"], now);
  assert.equal(isServing({ ...made, authority: other.authority }, ["localhost"], now), false);
});

/** Status of `GET /v3/me` of a sandbox that is called as another host. No name is looked up. */
async function statusAt(host: string, port: number, key: string, ca: string | undefined): Promise<number> {
  const sent = request({
    ...{ host, port, path: "/v3/me", headers: { "x-api-key": key }, agent: false },
    ...(ca !== undefined && { ca }),
    lookup: (_, options, tell) =>
      options.all === true ? tell(null, [{ address: "127.0.0.1", family: 4 }]) : tell(null, "127.0.0.1", 4),
  });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}
