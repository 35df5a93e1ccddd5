// Made by `npm run generate` from spec/facts/fund-v6.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v6/general.ts";

export type * from "./v6/types.ts";

/**
 * Fund API, version 6: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class Fund {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
