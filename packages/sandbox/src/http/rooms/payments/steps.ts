import { DECLINED, NOT_3D_AUTHENTICATED, SHOPPER_CANCELLED } from "../../../domain/payments/outcome.ts";
import type { Payment } from "../../../domain/payments/payment.ts";
import { paymentRefusal } from "../../../domain/refusal.ts";
import { payments, type ShopperStep, shopperSteps } from "../../../store/kinds.ts";
import type { Scene } from "./events.ts";
import { conclude } from "./making.ts";
import { text } from "./method.ts";

type Result = NonNullable<ShopperStep["result"]>;

/** A shopper's step by its token, and its payment. */
export async function stepOf(
  scene: Scene,
  token: string,
): Promise<{ readonly step: ShopperStep; readonly payment: Payment } | undefined> {
  const step = await scene.world.one(shopperSteps, token);
  if (step === undefined) return undefined;
  await scene.world.lock(`payment:${step.pspReference}`);
  const payment = await scene.world.one(payments, step.pspReference);
  return payment && { step, payment };
}

/** The payment as the shopper's result leaves it. One that has its outcome keeps it. */
export function withResult(scene: Scene, payment: Payment, result: Result): Promise<Payment> {
  if (payment.outcome !== undefined) return Promise.resolve(payment);
  const isCard = payment.method.lastFour !== undefined;
  const outcomes = {
    authorised: payment.planned,
    refused: isCard ? NOT_3D_AUTHENTICATED : DECLINED,
    cancelled: SHOPPER_CANCELLED,
  };
  return conclude(scene, payment, outcomes[result]);
}

/** Goes on with a payment by the details that the shopper's browser or app brought back. */
export async function continued(
  scene: Scene,
  details: Readonly<Record<string, unknown>>,
  paymentData: string | undefined,
): Promise<Payment> {
  const back = text(details, "redirectResult") ?? text(details, "payload");
  if (back !== undefined) {
    const found = await stepOf(scene, back);
    if (found?.step.result === undefined) throw unreadablePayload();
    return withResult(scene, found.payment, found.step.result);
  }
  const native = readNative(details);
  const token = native?.token ?? paymentData ?? text(details, "MD");
  const found = token === undefined ? undefined : await stepOf(scene, token);
  if (found === undefined) throw unreadablePayload();
  const { step, payment } = found;
  if (payment.outcome !== undefined) return payment;
  switch (step.purpose) {
    case "fingerprint": {
      // Every challenge is asked for: a test wants to see it.
      const challenged: Payment = { ...payment, step: "challenge" };
      await scene.world.save(payments, challenged);
      return challenged;
    }
    case "challenge":
      return withResult(scene, payment, native?.isAuthenticated === true ? "authorised" : "refused");
    case "redirect":
    case "result":
      // Who waits for a shopper elsewhere is told how it stands.
      return step.result === undefined ? payment : withResult(scene, payment, step.result);
  }
}

/** What a 3-D Secure component gives: base64 of JSON. */
function readNative(
  details: Readonly<Record<string, unknown>>,
): { readonly token?: string; readonly isAuthenticated: boolean } | undefined {
  const given =
    text(details, "threeDSResult") ??
    text(details, "threeds2.challengeResult") ??
    text(details, "threeds2.fingerprint");
  if (given === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(given, "base64").toString());
  } catch {
    throw unreadablePayload();
  }
  if (typeof value !== "object" || value === null) throw unreadablePayload();
  const fields = value as Readonly<Record<string, unknown>>;
  const token = text(fields, "authorisationToken");
  const status = text(fields, "transStatus");
  return { isAuthenticated: status === "Y" || status === "A", ...(token !== undefined && { token }) };
}

function unreadablePayload() {
  return paymentRefusal(422, "14_018", "Invalid payload provided");
}
