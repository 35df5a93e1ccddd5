// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

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
  code?: string | undefined;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | undefined;
}

export interface AdditionalBankIdentificationInResponse {
  code?: string;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | (string & {});
}

export interface Address {
  /** Minimum length: 3 characters. */
  city?: string | undefined;
  country: string;
  line1?: string | undefined;
  line2?: string | undefined;
  /** Minimum length: 3 characters. */
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
}

export interface Amount {
  currency: string;
  /** In minor units: 1000 is EUR 10.00. */
  value: number;
}

export interface ApproveTransfersRequest {
  transferIds?: readonly string[] | undefined;
}

export interface BRLocalAccountIdentification {
  /** Allowed length: 1 to 10 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  bankCode: string;
  /** Allowed length: 1 to 4 characters. */
  branchNumber: string;
  /** Exact length: 8 characters. */
  ispb?: string | undefined;
  /** Default: `brLocal`. */
  type: "brLocal";
}

export interface BankAccountV3 {
  /** The account holder of the balance account. */
  accountHolder: PartyIdentification;
  accountIdentification: AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification;
  storedPaymentMethodId?: string | undefined;
}

export interface BankAccountV3InResponse {
  /** The account holder of the balance account. */
  accountHolder: PartyIdentificationInResponse;
  accountIdentification: AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentificationInResponse | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentificationInResponse | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentificationInResponse | { type: Undocumented; [property: string]: unknown };
  storedPaymentMethodId?: string;
}

export interface CALocalAccountIdentification {
  /** Allowed length: 5 to 12 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | undefined;
  /** Exact length: 3 characters. */
  institutionNumber: string;
  /** Exact length: 5 characters. */
  transitNumber: string;
  /** Default: `caLocal`. */
  type: "caLocal";
}

export interface CALocalAccountIdentificationInResponse {
  /** Allowed length: 5 to 12 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | (string & {});
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

export interface CancelTransfersRequest {
  transferIds?: readonly string[] | undefined;
}

export interface CapitalBalance {
  currency: string;
  fee: number;
  principal: number;
  total: number;
}

export interface CapitalGrant {
  amount?: Amount;
  balances: CapitalBalance;
  /** The other side of the transfer. */
  counterparty?: GrantCounterparty;
  fee?: Fee;
  grantAccountId: string;
  grantOfferId: string;
  id: string;
  repayment?: Repayment;
  status: "Pending" | "Active" | "Repaid" | "Failed" | "WrittenOff" | "Revoked" | (string & {});
}

export interface CapitalGrantInfo {
  /** The other side of the transfer. */
  counterparty?: GrantInfoCounterparty | undefined;
  grantAccountId: string;
  grantOfferId: string;
}

export interface CapitalGrants {
  grants: CapitalGrant[];
}

export interface Card {
  cardHolder: PartyIdentification;
  cardIdentification: CardIdentification;
}

export interface CardInResponse {
  cardHolder: PartyIdentificationInResponse;
  cardIdentification: CardIdentification;
}

export interface CardIdentification {
  /** Exact length: 2 characters. */
  expiryMonth?: string | undefined;
  /** Exact length: 4 characters. */
  expiryYear?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  issueNumber?: string | undefined;
  /** Allowed length: 4 to 19 characters. */
  number?: string | undefined;
  /** Exact length: 2 characters. */
  startMonth?: string | undefined;
  /** Exact length: 4 characters. */
  startYear?: string | undefined;
  storedPaymentMethodId?: string | undefined;
}

export interface CashOut {
  amount: Amount;
  /** The other side of the transfer. */
  counterparty?: CashOutInfoCounterparty;
  description?: string;
  fee?: Fee;
  id: string;
  instructingBalanceAccountId: string;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. */
  referenceForBeneficiary?: string;
  /**
   * Id of a verified bank account from the Legal Entity API, beginning with `SE`.
   * @deprecated
   */
  transferInstrumentId?: string;
  transfers: CashOutTransfer[];
}

export interface CashOutInfo {
  /** In minor units. */
  amount: Amount;
  /** The other side of the transfer. */
  counterparty?: CashOutInfoCounterparty | undefined;
  description?: string | undefined;
  fee?: Fee | undefined;
  /** Set by Adyen; ignored when sent. */
  id?: string | undefined;
  /** Balance account that is paid out. */
  instructingBalanceAccountId: string;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. */
  referenceForBeneficiary?: string | undefined;
  /**
   * Id of a verified bank account from the Legal Entity API, beginning with `SE`.
   * @deprecated
   */
  transferInstrumentId?: string | undefined;
}

export interface CashOutInfoCounterparty {
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
}

export interface CashOutTransfer {
  amount: Amount;
  id: string;
  type: "cashoutRepayment" | "cashoutFee" | (string & {});
}

export interface CounterpartyInfoV3 {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  bankAccount?: BankAccountV3 | undefined;
  card?: Card | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
}

export interface CounterpartyV3 {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string;
  bankAccount?: BankAccountV3InResponse;
  card?: CardInResponse;
  merchant?: MerchantData;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
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

export interface DefaultErrorResponseEntity {
  detail?: string;
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  /** Tell it to Adyen's support when asking about this error. */
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export interface DirectDebitInformation {
  /** Format: date-time. */
  dateOfSignature?: string;
  /** Format: date-time. */
  dueDate?: string;
  mandateId?: string;
  sequenceType?: string;
}

export interface ExecutionDate {
  /** Format: date. */
  date?: string | undefined;
  timezone?: string | undefined;
}

export interface Fee {
  amount: Amount;
}

export interface FundingInstrument {
  cardIdentification?: CardIdentification | undefined;
  networkPaymentReference?: string | undefined;
  reference?: string | undefined;
  sourceOfFunds?: "DEBIT" | "DEPOSIT_ACCOUNT" | undefined;
}

export interface FundingInstrumentInResponse {
  cardIdentification?: CardIdentification;
  networkPaymentReference?: string;
  reference?: string;
  sourceOfFunds?: "DEBIT" | "DEPOSIT_ACCOUNT" | (string & {});
}

export interface GrantCounterparty {
  accountHolderId?: string;
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string;
}

export interface GrantInfoCounterparty {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
}

export interface HKLocalAccountIdentification {
  /** Allowed length: 9 to 17 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  clearingCode: string;
  /** Default: `hkLocal`. */
  type: "hkLocal";
}

export interface HULocalAccountIdentification {
  /** Exact length: 24 characters. */
  accountNumber: string;
  /** Default: `huLocal`. */
  type: "huLocal";
}

export interface IbanAccountIdentification {
  bic?: string | undefined;
  iban: string;
  /** Default: `iban`. */
  type: "iban";
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export type JSONObject = { [property: string]: unknown };

export interface Link {
  href?: string;
}

export interface Links {
  next?: Link;
  prev?: Link;
}

export interface MerchantData {
  acquirerId?: string;
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

export interface NZLocalAccountIdentification {
  /** Allowed length: 15 to 16 characters. */
  accountNumber: string;
  /** Default: `nzLocal`. */
  type: "nzLocal";
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
  additionalBankIdentification?: AdditionalBankIdentification | undefined;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
  /** Default: `numberAndBic`. */
  type: "numberAndBic";
}

export interface NumberAndBicAccountIdentificationInResponse {
  /** Maximum length: 34 characters. */
  accountNumber: string;
  additionalBankIdentification?: AdditionalBankIdentificationInResponse;
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

export interface PartyIdentification {
  address?: Address | undefined;
  /** Format: date. */
  dateOfBirth?: string | undefined;
  /** Maximum length: 254 characters. */
  email?: string | undefined;
  firstName?: string | undefined;
  fullName?: string | undefined;
  lastName?: string | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Default: `unknown`. */
  type?: "individual" | "organization" | "unknown" | undefined;
  /** Maximum length: 255 characters. */
  url?: string | undefined;
}

export interface PartyIdentificationInResponse {
  address?: Address;
  /** Format: date. */
  dateOfBirth?: string;
  /** Maximum length: 254 characters. */
  email?: string;
  firstName?: string;
  fullName?: string;
  lastName?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  /** Default: `unknown`. */
  type?: "individual" | "organization" | "unknown" | (string & {});
  /** Maximum length: 255 characters. */
  url?: string;
}

export interface PaymentInstrument {
  description?: string;
  id?: string;
  reference?: string;
  /** Since version 3. */
  tokenType?: string;
}

export interface Repayment {
  basisPoints: number;
  term?: RepaymentTerm;
  threshold?: ThresholdRepayment;
}

export interface RepaymentTerm {
  estimatedDays: number;
  maximumDays?: number;
}

export interface ResourceReference {
  description?: string;
  id?: string;
  reference?: string;
}

export interface RestServiceError {
  detail?: string;
  errorCode: string;
  instance?: string;
  invalidFields?: InvalidField[];
  /** Tell it to Adyen's support when asking about this error. */
  requestId?: string;
  response?: JSONObject;
  status: number;
  title: string;
  type: string;
}

export interface ReturnTransferRequest {
  /** In minor units, no more than what came. */
  amount: Amount;
  /** Maximum length: 80 characters. */
  reference?: string | undefined;
}

export interface ReturnTransferResponse {
  id?: string;
  reference?: string;
  /** `Authorised` or `Declined`. */
  status?: "Authorised" | "Declined" | (string & {});
  transferId?: string;
}

export interface RoutingDetails {
  detail?: string;
  errorCode?: string;
  /** `regular`, `fast`, `instant`, `wire`, `crossBorder` or `internal`: speed and price. */
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {});
  title?: string;
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

export interface ThresholdRepayment {
  amount: Amount;
}

export interface Transaction {
  /** Since version 1. */
  accountHolderId: string;
  /** Since version 1. */
  amount: Amount;
  /** Id of the balance account, beginning with `BA`. Since version 1. */
  balanceAccountId: string;
  /** Since version 1. */
  balancePlatform: string;
  /** When it was booked. Format: date-time. Since version 1. */
  bookingDate: string;
  /** Since version 1. */
  category?: "bank" | "card" | "grants" | "interest" | "internal" | "issuedCard" | "migration" | "platformPayment" | "topUp" | "upgrade" | (string & {});
  /** The other side of the transfer. Since version 3. */
  counterparty: CounterpartyV3;
  /** Format: date-time. Since version 1. */
  createdAt: string;
  /** Format: date-time. */
  creationDate?: string;
  /** Since version 1. */
  description?: string;
  /**
   * Since version 3.
   * @deprecated Since version 3.
   */
  eventId?: string;
  /** Since version 1. */
  id: string;
  /** Since version 1. */
  instructedAmount?: Amount;
  /** Since version 1. */
  paymentInstrumentId?: string;
  /** Since version 1. */
  reference: string;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. Since version 1. */
  referenceForBeneficiary?: string;
  /** `pending` or `booked`. Since version 1. */
  status: "booked" | "pending" | (string & {});
  /** Since version 1. */
  transferId?: string;
  /** Since version 1. */
  type?: "atmWithdrawal" | "atmWithdrawalReversal" | "balanceAdjustment" | "balanceMigration" | "balanceRollover" | "bankDirectDebit" | "bankTransfer" | "capitalFundsCollection" | "capture" | "captureReversal" | "cardTransfer" | "cashOutFee" | "cashOutFunding" | "cashOutInstruction" | "cashoutFee" | "cashoutFunding" | "cashoutRepayment" | "chargeback" | "chargebackCorrection" | "chargebackReversal" | "chargebackReversalCorrection" | "depositCorrection" | "fee" | "grant" | "installment" | "installmentReversal" | "interestPayout" | "internalDirectDebit" | "internalTransfer" | "invoiceDeduction" | "leftover" | "manualCorrection" | "miscCost" | "payment" | "paymentCost" | "refund" | "refundReversal" | "repayment" | "reserveAdjustment" | "secondChargeback" | "secondChargebackCorrection" | "subsidization" | (string & {});
  /** From when the money counts. Format: date-time. Since version 1. */
  valueDate: string;
}

export interface TransactionSearchResponse {
  _links?: Links;
  data?: Transaction[];
}

export interface Transfer {
  /** The account holder of the balance account. Since version 3. */
  accountHolder?: ResourceReference;
  /** Since version 1. */
  amount: Amount;
  /** Since version 3. */
  balanceAccount?: ResourceReference;
  /**
   * Id of the balance account, beginning with `BA`. Since version 2.
   * @deprecated Since version 3.
   */
  balanceAccountId?: string;
  /** Since version 3. */
  category: "bank" | "card" | "internal" | "issuedCard" | "platformPayment" | "topUp" | (string & {});
  /** The other side of the transfer. Since version 3. */
  counterparty: CounterpartyV3;
  /** Format: date-time. Since version 3. */
  createdAt?: string;
  /**
   * Format: date-time. Since version 3.
   * @deprecated Since version 3.
   */
  creationDate?: string;
  /** Since version 1. */
  description?: string;
  /** Since version 3. */
  directDebitInformation?: DirectDebitInformation;
  /** `incoming` or `outgoing`, as the balance account sees it. Since version 2. */
  direction?: "incoming" | "outgoing" | (string & {});
  /** Since version 3. */
  executionDate?: ExecutionDate;
  /** Id of the transfer: webhooks name it. */
  id?: string;
  /** Since version 3. */
  paymentInstrument?: PaymentInstrument;
  /**
   * Since version 2.
   * @deprecated Since version 3.
   */
  paymentInstrumentId?: string;
  /** `regular`, `fast`, `instant`, `wire`, `crossBorder` or `internal`: speed and price. Since version 3. */
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {});
  /** More about the status, such as `notEnoughBalance`. Since version 2. */
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approvalExpired" | "approved" | "avsDeclined" | "balanceAccountTemporarilyBlockedByTransactionRule" | "blockCard" | "callReferral" | "cancelled" | "captureCard" | "cardExpired" | "cardholderAuthenticationRequired" | "cashbackAmountExceedsLimit" | "cavvDeclined" | "contactlessFallback" | "contactlessLimitReached" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "cryptographicFailure" | "cvcDeclined" | "declined" | "declinedByBapValidation" | "declinedByTransactionRule" | "declinedNonGeneric" | "directDebitNotSupported" | "doNotHonor" | "domesticDebitTransactionNotAllowed" | "duplicateTransmissionDetected" | "error" | "formatError" | "fraud" | "fraudCancelled" | "honorWithId" | "internalTimeout" | "invalidAccount" | "invalidAmount" | "invalidAuthorizationLifeCycle" | "invalidCard" | "invalidExpiryDate" | "invalidFromAccount" | "invalidIssuer" | "invalidMerchant" | "invalidPin" | "invalidToAccount" | "invalidTransaction" | "issuerSuspectedFraud" | "lostCard" | "mobilePinRequired" | "noCheckingAccount" | "noSavingsAccount" | "not3dAuthenticated" | "notEnoughBalance" | "notSubmitted" | "notSupported" | "partiallyApproved" | "pending" | "pendingApproval" | "pendingExecution" | "pinNotChanged" | "pinRequired" | "pinTriesExceeded" | "pinValidationNotPossible" | "purchaseAmountOnlyNoCashBack" | "refusedByCounterpartyBank" | "refusedByCustomer" | "restrictedCard" | "revocationOfAuth" | "routeNotFound" | "scaAuthenticationRequired" | "scaFailed" | "schemeAdvice" | "securityViolation" | "shopperCancelled" | "stolenCard" | "threedsDynamicLinkingMismatch" | "transactionNotPermitted" | "transferInstrumentDoesNotExist" | "unableToRouteTransaction" | "unknown" | "withdrawalAmountExceeded" | "withdrawalCountExceeded" | (string & {});
  /** Maximum length: 80 characters. Since version 2. */
  reference?: string;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. Since version 2. */
  referenceForBeneficiary?: string;
  /** Since version 3. */
  review?: TransferReview;
  /**
   * `received`, `authorised`, `booked`, `refused`, `failed`, `returned` and others. Only webhooks tell the end.
   * Since version 2.
   */
  status: "adviceAuthorised" | "adviceRefused" | "approvalPending" | "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "capturedExternally" | "chargeback" | "chargebackExternally" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "interchangeAdjusted" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "pending" | "pendingApproval" | "pendingExecution" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refundedExternally" | "refused" | "rejected" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "reversed" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  type?: "payment" | "capture" | "captureReversal" | "refund" | "refundReversal" | "chargeback" | "chargebackCorrection" | "chargebackReversal" | "chargebackReversalCorrection" | "secondChargeback" | "secondChargebackCorrection" | "atmWithdrawal" | "atmWithdrawalReversal" | "internalTransfer" | "internalDirectDebit" | "manualCorrection" | "invoiceDeduction" | "depositCorrection" | "reserveAdjustment" | "bankTransfer" | "bankDirectDebit" | "cardTransfer" | "miscCost" | "paymentCost" | "fee" | "leftover" | "grant" | "capitalFundsCollection" | "cashOutInstruction" | "cashoutFee" | "cashoutRepayment" | "cashoutFunding" | "repayment" | "installment" | "installmentReversal" | "balanceAdjustment" | "balanceRollover" | "balanceMigration" | (string & {});
  /** Since version 3. */
  ultimateParty?: UltimatePartyIdentificationInResponse;
}

export interface TransferInfo {
  /** What to move, in minor units. Since version 1. */
  amount: Amount;
  /** Where the money comes from. */
  balanceAccountId?: string | undefined;
  /**
   * `bank`, `internal`, `card`, `issuedCard`, `platformPayment` or `topUp`. It decides what `counterparty` and
   * `priority` must be. Since version 3.
   */
  category: "bank" | "card" | "internal" | "issuedCard" | "platformPayment" | "topUp";
  /**
   * Where the money goes: exactly one of balance account, bank account, card and transfer instrument. Since
   * version 3.
   */
  counterparty: CounterpartyInfoV3;
  /**
   * What most banks show, up to 140 characters of a plain alphabet. Maximum length: 140 characters. Since version
   * 1.
   */
  description?: string | undefined;
  /**
   * Day on which to start, within 30 days. Until then it is `received`, with the reason `pending`. Since version
   * 3.
   */
  executionDate?: ExecutionDate | undefined;
  /** Needed where the money comes from a virtual bank account. */
  paymentInstrumentId?: string | undefined;
  /** Required for `bank`. Since version 3. */
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | undefined;
  /**
   * Your reference, up to 80 characters, shown within your platform only. Maximum length: 80 characters. Since
   * version 2.
   */
  reference?: string | undefined;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. Since version 2. */
  referenceForBeneficiary?: string | undefined;
  /** Since version 3. */
  review?: TransferRequestReview | undefined;
  /** Since version 3. */
  type?: "bankTransfer" | "internalTransfer" | "internalDirectDebit" | undefined;
  /** Since version 3. */
  ultimateParty?: UltimatePartyIdentification | undefined;
}

export interface TransferRequestReview {
  numberOfApprovalsRequired?: number | undefined;
  scaOnApproval?: boolean | undefined;
}

export interface TransferReview {
  /** How many people have to approve it. */
  numberOfApprovalsRequired?: number;
  /** Whether approving needs strong customer authentication. */
  scaOnApproval?: "completed" | "notApplicable" | "required" | (string & {});
}

export interface TransferServiceRestServiceError {
  detail?: string;
  errorCode: string;
  instance?: string;
  invalidFields?: InvalidField[];
  /** Tell it to Adyen's support when asking about this error. */
  requestId?: string;
  response?: JSONObject;
  routingDetails?: RoutingDetails[];
  status: number;
  title: string;
  type: string;
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
  accountType?: "checking" | "savings" | undefined;
  /** Exact length: 9 characters. */
  routingNumber: string;
  /** Default: `usLocal`. */
  type: "usLocal";
}

export interface USLocalAccountIdentificationInResponse {
  /** Allowed length: 2 to 18 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | (string & {});
  /** Exact length: 9 characters. */
  routingNumber: string;
  /** Default: `usLocal`. */
  type: "usLocal";
}

export interface UltimatePartyIdentification {
  address?: Address | undefined;
  /** Format: date. */
  dateOfBirth?: string | undefined;
  /** Maximum length: 254 characters. */
  email?: string | undefined;
  firstName?: string | undefined;
  fullName?: string | undefined;
  fundingInstrument?: FundingInstrument | undefined;
  lastName?: string | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Default: `unknown`. */
  type?: "individual" | "organization" | "unknown" | undefined;
  /** Maximum length: 255 characters. */
  url?: string | undefined;
}

export interface UltimatePartyIdentificationInResponse {
  address?: Address;
  /** Format: date. */
  dateOfBirth?: string;
  /** Maximum length: 254 characters. */
  email?: string;
  firstName?: string;
  fullName?: string;
  fundingInstrument?: FundingInstrumentInResponse;
  lastName?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  /** Default: `unknown`. */
  type?: "individual" | "organization" | "unknown" | (string & {});
  /** Maximum length: 255 characters. */
  url?: string;
}
