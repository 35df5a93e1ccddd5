import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { describeError } from "../src/output.ts";
import { start } from "./support.ts";

/** Clears the screen, sets a title, forges a line, turns the direction of writing round, and speaks in C1. */
const HOSTILE = "\u001b[2J\u001b]0;owned\u0007\r\nRotated: done\u202e\u009b31m";
const obeyed = /[^\P{Cc}\n]|\u202e|^Rotated: done/mu;

describe("what others wrote", () => {
  test("is obeyed by no terminal when it comes from a server", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "adyen-kit-cli-"));
    t.after(() => rm(folder, { recursive: true }));
    const server = createServer((incoming, response) => {
      incoming.resume();
      const body = { status: 403, title: `No ${HOSTILE}`, detail: HOSTILE, type: HOSTILE, errorCode: HOSTILE };
      response.writeHead(403, { "content-type": "application/problem+json" }).end(JSON.stringify(body));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close().closeAllConnections());
    const { port } = server.address() as AddressInfo;
    const args = ["keys", "rotate", "--company", "C", "--credential", "S2-1", "--to", "env:.env#KEY"];
    const env = { ADYEN_API_KEY: "a-key-that-is-none", ADYEN_BASE_URL: `http://127.0.0.1:${port}` };
    for (const more of [[], ["--json"]]) {
      const { stdout, stderr } = await start([...args, ...more], { cwd: folder, env }).ended;
      assert.doesNotMatch(stdout + stderr, obeyed);
    }
  });

  test("nor when it comes from a file or an option", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "adyen-kit-cli-"));
    t.after(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "seed.json"), JSON.stringify({ [HOSTILE]: 1 }));
    const { code, stderr } = await start(["sandbox", "--port", "0", "--seed", "seed.json"], { cwd: folder }).ended;
    assert.notEqual(code, 0);
    assert.doesNotMatch(stderr, obeyed);
  });

  test("nor with where an error came from", () => {
    const text = describeError(new Error(HOSTILE), true);
    assert.doesNotMatch(text, obeyed);
    assert.match(text, /\n {4}at /);
  });
});
