// Made by `npm run generate` from spec/facts/notification-configuration-v6.json. Do not edit.

export interface CreateNotificationConfigurationRequest {
  configurationDetails: NotificationConfigurationDetails;
}

export interface DeleteNotificationConfigurationRequest {
  notificationIds: readonly number[];
}

export type EmptyRequest = { [property: string]: unknown };

export interface ErrorFieldType {
  errorCode?: number;
  errorDescription?: string;
  fieldType?: FieldType;
}

export interface ExchangeMessage {
  messageCode?: string;
  messageDescription?: string;
}

export interface FieldType {
  field?: string;
  fieldName?: "accountCode" | "accountHolderCode" | "accountHolderDetails" | "accountNumber" | "accountStateType" | "accountStatus" | "accountType" | "address" | "balanceAccount" | "balanceAccountActive" | "balanceAccountCode" | "balanceAccountId" | "bankAccount" | "bankAccountCode" | "bankAccountName" | "bankAccountUUID" | "bankBicSwift" | "bankCity" | "bankCode" | "bankName" | "bankStatement" | "branchCode" | "businessContact" | "cardToken" | "checkCode" | "city" | "companyRegistration" | "constitutionalDocument" | "controller" | "country" | "countryCode" | "currency" | "currencyCode" | "dateOfBirth" | "description" | "destinationAccountCode" | "document" | "documentContent" | "documentExpirationDate" | "documentIssuerCountry" | "documentIssuerState" | "documentName" | "documentNumber" | "documentType" | "doingBusinessAs" | "drivingLicence" | "drivingLicenceBack" | "drivingLicenceFront" | "drivingLicense" | "email" | "firstName" | "formType" | "fullPhoneNumber" | "gender" | "hopWebserviceUser" | "houseNumberOrName" | "iban" | "idCard" | "idCardBack" | "idCardFront" | "idNumber" | "identityDocument" | "individualDetails" | "infix" | "jobTitle" | "lastName" | "lastReviewDate" | "legalArrangement" | "legalArrangementCode" | "legalArrangementEntity" | "legalArrangementEntityCode" | "legalArrangementLegalForm" | "legalArrangementMember" | "legalArrangementMembers" | "legalArrangementName" | "legalArrangementReference" | "legalArrangementRegistrationNumber" | "legalArrangementTaxNumber" | "legalArrangementType" | "legalBusinessName" | "legalEntity" | "legalEntityType" | "linkedViasVirtualAccount" | "logo" | "merchantAccount" | "merchantCategoryCode" | "merchantHouseNumber" | "merchantReference" | "microDeposit" | "name" | "nationality" | "originalReference" | "ownerCity" | "ownerCountryCode" | "ownerDateOfBirth" | "ownerHouseNumberOrName" | "ownerName" | "ownerPostalCode" | "ownerState" | "ownerStreet" | "passport" | "passportNumber" | "payoutMethod" | "payoutMethodCode" | "payoutSchedule" | "pciSelfAssessment" | "personalData" | "phoneCountryCode" | "phoneNumber" | "postalCode" | "primaryCurrency" | "reason" | "registrationNumber" | "returnUrl" | "schedule" | "shareholder" | "shareholderCode" | "shareholderCodeAndSignatoryCode" | "shareholderCodeOrSignatoryCode" | "shareholderType" | "shareholderTypes" | "shopperInteraction" | "signatory" | "signatoryCode" | "socialSecurityNumber" | "sourceAccountCode" | "splitAccount" | "splitConfigurationUUID" | "splitCurrency" | "splitValue" | "splits" | "stateOrProvince" | "status" | "stockExchange" | "stockNumber" | "stockTicker" | "store" | "storeDetail" | "storeName" | "storeReference" | "street" | "taxId" | "tier" | "tierNumber" | "transferCode" | "ultimateParentCompany" | "ultimateParentCompanyAddressDetails" | "ultimateParentCompanyAddressDetailsCountry" | "ultimateParentCompanyBusinessDetails" | "ultimateParentCompanyBusinessDetailsLegalBusinessName" | "ultimateParentCompanyBusinessDetailsRegistrationNumber" | "ultimateParentCompanyCode" | "ultimateParentCompanyStockExchange" | "ultimateParentCompanyStockNumber" | "ultimateParentCompanyStockNumberOrStockTicker" | "ultimateParentCompanyStockTicker" | "unknown" | "value" | "verificationType" | "virtualAccount" | "visaNumber" | "webAddress" | "year" | (string & {});
  shareholderCode?: string;
}

export interface GenericResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  resultCode?: string;
}

export interface GetNotificationConfigurationListResponse {
  configurations?: NotificationConfigurationDetailsInResponse[];
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  resultCode?: string;
}

export interface GetNotificationConfigurationRequest {
  notificationId: number;
}

export interface GetNotificationConfigurationResponse {
  configurationDetails: NotificationConfigurationDetailsInResponse;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  pspReference?: string;
  resultCode?: string;
}

export interface NotificationConfigurationDetails {
  active?: boolean | undefined;
  apiVersion?: number | undefined;
  description?: string | undefined;
  eventConfigs?: readonly NotificationEventConfiguration[] | undefined;
  /** Since version 5. */
  hmacSignatureKey?: string | undefined;
  notificationId?: number | undefined;
  notifyPassword?: string | undefined;
  notifyURL?: string | undefined;
  notifyUsername?: string | undefined;
  sslProtocol?: "TLSv12" | "TLSv13" | undefined;
}

export interface NotificationConfigurationDetailsInResponse {
  active?: boolean;
  apiVersion?: number;
  description?: string;
  eventConfigs?: NotificationEventConfigurationInResponse[];
  /** Since version 5. */
  hmacSignatureKey?: string;
  notificationId?: number;
  notifyPassword?: string;
  notifyURL?: string;
  notifyUsername?: string;
  sslProtocol?: "TLSv12" | "TLSv13" | (string & {});
}

export interface NotificationEventConfiguration {
  eventType: "ACCOUNT_CLOSED" | "ACCOUNT_CREATED" | "ACCOUNT_FUNDS_BELOW_THRESHOLD" | "ACCOUNT_HOLDER_CREATED" | "ACCOUNT_HOLDER_LIMIT_REACHED" | "ACCOUNT_HOLDER_MIGRATED" | "ACCOUNT_HOLDER_PAYOUT" | "ACCOUNT_HOLDER_STATUS_CHANGE" | "ACCOUNT_HOLDER_STORE_STATUS_CHANGE" | "ACCOUNT_HOLDER_UPCOMING_DEADLINE" | "ACCOUNT_HOLDER_UPDATED" | "ACCOUNT_HOLDER_VERIFICATION" | "ACCOUNT_UPDATED" | "BENEFICIARY_SETUP" | "COMPENSATE_NEGATIVE_BALANCE" | "DIRECT_DEBIT_INITIATED" | "FUNDS_MIGRATED" | "PAYMENT_FAILURE" | "PENDING_CREDIT" | "REFUND_FUNDS_TRANSFER" | "REPORT_AVAILABLE" | "SCHEDULED_REFUNDS" | "SCORE_SIGNAL_TRIGGERED" | "TRANSFER_FUNDS" | "TRANSFER_NOT_PAIDOUT_TRANSFERS";
  includeMode: "EXCLUDE" | "INCLUDE";
}

export interface NotificationEventConfigurationInResponse {
  eventType: "ACCOUNT_CLOSED" | "ACCOUNT_CREATED" | "ACCOUNT_FUNDS_BELOW_THRESHOLD" | "ACCOUNT_HOLDER_CREATED" | "ACCOUNT_HOLDER_LIMIT_REACHED" | "ACCOUNT_HOLDER_MIGRATED" | "ACCOUNT_HOLDER_PAYOUT" | "ACCOUNT_HOLDER_STATUS_CHANGE" | "ACCOUNT_HOLDER_STORE_STATUS_CHANGE" | "ACCOUNT_HOLDER_UPCOMING_DEADLINE" | "ACCOUNT_HOLDER_UPDATED" | "ACCOUNT_HOLDER_VERIFICATION" | "ACCOUNT_UPDATED" | "BENEFICIARY_SETUP" | "COMPENSATE_NEGATIVE_BALANCE" | "DIRECT_DEBIT_INITIATED" | "FUNDS_MIGRATED" | "PAYMENT_FAILURE" | "PENDING_CREDIT" | "REFUND_FUNDS_TRANSFER" | "REPORT_AVAILABLE" | "SCHEDULED_REFUNDS" | "SCORE_SIGNAL_TRIGGERED" | "TRANSFER_FUNDS" | "TRANSFER_NOT_PAIDOUT_TRANSFERS" | (string & {});
  includeMode: "EXCLUDE" | "INCLUDE" | (string & {});
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface TestNotificationConfigurationRequest {
  eventTypes?: readonly ("ACCOUNT_CLOSED" | "ACCOUNT_CREATED" | "ACCOUNT_FUNDS_BELOW_THRESHOLD" | "ACCOUNT_HOLDER_CREATED" | "ACCOUNT_HOLDER_LIMIT_REACHED" | "ACCOUNT_HOLDER_MIGRATED" | "ACCOUNT_HOLDER_PAYOUT" | "ACCOUNT_HOLDER_STATUS_CHANGE" | "ACCOUNT_HOLDER_STORE_STATUS_CHANGE" | "ACCOUNT_HOLDER_UPCOMING_DEADLINE" | "ACCOUNT_HOLDER_UPDATED" | "ACCOUNT_HOLDER_VERIFICATION" | "ACCOUNT_UPDATED" | "BENEFICIARY_SETUP" | "COMPENSATE_NEGATIVE_BALANCE" | "DIRECT_DEBIT_INITIATED" | "FUNDS_MIGRATED" | "PAYMENT_FAILURE" | "PENDING_CREDIT" | "REFUND_FUNDS_TRANSFER" | "REPORT_AVAILABLE" | "SCHEDULED_REFUNDS" | "SCORE_SIGNAL_TRIGGERED" | "TRANSFER_FUNDS" | "TRANSFER_NOT_PAIDOUT_TRANSFERS")[] | undefined;
  notificationId: number;
}

export interface TestNotificationConfigurationResponse {
  errorMessages?: string[];
  eventTypes?: ("ACCOUNT_CLOSED" | "ACCOUNT_CREATED" | "ACCOUNT_FUNDS_BELOW_THRESHOLD" | "ACCOUNT_HOLDER_CREATED" | "ACCOUNT_HOLDER_LIMIT_REACHED" | "ACCOUNT_HOLDER_MIGRATED" | "ACCOUNT_HOLDER_PAYOUT" | "ACCOUNT_HOLDER_STATUS_CHANGE" | "ACCOUNT_HOLDER_STORE_STATUS_CHANGE" | "ACCOUNT_HOLDER_UPCOMING_DEADLINE" | "ACCOUNT_HOLDER_UPDATED" | "ACCOUNT_HOLDER_VERIFICATION" | "ACCOUNT_UPDATED" | "BENEFICIARY_SETUP" | "COMPENSATE_NEGATIVE_BALANCE" | "DIRECT_DEBIT_INITIATED" | "FUNDS_MIGRATED" | "PAYMENT_FAILURE" | "PENDING_CREDIT" | "REFUND_FUNDS_TRANSFER" | "REPORT_AVAILABLE" | "SCHEDULED_REFUNDS" | "SCORE_SIGNAL_TRIGGERED" | "TRANSFER_FUNDS" | "TRANSFER_NOT_PAIDOUT_TRANSFERS" | (string & {}))[];
  exchangeMessages?: ExchangeMessage[];
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  notificationId: number;
  okMessages?: string[];
  pspReference?: string;
  resultCode?: string;
}

export interface UpdateNotificationConfigurationRequest {
  configurationDetails: NotificationConfigurationDetails;
}
