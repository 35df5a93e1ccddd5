// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { SessionAuthenticationApi } from "./v1/session-authentication.ts";

export type * from "./v1/types.ts";

/**
 * Session authentication API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface SessionAuthentication {
  readonly sessionAuthentication: SessionAuthenticationApi;
}

export const SessionAuthentication: Facade<SessionAuthentication> = /* @__PURE__ */ facadeOf({
  sessionAuthentication: SessionAuthenticationApi,
});
