// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

export interface Address {
  /** Maximum length: 3000 characters. */
  city: string;
  country: string;
  /** Maximum length: 3000 characters. */
  houseNumberOrName: string;
  postalCode: string;
  stateOrProvince?: string | undefined;
  /** Maximum length: 3000 characters. */
  street: string;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  /** In minor units. */
  value: number;
}

export interface BankAccount {
  bankAccountNumber?: string | undefined;
  /** Since version 18. */
  bankCity?: string | undefined;
  bankLocationId?: string | undefined;
  bankName?: string | undefined;
  bic?: string | undefined;
  countryCode?: string | undefined;
  iban?: string | undefined;
  ownerName?: string | undefined;
  /** Since version 18. */
  taxId?: string | undefined;
}

export interface Card {
  /** Allowed length: 1 to 20 characters. */
  cvc?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  expiryMonth?: string | undefined;
  /** Exact length: 4 characters. */
  expiryYear?: string | undefined;
  /** Allowed length: 1 to 50 characters. */
  holderName?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  issueNumber?: string | undefined;
  /** Allowed length: 4 to 19 characters. */
  number?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  startMonth?: string | undefined;
  /** Exact length: 4 characters. */
  startYear?: string | undefined;
}

export interface FraudCheckResult {
  accountScore: number;
  checkId: number;
  name: string;
}

export interface FraudCheckResultWrapper {
  FraudCheckResult?: FraudCheckResult;
}

export interface FraudResult {
  accountScore: number;
  results?: FraudCheckResultWrapper[];
}

export interface FundSource {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string } | undefined;
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  telephoneNumber?: string | undefined;
}

export interface ModifyRequest {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** PSP reference that submitting answered. */
  originalReference: string;
}

export interface ModifyResponse {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string };
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference: string;
  /** `[payout-confirm-received]` or `[payout-decline-received]`; anything else says what went wrong. */
  response: string;
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface PayoutRequest {
  amount: Amount;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  fraudOffset?: number | undefined;
  /** Since version 64. */
  fundSource?: FundSource | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  recurring?: Recurring | undefined;
  reference: string;
  /** Token of the stored details; `LATEST` for the newest. */
  selectedRecurringDetailReference?: string | undefined;
  shopperEmail?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  /** Your id of the recipient. Letter case counts. */
  shopperReference?: string | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
  /** Date as `YYYY-MM-DD`. Needed for people: without it a payout may be refused by law. Format: date. */
  dateOfBirth?: string | undefined;
  /** Country code of two letters. Maximum length: 2 characters. */
  nationality?: string | undefined;
  /** `NaturalPerson` or `Company`. A company's name goes into `shopperName.lastName`. */
  entityType?: "NaturalPerson" | "Company" | undefined;
  shopperIP?: string | undefined;
  shopperStatement?: string | undefined;
}

export interface PayoutResponse {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string };
  authCode?: string;
  dccAmount?: Amount;
  dccSignature?: string;
  fraudResult?: FraudResult;
  issuerUrl?: string;
  /** Maximum length: 20000 characters. */
  md?: string;
  paRequest?: string;
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference?: string;
  refusalReason?: string;
  /** `Authorised` means that it is on its way; a refusal has status 200. */
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
}

export interface Recurring {
  /** Must be `PAYOUT`. */
  contract?: "ONECLICK" | "ONECLICK,RECURRING" | "RECURRING" | "PAYOUT" | "EXTERNAL" | undefined;
  recurringDetailName?: string | undefined;
  /** Format: date-time. Since version 40. */
  recurringExpiry?: string | undefined;
  /** Since version 40. */
  recurringFrequency?: string | undefined;
  /** Since version 25. */
  tokenService?: "VISATOKENSERVICE" | "MCTOKENSERVICE" | "AMEXTOKENSERVICE" | "TOKEN_SHARING" | undefined;
}

export interface ResponseAdditionalData3DSecure {
  cardHolderInfo?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  scaExemptionRequested?: string;
  "threeds2.cardEnrolled"?: boolean;
}

export interface ResponseAdditionalDataBillingAddress {
  "billingAddress.city"?: string;
  "billingAddress.country"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
}

export interface ResponseAdditionalDataCard {
  cardAltID?: string;
  cardBin?: string;
  cardHolderName?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardProductId?: string;
  cardSummary?: string;
  issuerBin?: string;
}

export interface ResponseAdditionalDataCommon {
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  alias?: string;
  aliasType?: string;
  authCode?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  avsResult?: string;
  avsResultRaw?: string;
  bic?: string;
  coBrandedWith?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  dsTransID?: string;
  eci?: string;
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  "fraudCheck-[itemNr]-[FraudCheckname]"?: string;
  fraudManualReview?: string;
  fraudResultType?: "AMBER" | "GREEN" | "RED" | (string & {});
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  fundingSource?: string;
  fundsAvailability?: string;
  inferredRefusalReason?: string;
  isCardCommercial?: string;
  issuerCountry?: string;
  liabilityShift?: string;
  mcBankNetReferenceNumber?: string;
  merchantAdviceCode?: string;
  merchantReference?: string;
  networkProcessingMode?: string;
  networkTxReference?: string;
  ownerName?: string;
  paymentAccountReference?: string;
  paymentMethod?: string;
  paymentMethodVariant?: string;
  payoutEligible?: string;
  realtimeAccountUpdaterStatus?: string;
  receiptFreeText?: string;
  /** Since version 40. */
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  /** @deprecated Since version 68. */
  "recurring.recurringDetailReference"?: string;
  /**
   * Since version 40.
   * @deprecated Since version 68.
   */
  "recurring.shopperReference"?: string;
  /** Since version 40. */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  referred?: string;
  refusalReasonRaw?: string;
  requestAmount?: string;
  requestCurrencyCode?: string;
  shopperInteraction?: string;
  /** Your id of the recipient. Letter case counts. */
  shopperReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  "tokenization.shopperReference"?: string;
  "tokenization.store.operationType"?: "created" | "updated" | "alreadyExisting" | (string & {});
  "tokenization.storedPaymentMethodId"?: string;
  transactionLinkId?: string;
  visaTransactionId?: string;
  xid?: string;
}

export interface ResponseAdditionalDataDomesticError {
  domesticRefusalReasonRaw?: string;
  domesticShopperAdvice?: string;
}

export interface ResponseAdditionalDataInstallments {
  "installmentPaymentData.installmentType"?: string;
  "installmentPaymentData.option[itemNr].annualPercentageRate"?: string;
  "installmentPaymentData.option[itemNr].firstInstallmentAmount"?: string;
  "installmentPaymentData.option[itemNr].installmentFee"?: string;
  "installmentPaymentData.option[itemNr].interestRate"?: string;
  "installmentPaymentData.option[itemNr].maximumNumberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].minimumNumberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].numberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].subsequentInstallmentAmount"?: string;
  "installmentPaymentData.option[itemNr].totalAmountDue"?: string;
  "installmentPaymentData.paymentOptions"?: string;
  "installments.value"?: string;
}

export interface ResponseAdditionalDataNetworkTokens {
  "networkToken.available"?: string;
  "networkToken.bin"?: string;
  "networkToken.tokenSummary"?: string;
}

export interface ResponseAdditionalDataOpi {
  "opi.transToken"?: string;
}

export interface ResponseAdditionalDataSepa {
  "sepadirectdebit.dateOfSignature"?: string;
  "sepadirectdebit.mandateId"?: string;
  "sepadirectdebit.sepadirectdebit.dueDate"?: string;
  "sepadirectdebit.sequenceType"?: string;
}

export interface ResponseAdditionalDataSwish {
  "swish.payerAlias"?: string;
}

export interface ServiceError {
  /** Further data under dotted names. All values are strings. Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference?: string;
  status?: number;
}

export interface StoreDetailAndSubmitRequest {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  bank?: BankAccount | undefined;
  /** Since version 18. */
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  /**
   * Date as `YYYY-MM-DD`. Needed for people: without it a payout may be refused by law. Format: date. Since
   * version 24.
   */
  dateOfBirth: string;
  /** `NaturalPerson` or `Company`. A company's name goes into `shopperName.lastName`. Since version 24. */
  entityType: "NaturalPerson" | "Company";
  fraudOffset?: number | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Country code of two letters. Maximum length: 2 characters. Since version 24. */
  nationality: string;
  recurring: Recurring;
  reference: string;
  /** Since version 24. */
  selectedBrand?: string | undefined;
  shopperEmail: string;
  /** Since version 24. */
  shopperName?: Name | undefined;
  /** Your id of the recipient. Letter case counts. */
  shopperReference: string;
  /** Since version 2. */
  shopperStatement?: string | undefined;
  /** Since version 24. */
  socialSecurityNumber?: string | undefined;
  /** Since version 52. */
  telephoneNumber?: string | undefined;
}

export interface StoreDetailAndSubmitResponse {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string };
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference: string;
  refusalReason?: string;
  resultCode: string;
}

export interface StoreDetailRequest {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string } | undefined;
  bank?: BankAccount | undefined;
  /** Since version 18. */
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  /**
   * Date as `YYYY-MM-DD`. Needed for people: without it a payout may be refused by law. Format: date. Since
   * version 24.
   */
  dateOfBirth: string;
  /** `NaturalPerson` or `Company`. A company's name goes into `shopperName.lastName`. Since version 24. */
  entityType: "NaturalPerson" | "Company";
  fraudOffset?: number | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Country code of two letters. Maximum length: 2 characters. Since version 24. */
  nationality: string;
  recurring: Recurring;
  /** Since version 24. */
  selectedBrand?: string | undefined;
  shopperEmail: string;
  /** Since version 24. */
  shopperName?: Name | undefined;
  /** Your id of the recipient. Letter case counts. */
  shopperReference: string;
  /** Since version 24. */
  socialSecurityNumber?: string | undefined;
  /** Since version 52. */
  telephoneNumber?: string | undefined;
}

export interface StoreDetailResponse {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string };
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference: string;
  recurringDetailReference: string;
  resultCode: string;
}

export interface SubmitRequest {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  /**
   * Date as `YYYY-MM-DD`. Needed for people: without it a payout may be refused by law. Format: date. Since
   * version 24.
   */
  dateOfBirth?: string | undefined;
  /** `NaturalPerson` or `Company`. A company's name goes into `shopperName.lastName`. Since version 24. */
  entityType?: "NaturalPerson" | "Company" | undefined;
  fraudOffset?: number | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Country code of two letters. Since version 24. */
  nationality?: string | undefined;
  recurring: Recurring;
  reference: string;
  /** Token of the stored details; `LATEST` for the newest. */
  selectedRecurringDetailReference: string;
  shopperEmail: string;
  /** Since version 24. */
  shopperName?: Name | undefined;
  /** Your id of the recipient. Letter case counts. */
  shopperReference: string;
  /** Since version 2. */
  shopperStatement?: string | undefined;
  /** Since version 24. */
  socialSecurityNumber?: string | undefined;
}

export interface SubmitResponse {
  /** Further data under dotted names. All values are strings. */
  additionalData?: { [property: string]: string };
  /** Adyen's reference of this request; confirm or decline with it. */
  pspReference: string;
  refusalReason?: string;
  /** `[payout-submit-received]`: it waits for confirmation. */
  resultCode: string;
}
