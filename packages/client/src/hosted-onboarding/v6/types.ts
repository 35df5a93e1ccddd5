// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

export interface CollectInformation {
  bankDetails?: boolean | undefined;
  businessDetails?: boolean | undefined;
  individualDetails?: boolean | undefined;
  legalArrangementDetails?: boolean | undefined;
  pciQuestionnaire?: boolean | undefined;
  shareholderDetails?: boolean | undefined;
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

export interface GetOnboardingUrlRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  collectInformation?: CollectInformation | undefined;
  editMode?: boolean | undefined;
  mobileOAuthCallbackUrl?: string | undefined;
  platformName?: string | undefined;
  returnUrl?: string | undefined;
  shopperLocale?: string | undefined;
  showPages?: ShowPages | undefined;
}

export interface GetOnboardingUrlResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  redirectUrl?: string;
  resultCode?: string;
}

export interface GetPciUrlRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  returnUrl?: string | undefined;
}

export interface GetPciUrlResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  redirectUrl?: string;
  resultCode?: string;
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface ShowPages {
  bankDetailsSummaryPage?: boolean | undefined;
  bankVerificationPage?: boolean | undefined;
  businessDetailsSummaryPage?: boolean | undefined;
  checksOverviewPage?: boolean | undefined;
  individualDetailsSummaryPage?: boolean | undefined;
  legalArrangementsDetailsSummaryPage?: boolean | undefined;
  manualBankAccountPage?: boolean | undefined;
  shareholderDetailsSummaryPage?: boolean | undefined;
  welcomePage?: boolean | undefined;
}
