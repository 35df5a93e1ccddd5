import {
  sendAsyncDeviceMessageRequest,
  sendSyncDeviceMessageRequest,
} from "../cloud-device/v1/cloud-endpoints-and-connection.ts";
import type { ApiCall } from "../core/api-call.ts";
import type { AdyenClient } from "../core/client.ts";
import { checkDuration } from "../core/config.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { Api, OperationDescriptor } from "../core/operation.ts";
import type { CallOptions } from "../core/options.ts";
import { TerminalError } from "./error.ts";
import { exchange, readAnswer, type Route, type SendOptions, throwIfRejected } from "./exchange.ts";
import { TerminalKey } from "./key.ts";
import { type Answer, checkId, type RequestBody, type RequestCategory } from "./message.ts";
import type { MessageHeader } from "./messages/v1.ts";

const api: Api = {
  name: "terminal-api",
  version: 1,
  test: "https://terminal-api-test.adyen.com",
  live: "https://terminal-api-live{region}.adyen.com",
  regions: ["us", "au", "apse"],
};

const described = (name: string): OperationDescriptor => ({
  id: `terminal-api/v1/${name}`,
  api,
  method: "POST",
  path: `/${name}`,
  query: [],
  body: true,
  retry: "never",
  empty: undefined,
  text: true,
});

/** A payment ends by itself after 150 seconds: so long Adyen may take to answer. */
const DEFAULT_TIMEOUT = 160_000;

/** Which terminal, and for whom. */
export interface CloudTerminalOptions {
  /** The terminal, by model and serial number: `V400m-324688179`. */
  readonly poiId: string;
  /** Names your system, the same in all of its messages. */
  readonly saleId: string;
  /** Encrypts messages between here and the terminal, beyond TLS to Adyen. Answers that are not encrypted are refused then. */
  readonly key?: TerminalKey | undefined;
  /**
   * Sends through the newer cloud device API (`device-api-…`), which needs to know whose terminal it is. Default: the
   * Terminal API's own host (`terminal-api-…`), which knows it by the API key.
   */
  readonly merchantAccount?: string | undefined;
  /** Milliseconds until the last byte of an answer. Default: 160,000, ten seconds longer than a payment may take. */
  readonly timeout?: number | undefined;
}

/**
 * A terminal, reached through Adyen: with the client's API key, region (`region`), middleware and transport.
 *
 * A message is sent once. Where its answer is lost, `outcomeUnknown` of the error is true, and its text says how to find out.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 * @see {@link https://docs.adyen.com/point-of-sale/design-your-integration/choose-your-architecture/cloud}
 */
export class CloudTerminal {
  readonly poiId: string;
  readonly saleId: string;
  readonly #sync: Route;
  readonly #async: Route;

  constructor(client: AdyenClient, options: CloudTerminalOptions) {
    const { poiId, saleId, key, merchantAccount, timeout = DEFAULT_TIMEOUT } = options;
    if (key !== undefined && !(key instanceof TerminalKey))
      throw new ConfigurationError("key", "must be a TerminalKey.");
    this.poiId = checkId("poiId", poiId);
    this.saleId = checkId("saleId", saleId);
    const params =
      merchantAccount === undefined
        ? undefined
        : { merchantAccount: checkId("merchantAccount", merchantAccount), deviceId: poiId };
    const isDeviceApi = params !== undefined;
    const route = { client, params, saleId, poiId, key, timeout: checkDuration("timeout", timeout) };
    // What the device API may answer is the same: nothing to an abort, a text, a message.
    const deviceApi = ({ id, api, method, path, query, body }: OperationDescriptor) => ({
      id,
      api,
      method,
      path,
      query,
      body,
      empty: undefined,
      text: true,
    });
    this.#sync = { ...route, operation: isDeviceApi ? deviceApi(sendSyncDeviceMessageRequest) : described("sync") };
    this.#async = { ...route, operation: isDeviceApi ? deviceApi(sendAsyncDeviceMessageRequest) : described("async") };
  }

  /**
   * Sends a message and waits for the terminal's answer: `send("Payment", { SaleData, PaymentTransaction })`. A payment that
   * was refused is an answer as well; see its `Response.Result`.
   */
  send<Category extends RequestCategory>(
    category: Category,
    body: RequestBody<Category>,
    options: SendOptions = {},
  ): ApiCall<Answer<Category>> {
    return exchange(this.#sync, category, body, options, readAnswer);
  }

  /**
   * Sends a message and waits until Adyen has taken it. The terminal's answer arrives as an event notification at the
   * endpoint set up for it. Gives the header that the message was sent under: the answer has its `ServiceID`.
   */
  sendAsync<Category extends RequestCategory>(
    category: Category,
    body: RequestBody<Category>,
    options: SendOptions = {},
  ): ApiCall<MessageHeader> {
    return exchange(this.#async, category, body, options, readReceipt);
  }
}

/** Adyen says `ok`, or nothing. */
function readReceipt(answer: unknown, sent: MessageHeader): MessageHeader {
  throwIfRejected(answer);
  if (answer === undefined || (typeof answer === "string" && answer.trim().toLowerCase() === "ok")) return sent;
  throw new TerminalError("unreadable", "Adyen's answer is not the receipt of a message.");
}

/** Terminals that are connected to Adyen now. */
export interface ConnectedTerminals {
  uniqueTerminalIds?: string[];
}

/**
 * `POST /connectedTerminals`: which terminals of a merchant account, or of one of its stores, are connected to Adyen. It
 * changes nothing, and is tried again like a `GET`. The cloud device API has `getConnectedDevices` for it.
 *
 * @see {@link https://docs.adyen.com/point-of-sale/design-your-integration/terminal-api}
 */
export function connectedTerminals(
  client: AdyenClient,
  params: { readonly merchantAccount: string; readonly store?: string | undefined },
  options?: CallOptions,
): ApiCall<ConnectedTerminals> {
  const operation = { ...described("connectedTerminals"), retry: "safe", empty: false, text: false } as const;
  return client.call<ConnectedTerminals>(operation, { body: params }, options);
}
