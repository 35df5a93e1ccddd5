import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { ConfigurationError, ConnectionError, PermissionError, ServerError } from "@adyen-kit/client";
import { CloudTerminal, connectedTerminals, TerminalError, TerminalKey } from "@adyen-kit/client/terminal";
import type { TerminalAPIRequest } from "@adyen-kit/client/terminal/messages/v1";
import { API_KEY, clientFor } from "./support/clients.ts";
import { type Answer, json, type Received, serve } from "./support/server.ts";
import {
  encrypted,
  officialSecurities,
  paid,
  PASSPHRASE,
  payment,
  POI_ID,
  SALE_ID,
  shared,
} from "./support/terminal.ts";

const parties = { poiId: POI_ID, saleId: SALE_ID };

const requestOf = ({ body }: Received) => JSON.parse(body) as TerminalAPIRequest;
const answering: Answer = (request, response) =>
  json(response, 200, paid(requestOf(request).SaleToPOIRequest.MessageHeader));

const event = (EventDetails: string) => ({
  SaleToPOIRequest: {
    EventNotification: { EventToNotify: "Reject", EventDetails, RejectedMessage: "Kaffee", TimeStamp: "" },
    MessageHeader: { MessageClass: "Event", MessageCategory: "Event", MessageType: "Notification", POIID: POI_ID },
  },
});

describe("a terminal in the cloud", () => {
  test("is sent a payment with the client's key, and answers", async () => {
    await using server = await serve(answering);
    const terminal = new CloudTerminal(clientFor(server), parties);
    const { PaymentResponse } = await terminal.send("Payment", payment, { serviceId: "order00001" });
    assert.equal(PaymentResponse.Response.Result, "Success");
    const [received] = server.received;
    assert.ok(received);
    assert.deepEqual([received.method, received.url, received.headers["x-api-key"]], ["POST", "/sync", API_KEY]);
    assert.equal(received.headers["idempotency-key"], undefined);
    const { MessageHeader, PaymentRequest } = requestOf(received).SaleToPOIRequest;
    assert.deepEqual([MessageHeader.ServiceID, MessageHeader.POIID], ["order00001", POI_ID]);
    assert.deepEqual(PaymentRequest, payment);
    assert.deepEqual(JSON.parse(JSON.stringify(terminal)), parties);
    assert.ok(!inspect(terminal, { depth: 9, showHidden: true }).includes(API_KEY));
  });

  test("stands behind the host of its environment and region, or behind the device API", async () => {
    const addresses: string[] = [];
    const fetch = async (url: string, { body = "" }: { readonly body?: string }) => {
      addresses.push(url);
      return Response.json(paid((JSON.parse(body) as TerminalAPIRequest).SaleToPOIRequest.MessageHeader));
    };
    const live = (region: "eu" | "us" | "au" | "apse") => ({ environment: "live", region }) as const;
    for (const options of [{}, live("eu"), live("us"), live("au"), live("apse")]) {
      const client = clientFor({ baseUrl: undefined as never }, { ...options, fetch });
      await new CloudTerminal(client, parties).send("Payment", payment);
      await new CloudTerminal(client, { ...parties, merchantAccount: "M/1" }).send("Payment", payment);
    }
    const device = `/v1/merchants/M%2F1/devices/${POI_ID}/sync`;
    assert.deepEqual(addresses, [
      ...["https://terminal-api-test.adyen.com/sync", `https://device-api-test.adyen.com${device}`],
      ...["https://terminal-api-live.adyen.com/sync", `https://device-api-live.adyen.com${device}`],
      ...["https://terminal-api-live-us.adyen.com/sync", `https://device-api-live-us.adyen.com${device}`],
      ...["https://terminal-api-live-au.adyen.com/sync", `https://device-api-live-au.adyen.com${device}`],
      ...["https://terminal-api-live-apse.adyen.com/sync", `https://device-api-live-apse.adyen.com${device}`],
    ]);
  });

  for (const receipt of ["ok", " OK\n", ""]) {
    test(`takes a message to be answered later (${JSON.stringify(receipt)})`, async () => {
      await using server = await serve((_, response) => response.setHeader("content-type", "text/plain").end(receipt));
      const terminal = new CloudTerminal(clientFor(server), parties);
      const header = await terminal.sendAsync("Payment", payment, { serviceId: "order00001" });
      assert.equal(header.ServiceID, "order00001");
      const device = new CloudTerminal(clientFor(server), { ...parties, merchantAccount: "M" });
      await device.sendAsync("Payment", payment);
      assert.deepEqual(
        server.received.map(({ url }) => url),
        ["/async", `/v1/merchants/M/devices/${POI_ID}/async`],
      );
    });
  }

  test("that is not there, or an answer that is no receipt, is an error, after which nothing is known", async () => {
    const cases = [
      ["rejected", event("message=Did+not+receive+a+response+from+the+POI."), "send"],
      ["rejected", event("message=Did+not+receive+a+response+from+the+POI."), "sendAsync"],
      ["unreadable", { Something: "Kaffee" }, "send"],
      ["unreadable", { Something: "Kaffee" }, "sendAsync"],
    ] as const;
    for (const [reason, body, method] of cases) {
      await using server = await serve((_, response) => json(response, 200, body));
      const result = await new CloudTerminal(clientFor(server), parties)[method]("Payment", payment).result();
      assert.ok(!result.ok && result.error instanceof TerminalError);
      assert.deepEqual([result.error.reason, result.error.outcomeUnknown], [reason, true]);
      assert.match(result.error.message, /TransactionStatusRequest .* ServiceID is [0-9A-Z]{10}\.$/);
      assert.ok(!inspect(result.error, { depth: 9, showHidden: true }).includes("Kaffee"));
      assert.equal(server.received.length, 1);
    }
  });

  test("is sent a message once, whatever comes of it", async () => {
    const ends: readonly Answer[] = [
      (_, response) => json(response, 503, {}, { "retry-after": "0", "transient-error": "true" }),
      (_, response) => response.socket?.destroy(),
    ];
    for (const end of ends) {
      await using server = await serve(end);
      const terminal = new CloudTerminal(clientFor(server, { maxRetries: 5, retryDelay: 1 }), parties);
      for (const category of ["Payment", "Diagnosis"] as const) {
        const body = category === "Payment" ? payment : {};
        const result = await terminal.send(category, body).result();
        assert.ok(!result.ok);
        assert.ok(result.error instanceof ServerError || result.error instanceof ConnectionError);
        assert.equal(result.error.outcomeUnknown, category === "Payment");
      }
      assert.equal(server.received.length, 2);
    }
  });

  test("has more time than a call has otherwise", async () => {
    await using server = await serve((request, response) => setTimeout(() => answering(request, response), 120));
    const client = clientFor(server, { timeout: 40, totalTimeout: 60 });
    await new CloudTerminal(client, parties).send("Payment", payment);
    const result = await new CloudTerminal(client, { ...parties, timeout: 50 }).send("Payment", payment).result();
    assert.ok(!result.ok && /within 50 ms/.test(result.error.message));
  });

  test("has errors of Adyen as every call", async () => {
    await using server = await serve((_, response) => json(response, 403, { title: "Forbidden" }));
    const result = await new CloudTerminal(clientFor(server), parties).send("Payment", payment).result();
    assert.ok(!result.ok && result.error instanceof PermissionError);
    assert.deepEqual([result.error.outcomeUnknown, result.error.title], [false, "Forbidden"]);
  });

  test("may be spoken to so that nobody between can read it, and then only an encrypted answer counts", async () => {
    const official = officialSecurities().NexoSecurityManager;
    let isHonest = true;
    await using server = await serve((request, response) => {
      const { SaleToPOIRequest: secured } = JSON.parse(request.body) as { SaleToPOIRequest: { MessageHeader: never } };
      const sent = JSON.parse(official.decrypt(secured)) as TerminalAPIRequest;
      const answer = paid(sent.SaleToPOIRequest.MessageHeader);
      json(response, 200, isHonest ? encrypted(answer, official) : answer);
    });
    for (const merchantAccount of [undefined, "M"]) {
      const key = new TerminalKey(shared);
      const terminal = new CloudTerminal(clientFor(server), { ...parties, merchantAccount, key });
      isHonest = true;
      assert.equal((await terminal.send("Payment", payment)).PaymentResponse.Response.AdditionalResponse, "m=ü€🥐");
      isHonest = false;
      const result = await terminal.send("Payment", payment).result();
      assert.ok(!result.ok && result.error instanceof TerminalError);
      assert.deepEqual([result.error.reason, result.error.outcomeUnknown], ["not-authentic", true]);
      assert.ok(!inspect([terminal, result], { depth: 9, showHidden: true }).includes(PASSPHRASE));
    }
    for (const { body } of server.received) assert.ok(!body.includes("Kaffee"));
  });

  test("that cannot be made is refused by name", () => {
    const client = clientFor({ baseUrl: "http://127.0.0.1:1" });
    const cases: readonly (readonly [object, string])[] = [
      [{ poiId: "" }, "poiId"],
      [{ saleId: undefined }, "saleId"],
      [{ key: shared }, "key"],
      [{ merchantAccount: "" }, "merchantAccount"],
      [{ timeout: Number.NaN }, "timeout"],
    ];
    for (const [change, field] of cases) {
      assert.throws(
        () => new CloudTerminal(client, { ...parties, ...change }),
        (error) => error instanceof ConfigurationError && error.field === field && !inspect(error).includes(PASSPHRASE),
      );
    }
  });
});

test("connected terminals are listed, and asked for again where that went wrong", async () => {
  let count = 0;
  await using server = await serve((_, response) => {
    count += 1;
    json(response, count === 1 ? 503 : 200, { uniqueTerminalIds: [POI_ID] });
  });
  const client = clientFor(server, { retryDelay: 1 });
  const { uniqueTerminalIds } = await connectedTerminals(client, { merchantAccount: "M", store: "S" });
  assert.deepEqual(uniqueTerminalIds, [POI_ID]);
  const [, received] = server.received;
  assert.deepEqual([received?.method, received?.url], ["POST", "/connectedTerminals"]);
  assert.deepEqual(JSON.parse(received?.body ?? ""), { merchantAccount: "M", store: "S" });
});
