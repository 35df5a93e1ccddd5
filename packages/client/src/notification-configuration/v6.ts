// Made by `npm run generate` from spec/facts/notification-configuration-v6.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { GeneralApi } from "./v6/general.ts";

export type * from "./v6/types.ts";

/**
 * Notification Configuration API, version 6: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface NotificationConfiguration {
  readonly general: GeneralApi;
}

export const NotificationConfiguration: Facade<NotificationConfiguration> = /* @__PURE__ */ facadeOf({
  general: GeneralApi,
});
