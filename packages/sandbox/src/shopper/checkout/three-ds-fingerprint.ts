import { paymentRefusal } from "../../domain/refusal.ts";
import { textIn } from "../../domain/fields.ts";
import { actionOf } from "../../payments/actions.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { continuedNatively, findStep } from "../../payments/shopper-steps.ts";
import type { ShopperHandler } from "./shopper-call.ts";

/** The device is known: it goes on with a challenge, or nothing more is asked and the shop may ask for the result. */
export const submitFingerprint: ShopperHandler = (call) => {
  const found = findStep(call, textIn(call.body, "paymentData") ?? "");
  if (found?.step.purpose !== "fingerprint") throw paymentRefusal("payload");
  requireMerchant(call, found.payment.merchantAccount);
  const { payment, step } = found;
  if (payment.threeDS === "frictionless" || payment.outcome !== undefined) {
    const result = { transStatus: "Y", authorisationToken: step.token };
    const threeDSResult = Buffer.from(JSON.stringify(result)).toString("base64");
    return { type: "completed", details: { threeDSResult } };
  }
  const challenged = continuedNatively(call, found, undefined);
  return { type: "action", action: actionOf(call, call.url, challenged, "challenge") };
};
