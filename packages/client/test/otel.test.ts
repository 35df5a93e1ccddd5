import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConfigurationError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { type TracerLike, tracing } from "@adyen-kit/client/otel";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { json, serve, serveBytes } from "./support/server.ts";

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

function traced() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer("test");
  return { exporter, tracer, options: { middleware: [tracing(tracer)], retryDelay: 1 } };
}

describe("tracing with OpenTelemetry", () => {
  test("a call is one span, an attempt one event", async () => {
    await using server = await serve((_, response) =>
      json(response, server.received.length === 1 ? 503 : 200, {}, { pspreference: "PSP1" }),
    );
    const { exporter, tracer, options } = traced();
    await tracer.startActiveSpan("mine", async (mine) => {
      await getApiCredential(clientFor(server, options), credential);
      mine.end();
    });
    const [span, mine] = exporter.getFinishedSpans();
    assert.equal(span?.name, "GET /companies/{companyId}/apiCredentials/{apiCredentialId}");
    assert.equal(span.kind, SpanKind.CLIENT);
    assert.equal(span.parentSpanContext?.spanId, mine?.spanContext().spanId);
    assert.deepEqual(span.attributes, {
      "http.request.method": "GET",
      "url.template": "/companies/{companyId}/apiCredentials/{apiCredentialId}",
      "adyen.operation": "management/v3/api-credentials-company-level/getApiCredential",
      "adyen.api": "management/v3",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.baseUrl).port),
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
      "adyen.request_id": "PSP1",
    });
    assert.deepEqual(
      span.events.map(({ name, attributes }) => ({ name, ...attributes })),
      [503, 200].map((status, index) => ({
        name: "adyen.attempt",
        "adyen.attempt": index + 1,
        "http.response.status_code": status,
      })),
    );
    assert.equal(span.status.code, SpanStatusCode.UNSET);
  });

  test("is the active span while the request is sent", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const { exporter, options } = traced();
    let active: string | undefined;
    const client = clientFor(server, {
      ...options,
      middleware: [
        ...options.middleware,
        (request, next) => {
          active = trace.getActiveSpan()?.spanContext().spanId;
          return next(request);
        },
      ],
    });
    await getApiCredential(client, credential);
    assert.equal(active, exporter.getFinishedSpans()[0]?.spanContext().spanId);
  });

  test("a refusal and a lost connection are errors of the span, without the key", async () => {
    await using server = await serve((_, response) => json(response, 403, { errorCode: "00_403", detail: API_KEY }));
    await using hostile = await serveBytes((socket) => socket.destroy());
    const { exporter, options } = traced();
    await generateNewApiKey(clientFor(server, options), credential).result();
    await generateNewApiKey(clientFor(hostile, options), credential).result();
    const [refused, lost] = exporter.getFinishedSpans();
    assert.deepEqual(refused?.status, { code: SpanStatusCode.ERROR, message: "PermissionError" });
    assert.equal(refused.attributes["error.type"], "403");
    assert.equal(refused.attributes["adyen.error_code"], "00_403");
    assert.equal(lost?.attributes["error.type"], "ConnectionError");
    const text = JSON.stringify(
      [refused, lost].map(({ attributes, events, status }) => ({ attributes, events, status })),
    );
    assert.ok(!text.includes(API_KEY.slice(0, 12)));
  });

  const broken = (): never => {
    throw new Error("exporter gone");
  };
  const quiet = { setAttribute() {}, addEvent() {}, setStatus() {}, end() {} };
  const tracers: Readonly<Record<string, TracerLike>> = {
    ...Object.fromEntries(
      Object.keys(quiet).map((method) => [
        `whose span's ${method} throws`,
        { startActiveSpan: (_name, _options, work) => work({ ...quiet, [method]: broken }) } satisfies TracerLike,
      ]),
    ),
    "whose span's methods reject": {
      startActiveSpan: (_name, _options, work) => {
        const rejects = (): unknown => Promise.reject(new Error("exporter gone"));
        return work({ setAttribute: rejects, addEvent: rejects, setStatus: rejects, end: rejects });
      },
    },
    "that throws before it starts a span": { startActiveSpan: broken },
    "that throws after it started one": {
      startActiveSpan: (_name, _options, work) => {
        void work(quiet);
        return broken();
      },
    },
    "that never runs what it is given": { startActiveSpan: () => undefined as never },
    "that runs it twice": {
      startActiveSpan: (_name, _options, work) => {
        void work(quiet);
        return work(quiet);
      },
    },
    "that answers something else": {
      startActiveSpan: (_name, _options, work) => {
        void work(quiet);
        return Promise.reject(new Error("exporter gone")) as never;
      },
    },
    "without a span": { startActiveSpan: (_name, _options, work) => work(undefined as never) },
  };
  for (const [name, tracer] of Object.entries(tracers)) {
    test(`a tracer ${name} changes nothing of a call`, async () => {
      await using server = await serve((_, response) =>
        server.received.length === 1 ? json(response, 200, { apiKey: "k" }) : json(response, 403, {}),
      );
      const client = clientFor(server, { middleware: [tracing(tracer)] });
      assert.equal((await generateNewApiKey(client, credential)).apiKey, "k");
      const refused = await generateNewApiKey(client, credential).result();
      assert.ok(!refused.ok && refused.error.name === "PermissionError");
      assert.equal(server.received.length, 2);
    });
  }

  test("wants a tracer", () => {
    assert.throws(() => tracing(undefined as unknown as TracerLike), ConfigurationError);
  });
});
