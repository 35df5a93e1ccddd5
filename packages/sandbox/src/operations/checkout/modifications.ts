import type * as modifications from "@adyen-kit/client/checkout/v71/modifications";
import type { Amount } from "../../domain/payments/money.ts";
import type { ModificationKind, Payment } from "../../domain/payments/payment.ts";
import type { Call, Handler, Handlers, ParamsOf } from "../call.ts";
import { cancelByReference, change, reverse } from "../../payments/modify-payment.ts";
import { requireMerchant, requirePayment } from "../../payments/lookups.ts";
import { onTime } from "../on-time.ts";
import { asRecord } from "../../domain/fields.ts";

interface ModificationParams {
  readonly paymentPspReference: string;
  readonly body: Asked & { readonly merchantAccount: string };
}

interface Asked {
  readonly amount?: Amount | undefined;
  readonly reference?: string | undefined;
}

/** The payment in the path, which must be of the merchant account that the body names. */
function paymentIn(call: Call<ModificationParams>): Payment {
  const { merchantAccount } = call.body;
  return requirePayment(call.world, requireMerchant(call, merchantAccount), call.params.paymentPspReference);
}

/** What was asked comes back, with the reference of the modification. */
function received(request: object, paymentPspReference: string, pspReference: string): object {
  const { applicationInfo: _, enhancedSchemeData: __, ...echoed } = asRecord(request);
  return { ...echoed, paymentPspReference, pspReference, status: "received" };
}

/** Does something to the payment in the path. */
const modify =
  (
    act: (call: Call, payment: Payment, asked: Asked) => { readonly pspReference: string },
  ): Handler<ModificationParams> =>
  (call) => {
    const payment = paymentIn(call);
    const request = call.body;
    const { pspReference } = act(call, payment, request);
    return received(request, payment.pspReference, pspReference);
  };

const kindOf =
  (kind: ModificationKind) =>
  (call: Call, payment: Payment, { amount, reference }: Asked) =>
    change(call, payment, { kind, amount, reference });

const amountUpdate: Handler<ParamsOf<typeof modifications.updateAuthorisedAmount>> = (call) => {
  const payment = paymentIn(call);
  const { amount, reference } = call.body;
  const { pspReference } = change(call, payment, { kind: "adjustment", amount, reference });
  // The answer's schema wants a reference where the request's does not.
  return received({ reference: payment.reference, ...call.body }, payment.pspReference, pspReference);
};

const standaloneCancel: Handler<ParamsOf<typeof modifications.cancelAuthorisedPayment>> = (call) => {
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
  updateAuthorisedAmount: onTime(amountUpdate),
  cancelAuthorisedPayment: onTime(standaloneCancel),
};
