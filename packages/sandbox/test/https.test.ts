import assert from "node:assert/strict";
import { once } from "node:events";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request, type RequestOptions } from "node:https";
import { connect, type Socket } from "node:net";
import { after, before, describe, test } from "node:test";
import { connect as connectTls } from "node:tls";
import { type Certificate, makeCertificate, type Sandbox, servedHosts, startSandbox } from "@adyen-kit/sandbox";

describe("a sandbox with a certificate", () => {
  let sandbox: Sandbox;
  let certificate: Certificate;
  let port = 0;
  before(async () => {
    certificate = await makeCertificate(servedHosts());
    sandbox = await startSandbox({ tls: certificate });
    port = Number(new URL(sandbox.url).port);
  });
  after(() => sandbox.close());

  test("answers HTTPS, many requests on one connection", async () => {
    const { apiKey } = sandbox.connection();
    for (let count = 0; count < 3; count += 1)
      assert.equal(await statusOf({ host: "127.0.0.1", port, headers: { "x-api-key": apiKey } }), 200);
  });

  test("is a proxy to itself for Adyen's hosts, whatever they are called", async () => {
    const headers = { "x-api-key": sandbox.connection().apiKey };
    for (const host of ["management-test.adyen.com", "management-live.adyen.com"])
      assert.equal(await statusOf({ host, headers, createConnection: await tunnel(host) }), 200);
  });

  test("leads nowhere else, and says why", async () => {
    for (const target of [
      "shop.example:443",
      "checkout-test.adyen.com:22",
      "127.0.0.1:5432",
      "adyen.com.evil.example:443",
    ]) {
      const { status, text } = await connectTo(target);
      assert.equal(status, 403, target);
      assert.match(text, /stands for Adyen's hosts on port 443/);
    }
  });

  test("tells whoever speaks HTTP to it that it speaks HTTPS", async () => {
    const sent = plainRequest({ host: "127.0.0.1", port, path: "/v3/me" }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    assert.equal(response.statusCode, 400);
    assert.match(await textOf(response), /This is HTTPS/);
  });

  test("outlives those who say nothing, who end at once, and who end in the middle", async () => {
    const open = async (text: string): Promise<Socket> => {
      const socket = connect(port, "127.0.0.1").on("error", () => undefined);
      await once(socket, "connect");
      socket.write(text);
      return socket;
    };
    const silent = connect(port, "127.0.0.1");
    await once(silent, "connect");
    (await open("\u0016\u0003")).resetAndDestroy();
    (await open("CONNECT pal-test.adyen.com:443 HTTP/1.1\r\n\r\n")).resetAndDestroy();
    (await open("")).end();
    const { apiKey } = sandbox.connection();
    assert.equal(await statusOf({ host: "localhost", port, headers: { "x-api-key": apiKey } }), 200);
    silent.destroy();
  });

  test("closes though connections are open", async () => {
    const other = await startSandbox({ tls: certificate });
    const silent = connect(Number(new URL(other.url).port), "127.0.0.1");
    await once(silent, "connect");
    const ended = once(silent, "close");
    await other.close();
    await ended;
  });

  const tunnel = async (host: string): Promise<() => Socket> => {
    const sent = plainRequest({ host: "127.0.0.1", port, method: "CONNECT", path: `${host}:443` }).end();
    const [response, socket] = (await once(sent, "connect")) as [IncomingMessage, Socket];
    assert.equal(response.statusCode, 200);
    return () => connectTls({ socket, servername: host, ca: certificate.authority });
  };

  const connectTo = async (target: string): Promise<{ status: number; text: string }> => {
    const sent = plainRequest({ host: "127.0.0.1", port, method: "CONNECT", path: target }).end();
    const [response, socket, head] = (await once(sent, "connect")) as [IncomingMessage, Socket, Buffer];
    const chunks = [head];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
  };

  async function statusOf(options: RequestOptions): Promise<number> {
    const sent = request({ path: "/v3/me", ca: certificate.authority, ...options }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode ?? 0;
  }
});

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
