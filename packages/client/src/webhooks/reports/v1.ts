// Made by `npm run generate` from spec/facts/webhooks-reports-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface ReportNotificationData {
  accountHolder?: ResourceReference;
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  downloadUrl: string;
  fileName: string;
  id?: string;
  reportType: string;
}

export interface ReportNotificationRequest {
  data: ReportNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.report.created" | (string & {});
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
  "balancePlatform.report.created": EventOf<ReportNotificationRequest, "type", "balancePlatform.report.created">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
