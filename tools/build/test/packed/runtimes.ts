import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { checkPackage, Package } from "@arethetypeswrong/core";
import { rolldown } from "rolldown";
import { missingBrowser, startBrowser } from "../../../../packages/sandbox/test/support/browser.ts";
import { manifestOf, repository } from "../support/installed.ts";
import { project } from "../support/packed.ts";

/** Not to block: the server that is called lives in this process. */
const run = promisify(execFile);

const runtimes = join(repository, "runtimes/node_modules");
const server = createServer((incoming, response) => {
  if (incoming.url === "/page") {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>A page</title>");
    return;
  }
  const isCall = incoming.headers["x-api-key"] === "k" && incoming.url?.endsWith("/generateApiKey") === true;
  response.writeHead(isCall ? 200 : 401, { "content-type": "application/json" }).end('{"apiKey":"new"}');
});
let baseUrl: string;
/** Nothing listens here any more. */
let closed: string;

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  closed = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  other.close();
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const ids = `{ companyId: "C", apiCredentialId: "S2-1" }`;
const imports = `
  import { AdyenClient, ApiError } from "@adyen-kit/client";
  import { payments } from "@adyen-kit/client/checkout/v71/payments";
  import { logging } from "@adyen-kit/client/logging";
  import { Management } from "@adyen-kit/client/management/v3";
  import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
  import { tracing } from "@adyen-kit/client/otel";`;
/** Gives `new new 401 payments true`. */
const use = `
  async function use(baseUrl, options) {
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl, middleware: [logging({ logger })], ...options });
    const { apiKey } = await generateNewApiKey(client, ${ids});
    const again = await new Management(client).apiKeyCompanyLevel.generateNewApiKey(${ids});
    const refused = await generateNewApiKey(client, ${ids}, { apiKey: "wrong" }).result();
    const isTyped = !refused.ok && refused.error instanceof ApiError;
    return [apiKey, again.apiKey, isTyped && refused.error.statusCode, payments.path, typeof tracing === "function"].join(" ");
  }`;
const expected = "new new 401 /payments true";
/** Where a connection that was refused can be told from one that broke: nothing was sent, so it was tried again. */
const refused = (closed: string) => `
  const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: "${closed}", retryDelay: 1 });
  generateNewApiKey(client, ${ids}).result().then(({ error }) => console.log(error.name, error.outcomeUnknown, error.attempts));`;

/** Beside reading calls, whose connections are kept. */
const onceOnly = (url: string) => `
  (async () => {
    const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: "${url}", retryDelay: 1 });
    const keys = [];
    for (let calls = 0; calls < 3; calls += 1) {
      await new Management(client).myApiCredential.getApiCredentialDetails();
      keys.push((await generateNewApiKey(client, ${ids})).apiKey);
    }
    console.log(keys.join(" "));
  })();`;

/** Answers the first request of each connection, and resets it under the second. */
async function serveResets() {
  const received: string[] = [];
  const resetting = createServer((incoming, response) => {
    received.push(`${incoming.method} ${incoming.url}`);
    if (known.has(incoming.socket)) return void incoming.socket.resetAndDestroy();
    known.add(incoming.socket);
    incoming.resume();
    response.writeHead(200, { "content-type": "application/json" }).end('{"apiKey":"new"}');
  });
  const known = new WeakSet<object>();
  resetting.listen(0, "127.0.0.1");
  await once(resetting, "listening");
  return {
    url: `http://127.0.0.1:${(resetting.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      resetting.closeAllConnections();
      resetting.close();
      await once(resetting, "close");
    },
  };
}

const requires = imports.replaceAll(/import (\{.*\}) from (".*");/g, "const $1 = require($2);");

describe("the packed client runs", () => {
  const binaries = [
    ["Node.js 20", "node-20/bin/node", []],
    ["Node.js 22", "node-22/bin/node", []],
    ["Bun", "bun/bin/bun.exe", []],
    ["Deno", "deno/bin.cjs", ["run", "--allow-net=127.0.0.1", "--no-prompt", "--node-modules-dir=manual"]],
  ] as const;
  for (const [name, file, args] of binaries) {
    const binary = join(runtimes, file);
    const skip = existsSync(binary) ? false : `there is no ${name} for this machine: npm install --prefix runtimes`;

    test(`in ${name}, imported`, { skip }, async () => {
      writeFileSync(join(project, "use.mjs"), `${imports}${use}\nconsole.log(await use(${JSON.stringify(baseUrl)}));`);
      const { stdout } = await run(binary, [...args, "use.mjs"], { cwd: project, timeout: 60_000 });
      assert.equal(stdout.trim(), expected);
    });

    test(`in ${name}, and knows that nothing was sent`, { skip }, async () => {
      writeFileSync(join(project, "refused.mjs"), imports + refused(closed));
      const { stdout } = await run(binary, [...args, "refused.mjs"], { cwd: project, timeout: 60_000 });
      assert.equal(stdout.trim(), "ConnectionError false 3");
    });

    test(`in ${name}, and sends what must be sent once no more than once`, { skip }, async () => {
      await using resetting = await serveResets();
      for (const [file, head] of [
        ["once.mjs", imports],
        ["once.cjs", requires],
      ] as const) {
        writeFileSync(join(project, file), head + onceOnly(resetting.url));
        const { stdout } = await run(binary, [...args, file], { cwd: project, timeout: 60_000 });
        assert.equal(stdout.trim(), "new new new");
      }
      const posts = resetting.received.filter((line) => line.startsWith("POST"));
      assert.equal(posts.length, 6, posts.join("\n"));
    });

    test(`in ${name}, required`, { skip }, async () => {
      writeFileSync(join(project, "use.cjs"), `${requires}${use}\nuse(${JSON.stringify(baseUrl)}).then(console.log);`);
      const { stdout } = await run(binary, [...args, "use.cjs"], { cwd: project, timeout: 60_000 });
      assert.equal(stdout.trim(), expected);
    });
  }

  const noWorkers = existsSync(join(runtimes, "miniflare"))
    ? false
    : "miniflare is not installed: npm install --prefix runtimes";
  test("in a Workers runtime", { skip: noWorkers }, async () => {
    const script = await bundle(
      `${imports}${use}\nexport default { fetch: async () => new Response(await use(${JSON.stringify(baseUrl)})) };`,
      ["workerd", "worker"],
    );
    assert.ok(!script.includes("node:"));
    const { Miniflare } = createRequire(join(runtimes, "x.js"))("miniflare") as MiniflareModule;
    const worker = new Miniflare({ modules: true, script, compatibilityDate: "2025-01-01", host: "127.0.0.1" });
    try {
      assert.equal(await (await worker.dispatchFetch("http://localhost/")).text(), expected);
    } finally {
      await worker.dispose();
    }
  });

  const noBrowser = missingBrowser ?? false;
  test("in a browser only where that is meant, and without Node.js in its bundle", { skip: noBrowser }, async () => {
    const script = await bundle(`${imports}${use}\nglobalThis.use = use;`, ["browser"]);
    assert.ok(!script.includes("node:"));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${baseUrl}/page`);
      await page.addScriptTag({ content: script, type: "module" });
      await page.waitForFunction("globalThis.use !== undefined");
      const call = (options: string) => page.evaluate(`use(${JSON.stringify(baseUrl)}, ${options})`);
      await assert.rejects(call("{}"), /dangerouslyAllowBrowser: this looks like a browser/);
      assert.equal(await call("{ dangerouslyAllowBrowser: true }"), expected);
    } finally {
      await browser.close();
    }
  });
});

test("on Node.js 20 the other packages say what they need", async (t) => {
  const old = join(runtimes, "node-20/bin/node");
  if (!existsSync(old)) return t.skip("there is no Node.js 20 for this machine: npm install --prefix runtimes");
  const journal = { file: join(project, "old.db"), sealingKey: { file: join(project, "old.key") } };
  for (const [name, use] of [
    ["sandbox", "startSandbox({ port: false })"],
    ["rotate", `openSqliteJournal(${JSON.stringify(journal)})`],
  ] as const) {
    const code = `import * as all from "@adyen-kit/${name}";\nall.${use}.catch(({ message }) => console.log(message));`;
    writeFileSync(join(project, `old-${name}.mjs`), code);
    const { stdout } = await run(old, [`old-${name}.mjs`], { cwd: project, timeout: 60_000 });
    assert.match(stdout, /needs Node\.js 22\.13 or newer, .*; this is 20\./);
  }
  const command = join(project, "node_modules/adyen-kit/dist/main.js");
  await assert.rejects(run(old, [command, "--version"]), {
    code: 1,
    stderr: /^adyen-kit needs Node\.js 22\.13 or newer; this is 20\.[^\n]*\n$/,
  });
});

describe("the packed client's package.json", () => {
  const folder = join(project, "node_modules/@adyen-kit/client");

  test("has types that are right for every way to import it", async () => {
    const { name, version } = manifestOf(folder);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
    const root = `/node_modules/${name}/`;
    const contents = Object.fromEntries(files.map((file) => [root + file, readFileSync(join(folder, file), "utf8")]));
    const entrypoints = [".", "logging", "node", "otel", "schema", "facts"];
    const generated = ["management/v3", "checkout/v71", "management/v3/api-key-company-level", "management/v3/types"];
    const analysis = await checkPackage(new Package(contents, name, version), {
      entrypoints: [...entrypoints, ...generated],
    });
    assert.ok(analysis.types !== false);
    assert.deepEqual(analysis.problems, []);
  });
});

interface MiniflareModule {
  readonly Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string): Promise<Response>;
    dispose(): Promise<void>;
  };
}

/** One file for a runtime that has neither `node_modules` nor Node.js. */
async function bundle(code: string, conditionNames: string[]): Promise<string> {
  const input = join(project, `bundled-${conditionNames[0]}.mjs`);
  writeFileSync(input, code);
  const built = await rolldown({
    input,
    platform: "browser",
    resolve: { conditionNames: [...conditionNames, "import", "default"] },
  });
  const { output } = await built.generate({ format: "esm" });
  await built.close();
  return output[0].code;
}
