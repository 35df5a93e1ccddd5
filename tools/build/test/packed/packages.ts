import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, test } from "node:test";
import { catalog } from "@adyen-kit/client/catalog";
import { bundleSize } from "../../src/bundle-size.ts";
import { manifestOf, repository } from "../support/installed.ts";
import { names, project, scratch } from "../support/packed.ts";

const installed = (name: string) => join(project, "node_modules", manifestOf(join(repository, "packages", name)).name);

/** The system's Node.js, where it is another one than ours. */
function otherNode(): string | undefined {
  const candidates = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return candidates.map((folder) => join(folder, "node")).find((path) => existsSync(path));
}

function run(node: string, file: string, code: string): string {
  writeFileSync(join(project, file), code);
  const { status, stdout, stderr } = spawnSync(node, [file], { cwd: project, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const nodes = [process.execPath, ...(otherNode() === undefined ? [] : [otherNode() ?? ""])];

describe("what is packed", () => {
  for (const name of names) {
    test(`${name}: sources, tests and maps stay at home; README, changelog and licence come along`, () => {
      const files = readdirSync(installed(name), { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.\w+$|LICENSE/.test(file),
      );
      for (const file of ["README.md", "CHANGELOG.md", "LICENSE", "package.json"])
        assert.ok(files.includes(file), file);
      for (const file of files)
        assert.ok(
          /^dist\/.*(\.js|\.d\.ts|package\.json|(seed|members)\.schema\.json|console\/(index\.html|console\.css))$|^(skills\/adyen-kit\/SKILL\.md|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/.test(
            file,
          ),
          file,
        );
    });

    test(`${name}: every path that its package.json names is there`, () => {
      const { exports = {}, bin = {} } = manifestOf(installed(name));
      const paths = [...JSON.stringify([exports, bin]).matchAll(/"(\.\/dist\/[^"]+)"/g)].map((match) => match[1] ?? "");
      assert.ok(paths.length > 0);
      for (const path of paths) {
        const [before = "", behind = ""] = path.split("*");
        if (path.includes("*"))
          assert.ok(
            readdirSync(join(installed(name), before)).some((file) => file.endsWith(behind)),
            path,
          );
        else assert.ok(existsSync(join(installed(name), path)), path);
      }
    });
  }

  test("the client depends on nothing", () => {
    assert.deepEqual(manifestOf(installed("client")).dependencies ?? {}, {});
  });

  test("packages depend on each other in the version that they have", () => {
    const versions = new Map(
      names.map((name) => [manifestOf(installed(name)).name, manifestOf(installed(name)).version]),
    );
    for (const name of names) {
      for (const [dependency, version] of Object.entries(manifestOf(installed(name)).dependencies ?? {})) {
        if (versions.has(dependency)) assert.equal(version, versions.get(dependency));
      }
    }
  });
});

describe("the client", () => {
  const use = `
    const client = new AdyenClient({ apiKey: "k", environment: "test", fetch: async () => Response.json({ apiKey: "new" }) });
    const { apiKey } = await generateNewApiKey(client, { companyId: "C", apiCredentialId: "S2-1" });
    const viaFacade = await new Management(client).apiKeyCompanyLevel.generateNewApiKey({ companyId: "C", apiCredentialId: "S2-1" });
    console.log(apiKey, viaFacade.apiKey, operations.length);`;
  for (const node of nodes) {
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
    test(`is imported and called under Node.js ${version}`, () => {
      const code = `
        import { AdyenClient } from "@adyen-kit/client";
        import { Management } from "@adyen-kit/client/management/v3";
        import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
        import { operations } from "@adyen-kit/client/management/v3/operations";${use}`;
      assert.equal(run(node, "esm.mjs", code), "new new 134");
    });

    test(`is required and called under Node.js ${version}`, () => {
      const code = `
        const { AdyenClient } = require("@adyen-kit/client");
        const { Management } = require("@adyen-kit/client/management/v3");
        const { generateNewApiKey } = require("@adyen-kit/client/management/v3/api-key-company-level");
        const { operations } = require("@adyen-kit/client/management/v3/operations");
        const { catalog } = require("@adyen-kit/client/catalog");
        const management = catalog.find(({ api }) => api.name === "management");
        (async () => {
          if ((await management.load()).operations !== operations) throw new Error("the catalog has other operations");${use} })();`;
      assert.equal(run(node, "cjs.cjs", code), "new new 134");
    });
  }
  for (const [what, load] of [
    ["imported", `import { LocalTerminal, TerminalKey } from "@adyen-kit/client/terminal";`],
    ["required", `const { LocalTerminal, TerminalKey } = require("@adyen-kit/client/terminal");`],
  ] as const) {
    for (const node of nodes) {
      const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
      test(`speaks to terminals under Node.js ${version}, ${what}`, () => {
        const code = `${load}
          (async () => {
            const key = new TerminalKey({ identifier: "i", passphrase: "p", version: 1 });
            const message = { SaleToPOIRequest: { MessageHeader: { POIID: "V400m-1" } } };
            const back = await key.decrypt(await key.encrypt(message));
            const local = { environment: "test", address: "127.0.0.1:1", poiId: "V400m-1", saleId: "S", key, dangerouslySkipCertificateCheck: true };
            const result = await new LocalTerminal(local).send("Diagnosis", {}).result();
            console.log(JSON.stringify(back) === JSON.stringify(message), result.error.name, result.error.code);
          })();`;
        assert.equal(
          run(node, `terminal-${what}.${what === "imported" ? "mjs" : "cjs"}`, code),
          "true ConnectionError ECONNREFUSED",
        );
      });
    }
  }
  if (nodes.length === 1)
    test("is tried under another Node.js", { skip: "there is no other Node.js on the PATH" }, () => {});

  test("has types for ES modules and for CommonJS", () => {
    const body = `
      const client = new AdyenClient({ apiKey: "k", environment: "test" });
      export const key: Promise<string> = generateNewApiKey(client, { companyId: "C", apiCredentialId: "S2" }).then((data) => data.apiKey);
      // @ts-expect-error: a parameter is missing
      export const bad = () => generateNewApiKey(client, { companyId: "C" });
      export const list = (management: Management) => management.accountCompanyLevel.listMerchantAccounts({ companyId: "C" });
      export const titleOf = (error: ApiError<RestServiceError>): string => error.body.title;
      export class Odd extends ApiError {}`;
    const imports = `
      import { AdyenClient, ApiError } from "@adyen-kit/client";
      import { Management, type RestServiceError } from "@adyen-kit/client/management/v3";
      import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";`;
    writeFileSync(join(project, "types.mts"), imports + body);
    writeFileSync(join(project, "types.cts"), imports + body);
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom",
      "--types",
      "",
      "--skipLibCheck",
      "false",
    ];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, "types.mts", "types.cts"], {
      cwd: project,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  });

  test("has the data that the sources have", async () => {
    let count = 0;
    for (const { api, load } of catalog) {
      const packed = join(installed("client"), "dist", api.name, `v${api.version}`);
      const data = await load();
      const { operations } = (await import(join(packed, "operations.js"))) as Pick<typeof data, "operations">;
      const { schemas } = (await import(join(packed, "schemas.js"))) as Pick<typeof data, "schemas">;
      assert.deepEqual({ operations, schemas }, { operations: data.operations, schemas: data.schemas });
      count += operations.length;
    }
    assert.ok(count > 700, `${count}`);
  });

  test("brings one operation, and not the other 133, into a bundle", async (t) => {
    writeFileSync(
      join(project, "one.mjs"),
      `import { AdyenClient } from "@adyen-kit/client";
       import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
       export const go = () => generateNewApiKey(new AdyenClient({ apiKey: "k", environment: "test" }), { companyId: "C", apiCredentialId: "S2" });`,
    );
    const { bytes, code } = await bundleSize(join(project, "one.mjs"));
    t.diagnostic(`${bytes} bytes, minified and compressed`);
    assert.ok(code.includes("/generateApiKey") && !code.includes("/terminalOrders") && !code.includes("/webhooks"));
  });
});

describe("the other packages", () => {
  test("rotate a key together", () => {
    const code = `
      import { mkdtempSync, readFileSync } from "node:fs";
      import { adyenKeys, openSink, openSqliteJournal, rotate, Secret, systemClock } from "@adyen-kit/rotate";
      import { startSandbox } from "@adyen-kit/sandbox";
      const sandbox = await startSandbox({ settings: { activationDelaySeconds: 0 }, randomSeed: "packed" });
      const { baseUrl, apiKey } = sandbox.connection();
      for (const path of ["", "/console/payments", "/console.css", "/console.js"]) {
        const { status } = await fetch(baseUrl + "/_sandbox" + path);
        if (status !== 200) throw new Error(path + " " + status);
      }
      const folder = mkdtempSync(${JSON.stringify(`${scratch}/rotate-`)});
      const journal = await openSqliteJournal({ file: folder + "/j.db", sealingKey: { file: folder + "/j.key" } });
      const credential = { level: "company", accountId: "AcmeGroup", credentialId: sandbox.seeded.credentials[1].id, platform: baseUrl };
      const context = { journal, keys: adyenKeys(), clock: systemClock, callingKey: async () => new Secret(apiKey), openSink, actor: "t" };
      const outcome = await rotate(context, { credential, targets: ["env:" + folder + "/.env#KEY"], policy: { probeEveryMs: 10 } });
      await journal.close();
      await sandbox.close();
      console.log(outcome.because, /^KEY='AQE/m.test(readFileSync(folder + "/.env", "utf8")));`;
    assert.equal(run(process.execPath, "rotate.mjs", code), "overlap true");
  });

  test("the command starts", () => {
    const [path = ""] = Object.values(manifestOf(installed("cli")).bin ?? {});
    const command = join(installed("cli"), path);
    assert.equal(
      execFileSync(process.execPath, [command, "--version"], { encoding: "utf8" }).trim(),
      manifestOf(installed("cli")).version,
    );
    assert.ok(readFileSync(command, "utf8").startsWith("#!/usr/bin/env node\n"));
  });
});
