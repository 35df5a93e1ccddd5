import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { makeCertificate, servedHosts } from "@adyen-kit/sandbox";

const scenario = join(import.meta.dirname, "support/official-scenario.ts");

describe("Adyen's own library, over HTTPS to Adyen's hosts, with the certificate's authority and a proxy alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "official-"));
  const file = (name: string) => join(folder, `${name}.pem`);
  before(async () => {
    const { authority, cert, key } = await makeCertificate(servedHosts());
    for (const [name, text] of Object.entries({ authority, certificate: cert, key })) writeFileSync(file(name), text);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const library of ["@adyen/api-library", "@adyen/api-library-20"]) {
    test(`${library}: a scenario of every area`, async (t) => {
      // A process of its own: what Node.js trusts is decided when it starts.
      const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
      const env = { ...inherited, LIBRARY: library, TLS_FOLDER: folder, NODE_EXTRA_CA_CERTS: file("authority") };
      const child = spawn(process.execPath, [...process.execArgv, "--test", "--test-reporter=spec", scenario], { env });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
      const [code] = (await once(child, "close")) as [number];
      assert.equal(code, 0, output);
      const passed = Number(/^. pass (\d+)$/m.exec(output)?.[1]);
      t.diagnostic(`${library}: ${passed} areas`);
      assert.equal(passed, 7);
    });
  }
});
