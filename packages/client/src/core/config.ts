import { API_NAMES } from "./api-name.ts";
import { ConfigurationError, type ErrorContext } from "./errors.ts";
import { type Middleware, readMiddleware } from "./middleware.ts";
import type { Api } from "./operation.ts";
import type { ApiKeySource, BasicCredentials, CallOptions, ClientOptions, Environment, Region } from "./options.ts";

/** Options that have been checked and completed. */
export interface Config {
  readonly credentials: Credentials;
  readonly environment: Environment;
  readonly liveUrlPrefix: string | undefined;
  readonly region: Region;
  readonly baseUrl: string | Readonly<Record<string, string>> | undefined;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly retryDelay: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: readonly Middleware[];
}

export type Credentials = { readonly apiKey: ApiKeySource } | { readonly basic: BasicCredentials };

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_TOTAL_TIMEOUT = 100_000;
const DEFAULT_RETRIES = 2;
const DEFAULT_RETRY_DELAY = 500;
const REGIONS: readonly Region[] = ["eu", "us", "au", "apse", "in", "nea"];
const LONGEST_TIMER = 2_147_483_647;

export function readConfig(options: ClientOptions): Config {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("options", 'give an object such as { apiKey, environment: "test" }.');
  }
  guardBrowser(options);
  if (options.environment !== "test" && options.environment !== "live") {
    throw new ConfigurationError("environment", `must be "test" or "live", not ${show(options.environment)}.`);
  }
  if (options.liveUrlPrefix !== undefined && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(options.liveUrlPrefix)) {
    throw new ConfigurationError(
      "liveUrlPrefix",
      "must be letters, digits and dashes, such as 1797a841fbb37ca7-AdyenDemo.",
    );
  }
  if (/-(checkout|pal)(-live)?(-|$)/i.test(options.liveUrlPrefix ?? "")) {
    throw new ConfigurationError("liveUrlPrefix", "goes too far: leave out what begins with -checkout or -pal.");
  }
  const region = options.region ?? "eu";
  if (!REGIONS.includes(region)) {
    throw new ConfigurationError("region", `must be one of ${REGIONS.join(", ")}, not ${show(region)}.`);
  }
  return {
    region,
    credentials: readCredentials(options),
    environment: options.environment,
    liveUrlPrefix: options.liveUrlPrefix,
    baseUrl: readBaseUrl(options.baseUrl),
    timeout: checkDuration("timeout", options.timeout ?? DEFAULT_TIMEOUT),
    totalTimeout: checkDuration("totalTimeout", options.totalTimeout ?? DEFAULT_TOTAL_TIMEOUT),
    maxRetries: checkRetries(options.maxRetries ?? DEFAULT_RETRIES),
    retryDelay: checkDuration("retryDelay", options.retryDelay ?? DEFAULT_RETRY_DELAY),
    headers: checkHeaders(options.headers ?? {}),
    middleware: readMiddleware(options.middleware ?? []),
  };
}

/** Where an API is reached: without a slash at the end. */
export function baseUrlOf(config: Config, api: Api, baseUrl: Config["baseUrl"] = config.baseUrl): string {
  const override = typeof baseUrl === "string" ? baseUrl : baseUrl?.[api.name];
  if (override !== undefined) return override + pathOf(api.test);
  if (config.environment === "test") return api.test;
  const { region } = config;
  if (api.regions !== undefined && region !== "eu" && !api.regions.includes(region)) {
    throw new ConfigurationError(
      "region",
      `the live ${api.name} API has hosts in eu, ${api.regions.join(", ")}, none in ${region}.`,
    );
  }
  const live = api.live.replace("{region}", region === "eu" ? "" : `-${region}`);
  if (!live.includes("{prefix}")) return live;
  if (config.liveUrlPrefix === undefined) {
    throw new ConfigurationError(
      "liveUrlPrefix",
      `the live ${api.name} API is reached under the merchant's own prefix: set it.`,
    );
  }
  return live.replace("{prefix}", config.liveUrlPrefix);
}

/** What follows the host, without a slash at the end. */
function pathOf(url: string): string {
  const path = url.slice(url.indexOf("/", 8));
  return path.startsWith("/") && path !== "/" ? path : "";
}

export function checkApiKey(key: unknown, context?: () => ErrorContext): string {
  if (typeof key !== "string" || key === "")
    throw new ConfigurationError("apiKey", "must be a string that is not empty.", context?.());
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError(
      "apiKey",
      "holds a space, a line break or another character that no API key has. Was it read from a file without trimming?",
      context?.(),
    );
  }
  return key;
}

export function checkDuration(field: string, milliseconds: number): number {
  if (!Number.isFinite(milliseconds) || milliseconds <= 0 || milliseconds > LONGEST_TIMER) {
    throw new ConfigurationError(
      field,
      `must be a number of milliseconds from 1 to ${LONGEST_TIMER}, not ${show(milliseconds)}.`,
    );
  }
  return milliseconds;
}

export function checkRetries(retries: number): number {
  if (!Number.isInteger(retries) || retries < 0 || retries > 20) {
    throw new ConfigurationError("maxRetries", `must be a whole number from 0 to 20, not ${show(retries)}.`);
  }
  return retries;
}

const RESERVED_HEADERS = [
  "accept",
  "x-api-key",
  "authorization",
  "content-type",
  "idempotency-key",
  "content-length",
  "host",
  "connection",
  "transfer-encoding",
];

/** A copy with names in lower case. */
export function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([given, value]) => {
      const name = given.toLowerCase();
      if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name))
        throw new ConfigurationError("headers", "holds a name with a character that header names cannot have.");
      if (RESERVED_HEADERS.includes(name))
        throw new ConfigurationError("headers", `${name} is set by the client and cannot be given.`);
      if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw new ConfigurationError("headers", `the value of ${name} is not a string that fits in a header.`);
      }
      return [name, value];
    }),
  );
}

export function readCredentials({ apiKey, basic }: Pick<ClientOptions | CallOptions, "apiKey" | "basic">): Credentials {
  if (apiKey !== undefined && basic !== undefined)
    throw new ConfigurationError("basic", "give apiKey or basic, not both.");
  if (basic !== undefined) {
    if (typeof basic.username !== "string" || basic.username === "" || basic.username.includes(":")) {
      throw new ConfigurationError("basic.username", "must be a string that is not empty and has no colon.");
    }
    if (typeof basic.password !== "string" || basic.password === "") {
      throw new ConfigurationError("basic.password", "must be a string that is not empty.");
    }
    return { basic: { username: basic.username, password: basic.password } };
  }
  if (apiKey === undefined)
    throw new ConfigurationError("apiKey", "is missing. Give the API key of your credential, or basic.");
  return { apiKey: typeof apiKey === "function" ? apiKey : checkApiKey(apiKey) };
}

function readBaseUrl(baseUrl: ClientOptions["baseUrl"]): Config["baseUrl"] {
  if (baseUrl === undefined) return undefined;
  if (typeof baseUrl === "string") return checkBaseUrl("baseUrl", baseUrl);
  return Object.fromEntries(
    Object.entries(baseUrl).map(([name, url]) => {
      // Calls of the API that was meant would go to Adyen's own host, and the key with them.
      if (!(API_NAMES as readonly string[]).includes(name))
        throw new ConfigurationError(`baseUrl.${name}`, `is no API. There are ${API_NAMES.join(", ")}.`);
      return [name, checkBaseUrl(`baseUrl.${name}`, url)];
    }),
  );
}

/** An address without a slash at its end. */
export function checkBaseUrl(field: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new ConfigurationError(field, "must be an HTTPS address such as https://example.com.");
  }
  if (url.username !== "" || url.password !== "")
    throw new ConfigurationError(field, "must not hold a user name or password.");
  if (url.search !== "" || url.hash !== "") throw new ConfigurationError(field, "must not hold a query or a fragment.");
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      field,
      "must be HTTPS: over HTTP the key could be read on the way. Only loopback addresses may use HTTP.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function guardBrowser({ dangerouslyAllowBrowser }: ClientOptions): void {
  if (dangerouslyAllowBrowser !== true && "window" in globalThis && "document" in globalThis) {
    throw new ConfigurationError(
      "dangerouslyAllowBrowser",
      "this looks like a browser, where everybody could read the API key. Call Adyen from your server.",
    );
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
