// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { PaymentsAppApi } from "./v1/payments-app.ts";

export type * from "./v1/types.ts";

/**
 * Payments App API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export class PaymentsApp {
  readonly paymentsApp: PaymentsAppApi;

  constructor(client: AdyenClient) {
    this.paymentsApp = new PaymentsAppApi(client);
  }
}
