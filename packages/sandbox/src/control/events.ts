import { type Fields, isRecord } from "../domain/fields.ts";
import { merchants, payments, payouts } from "../storage/kinds.ts";
import { EVENT_CODES, isEventCode } from "../domain/webhooks/event-codes.ts";
import { type AskedEvent, happen, happenToPayout } from "../payments/on-demand.ts";
import type { PaymentContext } from "../payments/payment-context.ts";
import { notifyReport } from "../payments/reports.ts";
import { ControlError } from "./errors.ts";
import { type PaymentView, viewPayment } from "./payment-views.ts";

const PAYOUT_EVENTS = ["PAIDOUT_REVERSED", "PAYOUT_EXPIRE"];
const FIELDS = ["eventCode", "success", "amount", "reasonCode", "reason"];

/** What came of it: the payment, or the payout's reference. */
export type Happened = PaymentView | { readonly pspReference: string };

/** Makes an event happen to a payment or a payout. */
export function makeHappen(context: PaymentContext, pspReference: string, given: Fields): Happened {
  const asked = readEvent(given);
  const { world, now } = context;
  if (PAYOUT_EVENTS.includes(asked.eventCode)) {
    const payout = world.one(payouts, pspReference);
    if (payout === undefined) throw new ControlError(404, `There is no payout ${pspReference}.`);
    happenToPayout(context, world.one(merchants, payout.merchantAccount)?.companyId ?? "", payout, asked);
    return { pspReference };
  }
  const payment = world.one(payments, pspReference);
  if (payment === undefined) throw new ControlError(404, `There is no payment ${pspReference}.`);
  happen(context, payment, asked);
  return viewPayment(world.one(payments, pspReference) ?? payment, now);
}

function readEvent(given: Fields): AskedEvent {
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw new ControlError(400, `${unknown}: is not a field. There are ${FIELDS.join(", ")}.`);
  const { eventCode, success, amount, reasonCode, reason } = given;
  if (typeof eventCode !== "string" || !isEventCode(eventCode)) {
    const codes = EVENT_CODES.map(({ code }) => code).join(", ");
    throw new ControlError(400, `eventCode: must be one of ${codes}.`);
  }
  if (success !== undefined && typeof success !== "boolean")
    throw new ControlError(400, "success: must be true or false.");
  return {
    eventCode,
    ...(success !== undefined && { success }),
    ...(amount !== undefined && { amount: readAmount(amount) }),
    ...(reasonCode !== undefined && { reasonCode: readText("reasonCode", reasonCode) }),
    ...(reason !== undefined && { reason: readText("reason", reason) }),
  };
}

function readAmount(given: unknown): { readonly currency: string; readonly value: number } {
  const { currency, value } = isRecord(given) ? given : {};
  if (typeof currency !== "string" || typeof value !== "number" || !Number.isSafeInteger(value) || value <= 0)
    throw new ControlError(400, 'amount: must be such as {"currency":"EUR","value":1000}.');
  return { currency, value };
}

function readText(name: string, given: unknown): string {
  if (typeof given !== "string" || given === "" || given.length > 200)
    throw new ControlError(400, `${name}: must be a text of up to 200 characters.`);
  return given;
}

/** REPORT_AVAILABLE of a merchant account. */
export function makeReport(context: PaymentContext, merchantId: string, given: Fields): { readonly name: string } {
  const merchant = context.world.one(merchants, merchantId);
  if (merchant === undefined) throw new ControlError(404, `There is no merchant account ${merchantId}.`);
  const name = readText("name", given["name"] ?? "settlement_detail_report_batch_1.csv");
  const address = readText(
    "url",
    given["url"] ?? `https://ca-test.adyen.com/reports/download/MerchantAccount/${merchantId}/${name}`,
  );
  notifyReport(context, merchant, name, address);
  return { name };
}
