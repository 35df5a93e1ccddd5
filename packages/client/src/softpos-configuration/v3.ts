// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { SessionAuthenticationApi } from "./v3/session-authentication.ts";

export type * from "./v3/types.ts";

/**
 * SoftPOS configuration API, version 3: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/softpos-configuration-api/3/overview}
 */
export class SoftPosConfiguration {
  readonly sessionAuthentication: SessionAuthenticationApi;

  constructor(client: AdyenClient) {
    this.sessionAuthentication = new SessionAuthenticationApi(client);
  }
}
