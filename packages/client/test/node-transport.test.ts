import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import {
  createServer as createPlain,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate, setTimeout as pause } from "node:timers/promises";
import { after, before, describe, test } from "node:test";
import type { TLSSocket } from "node:tls";
import { inspect, promisify } from "node:util";
import { AbortedError, ConfigurationError, ConnectionError, TimeoutError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { type NodeTransportOptions, nodeTransport } from "@adyen-kit/client/node";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { serve } from "./support/server.ts";

/** Not to block: the servers that are called live in this process. */
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), "proxy-"));
const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const made = spawnSync("openssl", [
  ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj"],
  ...["/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", keyFile, "-out", certFile],
]);
const skip = made.status === 0 ? false : "there is no openssl to make a certificate with";

describe("the transport for Node.js with options", { skip }, () => {
  const [key, cert] = skip === false ? [readFileSync(keyFile, "utf8"), readFileSync(certFile, "utf8")] : ["", ""];
  const answer = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"apiKey":"k"}');
  };
  let server: Server;
  let baseUrl: string;
  let clientCertificates: string[] = [];

  before(async () => {
    server = createSecure(
      { key, cert, ca: cert, requestCert: true, rejectUnauthorized: false },
      (incoming, response) => {
        clientCertificates.push((incoming.socket as TLSSocket).getPeerCertificate().subject?.CN?.toString() ?? "none");
        answer(incoming, response);
      },
    );
    baseUrl = `https://localhost:${await listen(server)}`;
  });
  after(async () => {
    await close(server);
    rmSync(folder, { recursive: true });
  });

  test("trusts an authority of one's own", async () => {
    const client = clientFor({ baseUrl }, { transport: nodeTransport({ ca: cert }) });
    assert.equal((await generateNewApiKey(client, credential)).apiKey, "k");
  });

  test("shows a client certificate", async () => {
    clientCertificates = [];
    const client = clientFor({ baseUrl }, { transport: nodeTransport({ ca: cert, cert, key }) });
    await generateNewApiKey(client, credential);
    assert.deepEqual(clientCertificates, ["localhost"]);
  });

  for (const isSecure of [false, true]) {
    const scheme = isSecure ? "https" : "http";

    test(`goes through an ${scheme} proxy by a tunnel, which it keeps, and which sees no key`, async (t) => {
      const proxy = await startProxy(isSecure ? { key, cert } : undefined, "user:pass word");
      t.after(proxy.stop);
      const transport = nodeTransport({ ca: cert, proxy: `${scheme}://user:pass%20word@localhost:${proxy.port}` });
      const client = clientFor({ baseUrl }, { transport });
      await getApiCredential(client, credential);
      await getApiCredential(client, credential);
      assert.deepEqual(proxy.seen, [`CONNECT ${new URL(baseUrl).host}`]);
      // What must be sent once has a tunnel of its own.
      assert.equal((await generateNewApiKey(client, credential)).apiKey, "k");
      assert.equal(proxy.seen.length, 2);
      assert.ok(!Buffer.concat(proxy.bytes).includes(API_KEY.slice(0, 12)));
    });

    test(`goes through an ${scheme} proxy over plain HTTP`, async (t) => {
      await using plain = await serve(answer as never);
      const proxy = await startProxy(isSecure ? { key, cert } : undefined, "u:p");
      t.after(proxy.stop);
      const transport = nodeTransport({ ca: cert, proxy: `${scheme}://u:p@localhost:${proxy.port}` });
      assert.equal((await generateNewApiKey(clientFor(plain, { transport }), credential)).apiKey, "k");
      assert.match(proxy.seen[0] ?? "", /^POST http:\/\/127\.0\.0\.1:\d+\/v3\/companies/);
      assert.equal(plain.received[0]?.headers["proxy-authorization"], undefined);
    });
  }

  test("a proxy that refuses, that is not there, or that is silent: nothing was sent, and no secret is told", async (t) => {
    const proxy = await startProxy(undefined, "user:right");
    t.after(proxy.stop);
    const silent = createPlain();
    silent.on("connect", () => undefined);
    const port = await listen(silent);
    t.after(() => close(silent));
    const failures: unknown[] = [];
    for (const address of [
      `user:wr0ng@localhost:${proxy.port}`,
      "user:wr0ng@localhost:1",
      `user:wr0ng@localhost:${port}`,
    ]) {
      const transport = nodeTransport({ ca: cert, proxy: `http://${address}` });
      const client = clientFor({ baseUrl }, { transport, maxRetries: 0, timeout: 300 });
      const result = await generateNewApiKey(client, credential).result();
      assert.ok(!result.ok);
      assert.equal(result.error.outcomeUnknown, false);
      assert.ok(!inspect(result.error, { depth: 9, showHidden: true }).includes("wr0ng"));
      failures.push(result.error);
    }
    const [refused, absent, timedOut] = failures;
    assert.ok(refused instanceof ConnectionError && refused.code === "PROXY_407");
    assert.ok(absent instanceof ConnectionError && absent.code === "ECONNREFUSED");
    assert.ok(timedOut instanceof TimeoutError);
  });

  test("an attempt that ends takes its tunnel with it, wherever that stands", async (t) => {
    for (const [name, onConnect] of [
      ["no answer", () => undefined],
      ["a part of one", (socket: Socket) => socket.write("HTTP/1.1 200 Conn")],
      ["no handshake", (socket: Socket) => socket.write("HTTP/1.1 200 Connection Established\r\n\r\n")],
    ] as const) {
      const stalling = createPlain().on("connect", (_, socket: Socket) => {
        socket.on("end", () => socket.end()).resume();
        onConnect(socket);
      });
      const port = await listen(stalling);
      t.after(() => close(stalling));
      const transport = nodeTransport({ ca: cert, proxy: `http://localhost:${port}` });
      const client = clientFor({ baseUrl }, { transport, maxRetries: 0, timeout: 100 });
      const timedOut = await generateNewApiKey(client, credential).result();
      assert.ok(!timedOut.ok && timedOut.error instanceof TimeoutError, name);
      assert.equal(timedOut.error.outcomeUnknown, false, name);
      await closed(stalling, name);

      const controller = new AbortController();
      const call = generateNewApiKey(client, credential, { signal: controller.signal, timeout: 5_000 }).result();
      await once(stalling, "connect");
      controller.abort();
      const aborted = await call;
      assert.ok(!aborted.ok && aborted.error instanceof AbortedError, name);
      await closed(stalling, name);
    }
  });

  test("a tunnel that does not stand in time is given up, however patient the call is", async (t) => {
    for (const [name, onConnect] of [
      ["no answer", () => undefined],
      ["no handshake", (socket: Socket) => socket.write("HTTP/1.1 200 Connection Established\r\n\r\n")],
    ] as const) {
      const stalling = createPlain().on("connect", (_, socket: Socket) => {
        socket.on("end", () => socket.end()).resume();
        onConnect(socket);
      });
      const port = await listen(stalling);
      t.after(() => close(stalling));
      t.mock.timers.enable({ apis: ["setTimeout"] });
      const transport = nodeTransport({ ca: cert, proxy: `http://localhost:${port}` });
      const client = clientFor({ baseUrl }, { transport, maxRetries: 0, timeout: 60_000 });
      const call = generateNewApiKey(client, credential).result();
      await once(stalling, "connect");
      await setImmediate();
      t.mock.timers.tick(30_001);
      const result = await call;
      t.mock.timers.reset();
      assert.ok(!result.ok && result.error instanceof ConnectionError, name);
      assert.deepEqual([result.error.outcomeUnknown, result.error.code], [false, "ETIMEDOUT"], name);
      await closed(stalling, name);
    }
  });

  test("neither a tunnel nor the wait for one keeps a process alive", async (t) => {
    const proxy = await startProxy(undefined, "u:p");
    t.after(proxy.stop);
    const silent = createPlain().on("connect", () => undefined);
    const port = await listen(silent);
    t.after(() => close(silent));
    const code = `
      import { readFileSync } from "node:fs";
      import { AdyenClient } from "@adyen-kit/client";
      import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
      import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { nodeTransport } from "@adyen-kit/client/node";
      const [baseUrl, ca, ...proxies] = process.argv.slice(1);
      for (const proxy of proxies) {
        const transport = nodeTransport({ ca: readFileSync(ca, "utf8"), proxy });
        const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl, transport, timeout: 500, maxRetries: 0 });
        const result = await generateNewApiKey(client, ${JSON.stringify(credential)}).result();
        console.log(result.ok ? result.data.apiKey : result.error.name);
      }`;
    const proxies = [`http://u:p@localhost:${proxy.port}`, `http://u:p@localhost:${port}`];
    const args = ["--conditions=@adyen-kit/source", "--input-type=module", "-e", code, baseUrl, certFile, ...proxies];
    // Well below what either proxy waits for.
    const { stdout } = await run(process.execPath, args, { cwd: import.meta.dirname, timeout: 10_000 });
    assert.equal(stdout, "k\nTimeoutError\n");
  });

  test("what cannot be used is refused by name, without the proxy's password", () => {
    const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
    const otherKey = pair.export({ type: "pkcs8", format: "pem" }).toString();
    const locking = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "right" } as const;
    const lockedKey = createPrivateKey(key).export(locking).toString();
    const cases: readonly (readonly [NodeTransportOptions, string])[] = [
      [{ proxy: "socks5://user:wr0ng@localhost:1" }, "proxy"],
      [{ proxy: "http://user:wr0ng@localhost:1/path" }, "proxy"],
      [{ proxy: "http://user:wr0ng%E0%A4%A@localhost:1" }, "proxy"],
      [{ proxy: "user:wr0ng" }, "proxy"],
      [{ cert }, "key"],
      [{ key }, "cert"],
      [{ cert: "wr0ng", key: "wr0ng" }, "cert"],
      [{ cert, key: "wr0ng" }, "key"],
      [{ cert, key: key.replace(/[A-Z]/, "!") }, "key"],
      [{ cert, key: otherKey }, "key"],
      [{ cert, key: lockedKey }, "passphrase"],
      [{ cert, key: lockedKey, passphrase: "wr0ng" }, "passphrase"],
      [{ ca: "wr0ng" }, "ca"],
      [{ ca: "" }, "ca"],
      [{ ca: [cert, "wr0ng"] }, "ca"],
      [{ ca: `${cert}\n-----BEGIN CERTIFICATE-----\nwr0ng\n-----END CERTIFICATE-----\n` }, "ca"],
      [{ ca: key }, "ca"],
      [{ ca: Buffer.from(cert) as never }, "ca"],
    ];
    for (const [options, field] of cases) {
      assert.throws(
        () => nodeTransport(options),
        (error) => error instanceof ConfigurationError && error.field === field && !inspect(error).includes("wr0ng"),
      );
    }
    nodeTransport({ cert, key: lockedKey, passphrase: "right" });
    nodeTransport({ ca: [`# A comment\n${cert}${cert}`] });
    const both = { transport: nodeTransport({}), fetch };
    assert.throws(() => clientFor({ baseUrl }, both), /transport: give transport or fetch/);
  });
});

/** Waits until a server has no connection left; a second is more than a connection needs to close. */
async function closed(server: Server, message: string): Promise<void> {
  for (let waited = 0; waited < 1_000 && open.get(server)?.size !== 0; waited += 10) await pause(10);
  assert.equal(open.get(server)?.size, 0, message);
}

/** A forward proxy that wants credentials: tunnels, and requests over plain HTTP. */
async function startProxy(tls: { readonly key: string; readonly cert: string } | undefined, credentials: string) {
  const seen: string[] = [];
  const bytes: Buffer[] = [];
  const sockets = new Set<Socket>();
  const isWelcome = ({ headers }: IncomingMessage) =>
    headers["proxy-authorization"] === `Basic ${Buffer.from(credentials).toString("base64")}`;
  const forward = (incoming: IncomingMessage, response: ServerResponse) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const { "proxy-authorization": _, ...headers } = incoming.headers;
    if (!isWelcome(incoming)) return response.writeHead(407).end();
    const onward = request(incoming.url ?? "", { method: incoming.method ?? "GET", headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    return incoming.pipe(onward);
  };
  const proxy: Server = tls === undefined ? createPlain(forward) : createSecure(tls, forward);
  proxy.on("connect", (incoming: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    if (!isWelcome(incoming)) return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      socket.on("data", (chunk: Buffer) => bytes.push(chunk));
      socket.pipe(onward).pipe(socket);
    });
    for (const each of [socket, onward]) each.on("error", () => each.destroy());
    return sockets.add(onward).add(socket);
  });
  const port = await listen(proxy);
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await close(proxy);
  };
  return { port, seen, bytes, stop };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  open.set(server, sockets);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const open = new WeakMap<Server, Set<Socket>>();

async function close(server: Server): Promise<void> {
  for (const socket of open.get(server) ?? []) socket.destroy();
  server.close();
  await once(server, "close");
}
