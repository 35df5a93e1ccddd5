// Made by `npm run generate` from spec/facts/webhooks-disputes-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface DisputeEventNotification {
  arn?: string;
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  disputedAmount?: Amount;
  id?: string;
  status?: string;
  statusDetail?: string;
  transactionId?: string;
  type?: "fraud" | "notDelivered" | "duplicate" | "other" | (string & {});
}

export interface DisputeNotificationRequest {
  data: DisputeEventNotification;
  type: "balancePlatform.dispute.created" | "balancePlatform.dispute.updated" | (string & {});
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.dispute.created": EventOf<DisputeNotificationRequest, "type", "balancePlatform.dispute.created">;
  "balancePlatform.dispute.updated": EventOf<DisputeNotificationRequest, "type", "balancePlatform.dispute.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
