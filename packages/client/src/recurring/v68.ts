// Made by `npm run generate` from spec/facts/recurring-v68.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v68/general.ts";

export type * from "./v68/types.ts";

/**
 * Adyen Recurring API, version 68: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface Recurring {
  readonly general: GeneralApi;
}

export const Recurring: Facade<Recurring> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
