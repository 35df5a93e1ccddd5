import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openSink, UsageError } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { put } from "./support/sinks.ts";
import { playAzure } from "./support/stores/azure.ts";
import { startStore } from "./support/stores/store-server.ts";

async function azureOf(t: TestContext, options: { readonly pageSize?: number } = {}) {
  const azure = playAzure(options);
  const server = await startStore(t, azure);
  // The issuer is never out of order with the vault.
  const issuer = await startStore(t, azure);
  const client = { AZURE_AUTHORITY_HOST: issuer.url, AZURE_TENANT_ID: "tenant", AZURE_CLIENT_ID: "client" };
  const environment = { ...client, AZURE_CLIENT_SECRET: "client-proof" };
  const target = `azure-secret:shop/adyen?addr=${server.url}`;
  return {
    azure,
    server,
    issuer,
    client,
    environment,
    target,
    open: (what = target) => openSink(what, { environment }),
  };
}

sinkContract(
  "Azure Key Vault",
  async (t): Promise<StoreUnderTest> => {
    const { azure, server, open, target } = await azureOf(t);
    return {
      open,
      openOtherwise: () => open(target.replace("adyen", "Adyen")),
      openElsewhere: () => open(target.replace("adyen", "other")),
      consumed: async () => azure.latest("adyen"),
      edit: async (value) => azure.edit("adyen", value),
      removeMark: async () => {
        const version = azure.secrets.get("adyen")?.at(-1);
        if (version !== undefined) version.tags = {};
      },
      snapshot: async () => structuredClone(azure.secrets),
      isExclusive: true,
      faults: server.faults,
      traces: server.traces,
    };
  },
  { isServed: true, runs: 6 },
);

describe("a secret of Azure Key Vault", () => {
  it("keeps tags of others, over any number of versions", async (t) => {
    const { azure, open } = await azureOf(t, { pageSize: 2 });
    for (const value of ["1", "2", "3", "4", "5"]) azure.edit("adyen", value);
    const latest = azure.secrets.get("adyen")?.at(-1);
    if (latest !== undefined) latest.tags = { team: "shop" };
    await put(open(), "AQE-new");
    assert.equal(azure.latest("adyen"), "AQE-new");
    assert.equal(azure.secrets.get("adyen")?.at(-1)?.tags["team"], "shop");
  });

  it("gets tokens for a client's secret, a federated token or an app's identity, and asks to log in again", async (t) => {
    const { azure, issuer, client, environment, target } = await azureOf(t);
    azure.edit("adyen", "old");
    const file = join(await temporaryFolder(t), "federated");
    await writeFile(file, "client-proof\n");
    for (const given of [
      environment,
      { ...client, AZURE_FEDERATED_TOKEN_FILE: file },
      { IDENTITY_ENDPOINT: `${issuer.url}/identity`, IDENTITY_HEADER: "client-proof" },
    ]) {
      assert.equal((await openSink(target, { environment: given }).read()).secret?.reveal(), "old");
    }
    assert.deepEqual(azure.issued, [
      "https://vault.azure.net/.default",
      "https://vault.azure.net/.default",
      "https://vault.azure.net",
    ]);
    const wrong = { ...environment, AZURE_CLIENT_SECRET: "hunter2" };
    await assert.rejects(openSink(target, { environment: wrong }).read(), (error: Error & { retryable?: boolean }) => {
      assert.match(error.message, /answered 401 invalid_client.*az login/);
      return error.retryable === true && !error.message.includes("hunter2");
    });
  });

  it("says what stands in the way of a name", async (t) => {
    const { azure, environment } = await azureOf(t);
    const deleted = {
      status: 409,
      body: { error: { code: "Conflict", message: "…", innererror: { code: "ObjectIsDeletedButRecoverable" } } },
    };
    const { url } = await startStore(t, {
      ...azure,
      handle: (call) => (call.method === "PUT" ? deleted : azure.handle(call)),
    });
    const sink = openSink(`azure-secret:shop/adyen?addr=${url}`, { environment });
    await assert.rejects(put(sink, "AQE-new"), { message: /az keyvault secret recover/, retryable: false });
    for (const [target, message] of [
      ["azure-secret:adyen", /its path is not understood/],
      ["azure-secret:shop/adyen_key", /is no name of a secret/],
      ["azure-secret:shop/adyen?addr=vault", /addr is the address/],
    ] as const) {
      assert.throws(
        () => openSink(target, { environment }),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    }
  });
});
