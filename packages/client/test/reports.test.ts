import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ApiError, AuthenticationError, ConnectionError, NotFoundError, PermissionError } from "@adyen-kit/client";
import { downloadReport } from "@adyen-kit/client/reports";
import { serve } from "./support/server.ts";

const apiKey = "AQE-report-s3cret";
const csv = "Company Account,Merchant Account\r\nC,Ä\r\n";

test("a report is read as text, as bytes, or as it comes", async () => {
  const zip = gzipSync(csv);
  await using server = await serve(({ url }, response) => {
    const isText = url.endsWith(".csv");
    response.writeHead(200, { "content-type": isText ? "text/csv" : "application/gzip" }).end(isText ? csv : zip);
  });
  const report = await downloadReport({ url: `${server.baseUrl}/reports/download/M/a%20b.csv`, apiKey });
  assert.deepEqual([report.contentType, report.fileName, await report.text()], ["text/csv", "a b.csv", csv]);
  const url = `${server.baseUrl}/reports/download/M/r.zip`;
  assert.deepEqual(Buffer.from(await (await downloadReport({ url, apiKey })).bytes()), zip);
  const parts: Uint8Array[] = [];
  for await (const part of (await downloadReport({ url, apiKey })).stream) parts.push(part);
  assert.deepEqual(Buffer.concat(parts), zip);
});

test("a report that is larger than any answer is not cut, and can be stopped", async () => {
  const size = 70 * 2 ** 20;
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": size });
    const part = Buffer.alloc(2 ** 20, "x");
    const more = (left: number): void => {
      if (left === 0) response.end();
      else response.write(part, () => more(left - 1));
    };
    more(70);
  });
  const url = `${server.baseUrl}/big.csv`;
  const report = await downloadReport({ url, apiKey });
  assert.equal(report.length, size);
  let read = 0;
  for await (const part of report.stream) read += part.length;
  assert.equal(read, size);
  const stop = new AbortController();
  const other = await downloadReport({ url, apiKey, signal: stop.signal });
  stop.abort();
  await assert.rejects(other.bytes(), ConnectionError);
});

test("a report is asked for with the key or the password of its user, at no other host than Adyen's", async () => {
  await using server = await serve((_, response) => response.end(csv));
  const url = `${server.baseUrl}/r.csv`;
  await downloadReport({ url, apiKey: async () => apiKey });
  await downloadReport({ url, basic: { username: "report@Company.C", password: "p" } });
  assert.equal(server.received[0]?.headers["x-api-key"], apiKey);
  assert.equal(server.received[1]?.headers.authorization, `Basic ${btoa("report@Company.C:p")}`);
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    return new Response(csv);
  };
  await downloadReport({ url: "https://ca-test.adyen.com/reports/download/MerchantAccount/M/r.csv", apiKey, fetch });
  assert.equal(asked.length, 1);
  for (const bad of [
    "https://evil.example/r.csv",
    "https://ca-test.adyen.com.evil.example/r.csv",
    "http://ca-test.adyen.com/r.csv",
    "https://ca-test.adyen.com:8443/r.csv",
    "https://user@ca-test.adyen.com/r.csv",
    "file:///etc/passwd",
    "r.csv",
    undefined as never,
  ]) {
    await assert.rejects(downloadReport({ url: bad, apiKey, fetch }), { name: "ConfigurationError", field: "url" });
  }
  await assert.rejects(downloadReport({ url, fetch }), { name: "ConfigurationError", field: "apiKey" });
  assert.equal(asked.length, 1);
});

test("a report that is refused, or does not come whole, is an error without the key", async () => {
  for (const [status, kind] of [
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [302, ApiError],
    [503, ApiError],
  ] as const) {
    await using server = await serve((_, response) => {
      response.writeHead(status, { location: "https://elsewhere.example/" }).end(`<p>${apiKey}</p>`);
    });
    const error = await downloadReport({ url: `${server.baseUrl}/r.csv`, apiKey }).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof kind && error.statusCode === status && !JSON.stringify(error).includes("s3cret"));
    assert.equal(server.received.length, 1);
  }
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write("half", () => response.destroy());
  });
  const report = await downloadReport({ url: `${server.baseUrl}/r.csv`, apiKey });
  await assert.rejects(report.text(), ConnectionError);
});
