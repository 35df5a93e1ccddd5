import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  createMessage,
  LocalTerminal,
  readNotification,
  TerminalKey,
  transactionOutcome,
} from "@adyen-kit/client/terminal";
import type { Sandbox } from "@adyen-kit/sandbox";
import { makeCertificate } from "./support/certificate.ts";
import { request, startFrozen } from "./support/requests.ts";
import { pairsOf, pay, POI_ID, SALE_ID, setNexo } from "./support/terminal.ts";

const certificate = makeCertificate(`${POI_ID}.test.terminal.adyen.com`);
const skip = certificate === undefined ? "there is no openssl to make a certificate with" : false;
const options = { identifier: "register-key", passphrase: "a passphrase of some length", version: 3 };

describe("a terminal in the local network", { skip }, () => {
  let sandbox: Sandbox;
  let address: string;
  before(async () => {
    sandbox = await startFrozen({ tls: certificate });
    await setNexo(sandbox, { encryptionKey: options });
    address = new URL(sandbox.url).host;
  });
  after(() => sandbox.close());
  const local = (key: TerminalKey, more: object = {}) =>
    new LocalTerminal({
      ...{ poiId: POI_ID, saleId: SALE_ID, address, environment: "test", key, ca: certificate?.cert },
      ...more,
    });

  test("is known by its certificate and its key, and takes payments", async () => {
    const terminal = local(new TerminalKey(options));
    const { PaymentResponse: paid } = await terminal.send("Payment", pay(10), { serviceId: "LOCAL1" });
    assert.equal(paid.Response.Result, "Success");
    const outcome = await transactionOutcome(terminal, { serviceId: "LOCAL1" });
    assert.deepEqual(outcome.found && outcome.answer.RepeatedResponseMessageBody.PaymentResponse, paid);
    const { pspReference } = pairsOf(paid.Response.AdditionalResponse);
    const { DiagnosisResponse: diagnosis } = await terminal.send("Diagnosis", {});
    assert.equal(diagnosis.POIStatus?.GlobalStatus, "OK");
    const MessageReference = { MessageCategory: "Payment", SaleID: SALE_ID, ServiceID: "NONE" } as const;
    assert.equal(await terminal.send("Abort", { MessageReference, AbortReason: "MerchantAbort" }), undefined);
    const [payment] = (await sandbox.control.overview()).payments;
    assert.equal(payment?.pspReference, pspReference);
  });

  test("refuses what another key encrypted, and what came in the clear", async () => {
    await assert.rejects(
      local(new TerminalKey({ ...options, passphrase: "another" })).send("Payment", pay(1)),
      /cannot be decrypted/,
    );
    const clear = local(undefined as never, { unencrypted: true });
    await assert.rejects(clear.send("Payment", pay(1)), /takes encrypted messages only/);
  });
});

describe("the local endpoint of all terminals", () => {
  test("takes messages in the clear where no key is set, as JSON alone, from cash registers and not from web pages", async () => {
    await using sandbox = await startFrozen();
    const message = createMessage("Payment", pay(1), { poiId: POI_ID, saleId: SALE_ID });
    for (const path of ["/nexo", "/nexo/"]) {
      const { SaleToPOIRequest: sent } = createMessage("Diagnosis", {}, { poiId: POI_ID, saleId: SALE_ID });
      const answer = await request(sandbox, "POST", path, { body: { SaleToPOIRequest: sent } });
      assert.deepEqual([answer.status, Object.keys(answer.body)], [200, ["SaleToPOIResponse"]]);
    }
    const headers = { "content-type": "text/plain" };
    assert.equal((await request(sandbox, "POST", "/nexo", { body: message, headers })).status, 415);
    assert.equal((await request(sandbox, "GET", "/nexo")).status, 405);
    assert.equal((await request(sandbox, "POST", "/nexo", { body: "{" })).status, 400);
    const { body } = await request(sandbox, "POST", "/nexo", { body: { SaleToPOIRequest: {} } });
    assert.equal(readNotification(body).kind, "event");
    const logged = sandbox.control.requests().filter(({ operation }) => operation === "terminal-api/v1/local");
    assert.equal(logged.length, 3);
  });

  test("takes nothing in the clear where others can reach the sandbox", async () => {
    await using sandbox = await startFrozen({ publicUrl: "https://sandbox.example" });
    const message = createMessage("Payment", pay(1), { poiId: POI_ID, saleId: SALE_ID });
    const { body } = await request(sandbox, "POST", "/nexo", { body: message });
    const said = readNotification(body);
    assert.match(said.kind === "event" ? (said.details["message"] ?? "") : "", /set nexo\.encryptionKey/);
    assert.equal((await sandbox.control.overview()).payments.length, 0);
  });
});
