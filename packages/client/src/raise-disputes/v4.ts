// Made by `npm run generate` from spec/facts/raise-disputes-v4.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { DisputeAttachmentsApi } from "./v4/dispute-attachments.ts";
import { RaiseDisputesApi } from "./v4/raise-disputes.ts";

export type * from "./v4/types.ts";

/**
 * Raise disputes API, version 4: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface RaiseDisputes {
  readonly disputeAttachments: DisputeAttachmentsApi;
  readonly raiseDisputes: RaiseDisputesApi;
}

export const RaiseDisputes: Facade<RaiseDisputes> = /* @__PURE__ */ facadeOf({
  disputeAttachments: DisputeAttachmentsApi,
  raiseDisputes: RaiseDisputesApi,
});
