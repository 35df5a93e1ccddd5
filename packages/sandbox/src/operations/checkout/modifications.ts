import type * as modifications from "@adyen-kit/client/checkout/v71/modifications";
import type { Amount } from "../../domain/payments/money.ts";
import type { Split } from "../../domain/payments/split.ts";
import type { ModificationKind, Payment } from "../../domain/payments/payment.ts";
import type { Call, Handler, HandlerOf, Handlers } from "../call.ts";
import { cancelByReference, change, reverse } from "../../payments/modify-payment.ts";
import { requireMerchant, requirePayment } from "../../payments/lookups.ts";
import { onTime } from "../on-time.ts";

interface ModificationParams {
  readonly paymentPspReference: string;
  readonly body: Asked & { readonly merchantAccount: string };
}

interface Asked {
  readonly amount?: Amount | undefined;
  readonly reference?: string | undefined;
  readonly splits?: readonly Split[] | undefined;
}

/** The payment in the path, which must be of the merchant account that the body names. */
function paymentIn(call: Call<ModificationParams>): Payment {
  const { merchantAccount } = call.body;
  return requirePayment(call.world, requireMerchant(call, merchantAccount), call.params.paymentPspReference);
}

/** Does something to the payment in the path. What was asked comes back, with the reference of the modification. */
const modify =
  <R>(
    act: (call: Call, payment: Payment, asked: Asked) => { readonly pspReference: string },
    defaults: (payment: Payment) => object = () => ({}),
  ): Handler<ModificationParams, R> =>
  (call) => {
    const payment = paymentIn(call);
    const { pspReference } = act(call, payment, call.body);
    const named = { paymentPspReference: payment.pspReference, pspReference, status: "received" };
    return call.shaped({ ...defaults(payment), ...call.body, ...named });
  };

const kindOf =
  (kind: ModificationKind) =>
  (call: Call, payment: Payment, { amount, reference, splits }: Asked) =>
    change(call, payment, { kind, amount, reference, splits });

const standaloneCancel: HandlerOf<typeof modifications.cancelAuthorisedPayment> = (call) => {
  const { merchantAccount, paymentReference, reference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const pspReference = cancelByReference(call, merchant, paymentReference, reference);
  return {
    merchantAccount,
    paymentReference,
    pspReference,
    status: "received",
    ...(reference !== undefined && { reference }),
  };
};

export const modificationHandlers: Handlers<typeof modifications> = {
  captureAuthorisedPayment: onTime(modify(kindOf("capture"))),
  refundCapturedPayment: onTime(modify(kindOf("refund"))),
  cancelAuthorisedPaymentByPspReference: onTime(modify(kindOf("cancel"))),
  refundOrCancelPayment: onTime(modify((call, payment, { reference }) => reverse(call, payment, reference))),
  // The response must have a reference, which the request may leave out.
  updateAuthorisedAmount: onTime(modify(kindOf("adjustment"), ({ reference }) => ({ reference }))),
  cancelAuthorisedPayment: onTime(standaloneCancel),
};
