// Made by `npm run generate` from spec/facts/webhooks-tokens-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface RecurringToken {
  merchantAccount: string;
  shopperReference: string;
  storedPaymentMethodId: string;
  type: string;
}

export interface RecurringTokenStoreOperation {
  merchantAccount: string;
  operation: string;
  shopperReference: string;
  storedPaymentMethodId: string;
  type: string;
}

export interface TokenizationAlreadyExistingDetailsNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: RecurringTokenStoreOperation;
  environment: "test" | "live" | (string & {});
  eventId: string;
  type: "recurring.token.alreadyExisting" | (string & {});
  version?: string;
}

export interface TokenizationCreatedDetailsNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: RecurringTokenStoreOperation;
  environment: "test" | "live" | (string & {});
  eventId: string;
  type: "recurring.token.created" | (string & {});
  version?: string;
}

export interface TokenizationDisabledDetailsNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: RecurringToken;
  environment: "test" | "live" | (string & {});
  eventId: string;
  type: "recurring.token.disabled" | (string & {});
  version?: string;
}

export interface TokenizationNotificationResponse {
  notificationResponse?: string;
}

export interface TokenizationUpdatedDetailsNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: RecurringTokenStoreOperation;
  environment: "test" | "live" | (string & {});
  eventId: string;
  type: "recurring.token.updated" | (string & {});
  version?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "recurring.token.alreadyExisting": EventOf<TokenizationAlreadyExistingDetailsNotificationRequest, "type", "recurring.token.alreadyExisting">;
  "recurring.token.created": EventOf<TokenizationCreatedDetailsNotificationRequest, "type", "recurring.token.created">;
  "recurring.token.disabled": EventOf<TokenizationDisabledDetailsNotificationRequest, "type", "recurring.token.disabled">;
  "recurring.token.updated": EventOf<TokenizationUpdatedDetailsNotificationRequest, "type", "recurring.token.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
