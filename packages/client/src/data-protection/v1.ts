// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v1/general.ts";

export type * from "./v1/types.ts";

/**
 * Adyen Data Protection API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface DataProtection {
  readonly general: GeneralApi;
}

export const DataProtection: Facade<DataProtection> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
