// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { BalanceTransfersApi } from "./v2/balance-transfers.ts";
import { BalancesOverviewApi } from "./v2/balances-overview.ts";

export type * from "./v2/types.ts";

/**
 * Balance Control API, version 2: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface BalanceControl {
  readonly balanceTransfers: BalanceTransfersApi;
  readonly balancesOverview: BalancesOverviewApi;
}

export const BalanceControl: Facade<BalanceControl> = /* @__PURE__ */ facadeOf({
  balanceTransfers: BalanceTransfersApi,
  balancesOverview: BalancesOverviewApi,
});
