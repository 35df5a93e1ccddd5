// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { BalanceTransfersApi } from "./v2/balance-transfers.ts";
import { BalancesOverviewApi } from "./v2/balances-overview.ts";

export type * from "./v2/types.ts";

/**
 * Balance Control API, version 2: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class BalanceControl {
  readonly balanceTransfers: BalanceTransfersApi;
  readonly balancesOverview: BalancesOverviewApi;

  constructor(client: AdyenClient) {
    this.balanceTransfers = new BalanceTransfersApi(client);
    this.balancesOverview = new BalancesOverviewApi(client);
  }
}
