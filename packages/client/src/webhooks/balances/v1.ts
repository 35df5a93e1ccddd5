// Made by `npm run generate` from spec/facts/webhooks-balances-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Amount {
  currency: string;
  value: number;
}

export interface BalanceAccountBalanceNotificationRequest {
  data: BalanceNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccount.balance.updated" | (string & {});
}

export interface BalanceNotificationData {
  balanceAccountId: string;
  balancePlatform?: string;
  balances: Balances;
  /** Format: date-time. */
  creationDate?: string;
  currency: string;
  id?: string;
  settingIds: string[];
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface Balances {
  available?: number;
  balance?: number;
  pending?: number;
  reserved?: number;
}

export interface ReleaseBlockedBalanceNotificationData {
  accountHolder: ResourceReference;
  amount: Amount;
  balanceAccount: ResourceReference;
  balancePlatform?: string;
  batchReference?: string;
  blockedBalanceAfter?: Amount;
  blockedBalanceBefore?: Amount;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
  /** Format: date-time. */
  valueDate?: string;
}

export interface ReleasedBlockedBalanceNotificationRequest {
  data: ReleaseBlockedBalanceNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccount.balance.block.released" | (string & {});
}

export interface ResourceReference {
  description?: string;
  id?: string;
  reference?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.balanceAccount.balance.block.released": EventOf<ReleasedBlockedBalanceNotificationRequest, "type", "balancePlatform.balanceAccount.balance.block.released">;
  "balancePlatform.balanceAccount.balance.updated": EventOf<BalanceAccountBalanceNotificationRequest, "type", "balancePlatform.balanceAccount.balance.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
