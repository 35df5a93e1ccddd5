import { invalid } from "../refusal.ts";
import type { PaymentEvent } from "./event.ts";
import type { Webhook } from "./webhook.ts";

/** An event of the caller's own making. */
export type CustomNotification = Partial<Omit<PaymentEvent, "amount">> & { readonly amount?: object };

/** Events that a test can send, by the type of the webhook; the first where none is named. */
const TESTED: Readonly<Record<string, readonly string[]>> = {
  standard: [
    ...["AUTHORISATION", "ORDER_OPENED", "ORDER_CLOSED", "REFUND_WITH_DATA", "REFUNDED_REVERSED"],
    ...["PAYOUT_THIRDPARTY", "PAIDOUT_REVERSED", "CHARGEBACK_REVERSED", "CUSTOM", "REPORT_AVAILABLE"],
  ],
  "banktransfer-notification": ["PENDING"],
  "report-notification": ["REPORT_AVAILABLE"],
  "ideal-notification": ["AUTHORISATION"],
  "pending-notification": ["PENDING"],
};

const CUSTOM = "CUSTOM";
const CUSTOM_CODES = [
  ...["AUTHORISATION", "CAPTURE", "CANCELLATION", "REFUND", "REFUND_WITH_DATA", "REFUNDED_REVERSED"],
  ...["CHARGEBACK", "NOTIFICATION_OF_CHARGEBACK", "REQUEST_FOR_INFORMATION", "CHARGEBACK_REVERSED"],
  ...["ORDER_OPENED", "ORDER_CLOSED", "REPORT_AVAILABLE", "NOTIFICATIONTEST"],
];

/** Documented: each event comes four times. */
const SCENARIOS = [true, false].flatMap((success) => ["EUR", "GBP"].map((currency) => ({ success, currency })));

/**
 * The events of a test for one merchant account, in the order in which they are sent.
 * @throws Refusal names what cannot be tested.
 */
export function testEvents(
  webhook: Webhook,
  types: readonly string[] | undefined,
  notification: CustomNotification | undefined,
  merchantAccount: string,
  newPspReference: () => string,
): PaymentEvent[] {
  return testedTypes(webhook, types).flatMap((eventCode) => {
    if (eventCode === CUSTOM) return [customEvent(notification, merchantAccount, newPspReference())];
    return SCENARIOS.map(({ success, currency }) =>
      sample({ eventCode, success, amount: { currency, value: 100 } }, merchantAccount, newPspReference()),
    );
  });
}

function testedTypes({ type }: Webhook, types: readonly string[] | undefined): readonly string[] {
  const possible = TESTED[type] ?? [];
  const [first] = possible;
  if (first === undefined)
    throw invalid([{ name: "webhookId", message: `cannot be tested: there is no test for webhooks of type ${type}` }]);
  if (types === undefined || types.length === 0) return [first];
  const unknown = types.filter((each) => !possible.includes(each));
  if (unknown.length > 0) {
    const message = `must be one of ${possible.join(", ")}`;
    throw invalid(unknown.map((value) => ({ name: "types", value, message })));
  }
  return types;
}

function customEvent(
  given: CustomNotification | undefined,
  merchantAccount: string,
  pspReference: string,
): PaymentEvent {
  if (given === undefined) throw invalid([{ name: "notification", message: "is missing: CUSTOM sends it" }]);
  const { eventCode = "AUTHORISATION", amount, ...others } = given;
  if (!CUSTOM_CODES.includes(eventCode)) {
    const message = `must be one of ${CUSTOM_CODES.join(", ")}`;
    throw invalid([{ name: "notification.eventCode", value: eventCode, message }]);
  }
  const fields = { success: true, ...others, eventCode, amount: { currency: "EUR", value: 100, ...amount } };
  return sample(fields, merchantAccount, pspReference);
}

function sample(
  fields: Pick<PaymentEvent, "eventCode" | "success" | "amount"> & Partial<PaymentEvent>,
  merchantAccount: string,
  pspReference: string,
): PaymentEvent {
  return {
    merchantReference: "testMerchantRef1",
    paymentMethod: "visa",
    reason: "",
    ...fields,
    merchantAccount,
    pspReference,
  };
}
