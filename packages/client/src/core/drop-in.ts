import type { Undocumented } from "./undocumented.ts";

/**
 * The payment method that Drop-in and Components produce. Their types promise nothing of it but this, so it is a member
 * of its own beside the methods that a program writes down, whose `type` is required. `type` stands here so that it
 * distinguishes the others.
 */
export interface DropInPaymentMethod {
  readonly checkoutAttemptId?: string | undefined;
  readonly type?: Undocumented;
}
