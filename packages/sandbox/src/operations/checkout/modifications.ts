import type { PaymentAmountUpdateRequest, StandalonePaymentCancelRequest } from "@adyen-kit/client/checkout/v71/types";
import type { Amount } from "../../domain/payments/money.ts";
import type { ModificationKind, Payment } from "../../domain/payments/payment.ts";
import { type Call, type Handler, text } from "../call.ts";
import { cancelTechnically, change, reverse } from "../../payments/modify-payment.ts";
import { merchantNamed, paymentOf } from "../../payments/lookups.ts";
import { onTime } from "../on-time.ts";

/** The payment in the path, which must be of the merchant account that the body names. */
function paymentIn(call: Call): Payment {
  const { merchantAccount } = call.body as { readonly merchantAccount: string };
  return paymentOf(call.world, merchantNamed(call, merchantAccount), text(call, "paymentPspReference"));
}

/** What was asked comes back, with the reference of the modification. */
function received(request: object, paymentPspReference: string, pspReference: string): object {
  const { applicationInfo: _, enhancedSchemeData: __, ...echoed } = request as Readonly<Record<string, unknown>>;
  return { ...echoed, paymentPspReference, pspReference, status: "received" };
}

interface Asked {
  readonly amount?: Amount;
  readonly reference?: string;
}

/** Does something to the payment in the path. */
const modify =
  (act: (call: Call, payment: Payment, asked: Asked) => { readonly pspReference: string }): Handler =>
  (call) => {
    const payment = paymentIn(call);
    const request = call.body as Asked;
    const { pspReference } = act(call, payment, request);
    return received(request, payment.pspReference, pspReference);
  };

const kindOf =
  (kind: ModificationKind) =>
  (call: Call, payment: Payment, { amount, reference }: Asked) =>
    change(call, payment, { kind, amount, reference });

const amountUpdate: Handler = (call) => {
  const payment = paymentIn(call);
  const { amount, reference } = call.body as PaymentAmountUpdateRequest;
  const { pspReference } = change(call, payment, { kind: "adjustment", amount, reference });
  // The answer's schema wants a reference where the request's does not.
  return received({ reference: payment.reference, ...(call.body as object) }, payment.pspReference, pspReference);
};

const standaloneCancel: Handler = (call) => {
  const { merchantAccount, paymentReference, reference } = call.body as StandalonePaymentCancelRequest;
  const merchant = merchantNamed(call, merchantAccount);
  const pspReference = cancelTechnically(call, merchant, paymentReference, reference);
  return {
    merchantAccount,
    paymentReference,
    pspReference,
    status: "received",
    ...(reference !== undefined && { reference }),
  };
};

export const modificationHandlers = onTime({
  "checkout/modifications/captureAuthorisedPayment": modify(kindOf("capture")),
  "checkout/modifications/refundCapturedPayment": modify(kindOf("refund")),
  "checkout/modifications/cancelAuthorisedPaymentByPspReference": modify(kindOf("cancel")),
  "checkout/modifications/refundOrCancelPayment": modify((call, payment, { reference }) =>
    reverse(call, payment, reference),
  ),
  "checkout/modifications/updateAuthorisedAmount": amountUpdate,
  "checkout/modifications/cancelAuthorisedPayment": standaloneCancel,
});
