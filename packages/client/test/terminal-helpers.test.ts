import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  AbortedError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
} from "@adyen-kit/client";
import {
  CloudTerminal,
  createMessage,
  decodeTerminalData,
  encodeTerminalData,
  readNotification,
  type TerminalData,
  TerminalError,
  TerminalKey,
  transactionOutcome,
} from "@adyen-kit/client/terminal";
import type { TerminalAPIRequest } from "@adyen-kit/client/terminal/messages/v1";
import fc from "fast-check";
import { clientFor } from "./support/clients.ts";
import { type Answer, json, serve } from "./support/server.ts";
import { paid, payment, POI_ID, SALE_ID, shared } from "./support/terminal.ts";

const parties = { poiId: POI_ID, saleId: SALE_ID };
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
const header = { MessageClass: "Event", MessageCategory: "Event", MessageType: "Notification", POIID: POI_ID };
const rejected = createMessage("Payment", payment, { ...parties, serviceId: "A1b2C3d4E5" });
const event = {
  SaleToPOIRequest: {
    EventNotification: {
      EventToNotify: "Reject",
      EventDetails: "message=Did+not+receive+a+response+from+the+POI.",
      RejectedMessage: base64(rejected),
      TimeStamp: "2026-03-31T09:15:00.000Z",
    },
    MessageHeader: header,
  },
};
const display = {
  SaleToPOIRequest: {
    DisplayRequest: {
      DisplayOutput: [
        {
          Device: "CashierDisplay",
          InfoQualify: "Status",
          OutputContent: {
            OutputFormat: "MessageRef",
            PredefinedContent: {
              ReferenceID:
                "TransactionID=oLkO0012.X&TimeStamp=2026-03-31T09%3a15%3a00.000Z&event=TENDER_CREATED&tender=1",
            },
          },
        },
      ],
    },
    MessageHeader: { ...header, MessageClass: "Device", MessageCategory: "Display", MessageType: "Request" },
  },
};

describe("data beside a message", () => {
  test("is an object in Base64, or pairs", () => {
    const data = { tenderOption: "ReceiptHandler", metadata: { table: 7, note: "Kaffee ä & Co=1" }, none: undefined };
    const { none: _, ...sent } = data;
    assert.deepEqual(JSON.parse(Buffer.from(encodeTerminalData(data), "base64").toString()), sent);
    const form = encodeTerminalData(data, "form");
    assert.equal(form, "tenderOption=ReceiptHandler&metadata.table=7&metadata.note=Kaffee+%C3%A4+%26+Co%3D1");
    const read = { tenderOption: "ReceiptHandler", "metadata.table": "7", "metadata.note": "Kaffee ä & Co=1" };
    assert.deepEqual(decodeTerminalData(encodeTerminalData(data)), read);
    assert.deepEqual(decodeTerminalData(form), read);
  });

  test("says the same in both formats, whatever it says", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abXY_-ä &"), minLength: 1, maxLength: 5 });
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const data = fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf, { maxKeys: 3 })), {
      minKeys: 1,
      maxKeys: 4,
    });
    fc.assert(
      fc.property(data, (given) => {
        fc.pre(Object.values(given).some((value) => typeof value !== "object" || Object.keys(value).length > 0));
        const wellFormed = JSON.parse(JSON.stringify(given).replaceAll(/\\ud[89a-f]../g, "x")) as TerminalData;
        const one = decodeTerminalData(encodeTerminalData(wellFormed));
        const other = decodeTerminalData(encodeTerminalData(wellFormed, "form"));
        assert.deepEqual(one, other);
      }),
    );
  });

  test("of an answer is read in both formats, with numbers, as texts by one name", () => {
    const said = {
      additionalData: { tid: 47069832, AID: "A000000003", offline: false, list: [1] },
      message: "108 Cancelled",
    };
    assert.deepEqual(decodeTerminalData(base64(said)), {
      ...{ tid: "47069832", AID: "A000000003", offline: "false", list: "[1]", message: "108 Cancelled" },
    });
    const form = "tid=47069832&AID=A000000003&message=108%20Cancelled&text=m%3d%c3%bc%e2%82%ac";
    assert.deepEqual(decodeTerminalData(form), {
      ...{ tid: "47069832", AID: "A000000003", message: "108 Cancelled", text: "m=ü€" },
    });
    assert.deepEqual(decodeTerminalData(""), {});
  });

  test("that cannot be sent is refused by name; what cannot be read without its text", () => {
    for (const [field, data] of [
      ["amount", { amount: Number.NaN }],
      ["a.b", { a: { b: 1n } }],
      ["list", { list: [1] }],
      ["a", { a: null }],
      ["data", "x"],
    ] as const) {
      assert.throws(
        () => encodeTerminalData(data as never),
        (error) => error instanceof ConfigurationError && error.field === field,
      );
    }
    for (const text of ["s3cret", base64([1]), base64("s3cret"), undefined as never, "=s3cret"]) {
      assert.throws(
        () => decodeTerminalData(text),
        (error) => error instanceof TerminalError && error.reason === "unreadable" && !error.message.includes("s3cret"),
      );
    }
  });
});

describe("a notification", () => {
  test("of an event is read with its details and the message that was refused", () => {
    for (const given of [event, JSON.stringify(event), Buffer.from(`\uFEFF${JSON.stringify(event)}`)]) {
      const notification = readNotification(given);
      assert.ok(notification.kind === "event");
      assert.deepEqual(
        [notification.event, notification.details, notification.at, notification.header.POIID],
        ["Reject", { message: "Did not receive a response from the POI." }, "2026-03-31T09:15:00.000Z", POI_ID],
      );
      assert.equal(notification.rejected?.SaleToPOIRequest.MessageHeader.ServiceID, "A1b2C3d4E5");
    }
  });

  test("of an event may say little", () => {
    const EventNotification = { EventToNotify: "CardInserted", EventDetails: "a sentence", RejectedMessage: "???" };
    const notification = readNotification({ SaleToPOIRequest: { EventNotification, MessageHeader: header } });
    assert.ok(notification.kind === "event");
    assert.deepEqual(
      [notification.details, notification.at, notification.rejected],
      [{ message: "a sentence" }, undefined, undefined],
    );
  });

  test("of the terminal's screen is read with the transaction", () => {
    const notification = readNotification(display);
    assert.ok(notification.kind === "display");
    assert.deepEqual(
      [notification.event, notification.transactionId, notification.at, notification.details],
      ["TENDER_CREATED", "oLkO0012.X", "2026-03-31T09:15:00.000Z", { tender: "1" }],
    );
  });

  test("that is encrypted is decrypted from text, bytes or an object, and then read", async () => {
    const key = new TerminalKey(shared);
    const secured = await key.encrypt(event as unknown as TerminalAPIRequest);
    assert.throws(() => readNotification(secured), /decrypt/);
    const text = JSON.stringify(secured);
    for (const given of [secured, text, Buffer.from(text), new TextEncoder().encode(text)]) {
      assert.equal(readNotification(await key.decrypt(given)).kind, "event");
    }
    const answer = await key.encrypt(paid(rejected.SaleToPOIRequest.MessageHeader));
    const read = readNotification(await key.decrypt(Buffer.from(JSON.stringify(answer))));
    assert.ok(read.kind === "answer" && read.response.PaymentResponse?.Response.Result === "Success");
  });

  test("that came in the clear is refused by a key, and it is told what it is", async () => {
    const key = new TerminalKey(shared);
    for (const [message, said] of [
      [event, /notification.*clear.*readNotification/],
      [display, /notification.*clear/],
      [paid(rejected.SaleToPOIRequest.MessageHeader), /message.*clear/],
      ["ok", /not an encrypted one/],
    ] as const) {
      await assert.rejects(
        key.decrypt(message),
        (error) => error instanceof TerminalError && error.reason === "unreadable" && said.test(error.message),
      );
    }
  });

  test("that is none is refused", () => {
    for (const given of ["ok", Buffer.from([0xff]), {}, [], null as never, rejected, { SaleToPOIRequest: {} }]) {
      assert.throws(
        () => readNotification(given),
        (error) => error instanceof TerminalError && error.reason === "unreadable",
      );
    }
  });
});

/** A time that passes as it is waited for. */
function passing(): { now(): number; wait(milliseconds: number): Promise<void> } {
  let time = 0;
  return {
    now: () => time,
    wait: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

type Said = { readonly Response: object; readonly RepeatedMessageResponse?: object } | "break" | number;

/** Answers one question after the other; the last again and again. */
function answering(...said: readonly Said[]): Answer {
  let count = 0;
  return ({ body }, response) => {
    const next = said[Math.min(count, said.length - 1)];
    count += 1;
    if (next === "break") return response.destroy();
    if (typeof next === "number") return json(response, next, {});
    const { MessageHeader, TransactionStatusRequest } = (JSON.parse(body) as TerminalAPIRequest).SaleToPOIRequest;
    assert.deepEqual(TransactionStatusRequest?.MessageReference, {
      ...{ MessageCategory: "Payment", SaleID: SALE_ID, ServiceID: "order00001" },
    });
    const message = { MessageHeader: { ...MessageHeader, MessageType: "Response" }, TransactionStatusResponse: next };
    return json(response, 200, { SaleToPOIResponse: message });
  };
}

const inProgress: Said = { Response: { Result: "Failure", ErrorCondition: "InProgress" } };
const notFound: Said = { Response: { Result: "Failure", ErrorCondition: "NotFound" } };
const ended: Said = {
  Response: { Result: "Success" },
  RepeatedMessageResponse: {
    MessageHeader: {},
    RepeatedResponseMessageBody: { PaymentResponse: { Response: { Result: "Failure", ErrorCondition: "Refusal" } } },
  },
};

describe("how a payment ended whose answer was lost", () => {
  const ask = (baseUrl: string, options = {}) =>
    transactionOutcome(
      new CloudTerminal(clientFor({ baseUrl }), parties),
      { serviceId: "order00001" },
      { clock: passing(), ...options },
    );

  test("is asked until there is an end, over breaks and while it is in progress", async () => {
    await using server = await serve(answering(inProgress, "break", 503, inProgress, ended));
    const outcome = await ask(server.baseUrl);
    assert.ok(outcome.found);
    const { PaymentResponse } = outcome.answer.RepeatedResponseMessageBody;
    assert.equal(PaymentResponse?.Response.ErrorCondition, "Refusal");
    assert.equal(server.received.length, 5);
    const ids = server.received.map(
      ({ body }) => (JSON.parse(body) as TerminalAPIRequest).SaleToPOIRequest.MessageHeader.ServiceID,
    );
    assert.equal(new Set(ids).size, 5, "each question is a message of its own");
  });

  test("may be that it never began", async () => {
    await using server = await serve(answering(notFound));
    assert.deepEqual(await ask(server.baseUrl), { found: false });
  });

  test("is not known when the time is over, and that is told", async () => {
    await using server = await serve(answering(inProgress));
    const error = await ask(server.baseUrl, { every: 10_000, timeout: 35_000 }).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof TimeoutError && error.outcomeUnknown);
    assert.ok(error.cause instanceof TerminalError && error.cause.message.includes("InProgress"));
    assert.equal(server.received.length, 4);
    await using broken = await serve(answering("break"));
    const other = await ask(broken.baseUrl, { timeout: 1000 }).catch((thrown: unknown) => thrown);
    assert.ok(other instanceof TimeoutError && other.cause instanceof ConnectionError);
  });

  test("is not asked again where that changes nothing", async () => {
    await using server = await serve(answering(401));
    await assert.rejects(ask(server.baseUrl), AuthenticationError);
    assert.equal(server.received.length, 1);
    for (const [field, options] of [
      ["every", { every: 0 }],
      ["timeout", { timeout: -1 }],
    ] as const) {
      await assert.rejects(ask(server.baseUrl, options), { name: "ConfigurationError", field });
    }
  });

  test("is no longer asked when the caller stops", async () => {
    await using server = await serve(answering(inProgress));
    const caller = new AbortController();
    const terminal = new CloudTerminal(clientFor(server), parties);
    const asking = transactionOutcome(terminal, { serviceId: "order00001" }, { signal: caller.signal, every: 60_000 });
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    caller.abort(new Error("closing time"));
    const error = await asking.catch((thrown: unknown) => thrown);
    assert.ok(error instanceof AbortedError);
  });
});
