// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { RatesApi } from "./v1/rates.ts";

export type * from "./v1/types.ts";

/**
 * Foreign Exchange API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface ForeignExchange {
  readonly rates: RatesApi;
}

export const ForeignExchange: Facade<ForeignExchange> = /* @__PURE__ */ facadeOf({
  rates: RatesApi,
});
