import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test, type TestContext } from "node:test";
import { request, startFrozen } from "./support/requests.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const folder = await mkdtemp(join(tmpdir(), "sandbox-certificates-"));
after(() => rm(folder, { recursive: true }));

const openssl = (...args: string[]) => {
  const { status, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, stderr);
};

/** Dates of a certificate that is over, and of one that is not. */
const OVER = ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"];
const VALID = ["-startdate", "20200101000000Z", "-enddate", "20990101000000Z"];
const NEW_KEY = ["-newkey", "rsa:2048", "-nodes"];

/** A certificate that signs itself, or that another signs. By `openssl ca`: nothing else takes dates in every version. */
async function certificate(name: string, host: string, dates: readonly string[], issuer?: string) {
  openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${host}`);
  const settings = [
    ...["[ca]", "default_ca=c", "[c]", `database=${name}.db`, "new_certs_dir=.", "default_md=sha256"],
    ...["policy=p", "rand_serial=yes", "unique_subject=no", "[p]", "commonName=supplied", "[x]"],
    `subjectAltName=${/^[\d.]+$/.test(host) ? "IP" : "DNS"}:${host}`,
    `basicConstraints=${name === "root" ? "critical,CA:TRUE" : "CA:FALSE"}`,
  ];
  await writeFile(join(folder, `${name}.cnf`), `${settings.join("\n")}\n`);
  await writeFile(join(folder, `${name}.db`), "");
  const common = [
    "-batch",
    "-config",
    `${name}.cnf`,
    "-extensions",
    "x",
    "-in",
    `${name}.csr`,
    "-out",
    `${name}.pem`,
    "-notext",
  ];
  const signer =
    issuer === undefined
      ? ["-selfsign", "-keyfile", `${name}.key`]
      : ["-keyfile", `${issuer}.key`, "-cert", `${issuer}.pem`];
  openssl("ca", ...common, ...signer, ...dates);
  const read = (file: string) => readFile(join(folder, file), "utf8");
  return { cert: await read(`${name}.pem`), key: await read(`${name}.key`) };
}

/** What becomes of an event that is sent to a server with this certificate, by a webhook with these settings. */
async function attemptAt(
  t: TestContext,
  tls: { cert: string; key: string },
  accepts: object,
): Promise<string | number> {
  let received = 0;
  const server = createServer(tls, (_, response) => {
    received += 1;
    response.end();
  }).listen(0, "127.0.0.1");
  server.on("tlsClientError", () => undefined);
  await once(server, "listening");
  t.after(() => server.close());
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  const { port } = server.address() as AddressInfo;
  const made = await request(sandbox, "POST", "/v3/merchants/AcmeGroup_Web/webhooks", {
    body: {
      ...{ url: `https://127.0.0.1:${port}/`, active: true, type: "standard", communicationFormat: "json" },
      ...accepts,
    },
  });
  assert.equal(made.status, 200);
  await request(sandbox, "POST", "/v71/payments", {
    body: {
      ...{ merchantAccount: "AcmeGroup_Web", reference: "r", amount: { currency: "EUR", value: 1 } },
      ...{ returnUrl: "https://shop.example" },
      paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
    },
  });
  await sandbox.control.webhooksSettled();
  const [delivery] = await sandbox.control.deliveries();
  const attempt = delivery?.attempts[0];
  assert.equal(received, attempt?.status === undefined ? 0 : 1, "nothing is sent to a server that is not accepted");
  return attempt?.status ?? attempt?.error ?? "nothing";
}

describe("a webhook's server", { skip: hasOpenssl ? false : "openssl is not there" }, () => {
  test("that signs itself, has expired or has an unknown root is accepted where the webhook says so, and there alone", async (t) => {
    const own = await certificate("own", "127.0.0.1", VALID);
    const over = await certificate("over", "127.0.0.1", OVER);
    await certificate("root", "root", VALID);
    const rooted = await certificate("rooted", "127.0.0.1", VALID, "root");
    const elsewhere = await certificate("elsewhere", "shop.example", VALID);
    const self = { acceptsSelfSignedCertificate: true };
    const expired = { acceptsExpiredCertificate: true };
    const untrusted = { acceptsUntrustedRootCertificate: true };
    for (const [tls, accepts, outcome] of [
      [own, {}, "DEPTH_ZERO_SELF_SIGNED_CERT"],
      [own, self, 200],
      [own, { ...expired, ...untrusted }, "DEPTH_ZERO_SELF_SIGNED_CERT"],
      [over, self, "CERT_HAS_EXPIRED"],
      [over, { ...self, ...expired }, 200],
      [rooted, self, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
      [rooted, untrusted, 200],
      [elsewhere, self, "ERR_TLS_CERT_ALTNAME_INVALID"],
    ] as const)
      assert.equal(await attemptAt(t, tls, accepts), outcome, JSON.stringify(accepts));
  });
});
