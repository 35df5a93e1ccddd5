import type { Dispute } from "../domain/payments/dispute.ts";
import { disputes } from "../storage/payment-kinds.ts";
import type { World } from "../storage/world.ts";

/** A dispute as anybody may see it. */
export interface DisputeView {
  readonly pspReference: string;
  readonly paymentPspReference: string;
  readonly merchantAccount: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly status: string;
  readonly amount: { readonly currency: string; readonly value: number };
  readonly openedAt: string;
  readonly defensePeriodEndsAt: string;
}

/** The latest first. */
export function viewDisputes(world: World, count: number): DisputeView[] {
  return world.latest(disputes, count).map(viewDispute);
}

/** Those of one payment, the first first. */
export function viewDisputesOf(world: World, pspReference: string): DisputeView[] {
  return world.of(disputes, pspReference).map(viewDispute);
}

function viewDispute(dispute: Dispute): DisputeView {
  const { pspReference, paymentPspReference, merchantAccount, reasonCode, reason, status, amount } = dispute;
  const openedAt = new Date(dispute.openedAt).toISOString();
  const defensePeriodEndsAt = new Date(dispute.defensePeriodEndsAt).toISOString();
  return {
    ...{ pspReference, paymentPspReference, merchantAccount, reasonCode, reason },
    ...{ status, amount, openedAt, defensePeriodEndsAt },
  };
}
