import type {
  PaymentAmountUpdateRequest,
  PaymentCancelRequest,
  PaymentCaptureRequest,
  PaymentRefundRequest,
  PaymentReversalRequest,
  StandalonePaymentCancelRequest,
} from "@adyen-kit/client/checkout/v71/types";
import type { Payment } from "../../../domain/payments/payment.ts";
import { newPspReference } from "../../../domain/random.ts";
import { type Call, type Room, text } from "../../call.ts";
import { change, reverse } from "../payments/changing.ts";
import { merchantNamed, paymentByReference, paymentOf } from "../payments/finding.ts";

/** The payment in the path, which must be of the merchant account that the body names. */
async function paymentIn(call: Call): Promise<Payment> {
  const { merchantAccount } = call.body as { readonly merchantAccount: string };
  return paymentOf(call.world, await merchantNamed(call, merchantAccount), text(call, "paymentPspReference"));
}

/** What was asked comes back, with the reference of the modification. */
function received(request: object, paymentPspReference: string, pspReference: string): object {
  const { applicationInfo: _, enhancedSchemeData: __, ...echoed } = request as Readonly<Record<string, unknown>>;
  return { ...echoed, paymentPspReference, pspReference, status: "received" };
}

const capture: Room = async (call) => {
  const request = call.body as PaymentCaptureRequest;
  const payment = await paymentIn(call);
  const { amount, reference } = request;
  const { pspReference } = await change(call, payment, { kind: "capture", amount, reference });
  return received(request, payment.pspReference, pspReference);
};

const refund: Room = async (call) => {
  const request = call.body as PaymentRefundRequest;
  const payment = await paymentIn(call);
  const { amount, reference } = request;
  const { pspReference } = await change(call, payment, { kind: "refund", amount, reference });
  return received(request, payment.pspReference, pspReference);
};

const cancel: Room = async (call) => {
  const request = call.body as PaymentCancelRequest;
  const payment = await paymentIn(call);
  const { pspReference } = await change(call, payment, { kind: "cancel", reference: request.reference });
  return received(request, payment.pspReference, pspReference);
};

const reversal: Room = async (call) => {
  const request = call.body as PaymentReversalRequest;
  const payment = await paymentIn(call);
  const { pspReference } = await reverse(call, payment, request.reference);
  return received(request, payment.pspReference, pspReference);
};

const amountUpdate: Room = async (call) => {
  const request = call.body as PaymentAmountUpdateRequest;
  const payment = await paymentIn(call);
  const { amount, reference = "" } = request;
  const { pspReference } = await change(call, payment, { kind: "adjustment", amount, reference });
  return received({ ...request, reference }, payment.pspReference, pspReference);
};

/** By the merchant's own reference: whoever never got an answer knows nothing else. A payment that is not there is accepted too. */
const standaloneCancel: Room = async (call) => {
  const { merchantAccount, paymentReference, reference } = call.body as StandalonePaymentCancelRequest;
  const merchant = await merchantNamed(call, merchantAccount);
  const payment = await paymentByReference(call.world, merchant, paymentReference);
  const asked = { kind: "cancel", reference, eventCode: "TECHNICAL_CANCEL" } as const;
  const pspReference =
    payment === undefined ? newPspReference(call.random) : (await change(call, payment, asked)).pspReference;
  return {
    ...{ merchantAccount, paymentReference, pspReference, status: "received" },
    ...(reference !== undefined && { reference }),
  };
};

export const modificationRooms: Readonly<Record<string, Room>> = {
  "checkout/modifications/captureAuthorisedPayment": capture,
  "checkout/modifications/refundCapturedPayment": refund,
  "checkout/modifications/cancelAuthorisedPaymentByPspReference": cancel,
  "checkout/modifications/refundOrCancelPayment": reversal,
  "checkout/modifications/updateAuthorisedAmount": amountUpdate,
  "checkout/modifications/cancelAuthorisedPayment": standaloneCancel,
};
