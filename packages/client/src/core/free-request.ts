import type { Result } from "./api-call.ts";
import type { Config } from "./config.ts";
import { ConfigurationError } from "./errors.ts";
import type { HttpMethod } from "./facts.ts";
import type { OperationDescriptor, RetryClass } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { asAdyenError, type Pipeline, runCall } from "./pipeline.ts";
import { isRecord } from "./record.ts";
import { isAdyen } from "./redirect.ts";

/** A request that no operation describes. */
export interface FreeRequest {
  readonly method: HttpMethod;
  /**
   * Where Adyen documents it: `https://management-test.adyen.com/v3/me`. A `baseUrl` for all APIs takes the place of its
   * host, and then a path is enough. Percent-encode what you put into it.
   */
  readonly url: string;
  /** Added to the URL. Entries that are `undefined` are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Default: `safe` for GET, PUT and DELETE; `keyed` where the call has an `idempotencyKey`; else `never`. */
  readonly retry?: RetryClass | undefined;
}

export async function runFreeRequest<T>(
  pipeline: Pipeline,
  request: FreeRequest,
  options: CallOptions,
): Promise<Result<T>> {
  try {
    const operation = operationOf(request, pipeline.config, options);
    return await runCall<T, unknown>(pipeline, operation, operation.body ? { body: request.body } : {}, options);
  } catch (error) {
    return { ok: false, error: asAdyenError(error) };
  }
}

const METHODS: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function operationOf(request: FreeRequest, config: Config, options: CallOptions): OperationDescriptor {
  if (!isRecord(request)) throw new ConfigurationError("request", "must be an object of method and url.");
  const { method, body, query = {}, retry } = request;
  if (!METHODS.includes(method)) throw new ConfigurationError("method", `must be one of ${METHODS.join(", ")}.`);
  const url = readUrl(request.url, config, options.baseUrl);
  const search = [url.search.slice(1), ...Object.entries(query).flatMap(queryPart)].filter((part) => part !== "");
  const keyed = options.idempotencyKey === undefined ? "never" : "keyed";
  return {
    id: `${method} ${url.pathname}`,
    api: { name: "", version: 0, test: url.origin, live: url.origin },
    method,
    path: [url.pathname, search.join("&")].filter((part) => part !== "").join("?"),
    query: [],
    body: body !== undefined,
    retry: retry ?? (method === "POST" || method === "PATCH" ? keyed : "safe"),
    empty: undefined,
  };
}

function queryPart([name, value]: readonly [string, unknown]): string[] {
  if (value === undefined) return [];
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(`query.${name}`, "must be a string, a number or a boolean.");
  }
  return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
}

function readUrl(text: string, { baseUrl }: Config, callBaseUrl: string | undefined): URL {
  const refuse = (message: string) => new ConfigurationError("url", message);
  const override = callBaseUrl ?? baseUrl;
  // Under a base URL for everything the host is never used.
  const isReplaced = typeof override === "string";
  if (typeof text !== "string" || !URL.canParse(text, isReplaced ? "https://adyen.com" : undefined)) {
    throw refuse("must be an address such as https://management-test.adyen.com/v3/me.");
  }
  if (/\/(\.|%2e){0,2}\/|\/(\.|%2e){1,2}$/i.test(text.replace(/^\w+:\/\/|[?#].*$/gs, ""))) {
    throw refuse("has a part that is empty, . or .. in its path, which would lead elsewhere.");
  }
  const url = new URL(text, "https://adyen.com");
  if (url.hash !== "" || url.username + url.password !== "") throw refuse("must not hold a fragment or a user name.");
  const own = typeof override === "object" ? Object.values(override).map((base) => new URL(base).origin) : [];
  if (!isReplaced && !own.includes(url.origin) && !(url.protocol === "https:" && isAdyen(url.hostname))) {
    throw refuse("leads to a host that is neither Adyen's nor a baseUrl of this client: the key would go there.");
  }
  return url;
}
