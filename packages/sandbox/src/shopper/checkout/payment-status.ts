import { paymentRefusal } from "../../domain/refusal.ts";
import { textIn } from "../../domain/fields.ts";
import { isAuthorised, isPending, type Outcome } from "../../domain/payments/outcome.ts";
import type { StepResult } from "../../storage/payment-kinds.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { findStep, secretOfStep } from "../../payments/shopper-steps.ts";
import type { ShopperHandler } from "./shopper-call.ts";

/** How it stands with a shopper who is waited for in an app or at a code: asked again and again until it has ended. */
export const paymentStatus: ShopperHandler = (call) => {
  const found = findStep(call, textIn(call.body, "paymentData") ?? "");
  if (found === undefined) throw paymentRefusal("payload");
  const { payment } = found;
  requireMerchant(call, payment.merchantAccount);
  const { outcome } = payment;
  if (outcome === undefined) return { type: "pending", resultCode: "pending" };
  return {
    type: "complete",
    resultCode: outcome.resultCode.toLowerCase(),
    payload: secretOfStep(call, payment, "result", resultOf(outcome)),
  };
};

function resultOf(outcome: Outcome): StepResult {
  if (isAuthorised(outcome) || isPending(outcome)) return "authorised";
  return outcome.resultCode === "Cancelled" ? "cancelled" : "refused";
}
