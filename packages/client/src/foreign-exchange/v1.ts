// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { RatesApi } from "./v1/rates.ts";

export type * from "./v1/types.ts";

/**
 * Foreign Exchange API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class ForeignExchange {
  readonly rates: RatesApi;

  constructor(client: AdyenClient) {
    this.rates = new RatesApi(client);
  }
}
