// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v54/general.ts";

export type * from "./v54/types.ts";

/**
 * Adyen BinLookup API, version 54: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface BinLookup {
  readonly general: GeneralApi;
}

export const BinLookup: Facade<BinLookup> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
