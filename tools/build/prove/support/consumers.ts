/** A project that uses the packed client with one tool. */
export interface Consumer {
  readonly name: string;
  /** Of the project, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Arguments of Node.js, one run after the other. What the last prints, or leaves in `result`, is looked at. */
  readonly steps: readonly (readonly string[])[];
  /** A file that a step leaves, where that is not what it prints. */
  readonly result?: string;
  /** Default: {@link EXPECTED}. */
  readonly expected?: string;
}

const IMPORTS = `
import { AdyenClient, ApiError } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { logging } from "@adyen-kit/client/logging";
import { Management } from "@adyen-kit/client/management/v3";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { webhookFetchHandler } from "@adyen-kit/client/webhook-handlers";
import { succeeded } from "@adyen-kit/client/webhooks";`;

/** Calls of an operation, of a class, over the built-in transport, and of what stands beside the core. */
const USE = `
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  const client = new AdyenClient({
    apiKey: "k",
    environment: "test",
    middleware: [logging({ logger })],
    fetch: async (_url, init) =>
      new Response(JSON.stringify({ apiKey: init.headers["x-api-key"] === "k" ? "new" : "none" }), {
        headers: { "content-type": "application/json" },
      }),
  });
  const ids = { companyId: "C", apiCredentialId: "S2-1" };
  const { apiKey } = await generateNewApiKey(client, ids);
  const again = await new Management(client).apiKeyCompanyLevel.generateNewApiKey(ids);
  const unreachable = { apiKey: "k", environment: "test", baseUrl: "http://127.0.0.1:1", maxRetries: 0 } as const;
  const closed = await generateNewApiKey(new AdyenClient(unreachable), ids).result();
  // By comparison: what Next.js writes into new projects is not strict, where nothing else tells a union apart.
  const name = closed.ok === false ? closed.error.name : "";
  const response = await webhookFetchHandler({ keys: "00".repeat(32), handle() {} })(
    new Request("https://shop.example", { method: "POST", body: "{}" }),
  );
  const happened = succeeded({ eventCode: "CAPTURE", success: "false" } as never);
  return [apiKey, again.apiKey, payments.path, name, response.status, happened, ApiError.name].join(" ");`;

export const EXPECTED = "new new /payments ConnectionError 401 false ApiError";

/** Names of classes do not survive being made smaller. */
export const EXPECTED_MINIFIED = /^new new \/payments ConnectionError 401 false \w+$/;

const TYPED = `${IMPORTS}
import type { Company } from "@adyen-kit/client/management/v3/types";
import type { Schema } from "@adyen-kit/client/schema";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { MessageHeader } from "@adyen-kit/client/terminal/messages/v1";
import type { Event } from "@adyen-kit/client/webhooks/reports/v1";
import { newServiceId } from "@adyen-kit/client/terminal";

export async function use(): Promise<string> {${USE}
}

export function typed(client: AdyenClient): unknown {
  const kinds: [Company?, Schema?, OperationFacts?, MessageHeader?, Event?] = [];
  // @ts-expect-error: a parameter is missing
  void generateNewApiKey(client, { companyId: "C" });
  // @ts-expect-error: what is answered is a text
  const wrong: Promise<number> = generateNewApiKey(client, { companyId: "C", apiCredentialId: "S2" }).then((data) => data.apiKey);
  return [kinds, wrong, newServiceId];
}
`;
const plain = (text: string) => text.replaceAll(/ as (?:const|never)\b/g, "");
const SCRIPT = `${IMPORTS}\nexport async function use() {${plain(USE)}\n}\n`;
const RUN = `import { use } from "./use.js";\nuse().then((result) => console.log(result));\n`;
const MODULE = '{ "name": "consumer", "private": true, "type": "module" }';
const COMMONJS = '{ "name": "consumer", "private": true }';

const tsconfig = (module: string, moduleResolution: string) =>
  JSON.stringify({
    compilerOptions: {
      ...{ module, moduleResolution, target: "es2022", lib: ["es2023", "dom"], types: [], strict: true },
      // What we declare is looked at as well.
      ...{ skipLibCheck: false, outDir: "out", rootDir: "." },
    },
    files: ["use.ts", "run.ts"],
  });

const compiled = (name: string, manifest: string, module: string, moduleResolution: string): Consumer => ({
  name,
  files: {
    "package.json": manifest,
    "tsconfig.json": tsconfig(module, moduleResolution),
    "use.ts": TYPED,
    "run.ts": RUN,
    "out/package.json": manifest,
  },
  steps: [["{tools}/typescript/bin/tsc", "-p", "."], ["out/run.js"]],
});

const bundled = (name: string, script: string): Consumer => ({
  name,
  files: { "package.json": MODULE, "use.js": SCRIPT, "run.js": RUN, "bundle.mjs": script },
  steps: [["bundle.mjs"], ["bundled.cjs"]],
});

/** Adyen, as a server sees it: an event twice, one of a platform, one that is not signed, an empty body. */
const DRIVE = `
import { once } from "node:events";
import { sign } from "@adyen-kit/client/webhooks";
const KEY = "00".repeat(32);
const seen = new Set();
const handled = [];
export const options = {
  keys: KEY,
  store: (_, { id }) => !seen.has(id) && Boolean(seen.add(id)),
  handle: (event) => void handled.push(event.eventCode ?? event.type),
};
export const listening = async (server) => {
  await once(server, "listening");
  return server.address().port;
};
export async function drive(port) {
  const post = async (body, headers = {}) => {
    const url = "http://127.0.0.1:" + port + "/webhooks";
    const response = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
    return response.status + " " + (await response.text());
  };
  const amount = { value: 1, currency: "EUR" };
  const item = { pspReference: "P", merchantAccountCode: "M", merchantReference: "\u00e4", amount, eventCode: "AUTHORISATION", success: "true" };
  const signed = { ...item, additionalData: { hmacSignature: await sign(item, KEY) } };
  const body = JSON.stringify({ live: "false", notificationItems: [{ NotificationRequestItem: signed }] }, undefined, 1);
  const platform = '{ "type": "merchant.created",  "data": {} }';
  const answers = [await post(body), await post(body), await post(platform, { hmacsignature: await sign(platform, KEY) })];
  answers.push(await post(platform), await post(""));
  console.log(answers.join(", ") + " | " + handled.join(", "));
  process.exit();
}
`;
const DRIVEN = "200 [accepted], 200 [accepted], 200 [accepted], 401 , 400  | AUTHORISATION, merchant.created";

const server = (name: string, code: string): Consumer => ({
  name,
  files: { "package.json": MODULE, "drive.js": DRIVE, "run.js": code },
  steps: [["run.js"]],
  expected: DRIVEN,
});

const servers: readonly Consumer[] = [
  server(
    "Express",
    `import express from "express";
     import { webhookListener } from "@adyen-kit/client/webhook-handlers";
     import { drive, listening, options } from "./drive.js";
     const app = express();
     app.post("/webhooks", webhookListener(options));
     app.use(express.json());
     await drive(await listening(app.listen(0, "127.0.0.1")));`,
  ),
  server(
    "Express, express.raw()",
    `import express from "express";
     import { webhookListener } from "@adyen-kit/client/webhook-handlers";
     import { drive, listening, options } from "./drive.js";
     const app = express();
     app.post("/webhooks", express.raw({ type: "*/*" }), webhookListener(options));
     await drive(await listening(app.listen(0, "127.0.0.1")));`,
  ),
  server(
    "Fastify",
    `import fastify from "fastify";
     import { webhookFastifyPlugin } from "@adyen-kit/client/webhook-handlers";
     import { drive, options } from "./drive.js";
     const app = fastify();
     app.register(webhookFastifyPlugin({ path: "/webhooks", ...options }));
     await app.listen({ port: 0, host: "127.0.0.1" });
     await drive(app.server.address().port);`,
  ),
  server(
    "Hono",
    `import { createServer } from "node:http";
     import { Hono } from "hono";
     import { webhookFetchHandler } from "@adyen-kit/client/webhook-handlers";
     import { drive, listening, options } from "./drive.js";
     const receive = webhookFetchHandler(options);
     const app = new Hono();
     app.post("/webhooks", (c) => receive(c.req.raw));
     const server = createServer(async (request, response) => {
       const chunks = [];
       for await (const chunk of request) chunks.push(chunk);
       const { method, headers, url } = request;
       const answer = await app.fetch(new Request("http://127.0.0.1" + url, { method, headers, body: Buffer.concat(chunks) }));
       response.writeHead(answer.status).end(await answer.text());
     });
     await drive(await listening(server.listen(0, "127.0.0.1")));`,
  ),
  server(
    "Nest",
    `import "reflect-metadata";
     import { Controller, Module, Post, Req, Res } from "@nestjs/common";
     import { NestFactory } from "@nestjs/core";
     import { webhookListener } from "@adyen-kit/client/webhook-handlers";
     import { drive, options } from "./drive.js";
     const listener = webhookListener(options);
     class Webhooks { receive(request, response) { return listener(request, response); } }
     const at = Object.getOwnPropertyDescriptor(Webhooks.prototype, "receive");
     Post()(Webhooks.prototype, "receive", at);
     Req()(Webhooks.prototype, "receive", 0);
     Res()(Webhooks.prototype, "receive", 1);
     Controller("webhooks")(Webhooks);
     class App {}
     Module({ controllers: [Webhooks] })(App);
     const app = await NestFactory.create(App, { rawBody: true, logger: false });
     await app.listen(0, "127.0.0.1");
     await drive(app.getHttpServer().address().port);`,
  ),
];

export const consumers: readonly Consumer[] = [
  ...servers,
  {
    name: "no tool, import",
    files: { "package.json": MODULE, "use.js": SCRIPT, "run.js": RUN },
    steps: [["run.js"]],
  },
  {
    name: "no tool, require",
    files: {
      "package.json": COMMONJS,
      "run.js": `${IMPORTS.replaceAll(/import (\{.*\}) from (".*");/g, "const $1 = require($2);")}
        async function use() {${plain(USE)}}
        use().then((result) => console.log(result));`,
    },
    steps: [["run.js"]],
  },
  compiled("tsc, node10", COMMONJS, "commonjs", "node10"),
  compiled("tsc, node16, ES modules", MODULE, "node16", "node16"),
  compiled("tsc, node16, CommonJS", COMMONJS, "node16", "node16"),
  {
    ...compiled("tsc, bundler", MODULE, "esnext", "bundler"),
  },
  {
    name: "ts-jest",
    files: {
      "package.json": COMMONJS,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          module: "commonjs",
          moduleResolution: "node10",
          target: "es2022",
          lib: ["es2023", "dom"],
          strict: true,
          types: ["node"],
        },
      }),
      "jest.config.js": `module.exports = { preset: "ts-jest", testEnvironment: "node", watchman: false, cache: false };`,
      "use.ts": TYPED,
      "use.test.ts": `import { expect, test } from "@jest/globals";
        import { writeFileSync } from "node:fs";
        import { use } from "./use";
        test("runs", async () => { const result = await use(); writeFileSync("result.txt", result); expect(result).toBeTruthy(); });`,
    },
    steps: [["{tools}/jest/bin/jest.js", "--ci", "--silent"]],
    result: "result.txt",
  },
  {
    name: "Vitest",
    files: {
      "package.json": MODULE,
      "use.ts": TYPED,
      "use.test.ts": `import { expect, test } from "vitest";
        import { writeFileSync } from "node:fs";
        import { use } from "./use";
        test("runs", async () => { const result = await use(); writeFileSync("result.txt", result); expect(result).toBeTruthy(); });`,
    },
    steps: [["{tools}/vitest/vitest.mjs", "run", "--silent"]],
    result: "result.txt",
  },
  {
    name: "Next.js",
    files: {
      "package.json": COMMONJS,
      "next.config.mjs": `export default { outputFileTracingRoot: import.meta.dirname, experimental: { cpus: 1 } };`,
      "app/layout.tsx": `export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }`,
      "app/page.tsx": `export default function Page() { return <p>shop</p>; }`,
      "app/use.ts": TYPED,
      "app/used/route.ts": `import { use } from "../use";
        export const dynamic = "force-static";
        export async function GET() { return new Response(await use()); }`,
    },
    steps: [["{tools}/next/dist/bin/next", "build"]],
    result: ".next/server/app/used.body",
  },
  bundled(
    "webpack",
    `import webpack from "webpack";
     const config = { mode: "production", target: "node", entry: "./run.js", output: { path: import.meta.dirname, filename: "bundled.cjs" } };
     webpack(config, (error, stats) => {
       if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exitCode = 1; }
     });`,
  ),
  bundled(
    "Vite",
    `import { build } from "vite";
     await build({
       logLevel: "error", ssr: { noExternal: true },
       build: { ssr: "run.js", outDir: ".", emptyOutDir: false, rollupOptions: { output: { format: "cjs", entryFileNames: "bundled.cjs", inlineDynamicImports: true } } },
     });`,
  ),
  bundled(
    "esbuild",
    `import { build } from "esbuild";
     await build({ entryPoints: ["run.js"], outfile: "bundled.cjs", bundle: true, platform: "node", format: "cjs", logLevel: "error" });`,
  ),
  bundled(
    "Rollup",
    `import { nodeResolve } from "@rollup/plugin-node-resolve";
     import { rollup } from "rollup";
     const bundle = await rollup({ input: "run.js", external: [/^node:/], plugins: [nodeResolve({ exportConditions: ["node"] })] });
     await bundle.write({ file: "bundled.cjs", format: "cjs", inlineDynamicImports: true });`,
  ),
  bundled(
    "Metro",
    `import { writeFileSync } from "node:fs";
     import { loadConfig, runBuild } from "metro";
     const root = import.meta.dirname;
     const config = await loadConfig({ cwd: root }, { projectRoot: root, watchFolders: [root, "{tools}"], maxWorkers: 1, cacheStores: [], reporter: { update() {} } });
     config.resolver.nodeModulesPaths = ["{tools}"];
     config.transformer.getTransformOptions = async () => ({ transform: { experimentalImportSupport: true, inlineRequires: false } });
     const { code } = await runBuild(config, { entry: "run.js", platform: "ios", dev: false, minify: false });
     writeFileSync("bundled.cjs", code);`,
  ),
];
