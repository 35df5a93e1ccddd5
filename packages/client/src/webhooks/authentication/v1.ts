// Made by `npm run generate` from spec/facts/webhooks-authentication-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface AuthenticationDecision {
  status: "proceed" | "refused" | (string & {});
}

export interface AuthenticationInfo {
  acsTransId: string;
  challenge?: ChallengeInfo;
  challengeIndicator: "01" | "02" | "03" | "04" | "05" | "07" | "08" | "09" | "80" | "82" | (string & {});
  /** Format: date-time. */
  createdAt: string;
  deviceChannel: "app" | "browser" | "ThreeDSRequestorInitiated" | (string & {});
  dsTransID: string;
  exemptionIndicator?: "lowValue" | "secureCorporate" | "trustedBeneficiary" | "transactionRiskAnalysis" | "acquirerExemption" | "noExemptionApplied" | "visaDAFExemption" | (string & {});
  inPSD2Scope: boolean;
  messageCategory: "payment" | "nonPayment" | (string & {});
  messageVersion: string;
  riskScore?: number;
  threeDSServerTransID: string;
  transStatus: "Y" | "N" | "R" | "I" | "U" | (string & {});
  transStatusReason?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "80" | "81" | "82" | "83" | "84" | "85" | "86" | "87" | "88" | (string & {});
  type: "frictionless" | "challenge" | (string & {});
}

export interface AuthenticationNotificationData {
  authentication: AuthenticationInfo;
  balancePlatform?: string;
  id: string;
  paymentInstrumentId: string;
  purchase: PurchaseInfo;
  status: "authenticated" | "rejected" | "error" | (string & {});
}

export interface AuthenticationNotificationRequest {
  data: AuthenticationNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.authentication.created" | (string & {});
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface ChallengeInfo {
  challengeCancel?: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | (string & {});
  flow: "PWD_OTP_PHONE_FL" | "PWD_OTP_EMAIL_FL" | "OOB_TRIGGER_FL" | (string & {});
  /** Format: date-time. */
  lastInteraction: string;
  phoneNumber?: string;
  resends?: number;
  retries?: number;
}

export interface Purchase {
  /** Format: date-time. */
  date: string;
  merchantName: string;
  originalAmount: Amount;
}

export interface PurchaseInfo {
  date: string;
  merchantName: string;
  originalAmount: Amount;
}

export interface RelayedAuthenticationRequest {
  environment: string;
  id: string;
  paymentInstrumentId: string;
  purchase: Purchase;
  threeDSRequestorAppURL?: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.authentication.relayed" | (string & {});
}

export interface RelayedAuthenticationResponse {
  authenticationDecision: AuthenticationDecision;
}

export interface Resource {
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.authentication.created": EventOf<AuthenticationNotificationRequest, "type", "balancePlatform.authentication.created">;
  "balancePlatform.authentication.relayed": EventOf<RelayedAuthenticationRequest, "type", "balancePlatform.authentication.relayed">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
