import { defaultTransport } from "#transport";
import { ApiCall } from "./api-call.ts";
import { type Config, readConfig } from "./config.ts";
import { optionsFromEnv } from "./env.ts";
import { ConfigurationError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { CallOptions, ClientOptions, Environment } from "./options.ts";
import { runCall } from "./pipeline.ts";
import type { Transport } from "./transport.ts";
import { fetchTransport, platformTransport } from "./transport/fetch.ts";

/**
 * Calls Adyen's APIs as one API credential. Make one and keep it: its connections are kept alive.
 *
 * Its key is not part of inspection or of JSON.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used, before anything is sent.
 * @see {@link https://docs.adyen.com/development-resources/api-credentials}
 */
export class AdyenClient {
  readonly environment: Environment;
  readonly #config: Config;
  readonly #transport: Transport;

  constructor(options: ClientOptions) {
    this.#config = readConfig(options);
    this.#transport = transportOf(options);
    this.environment = this.#config.environment;
  }

  /**
   * A client from `ADYEN_API_KEY`, `ADYEN_ENVIRONMENT` (`test` unless it says `live`), `ADYEN_BASE_URL`,
   * `ADYEN_LIVE_URL_PREFIX` and `ADYEN_REGION`. Options that are given win.
   */
  static fromEnv(options: Partial<ClientOptions> = {}): AdyenClient {
    return new AdyenClient(optionsFromEnv(options));
  }

  /** Where calls go in place of Adyen's hosts. */
  get baseUrl(): ClientOptions["baseUrl"] {
    return this.#config.baseUrl;
  }

  /** Makes a call of an operation. `operation(client, params, options)` is the typed way to the same. */
  call<Data, ErrorBody = unknown>(
    operation: OperationDescriptor,
    params?: unknown,
    options: CallOptions = {},
  ): ApiCall<Data, ErrorBody> {
    return new ApiCall(
      runCall<Data, ErrorBody>({ config: this.#config, transport: this.#transport }, operation, params, options),
    );
  }
}

function transportOf({ transport, fetch }: ClientOptions): Transport {
  if (transport !== undefined && fetch !== undefined) {
    throw new ConfigurationError("transport", "give transport or fetch, not both.");
  }
  if (transport !== undefined) return transport;
  if (fetch !== undefined) return fetchTransport(fetch);
  return defaultTransport === undefined ? platformTransport() : defaultTransport();
}
