// Made by `npm run generate` from spec/facts/pos-terminal-management-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v1/general.ts";

export type * from "./v1/types.ts";

/**
 * POS Terminal Management API (deprecated), version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface PosTerminalManagement {
  readonly general: GeneralApi;
}

export const PosTerminalManagement: Facade<PosTerminalManagement> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
