import assert from "node:assert/strict";
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { once } from "node:events";
import { describe, test } from "node:test";
import { type ApiCall, ApiError, ConfigurationError, ConnectionError } from "@adyen-kit/client";
import { paymentsDetails } from "@adyen-kit/client/checkout/v71/payments";
import { deleteAllowedOrigin } from "@adyen-kit/client/management/v3/allowed-origins-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { createApiCredential, getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { nodeTransport } from "@adyen-kit/client/node";
import { authorise } from "@adyen-kit/client/payment/v68/payments";
import { request } from "@adyen-kit/client/request";
import { CloudTerminal } from "@adyen-kit/client/terminal";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve, serveBytes } from "./support/server.ts";
import { payment, POI_ID, SALE_ID } from "./support/terminal.ts";

async function errorOf(call: ApiCall<unknown>): Promise<ApiError> {
  const result = await call.result();
  assert.ok(!result.ok && result.error instanceof ApiError, "an answer that is an error");
  return result.error;
}

const details = { body: { details: { redirectResult: "x" } } };
const classic = {
  body: { merchantAccount: "M", reference: "1", amount: { currency: "EUR", value: 1 }, card: {} },
} as unknown as Parameters<typeof authorise>[1];

describe("704: another call of the same is under way, or was done", () => {
  const twin = {
    status: 422,
    errorCode: "704",
    message: "request already processed or in progress",
    errorType: "validation",
  };

  for (const [what, status, body] of [
    ["as Checkout says it", 422, twin],
    ["as a conflict", 409, twin],
    ["as a number", 422, { ...twin, errorCode: 704 }],
    ["without anything else", 400, { errorCode: "704" }],
  ] as const) {
    test(`the outcome is unknown, ${what}, and the text says what to do`, async () => {
      await using server = await serve((_, response) => json(response, status, body));
      for (const call of [
        paymentsDetails(clientFor(server), details),
        authorise(clientFor(server), classic),
        authorise(clientFor(server), classic, { idempotencyKey: "mine" }),
        generateNewApiKey(clientFor(server), credential),
        request(clientFor(server), { method: "POST", url: "/v71/payments", body: {} }),
      ]) {
        const error = await errorOf(call);
        assert.deepEqual([error.outcomeUnknown, error.attempts], [true, 1]);
        assert.match(
          error.message,
          /ask how that ended, or send this one again, later and under the same idempotency key/,
        );
      }
    });
  }

  test("with transient-error it is asked again under the same key, and the answer of the first call comes", async () => {
    await using server = await serve((_, response) =>
      server.received.length === 1
        ? json(response, 422, twin, { "transient-error": "true" })
        : json(response, 200, { resultCode: "Authorised" }),
    );
    const answer = await paymentsDetails(clientFor(server, { retryDelay: 1 }), details).withResponse();
    assert.equal(answer.attempts, 2);
    assert.equal(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size, 1);
  });

  test("what is read is not in doubt, and neither is any other refusal", async () => {
    await using server = await serve((_, response) =>
      json(response, 422, server.received.length === 1 ? twin : { errorCode: "702" }),
    );
    assert.equal((await errorOf(getApiCredential(clientFor(server), credential))).outcomeUnknown, false);
    assert.equal((await errorOf(paymentsDetails(clientFor(server), details))).outcomeUnknown, false);
  });
});

/** Answers the first request of each connection, and resets it under the second. */
function answerOnce(body: string): (socket: Socket) => void {
  const known = new WeakSet<Socket>();
  return (socket) => {
    if (known.has(socket)) return void socket.resetAndDestroy();
    known.add(socket);
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  };
}

describe("a server that resets a connection under its second request", () => {
  for (const [what, call] of [
    ["generateNewApiKey", (client) => generateNewApiKey(client, credential)],
    ["classic authorise", (client) => authorise(client, classic)],
    ["classic authorise with a key of one's own", (client) => authorise(client, classic, { idempotencyKey: "mine" })],
    ["a POST that no operation describes", (client) => request(client, { method: "POST", url: "/v1/x", body: {} })],
  ] as const satisfies readonly (readonly [string, (client: ReturnType<typeof clientFor>) => ApiCall<unknown>])[]) {
    test(`does not leave ${what} in doubt: it has a connection of its own`, async () => {
      await using server = await serveBytes(answerOnce("{}"));
      const client = clientFor(server);
      for (let calls = 0; calls < 3; calls += 1) {
        await getApiCredential(client, credential);
        await call(client);
      }
    });
  }

  test("does not leave a payment at a terminal in doubt", async () => {
    const sockets = new Set<Socket>();
    const answer = answerOnce("{}");
    await using server = await serveBytes((socket) => {
      sockets.add(socket);
      answer(socket);
    });
    const client = clientFor(server);
    await getApiCredential(client, credential);
    const terminal = new CloudTerminal(client, { poiId: POI_ID, saleId: SALE_ID });
    const result = await terminal.send("Payment", payment).result();
    assert.ok(!result.ok && !(result.error instanceof ConnectionError), String(result.ok || result.error.message));
    assert.equal(sockets.size, 2);
  });

  test("is met again by what may be repeated, over another connection", async () => {
    await using server = await serveBytes(answerOnce("{}"));
    const client = clientFor(server, { retryDelay: 1 });
    for (let calls = 0; calls < 3; calls += 1) {
      await getApiCredential(client, credential);
      await paymentsDetails(client, details);
    }
  });
});

test("what may be repeated goes over connections that are kept", async () => {
  const sockets = new Set<Socket>();
  await using server = await serveBytes((socket) => {
    sockets.add(socket);
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
  });
  const client = clientFor(server);
  for (let calls = 0; calls < 5; calls += 1) await getApiCredential(client, credential);
  assert.equal(sockets.size, 1);
  for (let calls = 0; calls < 3; calls += 1) await generateNewApiKey(client, credential);
  assert.equal(sockets.size, 4);
});

test("what must be sent once asks the platform's fetch for a connection of its own, and nothing else does", async () => {
  const asked: unknown[] = [];
  const fetch = (_: string, { keepalive }: { readonly keepalive?: false }) => {
    asked.push(keepalive);
    return Promise.resolve(Response.json({}));
  };
  const client = clientFor({ baseUrl: "https://adyen.invalid" }, { fetch });
  await getApiCredential(client, credential);
  await paymentsDetails(client, details);
  await generateNewApiKey(client, credential);
  await authorise(client, classic, { idempotencyKey: "mine" });
  assert.deepEqual(asked, [undefined, undefined, false, false]);
});

describe("a change that is repeated, and then refused because it was done", () => {
  const remove = (client: ReturnType<typeof clientFor>) =>
    deleteAllowedOrigin(client, { ...credential, originId: "O1" });
  const gone = { status: 404, title: "Not found", errorCode: "00_404" };

  for (const [what, first] of [
    ["lost its answer", (response: ServerResponse) => void response.destroy()],
    ["was answered 503", (response: ServerResponse) => json(response, 503, {})],
    ["was answered 408 by a proxy", (response: ServerResponse) => json(response, 408, {})],
  ] as const) {
    test(`leaves its outcome unknown where its first attempt ${what}`, async () => {
      await using server = await serve((_, response) =>
        server.received.length === 1 ? first(response) : json(response, 404, gone),
      );
      const error = await errorOf(remove(clientFor(server, { retryDelay: 1 })));
      assert.deepEqual([error.name, error.attempts, error.outcomeUnknown], ["NotFoundError", 2, true]);
      assert.match(error.message, /Whether it took effect is not known\.$/);
    });
  }

  test("is what it says where the first attempt did nothing", async () => {
    await using server = await serve((_, response) =>
      server.received.length === 1 ? json(response, 429, {}) : json(response, 404, gone),
    );
    const error = await errorOf(remove(clientFor(server, { retryDelay: 1 })));
    assert.deepEqual([error.attempts, error.outcomeUnknown], [2, false]);
    assert.equal((await errorOf(remove(clientFor(server)))).outcomeUnknown, false);
  });

  test("is a success where it goes well", async () => {
    await using server = await serve((_, response) =>
      server.received.length === 1 ? json(response, 503, {}) : response.writeHead(204).end(),
    );
    await remove(clientFor(server, { retryDelay: 1 }));
    assert.equal(server.received.length, 2);
  });
});

describe("an answer that says neither yes nor no", () => {
  for (const [status, isUnknown] of [
    [302, true],
    [303, true],
    [307, false],
    [400, false],
    [408, true],
    [429, false],
    [500, true],
    [504, true],
  ] as const) {
    test(`of ${status} leaves ${isUnknown ? "the outcome unknown" : "nothing open"}`, async () => {
      await using server = await serve((_, response) =>
        response.writeHead(status, { location: "https://elsewhere.example/" }).end(),
      );
      const client = clientFor(server, { maxRetries: 0 });
      for (const call of [
        generateNewApiKey(client, credential),
        authorise(client, classic),
        paymentsDetails(client, details),
      ]) {
        const error = await errorOf(call);
        assert.equal(error.outcomeUnknown, isUnknown);
        assert.equal(error.message.endsWith(" Whether it took effect is not known."), isUnknown);
      }
      assert.equal((await errorOf(getApiCredential(client, credential))).outcomeUnknown, false);
    });
  }
});

describe("a proxy", () => {
  /** Makes a tunnel to nowhere, or refuses one. */
  async function proxyAnswering(status: number) {
    let asked = 0;
    const proxy = createPlain().on("connect", (_: IncomingMessage, socket: Socket) => {
      asked += 1;
      socket.on("error", () => undefined);
      socket.end(`HTTP/1.1 ${status} x\r\n\r\n`);
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    const { port } = proxy.address() as AddressInfo;
    const close = () => void proxy.close();
    return { address: `http://127.0.0.1:${port}`, asked: () => asked, [Symbol.dispose]: close };
  }

  for (const [status, times] of [
    [407, 1],
    [403, 1],
    [502, 3],
  ] as const) {
    test(`that answers ${status} is asked ${times} times`, async () => {
      using proxy = await proxyAnswering(status);
      const transport = nodeTransport({ proxy: proxy.address });
      const result = await getApiCredential(
        clientFor({ baseUrl: "https://adyen.invalid" }, { transport, retryDelay: 1 }),
        credential,
      ).result();
      assert.ok(!result.ok && result.error instanceof ConnectionError);
      assert.deepEqual(
        [result.error.code, proxy.asked(), result.error.retryable],
        [`PROXY_${status}`, times, times > 1],
      );
      if (status === 407) assert.match((result.error.cause as Error).message, /user name and a password/);
    });
  }

  for (const { name, options } of transports) {
    test(`that answers 407 in place of the server is asked once (${name})`, async () => {
      await using server = await serve((_, response) => response.writeHead(407).end("Log in"));
      const client = clientFor(server, { ...options, retryDelay: 1 });
      const result = await getApiCredential(client, credential).result();
      assert.ok(!result.ok);
      assert.deepEqual([server.received.length, result.error.retryable], [1, false]);
      assert.match(result.error.message, /407/);
    });
  }

  test("is given a new tunnel for what must be sent once, and keeps that of the rest", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    let tunnels = 0;
    const proxy = createPlain((incoming, response) => {
      tunnels += 1;
      const { port } = new URL(server.baseUrl);
      const through = connect(Number(port), "127.0.0.1", () => {
        const { pathname } = new URL(incoming.url ?? "");
        through.write(
          `${incoming.method} ${pathname} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
        );
        through.pipe(response.socket as Socket);
      });
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    const { port } = proxy.address() as AddressInfo;
    const client = clientFor(server, { transport: nodeTransport({ proxy: `http://127.0.0.1:${port}` }) });
    await generateNewApiKey(client, credential);
    await generateNewApiKey(client, credential);
    assert.equal(tunnels, 2);
    proxy.closeAllConnections();
    proxy.close();
  });
});

test("a certificate that is not trusted is not tried again", async () => {
  for (const code of [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "CERT_HAS_EXPIRED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ]) {
    let tries = 0;
    const fetch = (): Promise<Response> => {
      tries += 1;
      return Promise.reject(Object.assign(new Error("tls"), { code }));
    };
    const result = await getApiCredential(
      clientFor({ baseUrl: "https://adyen.invalid" }, { fetch }),
      credential,
    ).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError);
    assert.deepEqual([tries, result.error.retryable, result.error.outcomeUnknown], [1, false, false]);
  }
});

describe("an error is read", () => {
  const messageOf = async (status: number, body: unknown) => {
    await using server = await serve((_, response) =>
      typeof body === "string" ? response.writeHead(status).end(body) : json(response, status, body),
    );
    return await errorOf(getApiCredential(clientFor(server, { maxRetries: 0 }), credential));
  };

  const fieldType = { field: "AccountHolderDetails.email", fieldName: "email", shareholderCode: "S1" };
  for (const [what, invalidFields, fields, said] of [
    [
      "of classic platforms",
      [{ errorCode: 28, errorDescription: "Email is missing", fieldType }],
      [{ name: "AccountHolderDetails.email", message: "Email is missing" }],
      "Fields: AccountHolderDetails.email: Email is missing",
    ],
    [
      "of classic platforms, wrapped",
      [{ ErrorFieldType: { errorCode: 28, errorDescription: "Bad", fieldType: { fieldName: "email" } } }],
      [{ name: "email", message: "Bad" }],
      "Fields: email: Bad",
    ],
    [
      "that have a code only",
      [{ errorCode: 28, fieldType }],
      [{ name: "AccountHolderDetails.email", message: "error 28" }],
      "Fields: AccountHolderDetails.email: error 28",
    ],
    ["that have a message only", [{ message: "Bad" }], [{ name: "", message: "Bad" }], "Fields: Bad"],
    ["that have a name only", [{ name: "email" }], [{ name: "email", message: "" }], "Fields: email"],
  ] as const) {
    test(`invalid fields ${what}`, async () => {
      const error = await messageOf(422, { errorCode: "702", invalidFields });
      assert.deepEqual(error.invalidFields, fields);
      assert.ok(error.message.endsWith(said), error.message);
    });
  }

  for (const [body, said] of [
    ["upstream connect error or disconnect", /answered 503 upstream connect error or disconnect$/],
    [
      "<html><head><title>Gateway\nTimeout</title></head><body>secret page</body></html>",
      /answered 503 Gateway\\nTimeout$/,
    ],
    ["<h1 class='x'>Bad</h1>", /answered 503 Bad$/],
    ["<html>nothing to say</html>", /answered 503$/],
    [" \n ", /answered 503$/],
    ['"quoted"', /answered 503 quoted$/],
    ["x".repeat(400), /answered 503 x{300}…$/],
  ] as const) {
    test(`a body of text: ${body.slice(0, 30)}`, async () => assert.match((await messageOf(503, body)).message, said));
  }
});

describe("what cannot be sent", () => {
  const create = createApiCredential as unknown as (
    client: ReturnType<typeof clientFor>,
    params: unknown,
  ) => ApiCall<unknown>;
  const circle: Record<string, unknown> = {};
  circle["inner"] = { list: [circle] };
  for (const [what, body, message] of [
    ["NaN", { amount: { value: Number.NaN } }, /body\.amount\.value is NaN/],
    ["infinity in a list", { a: [1, { b: Number.NEGATIVE_INFINITY }] }, /body\.a\[1\]\.b is -Infinity/],
    ["a BigInt", { amount: { value: 10n } }, /body\.amount\.value is a BigInt/],
    ["a Map", { metadata: new Map() }, /body\.metadata is a Map/],
    ["a circle", circle, /body\.inner\.list\[0\] leads back/],
    ["a BigInt alone", 1n, /body is a BigInt/],
  ] as const) {
    test(`is named by its field: ${what}`, async () => {
      const result = await create(clientFor({ baseUrl: "http://127.0.0.1:1" }), { companyId: "C", body }).result();
      assert.ok(!result.ok && result.error instanceof ConfigurationError);
      assert.match(result.error.message, message);
      assert.equal(result.error.attempts, 0);
    });
  }

  test("is named where it is a parameter", async () => {
    const result = await getApiCredential(clientFor({ baseUrl: "http://127.0.0.1:1" }), {
      ...credential,
      companyId: Number.NaN as never,
    }).result();
    assert.ok(!result.ok && result.error instanceof ConfigurationError);
    assert.match(result.error.message, /companyId: must be a string, a number or a boolean, not NaN/);
  });

  for (const liveUrlPrefix of [
    "1797a841fbb37ca7-AdyenDemo-checkout-live",
    "1797a841fbb37ca7-AdyenDemo-pal-live",
    "1797a841fbb37ca7-AdyenDemo-checkout",
    "1797a841fbb37ca7-AdyenDemo-Checkout-Live-us",
  ]) {
    test(`a prefix that is more than one: ${liveUrlPrefix}`, () => {
      const make = () => clientFor({ baseUrl: "http://127.0.0.1:1" }, { environment: "live", liveUrlPrefix });
      assert.throws(
        make,
        (error) =>
          error instanceof ConfigurationError && error.field === "liveUrlPrefix" && /goes too far/.test(error.message),
      );
    });
  }

  test("a prefix of a company whose name has such a word is one", () => {
    clientFor(
      { baseUrl: "http://127.0.0.1:1" },
      { environment: "live", liveUrlPrefix: "1797a841fbb37ca7-CheckoutLive" },
    );
  });
});
