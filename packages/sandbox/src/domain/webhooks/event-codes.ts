/** Where a fact about the platform is from: documented, recorded, a fixture of an official library, inferred, unknown. */
export type Source = "D" | "R" | "F" | "I" | "U";

/** An event that standard webhooks report. */
export interface EventCode {
  readonly code: string;
  /** What has happened when it is sent. */
  readonly when: string;
  /** `itself`: it follows from what is done here. `asked`: the control interface makes it happen. */
  readonly sent: "itself" | "asked";
  readonly source: Source;
}

type Row = readonly [code: string, when: string, source?: Source];

/** All codes of Adyen's webhook descriptions; source: where it is known when they are sent. */
const ITSELF: readonly Row[] = [
  ["AUTHORISATION", "A payment was authorised or refused. Banks and wallets decide without the shopper's return"],
  ["AUTHORISATION_ADJUSTMENT", "The authorised amount was changed, or could not be"],
  ["CANCELLATION", "An authorisation was cancelled, or could not be"],
  ["CANCEL_OR_REFUND", "A reversal ended; modification.action says as what"],
  ["CAPTURE", "A capture was accepted, or could not be"],
  ["CAPTURE_FAILED", "A capture that was accepted failed: the holder's name asked for it"],
  ["CHARGEBACK", "The bank took the disputed money back"],
  ["CHARGEBACK_REVERSED", "The dispute was defended, and the money came back"],
  ["DISPUTE_DEFENSE_PERIOD_ENDED", "Nobody defended the dispute in its time, or it was accepted"],
  ["DONATION", "A shopper gave to a nonprofit"],
  ["EXPIRE", "An authorisation ended with an amount that was not captured"],
  ["INFORMATION_SUPPLIED", "A dispute was defended with its documents"],
  ["ISSUER_RESPONSE_TIMEFRAME_EXPIRED", "The bank did not answer the defense: the dispute is won"],
  ["NOTIFICATION_OF_CHARGEBACK", "A dispute was opened, and can be defended until defensePeriodEndsAt"],
  ["OFFER_CLOSED", "The shopper did not go on: a card's page after 12 hours, a code or a voucher when it ran out"],
  ["ORDER_CLOSED", "An order was paid (true), or cancelled or out of time (false); additionalData has its payments"],
  ["ORDER_OPENED", "The first payment of an order was made"],
  ["PAYOUT", "A payout to a card was made or refused", "I"],
  ["PAYOUT_DECLINE", "A payout was declined by its second person"],
  ["PAYOUT_THIRDPARTY", "A payout was confirmed and made"],
  ["PENDING", "A voucher or a transfer was accepted and is yet to be paid: to webhooks of that type only"],
  ["RECURRING_CONTRACT", "A shopper's details were stored"],
  ["REFUND", "A refund was accepted, or could not be"],
  ["REFUND_FAILED", "A refund that was accepted failed: the holder's name asked for it"],
  ["SECOND_CHARGEBACK", "The bank did not accept the defense: the dispute is lost"],
  ["TECHNICAL_CANCEL", "A payment was cancelled by the merchant's own reference"],
  ["VOID_PENDING_REFUND", "A refund could not be taken back: it is made at once here", "I"],
];

const ASKED: readonly Row[] = [
  ["ACH_NOTIFICATION_OF_CHANGE", "A bank reported other account details"],
  ["AUTORESCUE", "The attempts to rescue a refused payment ended"],
  ["CANCEL_AUTORESCUE", "The attempts to rescue a refused payment were called off"],
  ["DIRECT_DEBIT_NOTICE_OF_CHANGE_NOTIFICATION", "A bank reported other account details"],
  ["ISSUER_COMMENTS", "The bank wrote something about a dispute"],
  ["MANUAL_REVIEW_ACCEPT", "A person accepted the payment"],
  ["MANUAL_REVIEW_REJECT", "A person rejected the payment: it is cancelled or refunded"],
  ["NOTIFICATION_OF_FRAUD", "The bank holds the payment for fraud; no money moves"],
  ["PAIDOUT_REVERSED", "The bank sent a payout back"],
  ["PAYOUT_EXPIRE", "Nobody reviewed a payout in its time"],
  ["POSTPONED_REFUND", "A refund waits for its capture"],
  ["PREARBITRATION_ACCEPTED", "The merchant's side of a second dispute was accepted"],
  ["PREARBITRATION_DECLINED", "A second dispute was declined"],
  ["PREARBITRATION_ISSUER_WITHDRAWN", "The bank withdrew its second dispute"],
  ["PREARBITRATION_LOST", "A second dispute was lost"],
  ["PREARBITRATION_OPEN", "The bank opened a second dispute"],
  ["PREARBITRATION_WON", "A second dispute was won"],
  ["REFUNDED_REVERSED", "A refund came back from the bank"],
  ["REFUND_WITH_DATA", "A refund without a payment was made"],
  ["REPORT_AVAILABLE", "A report can be downloaded; the reason is its address"],
  ["REQUEST_FOR_INFORMATION", "The bank asks about a payment; no money moves yet"],
  ["SCHEME_ARBITRATION", "A dispute went to the card scheme"],
  ["SCHEME_ARBITRATION_LOST", "The card scheme decided for the shopper"],
  ["SCHEME_ARBITRATION_WON", "The card scheme decided for the merchant"],
];

export const EVENT_CODES: readonly EventCode[] = [
  ...ITSELF.map(([code, when, source = "D"]): EventCode => ({ code, when, sent: "itself", source })),
  ...ASKED.map(([code, when, source = "D"]): EventCode => ({ code, when, sent: "asked", source })),
];

export function isEventCode(code: string): boolean {
  return EVENT_CODES.some((each) => each.code === code);
}

/** Events of stored details, to webhooks of the type `recurring-token-notification`: JSON of their own, signed in a header. */
export const TOKEN_EVENTS = {
  created: "recurring.token.created",
  updated: "recurring.token.updated",
  alreadyExisting: "recurring.token.alreadyExisting",
  disabled: "recurring.token.disabled",
} as const;

export type TokenOperation = keyof typeof TOKEN_EVENTS;
