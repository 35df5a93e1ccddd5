import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { ApiError, ConnectionError, ParseError } from "@adyen-kit/client";
import {
  sendAsyncDeviceMessageRequest,
  sendSyncDeviceMessageRequest,
} from "@adyen-kit/client/cloud-device/v1/cloud-endpoints-and-connection";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { removeAllowedOrigin } from "@adyen-kit/client/management/v3/my-api-credential";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve, serveBytes } from "./support/server.ts";

for (const { name, options } of transports) {
  describe(`an answer over ${name}`, () => {
    test("gives its data; fields that no type knows are kept", async () => {
      await using server = await serve((_, response) => json(response, 200, { apiKey: "k", addedByAdyen: [1] }));
      assert.deepEqual(await generateNewApiKey(clientFor(server, options), credential), {
        apiKey: "k",
        addedByAdyen: [1],
      });
    });

    test("comes with everything around it", async () => {
      await using server = await serve((_, response) => json(response, 201, { apiKey: "k" }, { pspReference: "R1" }));
      const answer = await generateNewApiKey(clientFor(server, options), credential).withResponse();
      assert.equal(answer.statusCode, 201);
      assert.equal(answer.reasonPhrase, "Created");
      assert.equal(answer.requestId, "R1");
      assert.equal(answer.headers.get("content-type"), "application/json");
      assert.equal(answer.rawBody, '{"apiKey":"k"}');
      assert.equal(answer.data.apiKey, "k");
      assert.equal(answer.request.method, "POST");
      assert.equal(
        answer.request.url,
        `${server.baseUrl}/v3/companies/YOUR_COMPANY_ACCOUNT/apiCredentials/S2-6A4C1B2D3E4F50/generateApiKey`,
      );
      assert.equal(answer.request.headers["x-api-key"], "***");
    });

    test("is sent once, however often it is asked for", async () => {
      await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
      const call = generateNewApiKey(clientFor(server, options), credential);
      const outcomes = await Promise.all([call, call, call.withResponse(), call.result(), call.finally(() => {})]);
      assert.equal(outcomes.length, 5);
      assert.equal(server.received.length, 1);
    });

    test("split inside a character is put together", async () => {
      await using server = await serve((_, response) => {
        const body = Buffer.from('{"apiKey":"€"}');
        response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
        response.write(body.subarray(0, 12), () => response.end(body.subarray(12)));
      });
      assert.equal((await generateNewApiKey(clientFor(server, options), credential)).apiKey, "€");
    });

    test("204 is no data, where that is promised", async () => {
      await using server = await serve((_, response) => response.writeHead(204).end());
      assert.equal(await removeAllowedOrigin(clientFor(server, options), { originId: "o" }), undefined);
    });

    test("that is compressed although nobody asked is read", async () => {
      for (const [encoding, compress] of [
        ["gzip", gzipSync],
        ["deflate", deflateSync],
        ["br", brotliCompressSync],
      ] as const) {
        await using server = await serve((_, response) =>
          response
            .writeHead(200, { "content-type": "application/json", "content-encoding": encoding })
            .end(compress('{"apiKey":"€"}')),
        );
        assert.equal((await generateNewApiKey(clientFor(server, options), credential)).apiKey, "€");
      }
    });

    test("without end is given up, and its connection closed", async () => {
      await using server = await serveBytes((socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
        const chunk = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(2 ** 20, " "), Buffer.from("\r\n")]);
        const more = () => {
          if (!socket.destroyed) socket.write(chunk, more);
        };
        more();
      });
      const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
      assert.ok(error instanceof ParseError);
      assert.match(error.message, /longer than 67108864 bytes/);
      assert.equal(error.outcomeUnknown, true);
      const [socket] = server.open;
      if (socket !== undefined && !socket.closed) await new Promise((done) => socket.once("close", done));
    });

    test("of 2 MB that tells of an error is read as far as a person may want to", async () => {
      await using server = await serve((_, response) =>
        response.writeHead(500, { "content-type": "text/html" }).end("x".repeat(2 * 2 ** 20)),
      );
      const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
      assert.ok(error instanceof ApiError);
      assert.deepEqual([error.statusCode, String(error.body).length], [500, 2 ** 20]);
    });

    test("that is not HTTP leaves none of its bytes in the error", async () => {
      await using server = await serveBytes((socket) =>
        socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz{"apiKey":"NEW-KEY"}'),
      );
      const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
      assert.ok(error instanceof ConnectionError);
      assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes("NEW-KEY"));
      const { rawPacket } = (error.cause ?? {}) as { rawPacket?: unknown };
      assert.equal(rawPacket, undefined);
    });

    for (const [what, type, body] of [
      ["an empty body", "application/json", ""],
      ["broken JSON", "application/json", '{"apiKey":"AQE-a-new-key'],
      ["JSON followed by more", "application/json", "{}{}"],
      ["an HTML page", "text/html", "<h1>Welcome</h1>"],
      ["bytes that are not UTF-8", "application/json", Buffer.from([0x22, 0xff, 0x22])],
    ] as const) {
      test(`${what} is a ParseError, never a success, and quotes nothing`, async () => {
        await using server = await serve((_, response) => response.writeHead(200, { "content-type": type }).end(body));
        const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
        assert.ok(error instanceof ParseError);
        assert.equal(error.statusCode, 200);
        assert.equal(error.outcomeUnknown, true, "the key may have been generated");
        assert.equal(error.rawBody, body.toString());
        assert.ok(!inspect(error, { depth: 9 }).includes("AQE-a-new-key"));
      });
    }

    test("a ParseError of a safe operation leaves nothing unknown", async () => {
      await using server = await serve((_, response) => response.writeHead(200).end("?"));
      const { error } = failure(await getApiCredential(clientFor(server, options), credential).result());
      assert.ok(error instanceof ParseError);
      assert.equal(error.outcomeUnknown, false);
    });

    test("JSON without a content type is read", async () => {
      await using server = await serve((_, response) => response.writeHead(200).end('{"apiKey":"k"}'));
      assert.equal((await generateNewApiKey(clientFor(server, options), credential)).apiKey, "k");
    });

    test("a body that ends before its length is a lost connection", async () => {
      await using server = await serveBytes((socket) =>
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"apiKey":"k"}'),
      );
      const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
      assert.ok(error instanceof ConnectionError);
      assert.equal(error.outcomeUnknown, true);
    });

    test("a chunked body without its last chunk is a lost connection", async () => {
      await using server = await serveBytes((socket) =>
        socket.end(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\ne\r\n{"apiKey":"k"}\r\n',
        ),
      );
      const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
      assert.ok(error instanceof ConnectionError);
    });

    for (const status of [301, 302, 303, 307, 308]) {
      test(`a redirect (${status}) is not followed: the key stays here`, async () => {
        await using elsewhere = await serve((_, response) => json(response, 200, { apiKey: "k" }));
        await using server = await serve((_, response) =>
          response.writeHead(status, { location: `${elsewhere.baseUrl}/x` }).end(),
        );
        const { error } = failure(await generateNewApiKey(clientFor(server, options), credential).result());
        assert.ok(error instanceof ApiError);
        assert.equal(error.statusCode, status);
        assert.match(error.message, /Redirect refused/);
        assert.equal(elsewhere.received.length, 0);
      });
    }

    test("a call that nobody waits for does not end the process", async () => {
      await using server = await serve((_, response) => json(response, 500, {}));
      const unhandled: unknown[] = [];
      const listener = (reason: unknown) => unhandled.push(reason);
      process.on("unhandledRejection", listener);
      try {
        const call = generateNewApiKey(clientFor(server, options), credential);
        await call.result();
        // Rejections without a handler are reported when the queue of microtasks is empty.
        await new Promise((done) => setImmediate(done));
        assert.deepEqual(unhandled, []);
      } finally {
        process.off("unhandledRejection", listener);
      }
    });
  });
}

test("over node:http one connection serves many calls, and nothing piles up on it", async () => {
  const sockets = new Set<Socket>();
  await using server = await serve((_, response) => {
    sockets.add(response.req.socket);
    json(response, 200, { apiKey: "k" });
  });
  const warnings: Error[] = [];
  const listener = (warning: Error) => warnings.push(warning);
  process.on("warning", listener);
  try {
    const client = clientFor(server);
    for (let i = 0; i < 30; i += 1) await generateNewApiKey(client, credential);
    await new Promise((done) => setImmediate(done));
  } finally {
    process.off("warning", listener);
  }
  assert.equal(server.received.length, 30);
  assert.equal(sockets.size, 1);
  assert.deepEqual(warnings, []);
});

function failure<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: false }> {
  assert.equal(result.ok, false);
  return result as Extract<T, { readonly ok: false }>;
}

describe("an operation that may answer a bare text", () => {
  const device = { merchantAccount: "M", deviceId: "D", body: { SaleToPOIRequest: { MessageHeader: {} } } };
  for (const [type, body, data] of [
    ["text/plain", "ok", "ok"],
    ["application/json", '{"SaleToPOIRequest":{}}', { SaleToPOIRequest: {} }],
    ["application/json", "ok", "ok"],
  ] as const) {
    test(`${type} ${body}`, async () => {
      await using server = await serve((_, response) => response.writeHead(200, { "content-type": type }).end(body));
      assert.deepEqual(await sendAsyncDeviceMessageRequest(clientFor(server), device), data);
      assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), device.body);
    });
  }

  test("and one that answers JSON does not take text", async () => {
    await using server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end("ok"),
    );
    await assert.rejects(sendSyncDeviceMessageRequest(clientFor(server), device), ParseError);
  });
});
