import { ApiCall } from "./core/api-call.ts";
import type { AdyenClient } from "./core/client.ts";
import { ConfigurationError } from "./core/errors.ts";
import type { HttpMethod } from "./core/facts.ts";
import type { OperationDescriptor, RetryClass } from "./core/operation.ts";
import type { CallOptions, ClientOptions } from "./core/options.ts";
import { asAdyenError } from "./core/failure.ts";
import { READINGS } from "./core/reading.ts";
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
  /**
   * How a success is read: as `json`, as `text` in UTF-8, as `bytes`, which both are held in memory and end at 64 MiB, or as a
   * `stream` of any length, which is passed on as soon as the answer begins: from then on `timeout` is the time between two parts,
   * nothing is tried again, and a stream that breaks off fails with an error at its reader. Default: `json`.
   */
  readonly as?: "json" | "text" | "bytes" | "stream" | undefined;
  /** Default: `safe` for GET, PUT and DELETE; `keyed` where the call has an `idempotencyKey`; else `never`. */
  readonly retry?: RetryClass | undefined;
}

/**
 * Makes a call that no operation describes, with everything else that a call has: authentication, retries, time limits,
 * errors. The key goes to the hosts of Adyen's APIs and to the `baseUrl` of the client only.
 */
export function request(
  client: AdyenClient,
  given: FreeRequest & { readonly as: "text" },
  options?: CallOptions,
): ApiCall<string>;
export function request(
  client: AdyenClient,
  given: FreeRequest & { readonly as: "bytes" },
  options?: CallOptions,
): ApiCall<Uint8Array>;
export function request(
  client: AdyenClient,
  given: FreeRequest & { readonly as: "stream" },
  options?: CallOptions,
): ApiCall<ReadableStream<Uint8Array>>;
export function request<Data = unknown>(client: AdyenClient, given: FreeRequest, options?: CallOptions): ApiCall<Data>;
export function request<Data>(client: AdyenClient, given: FreeRequest, options: CallOptions = {}): ApiCall<Data> {
  try {
    const { operation, params } = readRequest(given, client.baseUrl, options);
    return client.call<Data>(operation, params, options);
  } catch (error) {
    return new ApiCall<Data>(Promise.resolve({ ok: false, error: asAdyenError(error) }));
  }
}

const METHODS: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

interface Call {
  readonly operation: OperationDescriptor;
  readonly params: Readonly<Record<string, unknown>>;
}

function readRequest(request: FreeRequest, baseUrl: BaseUrl, options: CallOptions): Call {
  if (!isRecord(request)) throw new ConfigurationError("request", "must be an object of method and url.");
  const { method, body, retry, as = "json" } = request;
  if (!METHODS.includes(method)) throw new ConfigurationError("method", `must be one of ${METHODS.join(", ")}.`);
  if (as !== "json" && !Object.hasOwn(READINGS, as)) {
    throw new ConfigurationError("as", "must be json, text, bytes or stream.");
  }
  const url = readUrl(request.url, options.baseUrl ?? baseUrl);
  const query = readQuery(url, request.query ?? {});
  // Both are parameters of the call, which has one of a name.
  if (body !== undefined && query.has("body")) {
    throw new ConfigurationError("query.body", "cannot be sent together with a JSON body.");
  }
  const keyed = options.idempotencyKey === undefined ? "never" : "keyed";
  return {
    operation: {
      id: `${method} ${url.pathname}`,
      api: { name: "", version: 0, test: url.origin, live: url.origin },
      method,
      // Errors, spans and log lines show it, so nothing of the query may be in it. The parser has encoded its braces: it is no template.
      path: url.pathname,
      query: [...query.keys()],
      body: body !== undefined,
      retry: retry ?? (method === "POST" || method === "PATCH" ? keyed : "safe"),
      empty: undefined,
      reading: as === "json" ? undefined : READINGS[as],
    },
    params: { ...Object.fromEntries(query), ...(body !== undefined && { body }) },
  };
}

/** Every parameter with its values: those in the URL, then those beside it. */
function readQuery({ search }: URL, beside: object): ReadonlyMap<string, readonly string[]> {
  const query = new Map<string, string[]>();
  const add = (name: string, value: string) => query.set(name, [...(query.get(name) ?? []), value]);
  try {
    decodeURIComponent(search);
  } catch (cause) {
    throw new ConfigurationError("url", "has a query that is not percent-encoded as it must be.", { cause });
  }
  for (const [name, value] of new URLSearchParams(search)) add(name, value);
  for (const [name, value] of Object.entries(beside) as [string, unknown][]) {
    if (value === undefined) continue;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw new ConfigurationError(`query.${name}`, "must be a string, a number or a boolean.");
    }
    add(name, String(value));
  }
  return query;
}

function readUrl(text: string, override: BaseUrl): URL {
  const refuse = (message: string) => new ConfigurationError("url", message);
  // Under a base URL for everything the host is never used.
  const isReplaced = typeof override === "string";
  if (typeof text !== "string" || !URL.canParse(text, isReplaced ? "https://adyen.com" : undefined)) {
    throw refuse("must be an address such as https://management-test.adyen.com/v3/me.");
  }
  // The parser drops or changes these, and a harmless path may come out as another.
  if (/[\\\s\p{Cc}]/u.test(text)) {
    throw refuse("holds a blank, a control character or a backslash: percent-encode what you put into it.");
  }
  if (/\/(\.|%2e){0,2}\/|\/(\.|%2e){1,2}$/i.test(text.replace(/^\w+:\/\/|[?#].*$/gs, ""))) {
    throw refuse("has a part that is empty, . or .. in its path, which would lead elsewhere.");
  }
  const url = new URL(text, "https://adyen.com");
  if (!/^https?:$/.test(url.protocol)) throw refuse("must be an address over HTTPS.");
  if (url.hash !== "" || url.username + url.password !== "") throw refuse("must not hold a fragment or a user name.");
  const own = typeof override === "object" ? Object.values(override).map((base) => new URL(base).origin) : [];
  if (!isReplaced && !own.includes(url.origin) && !(url.protocol === "https:" && isAdyen(url.host))) {
    throw refuse(
      "leads to a host that is neither Adyen's, of an API, nor a baseUrl of this client: the key would go there.",
    );
  }
  return url;
}
