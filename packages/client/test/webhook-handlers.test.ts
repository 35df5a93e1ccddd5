import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { ConfigurationError } from "@adyen-kit/client";
import {
  webhookFetchHandler,
  webhookFastifyPlugin,
  webhookLambdaHandler,
  webhookListener,
  type WebhookContext,
  type WebhookEvent,
  type WebhookOptions,
} from "@adyen-kit/client/webhook-handlers";
import { sign, WebhookError } from "@adyen-kit/client/webhooks";

const KEY = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";
const item = {
  pspReference: "NC6HT9CRT65ZGN82",
  merchantAccountCode: "YOUR_MERCHANT",
  merchantReference: "order-1 ä",
  amount: { value: 1000, currency: "EUR" },
  eventCode: "AUTHORISATION",
  success: "true",
};

async function standardBody(...items: readonly object[]): Promise<string> {
  const notificationItems = await Promise.all(
    items.map(async (each) => ({
      NotificationRequestItem: { ...each, additionalData: { hmacSignature: await sign(each, KEY) } },
    })),
  );
  return JSON.stringify({ live: "false", notificationItems });
}

const platform = JSON.stringify({ type: "merchant.created", environment: "test", data: { merchantId: "M" } });

/** What hooks were called with, in order. */
function watched(
  known: readonly string[] = [],
): WebhookOptions & { readonly log: string[]; readonly problems: unknown[] } {
  const log: string[] = [];
  const problems: unknown[] = [];
  const note =
    (what: string) =>
    (event: WebhookEvent, { id, kind }: WebhookContext) => {
      log.push(`${what} ${kind} ${"eventCode" in event ? event.eventCode : kind} ${id}`);
    };
  return {
    keys: KEY,
    log,
    problems,
    store: (event, context) => {
      note("store")(event, context);
      return !known.includes(context.id);
    },
    handle: note("handle"),
    onProblem: (problem) => problems.push(problem),
  };
}

async function serving<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

type Deliver = (
  body: string | Uint8Array<ArrayBuffer>,
  headers?: Record<string, string>,
) => Promise<readonly [number, string]>;

/** Each way to take webhooks, as Adyen sees it. */
const ways: readonly {
  readonly name: string;
  readonly deliver: (options: WebhookOptions, use: (deliver: Deliver) => Promise<void>) => Promise<void>;
}[] = [
  {
    name: "node:http",
    deliver: (options, use) => {
      const listener = webhookListener(options);
      return serving(
        (request, response) => void listener(request, response),
        (url) => use(overHttp(url)),
      );
    },
  },
  {
    name: "a raw body that a framework kept",
    deliver: (options, use) => {
      const listener = webhookListener(options);
      const keeping: RequestListener = (request, response) => {
        void bodyOf(request).then((rawBody) => {
          const kept = Object.assign(request, { rawBody, body: { parsed: true } });
          return listener(kept, response);
        });
      };
      return serving(keeping, (url) => use(overHttp(url)));
    },
  },
  {
    name: "fetch",
    deliver: (options, use) => {
      const handler = webhookFetchHandler(options);
      return use(async (body, headers = {}) => {
        const response = await handler(new Request("https://shop.example/", { method: "POST", body, headers }));
        return [response.status, await response.text()];
      });
    },
  },
  ...[false, true].map((isBase64Encoded) => ({
    name: `Lambda${isBase64Encoded ? ", in Base64" : ""}`,
    deliver: (options: WebhookOptions, use: (deliver: Deliver) => Promise<void>) => {
      const handler = webhookLambdaHandler(options);
      return use(async (body, headers = {}) => {
        const text = Buffer.from(body).toString(isBase64Encoded ? "base64" : "utf8");
        const { statusCode, body: answered } = await handler({ body: text, isBase64Encoded, headers });
        return [statusCode, answered];
      });
    },
  })),
  {
    name: "Lambda behind a load balancer",
    deliver: (options, use) => {
      const handler = webhookLambdaHandler(options);
      return use(async (body, headers = {}) => {
        const multiValueHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
        const { statusCode, body: answered } = await handler({ body: Buffer.from(body).toString(), multiValueHeaders });
        return [statusCode, answered];
      });
    },
  },
];

function overHttp(url: string): Deliver {
  return async (body, headers = {}) => {
    const response = await fetch(url, { method: "POST", body, headers });
    return [response.status, await response.text()];
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function never(): Promise<void> {
  return new Promise(() => {});
}

/** Work after an answer is under way; nothing in these tests takes longer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}

for (const { name, deliver } of ways) {
  describe(`webhooks over ${name}`, () => {
    test("are stored, answered and handled, each event once", async () => {
      const options = watched(["CAPTURE:NC6HT9CRT65ZGN82:true"]);
      await deliver(options, async (send) => {
        const body = await standardBody(item, { ...item, eventCode: "CAPTURE" });
        assert.deepEqual(await send(body), [200, "[accepted]"]);
        await settle();
      });
      assert.deepEqual(options.log, [
        "store standard AUTHORISATION AUTHORISATION:NC6HT9CRT65ZGN82:true",
        "store standard CAPTURE CAPTURE:NC6HT9CRT65ZGN82:true",
        "handle standard AUTHORISATION AUTHORISATION:NC6HT9CRT65ZGN82:true",
      ]);
      assert.deepEqual(options.problems, []);
    });

    test("of platforms have an id by what they hold, the same each time", async () => {
      const options = watched();
      await deliver(options, async (send) => {
        const headers = { HmacSignature: await sign(platform, KEY) };
        for (const _ of [1, 2]) assert.deepEqual(await send(platform, headers), [200, "[accepted]"]);
        const other = `${platform} `;
        await send(other, { HmacSignature: await sign(other, KEY) });
        await settle();
      });
      const ids = options.log.filter((line) => line.startsWith("handle")).map((line) => line.split(" ").at(-1));
      assert.match(ids[0] ?? "", /^[0-9a-f]{32}$/);
      assert.equal(ids[1], ids[0]);
      assert.notEqual(ids[2], ids[0]);
    });

    test("that cannot be trusted or read reach no hook", async () => {
      const options = watched();
      await deliver(options, async (send) => {
        const changed = (await standardBody(item)).replace("order-1", "order-2");
        assert.deepEqual(await send(changed), [401, ""]);
        assert.deepEqual(await send(platform), [401, ""]);
        assert.deepEqual(await send(""), [400, ""]);
        assert.deepEqual(await send(Buffer.from(platform).toString("base64")), [400, ""]);
      });
      assert.deepEqual(options.log, []);
      assert.deepEqual(
        options.problems.map((problem) => problem instanceof WebhookError && problem.reason),
        ["wrong-signature", "unsigned", "unreadable", "unreadable"],
      );
    });

    test("that cannot be stored are asked for again; what was stored before is handled", async () => {
      const options = watched();
      const failure = new Error("the disk is full");
      const store: WebhookOptions["store"] = (event, context) => {
        if ("eventCode" in event && event.eventCode === "CAPTURE") throw failure;
        return options.store?.(event, context) ?? undefined;
      };
      await deliver({ ...options, store }, async (send) => {
        const [status] = await send(await standardBody(item, { ...item, eventCode: "CAPTURE" }));
        assert.equal(status, 500);
        await settle();
      });
      assert.deepEqual(
        options.log.map((line) => line.split(" ").slice(0, 3).join(" ")),
        ["store standard AUTHORISATION", "handle standard AUTHORISATION"],
      );
      assert.deepEqual(options.problems, [failure]);
    });

    test("whose handling fails are told, and are not asked for again where they are stored", async () => {
      const options = watched();
      const failure = new Error("out of stock");
      await deliver({ ...options, handle: () => Promise.reject(failure) }, async (send) => {
        assert.deepEqual(await send(await standardBody(item)), [200, "[accepted]"]);
        await settle();
      });
      assert.deepEqual(options.problems, [failure]);
    });

    test("survive a hook for problems that fails", async () => {
      const onProblem = () => {
        throw new Error("of no interest");
      };
      await deliver({ ...watched(), onProblem }, async (send) => {
        assert.deepEqual(await send(platform), [401, ""]);
      });
    });
  });
}

describe("an answer", () => {
  test("does not wait for handling where the process goes on", async () => {
    const handled = never();
    const listener = webhookListener({ keys: KEY, handle: () => handled });
    await serving(
      (request, response) => void listener(request, response),
      async (url) => assert.deepEqual(await overHttp(url)(await standardBody(item)), [200, "[accepted]"]),
    );
  });

  test("does not wait for handling where the runtime can be asked to go on", async () => {
    for (const way of ["context", "option"] as const) {
      const deferred: Promise<unknown>[] = [];
      let finish: (() => void) | undefined;
      const handled = new Promise<void>((resolve) => (finish = resolve));
      const waitUntil = (work: Promise<unknown>) => void deferred.push(work);
      const options = { keys: KEY, handle: () => handled };
      const handler = webhookFetchHandler(way === "option" ? { ...options, defer: waitUntil } : options);
      const request = new Request("https://shop.example", { method: "POST", body: await standardBody(item) });
      const response = await handler(request, way === "context" ? { waitUntil } : undefined);
      assert.deepEqual([response.status, deferred.length], [200, 1]);
      finish?.();
      await deferred[0];
    }
  });

  test("waits for handling elsewhere, and asks for the event again where it fails and nobody keeps it", async () => {
    const options = { keys: KEY, handle: () => Promise.reject(new Error("no")) };
    const body = await standardBody(item);
    const { status } = await webhookFetchHandler(options)(new Request("https://x.example", { method: "POST", body }));
    const { statusCode } = await webhookLambdaHandler(options)({ body, headers: {} });
    assert.deepEqual([status, statusCode], [500, 500]);
  });

  test("to anything but a POST says so", async () => {
    const listener = webhookListener(watched());
    await serving(
      (request, response) => void listener(request, response),
      async (url) => {
        const response = await fetch(url);
        assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"]);
      },
    );
    const response = await webhookFetchHandler(watched())(new Request("https://x.example"));
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"]);
  });

  test("to a body that would fill the memory comes before all of it was read", async () => {
    const options = watched();
    const listener = webhookListener(options);
    await serving(
      (request, response) => void listener(request, response),
      async (url) => assert.deepEqual(await overHttp(url)("x".repeat(1_048_577)), [413, ""]),
    );
    const request = new Request("https://x.example", { method: "POST", body: "x".repeat(1_048_577) });
    assert.equal((await webhookFetchHandler(options)(request)).status, 413);
    assert.equal(options.problems.length, 2);
  });

  test("to a body that a parser took before says on this side what to do", async () => {
    const options = watched();
    const listener = webhookListener(options);
    await serving(
      (request, response) => {
        void bodyOf(request).then((body) =>
          listener(Object.assign(request, { body: JSON.parse(String(body)) }), response),
        );
      },
      async (url) => assert.deepEqual(await overHttp(url)(await standardBody(item)), [500, ""]),
    );
    const used = new Request("https://x.example", { method: "POST", body: await standardBody(item) });
    await used.text();
    assert.equal((await webhookFetchHandler(options)(used)).status, 500);
    for (const problem of options.problems) {
      assert.ok(problem instanceof ConfigurationError && problem.field === "rawBody", String(problem));
    }
    assert.equal(options.problems.length, 2);
  });
});

test("options that cannot be used are refused when a handler is made", () => {
  const makers = [
    webhookListener,
    webhookFetchHandler,
    webhookLambdaHandler,
    (options: WebhookOptions) => webhookFastifyPlugin({ path: "/", ...options }),
  ];
  for (const make of makers) {
    for (const [field, options] of [
      ["keys", { keys: "", handle: () => {} }],
      ["keys", { keys: [], handle: () => {} }],
      ["keys", { handle: () => {} } as never],
      ["handle", { keys: KEY }],
      ["store", { keys: KEY, store: "x" as never }],
    ] as const) {
      assert.throws(() => make(options), { name: "ConfigurationError", field });
    }
  }
});
