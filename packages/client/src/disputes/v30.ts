// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v30/general.ts";

export type * from "./v30/types.ts";

/**
 * Disputes API, version 30: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class Disputes {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
