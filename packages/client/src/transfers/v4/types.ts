// Made by `npm run generate` from spec/facts/transfers-v4.json. Do not edit.

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

export interface Airline {
  legs?: Leg[];
  ticketNumber?: string;
}

export interface Amount {
  currency: string;
  /** In minor units: 1000 is EUR 10.00. */
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

export interface BankCategoryData {
  /** `regular`, `fast`, `instant`, `wire`, `crossBorder` or `internal`: speed and price. Since version 4. */
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {});
  /** Default: `bank`. */
  type: "bank";
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

export interface ConfirmationTrackingData {
  status: "credited" | "accepted" | (string & {});
  /** Default: `confirmation`. */
  type: "confirmation";
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

export interface EstimationTrackingData {
  /** Format: date-time. */
  estimatedArrivalTime: string;
  /** Default: `estimation`. */
  type: "estimation";
}

export interface ExecutionDate {
  /** Format: date. */
  date?: string | undefined;
  timezone?: string | undefined;
}

export interface ExternalReason {
  code?: string;
  description?: string;
  namespace?: string;
}

export interface Fee {
  amount: Amount;
}

export interface FindTransfersResponse {
  _links?: Links;
  data?: TransferData[];
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

export interface InterchangeData {
  interchangeAmount?: Amount;
  interchangeRateIndicator?: string;
  /** Default: `interchangeData`. */
  type: "interchangeData";
}

export interface InternalCategoryData {
  /** Since version 4. */
  modificationMerchantReference?: string;
  /** Since version 4. */
  modificationPspReference?: string;
  /** Default: `internal`. */
  type: "internal";
}

export interface InternalReviewTrackingData {
  reason?: "refusedForRegulatoryReasons" | (string & {});
  status: "pending" | "failed" | (string & {});
  /** Default: `internalReview`. */
  type: "internalReview";
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
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

export interface IssuingTransactionData {
  captureCycleId?: string;
  /** Default: `issuingTransactionData`. */
  type: "issuingTransactionData";
}

export type JSONObject = { [property: string]: unknown };

export interface Leg {
  arrivalAirportCode?: string;
  basicFareCode?: string;
  carrierCode?: string;
  departureAirportCode?: string;
  departureDate?: string;
  flightNumber?: string;
}

export interface Link {
  href?: string;
}

export interface Links {
  next?: Link;
  prev?: Link;
}

export interface Lodging {
  checkInDate?: string;
  numberOfNights?: number;
}

export interface MerchantData {
  acquirerId?: string;
  mcc?: string;
  merchantId?: string;
  nameLocation?: NameLocation;
  postalCode?: string;
}

export interface MerchantPurchaseData {
  airline?: Airline;
  lodging?: Lodging[];
  /** Default: `merchantPurchaseData`. */
  type: "merchantPurchaseData";
}

export interface Modification {
  /** Since version 3. */
  direction?: string;
  /** Since version 3. */
  id?: string;
  /** Since version 3. */
  reference?: string;
  /** Since version 3. */
  status?: "adviceAuthorised" | "adviceRefused" | "approvalPending" | "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "capturedExternally" | "chargeback" | "chargebackExternally" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "interchangeAdjusted" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "pending" | "pendingApproval" | "pendingExecution" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refundedExternally" | "refused" | "rejected" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "reversed" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  type?: string;
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

export interface ThreeDSecure {
  /** Since version 4. */
  acsTransactionId?: string;
}

export interface ThresholdRepayment {
  amount: Amount;
}

export interface Transaction {
  /** The account holder of the balance account. Since version 4. */
  accountHolder: ResourceReference;
  /** Since version 1. */
  amount: Amount;
  /** Since version 4. */
  balanceAccount: ResourceReference;
  /** Since version 1. */
  balancePlatform: string;
  /** When it was booked. Format: date-time. Since version 1. */
  bookingDate: string;
  /** Format: date-time. */
  creationDate?: string;
  /** Since version 1. */
  description?: string;
  /** Since version 1. */
  id: string;
  /** Since version 4. */
  paymentInstrument?: PaymentInstrument;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. Since version 1. */
  referenceForBeneficiary?: string;
  /** `pending` or `booked`. Since version 1. */
  status: "booked" | "pending" | (string & {});
  /** Since version 4. */
  transfer?: TransferView;
  /** From when the money counts. Format: date-time. Since version 1. */
  valueDate: string;
}

export interface TransactionEventViolation {
  reason?: string;
  transactionRule?: TransactionRuleReference;
  transactionRuleSource?: TransactionRuleSource;
}

export interface TransactionRuleReference {
  description?: string;
  id?: string;
  /** Since version 4. */
  outcomeType?: string;
  reference?: string;
  /** Since version 4. */
  score?: number;
}

export interface TransactionRuleSource {
  id?: string;
  type?: string;
}

export interface TransactionRulesResult {
  advice?: string;
  /** Since version 4. */
  allHardBlockRulesPassed?: boolean;
  score?: number;
  /** Since version 4. */
  triggeredTransactionRules?: TransactionEventViolation[];
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
  /** Since version 3. */
  category: "bank" | "card" | "internal" | "issuedCard" | "platformPayment" | "topUp" | (string & {});
  /** Since version 4. */
  categoryData?: BankCategoryData | InternalCategoryData | IssuedCard | PlatformPayment | { type: Undocumented; [property: string]: unknown };
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

export interface TransferData {
  /** The account holder of the balance account. Since version 3. */
  accountHolder?: ResourceReference;
  /** Since version 1. */
  amount: Amount;
  /** Since version 3. */
  balanceAccount?: ResourceReference;
  balancePlatform?: string;
  /** Since version 3. */
  balances?: BalanceMutation[];
  /** Since version 3. */
  category: "bank" | "card" | "internal" | "issuedCard" | "platformPayment" | "topUp" | (string & {});
  /** Since version 4. */
  categoryData?: BankCategoryData | InternalCategoryData | IssuedCard | PlatformPayment | { type: Undocumented; [property: string]: unknown };
  /** The other side of the transfer. Since version 3. */
  counterparty?: TransferNotificationCounterParty;
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
  /** Since version 2. */
  direction?: "incoming" | "outgoing" | (string & {});
  /** Since version 4. */
  eventId?: string;
  /** Since version 3. */
  events?: TransferEvent[];
  /** Since version 3. */
  executionDate?: ExecutionDate;
  /** Since version 3. */
  externalReason?: ExternalReason;
  id?: string;
  /** Since version 3. */
  paymentInstrument?: PaymentInstrument;
  /** Since version 2. */
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approvalExpired" | "approved" | "avsDeclined" | "balanceAccountTemporarilyBlockedByTransactionRule" | "blockCard" | "callReferral" | "cancelled" | "captureCard" | "cardExpired" | "cardholderAuthenticationRequired" | "cashbackAmountExceedsLimit" | "cavvDeclined" | "contactlessFallback" | "contactlessLimitReached" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "cryptographicFailure" | "cvcDeclined" | "declined" | "declinedByBapValidation" | "declinedByTransactionRule" | "declinedNonGeneric" | "directDebitNotSupported" | "doNotHonor" | "domesticDebitTransactionNotAllowed" | "duplicateTransmissionDetected" | "error" | "formatError" | "fraud" | "fraudCancelled" | "honorWithId" | "internalTimeout" | "invalidAccount" | "invalidAmount" | "invalidAuthorizationLifeCycle" | "invalidCard" | "invalidExpiryDate" | "invalidFromAccount" | "invalidIssuer" | "invalidMerchant" | "invalidPin" | "invalidToAccount" | "invalidTransaction" | "issuerSuspectedFraud" | "lostCard" | "mobilePinRequired" | "noCheckingAccount" | "noSavingsAccount" | "not3dAuthenticated" | "notEnoughBalance" | "notSubmitted" | "notSupported" | "partiallyApproved" | "pending" | "pendingApproval" | "pendingExecution" | "pinNotChanged" | "pinRequired" | "pinTriesExceeded" | "pinValidationNotPossible" | "purchaseAmountOnlyNoCashBack" | "refusedByCounterpartyBank" | "refusedByCustomer" | "restrictedCard" | "revocationOfAuth" | "routeNotFound" | "scaAuthenticationRequired" | "scaFailed" | "schemeAdvice" | "securityViolation" | "shopperCancelled" | "stolenCard" | "threedsDynamicLinkingMismatch" | "transactionNotPermitted" | "transferInstrumentDoesNotExist" | "unableToRouteTransaction" | "unknown" | "withdrawalAmountExceeded" | "withdrawalCountExceeded" | (string & {});
  /** Maximum length: 80 characters. Since version 2. */
  reference?: string;
  /** What the recipient reads. The letters that are allowed depend on the kind of transfer. Since version 2. */
  referenceForBeneficiary?: string;
  /** Since version 3. */
  review?: TransferReview;
  /** Since version 3. */
  sequenceNumber?: number;
  /** Since version 2. */
  status: "adviceAuthorised" | "adviceRefused" | "approvalPending" | "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "capturedExternally" | "chargeback" | "chargebackExternally" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "interchangeAdjusted" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "pending" | "pendingApproval" | "pendingExecution" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refundedExternally" | "refused" | "rejected" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "reversed" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  tracking?: ConfirmationTrackingData | EstimationTrackingData | InternalReviewTrackingData | { type: Undocumented; [property: string]: unknown };
  /** Since version 3. */
  transactionRulesResult?: TransactionRulesResult;
  /** Since version 3. */
  type?: "payment" | "capture" | "captureReversal" | "refund" | "refundReversal" | "chargeback" | "chargebackCorrection" | "chargebackReversal" | "chargebackReversalCorrection" | "secondChargeback" | "secondChargebackCorrection" | "atmWithdrawal" | "atmWithdrawalReversal" | "internalTransfer" | "internalDirectDebit" | "manualCorrection" | "invoiceDeduction" | "depositCorrection" | "reserveAdjustment" | "bankTransfer" | "bankDirectDebit" | "cardTransfer" | "miscCost" | "paymentCost" | "fee" | "leftover" | "grant" | "capitalFundsCollection" | "cashOutInstruction" | "cashoutFee" | "cashoutRepayment" | "cashoutFunding" | "repayment" | "installment" | "installmentReversal" | "balanceAdjustment" | "balanceRollover" | "balanceMigration" | (string & {});
  /** Since version 3. */
  ultimateParty?: UltimatePartyIdentificationInResponse;
  /** Format: date-time. Since version 3. */
  updatedAt?: string;
}

export interface TransferEvent {
  /** Since version 3. */
  amount?: Amount;
  /** Since version 3. */
  amountAdjustments?: AmountAdjustment[];
  /** Since version 4. */
  arn?: string;
  /** Format: date-time. Since version 3. */
  bookingDate?: string;
  /** Format: date-time. Since version 3. */
  estimatedArrivalTime?: string;
  /** Since version 4. */
  eventsData?: (InterchangeData | IssuingTransactionData | MerchantPurchaseData | { type: Undocumented; [property: string]: unknown })[];
  /** Since version 3. */
  externalReason?: ExternalReason;
  /** Since version 3. */
  id?: string;
  /** Since version 3. */
  modification?: Modification;
  /** Since version 3. */
  mutations?: BalanceMutation[];
  /** Since version 3. */
  originalAmount?: Amount;
  /** Since version 3. */
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approvalExpired" | "approved" | "avsDeclined" | "balanceAccountTemporarilyBlockedByTransactionRule" | "blockCard" | "callReferral" | "cancelled" | "captureCard" | "cardExpired" | "cardholderAuthenticationRequired" | "cashbackAmountExceedsLimit" | "cavvDeclined" | "contactlessFallback" | "contactlessLimitReached" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "cryptographicFailure" | "cvcDeclined" | "declined" | "declinedByBapValidation" | "declinedByTransactionRule" | "declinedNonGeneric" | "directDebitNotSupported" | "doNotHonor" | "domesticDebitTransactionNotAllowed" | "duplicateTransmissionDetected" | "error" | "formatError" | "fraud" | "fraudCancelled" | "honorWithId" | "internalTimeout" | "invalidAccount" | "invalidAmount" | "invalidAuthorizationLifeCycle" | "invalidCard" | "invalidExpiryDate" | "invalidFromAccount" | "invalidIssuer" | "invalidMerchant" | "invalidPin" | "invalidToAccount" | "invalidTransaction" | "issuerSuspectedFraud" | "lostCard" | "mobilePinRequired" | "noCheckingAccount" | "noSavingsAccount" | "not3dAuthenticated" | "notEnoughBalance" | "notSubmitted" | "notSupported" | "partiallyApproved" | "pending" | "pendingApproval" | "pendingExecution" | "pinNotChanged" | "pinRequired" | "pinTriesExceeded" | "pinValidationNotPossible" | "purchaseAmountOnlyNoCashBack" | "refusedByCounterpartyBank" | "refusedByCustomer" | "restrictedCard" | "revocationOfAuth" | "routeNotFound" | "scaAuthenticationRequired" | "scaFailed" | "schemeAdvice" | "securityViolation" | "shopperCancelled" | "stolenCard" | "threedsDynamicLinkingMismatch" | "transactionNotPermitted" | "transferInstrumentDoesNotExist" | "unableToRouteTransaction" | "unknown" | "withdrawalAmountExceeded" | "withdrawalCountExceeded" | (string & {});
  /** Since version 3. */
  status?: "adviceAuthorised" | "adviceRefused" | "approvalPending" | "atmWithdrawal" | "atmWithdrawalReversalPending" | "atmWithdrawalReversed" | "authAdjustmentAuthorised" | "authAdjustmentError" | "authAdjustmentRefused" | "authorised" | "bankTransfer" | "bankTransferPending" | "booked" | "bookingPending" | "cancelled" | "capturePending" | "captureReversalPending" | "captureReversed" | "captured" | "capturedExternally" | "chargeback" | "chargebackExternally" | "chargebackPending" | "chargebackReversalPending" | "chargebackReversed" | "credited" | "depositCorrection" | "depositCorrectionPending" | "dispute" | "disputeClosed" | "disputeExpired" | "disputeNeedsReview" | "error" | "expired" | "failed" | "fee" | "feePending" | "interchangeAdjusted" | "internalTransfer" | "internalTransferPending" | "invoiceDeduction" | "invoiceDeductionPending" | "manualCorrectionPending" | "manuallyCorrected" | "matchedStatement" | "matchedStatementPending" | "merchantPayin" | "merchantPayinPending" | "merchantPayinReversed" | "merchantPayinReversedPending" | "miscCost" | "miscCostPending" | "paymentCost" | "paymentCostPending" | "pending" | "pendingApproval" | "pendingExecution" | "received" | "refundPending" | "refundReversalPending" | "refundReversed" | "refunded" | "refundedExternally" | "refused" | "rejected" | "reserveAdjustment" | "reserveAdjustmentPending" | "returned" | "reversed" | "secondChargeback" | "secondChargebackPending" | "undefined" | (string & {});
  /** Since version 3. */
  trackingData?: ConfirmationTrackingData | EstimationTrackingData | InternalReviewTrackingData | { type: Undocumented; [property: string]: unknown };
  /** Since version 3. */
  transactionId?: string;
  /** Since version 3. */
  type?: "accounting" | "tracing" | "tracking" | (string & {});
  /** Format: date-time. Since version 3. */
  updateDate?: string;
  /** Format: date-time. Since version 3. */
  valueDate?: string;
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
  /** Ways to send it, the one you like best first. Since version 4. */
  priorities?: readonly ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire")[] | undefined;
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

export interface TransferNotificationCounterParty {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string;
  bankAccount?: BankAccountV3InResponse;
  card?: CardInResponse;
  merchant?: TransferNotificationMerchantData;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string;
}

export interface TransferNotificationMerchantData {
  acquirerId?: string;
  city?: string;
  country?: string;
  countryCode?: string;
  mcc?: string;
  merchantId?: string;
  name?: string;
  postalCode?: string;
}

export interface TransferNotificationValidationFact {
  result?: string;
  type?: string;
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

export interface TransferView {
  /** Since version 4. */
  categoryData?: BankCategoryData | InternalCategoryData | IssuedCard | PlatformPayment | { type: Undocumented; [property: string]: unknown };
  id?: string;
  /** Since version 4. */
  reference: string;
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
