// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { AccountVerificationApi } from "./v1/account-verification.ts";

export type * from "./v1/types.ts";

/**
 * Open Banking API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class OpenBanking {
  readonly accountVerification: AccountVerificationApi;

  constructor(client: AdyenClient) {
    this.accountVerification = new AccountVerificationApi(client);
  }
}
