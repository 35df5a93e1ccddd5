// Made by `npm run generate` from spec/facts/recurring-v68.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v68/general.ts";

export type * from "./v68/types.ts";

/**
 * Adyen Recurring API, version 68: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class Recurring {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
