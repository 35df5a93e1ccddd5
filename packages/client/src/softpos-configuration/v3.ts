// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { SessionAuthenticationApi } from "./v3/session-authentication.ts";

export type * from "./v3/types.ts";

/**
 * SoftPOS configuration API, version 3: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/softpos-configuration-api/3/overview}
 */
export interface SoftPosConfiguration {
  readonly sessionAuthentication: SessionAuthenticationApi;
}

export const SoftPosConfiguration: Facade<SoftPosConfiguration> = /* @__PURE__ */ facadeOf({
  sessionAuthentication: SessionAuthenticationApi,
});
