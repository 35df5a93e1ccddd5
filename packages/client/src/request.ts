import { ApiCall } from "./core/api-call.ts";
import type { AdyenClient } from "./core/client.ts";
import { ConfigurationError } from "./core/errors.ts";
import type { HttpMethod } from "./core/facts.ts";
import type { OperationDescriptor, RetryClass } from "./core/operation.ts";
import type { CallOptions, ClientOptions } from "./core/options.ts";
import { asAdyenError } from "./core/failure.ts";
import { isRecord } from "./core/record.ts";
import { isAdyen } from "./core/redirect.ts";

type BaseUrl = ClientOptions["baseUrl"];

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

/**
 * Makes a call that no operation describes, with everything else that a call has: authentication, retries, time limits,
 * errors. The key goes to Adyen's hosts and to the `baseUrl` of the client only.
 */
export function request<Data = unknown>(
  client: AdyenClient,
  given: FreeRequest,
  options: CallOptions = {},
): ApiCall<Data> {
  try {
    const operation = operationOf(given, client.baseUrl, options);
    return client.call<Data>(operation, operation.body ? { body: given.body } : {}, options);
  } catch (error) {
    return new ApiCall<Data>(Promise.resolve({ ok: false, error: asAdyenError(error) }));
  }
}

const METHODS: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function operationOf(request: FreeRequest, baseUrl: BaseUrl, options: CallOptions): OperationDescriptor {
  if (!isRecord(request)) throw new ConfigurationError("request", "must be an object of method and url.");
  const { method, body, query = {}, retry } = request;
  if (!METHODS.includes(method)) throw new ConfigurationError("method", `must be one of ${METHODS.join(", ")}.`);
  const url = readUrl(request.url, options.baseUrl ?? baseUrl);
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

function readUrl(text: string, override: BaseUrl): URL {
  const refuse = (message: string) => new ConfigurationError("url", message);
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
