import type { SourceMark } from "../errors/error-source.ts";
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

type Ending = readonly [digits: string, message: string, condition: string, reason: string, words: SourceMark];

const PIN_IS_WRONG: Ending = ["134", "INVALID_PIN", "WrongPIN", "129 Invalid online PIN", "F"];

/**
 * The last three digits of an amount, in minor units, decide how a payment at a terminal ends. That they do, and what each
 * stands for, is documented (D); the last column says how the words are known: documented, a fixture of Adyen's own mock
 * terminal (F), or inferred from those (I).
 */
export const TERMINAL_ENDINGS: readonly Ending[] = [
  ["121", "CANCELLED", "Cancel", "Cancelled", "D"],
  ["122", "ACQUIRER_FRAUD", "Refusal", "214 Declined online", "I"],
  ["123", "DECLINED", "Refusal", "214 Declined online", "I"],
  ["124", "NOT_ENOUGH_BALANCE", "Refusal", "210 Not enough balance", "F"],
  ["125", "BLOCK_CARD", "Refusal", "214 Declined online", "I"],
  ["126", "CARD_EXPIRED", "Refusal", "228 Card expired", "F"],
  ["127", "INVALID_AMOUNT", "Refusal", "214 Declined online", "F"],
  ["128", "INVALID_CARD", "InvalidCard", "214 Declined online", "F"],
  ["129", "NOT_SUPPORTED", "Refusal", "214 Declined online", "I"],
  ["130", "ERROR", "Refusal", "214 Declined online", "I"],
  ["131", "DECLINED", "Refusal", "214 Declined online", "I"],
  ["132", "DECLINED", "Refusal", "214 Declined online", "I"],
  ["133", "REFERRAL", "Refusal", "214 Declined online", "I"],
  PIN_IS_WRONG,
  ["135", "PIN_TRIES_EXCEEDED", "Refusal", "214 Declined online", "I"],
  ["136", "ISSUER_UNAVAILABLE", "UnreachableHost", "214 Declined online", "I"],
  ["137", "WITHDRAWAL_AMOUNT_EXCEEDED", "Refusal", "214 Declined online", "I"],
  ["138", "WITHDRAWAL_COUNT_EXCEEDED", "Refusal", "214 Declined online", "I"],
  ["139", "NOT_ENOUGH_BALANCE", "Refusal", "210 Not enough balance", "F"],
  ["144", "NOT_SUBMITTED", "Refusal", "214 Declined online", "I"],
  ["145", "FRAUD_CANCELLED", "Refusal", "214 Declined online", "I"],
  ["146", "TRANSACTION_NOT_PERMITTED", "Refusal", "214 Declined online", "I"],
  ["147", "CVC_DECLINED", "Refusal", "214 Declined online", "I"],
  ["148", "RESTRICTED_CARD", "Refusal", "214 Declined online", "I"],
  ["149", "REVOCATION_OF_AUTH", "Refusal", "214 Declined online", "I"],
  ["150", "DECLINED_NON_GENERIC", "Refusal", "214 Declined online", "I"],
  ["151", "ISSUER_SUSPECTED_FRAUD", "Refusal", "214 Declined online", "I"],
  ["152", "NO_CHECKING_ACCOUNT", "Refusal", "214 Declined online", "I"],
  ["153", "NO_SAVINGS_ACCOUNT", "Refusal", "214 Declined online", "I"],
  ["156", "PIN_REQUIRED", "Refusal", "214 Declined online", "I"],
  ["157", "AUTHENTICATION_REQUIRED", "Refusal", "214 Declined online", "I"],
  ["158", "BAN_CURRENT_AID", "Refusal", "214 Declined online", "I"],
  ["159", "ONLINE_PIN_REQUIRED", "Refusal", "214 Declined online", "I"],
  ["160", "TRY_ANOTHER_INTERFACE", "Refusal", "214 Declined online", "I"],
  ["161", "CHIP_DOWNGRADE_MODE", "Refusal", "214 Declined online", "I"],
];

/** Where Checkout has another name for what the acquirer says. */
const TRIGGERS: Readonly<Record<string, string>> = { INVALID_CARD: "INVALID_CARD_NUMBER" };

/** How a payment of so many minor units is refused; nothing where it is approved. */
export function terminalRefusal(value: number): TerminalRefusal | undefined {
  const last = String(value).padStart(3, "0").slice(-3);
  const ending = TERMINAL_ENDINGS.find(([digits]) => digits === last);
  return ending && refusalOf(ending);
}

/** A PIN that is wrong too often. */
export const WRONG_PIN: TerminalRefusal = refusalOf(PIN_IS_WRONG);

function refusalOf([, message, condition, reason]: Ending): TerminalRefusal {
  return { outcome: outcomeOf(TRIGGERS[message] ?? message) ?? DECLINED, condition, message, reason };
}
