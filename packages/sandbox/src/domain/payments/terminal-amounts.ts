import { DECLINED, type Outcome, outcomeOf } from "./outcome.ts";

/** How a terminal says that a payment failed. */
export interface TerminalRefusal {
  readonly outcome: Outcome;
  /** As terminals name it: `Refusal`. */
  readonly condition: string;
  /** What the acquirer calls it. */
  readonly message: string;
  readonly reason: string;
}

/**
 * The last three digits of an amount, in minor units, decide how a payment at a terminal ends, as on the test platform.
 * Source: the testing pages of Adyen's documentation and of a reseller (D); names of what is refused are those of Checkout's
 * triggers.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  121: "CANCELLED",
  122: "ACQUIRER_FRAUD",
  123: "DECLINED",
  124: "NOT_ENOUGH_BALANCE",
  125: "BLOCK_CARD",
  126: "CARD_EXPIRED",
  127: "INVALID_AMOUNT",
  128: "INVALID_CARD",
  129: "NOT_SUPPORTED",
  130: "ERROR",
  131: "DECLINED",
  132: "DECLINED",
  133: "REFERRAL",
  134: "INVALID_PIN",
  135: "PIN_TRIES_EXCEEDED",
  136: "ISSUER_UNAVAILABLE",
  137: "WITHDRAWAL_AMOUNT_EXCEEDED",
  138: "WITHDRAWAL_COUNT_EXCEEDED",
  139: "NOT_ENOUGH_BALANCE",
  144: "NOT_SUBMITTED",
  145: "FRAUD_CANCELLED",
  146: "TRANSACTION_NOT_PERMITTED",
  147: "CVC_DECLINED",
  148: "RESTRICTED_CARD",
  149: "REVOCATION_OF_AUTH",
  150: "DECLINED_NON_GENERIC",
  151: "ISSUER_SUSPECTED_FRAUD",
  152: "NO_CHECKING_ACCOUNT",
  153: "NO_SAVINGS_ACCOUNT",
  156: "PIN_REQUIRED",
  157: "AUTHENTICATION_REQUIRED",
  158: "BAN_CURRENT_AID",
  159: "ONLINE_PIN_REQUIRED",
  160: "TRY_ANOTHER_INTERFACE",
  161: "CHIP_DOWNGRADE_MODE",
};

/** As recorded of Adyen's own mock terminal (R); all others are declined in general words (I). */
const TOLD: Readonly<Record<string, readonly [condition: string, reason: string]>> = {
  CANCELLED: ["Cancel", "Cancelled"],
  NOT_ENOUGH_BALANCE: ["Refusal", "210 Not enough balance"],
  CARD_EXPIRED: ["Refusal", "228 Card expired"],
  INVALID_CARD: ["InvalidCard", "214 Declined online"],
  INVALID_PIN: ["WrongPIN", "129 Invalid online PIN"],
  ISSUER_UNAVAILABLE: ["UnreachableHost", "214 Declined online"],
};

/** Where Checkout has another name for it. */
const TRIGGERS: Readonly<Record<string, string>> = { INVALID_CARD: "INVALID_CARD_NUMBER" };

/** How a payment of so many minor units is refused; nothing where it is approved. */
export function terminalRefusal(value: number): TerminalRefusal | undefined {
  const message = ENDINGS[String(value).padStart(3, "0").slice(-3)];
  return message === undefined ? undefined : refusalNamed(message);
}

export function refusalNamed(message: string): TerminalRefusal {
  const [condition, reason] = TOLD[message] ?? ["Refusal", "214 Declined online"];
  return { outcome: outcomeOf(TRIGGERS[message] ?? message) ?? DECLINED, condition, message, reason };
}
