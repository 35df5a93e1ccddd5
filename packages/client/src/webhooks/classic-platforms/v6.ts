// Made by `npm run generate` from spec/facts/webhooks-classic-platforms-v6.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface AccountCloseNotification {
  content?: CloseAccountResponse;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountCreateNotification {
  content?: CreateAccountResponse;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountEvent {
  event?: "InactivateAccount" | "RefundNotPaidOutTransfers" | (string & {});
  /** Format: date-time. */
  executionDate?: string;
  reason?: string;
}

export interface AccountFundsBelowThresholdNotification {
  content?: AccountFundsBelowThresholdNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountFundsBelowThresholdNotificationContent {
  accountCode?: string;
  balanceDate?: LocalDate;
  currentFunds?: Amount;
  fundThreshold: Amount;
  merchantAccountCode: string;
}

export interface AccountHolderCreateNotification {
  content?: CreateAccountHolderResponse;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderDetails {
  address: ViasAddress;
  bankAccountDetails?: BankAccountDetail[];
  /** Since version 5. */
  bankAggregatorDataReference?: string;
  businessDetails?: BusinessDetails;
  email?: string;
  fullPhoneNumber?: string;
  individualDetails?: IndividualDetails;
  lastReviewDate?: string;
  /** Since version 6. */
  legalArrangements?: LegalArrangementDetail[];
  merchantCategoryCode?: string;
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethods?: PayoutMethod[];
  phoneNumber?: ViasPhoneNumber;
  principalBusinessAddress?: ViasAddress;
  /** Since version 5. */
  storeDetails?: StoreDetail[];
  webAddress?: string;
}

export interface AccountHolderPayoutNotification {
  content?: AccountHolderPayoutNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderPayoutNotificationContent {
  accountCode?: string;
  accountHolderCode?: string;
  amounts?: Amount[];
  bankAccountDetail?: BankAccountDetail;
  description?: string;
  /** Since version 5. */
  estimatedArrivalDate?: LocalDate;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 2. */
  merchantReference?: string;
  /** Since version 5. */
  originalPspReference?: string;
  /** Since version 6. */
  payoutAccountCountry?: string;
  /** Since version 6. */
  payoutAccountNumber?: string;
  /** Since version 6. */
  payoutBalanceAccountId?: string;
  /** Since version 6. */
  payoutBankName?: string;
  /** Since version 6. */
  payoutBranchCode?: string;
  /** Since version 6. */
  payoutReference?: number;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  status?: OperationStatus;
}

export interface AccountHolderStatus {
  events?: AccountEvent[];
  payoutState?: AccountPayoutState;
  processingState?: AccountProcessingState;
  status: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
  statusReason?: string;
}

export interface AccountHolderStatusChangeNotification {
  content?: AccountHolderStatusChangeNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderStatusChangeNotificationContent {
  accountHolderCode: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 2. */
  newStatus?: AccountHolderStatus;
  /** Since version 2. */
  oldStatus?: AccountHolderStatus;
  reason?: string;
}

export interface AccountHolderStoreStatusChangeNotification {
  content?: AccountHolderStoreStatusChangeNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderStoreStatusChangeNotificationContent {
  /** Since version 5. */
  accountHolderCode: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 5. */
  newStatus: "Active" | "Closed" | "Inactive" | "InactiveWithModifications" | "Pending" | (string & {});
  /** Since version 5. */
  oldStatus: "Active" | "Closed" | "Inactive" | "InactiveWithModifications" | "Pending" | (string & {});
  /** Since version 5. */
  reason?: string;
  /** Since version 5. */
  store: string;
  /** Since version 5. */
  storeReference: string;
}

export interface AccountHolderUpcomingDeadlineNotification {
  content?: AccountHolderUpcomingDeadlineNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderUpcomingDeadlineNotificationContent {
  accountHolderCode?: string;
  event?: "AccessPii" | "ApiTierUpdate" | "CloseAccount" | "CloseStores" | "DeleteBalanceAccounts" | "DeleteBankAccounts" | "DeleteLegalArrangements" | "DeleteLiableBankAccount" | "DeletePayoutMethods" | "DeleteShareholders" | "DeleteShareholdersNoKyc" | "DeleteSignatories" | "DeleteUnusedAccount" | "InactivateAccount" | "KYCDeadlineExtension" | "MigrateAccountToBP" | "RecalculateAccountStatusAndProcessingTier" | "RefundNotPaidOutTransfers" | "ResolveEvents" | "SaveAccountHolder" | "SaveKYCCheckStatus" | "SuspendAccount" | "UnSuspendAccount" | "UpdateAccountHolderState" | "Verification" | (string & {});
  /** Format: date-time. */
  executionDate?: string;
  reason?: string;
}

export interface AccountHolderUpdateNotification {
  content?: UpdateAccountHolderResponse;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderVerificationNotification {
  content?: AccountHolderVerificationNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface AccountHolderVerificationNotificationContent {
  accountHolderCode?: string;
  /** Since version 5. */
  kycCheckStatusData?: KYCCheckStatusData;
  /** Since version 6. */
  legalArrangementCode?: string;
  /** Since version 6. */
  legalArrangementEntityCode?: string;
  /** Since version 6. */
  payoutMethodCode?: string;
  shareholderCode?: string;
  signatoryCode?: string;
}

export interface AccountPayoutState {
  allowPayout?: boolean;
  disableReason?: string;
  disabled?: boolean;
  /** Since version 5. */
  notAllowedReason?: string;
  payoutLimit?: Amount;
  /** Since version 3. */
  tierNumber?: number;
}

export interface AccountProcessingState {
  disableReason?: string;
  disabled?: boolean;
  processedFrom?: Amount;
  processedTo?: Amount;
  /** Since version 3. */
  tierNumber?: number;
}

export interface AccountUpdateNotification {
  content?: UpdateAccountResponse;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface BankAccountDetail {
  accountNumber?: string;
  accountType?: string;
  bankAccountName?: string;
  /** Since version 5. */
  bankAccountReference?: string;
  bankAccountUUID?: string;
  bankBicSwift?: string;
  bankCity?: string;
  bankCode?: string;
  bankName?: string;
  branchCode?: string;
  checkCode?: string;
  countryCode?: string;
  currencyCode?: string;
  iban?: string;
  ownerCity?: string;
  ownerCountryCode?: string;
  /** @deprecated */
  ownerDateOfBirth?: string;
  ownerHouseNumberOrName?: string;
  ownerName?: string;
  ownerNationality?: string;
  ownerPostalCode?: string;
  ownerState?: string;
  ownerStreet?: string;
  primaryAccount?: boolean;
  taxId?: string;
  urlForVerification?: string;
}

export interface BeneficiarySetupNotification {
  content?: BeneficiarySetupNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface BeneficiarySetupNotificationContent {
  destinationAccountCode?: string;
  destinationAccountHolderCode?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  merchantReference?: string;
  sourceAccountCode?: string;
  sourceAccountHolderCode?: string;
  /** Format: date-time. */
  transferDate?: string;
}

export interface BusinessDetails {
  doingBusinessAs?: string;
  legalBusinessName?: string;
  listedUltimateParentCompany?: UltimateParentCompany[];
  /** Since version 4. */
  registrationNumber?: string;
  shareholders?: ShareholderContact[];
  signatories?: SignatoryContact[];
  /** Since version 6. */
  stockExchange?: string;
  /** Since version 6. */
  stockNumber?: string;
  /** Since version 6. */
  stockTicker?: string;
  taxId?: string;
}

export interface CloseAccountResponse {
  /** Since version 5. */
  accountCode?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
}

export interface CompensateNegativeBalanceNotification {
  content?: CompensateNegativeBalanceNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface CompensateNegativeBalanceNotificationContent {
  records?: CompensateNegativeBalanceNotificationRecord[];
}

export interface CompensateNegativeBalanceNotificationRecord {
  accountCode?: string;
  amount?: Amount;
  /** Format: date-time. */
  transferDate?: string;
}

export interface CreateAccountHolderResponse {
  accountCode?: string;
  accountHolderCode?: string;
  accountHolderDetails?: AccountHolderDetails;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  /** Since version 4. */
  description?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 4. */
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  /**
   * Since version 5.
   * @deprecated
   */
  primaryCurrency?: string;
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  verification?: KYCVerificationResult;
  /** Since version 6. */
  verificationProfile?: string;
}

export interface CreateAccountResponse {
  accountCode?: string;
  accountHolderCode?: string;
  /** Since version 5. */
  bankAccountUUID?: string;
  /** Since version 4. */
  description?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 5. */
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethodCode?: string;
  payoutSchedule?: PayoutScheduleResponse;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
}

export interface DirectDebitInitiatedNotification {
  content?: DirectDebitInitiatedNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface DirectDebitInitiatedNotificationContent {
  accountCode: string;
  amount: Amount;
  debitInitiationDate?: LocalDate;
  invalidFields?: ErrorFieldType[];
  merchantAccountCode: string;
  splits?: Split[];
  status?: OperationStatus;
}

export interface ErrorFieldType {
  errorCode?: number;
  errorDescription?: string;
  fieldType?: FieldType;
}

export interface FieldType {
  field?: string;
  fieldName?: "accountCode" | "accountHolderCode" | "accountHolderDetails" | "accountNumber" | "accountStateType" | "accountStatus" | "accountType" | "address" | "balanceAccount" | "balanceAccountActive" | "balanceAccountCode" | "balanceAccountId" | "bankAccount" | "bankAccountCode" | "bankAccountName" | "bankAccountUUID" | "bankBicSwift" | "bankCity" | "bankCode" | "bankName" | "bankStatement" | "branchCode" | "businessContact" | "cardToken" | "checkCode" | "city" | "companyRegistration" | "constitutionalDocument" | "controller" | "country" | "countryCode" | "currency" | "currencyCode" | "dateOfBirth" | "description" | "destinationAccountCode" | "document" | "documentContent" | "documentExpirationDate" | "documentIssuerCountry" | "documentIssuerState" | "documentName" | "documentNumber" | "documentType" | "doingBusinessAs" | "drivingLicence" | "drivingLicenceBack" | "drivingLicenceFront" | "drivingLicense" | "email" | "firstName" | "formType" | "fullPhoneNumber" | "gender" | "hopWebserviceUser" | "houseNumberOrName" | "iban" | "idCard" | "idCardBack" | "idCardFront" | "idNumber" | "identityDocument" | "individualDetails" | "infix" | "jobTitle" | "lastName" | "lastReviewDate" | "legalArrangement" | "legalArrangementCode" | "legalArrangementEntity" | "legalArrangementEntityCode" | "legalArrangementLegalForm" | "legalArrangementMember" | "legalArrangementMembers" | "legalArrangementName" | "legalArrangementReference" | "legalArrangementRegistrationNumber" | "legalArrangementTaxNumber" | "legalArrangementType" | "legalBusinessName" | "legalEntity" | "legalEntityType" | "linkedViasVirtualAccount" | "logo" | "merchantAccount" | "merchantCategoryCode" | "merchantHouseNumber" | "merchantReference" | "microDeposit" | "name" | "nationality" | "originalReference" | "ownerCity" | "ownerCountryCode" | "ownerDateOfBirth" | "ownerHouseNumberOrName" | "ownerName" | "ownerPostalCode" | "ownerState" | "ownerStreet" | "passport" | "passportNumber" | "payoutMethod" | "payoutMethodCode" | "payoutSchedule" | "pciSelfAssessment" | "personalData" | "phoneCountryCode" | "phoneNumber" | "postalCode" | "primaryCurrency" | "reason" | "registrationNumber" | "returnUrl" | "schedule" | "shareholder" | "shareholderCode" | "shareholderCodeAndSignatoryCode" | "shareholderCodeOrSignatoryCode" | "shareholderType" | "shareholderTypes" | "shopperInteraction" | "signatory" | "signatoryCode" | "socialSecurityNumber" | "sourceAccountCode" | "splitAccount" | "splitConfigurationUUID" | "splitCurrency" | "splitValue" | "splits" | "stateOrProvince" | "status" | "stockExchange" | "stockNumber" | "stockTicker" | "store" | "storeDetail" | "storeName" | "storeReference" | "street" | "taxId" | "tier" | "tierNumber" | "transferCode" | "ultimateParentCompany" | "ultimateParentCompanyAddressDetails" | "ultimateParentCompanyAddressDetailsCountry" | "ultimateParentCompanyBusinessDetails" | "ultimateParentCompanyBusinessDetailsLegalBusinessName" | "ultimateParentCompanyBusinessDetailsRegistrationNumber" | "ultimateParentCompanyCode" | "ultimateParentCompanyStockExchange" | "ultimateParentCompanyStockNumber" | "ultimateParentCompanyStockNumberOrStockTicker" | "ultimateParentCompanyStockTicker" | "unknown" | "value" | "verificationType" | "virtualAccount" | "visaNumber" | "webAddress" | "year" | (string & {});
  shareholderCode?: string;
}

export interface IndividualDetails {
  name?: ViasName;
  personalData?: ViasPersonalData;
}

export interface KYCCheckResult {
  checks?: KYCCheckStatusData[];
}

export interface KYCCheckStatusData {
  requiredFields?: string[];
  status: "AWAITING_DATA" | "DATA_PROVIDED" | "FAILED" | "INVALID_DATA" | "PASSED" | "PENDING" | "PENDING_REVIEW" | "RETRY_LIMIT_REACHED" | "UNCHECKED" | (string & {});
  summary?: KYCCheckSummary;
  type: "BANK_ACCOUNT_VERIFICATION" | "CARD_VERIFICATION" | "COMPANY_VERIFICATION" | "IDENTITY_VERIFICATION" | "LEGAL_ARRANGEMENT_VERIFICATION" | "NONPROFIT_VERIFICATION" | "PASSPORT_VERIFICATION" | "PAYOUT_METHOD_VERIFICATION" | "PCI_VERIFICATION" | (string & {});
}

export interface KYCCheckSummary {
  /** Since version 5. */
  kycCheckCode?: number;
  /** Since version 5. */
  kycCheckDescription?: string;
}

export interface KYCLegalArrangementCheckResult {
  checks?: KYCCheckStatusData[];
  legalArrangementCode?: string;
}

export interface KYCLegalArrangementEntityCheckResult {
  checks?: KYCCheckStatusData[];
  legalArrangementCode?: string;
  legalArrangementEntityCode?: string;
}

export interface KYCPayoutMethodCheckResult {
  checks?: KYCCheckStatusData[];
  payoutMethodCode?: string;
}

export interface KYCShareholderCheckResult {
  checks?: KYCCheckStatusData[];
  /** Since version 6. */
  legalArrangementCode?: string;
  /** Since version 6. */
  legalArrangementEntityCode?: string;
  shareholderCode?: string;
}

export interface KYCSignatoryCheckResult {
  checks?: KYCCheckStatusData[];
  signatoryCode?: string;
}

export interface KYCUltimateParentCompanyCheckResult {
  checks?: KYCCheckStatusData[];
  /** Since version 6. */
  ultimateParentCompanyCode?: string;
}

export interface KYCVerificationResult {
  accountHolder?: KYCCheckResult;
  /** Since version 6. */
  legalArrangements?: KYCLegalArrangementCheckResult[];
  /** Since version 6. */
  legalArrangementsEntities?: KYCLegalArrangementEntityCheckResult[];
  /** Since version 6. */
  payoutMethods?: KYCPayoutMethodCheckResult[];
  shareholders?: KYCShareholderCheckResult[];
  signatories?: KYCSignatoryCheckResult[];
  /** Since version 6. */
  ultimateParentCompany?: KYCUltimateParentCompanyCheckResult[];
}

export interface LegalArrangementDetail {
  address: ViasAddress;
  legalArrangementCode?: string;
  legalArrangementEntities?: LegalArrangementEntityDetail[];
  legalArrangementReference?: string;
  legalForm?: "CashManagementTrust" | "CorporateUnitTrust" | "DeceasedEstate" | "DiscretionaryInvestmentTrust" | "DiscretionaryServicesManagementTrust" | "DiscretionaryTradingTrust" | "FirstHomeSaverAccountsTrust" | "FixedTrust" | "FixedUnitTrust" | "HybridTrust" | "ListedPublicUnitTrust" | "OtherTrust" | "PooledSuperannuationTrust" | "PublicTradingTrust" | "UnlistedPublicUnitTrust" | "LimitedPartnership" | "FamilyPartnership" | "OtherPartnership" | (string & {});
  name: string;
  registrationNumber?: string;
  taxNumber?: string;
  type: "Association" | "Partnership" | "SoleProprietorship" | "Trust" | (string & {});
}

export interface LegalArrangementEntityDetail {
  address?: ViasAddress;
  businessDetails?: BusinessDetails;
  email?: string;
  fullPhoneNumber?: string;
  individualDetails?: IndividualDetails;
  legalArrangementEntityCode?: string;
  legalArrangementEntityReference?: string;
  legalArrangementMembers?: ("Beneficiary" | "ControllingPerson" | "Partner" | "Protector" | "Settlor" | "Shareholder" | "Trustee" | (string & {}))[];
  legalEntityType?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  phoneNumber?: ViasPhoneNumber;
  webAddress?: string;
}

export interface LocalDate {
  month?: number;
  year?: number;
}

export interface Message {
  code?: string;
  text?: string;
}

export interface NotificationErrorContainer {
  errorCode?: string;
  message?: string;
}

export interface NotificationResponse {
  notificationResponse?: string;
}

export interface OperationStatus {
  message?: Message;
  statusCode?: string;
}

export interface PaymentFailureNotification {
  content?: PaymentFailureNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface PaymentFailureNotificationContent {
  errorFields?: ErrorFieldType[];
  errorMessage?: Message;
  modificationMerchantReference?: string;
  modificationPspReference?: string;
  paymentMerchantReference?: string;
  paymentPspReference?: string;
}

export interface PayoutMethod {
  merchantAccount: string;
  payoutMethodCode?: string;
  payoutMethodReference?: string;
  recurringDetailReference: string;
  shopperReference: string;
}

export interface PayoutScheduleResponse {
  /** Format: date-time. */
  nextScheduledPayout?: string;
  schedule?: "BIWEEKLY_ON_1ST_AND_15TH_AT_MIDNIGHT" | "DAILY" | "DAILY_AU" | "DAILY_EU" | "DAILY_SG" | "DAILY_US" | "HOLD" | "MONTHLY" | "WEEKLY" | "WEEKLY_MON_TO_FRI_AU" | "WEEKLY_MON_TO_FRI_EU" | "WEEKLY_MON_TO_FRI_US" | "WEEKLY_ON_TUE_FRI_MIDNIGHT" | "WEEKLY_SUN_TO_THU_AU" | "WEEKLY_SUN_TO_THU_US" | (string & {});
}

export interface PersonalDocumentData {
  expirationDate?: string;
  /** Exact length: 2 characters. */
  issuerCountry?: string;
  issuerState?: string;
  number?: string;
  type: "DRIVINGLICENSE" | "ID" | "PASSPORT" | "SOCIALSECURITY" | "VISA" | (string & {});
}

export interface RefundFundsTransferNotification {
  content?: RefundFundsTransferNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface RefundFundsTransferNotificationContent {
  amount: Amount;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  merchantReference?: string;
  originalReference: string;
  status?: OperationStatus;
}

export interface RefundResult {
  originalTransaction?: Transaction;
  pspReference?: string;
  response?: string;
}

export interface ReportAvailableNotification {
  content?: ReportAvailableNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface ReportAvailableNotificationContent {
  accountCode?: string;
  accountType?: string;
  /** Format: date-time. */
  eventDate?: string;
  remoteAccessUrl?: string;
  success?: boolean;
}

export interface ScheduledRefundsNotification {
  content?: ScheduledRefundsNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface ScheduledRefundsNotificationContent {
  accountCode?: string;
  accountHolderCode?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  lastPayout?: Transaction;
  refundResults?: RefundResult[];
}

export interface ShareholderContact {
  address?: ViasAddress;
  email?: string;
  fullPhoneNumber?: string;
  jobTitle?: string;
  name?: ViasName;
  personalData?: ViasPersonalData;
  phoneNumber?: ViasPhoneNumber;
  shareholderCode?: string;
  /** Since version 5. */
  shareholderReference?: string;
  shareholderType?: "Controller" | "Owner" | "Signatory" | (string & {});
  webAddress?: string;
}

export interface SignatoryContact {
  address?: ViasAddress;
  email?: string;
  fullPhoneNumber?: string;
  jobTitle?: string;
  name?: ViasName;
  personalData?: ViasPersonalData;
  phoneNumber?: ViasPhoneNumber;
  signatoryCode?: string;
  signatoryReference?: string;
  webAddress?: string;
}

export interface Split {
  account?: string;
  amount?: SplitAmount;
  description?: string;
  reference?: string;
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "VAT" | (string & {});
}

export interface SplitAmount {
  /** Exact length: 3 characters. */
  currency?: string;
  value: number;
}

export interface StoreDetail {
  address: ViasAddress;
  fullPhoneNumber?: string;
  /** Since version 5. */
  logo?: string;
  merchantAccount: string;
  merchantCategoryCode: string;
  /** Since version 5. */
  merchantHouseNumber?: string;
  phoneNumber?: ViasPhoneNumber;
  /** Since version 5. */
  shopperInteraction?: "Ecommerce" | "POS" | (string & {});
  /** Since version 5. */
  splitConfigurationUUID?: string;
  status?: "Active" | "Closed" | "Inactive" | "InactiveWithModifications" | "Pending" | (string & {});
  store?: string;
  storeName?: string;
  storeReference?: string;
  /** Since version 5. */
  virtualAccount?: string;
  /** Since version 5. */
  webAddress?: string;
}

export interface Transaction {
  amount?: Amount;
  bankAccountDetail?: BankAccountDetail;
  captureMerchantReference?: string;
  capturePspReference?: string;
  /** Format: date-time. */
  creationDate?: string;
  description?: string;
  destinationAccountCode?: string;
  disputePspReference?: string;
  disputeReasonCode?: string;
  merchantReference?: string;
  /** Since version 3. */
  paymentPspReference?: string;
  /** Since version 3. */
  payoutPspReference?: string;
  pspReference?: string;
  sourceAccountCode?: string;
  transactionStatus?: "BalanceNotPaidOutTransfer" | "BalancePlatformFundTransfer" | "BalancePlatformSweep" | "BalancePlatformSweepReturned" | "Chargeback" | "ChargebackCorrection" | "ChargebackCorrectionReceived" | "ChargebackReceived" | "ChargebackReversed" | "ChargebackReversedCorrection" | "ChargebackReversedCorrectionReceived" | "ChargebackReversedReceived" | "Converted" | "CreditClosed" | "CreditFailed" | "CreditReversed" | "CreditReversedReceived" | "CreditSuspended" | "Credited" | "DebitFailed" | "DebitReversedReceived" | "Debited" | "DebitedReversed" | "DepositCorrectionCredited" | "DepositCorrectionDebited" | "DepositCorrectionReceived" | "Fee" | "FeeReceived" | "FundTransfer" | "FundTransferReversed" | "InvoiceDeductionCredited" | "InvoiceDeductionDebited" | "InvoiceDeductionReceived" | "ManualCorrected" | "ManualCorrectionCredited" | "ManualCorrectionDebited" | "MerchantPayin" | "MerchantPayinReceived" | "MerchantPayinReversed" | "Payout" | "PayoutReversed" | "PendingCredit" | "PendingDebit" | "PendingFundTransfer" | "ReCredited" | "ReCreditedReceived" | "SecondChargeback" | "SecondChargebackCorrection" | "SecondChargebackCorrectionReceived" | "SecondChargebackReceived" | (string & {});
  transferCode?: string;
}

export interface TransferFundsNotification {
  content?: TransferFundsNotificationContent;
  /** Since version 5. */
  error?: NotificationErrorContainer;
  /** Format: date-time. Since version 4. */
  eventDate: string;
  eventType: string;
  executingUserKey: string;
  live: boolean;
  pspReference: string;
}

export interface TransferFundsNotificationContent {
  amount?: Amount;
  destinationAccountCode?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 2. */
  merchantReference?: string;
  sourceAccountCode?: string;
  status?: OperationStatus;
  transferCode?: string;
}

export interface UltimateParentCompany {
  address?: ViasAddress;
  businessDetails?: UltimateParentCompanyBusinessDetails;
  ultimateParentCompanyCode?: string;
}

export interface UltimateParentCompanyBusinessDetails {
  legalBusinessName?: string;
  registrationNumber?: string;
  stockExchange?: string;
  stockNumber?: string;
  stockTicker?: string;
}

export interface UpdateAccountHolderResponse {
  accountHolderCode?: string;
  accountHolderDetails?: AccountHolderDetails;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  /** Since version 4. */
  description?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 4. */
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  /**
   * Since version 5.
   * @deprecated
   */
  primaryCurrency?: string;
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  verification?: KYCVerificationResult;
  /** Since version 6. */
  verificationProfile?: string;
}

export interface UpdateAccountResponse {
  accountCode: string;
  /** Since version 5. */
  bankAccountUUID?: string;
  /** Since version 4. */
  description?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 5. */
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethodCode?: string;
  payoutSchedule?: PayoutScheduleResponse;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  pspReference?: string;
  resultCode?: string;
}

export interface ViasAddress {
  city?: string;
  country: string;
  houseNumberOrName?: string;
  postalCode?: string;
  stateOrProvince?: string;
  street?: string;
}

export interface ViasName {
  /** Maximum length: 80 characters. */
  firstName?: string;
  gender?: "MALE" | "FEMALE" | "UNKNOWN" | (string & {});
  /** Maximum length: 20 characters. */
  infix?: string;
  /** Maximum length: 80 characters. */
  lastName?: string;
}

export interface ViasPersonalData {
  dateOfBirth?: string;
  /** Since version 3. */
  documentData?: PersonalDocumentData[];
  /** Exact length: 2 characters. */
  nationality?: string;
}

export interface ViasPhoneNumber {
  phoneCountryCode?: string;
  phoneNumber?: string;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | (string & {});
}

/** What each event carries, by its name. */
export interface Events {
  "ACCOUNT_CLOSED": EventOf<AccountCloseNotification, "eventType", "ACCOUNT_CLOSED">;
  "ACCOUNT_CREATED": EventOf<AccountCreateNotification, "eventType", "ACCOUNT_CREATED">;
  "ACCOUNT_FUNDS_BELOW_THRESHOLD": EventOf<AccountFundsBelowThresholdNotification, "eventType", "ACCOUNT_FUNDS_BELOW_THRESHOLD">;
  "ACCOUNT_HOLDER_CREATED": EventOf<AccountHolderCreateNotification, "eventType", "ACCOUNT_HOLDER_CREATED">;
  "ACCOUNT_HOLDER_PAYOUT": EventOf<AccountHolderPayoutNotification, "eventType", "ACCOUNT_HOLDER_PAYOUT">;
  "ACCOUNT_HOLDER_STATUS_CHANGE": EventOf<AccountHolderStatusChangeNotification, "eventType", "ACCOUNT_HOLDER_STATUS_CHANGE">;
  "ACCOUNT_HOLDER_STORE_STATUS_CHANGE": EventOf<AccountHolderStoreStatusChangeNotification, "eventType", "ACCOUNT_HOLDER_STORE_STATUS_CHANGE">;
  "ACCOUNT_HOLDER_UPCOMING_DEADLINE": EventOf<AccountHolderUpcomingDeadlineNotification, "eventType", "ACCOUNT_HOLDER_UPCOMING_DEADLINE">;
  "ACCOUNT_HOLDER_UPDATED": EventOf<AccountHolderUpdateNotification, "eventType", "ACCOUNT_HOLDER_UPDATED">;
  "ACCOUNT_HOLDER_VERIFICATION": EventOf<AccountHolderVerificationNotification, "eventType", "ACCOUNT_HOLDER_VERIFICATION">;
  "ACCOUNT_UPDATED": EventOf<AccountUpdateNotification, "eventType", "ACCOUNT_UPDATED">;
  "BENEFICIARY_SETUP": EventOf<BeneficiarySetupNotification, "eventType", "BENEFICIARY_SETUP">;
  "COMPENSATE_NEGATIVE_BALANCE": EventOf<CompensateNegativeBalanceNotification, "eventType", "COMPENSATE_NEGATIVE_BALANCE">;
  "DIRECT_DEBIT_INITIATED": EventOf<DirectDebitInitiatedNotification, "eventType", "DIRECT_DEBIT_INITIATED">;
  "PAYMENT_FAILURE": EventOf<PaymentFailureNotification, "eventType", "PAYMENT_FAILURE">;
  "REFUND_FUNDS_TRANSFER": EventOf<RefundFundsTransferNotification, "eventType", "REFUND_FUNDS_TRANSFER">;
  "REPORT_AVAILABLE": EventOf<ReportAvailableNotification, "eventType", "REPORT_AVAILABLE">;
  "SCHEDULED_REFUNDS": EventOf<ScheduledRefundsNotification, "eventType", "SCHEDULED_REFUNDS">;
  "TRANSFER_FUNDS": EventOf<TransferFundsNotification, "eventType", "TRANSFER_FUNDS">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
