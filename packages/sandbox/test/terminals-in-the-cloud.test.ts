import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { AdyenClient } from "@adyen-kit/client";
import { getConnectedDevices, getDeviceStatus } from "@adyen-kit/client/cloud-device/v1/cloud-endpoints-and-connection";
import {
  connectedTerminals,
  createMessage,
  decodeTerminalData,
  encodeTerminalData,
  readNotification,
  TerminalKey,
  transactionOutcome,
} from "@adyen-kit/client/terminal";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";
import { EUR, shop, type Shop } from "./support/shop.ts";
import { cloudTerminal, pairsOf, pay, POI_ID, SALE_ID, setNexo } from "./support/terminal.ts";

/** Terminals are the last merchant account's. */
const TILL = "AcmeGroup_Stores";

describe("a terminal in the cloud", () => {
  let made: Shop;
  const ending: (() => void | Promise<void>)[] = [];
  before(async () => void (made = await shop({ after: (end) => void ending.push(end as () => void) })));
  after(async () => {
    for (const end of ending.toReversed()) await end();
  });

  test("takes a payment that is captured, told by webhook, and refunded, in part and then as far as there is", async () => {
    const terminal = cloudTerminal(made.sandbox);
    const { PaymentResponse: paid } = await terminal.send("Payment", pay(10.99, { reference: "refunded" }));
    assert.equal(paid.Response.Result, "Success");
    assert.deepEqual(paid.PaymentResult?.AmountsResp, { AuthorizedAmount: 10.99, Currency: "EUR" });
    const said = pairsOf(paid.Response.AdditionalResponse);
    const id = paid.POIData.POITransactionID;
    assert.equal(id.TransactionID.split(".")[1], said["pspReference"]);
    assert.equal(said["refusalReasonRaw"], "APPROVED");
    assert.equal(paid.PaymentReceipt?.length, 2);
    const [authorisation] = await made.items("AUTHORISATION");
    assert.deepEqual(
      [authorisation?.success, authorisation?.pspReference, authorisation?.merchantReference, authorisation?.amount],
      ["true", said["pspReference"], "refunded", EUR(1099)],
    );
    const reversal = { OriginalPOITransaction: { POITransactionID: id }, ReversalReason: "MerchantCancel" } as const;
    const part = await terminal.send("Reversal", { ...reversal, ReversedAmount: 0.99 });
    assert.deepEqual([part.ReversalResponse.Response.Result, part.ReversalResponse.ReversedAmount], ["Success", 0.99]);
    const rest = await terminal.send("Reversal", reversal);
    assert.equal(rest.ReversalResponse.Response.Result, "Success");
    assert.deepEqual(
      (await made.items("REFUND")).map(({ amount }) => amount),
      [EUR(99)],
    );
    assert.deepEqual(
      (await made.items("CANCEL_OR_REFUND")).map(({ amount }) => amount),
      [EUR(1000)],
    );
    const again = await terminal.send("Reversal", { ...reversal, ReversedAmount: 1 });
    assert.equal(again.ReversalResponse.Response.Result, "Failure");
    const unknown = { ...id, TransactionID: "BV0q001.AAAAAAAAAAAAAAAA" };
    const nothing = await terminal.send("Reversal", {
      ...reversal,
      OriginalPOITransaction: { POITransactionID: unknown },
    });
    assert.equal(nothing.ReversalResponse.Response.ErrorCondition, "NotFound");
  });

  for (const [amount, condition, message] of [
    [1.21, "Cancel", "CANCELLED"],
    [101.24, "Refusal", "NOT_ENOUGH_BALANCE"],
    [1.25, "Refusal", "BLOCK_CARD"],
    [1.26, "Refusal", "CARD_EXPIRED"],
    [1.28, "InvalidCard", "INVALID_CARD"],
    [1.34, "WrongPIN", "INVALID_PIN"],
    [1.36, "UnreachableHost", "ISSUER_UNAVAILABLE"],
    [1.51, "Refusal", "ISSUER_SUSPECTED_FRAUD"],
  ] as const)
    test(`declines ${amount} with ${condition}, ${message}`, async () => {
      const terminal = cloudTerminal(made.sandbox);
      const { PaymentResponse: answer } = await terminal.send("Payment", pay(amount, { reference: message }));
      const said = pairsOf(answer.Response.AdditionalResponse);
      assert.deepEqual(
        [answer.Response.Result, answer.Response.ErrorCondition, said["message"]],
        ["Failure", condition, message],
      );
      const item = (await made.items("AUTHORISATION")).find((each) => each.merchantReference === message);
      assert.deepEqual([item?.success, item?.pspReference], ["false", said["pspReference"]]);
    });

  test("counts in the decimals of a currency, and answers in the format of what the register said", async () => {
    const terminal = cloudTerminal(made.sandbox);
    const data = encodeTerminalData({
      metadata: { table: "7" },
      shopperReference: "s",
      recurringProcessingModel: "CardOnFile",
    });
    const { PaymentResponse: yen } = await terminal.send(
      "Payment",
      pay(500, { currency: "JPY", data, reference: "yen" }),
    );
    const said = decodeTerminalData(yen.Response.AdditionalResponse ?? "");
    assert.equal(said["posAuthAmountValue"], "500");
    assert.match(said["tokenization.storedPaymentMethodId"] ?? "", /^[A-Z0-9]{16}$/);
    const items = await made.items();
    const item = items.find((each) => each.merchantReference === "yen" && each.eventCode === "AUTHORISATION");
    assert.deepEqual([item?.amount, item?.additionalData["metadata.table"]], [{ currency: "JPY", value: 500 }, "7"]);
    assert.ok(items.some((each) => each.eventCode === "RECURRING_CONTRACT"));
  });

  test("keeps a pre-authorisation until it is captured", async () => {
    const { PaymentResponse: paid } = await cloudTerminal(made.sandbox).send(
      "Payment",
      pay(5, { data: "authorisationType=PreAuth" }),
    );
    const { pspReference } = pairsOf(paid.Response.AdditionalResponse);
    const captured = await made.modify(pspReference, "captures", { merchantAccount: TILL, amount: EUR(500) });
    assert.equal(captured.body["status"], "received");
    const item = (await made.items("CAPTURE")).find((each) => each.originalReference === pspReference);
    assert.equal(item?.success, "true");
  });

  test("refunds a card that paid nothing", async () => {
    const { PaymentResponse: paid } = await cloudTerminal(made.sandbox).send("Payment", pay(3, { type: "Refund" }));
    assert.equal(paid.Response.Result, "Success");
    assert.equal((await made.items("REFUND_WITH_DATA")).length, 1);
  });

  test("tells how a payment ended, to whoever has lost the answer", async () => {
    const terminal = cloudTerminal(made.sandbox);
    const sent = await terminal.send("Payment", pay(7), { serviceId: "LOST1" });
    const outcome = await transactionOutcome(terminal, { serviceId: "LOST1" });
    assert.ok(outcome.found);
    assert.deepEqual(outcome.answer.RepeatedResponseMessageBody.PaymentResponse, sent.PaymentResponse);
    assert.deepEqual(await transactionOutcome(terminal, { serviceId: "NEVER" }), { found: false });
    const { TransactionStatusResponse: last } = await terminal.send("TransactionStatus", {});
    assert.equal(last.MessageReference?.ServiceID, "LOST1");
    const again = await terminal.send("Payment", pay(7), { serviceId: "LOST1" });
    assert.equal(again.PaymentResponse.Response.ErrorCondition, "NotAllowed");
  });

  test("answers what is no payment", async () => {
    const terminal = cloudTerminal(made.sandbox);
    const { DiagnosisResponse: diagnosis } = await terminal.send("Diagnosis", { HostDiagnosisFlag: true });
    assert.deepEqual([diagnosis.POIStatus?.GlobalStatus, diagnosis.HostStatus?.[0]?.IsReachableFlag], ["OK", true]);
    const output = {
      Device: "CustomerDisplay",
      InfoQualify: "Display",
      OutputContent: { OutputFormat: "Text", OutputText: [{ Text: "Hello" }] },
    } as const;
    const { DisplayResponse: display } = await terminal.send("Display", { DisplayOutput: [output] });
    assert.equal(display.OutputResult[0]?.Response.Result, "Success");
    const input = {
      Device: "CustomerInput",
      InfoQualify: "Input",
      InputCommand: "GetConfirmation",
      MaxInputTime: 30,
    } as const;
    const { InputResponse: confirmed } = await terminal.send("Input", { DisplayOutput: output, InputData: input });
    assert.equal(confirmed.InputResult.Input?.ConfirmedFlag, true);
    const print = {
      DocumentQualifier: "Document",
      ResponseMode: "PrintEnd",
      OutputContent: output.OutputContent,
    } as const;
    assert.equal((await terminal.send("Print", { PrintOutput: print })).PrintResponse.Response.Result, "Success");
    const sale = pay(1).SaleData;
    const { CardAcquisitionResponse: card } = await terminal.send("CardAcquisition", {
      SaleData: sale,
      CardAcquisitionTransaction: {},
    });
    assert.equal(card.PaymentInstrumentData?.CardData?.PaymentBrand, "mc");
    const enabled = await terminal.send("EnableService", { TransactionAction: "AbortTransaction" });
    assert.equal(enabled.EnableServiceResponse.Response.Result, "Success");
    const stored = await terminal.send("StoredValue", { SaleData: sale, StoredValueData: [] });
    assert.equal(stored.StoredValueResponse.Response.ErrorCondition, "UnavailableService");
  });

  test("names the field that a payment lacks", async () => {
    const sent = createMessage(
      "Payment",
      { ...pay(1), PaymentTransaction: { AmountsReq: { RequestedAmount: 1 } as never } },
      { poiId: POI_ID, saleId: SALE_ID },
    );
    const { body } = await request(made.sandbox, "POST", "/sync", { body: sent });
    const { SaleToPOIResponse: answer } = body as {
      SaleToPOIResponse: { PaymentResponse: { Response: Record<string, string> } };
    };
    assert.deepEqual(answer.PaymentResponse.Response["ErrorCondition"], "MessageFormat");
    assert.match(
      pairsOf(answer.PaymentResponse.Response["AdditionalResponse"])["errors"] ?? "",
      /AmountsReq, field Currency: Missing$/,
    );
  });

  test("that is not there, or somebody else's, does not answer", async () => {
    const message = createMessage("Payment", pay(1), { poiId: "V400m-000000000", saleId: SALE_ID });
    for (const path of ["/sync", "/async"]) {
      const { status, body } = await request(made.sandbox, "POST", path, { body: message });
      const notification = readNotification(body);
      assert.deepEqual(
        [status, notification.kind, notification.kind === "event" && notification.event],
        [200, "event", "Reject"],
      );
    }
    assert.equal((await request(made.sandbox, "POST", "/sync", { key: "wrong", body: message })).status, 401);
    assert.equal((await request(made.sandbox, "POST", "/sync", { body: "{" })).status, 400);
  });

  test("is listed as connected, by either API", async () => {
    const client = new AdyenClient(made.sandbox.connection());
    const { uniqueTerminalIds } = await connectedTerminals(client, { merchantAccount: TILL });
    assert.ok(uniqueTerminalIds?.includes(POI_ID));
    const devices = await getConnectedDevices(client, { merchantAccount: TILL });
    assert.deepEqual(devices.uniqueDeviceIds, uniqueTerminalIds);
    assert.deepEqual(await getDeviceStatus(client, { merchantAccount: TILL, deviceId: POI_ID }), {
      deviceId: POI_ID,
      status: "ONLINE",
    });
    assert.equal((await getDeviceStatus(client, { merchantAccount: TILL, deviceId: "X-1" })).status, "OFFLINE");
  });

  test("is reached by the newer API too, whose path must be the terminal's", async () => {
    const { PaymentResponse: paid } = await cloudTerminal(made.sandbox, undefined, TILL).send("Payment", pay(2));
    assert.equal(paid.Response.Result, "Success");
    const message = createMessage("Payment", pay(1), { poiId: "V400m-000000000", saleId: SALE_ID });
    const path = `/v1/merchants/${TILL}/devices/${POI_ID}/sync`;
    assert.equal((await request(made.sandbox, "POST", path, { body: message })).status, 422);
  });
});

describe("a terminal whose answer is lost", () => {
  test("is asked how the payment ended, which was made once", async () => {
    await using sandbox = await startFrozen();
    const terminal = cloudTerminal(sandbox);
    await sandbox.control.addFault({ kind: "lost-answer", operation: "terminal-api/v1/sync", times: 1 });
    const result = await terminal.send("Payment", pay(12), { serviceId: "GONE" }).result();
    assert.ok(!result.ok && result.error.outcomeUnknown);
    const outcome = await transactionOutcome(terminal, { serviceId: "GONE" });
    const { Response: said } = outcome.found ? (outcome.answer.RepeatedResponseMessageBody.PaymentResponse ?? {}) : {};
    assert.equal(said?.Result, "Success");
    assert.equal((await sandbox.control.overview()).payments.length, 1);
  });
});

describe("whatever is sent to a terminal", () => {
  test("is answered, and never by an error of the sandbox's own", async () => {
    await using sandbox = await startFrozen({ port: false });
    const key = { identifier: "k", passphrase: "p", version: 1 };
    await setNexo(sandbox, { encryptionKey: key });
    const { apiKey } = sandbox.connection();
    const headers = { "x-api-key": apiKey, "content-type": "application/json" };
    const header = {
      ...{ ProtocolVersion: "3.0", MessageClass: "Service", MessageType: "Request", SaleID: SALE_ID, POIID: POI_ID },
    };
    const categories = ["Payment", "Reversal", "Abort", "TransactionStatus", "Display", "Input", "Print", "Diagnosis"];
    const anything = fc.jsonValue({ maxDepth: 3 });
    const fields = ["SaleData", "PaymentTransaction", "OriginalPOITransaction", "MessageReference", "InputData"];
    const message = fc
      .record({
        category: fc.constantFrom(...categories, "CardAcquisition", "EnableService", "Login", "Nonsense"),
        serviceId: fc.stringMatching(/^[A-Za-z0-9]{1,10}$/),
        request: fc.dictionary(fc.constantFrom(...fields, "DisplayOutput", "ReversedAmount"), anything),
        trailer: fc.option(fc.record({ NexoBlob: fc.base64String(), SecurityTrailer: anything })),
      })
      .map(({ category, serviceId, request: content, trailer }) => ({
        SaleToPOIRequest: {
          MessageHeader: { ...header, MessageCategory: category, ServiceID: serviceId },
          [`${category}Request`]: content,
          ...trailer,
        },
      }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(message, anything), fc.constantFrom("/sync", "/async", "/nexo"), async (body, path) => {
        const answer = await sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
        assert.ok(answer.status < 500, `${answer.status} ${JSON.stringify(body)}`);
        assert.ok([200, 400, 422].includes(answer.status), String(answer.status));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a terminal that shares a key", () => {
  const options = { identifier: "register-key", passphrase: "a passphrase of some length", version: 1 };

  test("answers encrypted what came encrypted, and refuses what another key encrypted", async () => {
    await using sandbox = await startFrozen();
    await setNexo(sandbox, { encryptionKey: options });
    const terminal = cloudTerminal(sandbox, new TerminalKey(options));
    assert.equal((await terminal.send("Payment", pay(1))).PaymentResponse.Response.Result, "Success");
    assert.equal((await terminal.send("Diagnosis", {})).DiagnosisResponse.Response.Result, "Success");
    for (const wrong of [{ passphrase: "another passphrase" }, { version: 2 }, { identifier: "other" }]) {
      const other = cloudTerminal(sandbox, new TerminalKey({ ...options, ...wrong }));
      await assert.rejects(other.send("Payment", pay(1)), /Reject, The message cannot be decrypted/);
    }
    const clear = await cloudTerminal(sandbox).send("Payment", pay(1));
    assert.equal(clear.PaymentResponse.Response.Result, "Success");
  });

  test("tells the answer, and what its screen shows, to the addresses in its settings", async (t) => {
    await using sandbox = await startFrozen();
    const hooks = await startReceiver(t);
    const key = new TerminalKey(options);
    await setNexo(sandbox, {
      encryptionKey: options,
      eventUrls: { eventPublicUrls: [{ url: `${hooks.url}/events`, encrypted: true, username: "u", password: "p" }] },
      displayUrls: { publicUrls: [{ url: `${hooks.url}/display`, encrypted: false }] },
    });
    const { ServiceID } = await cloudTerminal(sandbox, key).sendAsync("Payment", pay(1.26), { serviceId: "ASYNC1" });
    assert.equal(ServiceID, "ASYNC1");
    await hooks.count(3);
    const plain = await Promise.all(
      hooks.received.map(async ({ body }) =>
        readNotification(body.includes("NexoBlob") ? await key.decrypt(body) : body),
      ),
    );
    const shown = plain.flatMap((each) => (each.kind === "display" ? [each.event] : []));
    assert.deepEqual(shown.sort(), ["TENDER_CREATED", "TENDER_FINAL"]);
    const answer = plain.find((each) => each.kind === "answer");
    assert.equal(answer?.header.ServiceID, "ASYNC1");
    assert.equal(answer?.kind === "answer" && answer.response.PaymentResponse?.Response.ErrorCondition, "Refusal");
  });
});
