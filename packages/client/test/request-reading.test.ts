import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  AbortedError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  NotFoundError,
  ParseError,
  TimeoutError,
} from "@adyen-kit/client";
import { request } from "@adyen-kit/client/request";
import { API_KEY, clientFor, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const url = "https://ca-test.adyen.com/reports/download/MerchantAccount/M/report.csv";
const csv = "\uFEFFCompany Account,Merchant Account\r\nC,Ä\r\n";
const MEGABYTE = 2 ** 20;
const get = { method: "GET", url } as const;

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

for (const { name, options } of transports) {
  describe(`an answer that is not JSON (${name})`, () => {
    test("is read as text, as bytes, or as it comes", async () => {
      await using server = await serve((_, response) =>
        response.writeHead(200, { "content-type": "text/csv" }).end(csv),
      );
      const client = clientFor(server, options);
      assert.equal(await request(client, { ...get, as: "text" }), csv.slice(1));
      assert.deepEqual(Buffer.from(await request(client, { ...get, as: "bytes" })), Buffer.from(csv));
      const answer = await request(client, { ...get, as: "stream" }).withResponse();
      assert.equal(answer.headers.get("content-type"), "text/csv");
      assert.deepEqual(await bytesOf(answer.data), Buffer.from(csv));
      assert.ok(server.received.every(({ headers }) => headers.accept === "*/*" && headers["x-api-key"] === API_KEY));
    });

    test("is one without a body too", async () => {
      await using server = await serve((_, response) => response.writeHead(200).end());
      const client = clientFor(server, options);
      assert.equal(await request(client, { ...get, as: "text" }), "");
      assert.equal((await request(client, { ...get, as: "bytes" })).length, 0);
      assert.equal((await bytesOf(await request(client, { ...get, as: "stream" }))).length, 0);
    });

    test("goes to the credential that may read it", async () => {
      await using server = await serve((_, response) => response.end(csv));
      const basic = { username: "report@Company.C", password: "p" };
      const client = clientFor(server, options);
      await request(client, { ...get, as: "text" }, { basic });
      await request(client, { ...get, as: "text" }, { apiKey: async () => "report-key" });
      const [first, second] = server.received.map(({ headers }) => headers);
      assert.deepEqual(
        [first?.authorization, first?.["x-api-key"]],
        [`Basic ${btoa("report@Company.C:p")}`, undefined],
      );
      assert.equal(second?.["x-api-key"], "report-key");
      await assert.rejects(request(client, get, { basic, apiKey: "k" }), {
        name: "ConfigurationError",
        field: "basic",
      });
      const bad = { ...basic, username: "a:b" };
      await assert.rejects(request(client, get, { basic: bad }), { field: "basic.username" });
    });

    test("comes as a stream of any length, at the pace of its reader", async () => {
      const size = 70 * MEGABYTE;
      let written = 0;
      await using server = await serve((_, response) => {
        response.writeHead(200, { "content-length": size });
        const part = Buffer.alloc(MEGABYTE, "x");
        const more = (left: number): void => {
          written = size - left * MEGABYTE;
          if (left === 0) response.end();
          else response.write(part, () => more(left - 1));
        };
        more(70);
      });
      const client = clientFor(server, options);
      const stream = await request(client, { ...get, as: "stream" });
      const reader = stream.getReader();
      const first = await reader.read();
      assert.ok(!first.done && written < size, `${written} bytes were taken before anybody read them`);
      reader.releaseLock();
      let read = first.value.length;
      for await (const part of stream) read += part.length;
      assert.equal(read, size);
      await assert.rejects(request(client, { ...get, as: "bytes" }), (error) => {
        return error instanceof ParseError && error.message.includes("longer than 67108864 bytes");
      });
    });

    test("tells its reader that it broke off, stalled or was aborted", async () => {
      await using server = await serve(({ url: path }, response) => {
        response.writeHead(200, { "content-length": 100 });
        response.write("half", () => path.endsWith("reset") && response.destroy());
      });
      const client = clientFor(server, options);
      const at = (part: string, timeout = 30_000, signal?: AbortSignal) =>
        request(client, { ...get, url: `${url}/${part}`, as: "stream" }, { timeout, signal });
      const broken = await at("reset");
      await assert.rejects(bytesOf(broken), (error) => {
        return error instanceof ConnectionError && !error.outcomeUnknown && /lost its connection/.test(error.message);
      });
      const stalled = await at("stall", 50);
      await assert.rejects(bytesOf(stalled), (error) => error instanceof TimeoutError && error.timeout === 50);
      const stop = new AbortController();
      const aborted = await at("stall", 30_000, stop.signal);
      const reading = bytesOf(aborted);
      stop.abort(new Error("enough"));
      await assert.rejects(reading, (error) => error instanceof AbortedError && /enough/.test(String(error.cause)));
      const left = await at("stall");
      await left.cancel();
      assert.equal((await bytesOf(left)).length, 0);
    });

    test("is an error as of every other call, and tried again until it begins", async () => {
      await using server = await serve((_, response) => {
        const { length } = server.received;
        if (length === 1) json(response, 503, {});
        else if (length === 2) response.end(csv);
        else json(response, length === 3 ? 401 : 404, { title: `no ${API_KEY}` });
      });
      const client = clientFor(server, { ...options, retryDelay: 1 });
      const answer = await request(client, { ...get, as: "stream" }).withResponse();
      assert.deepEqual([answer.attempts, (await bytesOf(answer.data)).toString()], [2, csv]);
      const refused = await request(client, { ...get, as: "stream" }).result();
      assert.ok(!refused.ok && refused.error instanceof AuthenticationError);
      assert.ok(!JSON.stringify(refused.error).includes(API_KEY));
      await assert.rejects(request(client, { ...get, as: "bytes" }), NotFoundError);
    });

    test("is what was compressed on its way", async () => {
      await using server = await serve((_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(csv)),
      );
      const client = clientFor(server, options);
      assert.deepEqual(await bytesOf(await request(client, { ...get, as: "stream" })), Buffer.from(csv));
      assert.equal(await request(client, { ...get, as: "text" }), csv.slice(1));
    });
  });
}

test("a text is UTF-8, and there are four ways to read", async () => {
  await using server = await serve((_, response) => response.end(Buffer.from([0xff, 0xfe])));
  const client = clientFor(server);
  await assert.rejects(request(client, { ...get, as: "text" }), /not UTF-8: read it as bytes/);
  await assert.rejects(
    request(client, { ...get, as: "csv" as "text" }),
    (error) => error instanceof ConfigurationError && error.field === "as",
  );
});
