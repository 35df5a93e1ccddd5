import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { sign } from "@adyen-kit/client/webhooks";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";

const root = resolve(import.meta.dirname, "../../..");
const main = join(import.meta.dirname, "../src/main.ts");
const SOURCE = "--conditions=@adyen-kit/source";

function migrate(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [SOURCE, main, ...args], { cwd, encoding: "utf8" });
}

/** Every file of the samples, by its path. */
function texts(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?[jt]s$/.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("adyen-kit-migrate", () => {
  // Inside the repository, so that packages are found as in a project of their own.
  mkdirSync(join(root, "temp"), { recursive: true });
  const folder = mkdtempSync(join(root, "temp/migrate-"));
  const samples = join(import.meta.dirname, "../test/samples");
  let output = "";
  let sandbox: Sandbox;
  before(async () => {
    cpSync(samples, folder, { recursive: true });
    sandbox = await startSandbox();
    const { status, stdout, stderr } = migrate(folder, "shop-js", "shop-ts", "edges");
    assert.equal(status, 0, stderr);
    output = stdout;
    // The step that a person does who tries the result: tests reach no host of Adyen's.
    for (const [name, text] of Object.entries(texts(folder)))
      writeFileSync(
        join(folder, name),
        text.replace(/new AdyenClient\(\{/g, "$& baseUrl: process.env.ADYEN_BASE_URL,"),
      );
  });
  after(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  function env(): NodeJS.ProcessEnv {
    const { apiKey, baseUrl } = sandbox.connection();
    return { ...process.env, ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl, NODE_TEST_CONTEXT: undefined };
  }

  test("says what it changed, and where a person has to look", () => {
    assert.match(output, /^shop-js\/server\.cjs: \d+ changes$/m);
    assert.match(output, /changed 6 of 7 files, from @adyen\/api-library 32\.1\.0; to look at: 9\n/);
    assert.match(output, /^ {2}line 38: this is asynchronous here: make the function around it async/m);
  });

  test("leaves nothing of the library in what is mechanical, and no comment", () => {
    for (const [name, code] of Object.entries(texts(folder)).filter(([path]) => path !== "edges/edges.ts"))
      assert.doesNotMatch(code, /@adyen\/api-library|TODO/, name);
  });

  test("leaves a comment above each line that a person has to look at", () => {
    const code = texts(folder)["edges/edges.ts"] ?? "";
    assert.equal(code.match(/^ *\/\/ TODO\(adyen-kit\): /gm)?.length, 9);
    assert.match(code, /TODO\(adyen-kit\): CloudTerminal of .*\nexport const terminals = new TerminalCloudAPI/);
    assert.match(code, /TODO\(adyen-kit\): expiresAt is an ISO text here: .*\n {2}return answer\.expiresAt/);
    // Around it all else is done, where the compiler knew nothing of the receiver, too.
    assert.match(code, /this\.checkout\.payments\.paymentMethods\(\{ body: \{ merchantAccount \} \}\)/);
    assert.match(code, /const isSigned = await isSignedItem\(item, key\);/);
    assert.match(code, /request\.expiresAt = new Date\(order\.until\)\.toISOString\(\);/);
  });

  test("makes code that compiles, with every strictness", () => {
    const compilerOptions = {
      ...{ strict: true, module: "preserve", moduleResolution: "bundler", target: "es2022", noEmit: true },
      ...{ allowImportingTsExtensions: true, skipLibCheck: true, types: ["node"] },
      customConditions: ["@adyen-kit/source"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["shop-ts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });

  test("makes TypeScript that does the same, against the sandbox", async () => {
    // Not in a way that waits: the sandbox answers from this process.
    const child = spawn(process.execPath, [SOURCE, "shop-ts/main.ts"], {
      ...{ cwd: folder, env: env(), stdio: ["ignore", "pipe", "inherit"] },
    });
    const { error, ...said } = JSON.parse(await text(child.stdout)) as Record<string, unknown>;
    assert.deepEqual(said, { paid: true, status: "received", active: true, itemsTotal: 2, first: "AcmeGroup_Web" });
    assert.match(String(error), /^(403|422) \w+ \d+$/);
  });

  test("makes JavaScript that does the same, with webhooks whose signature is checked", async () => {
    const hmacKey = "0123456789ABCDEF".repeat(4);
    const child = spawn(process.execPath, [SOURCE, "shop-js/server.cjs"], {
      ...{ cwd: folder, env: { ...env(), ADYEN_HMAC_KEY: hmacKey }, stdio: ["ignore", "pipe", "inherit"] },
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const origin = `http://127.0.0.1:${/port (\d+)/.exec(line.toString())?.[1]}`;
    const post = async (path: string, body: object) => {
      const response = await fetch(origin + path, { method: "POST", body: JSON.stringify(body) });
      return (await response.json()) as Record<string, unknown>;
    };
    try {
      assert.match(String((await post("/api/sessions", { reference: "order-1" }))["id"]), /^CS/);
      const order = { amount: { currency: "EUR", value: 1000 }, returnUrl: "https://shop.example" };
      const payment = await post("/api/payments", { ...order, reference: "order-2", paymentMethod: { type: "ideal" } });
      assert.equal(payment["resultCode"], "RedirectShopper");
      const item = {
        ...{ eventCode: "AUTHORISATION", success: "true", pspReference: "8835511210681234" },
        ...{ merchantReference: "order-2", merchantAccountCode: "AcmeGroup_Web", amount: order.amount },
      };
      for (const [signature, accepted] of [
        [await sign(item, hmacKey), true],
        [await sign(item, "F".repeat(64)), false],
      ] as const) {
        const NotificationRequestItem = { ...item, additionalData: { hmacSignature: signature } };
        const answer = await post("/api/webhooks", { notificationItems: [{ NotificationRequestItem }] });
        assert.deepEqual(answer, { accepted, events: ["AUTHORISATION"] });
      }
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });

  test("--dry-run changes nothing, and code that was moved is not moved again", () => {
    const earlier = texts(folder);
    const { stdout } = migrate(folder, "--dry-run", "shop-js", "shop-ts/adyen.ts");
    assert.match(stdout, /would change 0 of 2 files/);
    assert.deepEqual(texts(folder), earlier);
  });

  test("refuses what it cannot read, by name", () => {
    const empty = mkdtempSync(join(tmpdir(), "adyen-kit-migrate-"));
    writeFileSync(join(empty, "app.js"), "");
    for (const [args, code, message] of [
      [["nowhere"], 2, /There is no nowhere\./],
      [["--wrong"], 2, /Unknown option '--wrong'/],
      [["."], 1, /@adyen\/api-library is not installed here/],
    ] as const) {
      const { status, stderr } = migrate(empty, ...args);
      assert.match(stderr, message);
      assert.equal(status, code);
    }
    rmSync(empty, { recursive: true });
  });
});
