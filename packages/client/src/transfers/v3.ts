// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { CapitalDeprecatedApi } from "./v3/capital-deprecated.ts";
import { CashOutApi } from "./v3/cashout.ts";
import { TransactionsApi } from "./v3/transactions.ts";
import { TransfersApi } from "./v3/transfers.ts";

export type * from "./v3/types.ts";

/**
 * Transfers API, version 3: 4 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/overview}
 */
export interface Transfers {
  readonly capitalDeprecated: CapitalDeprecatedApi;
  readonly cashout: CashOutApi;
  readonly transactions: TransactionsApi;
  readonly transfers: TransfersApi;
}

export const Transfers: Facade<Transfers> = /* @__PURE__ */ facadeOf({
  capitalDeprecated: CapitalDeprecatedApi,
  cashout: CashOutApi,
  transactions: TransactionsApi,
  transfers: TransfersApi,
});
