// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { PaymentsAppApi } from "./v1/payments-app.ts";

export type * from "./v1/types.ts";

/**
 * Payments App API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface PaymentsApp {
  readonly paymentsApp: PaymentsAppApi;
}

export const PaymentsApp: Facade<PaymentsApp> = /* @__PURE__ */ facadeOf({
  paymentsApp: PaymentsAppApi,
});
