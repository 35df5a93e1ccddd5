import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { absoluteTarget, openSink, Secret, SinkConflictError, UsageError } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { markOf } from "./support/sinks.ts";
import { playGitHub } from "./support/stores/github.ts";
import { startStore } from "./support/stores/store-server.ts";

const id = "repos/example/shop/actions/secrets/ADYEN_API_KEY";

async function gitHubOf(t: TestContext) {
  const github = await playGitHub();
  const server = await startStore(t, github);
  const receipts = join(await temporaryFolder(t), "receipts");
  const environment = { GITHUB_API_URL: server.url, GH_TOKEN: github.token, HOME: "/nonexistent" };
  const open = (target = "github:example/shop#ADYEN_API_KEY") => openSink(target, { environment, receipts });
  return { github, server, receipts, environment, open };
}

sinkContract(
  "GitHub Actions",
  async (t): Promise<StoreUnderTest> => {
    const { github, server, open } = await gitHubOf(t);
    return {
      open,
      openOtherwise: () => open(`github:Example/Shop?api=${server.url}/#adyen_api_key`),
      openElsewhere: () => open("github:example/shop/live#ADYEN_API_KEY"),
      consumed: async () => github.value(id),
      edit: async (value) => github.edit(id, value),
      snapshot: async () => structuredClone(github.secrets),
      isExclusive: false,
      isWriteOnly: true,
      // Between the look at the time of the last change and the write nothing keeps others out.
      faults: { ...server.faults, meanwhile: undefined },
      traces: server.traces,
    };
  },
  { isServed: true, runs: 8 },
);

describe("a secret of GitHub Actions", () => {
  it("that was there before counts as what the rotation found; changed since, it is somebody's", async (t) => {
    const { github, open } = await gitHubOf(t);
    github.edit(id, "of-last-year");
    const { foreign, writeOnly, mark } = await open().read();
    assert.ok(
      writeOnly === true &&
        mark === undefined &&
        foreign !== undefined &&
        foreign.startsWith("changed at 2026-01-01T02"),
      foreign,
    );
    github.edit(id, "of-a-colleague");
    const writing = open().write(new Secret("AQE-new"), { replaces: [undefined, foreign], mark: markOf("AQE-new") });
    await assert.rejects(writing, (error) => error instanceof SinkConflictError && error.found !== foreign);
    const { foreign: now } = await open().read();
    await open().write(new Secret("AQE-new"), { replaces: [now], mark: markOf("AQE-new") });
    assert.equal(github.value(id), "AQE-new");
  });

  it("takes a change right after a call whose answer was lost for its own, and one hours later for somebody's", async (t) => {
    const { github, server, open } = await gitHubOf(t);
    const write = () => open().write(new Secret("AQE-new"), { replaces: [undefined], mark: markOf("AQE-new") });
    await server.faults.loseAnswer?.("cut");
    await write().catch(() => undefined);
    assert.equal((await open().read()).mark?.fingerprint, new Secret("AQE-new").fingerprint);
    github.edit(id, "of-a-colleague");
    await assert.rejects(write(), { name: "SinkConflictError" });
  });

  it("keeps receipts without the key, and sends it sealed alone", async (t) => {
    const { open, receipts, server } = await gitHubOf(t);
    await open().write(new Secret("AQE-new-key"), { replaces: [undefined], mark: markOf("AQE-new-key") });
    const files = await readdir(receipts);
    assert.equal(files.length, 1);
    assert.ok(!(await readFile(join(receipts, files[0] ?? ""), "utf8")).includes("AQE-new-key"));
    assert.ok(!server.traces().includes("AQE-new-key"));
  });

  it("waits until the limit is reset, and says what a token lacks", async (t) => {
    const { github, environment, receipts } = await gitHubOf(t);
    const reset = Math.floor(Date.now() / 1000) + 600;
    const limits = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
    const { url } = await startStore(t, {
      ...github,
      handle: () => ({ status: 403, body: { message: "API rate limit exceeded" }, headers: limits }),
    });
    const sink = (given: object, target = "github:example/shop#KEY") =>
      openSink(target, { environment: { ...environment, ...given }, receipts });
    await assert.rejects(sink({ GITHUB_API_URL: url }).read(), (error: Error & { retryAfterMs?: number }) => {
      assert.ok(
        (error.retryAfterMs ?? 0) > 500_000 && (error.retryAfterMs ?? 0) <= 600_000,
        String(error.retryAfterMs),
      );
      return true;
    });
    await assert.rejects(sink({ GH_TOKEN: "old" }).check(), { message: /Bad credentials/, retryable: true });
    await assert.rejects(sink({}, "github:example/nothing#KEY").check(), {
      message: /may not see it/,
      retryable: false,
    });
    await assert.rejects(sink({ GH_TOKEN: "", GITHUB_TOKEN: undefined, HOME: "/nonexistent" }).check(), {
      message: /no token for GitHub/,
    });
  });

  it("is written down with its server, and refused with what is wrong in it", () => {
    const environment = { GITHUB_API_URL: "https://github.example/api/v3" };
    assert.equal(
      absoluteTarget("github:a/b#C", "/", { environment }),
      "github:a/b?api=https://github.example/api/v3#C",
    );
    for (const [target, message] of [
      ["github:example#KEY", /its path is not understood/],
      ["github:example/shop#GITHUB_KEY", /takes no secret named/],
      ["github:example/shop#1KEY", /takes no secret named/],
      ["github:example/shop?api=nowhere#KEY", /api is an address/],
    ] as const) {
      assert.throws(
        () => openSink(target, { environment, receipts: "/tmp" }),
        (error) => error instanceof UsageError && message.test(error.message),
        target,
      );
    }
    assert.throws(() => openSink("github:a/b#C", { environment }), /a folder for receipts is needed/);
  });
});
