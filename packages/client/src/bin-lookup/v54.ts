// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v54/general.ts";

export type * from "./v54/types.ts";

/**
 * Adyen BinLookup API, version 54: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class BinLookup {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
