// Made by `npm run generate` from spec/facts/fund-v6.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v6/general.ts";

export type * from "./v6/types.ts";

/**
 * Fund API, version 6: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface Fund {
  readonly general: GeneralApi;
}

export const Fund: Facade<Fund> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
