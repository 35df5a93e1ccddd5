import {
  cancelAuthorisedPaymentByPspReference,
  captureAuthorisedPayment,
  refundCapturedPayment,
} from "@adyen-kit/client/checkout/v72/modifications";
import { UsageError } from "@adyen-kit/rotate/usage";
import type { Overview, PaymentView } from "@adyen-kit/sandbox";
import { connectionOf, type ConnectionOptions } from "../connection.ts";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

/** The latest payments of a sandbox, the latest first. */
export async function listPayments(options: ControlOptions): Promise<ExitCode> {
  const payments = await loadPayments(options);
  const lines = payments.map(
    ({ pspReference, shown, standing, reference }) =>
      `${pspReference}  ${shown.padStart(14)}  ${standing}  ${reference}`,
  );
  printResult(payments, options.json, lines.join("\n") || "There is no payment yet.");
  return ExitCode.done;
}

/** One of them, with all that has happened to it. */
export async function showPayment(pspReference: string, options: ControlOptions): Promise<ExitCode> {
  const payment = await loadPayment(pspReference, options);
  const { shown, standing, reference, merchantAccount, timeline } = payment;
  const events = timeline.map(({ at, what }) => `  ${at}  ${what}`);
  const heading = `${pspReference}  ${shown}  ${standing}  ${reference}  ${merchantAccount}`;
  printResult(payment, options.json, [heading, ...events].join("\n"));
  return ExitCode.done;
}

export interface ModifyOptions extends ControlOptions, ConnectionOptions {
  readonly value?: number;
}

export type Modification = "capture" | "refund" | "cancel";

/** Captures, refunds or cancels a payment of a sandbox: all of it, or so many minor units. */
export async function modifyPayment(
  what: Modification,
  paymentPspReference: string,
  options: ModifyOptions,
): Promise<ExitCode> {
  const { merchantAccount, amount, reference } = await loadPayment(paymentPspReference, options);
  const client = (await connectionOf(options)).client();
  const body = {
    merchantAccount,
    reference,
    amount: { currency: amount.currency, value: options.value ?? amount.value },
  };
  const params = { paymentPspReference, body };
  const answer =
    what === "capture"
      ? await captureAuthorisedPayment(client, params)
      : what === "refund"
        ? await refundCapturedPayment(client, params)
        : await cancelAuthorisedPaymentByPspReference(client, {
            paymentPspReference,
            body: { merchantAccount, reference },
          });
  say(`Adyen has taken the ${what}. Its outcome comes as a webhook.`);
  printResult(answer, true, "");
  return ExitCode.done;
}

async function loadPayments(options: ControlOptions): Promise<readonly PaymentView[]> {
  const { payments } = await openControl(options).get<Overview>("/overview");
  return payments;
}

async function loadPayment(pspReference: string, options: ControlOptions): Promise<PaymentView> {
  const payment = (await loadPayments(options)).find((each) => each.pspReference === pspReference);
  if (payment === undefined)
    throw new UsageError(`${pspReference}: is not among the latest payments. adyen-kit payments list shows them.`);
  return payment;
}
