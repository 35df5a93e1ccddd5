import type { Modification, Payment } from "../domain/payments/payment.ts";
import type { Split } from "../domain/payments/split.ts";
import { bookSplits } from "../platform/payment-splits.ts";
import type { PaymentContext } from "./payment-context.ts";

/** Books on balance accounts what was captured or refunded of a payment that a platform shares. `asked`: by the modification. */
export function shareSplits(
  context: PaymentContext,
  { pspReference, reference, splits }: Payment,
  modification: Pick<Modification, "pspReference" | "kind" | "amount" | "reference">,
  asked: readonly Split[] | undefined,
): void {
  const { kind } = modification;
  if (kind !== "capture" && kind !== "refund") return;
  if (splits === undefined && asked === undefined) return;
  bookSplits(
    context,
    { kind, pspReference, reference, modification },
    asked ?? (kind === "capture" ? splits : undefined),
  );
}
