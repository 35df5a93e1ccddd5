// Made by `npm run generate` from spec/facts/pos-terminal-management-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { GeneralApi } from "./v1/general.ts";

export type * from "./v1/types.ts";

/**
 * POS Terminal Management API (deprecated), version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class PosTerminalManagement {
  readonly general: GeneralApi;

  constructor(client: AdyenClient) {
    this.general = new GeneralApi(client);
  }
}
