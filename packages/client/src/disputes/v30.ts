// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v30/general.ts";

export type * from "./v30/types.ts";

/**
 * Disputes API, version 30: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface Disputes {
  readonly general: GeneralApi;
}

export const Disputes: Facade<Disputes> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
