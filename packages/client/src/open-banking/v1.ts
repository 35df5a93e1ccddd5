// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountVerificationApi } from "./v1/account-verification.ts";

export type * from "./v1/types.ts";

/**
 * Open Banking API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface OpenBanking {
  readonly accountVerification: AccountVerificationApi;
}

export const OpenBanking: Facade<OpenBanking> = /* @__PURE__ */ facadeOf({
  accountVerification: AccountVerificationApi,
});
