// Made by `npm run generate` from spec/facts/webhooks-payments-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Address {
  /** Maximum length: 3000 characters. */
  city: string;
  country: string;
  /** Maximum length: 3000 characters. */
  houseNumberOrName: string;
  postalCode: string;
  stateOrProvince?: string;
  /** Maximum length: 3000 characters. */
  street: string;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface BankAccountInfo {
  address?: Address;
  iban?: string;
  ownerName?: Name;
}

export interface Counterparty {
  balanceAccountId?: string;
  bankAccount?: BankAccountInfo;
  merchant?: MerchantData;
  transferInstrumentId?: string;
}

export interface IncomingTransferNotificationData {
  accountHolder?: ResourceReference;
  amount?: Amount;
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  counterparty?: Counterparty;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  id?: string;
  modification?: NotificationModificationData;
  originalAmount?: Amount;
  paymentId?: string;
  paymentInstrument?: ResourceReference;
  platformPayment?: PlatformPayment;
  /** Maximum length: 80 characters. */
  reference?: string;
  /** Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  status?: string;
  threeDSecure?: ThreeDSecure;
  /** Format: date-time. */
  valueDate?: string;
}

export interface IncomingTransferNotificationRequest {
  data: IncomingTransferNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.incomingTransfer.updated" | "balancePlatform.incomingTransfer.created" | (string & {});
}

export interface MerchantData {
  acquirerId?: string;
  mcc?: string;
  merchantId?: string;
  nameLocation?: NameLocation;
  postalCode?: string;
}

export interface Name {
  firstName?: string;
  fullName?: string;
  infix?: string;
  lastName?: string;
}

export interface NameLocation {
  city?: string;
  country?: string;
  countryOfOrigin?: string;
  name?: string;
  rawData?: string;
  state?: string;
}

export interface NotificationModificationData {
  amount?: Amount;
  type?: string;
}

export interface OutgoingTransferNotificationData {
  accountHolder?: ResourceReference;
  amount?: Amount;
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  counterparty: Counterparty;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  id?: string;
  merchantData?: MerchantData;
  modification?: NotificationModificationData;
  originalAmount?: Amount;
  paymentId?: string;
  paymentInstrument?: ResourceReference;
  platformPayment?: PlatformPayment;
  processingType?: "atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "purchaseWithCashback" | "recurring" | "token" | "unknown" | (string & {});
  purposeCode?: string;
  /** Maximum length: 80 characters. */
  reference?: string;
  /** Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  relayedAuthorisationData?: RelayedAuthorisationData;
  status?: string;
  threeDSecure?: ThreeDSecure;
  transactionRulesResult?: TransactionRulesResult;
  /** Format: date-time. */
  valueDate?: string;
}

export interface OutgoingTransferNotificationRequest {
  data: OutgoingTransferNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.outgoingTransfer.created" | "balancePlatform.outgoingTransfer.updated" | (string & {});
}

export interface PaymentNotificationData {
  accountHolder?: ResourceReference;
  amount?: Amount;
  authCode?: string;
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  id?: string;
  merchantData?: MerchantData;
  modification?: NotificationModificationData;
  originalAmount?: Amount;
  paymentInstrument?: ResourceReference;
  platformPayment?: PlatformPayment;
  processingType?: "atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "purchaseWithCashback" | "recurring" | "token" | "unknown" | (string & {});
  /** Maximum length: 80 characters. */
  reference?: string;
  /** Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  relayedAuthorisationData?: RelayedAuthorisationData;
  status?: string;
  threeDSecure?: ThreeDSecure;
  transactionRulesResult?: TransactionRulesResult;
  validationResult?: ValidationResult[];
}

export interface PaymentNotificationRequest {
  data: PaymentNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.payment.created" | "balancePlatform.payment.updated" | (string & {});
}

export interface PlatformPayment {
  account?: string;
  description?: string;
  modificationMerchantReference?: string;
  modificationPspReference?: string;
  paymentMerchantReference?: string;
  paymentPspReference?: string;
  reference?: string;
  type?: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "ChargebackRemainder" | "Commission" | "DCCMarkup" | "DCCPlatformCommission" | "Default" | "Interchange" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT" | (string & {});
}

export interface RelayedAuthorisationData {
  metadata?: { [property: string]: string };
  reference?: string;
  status?: string;
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
  acsTransactionId?: string;
  authenticationResult?: string;
  authenticationType?: string;
  dsTransactionId?: string;
}

export interface TransactionEventViolation {
  reason?: string;
  transactionRule?: TransactionRuleReference;
  transactionRuleSource?: TransactionRuleSource;
}

export interface TransactionNotificationData {
  accountHolder?: ResourceReference;
  amount?: Amount;
  authCode?: string;
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  counterparty: Counterparty;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  id?: string;
  merchantData?: MerchantData;
  modification?: NotificationModificationData;
  originalAmount?: Amount;
  paymentId?: string;
  paymentInstrument?: ResourceReference;
  platformPayment?: PlatformPayment;
  processingType?: "atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "purchaseWithCashback" | "recurring" | "token" | "unknown" | (string & {});
  purposeCode?: string;
  /** Maximum length: 80 characters. */
  reference?: string;
  /** Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  relayedAuthorisationData?: RelayedAuthorisationData;
  status?: string;
  threeDSecure?: ThreeDSecure;
  transactionRulesResult?: TransactionRulesResult;
  validationResult?: ValidationResult[];
  /** Format: date-time. */
  valueDate?: string;
}

export interface TransactionRuleReference {
  description?: string;
  id?: string;
  reference?: string;
}

export interface TransactionRuleSource {
  id?: string;
  type?: string;
}

export interface TransactionRulesResult {
  advice?: string;
  allRulesPassed?: boolean;
  failedTransactionRules?: TransactionEventViolation[];
  score?: number;
}

export interface ValidationResult {
  result?: string;
  type?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.incomingTransfer.created": EventOf<IncomingTransferNotificationRequest, "type", "balancePlatform.incomingTransfer.created">;
  "balancePlatform.incomingTransfer.updated": EventOf<IncomingTransferNotificationRequest, "type", "balancePlatform.incomingTransfer.updated">;
  "balancePlatform.outgoingTransfer.created": EventOf<OutgoingTransferNotificationRequest, "type", "balancePlatform.outgoingTransfer.created">;
  "balancePlatform.outgoingTransfer.updated": EventOf<OutgoingTransferNotificationRequest, "type", "balancePlatform.outgoingTransfer.updated">;
  "balancePlatform.payment.created": EventOf<PaymentNotificationRequest, "type", "balancePlatform.payment.created">;
  "balancePlatform.payment.updated": EventOf<PaymentNotificationRequest, "type", "balancePlatform.payment.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
