// Made by `npm run generate` from spec/facts/webhooks-management-v3.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface AccountCapabilityData {
  allowed?: boolean;
  allowedLevel?: string;
  capability?: string;
  problems?: CapabilityProblem[];
  requested: boolean;
  requestedLevel: string;
  /** Format: date-time. */
  verificationDeadline?: string;
  verificationStatus?: string;
}

export interface AccountCreateNotificationData {
  capabilities: { [property: string]: AccountCapabilityData };
  companyId: string;
  legalEntityId?: string;
  merchantId: string;
  status: string;
}

export interface AccountNotificationResponse {
  notificationResponse?: string;
}

export interface AccountUpdateNotificationData {
  capabilities: { [property: string]: AccountCapabilityData };
  legalEntityId?: string;
  merchantId: string;
  status: string;
}

export interface CapabilityProblem {
  entity?: CapabilityProblemEntity;
  verificationErrors?: VerificationError[];
}

export interface CapabilityProblemEntity {
  documents?: string[];
  id?: string;
  owner?: CapabilityProblemEntityrecursive;
  type?: "BankAccount" | "Document" | "LegalEntity" | (string & {});
}

export interface CapabilityProblemEntityrecursive {
  documents?: string[];
  id?: string;
  type?: "BankAccount" | "Document" | "LegalEntity" | (string & {});
}

export interface MerchantCreatedNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: AccountCreateNotificationData;
  environment: string;
  type: "merchant.created" | (string & {});
}

export interface MerchantUpdatedNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: AccountUpdateNotificationData;
  environment: string;
  type: "merchant.updated" | (string & {});
}

export interface MidServiceNotificationData {
  allowed?: boolean;
  enabled?: boolean;
  id: string;
  merchantId: string;
  reference?: string;
  /** Since version 2. */
  status: "success" | "failure" | "capabilityPending" | "dataRequired" | "updatesExpected" | (string & {});
  storeId?: string;
  type: string;
  verificationStatus?: "valid" | "pending" | "invalid" | "rejected" | (string & {});
}

export interface PaymentMethodCreatedNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: MidServiceNotificationData;
  environment: string;
  type: "paymentMethod.created" | (string & {});
}

export interface PaymentMethodNotificationResponse {
  notificationResponse?: string;
}

export interface PaymentMethodRequestRemovedNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: MidServiceNotificationData;
  environment: string;
  type: "paymentMethodRequest.removed" | (string & {});
}

export interface PaymentMethodScheduledForRemovalNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: MidServiceNotificationData;
  environment: string;
  type: "paymentMethodRequest.scheduledForRemoval" | (string & {});
}

export interface RemediatingAction {
  code?: string;
  message?: string;
}

export interface TerminalAssignmentNotificationRequest {
  assignedToAccount: string;
  assignedToStore?: string;
  assignedToStoreId?: string;
  eventDate: string;
  pspReference: string;
  uniqueTerminalId: string;
}

export interface TerminalAssignmentNotificationResponse {
  notificationResponse?: string;
}

export interface TerminalBoardingData {
  companyId: string;
  merchantId?: string;
  storeId?: string;
  uniqueTerminalId: string;
}

export interface TerminalBoardingNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: TerminalBoardingData;
  environment: string;
  type: "terminalBoarding.triggered" | (string & {});
}

export interface TerminalBoardingNotificationResponse {
  notificationResponse?: string;
}

export interface TerminalSettingsData {
  companyId?: string;
  merchantId?: string;
  storeId?: string;
  terminalId?: string;
  updateSource: "Customer Area" | "Management Api" | (string & {});
  user: string;
}

export interface TerminalSettingsNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data: TerminalSettingsData;
  environment: string;
  type: "terminalSettings.modified" | (string & {});
}

export interface TerminalSettingsNotificationResponse {
  notificationResponse?: string;
}

export interface VerificationError {
  code?: string;
  message?: string;
  remediatingActions?: RemediatingAction[];
  subErrors?: VerificationErrorrecursive[];
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
}

export interface VerificationErrorrecursive {
  code?: string;
  message?: string;
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
  remediatingActions?: RemediatingAction[];
}

/** What each event carries, by its name. */
export interface Events {
  "merchant.created": EventOf<MerchantCreatedNotificationRequest, "type", "merchant.created">;
  "merchant.updated": EventOf<MerchantUpdatedNotificationRequest, "type", "merchant.updated">;
  "paymentMethod.created": EventOf<PaymentMethodCreatedNotificationRequest, "type", "paymentMethod.created">;
  "paymentMethodRequest.removed": EventOf<PaymentMethodRequestRemovedNotificationRequest, "type", "paymentMethodRequest.removed">;
  "paymentMethodRequest.scheduledForRemoval": EventOf<PaymentMethodScheduledForRemovalNotificationRequest, "type", "paymentMethodRequest.scheduledForRemoval">;
  "terminalAssignment.completed": EventOf<TerminalAssignmentNotificationRequest, "type", "terminalAssignment.completed">;
  "terminalBoarding.triggered": EventOf<TerminalBoardingNotificationRequest, "type", "terminalBoarding.triggered">;
  "terminalSettings.modified": EventOf<TerminalSettingsNotificationRequest, "type", "terminalSettings.modified">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
