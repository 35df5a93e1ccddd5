import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  Client,
  CloudDeviceAPI,
  HttpURLConnectionClient,
  TerminalCloudAPI,
  TerminalLocalAPI,
  Types,
} from "@adyen/api-library";
import { newServiceId } from "@adyen-kit/client/terminal";
import type { Sandbox } from "@adyen-kit/sandbox";
import { makeCertificate } from "./support/certificate.ts";
import { startFrozen } from "./support/requests.ts";
import { POI_ID, SALE_ID, setNexo } from "./support/terminal.ts";

const certificate = makeCertificate("localhost");
const skip = certificate === undefined ? "there is no openssl to make a certificate with" : false;
const merchantAccount = "AcmeGroup_Stores";
const passphrase = "a passphrase of some length";
const { terminal } = Types;

/** A message as the library's own types have it. */
function message(category: string, request: object) {
  return {
    SaleToPOIRequest: {
      MessageHeader: {
        ...{ ProtocolVersion: "3.0", MessageClass: terminal.MessageClassType.Service, POIID: POI_ID, SaleID: SALE_ID },
        MessageCategory: category as never,
        MessageType: terminal.MessageType.Request,
        ServiceID: newServiceId(),
      },
      [`${category}Request`]: request,
    },
  };
}

const payment = (amount: number) =>
  message("Payment", {
    SaleData: { SaleTransactionID: { TransactionID: "library", TimeStamp: "2026-01-01T00:00:00.000Z" } },
    PaymentTransaction: { AmountsReq: { Currency: "EUR", RequestedAmount: amount } },
  });

describe("the terminal classes of @adyen/api-library, unchanged", { skip }, () => {
  let sandbox: Sandbox;
  let client: Client;
  before(async () => {
    sandbox = await startFrozen({ tls: certificate });
    await setNexo(sandbox, { encryptionKey: { identifier: "register-key", passphrase, version: 1 } });
    const http = new HttpURLConnectionClient();
    Object.assign(http, { agentOptions: { ca: certificate?.cert } });
    // Its way to be sent elsewhere: its own HTTP client, with another origin.
    const elsewhere = {
      request: (address: string, ...rest: unknown[]) =>
        (http.request as (...all: unknown[]) => Promise<string>)(
          address.replace(/^https:\/\/[^/]+/, sandbox.url),
          ...rest,
        ),
    };
    const { apiKey } = sandbox.connection();
    client = new (Client as unknown as new (config: object, http: object) => Client)(
      { apiKey, environment: "TEST", terminalApiLocalEndpoint: "https://127.0.0.1" },
      elsewhere,
    );
  });
  after(() => sandbox.close());

  test("pay, ask and stop over the cloud", async () => {
    const cloud = new TerminalCloudAPI(client);
    const sent = payment(10);
    const paid = (await cloud.sync(sent)).SaleToPOIResponse?.PaymentResponse;
    assert.equal(paid?.Response.Result, "Success");
    const { ServiceID } = sent.SaleToPOIRequest.MessageHeader;
    const MessageReference = { MessageCategory: "Payment", SaleID: SALE_ID, ServiceID };
    const status = await cloud.sync(message("TransactionStatus", { MessageReference }));
    const repeated = status.SaleToPOIResponse?.TransactionStatusResponse?.RepeatedMessageResponse;
    assert.equal(repeated?.RepeatedResponseMessageBody.PaymentResponse?.Response.Result, "Success");
    const refused = (await cloud.sync(payment(1.24))).SaleToPOIResponse?.PaymentResponse;
    assert.equal(refused?.Response.ErrorCondition, "Refusal");
    assert.equal(await cloud.async(payment(1) as never), "ok");
    await cloud.sync(message("Abort", { MessageReference, AbortReason: "MerchantAbort" }));
  });

  test("pay by the cloud device API, encrypted and in the clear", async () => {
    const devices = new CloudDeviceAPI(client);
    const api = devices.CloudDeviceApi;
    const paid = await api.sync(merchantAccount, POI_ID, payment(10) as never);
    assert.equal(paid.SaleToPOIResponse?.PaymentResponse?.Response.Result, "Success");
    assert.deepEqual((await api.async(merchantAccount, POI_ID, payment(10) as never)).Result, "ok");
    assert.ok((await api.getConnectedDevices(merchantAccount)).uniqueDeviceIds?.includes(POI_ID));
    assert.equal((await api.getDeviceStatus(merchantAccount, POI_ID)).status, "ONLINE");
    const details = { adyenCryptoVersion: 1, keyIdentifier: "register-key", keyVersion: 1, passphrase };
    const secret = devices.getEncryptedCloudDeviceApi(details);
    const sealed = await secret.sync(merchantAccount, POI_ID, payment(1.26) as never);
    assert.equal(sealed.SaleToPOIResponse?.PaymentResponse?.Response.ErrorCondition, "Refusal");
  });

  test("pay at the terminal itself, encrypted", async () => {
    const local = new TerminalLocalAPI(client);
    const key = { AdyenCryptoVersion: 1, KeyIdentifier: "register-key", KeyVersion: 1, Passphrase: passphrase };
    const paid = await local.request(payment(10), key);
    assert.equal(paid.SaleToPOIResponse?.PaymentResponse?.Response.Result, "Success");
  });
});
