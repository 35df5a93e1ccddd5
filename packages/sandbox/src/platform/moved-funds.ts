import type { TransferInfo } from "@adyen-kit/client/transfers/v4/types";
import type { ReadonlyDeep } from "../domain/fields.ts";

/** What is asked of a transfer that is made: what it refers to is there. */
export type MovedFunds = Omit<ReadonlyDeep<TransferInfo>, "type"> & {
  readonly balanceAccountId: string;
  readonly type?: string | undefined;
};
