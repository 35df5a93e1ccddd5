import { type AdyenClient } from "@adyen-kit/client";
import {
  cancelAuthorisedPaymentByPspReference,
  captureAuthorisedPayment,
  refundCapturedPayment,
} from "@adyen-kit/client/checkout/v72/modifications";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import { UsageError } from "@adyen-kit/rotate/usage";
import type { Overview } from "@adyen-kit/sandbox";
import { connectionOf, type ConnectionOptions } from "../connection.ts";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type ControlClient, type ControlOptions, openControl } from "./control-client.ts";

export interface TriggerOptions extends ControlOptions, ConnectionOptions {
  /** A payment that is there; absent: one is made. */
  readonly payment?: string;
}

interface Subject {
  readonly merchantAccount: string;
  readonly paymentPspReference: string;
}

const AMOUNT = { currency: "EUR", value: 1000 };

/** Events that follow from an operation. Every other one the sandbox makes happen by itself. */
const OPERATIONS: Readonly<Record<string, (client: AdyenClient, subject: Subject) => Promise<unknown>>> = {
  AUTHORISATION: () => Promise.resolve(),
  CAPTURE: capture,
  CANCELLATION: async (client, { merchantAccount, paymentPspReference }) =>
    cancelAuthorisedPaymentByPspReference(client, { paymentPspReference, body: { merchantAccount } }),
  async REFUND(client, subject) {
    await capture(client, subject);
    const { merchantAccount, paymentPspReference } = subject;
    return refundCapturedPayment(client, { paymentPspReference, body: { merchantAccount, amount: AMOUNT } });
  },
};

/** Makes an event happen: to a payment that is there, or to one that is made for it. */
export async function triggerEvent(eventCode: string, options: TriggerOptions): Promise<ExitCode> {
  const control = openControl(options);
  const codes = await control.get<readonly { readonly code: string }[]>("/event-codes");
  const isKnown = codes.some(({ code }) => code === eventCode);
  if (!isKnown)
    throw new UsageError(`${eventCode}: is no event code. There are ${codes.map(({ code }) => code).join(", ")}.`);
  const client = (await connectionOf({ ...options, baseUrl: options.baseUrl ?? control.url })).client();
  const subject = { merchantAccount: await firstMerchant(control), paymentPspReference: options.payment ?? "" };
  const operation = OPERATIONS[eventCode];
  if (options.payment === undefined) subject.paymentPspReference = await pay(client, subject.merchantAccount);
  if (operation !== undefined) await operation(client, subject);
  else {
    if (options.payment === undefined) await capture(client, subject);
    await control.post(`/payments/${encodeURIComponent(subject.paymentPspReference)}/events`, { eventCode });
  }
  printResult({ eventCode, ...subject }, options.json, `${eventCode} of ${subject.paymentPspReference} is on its way.`);
  return ExitCode.done;
}

async function firstMerchant(control: ControlClient): Promise<string> {
  const { companies } = await control.get<Overview>("/overview");
  const merchant = companies.flatMap(({ merchantIds }) => merchantIds)[0];
  if (merchant === undefined) throw new UsageError("This sandbox has no merchant account that could be paid.");
  return merchant;
}

async function pay(client: AdyenClient, merchantAccount: string): Promise<string> {
  const { pspReference = "" } = await payments(client, {
    body: {
      merchantAccount,
      reference: `trigger-${Date.now()}`,
      amount: AMOUNT,
      returnUrl: "https://shop.example/return",
      captureDelayHours: 24,
      paymentMethod: {
        type: "scheme",
        encryptedCardNumber: "test_4111111111111111",
        encryptedExpiryMonth: "test_03",
        encryptedExpiryYear: "test_2030",
        encryptedSecurityCode: "test_737",
      },
    },
  });
  return pspReference;
}

async function capture(client: AdyenClient, { merchantAccount, paymentPspReference }: Subject): Promise<unknown> {
  return captureAuthorisedPayment(client, { paymentPspReference, body: { merchantAccount, amount: AMOUNT } });
}
