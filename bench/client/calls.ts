import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import type { Project } from "./project.ts";

const CLIENTS = ["node:https", "ours", "fetch", "undici", "stripe", "official"] as const;
type Name = (typeof CLIENTS)[number];

/** CPU time of one call after the other, and calls a second with 64 under way: over TLS, to a server in another process. */
export async function callRows(project: Project): Promise<Row[]> {
  const { key, cert } = project.certificate;
  const server = spawn(process.execPath, [join(import.meta.dirname, "calls-server.ts"), key, cert], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const script = project.write("calls.mjs", CLIENT_CODE);
    const run = (name: Name, calls: number, atOnce: number): Measured => {
      const args = [script, name, String(port).trim(), String(calls), String(atOnce)];
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: project.folder,
        encoding: "utf8",
        env,
      });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      return JSON.parse(stdout) as Measured;
    };
    const cpu = await interleaved(CLIENTS, 5, (name) => run(name, name === "official" ? 400 : 2000, 1).cpu);
    const rate = await interleaved(CLIENTS, 3, (name) => run(name, name === "official" ? 800 : 4000, 64).rate);
    const raw = cpu["node:https"];
    const ratios = (from: Record<Name, number>, to: number, ...names: Name[]) =>
      Object.fromEntries(names.map((name) => [name, from[name] / to]));
    return [
      {
        what: "CPU per call ÷ raw node:https",
        unit: "",
        goal: { most: 1.25 },
        ours: cpu.ours / raw,
        others: { ...ratios(cpu, raw, "fetch", "undici", "stripe", "official"), "node:https, µs": raw },
      },
      {
        what: "calls/s, 64 at once, ÷ official library",
        unit: "",
        goal: { least: 6 },
        ours: rate.ours / rate.official,
        others: {
          ...ratios(rate, rate.official, "node:https", "fetch", "undici", "stripe"),
          "official, calls/s": rate.official,
        },
      },
    ];
  } finally {
    server.kill();
  }
}

interface Measured {
  /** Microseconds of CPU time a call. */
  readonly cpu: number;
  /** Calls a second. */
  readonly rate: number;
}

/** Runs in the project, which has the packages. Each client makes the same POST and must get the same key out of it. */
const CLIENT_CODE = `
const [name, port, calls, atOnce] = process.argv.slice(2);
const origin = "https://localhost:" + port;
const path = "/v3/companies/C/apiCredentials/S2-1/generateApiKey";
const headers = { "x-api-key": "k", accept: "application/json" };

const makers = {
  async ours() {
    const { AdyenClient } = await import("@adyen-kit/client");
    const { generateNewApiKey } = await import("@adyen-kit/client/management/v3/api-key-company-level");
    const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: origin });
    return () => generateNewApiKey(client, { companyId: "C", apiCredentialId: "S2-1" });
  },
  async official() {
    const { Client, ManagementAPI } = await import("@adyen/api-library");
    const client = new Client({ apiKey: "k", environment: "TEST" });
    const { httpClient } = client;
    client.httpClient = { request: (address, ...rest) => httpClient.request(address.replace(/^https:\\/\\/[^/]+/, origin), ...rest) };
    const management = new ManagementAPI(client);
    return () => management.APIKeyCompanyLevelApi.generateNewApiKey("C", "S2-1");
  },
  async stripe() {
    const { default: Stripe } = await import("stripe");
    const stripe = new Stripe("sk_test_k", { host: "localhost", port, protocol: "https", telemetry: false });
    return () => stripe.rawRequest("POST", path);
  },
  async "node:https"() {
    const { Agent, request } = await import("node:https");
    const agent = new Agent({ keepAlive: true });
    return () => new Promise((resolve, reject) => {
      const outgoing = request({ hostname: "localhost", port, path, method: "POST", headers, agent }, (incoming) => {
        const chunks = [];
        incoming.on("data", (chunk) => chunks.push(chunk));
        incoming.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        incoming.on("error", reject);
      });
      outgoing.on("error", reject);
      outgoing.end();
    });
  },
  async fetch() {
    return async () => (await fetch(origin + path, { method: "POST", headers })).json();
  },
  async undici() {
    const { Agent, request } = await import("undici");
    const dispatcher = new Agent({ connections: 64 });
    return async () => (await request(origin + path, { method: "POST", headers, dispatcher })).body.json();
  },
};

const call = await makers[name]();
async function make(count) {
  let left = count;
  await Promise.all(Array.from({ length: Number(atOnce) }, async () => {
    while (left-- > 0) {
      const { apiKey } = await call();
      if (apiKey !== "AQEyhmfuXNWTK0Qc-key") throw new Error("another answer: " + apiKey);
    }
  }));
}
await make(Math.max(200, Number(calls) / 4));
const cpu = process.cpuUsage();
const started = performance.now();
await make(Number(calls));
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ cpu: (user + system) / Number(calls), rate: Number(calls) / seconds }));
process.exit(0);
`;
