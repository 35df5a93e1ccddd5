import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createPlain, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { ConfigurationError, ConnectionError, TimeoutError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { type Dispatcher, undiciTransport } from "@adyen-kit/client/undici";
import { Agent, EnvHttpProxyAgent, MockAgent, ProxyAgent } from "undici";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { json, serve, serveBytes } from "./support/server.ts";

/** A proxy that makes tunnels for whoever shows its credentials. */
async function startProxy(): Promise<{ readonly port: number; readonly hosts: string[] } & Disposable> {
  const hosts: string[] = [];
  const proxy = createPlain().on("connect", (incoming: IncomingMessage, socket: Socket) => {
    socket.on("error", () => undefined);
    if (incoming.headers["proxy-authorization"] !== `Basic ${btoa("user:secret")}`) {
      return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    }
    hosts.push(incoming.url ?? "");
    const [, port] = (incoming.url ?? "").split(":");
    const through = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: (proxy.address() as AddressInfo).port,
    hosts,
    [Symbol.dispose]() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

describe("a transport over undici", () => {
  test("goes through a proxy that is handed in, and one that the environment names", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: "S2" }));
    using proxy = await startProxy();
    const address = `http://user:secret@127.0.0.1:${proxy.port}`;
    const agents = [
      new ProxyAgent({ uri: address, proxyTunnel: true }),
      new EnvHttpProxyAgent({ httpProxy: address, noProxy: "", proxyTunnel: true }),
    ];
    for (const agent of agents) {
      const client = clientFor(server, { transport: undiciTransport(agent) });
      assert.equal((await getApiCredential(client, credential)).id, "S2");
      assert.equal(server.received.at(-1)?.headers["x-api-key"], API_KEY);
      await agent.close();
    }
    assert.deepEqual(proxy.hosts, [new URL(server.baseUrl).host, new URL(server.baseUrl).host]);
  });

  test("asks a proxy that refuses it once, and does not tell the proxy's password", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    using proxy = await startProxy();
    const agent = new ProxyAgent({ uri: `http://user:wr0ng@127.0.0.1:${proxy.port}`, proxyTunnel: true });
    const client = clientFor(server, { transport: undiciTransport(agent), retryDelay: 1 });
    const result = await generateNewApiKey(client, credential).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError, String(!result.ok && result.error));
    assert.deepEqual([result.error.code, result.error.attempts, result.error.outcomeUnknown], ["PROXY_407", 1, false]);
    await agent.close();
  });

  test("sends what must be sent once over a connection of its own, where there is a dispatcher for it", async () => {
    const sockets = new Set<Socket>();
    await using server = await serveBytes((socket) => {
      sockets.add(socket);
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    });
    const agents = [new Agent({ connections: 1 }), new Agent({ pipelining: 0 })] as const;
    const client = clientFor(server, { transport: undiciTransport(agents[0], { once: agents[1] }) });
    for (let calls = 0; calls < 3; calls += 1) await getApiCredential(client, credential);
    assert.equal(sockets.size, 1);
    for (let calls = 0; calls < 3; calls += 1) await generateNewApiKey(client, credential);
    assert.equal(sockets.size, 4);
    await Promise.all(agents.map((agent) => agent.close()));
  });

  test("reads what is compressed, and knows what it cannot read", async () => {
    let body: Buffer = gzipSync('{"id":"S2"}');
    await using server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(body),
    );
    const agent = new Agent();
    const client = clientFor(server, { transport: undiciTransport(agent), maxRetries: 0 });
    assert.equal((await getApiCredential(client, credential)).id, "S2");
    body = Buffer.from("not gzip");
    await assert.rejects(getApiCredential(client, credential), ConnectionError);
    await agent.close();
  });

  test("does not send what was given up while it waited for a connection", async () => {
    const requests: string[] = [];
    await using server = await serve((request) => requests.push(request.url));
    const agent = new Agent({ connections: 1 });
    const client = clientFor(server, { transport: undiciTransport(agent), maxRetries: 0, timeout: 200 });
    const calls = await Promise.all([1, 2, 3].map(() => generateNewApiKey(client, credential).result()));
    const errors = calls.map((result) => (result.ok ? undefined : result.error));
    assert.ok(errors.every((error) => error instanceof TimeoutError));
    assert.deepEqual(errors.map((error) => error?.outcomeUnknown).toSorted(), [false, false, true]);
    assert.equal(requests.length, 1);
    await agent.destroy();
  });

  test("speaks to a mock of undici's own", async () => {
    const mock = new MockAgent();
    mock.disableNetConnect();
    mock.get("https://management-test.adyen.com").intercept({ path: /.*/ }).reply(200, { id: "S2" });
    const client = clientFor({ baseUrl: "https://management-test.adyen.com" }, { transport: undiciTransport(mock) });
    assert.equal((await getApiCredential(client, credential)).id, "S2");
    await mock.close();
  });

  test("refuses what is not a dispatcher, by name", () => {
    const refusedAs = (field: string) => (error: unknown) =>
      error instanceof ConfigurationError && error.field === field;
    assert.throws(() => undiciTransport({} as Dispatcher), refusedAs("dispatcher"));
    assert.throws(() => undiciTransport(undefined as unknown as Dispatcher), refusedAs("dispatcher"));
    assert.throws(() => undiciTransport(new Agent(), { once: "x" as unknown as Dispatcher }), refusedAs("once"));
  });
});
