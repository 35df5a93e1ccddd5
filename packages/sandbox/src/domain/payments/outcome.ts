export type ResultCode =
  | "Authorised"
  | "Refused"
  | "Error"
  | "Cancelled"
  | "Received"
  | "Pending"
  | "PartiallyAuthorised";

/** How an authorisation ends. */
export interface Outcome {
  readonly resultCode: ResultCode;
  /** Number of the reason, as a text. */
  readonly refusalReasonCode?: string;
  readonly refusalReason?: string;
  /** What the issuer said, where the trigger gives it. */
  readonly rawReason?: string;
  /** The shopper never went on with it: an offer that closed. */
  readonly isAbandoned?: true;
}

export const AUTHORISED: Outcome = { resultCode: "Authorised" };
export const PENDING: Outcome = { resultCode: "Pending" };

/** Documented: names of a card holder that decide the outcome; the code is the number of the refusal reason. */
const TRIGGERS = {
  UNKNOWN: [0, "Error", "Unknown"],
  APPROVED: [1, "Authorised", ""],
  DECLINED: [2, "Refused", "Refused"],
  REFERRAL: [3, "Refused", "Referral"],
  ERROR: [4, "Error", "Acquirer Error"],
  BLOCK_CARD: [5, "Refused", "Blocked Card"],
  CARD_EXPIRED: [6, "Refused", "Expired Card"],
  INVALID_AMOUNT: [7, "Refused", "Invalid Amount"],
  INVALID_CARD_NUMBER: [8, "Refused", "Invalid Card Number"],
  ISSUER_UNAVAILABLE: [9, "Refused", "Issuer Unavailable"],
  NOT_SUPPORTED: [10, "Refused", "Not supported"],
  NOT_3D_AUTHENTICATED: [11, "Refused", "3D Not Authenticated"],
  NOT_ENOUGH_BALANCE: [12, "Refused", "Not enough balance"],
  PENDING: [13, "Received", ""],
  ACQUIRER_FRAUD: [14, "Refused", "Acquirer Fraud"],
  CANCELLED: [15, "Refused", "Cancelled"],
  SHOPPER_CANCELLED: [16, "Refused", "Shopper Cancelled"],
  INVALID_PIN: [17, "Refused", "Invalid Pin"],
  PIN_TRIES_EXCEEDED: [18, "Refused", "Pin tries exceeded"],
  PIN_VALIDATION_NOT_POSSIBLE: [19, "Refused", "Pin validation not possible"],
  FRAUD: [20, "Refused", "FRAUD"],
  NOT_SUBMITTED: [21, "Refused", "Not Submitted"],
  FRAUD_CANCELLED: [22, "Cancelled", "FRAUD-CANCELLED"],
  TRANSACTION_NOT_PERMITTED: [23, "Refused", "Transaction Not Permitted"],
  CVC_DECLINED: [24, "Refused", "CVC Declined"],
  RESTRICTED_CARD: [25, "Refused", "Restricted Card"],
  REVOCATION_OF_AUTH: [26, "Refused", "Revocation Of Auth"],
  DECLINED_NON_GENERIC: [27, "Refused", "Declined Non Generic"],
  WITHDRAWAL_AMOUNT_EXCEEDED: [28, "Refused", "Withdrawal amount exceeded"],
  WITHDRAWAL_COUNT_EXCEEDED: [29, "Refused", "Withdrawal count exceeded"],
  PARTIALLY_APPROVED: [30, "PartiallyAuthorised", ""],
  ISSUER_SUSPECTED_FRAUD: [31, "Refused", "Issuer Suspected Fraud"],
  AVS_DECLINED: [32, "Refused", "AVS Declined"],
  PIN_REQUIRED: [33, "Refused", "Card requires online pin"],
  NO_CHECKING_ACCOUNT: [34, "Refused", "No checking account available on Card"],
  NO_SAVINGS_ACCOUNT: [35, "Refused", "No savings account available on Card"],
  MOBILE_PIN_REQUIRED: [36, "Refused", "Mobile PIN required"],
  CONTACTLESS_FALLBACK: [37, "Refused", "Contactless fallback"],
  AUTHENTICATION_REQUIRED: [38, "Refused", "Authentication required"],
  RREQ_NOT_RECEIVED: [39, "Refused", "RReq not received from DS"],
  BAN_CURRENT_AID: [40, "Refused", "Current AID is in Penalty Box."],
  CVM_REQUIRED: [41, "Refused", "CVM Required Restart Payment"],
  THREED_SECURE_ERROR: [42, "Refused", "3DS Authentication Error"],
  ONLINE_PIN_REQUIRED: [43, "Refused", "Online PIN required"],
  TRY_ANOTHER_INTERFACE: [44, "Refused", "Try another interface"],
  CHIP_DOWNGRADE_MODE: [45, "Refused", "Chip downgrade mode"],
  ERPS_BLOCK: [46, "Refused", "Transaction blocked by Adyen to prevent excessive retry fees"],
} as const satisfies Readonly<Record<string, readonly [code: number, resultCode: ResultCode, reason: string]>>;

type Trigger = keyof typeof TRIGGERS;

/** Code of the reason. */
export const AVS_DECLINED = "32";

/** A decline that gives no reason. */
export const DECLINED = triggered("DECLINED");
export const NOT_3D_AUTHENTICATED = triggered("NOT_3D_AUTHENTICATED");
export const NOT_ENOUGH_BALANCE = triggered("NOT_ENOUGH_BALANCE");
export const INVALID_PIN = triggered("INVALID_PIN");
export const CARD_EXPIRED = triggered("CARD_EXPIRED");
/** The shopper turned back. */
export const SHOPPER_CANCELLED: Outcome = { ...triggered("SHOPPER_CANCELLED"), resultCode: "Cancelled" };
export const ABANDONED: Outcome = { ...SHOPPER_CANCELLED, isAbandoned: true };
/** The merchant took it back before it was decided. */
export const MERCHANT_CANCELLED: Outcome = { ...triggered("CANCELLED"), resultCode: "Cancelled" };
/** The order was closed meanwhile, or has less to be paid. */
export const ORDER_TAKES_NO_MORE: Outcome = { ...triggered("INVALID_AMOUNT"), rawReason: "order takes no more" };

/** Money is set aside: all of it, or a part. */
export function isAuthorised(outcome: Outcome | undefined): boolean {
  return outcome?.resultCode === "Authorised" || outcome?.resultCode === "PartiallyAuthorised";
}

/** Accepted, and the outcome is not known yet. */
export function isPending(outcome: Outcome | undefined): boolean {
  return outcome?.resultCode === "Received" || outcome?.resultCode === "Pending";
}

/**
 * The outcome that a name asks for, or nothing where it is nobody's trigger. `DECLINED : 06 : ERROR` gives the issuer's own
 * words too; a number names the reason by its code.
 */
export function outcomeOf(given: string | undefined): Outcome | undefined {
  if (given === undefined) return undefined;
  const [name = "", ...raw] = given.split(":").map((part) => part.trim());
  const trigger = triggerNamed(name);
  if (trigger === undefined) return undefined;
  return { ...triggered(trigger), ...(raw.length > 0 && { rawReason: raw.join(" : ") }) };
}

/** Names of a card holder, and how a payment with that name ends. */
export function outcomeNames(): readonly (Outcome & { readonly holderName: string })[] {
  return Object.keys(TRIGGERS)
    .filter(isTrigger)
    .map((holderName) => ({ holderName, ...triggered(holderName) }));
}

function triggered(name: Trigger): Outcome {
  const [code, resultCode, reason] = TRIGGERS[name];
  return { resultCode, ...(reason !== "" && { refusalReason: reason, refusalReasonCode: String(code) }) };
}

function triggerNamed(name: string): Trigger | undefined {
  const key = name.toUpperCase().replaceAll(/[\s-]+/g, "_");
  return isTrigger(key) ? key : BY_CODE.get(name);
}

/** Of two with one code, the first. */
const BY_CODE: ReadonlyMap<string, Trigger> = new Map(
  Object.keys(TRIGGERS)
    .filter(isTrigger)
    .toReversed()
    .map((trigger) => [String(TRIGGERS[trigger][0]), trigger]),
);

function isTrigger(name: string): name is Trigger {
  return Object.hasOwn(TRIGGERS, name);
}
