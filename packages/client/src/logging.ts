import type { AttemptRequest, CallInfo, Middleware } from "./core/middleware.ts";
import type { Result } from "./core/api-call.ts";
import { ApiError, ConfigurationError } from "./core/errors.ts";
import { quietly } from "./core/quietly.ts";
import type { WireResponse } from "./core/transport.ts";
import { readHeaderRules, type HeaderRules, shownHeaders } from "./logging/headers.ts";
import { redactBody, redactUrl } from "./logging/redact.ts";

/** Where lines go: `console`, or any logger with the same four methods. Each gets a message and an object of its fields. */
export interface Logger {
  debug(message: string, fields: object): void;
  info(message: string, fields: object): void;
  warn(message: string, fields: object): void;
  error(message: string, fields: object): void;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

export interface LoggingOptions {
  /** Default: `console`. */
  readonly logger?: Logger | undefined;
  /**
   * The least level to log. `debug`: requests and answers of every attempt; `info`: calls that went well; `warn`: attempts
   * after the first, and calls that Adyen refused; `error`: calls without an answer, and answers of 5xx. Default: `info`.
   */
  readonly level?: LogLevel | undefined;
  /** Which headers `debug` shows, and which of them readable. By default all, and readable those known to be harmless. */
  readonly headers?: HeaderRules | undefined;
  /**
   * Bodies at `debug`: card data, bank data, secrets and personal data are masked by the name of their field, whatever
   * looks like a card number, an account, a key or a token by its shape, and addresses end at their query. Default: no bodies.
   */
  readonly bodies?: { readonly request?: boolean | undefined; readonly response?: boolean | undefined } | undefined;
}

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/**
 * Middleware that logs calls: `new AdyenClient({ middleware: [logging()] })`. The key is not masked but absent: it is
 * added after all middleware. Queries are left out of addresses. A logger that throws, or whose promise rejects, changes
 * nothing of a call.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function logging(options: LoggingOptions = {}): Middleware {
  const { logger = console, level = "info", bodies = {} } = options;
  if (!LEVELS.includes(level)) throw new ConfigurationError("level", `must be one of ${LEVELS.join(", ")}.`);
  for (const each of LEVELS) {
    if (typeof logger[each] !== "function") throw new ConfigurationError("logger", `has no method ${each}.`);
  }
  const rules = readHeaderRules(options.headers ?? {});
  const logs = (at: LogLevel) => LEVELS.indexOf(at) >= LEVELS.indexOf(level);
  const log = (at: LogLevel, message: string, fields: object) => {
    if (logs(at)) quietly(() => logger[at](message, fields));
  };

  return {
    async aroundCall(call, next) {
      const started = performance.now();
      const result = await next();
      const fields = { operation: call.operation.id, milliseconds: since(started), ...outcomeOf(result) };
      log(levelOf(result), `${nameOf(call)} ${result.ok ? result.response.statusCode : result.error.name}`, fields);
      return result;
    },
    async aroundAttempt(request, next) {
      if (request.attempt > 1) {
        log("warn", `${nameOf(request.call)} is tried again`, {
          operation: request.call.operation.id,
          attempt: request.attempt,
        });
      }
      if (!logs("debug")) return next(request);
      const fields = { operation: request.call.operation.id, attempt: request.attempt };
      const started = performance.now();
      log("debug", `${nameOf(request.call)} request`, { ...fields, ...requestFields(request, rules, bodies.request) });
      try {
        const response = await next(request);
        const milliseconds = since(started);
        const shown = responseFields(response, rules, bodies.response);
        log("debug", `${nameOf(request.call)} response`, { ...fields, milliseconds, ...shown });
        return response;
      } catch (error) {
        const failure = error instanceof Error ? error.name : "unknown";
        log("debug", `${nameOf(request.call)} no response`, { ...fields, milliseconds: since(started), failure });
        throw error;
      }
    },
  };
}

function nameOf({ operation }: CallInfo): string {
  return `${operation.method} ${operation.path}`;
}

function since(started: number): number {
  return Math.round(performance.now() - started);
}

function levelOf(result: Result<unknown>): LogLevel {
  if (result.ok) return "info";
  return result.error instanceof ApiError && result.error.statusCode < 500 ? "warn" : "error";
}

function outcomeOf(result: Result<unknown>): object {
  if (result.ok) {
    const { statusCode, requestId, attempts, idempotencyKey } = result.response;
    return defined({ statusCode, requestId, attempts, idempotencyKey });
  }
  const { error } = result;
  const { attempts, idempotencyKey, outcomeUnknown, message } = error;
  const answer =
    error instanceof ApiError
      ? { statusCode: error.statusCode, errorCode: error.errorCode, requestId: error.requestId }
      : {};
  return defined({ ...answer, attempts, idempotencyKey, outcomeUnknown, message });
}

function requestFields({ method, url, headers, body }: AttemptRequest, rules: HeaderRules, withBody = false): object {
  const shown = withBody && body !== undefined ? { body: redactBody(body) } : {};
  return {
    method,
    url: redactUrl(url.replace(/\?.*$/s, "")),
    headers: shownHeaders(Object.entries(headers), rules),
    ...shown,
  };
}

function responseFields({ status, headers, body }: WireResponse, rules: HeaderRules, withBody = false): object {
  const shown = withBody ? { body: redactBody(new TextDecoder().decode(body)) } : {};
  return { statusCode: status, headers: shownHeaders([...headers], rules), ...shown };
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
