import type { Result } from "./core/api-call.ts";
import { ApiError, ConfigurationError } from "./core/errors.ts";
import type { CallInfo, Middleware } from "./core/middleware.ts";
import { quietly } from "./core/quietly.ts";

/** The part of OpenTelemetry's `Tracer` that is used: `trace.getTracer("…")` fits. */
export interface TracerLike {
  startActiveSpan<T>(
    name: string,
    options: { readonly kind: number; readonly attributes: Record<string, string | number> },
    work: (span: SpanLike) => T,
  ): T;
}

export interface SpanLike {
  setAttribute(name: string, value: string | number): unknown;
  addEvent(name: string, attributes: Record<string, string | number>): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  end(): void;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const CLIENT = 2;
const ERROR = 2;

/**
 * Middleware that traces: one span for a call, named by its method and route template, and an event for each attempt.
 * Attributes follow OpenTelemetry's conventions for HTTP clients. Neither parameters nor bodies are recorded. A tracer
 * that fails changes nothing of a call.
 *
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/}
 */
export function tracing(tracer: TracerLike): Middleware {
  if (typeof tracer?.startActiveSpan !== "function") {
    throw new ConfigurationError("tracer", 'must be a tracer of OpenTelemetry: trace.getTracer("my-service").');
  }
  const spans = new WeakMap<CallInfo, SpanLike>();
  return {
    aroundCall(call, next) {
      const { id, method, path, api } = call.operation;
      const attributes = {
        "http.request.method": method,
        "url.template": path,
        "adyen.operation": id,
        ...(api.name !== "" && { "adyen.api": `${api.name}/v${api.version}` }),
      };
      // Once, whether the tracer runs it, runs it again, or fails before: an answer may be the only copy of a key.
      let ending: Promise<Result<unknown>> | undefined;
      const run = () => (ending ??= next());
      quietly(() =>
        tracer.startActiveSpan(`${method} ${path}`, { kind: CLIENT, attributes }, async (given) => {
          const span = guarded(given);
          spans.set(call, span);
          try {
            record(span, await run());
          } catch {
            // Thrown by middleware further in: whoever waits for the call gets it.
          } finally {
            span.end();
          }
        }),
      );
      return run();
    },
    async aroundAttempt(request, next) {
      const span = spans.get(request.call);
      if (URL.canParse(request.url)) {
        const { hostname, port, protocol } = new URL(request.url);
        span?.setAttribute("server.address", hostname);
        span?.setAttribute("server.port", Number(port || (protocol === "https:" ? 443 : 80)));
      }
      if (request.attempt > 1) span?.setAttribute("http.request.resend_count", request.attempt - 1);
      try {
        const response = await next(request);
        const attributes = { "adyen.attempt": request.attempt, "http.response.status_code": response.status };
        span?.addEvent("adyen.attempt", attributes);
        return response;
      } catch (error) {
        span?.addEvent("adyen.attempt", { "adyen.attempt": request.attempt, "error.type": nameOf(error) });
        throw error;
      }
    },
  };
}

/** A span whose failures stay its own. */
function guarded(span: SpanLike): SpanLike {
  return {
    setAttribute: (name, value) => quietly(() => span.setAttribute(name, value)),
    addEvent: (name, attributes) => quietly(() => span.addEvent(name, attributes)),
    setStatus: (status) => quietly(() => span.setStatus(status)),
    end: () => quietly(() => span.end()),
  };
}

function record(span: SpanLike, result: Result<unknown>): void {
  if (result.ok) {
    span.setAttribute("http.response.status_code", result.response.statusCode);
    if (result.response.requestId !== undefined) span.setAttribute("adyen.request_id", result.response.requestId);
    return;
  }
  const { error } = result;
  span.setStatus({ code: ERROR, message: error.name });
  span.setAttribute("error.type", error instanceof ApiError ? String(error.statusCode) : error.name);
  if (!(error instanceof ApiError)) return;
  span.setAttribute("http.response.status_code", error.statusCode);
  if (error.errorCode !== undefined) span.setAttribute("adyen.error_code", error.errorCode);
  if (error.requestId !== undefined) span.setAttribute("adyen.request_id", error.requestId);
}

/** The name of its class; a timeout and an abort come as what they carry. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "aborted";
}
