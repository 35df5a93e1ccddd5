import assert from "node:assert/strict";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { absoluteTarget, openSink, UsageError } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { put } from "./support/sinks.ts";
import { makeCertificate } from "./support/stores/certificate.ts";
import { playKubernetes } from "./support/stores/kubernetes.ts";
import { startStore } from "./support/stores/store-server.ts";

const certificate = makeCertificate();
const skip = certificate === undefined ? "there is no openssl to make a cluster's certificate" : false;

async function clusterOf(t: TestContext) {
  const cluster = playKubernetes();
  const server = await startStore(t, { ...cluster, ...(certificate && { tls: certificate }) });
  const folder = await temporaryFolder(t);
  const file = join(folder, "config");
  const config = (user: string) => `apiVersion: v1
kind: Config
current-context: test
clusters:
- name: local
  cluster: { server: "${server.url}", certificate-authority-data: "${Buffer.from(certificate?.cert ?? "").toString("base64")}" }
- name: unknown-authority
  cluster: { server: "${server.url}" }
contexts:
- { name: test, context: { cluster: local, user: shop } }
- { name: distrusted, context: { cluster: unknown-authority, user: shop } }
users:
- name: shop
  user: ${user}
`;
  await writeFile(file, config(`{ token: "${cluster.token}" }`));
  const environment = { KUBECONFIG: file, PATH: process.env["PATH"] };
  const open = (target = "k8s:shop/adyen#API_KEY") => openSink(target, { environment });
  return { cluster, server, folder, file, config, environment, open };
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

sinkContract(
  "Kubernetes",
  async (t): Promise<StoreUnderTest> => {
    const { cluster, server, open } = await clusterOf(t);
    return {
      open,
      openOtherwise: () => open("k8s:shop/adyen?context=test#API_KEY"),
      openElsewhere: () => open("k8s:shop/adyen#OTHER"),
      consumed: async () => {
        const value = cluster.secrets.get("shop/adyen")?.data?.["API_KEY"];
        return value === undefined ? undefined : Buffer.from(value, "base64").toString();
      },
      edit: async (value) =>
        cluster.patch("shop/adyen", { data: { API_KEY: value === undefined ? null : base64(value) } }),
      removeMark: async () => cluster.patch("shop/adyen", { metadata: { annotations: null } }),
      snapshot: async () => structuredClone(cluster.secrets),
      isExclusive: true,
      faults: server.faults,
      traces: server.traces,
    };
  },
  { skip, isServed: true, runs: 8 },
);

describe("a target in Kubernetes", { skip }, () => {
  it("leaves type, other keys and labels alone, and makes a Secret that is not there", async (t) => {
    const { cluster, open } = await clusterOf(t);
    cluster.patch("shop/adyen", {
      type: "shop/keys",
      metadata: { labels: { app: "shop" } },
      data: { OTHER: base64("kept") },
    });
    await put(open(), "AQE-new");
    const { type, data, metadata } = cluster.secrets.get("shop/adyen") ?? {};
    assert.deepEqual([type, data], ["shop/keys", { OTHER: base64("kept"), API_KEY: base64("AQE-new") }]);
    assert.deepEqual(Object.keys(metadata ?? {}).toSorted(), [
      "annotations",
      "labels",
      "name",
      "namespace",
      "resourceVersion",
    ]);
    await put(open("k8s:shop/new?mark=none#.dotted"), "AQE-2");
    assert.deepEqual(cluster.secrets.get("shop/new")?.metadata.annotations, undefined);
  });

  it("refuses what an operator makes, what is immutable and what is no text, before Adyen is called", async (t) => {
    const { cluster, open } = await clusterOf(t);
    for (const [id, change, message] of [
      [
        "shop/owned",
        { metadata: { ownerReferences: [{ kind: "ExternalSecret", name: "adyen" }] } },
        /made by ExternalSecret adyen/,
      ],
      ["shop/fixed", { immutable: true }, /is immutable/],
      ["shop/bytes", { data: { API_KEY: Buffer.from([0xff, 0xfe]).toString("base64") } }, /no text/],
    ] as const) {
      cluster.patch(id, change);
      await assert.rejects(open(`k8s:${id}#API_KEY`).check(), { name: "SinkError", message });
    }
  });

  it("takes tokens from files and programs, and knows when a token is refused", async (t) => {
    const { cluster, open, folder, file, config } = await clusterOf(t);
    cluster.patch("shop/adyen", { data: { API_KEY: base64("old") } });
    const program = join(folder, "login");
    const credential = JSON.stringify({ kind: "ExecCredential", status: { token: cluster.token } });
    await writeFile(program, `#!/bin/sh\necho '${credential}'\n`);
    await chmod(program, 0o755);
    await writeFile(join(folder, "token"), `${cluster.token}\n`);
    for (const user of [
      `{ tokenFile: token }`,
      `{ exec: { apiVersion: client.authentication.k8s.io/v1, command: "${program}" } }`,
    ]) {
      await writeFile(file, config(user));
      assert.equal((await open().read()).secret?.reveal(), "old");
    }
    await writeFile(file, config(`{ exec: { command: "/nonexistent" } }`));
    await assert.rejects(open().read(), { message: /program for credentials failed/, retryable: true });
    await writeFile(file, config("{ token: old }"));
    await assert.rejects(open().read(), { message: /Log in to the cluster again/, retryable: true });
  });

  it("trusts no certificate but the cluster's, and names a context that is not there", async (t) => {
    const { open } = await clusterOf(t);
    await assert.rejects(open("k8s:shop/adyen?context=distrusted#API_KEY").read(), {
      message: /self-signed certificate/,
    });
    await assert.rejects(open("k8s:shop/adyen?context=nothing#API_KEY").read(), {
      message: /no context nothing; it has test, distrusted/,
    });
    await assert.rejects(openSink("k8s:a/b#c", { environment: { HOME: "/nonexistent" } }).read(), {
      message: /no kubeconfig/,
    });
  });

  it("is written down with the context that is in force, and refused with what is wrong in it", async (t) => {
    const { environment } = await clusterOf(t);
    assert.equal(absoluteTarget("k8s:shop/adyen#API_KEY", "/", { environment }), "k8s:shop/adyen?context=test#API_KEY");
    for (const [target, message] of [
      ["k8s:adyen#KEY", /its path is not understood/],
      ["k8s:shop/Adyen#KEY", /"Adyen" is no name/],
      ["k8s:shop/adyen#A KEY", /is no key of a Secret/],
    ] as const) {
      assert.throws(
        () => openSink(target, { environment }),
        (error) => error instanceof UsageError && message.test(error.message),
        target,
      );
    }
  });
});
