// Made by `npm run generate` from spec/facts/fund-v6.json. Do not edit.

export interface AccountDetailBalance {
  /** Code of the account. */
  accountCode?: string;
  detailBalance?: DetailBalance;
}

export interface AccountHolderBalanceRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
}

export interface AccountHolderBalanceResponse {
  balancePerAccount?: AccountDetailBalance[];
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
  totalBalance?: DetailBalance;
}

export interface AccountHolderTransactionListRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  transactionListsPerAccount?: readonly TransactionListForAccount[] | undefined;
  transactionStatuses?: readonly ("BalanceNotPaidOutTransfer" | "BalancePlatformFundTransfer" | "BalancePlatformSweep" | "BalancePlatformSweepReturned" | "Chargeback" | "ChargebackCorrection" | "ChargebackCorrectionReceived" | "ChargebackReceived" | "ChargebackReversed" | "ChargebackReversedCorrection" | "ChargebackReversedCorrectionReceived" | "ChargebackReversedReceived" | "Converted" | "CreditClosed" | "CreditFailed" | "CreditReversed" | "CreditReversedReceived" | "CreditSuspended" | "Credited" | "DebitFailed" | "DebitReversedReceived" | "Debited" | "DebitedReversed" | "DepositCorrectionCredited" | "DepositCorrectionDebited" | "DepositCorrectionReceived" | "Fee" | "FeeReceived" | "FundTransfer" | "FundTransferReversed" | "InvoiceDeductionCredited" | "InvoiceDeductionDebited" | "InvoiceDeductionReceived" | "ManualCorrected" | "ManualCorrectionCredited" | "ManualCorrectionDebited" | "MerchantPayin" | "MerchantPayinReceived" | "MerchantPayinReversed" | "Payout" | "PayoutReversed" | "PendingCredit" | "PendingDebit" | "PendingFundTransfer" | "ReCredited" | "ReCreditedReceived" | "SecondChargeback" | "SecondChargebackCorrection" | "SecondChargebackCorrectionReceived" | "SecondChargebackReceived")[] | undefined;
}

export interface AccountHolderTransactionListResponse {
  accountTransactionLists?: AccountTransactionList[];
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface AccountTransactionList {
  /** Code of the account. */
  accountCode?: string;
  hasNextPage?: boolean;
  transactions?: Transaction[];
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  /** In minor units. */
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

export interface DebitAccountHolderRequest {
  /** Code of the account holder. */
  accountHolderCode: string;
  amount: Amount;
  bankAccountUUID: string;
  /** Maximum length: 35 characters. */
  description?: string | undefined;
  merchantAccount: string;
  splits: readonly Split[];
}

export interface DebitAccountHolderResponse {
  /** Code of the account holder. */
  accountHolderCode?: string;
  bankAccountUUID?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  merchantReferences?: string[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface DetailBalance {
  balance?: Amount[];
  /** Since version 5. */
  onHoldBalance?: Amount[];
  pendingBalance?: Amount[];
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

export interface PayoutAccountHolderRequest {
  /** Code of the account. */
  accountCode: string;
  /** Code of the account holder. */
  accountHolderCode: string;
  amount?: Amount | undefined;
  bankAccountUUID?: string | undefined;
  /** Maximum length: 200 characters. */
  description?: string | undefined;
  /** Since version 2. */
  merchantReference?: string | undefined;
  /** Since version 5. */
  payoutMethodCode?: string | undefined;
  /** Default: `STANDARD`. Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | undefined;
}

export interface PayoutAccountHolderResponse {
  bankAccountUUID?: string;
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 2. */
  merchantReference?: string;
  /** Default: `STANDARD`. Since version 5. */
  payoutSpeed?: "INSTANT" | "SAME_DAY" | "STANDARD" | (string & {});
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface RefundFundsTransferRequest {
  amount: Amount;
  merchantReference?: string | undefined;
  originalReference: string;
}

export interface RefundFundsTransferResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  merchantReference?: string;
  message?: string;
  originalReference?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface RefundNotPaidOutTransfersRequest {
  /** Code of the account. */
  accountCode: string;
  /** Code of the account holder. */
  accountHolderCode: string;
}

export interface RefundNotPaidOutTransfersResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  status?: number;
}

export interface SetupBeneficiaryRequest {
  destinationAccountCode: string;
  merchantReference?: string | undefined;
  sourceAccountCode: string;
}

export interface SetupBeneficiaryResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}

export interface Split {
  account?: string | undefined;
  amount?: SplitAmount | undefined;
  description?: string | undefined;
  reference?: string | undefined;
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "VAT";
}

export interface SplitAmount {
  /** Exact length: 3 characters. */
  currency?: string | undefined;
  value: number;
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
  /** Adyen's reference of this request. */
  pspReference?: string;
  sourceAccountCode?: string;
  transactionStatus?: "BalanceNotPaidOutTransfer" | "BalancePlatformFundTransfer" | "BalancePlatformSweep" | "BalancePlatformSweepReturned" | "Chargeback" | "ChargebackCorrection" | "ChargebackCorrectionReceived" | "ChargebackReceived" | "ChargebackReversed" | "ChargebackReversedCorrection" | "ChargebackReversedCorrectionReceived" | "ChargebackReversedReceived" | "Converted" | "CreditClosed" | "CreditFailed" | "CreditReversed" | "CreditReversedReceived" | "CreditSuspended" | "Credited" | "DebitFailed" | "DebitReversedReceived" | "Debited" | "DebitedReversed" | "DepositCorrectionCredited" | "DepositCorrectionDebited" | "DepositCorrectionReceived" | "Fee" | "FeeReceived" | "FundTransfer" | "FundTransferReversed" | "InvoiceDeductionCredited" | "InvoiceDeductionDebited" | "InvoiceDeductionReceived" | "ManualCorrected" | "ManualCorrectionCredited" | "ManualCorrectionDebited" | "MerchantPayin" | "MerchantPayinReceived" | "MerchantPayinReversed" | "Payout" | "PayoutReversed" | "PendingCredit" | "PendingDebit" | "PendingFundTransfer" | "ReCredited" | "ReCreditedReceived" | "SecondChargeback" | "SecondChargebackCorrection" | "SecondChargebackCorrectionReceived" | "SecondChargebackReceived" | (string & {});
  transferCode?: string;
}

export interface TransactionListForAccount {
  /** Code of the account. */
  accountCode: string;
  page: number;
}

export interface TransferFundsRequest {
  amount: Amount;
  destinationAccountCode: string;
  /** Since version 2. */
  merchantReference?: string | undefined;
  sourceAccountCode: string;
  transferCode: string;
}

export interface TransferFundsResponse {
  /** Since version 5. */
  invalidFields?: ErrorFieldType[];
  /** Since version 2. */
  merchantReference?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  resultCode?: string;
}
