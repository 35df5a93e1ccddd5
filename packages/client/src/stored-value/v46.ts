// Made by `npm run generate` from spec/facts/stored-value-v46.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v46/general.ts";

export type * from "./v46/types.ts";

/**
 * Adyen Stored Value API, version 46: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface StoredValue {
  readonly general: GeneralApi;
}

export const StoredValue: Facade<StoredValue> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
