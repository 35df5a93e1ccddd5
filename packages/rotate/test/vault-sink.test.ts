import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { absoluteTarget, openSink, Secret, UsageError } from "../src/index.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { markOf, put } from "./support/sinks.ts";
import { startStore } from "./support/stores/store-server.ts";
import { playVault } from "./support/stores/vault.ts";

const path = "shop/adyen";

async function vaultOf(t: TestContext) {
  const vault = playVault();
  const server = await startStore(t, vault);
  const environment = { VAULT_ADDR: server.url, VAULT_TOKEN: vault.token, HOME: "/nonexistent" };
  const open = (target = `vault:secret/${path}#apiKey`) => openSink(target, { environment });
  return { vault, server, environment, open };
}

sinkContract(
  "Vault",
  async (t): Promise<StoreUnderTest> => {
    const { vault, server, open } = await vaultOf(t);
    const others = { user: "shop", retries: 3 };
    vault.write(path, others);
    return {
      open,
      openOtherwise: () => open(`vault:shop/adyen?mount=secret&addr=${server.url}/#apiKey`),
      openElsewhere: () => open(`vault:secret/${path}#otherKey`),
      consumed: async () => vault.fields(path)?.["apiKey"] as string | undefined,
      edit: async (value) => vault.write(path, value === undefined ? others : { ...others, apiKey: value }),
      removeMark: async () => void vault.customMetadata.delete(path),
      snapshot: async () => structuredClone([vault.versions(path), vault.customMetadata]),
      isExclusive: true,
      faults: server.faults,
      traces: server.traces,
    };
  },
  { isServed: true },
);

describe("a target in Vault", () => {
  it("leaves the other fields as they are written, also numbers that JavaScript cannot hold", async (t) => {
    const { vault, environment } = await vaultOf(t);
    const fields = `{"user":"shop", "id":12345678901234567890, "apiKey":"old","rate":1.0}`;
    let sent = "";
    const { url } = await startStore(t, {
      ...vault,
      handle: (call) => {
        if (!call.path.startsWith("v1/secret/data/") || sent !== "") return vault.handle(call);
        if (call.method === "GET") return { status: 200, body: `{"data":{"data":${fields},"metadata":{"version":4}}}` };
        sent = call.text;
        return { status: 200, body: { data: { version: 5 } } };
      },
    });
    const sink = openSink(`vault:secret/${path}?mark=none#apiKey`, {
      environment: { ...environment, VAULT_ADDR: url },
    });
    await put(sink, "AQE-new");
    assert.equal(sent, `{"options":{"cas":4},"data":${fields.replace("old", "AQE-new")}}`);
  });

  it("makes a secret that is not there, and one whose latest version was deleted", async (t) => {
    const { vault, open } = await vaultOf(t);
    await put(open(), "AQE-1");
    vault.write(path, undefined);
    assert.equal((await open().read()).secret, undefined);
    await put(open(), "AQE-2");
    assert.deepEqual([vault.fields(path), vault.versions(path).length], [{ apiKey: "AQE-2" }, 2]);
  });

  it("adds no version where only the mark is missing", async (t) => {
    const { vault, open } = await vaultOf(t);
    vault.write(path, { apiKey: "AQE-1" });
    await open().write(new Secret("AQE-1"), { replaces: [], mark: markOf("AQE-1") });
    assert.deepEqual([vault.versions(path).length, (await open().read()).mark], [1, markOf("AQE-1")]);
  });

  it("refuses a field that is no text", async (t) => {
    const { vault, open } = await vaultOf(t);
    vault.write(path, { apiKey: { a: 1 } });
    await assert.rejects(open().check(), { name: "SinkError", message: /"apiKey" holds something that is no text/ });
  });

  it("says before Adyen is called which capability is missing, and tells that from a token that has expired", async (t) => {
    const { vault, environment } = await vaultOf(t);
    const poor = {
      ...vault,
      handle: (call: Parameters<typeof vault.handle>[0]) =>
        call.path === "v1/sys/capabilities-self"
          ? {
              status: 200,
              body: { data: { "secret/data/shop/adyen": ["read"], "secret/metadata/shop/adyen": ["deny"] } },
            }
          : vault.handle(call),
    };
    const { url } = await startStore(t, poor);
    const sink = (given: object) =>
      openSink(`vault:secret/${path}#apiKey`, { environment: { ...environment, ...given } });
    await assert.rejects(sink({ VAULT_ADDR: url }).check(), {
      message: /needs the capability "update" on secret\/data\/shop\/adyen/,
      retryable: false,
    });
    await assert.rejects(sink({ VAULT_TOKEN: "hvs.old" }).check(), {
      message: /expired.*vault login/,
      retryable: true,
    });
    await assert.rejects(sink({ VAULT_TOKEN: "" }).check(), { message: /no token/, retryable: true });
    await assert.rejects(sink({ VAULT_ADDR: "http://127.0.0.1:9" }).check(), {
      message: /nothing listens there/,
      retryable: true,
    });
  });

  it("is written down with the server that it means", () => {
    const environment = { VAULT_ADDR: "https://vault.example:8200", VAULT_NAMESPACE: "team/a" };
    const absolute = (target: string) => absoluteTarget(target, "/", { environment });
    const written = "vault:secret/shop?addr=https://vault.example:8200&namespace=team/a#apiKey";
    assert.equal(absolute("vault:secret/shop#apiKey"), written);
    assert.equal(absolute(written), written);
    openSink(written, { environment: {} });
  });

  it("is refused with what is wrong in it", () => {
    const environment = { VAULT_ADDR: "https://vault.example:8200" };
    for (const [target, message] of [
      ["vault:secret/shop", /what stands after the # is missing/],
      ["vault:secret#apiKey", /the path below the mount is missing/],
      ["vault:secret//shop#apiKey", /its path is not understood/],
      [
        "vault:secret/shop?cas=no#apiKey",
        /"cas=no" is not known; after the \? may stand addr=…, namespace=…, mount=…, mark=…/,
      ],
      ["vault:secret/shop?mark=yes#apiKey", /mark=none/],
      ["vault:secret/%zz#apiKey", /write %25/],
      ["vault:secret/shop?addr=https://me:hunter2@vault#apiKey", /is that of a server/],
    ] as const) {
      assert.throws(
        () => openSink(target, { environment }),
        (error) => error instanceof UsageError && message.test(error.message),
        target,
      );
    }
    assert.throws(() => openSink("vault:secret/shop#apiKey", { environment: {} }), /VAULT_ADDR/);
  });
});
