// Made by `npm run generate` from spec/facts/stored-value-v46.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v46/general.ts";

export type * from "./v46/types.ts";

/**
 * Adyen Stored Value API, version 46: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class StoredValue {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
