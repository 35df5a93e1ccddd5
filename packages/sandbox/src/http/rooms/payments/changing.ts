import { checkModification } from "../../../domain/payments/money.ts";
import type { Amount } from "../../../domain/payments/money.ts";
import {
  captured,
  failedAfterwards,
  type Modification,
  type ModificationKind,
  modified,
  type Payment,
  refunded,
} from "../../../domain/payments/payment.ts";
import { newPspReference } from "../../../domain/random.ts";
import { payments } from "../../../store/kinds.ts";
import { type Scene, tellModification } from "./events.ts";

export interface Change {
  readonly kind: ModificationKind;
  /** Default: the payment's. */
  readonly amount?: Amount | undefined;
  readonly reference?: string | undefined;
  /** Name of the event, where it is not the kind's own. */
  readonly eventCode?: string;
  readonly additionalData?: Readonly<Record<string, string>>;
}

/** Changes a payment, and tells by a webhook what became of it. It is accepted in any case: the outcome comes later. */
export async function change(scene: Scene, payment: Payment, asked: Change): Promise<Modification> {
  const { kind, amount, reference, eventCode, additionalData } = asked;
  if (amount !== undefined) checkModification(amount, payment.amount);
  const { payment: after, modification } = modified(
    payment,
    {
      kind,
      pspReference: newPspReference(scene.random),
      amount: amount ?? payment.amount,
      ...(reference !== undefined && { reference }),
    },
    scene.now,
  );
  const failed = modification.success ? failedAfterwards(after, modification) : undefined;
  await scene.world.save(payments, failed ?? after);
  await tellModification(scene, after, modification, eventCode, additionalData);
  if (failed !== undefined) {
    const name = kind === "capture" ? "CAPTURE_FAILED" : "REFUND_FAILED";
    await tellModification(scene, after, { ...modification, reason: `${kind} failed` }, name);
  }
  return modification;
}

/** Takes a payment back, whatever has become of it: cancels it or refunds all that was captured. */
export function reverse(scene: Scene, payment: Payment, reference?: string): Promise<Modification> {
  const taken = captured(payment, scene.now);
  const kind = taken === 0 ? "cancel" : "refund";
  const value = taken === 0 ? payment.amount.value : taken - refunded(payment);
  return change(scene, payment, {
    kind,
    ...(value > 0 && { amount: { currency: payment.amount.currency, value } }),
    reference,
    eventCode: "CANCEL_OR_REFUND",
    additionalData: { "modification.action": kind },
  });
}
