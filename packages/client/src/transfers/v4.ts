// Made by `npm run generate` from spec/facts/transfers-v4.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { CapitalDeprecatedApi } from "./v4/capital-deprecated.ts";
import { CashOutApi } from "./v4/cashout.ts";
import { TransactionsApi } from "./v4/transactions.ts";
import { TransfersApi } from "./v4/transfers.ts";

export type * from "./v4/types.ts";

/**
 * Transfers API, version 4: 4 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/overview}
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
