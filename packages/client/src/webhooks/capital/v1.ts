// Made by `npm run generate` from spec/facts/webhooks-capital-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Action {
  actionCode: string;
  resolved: boolean;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface Balance {
  currency: string;
  fee: number;
  principal: number;
  total: number;
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface DynamicOffer {
  accountHolderId: string;
  contractType: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt: string;
  financingType: "businessFinancing" | "hardwareFinancing" | (string & {});
  id: string;
  maximumAmount: Amount;
  minimumAmount: Amount;
  repayment: DynamicOfferRepayment;
  /** Format: date-time. */
  startsAt: string;
}

export interface DynamicOfferRepayment {
  term: RepaymentTerm;
}

export interface Grant {
  balances: Balance;
  counterparty?: GrantCounterparty;
  grantAccountId: string;
  grantOfferId: string;
  id: string;
  status: Status;
}

export interface GrantCounterparty {
  accountHolderId?: string;
  balanceAccountId?: string;
  transferInstrumentId?: string;
}

export interface GrantInfoCounterparty {
  balanceAccountId?: string;
  transferInstrumentId?: string;
}

export interface GrantOffer {
  accountHolderId: string;
  amount?: Amount;
  contractType?: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt?: string;
  fee?: GrantOfferFee;
  id?: string;
  repayment?: Repayment;
  /** Format: date-time. */
  startsAt?: string;
}

export interface GrantOfferFee {
  amount: Amount;
  aprBasisPoints?: number;
}

export interface Repayment {
  basisPoints: number;
  term?: RepaymentTerm;
  threshold?: ThresholdRepayment;
}

export interface RepaymentTerm {
  estimatedDays: number;
  maximumDays?: number;
}

export interface Status {
  actions?: Action[];
  code: "Pending" | "Active" | "Repaid" | "WrittenOff" | "Failed" | "Revoked" | "Requested" | "Reviewing" | "Approved" | "Rejected" | "Cancelled" | (string & {});
}

export interface ThresholdRepayment {
  amount: Amount;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.balanceAccountHolder.capitalOffer.created": EventOf<GrantOffer, "type", "balancePlatform.balanceAccountHolder.capitalOffer.created">;
  "balancePlatform.capital.dynamicOffer.created": EventOf<DynamicOffer, "type", "balancePlatform.capital.dynamicOffer.created">;
  "balancePlatform.grants.created": EventOf<Grant, "type", "balancePlatform.grants.created">;
  "balancePlatform.grants.updated": EventOf<Grant, "type", "balancePlatform.grants.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
