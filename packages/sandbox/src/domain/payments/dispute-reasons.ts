/** What a dispute is about, which decides how it can be defended. */
export type DisputeCause = "fraud" | "authorisation" | "processing" | "consumer";

export interface DisputeReason {
  readonly code: string;
  readonly name: string;
  readonly cause: DisputeCause;
}

type Row = readonly [name: string, cause: DisputeCause];

/** Names of the card schemes' own reason codes; the first of a scheme is what a dispute without a code is about. */
const REASONS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  visa: {
    "10.4": ["Other Fraud-Card Absent Environment", "fraud"],
    "10.1": ["EMV Liability Shift Counterfeit Fraud", "fraud"],
    "10.2": ["EMV Liability Shift Non-Counterfeit Fraud", "fraud"],
    "10.3": ["Other Fraud-Card Present Environment", "fraud"],
    "10.5": ["Visa Fraud Monitoring Program", "fraud"],
    "11.1": ["Card Recovery Bulletin", "authorisation"],
    "11.2": ["Declined Authorization", "authorisation"],
    "11.3": ["No Authorization", "authorisation"],
    "12.1": ["Late Presentment", "processing"],
    "12.2": ["Incorrect Transaction Code", "processing"],
    "12.3": ["Incorrect Currency", "processing"],
    "12.4": ["Incorrect Account Number", "processing"],
    "12.5": ["Incorrect Amount", "processing"],
    "12.6": ["Duplicate Processing/Paid by Other Means", "processing"],
    "12.7": ["Invalid Data", "processing"],
    "13.1": ["Merchandise/Services Not Received", "consumer"],
    "13.2": ["Cancelled Recurring", "consumer"],
    "13.3": ["Not as Described or Defective Merchandise/Services", "consumer"],
    "13.4": ["Counterfeit Merchandise", "consumer"],
    "13.5": ["Misrepresentation", "consumer"],
    "13.6": ["Credit Not Processed", "consumer"],
    "13.7": ["Cancelled Merchandise/Services", "consumer"],
    "13.8": ["Original Credit Transaction Not Accepted", "consumer"],
    "13.9": ["Non-Receipt of Cash or Load Transaction Value", "consumer"],
  },
  mc: {
    "4853": ["Cardholder Dispute", "consumer"],
    "4808": ["Authorization-Related Chargeback", "authorisation"],
    "4834": ["Point of Interaction Error", "processing"],
    "4837": ["No Cardholder Authorization", "fraud"],
    "4849": ["Questionable Merchant Activity", "fraud"],
    "4855": ["Goods or Services Not Provided", "consumer"],
    "4863": ["Cardholder Does Not Recognize", "fraud"],
    "4870": ["Chip Liability Shift", "fraud"],
    "4871": ["Chip/PIN Liability Shift", "fraud"],
  },
  amex: {
    F29: ["Card Not Present", "fraud"],
    F10: ["Missing Imprint", "fraud"],
    F24: ["No Card Member Authorization", "fraud"],
    C02: ["Credit Not Processed", "consumer"],
    C04: ["Goods/Services Returned or Refused", "consumer"],
    C08: ["Goods/Services Not Received", "consumer"],
    C14: ["Paid by Other Means", "processing"],
    C31: ["Goods/Services Not as Described", "consumer"],
    P08: ["Duplicate Charge", "processing"],
  },
};

const OTHER: DisputeReason = { code: "dispute", name: "Cardmember Dispute", cause: "consumer" };

/** The reason of a code, or the one that is meant without a code. An unknown code is reported as it is. */
export function disputeReason(scheme: string, code: string | undefined): DisputeReason {
  const known = Object.entries(REASONS[scheme] ?? {});
  const [found] = code === undefined ? known : known.filter(([each]) => each === code);
  if (found === undefined) return { ...OTHER, code: code ?? OTHER.code };
  const [name, [text, cause]] = found;
  return { code: name, name: text, cause };
}

/** Days from the notification within which a dispute can be defended: documented of Visa and Mastercard (D), else inferred. */
const DEFENSE_DAYS: Readonly<Record<string, number>> = { visa: 18, mc: 40, amex: 14 };

export function defenseDays(scheme: string): number {
  return DEFENSE_DAYS[scheme] ?? 18;
}

/** What must be there of a document for a defense. */
export type Requirement = "Required" | "OneOrMore" | "Optional";

export interface DefenseReason {
  readonly code: string;
  readonly documents: Readonly<Record<string, Requirement>>;
}

const MATERIAL: DefenseReason = {
  code: "SupplyDefenseMaterial",
  documents: { TIDorInvoice: "Optional", DefenseMaterial: "Required" },
};

/** Reasons and documents of the API description's example (D); which cause allows which is inferred. */
const DEFENSES: Readonly<Record<DisputeCause, readonly DefenseReason[]>> = {
  consumer: [
    { code: "GoodsNotReturned", documents: { TIDorInvoice: "Optional", GoodsNotReturned: "Required" } },
    { code: "GoodsRepairedOrReplaced", documents: { TIDorInvoice: "Optional", GoodsRepairedOrReplaced: "Required" } },
    { code: "GoodsWereAsDescribed", documents: { GoodsWereAsDescribed: "Required", TIDorInvoice: "Required" } },
    MATERIAL,
  ],
  fraud: [MATERIAL],
  authorisation: [MATERIAL],
  processing: [MATERIAL],
};

export function defensesOf(cause: DisputeCause): readonly DefenseReason[] {
  return DEFENSES[cause];
}

/** Whether the documents that are there are enough. */
export function isSatisfied({ documents }: DefenseReason, has: (type: string) => boolean): boolean {
  const all = Object.entries(documents);
  const choices = all.filter(([, requirement]) => requirement === "OneOrMore");
  const required = all.filter(([, requirement]) => requirement === "Required");
  return required.every(([type]) => has(type)) && (choices.length === 0 || choices.some(([type]) => has(type)));
}
