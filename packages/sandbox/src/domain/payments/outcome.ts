/** How an authorisation ends. */
export interface Outcome {
  readonly resultCode:
    | "Authorised"
    | "Refused"
    | "Error"
    | "Cancelled"
    | "Received"
    | "Pending"
    | "PartiallyAuthorised";
  /** Number of the reason, as a text. */
  readonly refusalReasonCode?: string;
  readonly refusalReason?: string;
  /** What the issuer said, where the trigger gives it. */
  readonly rawReason?: string;
}

export const AUTHORISED: Outcome = { resultCode: "Authorised" };

/** Documented: names of a card holder that decide the outcome; the code is the number of the refusal reason. */
const TRIGGERS: Readonly<Record<string, readonly [code: number, resultCode: Outcome["resultCode"], reason: string]>> = {
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
  PARTIALLY_APPROVED: [30, "Authorised", ""],
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
};

/** A decline that tells nothing. */
export const DECLINED: Outcome = outcomeOf("DECLINED") ?? AUTHORISED;
export const NOT_3D_AUTHENTICATED: Outcome = outcomeOf("NOT_3D_AUTHENTICATED") ?? AUTHORISED;
export const NOT_ENOUGH_BALANCE: Outcome = outcomeOf("NOT_ENOUGH_BALANCE") ?? AUTHORISED;
export const SHOPPER_CANCELLED: Outcome = {
  resultCode: "Cancelled",
  refusalReason: "Shopper Cancelled",
  refusalReasonCode: "16",
};

/**
 * The outcome that a name asks for, or nothing where it is nobody's trigger. `DECLINED : 06 : ERROR` gives the issuer's own
 * words too; a number names the reason by its code.
 */
export function outcomeOf(given: string | undefined): Outcome | undefined {
  if (given === undefined) return undefined;
  const [name = "", ...raw] = given.split(":").map((part) => part.trim());
  const key = name.toUpperCase().replaceAll(/[\s-]+/g, "_");
  const trigger = Object.hasOwn(TRIGGERS, key)
    ? TRIGGERS[key]
    : Object.values(TRIGGERS).find(([code]) => String(code) === name);
  if (trigger === undefined) return undefined;
  const [code, resultCode, reason] = trigger;
  return {
    resultCode,
    ...(reason !== "" && { refusalReason: reason, refusalReasonCode: String(code) }),
    ...(raw.length > 0 && { rawReason: raw.join(" : ") }),
  };
}
