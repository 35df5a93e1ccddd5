// Made by `npm run generate` from spec/facts/webhooks-accounting-v3.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";
import type { Undocumented } from "../../core/undocumented.ts";

export interface AULocalAccountIdentification {
  /** Allowed length: 5 to 9 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  bsbCode: string;
  /** Default: `auLocal`. */
  type: "auLocal";
}

export interface AdditionalBankIdentification {
  code?: string;
  type?: "gbSortCode" | "usRoutingNumber" | (string & {});
}

export interface Address2 {
  city?: string;
  country: string;
  line1?: string;
  line2?: string;
  postalCode?: string;
  stateOrProvince?: string;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface AmountAdjustment {
  /** Since version 3. */
  amount?: Amount;
  /** Since version 3. */
  amountAdjustmentType?: "atmMarkup" | "authHoldReserve" | "exchange" | "forexMarkup" | (string & {});
  /** Since version 3. */
  basepoints?: number;
}

export interface BRLocalAccountIdentification {
  /** Allowed length: 1 to 10 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  bankCode: string;
  /** Allowed length: 1 to 4 characters. */
  branchNumber: string;
  /** Default: `brLocal`. */
  type: "brLocal";
}

export interface BalanceMutation {
  /** Since version 3. */
  balance?: number;
  /** Since version 3. */
  currency?: string;
  /** Since version 3. */
  received?: number;
  /** Since version 3. */
  reserved?: number;
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
}

export interface BankAccountV3 {
  accountHolder: PartyIdentification2;
  accountIdentification: AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NumberAndBicAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification | { type: Undocumented; [property: string]: unknown };
}

export interface CALocalAccountIdentification {
  /** Allowed length: 5 to 12 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  institutionNumber: string;
  /** Exact length: 5 characters. */
  transitNumber: string;
  /** Default: `caLocal`. */
  type: "caLocal";
}

export interface CZLocalAccountIdentification {
  /** Allowed length: 2 to 17 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
  /** Default: `czLocal`. */
  type: "czLocal";
}

export interface CounterpartyV3 {
  balanceAccountId?: string;
  bankAccount?: BankAccountV3;
  merchant?: MerchantData;
  transferInstrumentId?: string;
}

export interface DKLocalAccountIdentification {
  /** Allowed length: 4 to 10 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
  /** Default: `dkLocal`. */
  type: "dkLocal";
}

export interface HULocalAccountIdentification {
  /** Exact length: 24 characters. */
  accountNumber: string;
  /** Default: `huLocal`. */
  type: "huLocal";
}

export interface IbanAccountIdentification {
  iban: string;
  /** Default: `iban`. */
  type: "iban";
}

export interface MerchantData {
  mcc?: string;
  merchantId?: string;
  nameLocation?: NameLocation;
  postalCode?: string;
}

export interface NOLocalAccountIdentification {
  /** Exact length: 11 characters. */
  accountNumber: string;
  /** Default: `noLocal`. */
  type: "noLocal";
}

export interface NameLocation {
  city?: string;
  country?: string;
  countryOfOrigin?: string;
  name?: string;
  rawData?: string;
  state?: string;
}

export interface NumberAndBicAccountIdentification {
  /** Maximum length: 34 characters. */
  accountNumber: string;
  additionalBankIdentification?: AdditionalBankIdentification;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
  /** Default: `numberAndBic`. */
  type: "numberAndBic";
}

export interface PLLocalAccountIdentification {
  /** Exact length: 26 characters. */
  accountNumber: string;
  /** Default: `plLocal`. */
  type: "plLocal";
}

export interface PartyIdentification2 {
  address?: Address2;
  firstName?: string;
  fullName: string;
  lastName?: string;
  /** Default: `unknown`. */
  type?: "individual" | "organization" | "unknown" | (string & {});
}

export interface PaymentInstrument {
  description?: string;
  id?: string;
  reference?: string;
  /** Since version 3. */
  tokenType?: string;
}

export interface RelayedAuthorisationData2 {
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

export interface SELocalAccountIdentification {
  /** Allowed length: 7 to 10 characters. */
  accountNumber: string;
  /** Allowed length: 4 to 5 characters. */
  clearingNumber: string;
  /** Default: `seLocal`. */
  type: "seLocal";
}

export interface SGLocalAccountIdentification {
  /** Allowed length: 4 to 19 characters. */
  accountNumber: string;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
  /** Default: `sgLocal`. */
  type: "sgLocal";
}

export interface TransactionEventViolation {
  reason?: string;
  transactionRule?: TransactionRuleReference;
  transactionRuleSource?: TransactionRuleSource;
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

export interface TransferEvent {
  /** Since version 3. */
  amountAdjustments?: AmountAdjustment[];
  /** Format: date-time. Since version 3. */
  bookingDate?: string;
  /** Since version 3. */
  id?: string;
  /** Since version 3. */
  mutations?: BalanceMutation[];
  /** Since version 3. */
  originalAmount?: Amount;
  /** Since version 3. */
  reason?: "amountLimitExceded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "unknown" | (string & {});
  /** Since version 3. */
  status?: "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "chargeback" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refused" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  transactionId?: string;
  /** Since version 3. */
  type?: "accounting" | "tracking" | (string & {});
  /** Format: date-time. Since version 3. */
  updateDate?: string;
  /** Format: date-time. Since version 3. */
  valueDate?: string;
}

export interface TransferNotificationData {
  /** Since version 3. */
  accountHolder?: ResourceReference;
  /** Since version 1. */
  amount: Amount;
  /** Since version 3. */
  balanceAccount?: ResourceReference;
  /**
   * Since version 3.
   * @deprecated Since version 3.
   */
  balanceAccountId?: string;
  /** Since version 3. */
  balances?: BalanceMutation[];
  /** Since version 3. */
  category: "bank" | "internal" | "issuedCard" | "platformPayment" | (string & {});
  /** Since version 3. */
  counterparty: CounterpartyV3;
  /** Since version 1. */
  description?: string;
  /** Since version 2. */
  direction?: "incoming" | "outgoing" | (string & {});
  /** Since version 3. */
  events?: TransferEvent[];
  id?: string;
  /** Since version 3. */
  modificationMerchantReference?: string;
  /** Since version 3. */
  modificationPspReference?: string;
  /** Since version 3. */
  panEntryMode?: "chip" | "cof" | "contactless" | "ecommerce" | "magstripe" | "manual" | "token" | (string & {});
  /** Since version 3. */
  paymentInstrument?: PaymentInstrument;
  paymentInstrumentId?: string;
  /** Since version 3. */
  paymentMerchantReference?: string;
  /** Since version 3. */
  priority?: "crossBorder" | "directDebit" | "fast" | "instant" | "regular" | "wire" | (string & {});
  /** Since version 3. */
  processingType?: "atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "purchaseWithCashback" | "recurring" | "token" | (string & {});
  /** Since version 3. */
  pspPaymentReference?: string;
  /** Since version 2. */
  reason?: "amountLimitExceded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "unknown" | (string & {});
  /** Maximum length: 80 characters. Since version 2. */
  reference?: string;
  /** Maximum length: 80 characters. Since version 2. */
  referenceForBeneficiary?: string;
  /** Since version 3. */
  relayedAuthorisationData?: RelayedAuthorisationData2;
  /** Since version 3. */
  sequenceNumber?: number;
  /** Since version 2. */
  status: "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "chargeback" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refused" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  tracking?: TransferNotificationTransferTracking;
  /**
   * Since version 3.
   * @deprecated Since version 3.
   */
  transactionId?: string;
  /** Since version 3. */
  transactionRulesResult?: TransactionRulesResult;
  /** Since version 3. */
  type?: "atmWithdrawal" | "atmWithdrawalReversal" | "balanceAdjustment" | "balanceRollover" | "bankTransfer" | "capture" | "captureReversal" | "chargeback" | "chargebackReversal" | "depositCorrection" | "fee" | "grant" | "installment" | "installmentReversal" | "internalTransfer" | "invoiceDeduction" | "leftover" | "manualCorrection" | "miscCost" | "payment" | "paymentCost" | "refund" | "refundReversal" | "repayment" | "reserveAdjustment" | "secondChargeback" | (string & {});
  /** Since version 3. */
  validationFacts?: TransferNotificationValidationFact[];
}

export interface TransferNotificationRequest {
  data: TransferNotificationData;
  environment: string;
  type?: "balancePlatform.transfer.created" | "balancePlatform.transfer.updated" | (string & {});
}

export interface TransferNotificationTransferTracking {
  /** Since version 3. */
  status?: "credited" | (string & {});
}

export interface TransferNotificationValidationFact {
  result?: string;
  type?: string;
}

export interface UKLocalAccountIdentification {
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
  /** Default: `ukLocal`. */
  type: "ukLocal";
}

export interface USLocalAccountIdentification {
  /** Allowed length: 2 to 18 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | (string & {});
  /** Exact length: 9 characters. */
  routingNumber: string;
  /** Default: `usLocal`. */
  type: "usLocal";
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.transfer.created": EventOf<TransferNotificationRequest, "type", "balancePlatform.transfer.created">;
  "balancePlatform.transfer.updated": EventOf<TransferNotificationRequest, "type", "balancePlatform.transfer.updated">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
