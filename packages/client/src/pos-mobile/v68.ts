// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v68/general.ts";

export type * from "./v68/types.ts";

/**
 * POS Mobile API, version 68: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface PosMobile {
  readonly general: GeneralApi;
}

export const PosMobile: Facade<PosMobile> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
