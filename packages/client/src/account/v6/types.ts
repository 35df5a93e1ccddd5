// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

export interface Account {
  /** Code of the account. */
  accountCode?: string;
  /** Since version 5. */
  bankAccountUUID?: string;
  beneficiaryAccount?: string;
  beneficiaryMerchantReference?: string;
  /** Since version 4. */
  description?: string;
  /** Since version 5. */
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethodCode?: string;
  payoutSchedule?: PayoutScheduleResponse;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  /** Since version 4. */
  status?: string;
}

export interface AccountEvent {
  event?: "InactivateAccount" | "RefundNotPaidOutTransfers" | (string & {});
  /** Format: date-time. */
  executionDate?: string;
  reason?: string;
}

export interface AccountHolderDetails {
  address: ViasAddress;
  bankAccountDetails?: readonly BankAccountDetail[] | undefined;
  /** Since version 5. */
  bankAggregatorDataReference?: string | undefined;
  businessDetails?: BusinessDetails | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  individualDetails?: IndividualDetails | undefined;
  lastReviewDate?: string | undefined;
  /** Since version 6. */
  legalArrangements?: readonly LegalArrangementDetail[] | undefined;
  merchantCategoryCode?: string | undefined;
  metadata?: { [property: string]: string } | undefined;
  /** Since version 5. */
  payoutMethods?: readonly PayoutMethod[] | undefined;
  phoneNumber?: ViasPhoneNumber | undefined;
  principalBusinessAddress?: ViasAddress | undefined;
  /** Since version 5. */
  storeDetails?: readonly StoreDetail[] | undefined;
  webAddress?: string | undefined;
}

export interface AccountHolderDetailsInResponse {
  address: ViasAddress;
  bankAccountDetails?: BankAccountDetail[];
  /** Since version 5. */
  bankAggregatorDataReference?: string;
  businessDetails?: BusinessDetailsInResponse;
  email?: string;
  fullPhoneNumber?: string;
  individualDetails?: IndividualDetailsInResponse;
  lastReviewDate?: string;
  /** Since version 6. */
  legalArrangements?: LegalArrangementDetailInResponse[];
  merchantCategoryCode?: string;
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethods?: PayoutMethod[];
  phoneNumber?: ViasPhoneNumberInResponse;
  principalBusinessAddress?: ViasAddress;
  /** Since version 5. */
  storeDetails?: StoreDetailInResponse[];
  webAddress?: string;
}

export interface AccountHolderStatus {
  events?: AccountEvent[];
  payoutState?: AccountPayoutState;
  processingState?: AccountProcessingState;
  status: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
  statusReason?: string;
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

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface BankAccountDetail {
  accountNumber?: string | undefined;
  accountType?: string | undefined;
  bankAccountName?: string | undefined;
  /** Since version 5. */
  bankAccountReference?: string | undefined;
  bankAccountUUID?: string | undefined;
  bankBicSwift?: string | undefined;
  bankCity?: string | undefined;
  bankCode?: string | undefined;
  bankName?: string | undefined;
  branchCode?: string | undefined;
  checkCode?: string | undefined;
  countryCode?: string | undefined;
  currencyCode?: string | undefined;
  iban?: string | undefined;
  ownerCity?: string | undefined;
  ownerCountryCode?: string | undefined;
  /** @deprecated */
  ownerDateOfBirth?: string | undefined;
  ownerHouseNumberOrName?: string | undefined;
  ownerName?: string | undefined;
  ownerNationality?: string | undefined;
  ownerPostalCode?: string | undefined;
  ownerState?: string | undefined;
  ownerStreet?: string | undefined;
  primaryAccount?: boolean | undefined;
  taxId?: string | undefined;
  urlForVerification?: string | undefined;
}

export interface BusinessDetails {
  doingBusinessAs?: string | undefined;
  legalBusinessName?: string | undefined;
  listedUltimateParentCompany?: readonly UltimateParentCompany[] | undefined;
  /** Since version 4. */
  registrationNumber?: string | undefined;
  shareholders?: readonly ShareholderContact[] | undefined;
  signatories?: readonly SignatoryContact[] | undefined;
  /** Since version 6. */
  stockExchange?: string | undefined;
  /** Since version 6. */
  stockNumber?: string | undefined;
  /** Since version 6. */
  stockTicker?: string | undefined;
  taxId?: string | undefined;
}

export interface BusinessDetailsInResponse {
  doingBusinessAs?: string;
  legalBusinessName?: string;
  listedUltimateParentCompany?: UltimateParentCompany[];
  /** Since version 4. */
  registrationNumber?: string;
  shareholders?: ShareholderContactInResponse[];
  signatories?: SignatoryContactInResponse[];
  /** Since version 6. */
  stockExchange?: string;
  /** Since version 6. */
  stockNumber?: string;
  /** Since version 6. */
  stockTicker?: string;
  taxId?: string;
}

export interface CloseAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
}

export interface CloseAccountHolderResponse {
  accountHolderStatus?: AccountHolderStatus;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface CloseAccountRequest {
  /** Code of the account. */
  accountCode: string;
}

export interface CloseAccountResponse {
  /** Code of the account. Since version 5. */
  accountCode?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
}

export interface CloseStoresRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  stores: readonly string[];
}

export interface CreateAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  accountHolderDetails: AccountHolderDetails;
  createDefaultAccount?: boolean | undefined;
  /** Since version 4. */
  description?: string | undefined;
  legalEntity: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany";
  /**
   * Since version 4.
   * @deprecated
   */
  primaryCurrency?: string | undefined;
  /** Since version 3. */
  processingTier?: number | undefined;
  /** Since version 6. */
  verificationProfile?: string | undefined;
}

export interface CreateAccountHolderResponse {
  /** Code of the account. */
  accountCode?: string;
  /** Code of the account holder. */
  accountHolderCode?: string;
  accountHolderDetails?: AccountHolderDetailsInResponse;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  /** Since version 4. */
  description?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 4. */
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  /**
   * Since version 5.
   * @deprecated
   */
  primaryCurrency?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  verification?: KYCVerificationResult;
  /** Since version 6. */
  verificationProfile?: string;
}

export interface CreateAccountRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  /** Since version 5. */
  bankAccountUUID?: string | undefined;
  /** Since version 4. */
  description?: string | undefined;
  /** Since version 5. */
  metadata?: { [property: string]: string } | undefined;
  /** Since version 5. */
  payoutMethodCode?: string | undefined;
  payoutSchedule?: "BIWEEKLY_ON_1ST_AND_15TH_AT_MIDNIGHT" | "DAILY" | "DAILY_AU" | "DAILY_EU" | "DAILY_SG" | "DAILY_US" | "HOLD" | "MONTHLY" | "WEEKLY" | "WEEKLY_MON_TO_FRI_AU" | "WEEKLY_MON_TO_FRI_EU" | "WEEKLY_MON_TO_FRI_US" | "WEEKLY_ON_TUE_FRI_MIDNIGHT" | "WEEKLY_SUN_TO_THU_AU" | "WEEKLY_SUN_TO_THU_US" | undefined;
  payoutScheduleReason?: string | undefined;
  /** Default: `STANDARD`. Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | undefined;
}

export interface CreateAccountResponse {
  /** Code of the account. */
  accountCode?: string;
  /** Code of the account holder. */
  accountHolderCode?: string;
  /** Since version 5. */
  bankAccountUUID?: string;
  /** Since version 4. */
  description?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 5. */
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethodCode?: string;
  payoutSchedule?: PayoutScheduleResponse;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
}

export interface DeleteBankAccountRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  bankAccountUUIDs: readonly string[];
}

export interface DeleteLegalArrangementRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  legalArrangements: readonly LegalArrangementRequest[];
}

export interface DeletePayoutMethodRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  payoutMethodCodes: readonly string[];
}

export interface DeleteShareholderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  shareholderCodes: readonly string[];
}

export interface DeleteSignatoriesRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  signatoryCodes: readonly string[];
}

export interface DocumentDetail {
  /** Code of the account holder. Since version 2. */
  accountHolderCode?: string | undefined;
  /** Since version 2. */
  bankAccountUUID?: string | undefined;
  description?: string | undefined;
  documentType: "BANK_STATEMENT" | "BSN" | "COMPANY_REGISTRATION_SCREENING" | "CONSTITUTIONAL_DOCUMENT" | "DRIVING_LICENCE" | "DRIVING_LICENCE_BACK" | "DRIVING_LICENCE_FRONT" | "ID_CARD" | "ID_CARD_BACK" | "ID_CARD_FRONT" | "PASSPORT" | "PROOF_OF_RESIDENCY" | "SSN" | "SUPPORTING_DOCUMENTS";
  filename?: string | undefined;
  /** Since version 6. */
  legalArrangementCode?: string | undefined;
  /** Since version 6. */
  legalArrangementEntityCode?: string | undefined;
  /** Since version 2. */
  shareholderCode?: string | undefined;
  signatoryCode?: string | undefined;
}

export interface DocumentDetailInResponse {
  /** Code of the account holder. Since version 2. */
  accountHolderCode?: string;
  /** Since version 2. */
  bankAccountUUID?: string;
  description?: string;
  documentType: "BANK_STATEMENT" | "BSN" | "COMPANY_REGISTRATION_SCREENING" | "CONSTITUTIONAL_DOCUMENT" | "DRIVING_LICENCE" | "DRIVING_LICENCE_BACK" | "DRIVING_LICENCE_FRONT" | "ID_CARD" | "ID_CARD_BACK" | "ID_CARD_FRONT" | "PASSPORT" | "PROOF_OF_RESIDENCY" | "SSN" | "SUPPORTING_DOCUMENTS" | (string & {});
  filename?: string;
  /** Since version 6. */
  legalArrangementCode?: string;
  /** Since version 6. */
  legalArrangementEntityCode?: string;
  /** Since version 2. */
  shareholderCode?: string;
  signatoryCode?: string;
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

export interface GenericResponse {
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface GetAccountHolderRequest {
  /** Code of the account. */
  accountCode?: string | undefined;
  /** Code of the account holder. */
  accountHolderCode?: string | undefined;
  /** Since version 4. */
  showDetails?: boolean | undefined;
}

export interface GetAccountHolderResponse {
  /** Code of the account holder. */
  accountHolderCode?: string;
  accountHolderDetails?: AccountHolderDetailsInResponse;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  accounts?: Account[];
  /** Since version 4. */
  description?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  /** Since version 5. */
  migrationData?: MigrationData;
  /** Since version 4. */
  primaryCurrency?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  /** Format: date-time. Since version 5. */
  systemUpToDateTime?: string;
  /** Since version 2. */
  verification?: KYCVerificationResult;
  /** Since version 6. */
  verificationProfile?: string;
}

export interface GetAccountHolderStatusResponse {
  /** Code of the account holder. */
  accountHolderCode?: string;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface GetTaxFormRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  formType: string;
  year: number;
}

export interface GetTaxFormResponse {
  /** Format: byte. */
  content?: string;
  contentType?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface GetUploadedDocumentsRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  /** Since version 2. */
  bankAccountUUID?: string | undefined;
  shareholderCode?: string | undefined;
}

export interface GetUploadedDocumentsResponse {
  documentDetails?: DocumentDetailInResponse[];
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface IndividualDetails {
  name?: ViasName | undefined;
  personalData?: ViasPersonalData | undefined;
}

export interface IndividualDetailsInResponse {
  name?: ViasNameInResponse;
  personalData?: ViasPersonalDataInResponse;
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
  legalArrangementCode?: string | undefined;
  legalArrangementEntities?: readonly LegalArrangementEntityDetail[] | undefined;
  legalArrangementReference?: string | undefined;
  legalForm?: "CashManagementTrust" | "CorporateUnitTrust" | "DeceasedEstate" | "DiscretionaryInvestmentTrust" | "DiscretionaryServicesManagementTrust" | "DiscretionaryTradingTrust" | "FirstHomeSaverAccountsTrust" | "FixedTrust" | "FixedUnitTrust" | "HybridTrust" | "ListedPublicUnitTrust" | "OtherTrust" | "PooledSuperannuationTrust" | "PublicTradingTrust" | "UnlistedPublicUnitTrust" | "LimitedPartnership" | "FamilyPartnership" | "OtherPartnership" | undefined;
  name: string;
  registrationNumber?: string | undefined;
  taxNumber?: string | undefined;
  type: "Association" | "Partnership" | "SoleProprietorship" | "Trust";
}

export interface LegalArrangementDetailInResponse {
  address: ViasAddress;
  legalArrangementCode?: string;
  legalArrangementEntities?: LegalArrangementEntityDetailInResponse[];
  legalArrangementReference?: string;
  legalForm?: "CashManagementTrust" | "CorporateUnitTrust" | "DeceasedEstate" | "DiscretionaryInvestmentTrust" | "DiscretionaryServicesManagementTrust" | "DiscretionaryTradingTrust" | "FirstHomeSaverAccountsTrust" | "FixedTrust" | "FixedUnitTrust" | "HybridTrust" | "ListedPublicUnitTrust" | "OtherTrust" | "PooledSuperannuationTrust" | "PublicTradingTrust" | "UnlistedPublicUnitTrust" | "LimitedPartnership" | "FamilyPartnership" | "OtherPartnership" | (string & {});
  name: string;
  registrationNumber?: string;
  taxNumber?: string;
  type: "Association" | "Partnership" | "SoleProprietorship" | "Trust" | (string & {});
}

export interface LegalArrangementEntityDetail {
  address?: ViasAddress | undefined;
  businessDetails?: BusinessDetails | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  individualDetails?: IndividualDetails | undefined;
  legalArrangementEntityCode?: string | undefined;
  legalArrangementEntityReference?: string | undefined;
  legalArrangementMembers?: readonly ("Beneficiary" | "ControllingPerson" | "Partner" | "Protector" | "Settlor" | "Shareholder" | "Trustee")[] | undefined;
  legalEntityType?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | undefined;
  phoneNumber?: ViasPhoneNumber | undefined;
  webAddress?: string | undefined;
}

export interface LegalArrangementEntityDetailInResponse {
  address?: ViasAddress;
  businessDetails?: BusinessDetailsInResponse;
  email?: string;
  fullPhoneNumber?: string;
  individualDetails?: IndividualDetailsInResponse;
  legalArrangementEntityCode?: string;
  legalArrangementEntityReference?: string;
  legalArrangementMembers?: ("Beneficiary" | "ControllingPerson" | "Partner" | "Protector" | "Settlor" | "Shareholder" | "Trustee" | (string & {}))[];
  legalEntityType?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  phoneNumber?: ViasPhoneNumberInResponse;
  webAddress?: string;
}

export interface LegalArrangementRequest {
  legalArrangementCode: string;
  legalArrangementEntityCodes?: readonly string[] | undefined;
}

export interface MigratedAccounts {
  /** Code of the account. */
  accountCode?: string;
  balanceAccountId?: string;
}

export interface MigratedShareholders {
  legalEntityCode?: string;
  shareholderCode?: string;
}

export interface MigratedStores {
  businessLineId?: string;
  storeCode?: string;
  storeId?: string;
  storeReference?: string;
}

export interface MigrationData {
  accountHolderId?: string;
  balancePlatform?: string;
  migrated?: boolean;
  migratedAccounts?: MigratedAccounts[];
  migratedShareholders?: MigratedShareholders[];
  migratedStores?: MigratedStores[];
  /** Format: date-time. */
  migrationDate?: string;
}

export interface PayoutMethod {
  merchantAccount: string;
  payoutMethodCode?: string | undefined;
  payoutMethodReference?: string | undefined;
  recurringDetailReference: string;
  shopperReference: string;
}

export interface PayoutScheduleResponse {
  /** Format: date-time. */
  nextScheduledPayout?: string;
  schedule?: "BIWEEKLY_ON_1ST_AND_15TH_AT_MIDNIGHT" | "DAILY" | "DAILY_AU" | "DAILY_EU" | "DAILY_SG" | "DAILY_US" | "HOLD" | "MONTHLY" | "WEEKLY" | "WEEKLY_MON_TO_FRI_AU" | "WEEKLY_MON_TO_FRI_EU" | "WEEKLY_MON_TO_FRI_US" | "WEEKLY_ON_TUE_FRI_MIDNIGHT" | "WEEKLY_SUN_TO_THU_AU" | "WEEKLY_SUN_TO_THU_US" | (string & {});
}

export interface PerformVerificationRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  accountStateType: "LimitedPayout" | "LimitedProcessing" | "LimitlessPayout" | "LimitlessProcessing" | "Payout" | "Processing";
  tier: number;
}

export interface PersonalDocumentData {
  expirationDate?: string | undefined;
  /** Exact length: 2 characters. */
  issuerCountry?: string | undefined;
  issuerState?: string | undefined;
  number?: string | undefined;
  type: "DRIVINGLICENSE" | "ID" | "PASSPORT" | "SOCIALSECURITY" | "VISA";
}

export interface PersonalDocumentDataInResponse {
  expirationDate?: string;
  /** Exact length: 2 characters. */
  issuerCountry?: string;
  issuerState?: string;
  number?: string;
  type: "DRIVINGLICENSE" | "ID" | "PASSPORT" | "SOCIALSECURITY" | "VISA" | (string & {});
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  status?: number;
}

export interface ShareholderContact {
  address?: ViasAddress | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  jobTitle?: string | undefined;
  name?: ViasName | undefined;
  personalData?: ViasPersonalData | undefined;
  phoneNumber?: ViasPhoneNumber | undefined;
  shareholderCode?: string | undefined;
  /** Since version 5. */
  shareholderReference?: string | undefined;
  shareholderType?: "Controller" | "Owner" | "Signatory" | undefined;
  webAddress?: string | undefined;
}

export interface ShareholderContactInResponse {
  address?: ViasAddress;
  email?: string;
  fullPhoneNumber?: string;
  jobTitle?: string;
  name?: ViasNameInResponse;
  personalData?: ViasPersonalDataInResponse;
  phoneNumber?: ViasPhoneNumberInResponse;
  shareholderCode?: string;
  /** Since version 5. */
  shareholderReference?: string;
  shareholderType?: "Controller" | "Owner" | "Signatory" | (string & {});
  webAddress?: string;
}

export interface SignatoryContact {
  address?: ViasAddress | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  jobTitle?: string | undefined;
  name?: ViasName | undefined;
  personalData?: ViasPersonalData | undefined;
  phoneNumber?: ViasPhoneNumber | undefined;
  signatoryCode?: string | undefined;
  signatoryReference?: string | undefined;
  webAddress?: string | undefined;
}

export interface SignatoryContactInResponse {
  address?: ViasAddress;
  email?: string;
  fullPhoneNumber?: string;
  jobTitle?: string;
  name?: ViasNameInResponse;
  personalData?: ViasPersonalDataInResponse;
  phoneNumber?: ViasPhoneNumberInResponse;
  signatoryCode?: string;
  signatoryReference?: string;
  webAddress?: string;
}

export interface StoreDetail {
  address: ViasAddress;
  fullPhoneNumber?: string | undefined;
  /** Since version 5. */
  logo?: string | undefined;
  merchantAccount: string;
  merchantCategoryCode: string;
  /** Since version 5. */
  merchantHouseNumber?: string | undefined;
  phoneNumber?: ViasPhoneNumber | undefined;
  /** Since version 5. */
  shopperInteraction?: "Ecommerce" | "POS" | undefined;
  /** Since version 5. */
  splitConfigurationUUID?: string | undefined;
  status?: "Active" | "Closed" | "Inactive" | "InactiveWithModifications" | "Pending" | undefined;
  store?: string | undefined;
  storeName?: string | undefined;
  storeReference?: string | undefined;
  /** Since version 5. */
  virtualAccount?: string | undefined;
  /** Since version 5. */
  webAddress?: string | undefined;
}

export interface StoreDetailInResponse {
  address: ViasAddress;
  fullPhoneNumber?: string;
  /** Since version 5. */
  logo?: string;
  merchantAccount: string;
  merchantCategoryCode: string;
  /** Since version 5. */
  merchantHouseNumber?: string;
  phoneNumber?: ViasPhoneNumberInResponse;
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

export interface SuspendAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
}

export interface SuspendAccountHolderResponse {
  accountHolderStatus?: AccountHolderStatus;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface UltimateParentCompany {
  address?: ViasAddress | undefined;
  businessDetails?: UltimateParentCompanyBusinessDetails | undefined;
  ultimateParentCompanyCode?: string | undefined;
}

export interface UltimateParentCompanyBusinessDetails {
  legalBusinessName?: string | undefined;
  registrationNumber?: string | undefined;
  stockExchange?: string | undefined;
  stockNumber?: string | undefined;
  stockTicker?: string | undefined;
}

export interface UnSuspendAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
}

export interface UnSuspendAccountHolderResponse {
  accountHolderStatus?: AccountHolderStatus;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface UpdateAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  accountHolderDetails?: AccountHolderDetails | undefined;
  /** Since version 4. */
  description?: string | undefined;
  /** Since version 5. */
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | undefined;
  /**
   * Since version 4.
   * @deprecated
   */
  primaryCurrency?: string | undefined;
  /** Since version 3. */
  processingTier?: number | undefined;
  /** Since version 6. */
  verificationProfile?: string | undefined;
}

export interface UpdateAccountHolderResponse {
  /** Code of the account holder. */
  accountHolderCode?: string;
  accountHolderDetails?: AccountHolderDetailsInResponse;
  /** Since version 2. */
  accountHolderStatus?: AccountHolderStatus;
  /** Since version 4. */
  description?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 4. */
  legalEntity?: "Business" | "Individual" | "NonProfit" | "Partnership" | "PublicCompany" | (string & {});
  /**
   * Since version 5.
   * @deprecated
   */
  primaryCurrency?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  /** Since version 2. */
  verification?: KYCVerificationResult;
  /** Since version 6. */
  verificationProfile?: string;
}

export interface UpdateAccountHolderStateRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  disable: boolean;
  reason?: string | undefined;
  stateType: "LimitedPayout" | "LimitedProcessing" | "LimitlessPayout" | "LimitlessProcessing" | "Payout" | "Processing";
}

export interface UpdateAccountRequest {
  /** Code of the account. */
  accountCode: string;
  /** Since version 5. */
  bankAccountUUID?: string | undefined;
  /** Since version 4. */
  description?: string | undefined;
  /** Since version 5. */
  metadata?: { [property: string]: string } | undefined;
  /** Since version 5. */
  payoutMethodCode?: string | undefined;
  payoutSchedule?: UpdatePayoutScheduleRequest | undefined;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | undefined;
}

export interface UpdateAccountResponse {
  /** Code of the account. */
  accountCode: string;
  /** Since version 5. */
  bankAccountUUID?: string;
  /** Since version 4. */
  description?: string;
  /** Fields that were wrong. They can be there although the status is 200. Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 5. */
  metadata?: { [property: string]: string };
  /** Since version 5. */
  payoutMethodCode?: string;
  payoutSchedule?: PayoutScheduleResponse;
  /** Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface UpdatePayoutScheduleRequest {
  action?: "CLOSE" | "NOTHING" | "UPDATE" | undefined;
  reason?: string | undefined;
  schedule: "BIWEEKLY_ON_1ST_AND_15TH_AT_MIDNIGHT" | "DAILY" | "DAILY_AU" | "DAILY_EU" | "DAILY_SG" | "DAILY_US" | "HOLD" | "MONTHLY" | "WEEKLY" | "WEEKLY_MON_TO_FRI_AU" | "WEEKLY_MON_TO_FRI_EU" | "WEEKLY_MON_TO_FRI_US" | "WEEKLY_ON_TUE_FRI_MIDNIGHT" | "WEEKLY_SUN_TO_THU_AU" | "WEEKLY_SUN_TO_THU_US";
}

export interface UploadDocumentRequest {
  /** Format: byte. */
  documentContent: string;
  documentDetail: DocumentDetail;
}

export interface ViasAddress {
  city?: string | undefined;
  country: string;
  houseNumberOrName?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
  street?: string | undefined;
}

export interface ViasName {
  /** Maximum length: 80 characters. */
  firstName?: string | undefined;
  gender?: "MALE" | "FEMALE" | "UNKNOWN" | undefined;
  /** Maximum length: 20 characters. */
  infix?: string | undefined;
  /** Maximum length: 80 characters. */
  lastName?: string | undefined;
}

export interface ViasNameInResponse {
  /** Maximum length: 80 characters. */
  firstName?: string;
  gender?: "MALE" | "FEMALE" | "UNKNOWN" | (string & {});
  /** Maximum length: 20 characters. */
  infix?: string;
  /** Maximum length: 80 characters. */
  lastName?: string;
}

export interface ViasPersonalData {
  dateOfBirth?: string | undefined;
  /** Since version 3. */
  documentData?: readonly PersonalDocumentData[] | undefined;
  /** Exact length: 2 characters. */
  nationality?: string | undefined;
}

export interface ViasPersonalDataInResponse {
  dateOfBirth?: string;
  /** Since version 3. */
  documentData?: PersonalDocumentDataInResponse[];
  /** Exact length: 2 characters. */
  nationality?: string;
}

export interface ViasPhoneNumber {
  phoneCountryCode?: string | undefined;
  phoneNumber?: string | undefined;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | undefined;
}

export interface ViasPhoneNumberInResponse {
  phoneCountryCode?: string;
  phoneNumber?: string;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | (string & {});
}
