import type { ApiCall } from "../core/api-call.ts";
import { AdyenClient } from "../core/client.ts";
import { checkDuration, isLoopback } from "../core/config.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { AttemptMiddleware, Middleware } from "../core/middleware.ts";
import type { OperationDescriptor } from "../core/operation.ts";
import type { Environment } from "../core/options.ts";
import { exchange, readAnswer, type Route, type SendOptions } from "./exchange.ts";
import { TerminalKey } from "./key.ts";
import { terminalTransport } from "./local-transport.ts";
import { type Answer, checkId, type RequestBody, type RequestCategory } from "./message.ts";

/** Which terminal, where it is, and how to know that it is the one. */
export interface LocalTerminalOptions {
  /** The terminal, by model and serial number: `V400m-324688179`. Its certificate must have this name. */
  readonly poiId: string;
  /** Names your system, the same in all of its messages. */
  readonly saleId: string;
  /** Address in the local network, with a port where it is not 8443: `192.168.1.20`, `till-7.local`, `[fe80::1]:8443`. */
  readonly address: string;
  /** A test terminal has a test certificate, and a live one a live one. */
  readonly environment: Environment;
  /** The shared key that is set on the terminal. */
  readonly key?: TerminalKey | undefined;
  /** Adyen's root certificate for terminals of this environment, as PEM; Adyen's documentation has it. */
  readonly ca?: string | readonly string[] | undefined;
  /** Milliseconds until the last byte of an answer. Default: 150,000: a payment ends by itself after 120 seconds. */
  readonly timeout?: number | undefined;
  /** Runs around every message, encrypted as it is. See `middleware` of `AdyenClient`. */
  readonly middleware?: readonly (Middleware | AttemptMiddleware)[] | undefined;
  /** Sends messages that are not encrypted, to a test terminal that has no shared key. The certificate is checked all the same. */
  readonly unencrypted?: boolean | undefined;
  /** Takes any certificate. Only for a simulator on a loopback address. */
  readonly dangerouslySkipCertificateCheck?: boolean | undefined;
}

/** A payment ends by itself after 120 seconds. */
const DEFAULT_TIMEOUT = 150_000;
const DEFAULT_PORT = "8443";

/**
 * A terminal, reached over the local network: without Adyen between, encrypted with a shared key, and only where its certificate is that
 * of this terminal. On Node.js.
 *
 * A message is sent once. Where its answer is lost, `outcomeUnknown` of the error is true, and its text says how to find out.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 * @see {@link https://docs.adyen.com/point-of-sale/design-your-integration/choose-your-architecture/local}
 */
export class LocalTerminal {
  readonly poiId: string;
  readonly saleId: string;
  readonly #route: Route;

  constructor(options: LocalTerminalOptions) {
    const { saleId, environment, key, timeout = DEFAULT_TIMEOUT, middleware } = options;
    this.poiId = checkPoiId(options.poiId);
    this.saleId = checkId("saleId", saleId);
    checkKey(options);
    const origin = readAddress(options.address);
    const trust = { poiId: this.poiId, environment, ca: readAuthorities(options, origin) };
    const client = new AdyenClient({
      environment,
      baseUrl: origin,
      middleware,
      // The pipeline wants one; the transport takes it off again, and in a browser there would be nothing to give away.
      apiKey: "none",
      dangerouslyAllowBrowser: true,
      transport: terminalTransport({ ...trust, isBlind: options.dangerouslySkipCertificateCheck === true }),
    });
    this.#route = {
      client,
      key,
      saleId,
      operation: OPERATION,
      poiId: this.poiId,
      timeout: checkDuration("timeout", timeout),
      isUnauthenticated: true,
    };
  }

  /**
   * Sends a message and waits for the answer: `send("Payment", { SaleData, PaymentTransaction })`. A payment that was
   * refused is an answer as well; see its `Response.Result`.
   */
  send<Category extends RequestCategory>(
    category: Category,
    body: RequestBody<Category>,
    options: SendOptions = {},
  ): ApiCall<Answer<Category>> {
    return exchange(this.#route, category, body, options, readAnswer);
  }
}

const OPERATION: Omit<OperationDescriptor, "retry"> = {
  id: "terminal-api/v1/local",
  // Never used: a terminal is where its owner says.
  api: { name: "terminal-local", version: 1, test: "https://terminal.invalid", live: "https://terminal.invalid" },
  method: "POST",
  path: "/nexo/",
  query: [],
  body: true,
  empty: undefined,
  text: true,
};

function checkPoiId(poiId: string): string {
  if (typeof poiId === "string" && /^[A-Za-z0-9]+-[A-Za-z0-9]+$/.test(poiId)) return poiId;
  throw new ConfigurationError("poiId", "must be model and serial number of the terminal, such as V400m-324688179.");
}

function checkKey({ key, unencrypted, environment }: LocalTerminalOptions): void {
  if (unencrypted === true) {
    if (environment !== "test") throw new ConfigurationError("unencrypted", "is for test terminals only.");
    if (key !== undefined) throw new ConfigurationError("unencrypted", "leave it out, or the key.");
  } else if (!(key instanceof TerminalKey)) {
    throw new ConfigurationError("key", "must be a TerminalKey: the shared key that is set on the terminal.");
  }
}

function readAuthorities(options: LocalTerminalOptions, origin: string): readonly string[] {
  const { ca = [], dangerouslySkipCertificateCheck: isBlind } = options;
  const authorities = [ca].flat();
  if (isBlind === true) {
    if (isLoopback(new URL(origin).hostname)) return authorities;
    throw new ConfigurationError("dangerouslySkipCertificateCheck", "is for a simulator on a loopback address only.");
  }
  if (authorities.length === 0 || !authorities.every((pem) => /-----BEGIN CERTIFICATE-----/.test(pem))) {
    throw new ConfigurationError(
      "ca",
      "must be Adyen's root certificate for terminals, as PEM: its text, not its path.",
    );
  }
  return authorities;
}

function readAddress(address: string): string {
  const text = `https://${address}`;
  const url = typeof address === "string" && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username + url.password !== "" || url.pathname + url.search + url.hash !== "/") {
    throw new ConfigurationError("address", "must be a host, with a port where it is not 8443: 192.168.1.20.");
  }
  // The usual port of HTTPS is not shown.
  const port = url.port || (address.endsWith(":443") ? "443" : DEFAULT_PORT);
  return `https://${url.hostname}:${port}`;
}
