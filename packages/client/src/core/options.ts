import type { ApiName } from "./api-name.ts";
import type { AttemptMiddleware, Middleware } from "./middleware.ts";
import type { Transport } from "./transport.ts";

export type Environment = "test" | "live";

/** Where a live data center stands: Europe, the United States, Australia, Asia-Pacific South East, India, North East Asia. */
export type Region = "eu" | "us" | "au" | "apse" | "in" | "nea";

/**
 * A secret, or a function that is asked for it before every attempt: a rotated key is picked up without a restart. It is
 * asked again, with the key that was refused, after a 401; if it then gives another, the call is sent once more. That is
 * safe for every operation: a call that was not let in did nothing. `@adyen-kit/client/key-sources` has sources over files.
 */
export type ApiKeySource = string | ((request?: KeyRequest) => string | Promise<string>);

/** Why a source is asked again. */
export interface KeyRequest {
  /** The key that Adyen answered with 401. Do not give it out of a cache. */
  readonly refused: string;
}

export interface BasicCredentials {
  /** For example `ws_123456@Company.YourCompany`. */
  readonly username: string;
  readonly password: string;
}

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** For what must be sent once: over a connection of its own, where the platform heeds it. */
  readonly keepalive?: false;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

/** How to reach Adyen and as whom. Checked when the client is made; a mistake is a `ConfigurationError`. */
export type ClientOptions = ClientSettings & (BasicInsteadOfApiKey | ApiKeyGiven);

interface BasicInsteadOfApiKey {
  /** The Basic credentials of the calling credential. Give these or `apiKey`. */
  readonly basic: BasicCredentials;
  readonly apiKey?: undefined;
}

interface ApiKeyGiven {
  /** The API key of the calling credential. Give this or `basic`. */
  readonly apiKey: ApiKeySource;
  readonly basic?: undefined;
}

/** Addresses for some of the APIs, by name. */
export type BaseUrlByApi = { readonly [Name in ApiName]?: string };

/** Everything that a client is configured with besides the credentials. */
export interface ClientSettings {
  readonly environment: Environment;
  /** The merchant's prefix in the host names of the live Checkout and Payment APIs: `1797a841fbb37ca7-AdyenDemo`. */
  readonly liveUrlPrefix?: string | undefined;
  /**
   * Data center of the live APIs that have a host for each: Checkout, the classic payment APIs, cloud devices, SoftPOS. A
   * payment, its details and its terminal must stay in one. Each has a `liveUrlPrefix` of its own. Other APIs have one host
   * for all. Default: `eu`.
   *
   * @see {@link https://docs.adyen.com/development-resources/live-endpoints}
   */
  readonly region?: Region | undefined;
  /**
   * Where to send calls instead of Adyen's hosts: one origin for all APIs, such as `http://127.0.0.1:4010`, or one for
   * some of them by name (`{ management: "…" }`). The API's own path (`/v3`) is added. HTTPS, or HTTP on loopback.
   */
  readonly baseUrl?: string | BaseUrlByApi | undefined;
  /** Milliseconds for one attempt, from asking for the key to the last byte of the answer. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call with all its attempts and the pauses between them. Default: 100,000. */
  readonly totalTimeout?: number | undefined;
  /**
   * How often a call is tried again, where that is safe: after a lost connection, 408, 429, 502, 503, 504, or an answer
   * that says it is transient. Default: 2. An operation that must not be repeated is tried again only where nothing can
   * have left.
   */
  readonly maxRetries?: number | undefined;
  /** Milliseconds of the longest pause before the first retry; it doubles with each. Each pause is random up to it. Default: 500. */
  readonly retryDelay?: number | undefined;
  /** Headers for every call. They cannot replace those that authenticate or describe the body. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends requests instead of the built-in transport. */
  readonly fetch?: FetchLike | undefined;
  /**
   * Sends requests instead of the built-in transport: `nodeTransport` of `@adyen-kit/client/node` for a proxy, a
   * certificate authority or a client certificate.
   */
  readonly transport?: Transport | undefined;
  /** Runs around every call, around every attempt, or both. The first is the outermost. */
  readonly middleware?: readonly (Middleware | AttemptMiddleware)[] | undefined;
  /** An API key in a browser is an API key given away. `true` lets the client start there all the same. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Changes for one call. */
export interface CallOptions {
  /** Milliseconds for one attempt; see {@link ClientSettings.timeout}. */
  readonly timeout?: number | undefined;
  /** Milliseconds for all attempts; see {@link ClientSettings.totalTimeout}. */
  readonly totalTimeout?: number | undefined;
  /** See {@link ClientSettings.maxRetries}. */
  readonly maxRetries?: number | undefined;
  /**
   * Names this call, so that Adyen does it once however often it is sent. At most 64 characters. Default: a random one for
   * the operations whose description declares it. Any other POST sends the one that is given, and is not repeated by the
   * client all the same: nothing says that Adyen heeds it there. Other methods refuse it.
   */
  readonly idempotencyKey?: string | undefined;
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Another API key, for this call only. */
  readonly apiKey?: ApiKeySource | undefined;
  /** Other Basic credentials, for this call only: those of a report user, for example. */
  readonly basic?: BasicCredentials | undefined;
  /** Another origin, for this call only; see {@link ClientSettings.baseUrl}. */
  readonly baseUrl?: string | undefined;
}
