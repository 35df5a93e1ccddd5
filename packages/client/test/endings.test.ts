import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { AbortedError, type AdyenClient, type AdyenError, ConnectionError, TimeoutError } from "@adyen-kit/client";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve, serveBytes } from "./support/server.ts";

async function errorOf(client: AdyenClient, options = {}): Promise<AdyenError> {
  const result = await generateNewApiKey(client, credential, options).result();
  assert.ok(!result.ok);
  return result.error;
}

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

for (const { name, options } of transports) {
  describe(`a call over ${name} ends in time when the server`, () => {
    const stalls: readonly (readonly [what: string, sent: string])[] = [
      ["says nothing", ""],
      ["stops inside the headers", "HTTP/1.1 200 OK\r\ncontent-"],
      ["stops after the headers", `${head}content-length: 20\r\n\r\n`],
      ["stops inside the body", `${head}content-length: 20\r\n\r\n{"apiKey"`],
    ];
    for (const [what, sent] of stalls) {
      test(`${what}, and the connection is closed`, async () => {
        await using server = await serveBytes((socket) => socket.write(sent));
        const error = await errorOf(clientFor(server, { ...options, timeout: 150 }));
        assert.ok(error instanceof TimeoutError);
        assert.equal(error.timeout, 150);
        assert.equal(error.outcomeUnknown, true);
        assert.match(error.message, /within 150 ms\. Whether it took effect is not known/);
        const [socket] = server.open;
        if (socket !== undefined) await once(socket, "close");
        assert.equal(server.open.size, 0);
      });
    }

    test("drips bytes for ever", async () => {
      await using server = await serveBytes((socket) => {
        socket.write(`${head}content-length: 100000\r\n\r\n`);
        const dripping = setInterval(() => socket.write(" "), 10);
        socket.on("close", () => clearInterval(dripping));
      });
      assert.ok((await errorOf(clientFor(server, { ...options, timeout: 150 }))) instanceof TimeoutError);
    });

    test("would be slow for everyone, but one call has less time", async () => {
      await using server = await serveBytes(() => {});
      const error = await errorOf(clientFor(server, options), { timeout: 60 });
      assert.ok(error instanceof TimeoutError);
      assert.equal(error.timeout, 60);
    });
  });

  describe(`a call over ${name} that is aborted`, () => {
    test("before it began sends nothing", async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      const error = await errorOf(clientFor(server, options), { signal: AbortSignal.abort("changed my mind") });
      assert.ok(error instanceof AbortedError);
      assert.equal(error.cause, "changed my mind");
      assert.equal(error.outcomeUnknown, false);
      assert.equal(server.received.length, 0);
    });

    test("while it waits ends with the reason, and says that the outcome is unknown", async () => {
      const controller = new AbortController();
      const reason = new Error("shutting down");
      await using server = await serve(() => controller.abort(reason));
      const error = await errorOf(clientFor(server, options), { signal: controller.signal });
      assert.ok(error instanceof AbortedError);
      assert.equal(error.cause, reason);
      assert.equal(error.outcomeUnknown, true);
    });

    test("while the body comes ends too", async () => {
      const controller = new AbortController();
      await using server = await serveBytes((socket) => {
        socket.write(`${head}content-length: 20\r\n\r\n{`, () => setImmediate(() => controller.abort()));
      });
      assert.ok((await errorOf(clientFor(server, options), { signal: controller.signal })) instanceof AbortedError);
    });

    test("of a safe operation leaves nothing unknown", async () => {
      const controller = new AbortController();
      await using server = await serve(() => controller.abort());
      const result = await getApiCredential(clientFor(server, options), credential, {
        signal: controller.signal,
      }).result();
      assert.ok(!result.ok && result.error instanceof AbortedError);
      assert.equal(result.error.outcomeUnknown, false);
    });

    test("afterwards changes nothing, and no listener stays on its signal", async () => {
      const { signal, abort } = withListenerCount();
      await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
      const client = clientFor(server, options);
      for (let i = 0; i < 3; i += 1) await generateNewApiKey(client, credential, { signal: signal.it });
      assert.equal(signal.listeners(), 0);
      abort();
    });
  });

  describe(`a connection over ${name}`, () => {
    test("that is refused says so, and that nothing was sent", async () => {
      const error = await errorOf(clientFor({ baseUrl: await closedPort() }, options));
      assert.ok(error instanceof ConnectionError);
      assert.equal(error.code, "ECONNREFUSED");
      assert.equal(error.outcomeUnknown, false);
      assert.match(error.message, /could not connect \(ECONNREFUSED\)/);
      assert.ok(error.cause instanceof Error);
    });

    for (const [what, sent] of [
      ["before the answer", undefined],
      ["inside the headers", "HTTP/1.1 200 OK\r\nconten"],
      ["inside the body", `${head}content-length: 20\r\n\r\n{`],
    ] as const) {
      test(`that is reset ${what} leaves the outcome unknown`, async () => {
        await using server = await serveBytes((socket) => {
          if (sent === undefined) socket.resetAndDestroy();
          else socket.write(sent, () => socket.resetAndDestroy());
        });
        const error = await errorOf(clientFor(server, options));
        assert.ok(error instanceof ConnectionError);
        assert.equal(error.outcomeUnknown, true);
        assert.match(error.message, /lost its connection/);
      });
    }

    test("that answers something other than HTTP is a ConnectionError", async () => {
      await using server = await serveBytes((socket) => socket.end("SSH-2.0-OpenSSH_9.9\r\n"));
      assert.ok((await errorOf(clientFor(server, options))) instanceof ConnectionError);
    });
  });
}

test("a key that takes for ever is inside the deadline, and nothing was sent", async () => {
  await using server = await serve((_, response) => json(response, 200, {}));
  const error = await errorOf(clientFor(server, { apiKey: () => new Promise(() => {}), timeout: 60 }));
  assert.ok(error instanceof TimeoutError);
  assert.equal(error.outcomeUnknown, false);
  assert.equal(server.received.length, 0);
});

test("a fetch that ignores its signal does not hold the call", async () => {
  const client = clientFor({ baseUrl: "http://127.0.0.1:1" }, { fetch: () => new Promise(() => {}), timeout: 60 });
  assert.ok((await errorOf(client)) instanceof TimeoutError);
});

test("a fetch that throws is a ConnectionError with its cause", async () => {
  const thrown = new TypeError("no route");
  const client = clientFor({ baseUrl: "http://127.0.0.1:1" }, { fetch: () => Promise.reject(thrown) });
  const error = await errorOf(client);
  assert.ok(error instanceof ConnectionError);
  assert.equal(error.cause, thrown);
});

/** A signal that counts who listens. */
function withListenerCount(): { signal: { it: AbortSignal; listeners: () => number }; abort: () => void } {
  const controller = new AbortController();
  const { signal } = controller;
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count -= 1;
    remove(...args);
  };
  return { signal: { it: signal, listeners: () => count }, abort: () => controller.abort() };
}

async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
