import assert from "node:assert/strict";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { type Bench, bench, type Running } from "./support.ts";

describe("adyen-kit mcp", () => {
  let place: Bench;
  const endings: (() => unknown)[] = [];
  before(async () => {
    place = await bench({ name: "mcp", after: (work: () => unknown) => endings.unshift(work) } as never);
  });
  after(async () => {
    for (const end of endings) await end();
  });

  /** An agent, as the protocol has it: a JSON message on a line, and one back. */
  async function agent(...args: readonly string[]): Promise<Agent> {
    const running = place.startWithInput("mcp", ...args);
    endings.unshift(async () => {
      running.child.stdin?.end();
      await running.ended;
    });
    const agent = new Agent(running);
    await agent.request("initialize", {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "test", version: "1" },
    });
    agent.notify("notifications/initialized");
    return agent;
  }

  test("finds operations, describes them and calls those that read", async () => {
    const it = await agent();
    const { tools } = await it.request<{ tools: { name: string }[] }>("tools/list");
    assert.deepEqual(tools.map(({ name }) => name).sort(), [
      "call_operation",
      "describe_operation",
      "search_operations",
    ]);
    assert.match(
      await it.call("search_operations", { words: "refund captured" }),
      /checkout\/v72\/modifications\/refundCapturedPayment: /,
    );
    assert.match(await it.call("describe_operation", { operation: "checkout/payments" }), /--amount.*required/);
    const me = await it.call("call_operation", { operation: "getApiCredentialDetails" });
    assert.match(me, /^200\n[^]*"companyName": "AcmeGroup"/);
  });

  test("calls nothing that changes something unless a person has named it, and never what answers a secret once", async () => {
    const it = await agent();
    const payment = { operation: "checkout/payments", body: { merchantAccount: "AcmeGroup_Web" } };
    assert.match(
      await it.call("call_operation", payment, true),
      /not allowed here\. A person allows it: adyen-kit mcp --allow checkout\/v72/,
    );
    const allowing = await agent(
      "--allow",
      "checkout/payments",
      "management/v3/api-key-company-level/generateNewApiKey",
    );
    assert.match(await allowing.call("call_operation", payment, true), /422/);
    const parameters = { companyId: "AcmeGroup", apiCredentialId: place.credentialId };
    const keys = await place.keyCount();
    assert.match(
      await allowing.call("call_operation", { operation: "generateNewApiKey", parameters }, true),
      /answers apiKey this one time/,
    );
    assert.equal(await place.keyCount(), keys);
  });

  test("does not begin against Adyen's own platform by accident", async () => {
    const { code, stderr } = await place.startWithInput("mcp", "--environment", "live", "--allow", "checkout/payments")
      .ended;
    assert.equal(code, 2);
    assert.match(stderr, /LIVE platform\. Say that it is meant: --yes/);
  });
});

class Agent {
  readonly #running: Running;
  readonly #waiting = new Map<number, (message: { result?: unknown; error?: unknown }) => void>();
  #count = 0;

  constructor(running: Running) {
    this.#running = running;
    const { stdout } = running.child;
    assert.ok(stdout);
    createInterface({ input: stdout }).on("line", (line) => {
      const message = JSON.parse(line) as { id?: number; result?: unknown; error?: unknown };
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
    });
  }

  notify(method: string): void {
    this.#running.child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", method })}\n`);
  }

  async request<T>(method: string, params: object = {}): Promise<T> {
    const id = (this.#count += 1);
    const answered = new Promise<{ result?: unknown; error?: unknown }>((resolve) => this.#waiting.set(id, resolve));
    this.#running.child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const ended = this.#running.ended.then(({ stderr }) => assert.fail(`It ended: ${stderr}`));
    const { result, error } = await Promise.race([answered, ended]);
    assert.equal(error, undefined);
    return result as T;
  }

  async call(name: string, args: object, isError = false): Promise<string> {
    const answer = await this.request<{ content: { text: string }[]; isError?: boolean }>("tools/call", {
      name,
      arguments: args,
    });
    const text = answer.content.map((each) => each.text).join("\n");
    assert.equal(answer.isError === true, isError, text);
    return text;
  }
}
