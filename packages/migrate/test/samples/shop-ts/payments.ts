import { CheckoutAPI, HttpClientException, Types } from "@adyen/api-library";
import type { PaymentRefundRequest, PaymentRefundResponse } from "@adyen/api-library/lib/src/typings/checkout/models";
import { PaymentsApi } from "@adyen/api-library/lib/src/services/checkout/paymentsApi";
import { PaymentRequest } from "@adyen/api-library/lib/src/typings/checkout/paymentRequest";
import type { PaymentResponse } from "@adyen/api-library/lib/src/typings/checkout/paymentResponse";
import { checkout, createClient } from "./adyen.ts";

const merchantAccount = "AcmeGroup_Web";

const card = {
  type: Types.checkout.CardDetails.TypeEnum.Scheme,
  encryptedCardNumber: "test_4111111111111111",
  encryptedExpiryMonth: "test_03",
  encryptedExpiryYear: "test_2030",
  encryptedSecurityCode: "test_737",
};

/** A class that holds a part of the API, as services of frameworks do. */
export class PaymentService {
  readonly payments: PaymentsApi;
  #channel: PaymentRequest.ChannelEnum = PaymentRequest.ChannelEnum.Web;

  constructor(apiKey: string) {
    this.payments = new CheckoutAPI(createClient(apiKey)).PaymentsApi;
  }

  async pay(reference: string, amount: Types.checkout.Amount): Promise<PaymentResponse> {
    const request: PaymentRequest = {
      amount,
      reference,
      merchantAccount,
      channel: this.#channel,
      shopperInteraction: PaymentRequest.ShopperInteractionEnum.Ecommerce,
      returnUrl: "https://shop.example/return",
      paymentMethod: card,
    };
    return this.payments.payments(request, { idempotencyKey: reference });
  }
}

export function refund(pspReference: string, value: number): Promise<PaymentRefundResponse> {
  const body: PaymentRefundRequest = { amount: { currency: "EUR", value }, merchantAccount };
  return checkout.ModificationsApi.refundCapturedPayment(pspReference, body).then((answer) => answer);
}

/** What an error says, for the shop's own log. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "none";
  } catch (error) {
    if (error instanceof HttpClientException)
      return `${error.statusCode} ${error.errorCode} ${error.responseBody?.length}`;
    throw error;
  }
}

export function isPaid({ resultCode }: PaymentResponse): boolean {
  switch (resultCode) {
    case Types.checkout.PaymentResponse.ResultCodeEnum.Authorised:
      return true;
    default:
      return false;
  }
}

export const wrong = () => checkout.PaymentsApi.paymentMethods({ merchantAccount: "NoneOfYours" });
