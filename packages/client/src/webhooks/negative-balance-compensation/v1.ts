// Made by `npm run generate` from spec/facts/webhooks-negative-balance-compensation-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface NegativeBalanceCompensationWarningNotificationData {
  accountHolder?: ResourceReference;
  amount?: Amount;
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
  liableBalanceAccountId?: string;
  /** Format: date-time. */
  negativeBalanceSince?: string;
  /** Format: date-time. */
  scheduledCompensationAt?: string;
}

export interface NegativeBalanceCompensationWarningNotificationRequest {
  data: NegativeBalanceCompensationWarningNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.negativeBalanceCompensationWarning.scheduled" | (string & {});
}

export interface Resource {
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
}

export interface ResourceReference {
  description?: string;
  id?: string;
  reference?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.negativeBalanceCompensationWarning.scheduled": EventOf<NegativeBalanceCompensationWarningNotificationRequest, "type", "balancePlatform.negativeBalanceCompensationWarning.scheduled">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
