// Made by `npm run generate` from spec/facts/webhooks-transactions-v4.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";
import type { Undocumented } from "../../core/undocumented.ts";

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface BankCategoryData {
  /** Since version 4. */
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {});
  /** Default: `bank`. */
  type: "bank";
}

export interface InternalCategoryData {
  /** Since version 4. */
  modificationMerchantReference?: string;
  /** Since version 4. */
  modificationPspReference?: string;
  /** Default: `internal`. */
  type: "internal";
}

export interface IssuedCard {
  /** Since version 4. */
  authorisationType?: string;
  /** Since version 4. */
  panEntryMode?: "chip" | "cof" | "contactless" | "ecommerce" | "magstripe" | "manual" | "token" | (string & {});
  /** Since version 4. */
  processingType?: "atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "purchaseWithCashback" | "recurring" | "token" | (string & {});
  /** Since version 4. */
  relayedAuthorisationData?: RelayedAuthorisationData;
  /** Since version 4. */
  schemeTraceId?: string;
  /** Since version 4. */
  schemeUniqueTransactionId?: string;
  /** Since version 4. */
  threeDSecure?: ThreeDSecure;
  /** Default: `issuedCard`. */
  type: "issuedCard";
  /** Since version 4. */
  validationFacts?: TransferNotificationValidationFact[];
}

export interface PaymentInstrument {
  description?: string;
  id?: string;
  reference?: string;
  /** Since version 3. */
  tokenType?: string;
}

export interface PlatformPayment {
  /** Since version 4. */
  modificationMerchantReference?: string;
  /** Since version 4. */
  modificationPspReference?: string;
  /** Since version 4. */
  paymentMerchantReference?: string;
  /** Since version 4. */
  platformPaymentType?: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "ChargebackRemainder" | "Commission" | "DCCMarkup" | "DCCPlatformCommission" | "Default" | "Interchange" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT" | (string & {});
  /** Since version 4. */
  pspPaymentReference?: string;
  /** Default: `platformPayment`. */
  type: "platformPayment";
}

export interface RelayedAuthorisationData {
  /** Since version 3. */
  metadata?: { [property: string]: string };
  /** Since version 3. */
  reference?: string;
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

export interface ThreeDSecure {
  /** Since version 4. */
  acsTransactionId?: string;
}

export interface Transaction {
  /** Since version 4. */
  accountHolder: ResourceReference;
  /** Since version 1. */
  amount: Amount;
  /** Since version 4. */
  balanceAccount: ResourceReference;
  /** Since version 1. */
  balancePlatform: string;
  /** Format: date-time. Since version 1. */
  bookingDate: string;
  /** Format: date-time. */
  creationDate?: string;
  /** Since version 1. */
  description?: string;
  /** Since version 1. */
  id: string;
  /** Since version 4. */
  paymentInstrument?: PaymentInstrument;
  /** Since version 1. */
  referenceForBeneficiary?: string;
  /** Since version 1. */
  status: "booked" | "pending" | (string & {});
  /** Since version 4. */
  transfer?: TransferView;
  /** Format: date-time. Since version 1. */
  valueDate: string;
}

export interface TransactionNotificationRequestV4 {
  data: Transaction;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type?: "balancePlatform.transaction.created" | (string & {});
}

export interface TransferNotificationValidationFact {
  result?: string;
  type?: string;
}

export interface TransferView {
  /** Since version 4. */
  categoryData?: BankCategoryData | InternalCategoryData | IssuedCard | PlatformPayment | { type: Undocumented; [property: string]: unknown };
  id?: string;
  /** Since version 4. */
  reference: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.transaction.created": EventOf<TransactionNotificationRequestV4, "type", "balancePlatform.transaction.created">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
