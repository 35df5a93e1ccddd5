import type { Amount } from "./money.ts";
import type { DisputeCause } from "./dispute-reasons.ts";

/** Documented values of `disputeStatus`. */
export type DisputeStatus =
  | "Unresponded"
  | "Responded"
  | "Expired"
  | "Undefended"
  | "Accepted"
  | "Pending"
  | "Lost"
  | "Won";

/** A document with which a dispute is defended. What is in it is not kept. */
export interface DefenseDocument {
  readonly type: string;
  readonly contentType: string;
}

/** What a shopper's bank holds against a payment. Instants are milliseconds since 1970. */
export interface Dispute {
  /** The same in all of its events. */
  readonly pspReference: string;
  readonly paymentPspReference: string;
  readonly companyId: string;
  readonly merchantAccount: string;
  readonly scheme: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly cause: DisputeCause;
  readonly amount: Amount;
  readonly status: DisputeStatus;
  readonly openedAt: number;
  readonly defensePeriodEndsAt: number;
  /** When the bank has had its time to answer the defense. */
  readonly answeredBy?: number;
  /** The bank has the money. */
  readonly isCharged: boolean;
  readonly documents: readonly DefenseDocument[];
}

interface Effect {
  readonly status?: DisputeStatus;
  /** Whether the bank has the money afterwards. */
  readonly isCharged?: boolean;
}

/** What each event of a dispute makes of it. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  REQUEST_FOR_INFORMATION: { status: "Unresponded" },
  NOTIFICATION_OF_CHARGEBACK: { status: "Undefended" },
  CHARGEBACK: { status: "Undefended", isCharged: true },
  INFORMATION_SUPPLIED: { status: "Pending" },
  CHARGEBACK_REVERSED: { status: "Pending", isCharged: false },
  ISSUER_RESPONSE_TIMEFRAME_EXPIRED: { status: "Won", isCharged: false },
  SECOND_CHARGEBACK: { status: "Lost", isCharged: true },
  DISPUTE_DEFENSE_PERIOD_ENDED: { status: "Lost" },
  ISSUER_COMMENTS: {},
  PREARBITRATION_OPEN: { status: "Undefended" },
  PREARBITRATION_DECLINED: { status: "Pending" },
  PREARBITRATION_ACCEPTED: { status: "Accepted", isCharged: true },
  PREARBITRATION_ISSUER_WITHDRAWN: { status: "Won", isCharged: false },
  PREARBITRATION_WON: { status: "Won", isCharged: false },
  PREARBITRATION_LOST: { status: "Lost", isCharged: true },
  SCHEME_ARBITRATION: { status: "Pending" },
  SCHEME_ARBITRATION_WON: { status: "Won", isCharged: false },
  SCHEME_ARBITRATION_LOST: { status: "Lost", isCharged: true },
};

/** Events that are about a dispute that there is, or that opens with them. */
export const DISPUTE_EVENTS: readonly string[] = Object.keys(EFFECTS);

/** Events with which another dispute begins where the last one of the payment is over. */
export const OPENING_EVENTS: readonly string[] = [
  "REQUEST_FOR_INFORMATION",
  "NOTIFICATION_OF_CHARGEBACK",
  "CHARGEBACK",
];

/** A dispute after an event. */
export function disputed(dispute: Dispute, eventCode: string): Dispute {
  const isAccepted = eventCode === "DISPUTE_DEFENSE_PERIOD_ENDED" && dispute.status === "Accepted";
  return { ...dispute, ...(isAccepted ? {} : EFFECTS[eventCode]) };
}

/** Nobody can change any more how it ended. */
export function isOver({ status }: Dispute): boolean {
  return status === "Accepted" || status === "Lost" || status === "Won" || status === "Expired";
}

/** Whether a merchant can still answer; else why not, in the platform's words. */
export function defenseProblem(dispute: Dispute, now: number): string | undefined {
  const isOpen = dispute.status === "Undefended" || dispute.status === "Unresponded";
  if (isOpen && now < dispute.defensePeriodEndsAt) return undefined;
  return isOpen || dispute.status === "Expired" ? "Dispute expired" : "Dispute is not defendable";
}

/** What a name of a card holder asks for, once the payment is captured (D). */
export interface DisputeTrigger {
  readonly events: readonly string[];
  readonly reasonCode?: string;
}

const CHARGED = ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK"];
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  chargeback: CHARGED,
  "chargeback reversed": [...CHARGED, "CHARGEBACK_REVERSED"],
  "second chargeback": [...CHARGED, "CHARGEBACK_REVERSED", "SECOND_CHARGEBACK"],
};

/** `Chargeback:10.4`, `Chargeback`, `Chargeback Reversed`, `Second Chargeback`. */
export function disputeTrigger(holderName: string | undefined): DisputeTrigger | undefined {
  const [name = "", code] = holderName?.toLowerCase().split(":") ?? [];
  const events = TRIGGERS[name.trim().replaceAll("_", " ")];
  if (events === undefined) return undefined;
  return { events, ...(code !== undefined && code.trim() !== "" && { reasonCode: code.trim().toUpperCase() }) };
}
