import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import {
  AbortedError,
  type AdyenError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  ServerError,
  TimeoutError,
} from "@adyen-kit/client";
import { LocalTerminal, type LocalTerminalOptions, TerminalError, TerminalKey } from "@adyen-kit/client/terminal";
import type { MessageHeader, TerminalAPIRequest } from "@adyen-kit/client/terminal/messages/v1";
import {
  answering,
  encrypted,
  json,
  localTerminal,
  makeAuthorities,
  officialSecurities,
  paid,
  PASSPHRASE,
  payment,
  POI_ID,
  SALE_ID,
  selfSigned,
  serveTerminal,
  shared,
} from "./support/terminal.ts";

const authorities = makeAuthorities();
const skip = authorities === undefined ? "there is no openssl to make certificates with" : false;
const own = authorities?.good.issue(`${POI_ID}.test.terminal.adyen.com`) ?? { key: "", cert: "" };
const ca = authorities?.good.cert ?? "";

type Behaviour = (body: string, response: ServerResponse) => unknown;

/** How a payment failed at a terminal that behaves so, and what the terminal saw. */
async function failure(
  behaviour: Behaviour,
  options: { timeout?: number; signal?: AbortSignal; serviceId?: string } = {},
) {
  await using server = await serveTerminal(own, behaviour);
  const result = await localTerminal(server, { ca }).send("Payment", payment, options).result();
  assert.ok(!result.ok);
  const { error } = result;
  assertSilent(error);
  return { error, received: server.received };
}

function assertSilent(...things: readonly unknown[]): void {
  for (const thing of things) {
    const shown = [inspect(thing, { depth: 9, showHidden: true }), JSON.stringify(thing), String(thing)].join("\n");
    for (const secret of [PASSPHRASE, "Kaffee", "10.99", "oLkO001"]) assert.ok(!shown.includes(secret), shown);
  }
}

/** That nobody knows how it ended is said, and what to do. */
function assertOpen(error: AdyenError, serviceId: string | RegExp = /[0-9A-Z]{10}/): void {
  assert.equal(error.outcomeUnknown, true);
  const advice = new RegExp(`ask with a TransactionStatusRequest .* ServiceID is ${new RegExp(serviceId).source}\\.$`);
  assert.match(error.message, advice);
  assert.ok(inspect(error).includes(error.message), "what is printed says it too");
}

describe("a terminal in the local network", { skip }, () => {
  test("is sent a payment, and answers", async () => {
    await using server = await serveTerminal(own, answering());
    const terminal = localTerminal(server, { ca });
    const response = await terminal.send("Payment", payment, { serviceId: "order00001" }).withResponse();
    const { PaymentResponse, MessageHeader } = response.data;
    assert.deepEqual(
      [PaymentResponse.Response.Result, PaymentResponse.Response.AdditionalResponse, MessageHeader.ServiceID],
      ["Success", "m=ü€🥐", "order00001"],
    );
    assert.deepEqual([response.statusCode, response.attempts], [200, 1]);
    const [received] = server.received;
    assert.equal(received?.url, "POST /nexo/");
    assert.deepEqual([received.headers["x-api-key"], received.headers.authorization], [undefined, undefined]);
    assert.match(received.headers["content-type"] ?? "", /^application\/json/);
    for (const word of ["Kaffee", "10.99", PASSPHRASE]) assert.ok(!received.body.includes(word));
    assertSilent(terminal, response, response.request);
    assert.ok(!("x-api-key" in response.request.headers), "there was none");
  });

  for (const name of ["NexoSecurityManager", "NexoCrypto"] as const) {
    test(`is understood where it speaks through ${name} of Adyen's library`, async () => {
      await using server = await serveTerminal(own, answering(paid, officialSecurities()[name]));
      const { PaymentResponse } = await localTerminal(server, { ca }).send("Payment", payment);
      assert.equal(PaymentResponse.SaleData.SaleTransactionID.TransactionID, "Kaffee ä 価 🥐");
    });
  }

  test("may refuse a payment, which is an answer", async () => {
    const refused = (header: MessageHeader) => {
      const { SaleToPOIResponse: answer } = paid(header);
      Object.assign(answer.PaymentResponse ?? {}, { Response: { Result: "Failure", ErrorCondition: "Refusal" } });
      return { SaleToPOIResponse: answer };
    };
    await using server = await serveTerminal(own, answering(refused));
    const { PaymentResponse } = await localTerminal(server, { ca }).send("Payment", payment);
    assert.equal(PaymentResponse.Response.ErrorCondition, "Refusal");
  });

  test("has a connection for each message, and keys that are derived once for all that share them", async (t) => {
    const derive = t.mock.method(crypto.subtle, "deriveBits");
    await using server = await serveTerminal(own, answering());
    const key = new TerminalKey(shared);
    for (const terminal of [localTerminal(server, { ca, key }), localTerminal(server, { ca, key })]) {
      await Promise.all([terminal.send("Payment", payment), terminal.send("Payment", payment)]);
    }
    assert.equal(server.connections(), 4);
    // Those of the terminal are Adyen's code, which does not use this.
    assert.equal(derive.mock.callCount(), 1);
  });

  test("need not answer an abort", async () => {
    await using server = await serveTerminal(own, (_, response) => response.writeHead(200).end());
    const MessageReference = { MessageCategory: "Payment", ServiceID: "1" } as const;
    const abort = { AbortReason: "MerchantAbort", MessageReference };
    assert.equal(await localTerminal(server, { ca }).send("Abort", abort), undefined);
  });

  test("is asked how a payment ended", async () => {
    const status = (header: MessageHeader, { SaleToPOIRequest: { TransactionStatusRequest } }: TerminalAPIRequest) => ({
      SaleToPOIResponse: {
        MessageHeader: { ...header, MessageType: "Response" },
        TransactionStatusResponse: {
          ...{ Response: { Result: "Success" }, MessageReference: TransactionStatusRequest?.MessageReference },
          RepeatedMessageResponse: {
            MessageHeader: { ...header, MessageCategory: "Payment", ServiceID: "order00001" },
            RepeatedResponseMessageBody: paid(header).SaleToPOIResponse,
          },
        },
      },
    });
    await using server = await serveTerminal(own, answering(status));
    const MessageReference = { MessageCategory: "Payment", SaleID: SALE_ID, ServiceID: "order00001" } as const;
    const answer = await localTerminal(server, { ca }).send("TransactionStatus", { MessageReference });
    const { RepeatedMessageResponse } = answer.TransactionStatusResponse;
    const { PaymentResponse } = RepeatedMessageResponse?.RepeatedResponseMessageBody ?? {};
    assert.equal(PaymentResponse?.Response.Result, "Success");
  });

  test("lets middleware see messages as they go over the network", async () => {
    const bodies: (string | undefined)[] = [];
    await using server = await serveTerminal(own, answering());
    const middleware: LocalTerminalOptions["middleware"] = [
      (request, next) => {
        bodies.push(request.body);
        return next(request);
      },
    ];
    await localTerminal(server, { ca, middleware }).send("Payment", payment);
    assert.deepEqual(bodies, [server.received[0]?.body]);
  });

  test("of a test account may be spoken to unencrypted, over TLS that is checked as ever", async () => {
    const plain: Behaviour = (body, response) =>
      json(response, paid((JSON.parse(body) as TerminalAPIRequest).SaleToPOIRequest.MessageHeader));
    await using server = await serveTerminal(own, plain);
    const options = { key: undefined, unencrypted: true };
    const { PaymentResponse } = await localTerminal(server, { ...options, ca }).send("Payment", payment);
    assert.equal(PaymentResponse.Response.Result, "Success");
    const strange = localTerminal(server, { ...options, ca: authorities?.other.cert });
    await assert.rejects(async () => strange.send("Payment", payment), ConnectionError);
    assert.equal(server.received.length, 1);
  });
});

describe("the certificate of a terminal", { skip }, () => {
  const accepted: readonly (readonly [string, "test" | "live"])[] = [
    [`${POI_ID}.test.terminal.adyen.com`, "test"],
    [`${POI_ID}.live.terminal.adyen.com`, "live"],
    [`${POI_ID.toUpperCase()}.test.terminal.adyen.com`, "test"],
    ["legacy-terminal-certificate.test.terminal.adyen.com", "test"],
    ["legacy-terminal-certificate.live.terminal.adyen.com", "live"],
  ];
  for (const [name, environment] of accepted) {
    test(`may be that of ${name} (${environment})`, async () => {
      await using server = await serveTerminal(authorities?.good.issue(name) ?? own, answering());
      const terminal = localTerminal(server, { ca, environment });
      assert.equal((await terminal.send("Payment", payment)).PaymentResponse.Response.Result, "Success");
    });
  }

  const refused: readonly (readonly [string, "test" | "live"])[] = [
    ["V400m-324688170.test.terminal.adyen.com", "test"],
    [`${POI_ID}.live.terminal.adyen.com`, "test"],
    [`${POI_ID}.test.terminal.adyen.com`, "live"],
    ["legacy-terminal-certificate.live.terminal.adyen.com", "test"],
    [`${POI_ID}.test.terminal.adyen.com.example.com`, "test"],
    [`x.${POI_ID}.test.terminal.adyen.com`, "test"],
    [`${POI_ID}xtest.terminal.adyen.com`, "test"],
    [`*.test.terminal.adyen.com`, "test"],
    ["127.0.0.1", "test"],
  ];
  for (const [name, environment] of refused) {
    test(`may not be that of ${name} (${environment}), and not a byte is sent`, async () => {
      await using server = await serveTerminal(authorities?.good.issue(name) ?? own, answering());
      await assertRefused(server, { ca, environment }, "ERR_TERMINAL_CERTIFICATE");
    });
  }

  test("may not be of another authority, or of none, and not a byte is sent", async () => {
    const name = `${POI_ID}.test.terminal.adyen.com`;
    const foreign = authorities?.other.issue(name) ?? own;
    await using server = await serveTerminal(foreign, answering());
    await assertRefused(server, { ca }, "CERT_SIGNATURE_FAILURE");
    await using selfMade = await serveTerminal(selfSigned(name), answering());
    await assertRefused(selfMade, { ca: [ca, ca] }, "DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test("is checked even where the environment says that certificates are not", async (t) => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    t.after(() => delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"]);
    await using server = await serveTerminal(authorities?.other.issue("x") ?? own, answering());
    await assertRefused(server, { ca }, "CERT_SIGNATURE_FAILURE");
    await using other = await serveTerminal(authorities?.good.issue("x") ?? own, answering());
    await assertRefused(other, { ca }, "ERR_TERMINAL_CERTIFICATE");
  });

  test("is not checked for a simulator on loopback, if that is said", async () => {
    await using server = await serveTerminal(authorities?.other.issue("localhost") ?? own, answering());
    const terminal = localTerminal(server, { dangerouslySkipCertificateCheck: true });
    assert.equal((await terminal.send("Payment", payment)).PaymentResponse.Response.Result, "Success");
  });

  type Served = Awaited<ReturnType<typeof serveTerminal>>;
  async function assertRefused(server: Served, options: Partial<LocalTerminalOptions>, code: string): Promise<void> {
    const result = await localTerminal(server, options).send("Payment", payment).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError);
    assert.equal(result.error.code, code);
    assert.equal(result.error.outcomeUnknown, false);
    assert.doesNotMatch(result.error.message, /TransactionStatus/);
    assert.deepEqual([server.received.length, server.bytes()], [0, 0]);
  }
});

describe("a payment whose answer does not come", { skip }, () => {
  const head = { "content-type": "application/json", "content-length": "1000" };
  const stalls: readonly (readonly [string, Behaviour])[] = [
    ["at all", () => undefined],
    ["after the headers", (_, response) => response.writeHead(200, head).flushHeaders()],
    ["to its end", (_, response) => response.writeHead(200, head).write('{"SaleToPOI')],
    [
      "faster than a drop at a time",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const dripping = setInterval(() => response.write(" "), 10);
        response.on("close", () => clearInterval(dripping));
      },
    ],
  ];
  for (const [what, behaviour] of stalls) {
    test(`${what} ends in time, is sent once, and may have taken place`, async () => {
      const { error, received } = await failure(behaviour, { timeout: 200, serviceId: "order00001" });
      assert.ok(error instanceof TimeoutError);
      assert.equal(error.timeout, 200);
      assertOpen(error, "order00001");
      assert.equal(received.length, 1);
    });
  }

  test("because the connection broke is sent once, and may have taken place", async () => {
    for (const behaviour of [
      (_: string, response: ServerResponse) => response.socket?.destroy(),
      (_: string, response: ServerResponse) =>
        response.writeHead(200, head).write("{", () => response.socket?.destroy()),
    ]) {
      const { error, received } = await failure(behaviour);
      assert.ok(error instanceof ConnectionError);
      assertOpen(error);
      assert.equal(received.length, 1);
    }
  });

  test("because its caller gave up may have taken place", async () => {
    const controller = new AbortController();
    const reason = new Error("closing");
    const { error } = await failure(() => controller.abort(reason), { signal: controller.signal });
    assert.ok(error instanceof AbortedError);
    assert.equal(error.cause, reason);
    assertOpen(error);
  });

  test("because its caller had given up before was not sent", async () => {
    const { error, received } = await failure(answering(), { signal: AbortSignal.abort() });
    assert.ok(error instanceof AbortedError);
    assert.deepEqual([error.outcomeUnknown, received.length], [false, 0]);
  });

  test("because there is no terminal was not sent", async () => {
    const result = await localTerminal({ address: "127.0.0.1:1" }, { ca }).send("Payment", payment).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError);
    assert.deepEqual([result.error.code, result.error.outcomeUnknown], ["ECONNREFUSED", false]);
  });

  test("is another matter than a question, which changed nothing", async () => {
    await using server = await serveTerminal(own, (_, response) => response.socket?.destroy());
    const result = await localTerminal(server, { ca }).send("Diagnosis", {}).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError);
    assert.deepEqual([result.error.outcomeUnknown, server.received.length], [false, 1]);
    assert.doesNotMatch(result.error.message, /TransactionStatus/);
  });
});

describe("an answer that is none", { skip }, () => {
  test("says that the keys do not fit, in the terminal's words", async () => {
    const body = { errors: ["Nexo Service: crypto error (9)"], ServiceID: "1" };
    const { error } = await failure((_, response) => json(response, body, 401));
    assert.ok(error instanceof AuthenticationError);
    assert.match(error.message, /answered 401.* The terminal says: Nexo Service: crypto error \(9\)\.$/);
    assert.equal(error.outcomeUnknown, false);
  });

  test("is an error of the terminal, after which nothing is known", async () => {
    const { error, received } = await failure((_, response) => json(response, {}, 503));
    assert.ok(error instanceof ServerError);
    assertOpen(error);
    assert.equal(received.length, 1);
  });

  const strange: readonly (readonly [string, TerminalError["reason"], Behaviour])[] = [
    ["is not encrypted", "not-authentic", plainly((header) => paid(header))],
    ["is encrypted with another passphrase", "not-authentic", answering(paid, another({ passphrase: "another" }))],
    ["is encrypted with another key", "wrong-key", answering(paid, another({ version: 2 }))],
    ["is of another payment, recorded and played again", "mismatch", changed({ ServiceID: "0000000001" })],
    ["is of another terminal", "mismatch", changed({ POIID: "V400m-1" })],
    ["is of another system", "mismatch", changed({ SaleID: "other" })],
    ["is of another category", "mismatch", changed({ MessageCategory: "Reversal" })],
    ["is a request", "mismatch", changed({ MessageType: "Request" })],
    ["has no response to a payment", "unreadable", changed({}, { PaymentResponse: undefined })],
    ["is our own message", "unreadable", (body, response) => response.end(body)],
    ["is a text", "unreadable", (_, response) => response.end("ok")],
    ["is empty", "unreadable", (_, response) => response.end()],
    ["is a list", "unreadable", (_, response) => json(response, [1])],
  ];
  for (const [what, reason, behaviour] of strange) {
    test(`because it ${what} is refused, and the payment may have taken place`, async () => {
      const { error, received } = await failure(behaviour);
      assert.ok(error instanceof TerminalError);
      assert.equal(error.reason, reason);
      assertOpen(error);
      assert.equal(received.length, 1);
      assert.equal(error.attempts, 1);
    });
  }

  for (const [what, wrap] of [
    ["encrypted", (event: object) => encrypted(event)],
    ["in the clear", (event: object) => event],
  ] as const) {
    test(`is an event that says why (${what})`, async () => {
      const event = {
        SaleToPOIRequest: {
          EventNotification: {
            ...{ EventToNotify: "Reject", EventDetails: "message=Did+not+receive+a+response+from+the+POI." },
            ...{ RejectedMessage: "Kaffee", TimeStamp: "2026-03-31T09:15:00.000Z" },
          },
          MessageHeader: {
            MessageClass: "Event",
            MessageCategory: "Event",
            MessageType: "Notification",
            POIID: POI_ID,
          },
        },
      };
      const { error } = await failure((_, response) => json(response, wrap(event)));
      assert.ok(error instanceof TerminalError);
      assert.equal(error.reason, "rejected");
      assert.match(error.message, /Reject, Did not receive a response from the POI\. Before you try again/);
      assertOpen(error);
    });
  }

  /** Whoever has not the key that we have. */
  function another(change: object) {
    const ours = officialSecurities().NexoCrypto;
    const theirs = officialSecurities({ ...shared, ...change }).NexoCrypto;
    return { encrypt: theirs.encrypt.bind(theirs), decrypt: ours.decrypt.bind(ours) };
  }

  function plainly(make: (header: MessageHeader) => object): Behaviour {
    return (body, response) =>
      json(response, make((JSON.parse(body) as TerminalAPIRequest).SaleToPOIRequest.MessageHeader));
  }

  function changed(header: object, content: object = {}): Behaviour {
    return answering((sent) => {
      const { SaleToPOIResponse: answer } = paid(sent);
      return { SaleToPOIResponse: { ...answer, ...content, MessageHeader: { ...answer.MessageHeader, ...header } } };
    });
  }
});

test("what a terminal cannot be made of is refused by name, without the passphrase", async () => {
  const pem = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----";
  const key = new TerminalKey(shared);
  const good = { address: "192.168.1.20", environment: "test", poiId: POI_ID, saleId: SALE_ID, ca: pem, key } as const;
  const cases: readonly (readonly [object, string])[] = [
    [{ address: "" }, "address"],
    [{ address: "192.168.1.20/nexo" }, "address"],
    [{ address: "https://192.168.1.20" }, "address"],
    [{ address: "user@192.168.1.20" }, "address"],
    [{ address: "192.168.1.20:99999" }, "address"],
    [{ address: undefined }, "address"],
    [{ environment: "prod" }, "environment"],
    [{ poiId: "324688179" }, "poiId"],
    [{ poiId: "V400m-324688179.evil" }, "poiId"],
    [{ saleId: "" }, "saleId"],
    [{ key: undefined }, "key"],
    [{ key: shared }, "key"],
    [{ unencrypted: true }, "unencrypted"],
    [{ unencrypted: true, key: undefined, environment: "live" }, "unencrypted"],
    [{ ca: undefined }, "ca"],
    [{ ca: [] }, "ca"],
    [{ ca: "/etc/adyen-terminal.pem" }, "ca"],
    [{ ca: [pem, "nonsense"] }, "ca"],
    [{ timeout: 0 }, "timeout"],
    [{ dangerouslySkipCertificateCheck: true }, "dangerouslySkipCertificateCheck"],
  ];
  for (const [change, field] of cases) {
    assert.throws(
      () => new LocalTerminal({ ...good, ...change }),
      (error) => {
        assert.ok(error instanceof ConfigurationError, inspect(error));
        assert.equal(error.field, field);
        assertSilent(error);
        return true;
      },
    );
  }
  const terminal = new LocalTerminal(good);
  assertSilent(terminal);
  await assert.rejects(
    async () => terminal.send("Payment", payment, { serviceId: "too-long-an-id" }),
    ConfigurationError,
  );
  await assert.rejects(async () => terminal.send("Payment", payment, { timeout: -1 }), ConfigurationError);
});
