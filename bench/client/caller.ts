/**
 * Makes calls as one client, in a process of its own, and prints what they took. Runs in a project that has the packages.
 * Each client reads the same address and must get the same key out of it. Arguments: name, port, calls, how many at once.
 */
export const CALLER = `
const [name, port, calls, atOnce] = process.argv.slice(2);
const origin = "https://localhost:" + port;
const path = "/v3/companies/C/apiCredentials/S2-1";
const headers = { "x-api-key": "k", accept: "application/json" };

async function ours(transport) {
  const { AdyenClient } = await import("@adyen-kit/client");
  const { getApiCredential } = await import("@adyen-kit/client/management/v3/api-credentials-company-level");
  const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: origin, transport });
  return () => getApiCredential(client, { companyId: "C", apiCredentialId: "S2-1" });
}

const makers = {
  ours: () => ours(),
  async "ours over undici"() {
    const { Agent } = await import("undici");
    const { undiciTransport } = await import("@adyen-kit/client/undici");
    return ours(undiciTransport(new Agent({ connections: 64 })));
  },
  async official() {
    const { Client, ManagementAPI } = await import("@adyen/api-library");
    const client = new Client({ apiKey: "k", environment: "TEST" });
    const { httpClient } = client;
    client.httpClient = { request: (address, ...rest) => httpClient.request(address.replace(/^https:\\/\\/[^/]+/, origin), ...rest) };
    const management = new ManagementAPI(client);
    // Its model drops what it does not know.
    return async () => ({ apiKey: (await management.APICredentialsCompanyLevelApi.getApiCredential("C", "S2-1")).id });
  },
  async stripe() {
    const { default: Stripe } = await import("stripe");
    const stripe = new Stripe("sk_test_k", { host: "localhost", port, protocol: "https", telemetry: false });
    return () => stripe.rawRequest("GET", path);
  },
  async "node:https"() {
    const { Agent, request } = await import("node:https");
    const agent = new Agent({ keepAlive: true });
    return () => new Promise((resolve, reject) => {
      const outgoing = request({ hostname: "localhost", port, path, method: "GET", headers, agent }, (incoming) => {
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
    return async () => (await fetch(origin + path, { headers })).json();
  },
  async undici() {
    const { Agent, request } = await import("undici");
    const dispatcher = new Agent({ connections: 64 });
    return async () => (await request(origin + path, { headers, dispatcher })).body.json();
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
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
const cpu = process.cpuUsage();
await make(Number(calls));
const { user, system } = process.cpuUsage(cpu);
const allocated = process.memoryUsage().heapUsed - heap;
process.stdout.write(JSON.stringify({ cpu: (user + system) / Number(calls), heap: allocated / Number(calls) }));
process.exit(0);
`;

/** For a run that says what is allocated: no collection comes between, so what is used grows by just that. */
export const WITHOUT_COLLECTION: readonly string[] = [
  "--expose-gc",
  "--min-semi-space-size=256",
  "--max-semi-space-size=256",
];
