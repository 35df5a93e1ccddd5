// Made by `npm run generate` from spec/facts/recurring-v68.json. Do not edit.

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
  /** In minor units. */
  value: number;
}

export interface BankAccount {
  bankAccountNumber?: string;
  /** Since version 18. */
  bankCity?: string;
  bankLocationId?: string;
  bankName?: string;
  bic?: string;
  countryCode?: string;
  iban?: string;
  ownerName?: string;
  /** Since version 18. */
  taxId?: string;
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

export interface CreatePermitRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  permits: readonly Permit[];
  /** The token: Adyen's id of what was stored. */
  recurringDetailReference: string;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference: string;
}

export interface CreatePermitResult {
  permitResultList?: PermitResult[];
  /** Adyen's reference of this request. */
  pspReference?: string;
}

export interface DisablePermitRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  token: string;
}

export interface DisablePermitResult {
  /** Adyen's reference of this request. */
  pspReference?: string;
  status?: string;
}

export interface DisableRequest {
  /** Takes away one use only. Without it: all. Since version 3. */
  contract?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** The token: Adyen's id of what was stored. */
  recurringDetailReference?: string | undefined;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference: string;
}

export interface DisableResult {
  /** `[detail-successfully-disabled]` or `[all-details-successfully-disabled]`. */
  response?: string;
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface NotifyShopperRequest {
  amount: Amount;
  /** Day of the charge, `YYYY-MM-DD`. */
  billingDate?: string | undefined;
  billingSequenceNumber?: string | undefined;
  displayedReference?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** The token: Adyen's id of what was stored. */
  recurringDetailReference?: string | undefined;
  reference: string;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference: string;
  /** The token; the same as `recurringDetailReference`. */
  storedPaymentMethodId?: string | undefined;
}

export interface NotifyShopperResult {
  displayedReference?: string;
  message?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  reference?: string;
  resultCode?: string;
  shopperNotificationReference?: string;
  /** The token; the same as `recurringDetailReference`. */
  storedPaymentMethodId?: string;
}

export interface Permit {
  partnerId?: string | undefined;
  profileReference?: string | undefined;
  restriction?: PermitRestriction | undefined;
  resultKey?: string | undefined;
  /** Format: date-time. */
  validTillDate?: string | undefined;
}

export interface PermitRestriction {
  maxAmount?: Amount | undefined;
  singleTransactionLimit?: Amount | undefined;
  singleUse?: boolean | undefined;
}

export interface PermitResult {
  /** Since version 32. */
  resultKey?: string;
  /** Since version 32. */
  token?: string;
}

export interface Recurring {
  /** `ONECLICK`, `RECURRING`, `ONECLICK,RECURRING` or `PAYOUT`: what the details may be used for. */
  contract?: "ONECLICK" | "ONECLICK,RECURRING" | "RECURRING" | "PAYOUT" | "EXTERNAL" | undefined;
  recurringDetailName?: string | undefined;
  /** Format: date-time. Since version 40. */
  recurringExpiry?: string | undefined;
  /** Since version 40. */
  recurringFrequency?: string | undefined;
  /** Since version 25. */
  tokenService?: "VISATOKENSERVICE" | "MCTOKENSERVICE" | "AMEXTOKENSERVICE" | "TOKEN_SHARING" | undefined;
}

export interface RecurringDetail {
  /** Since version 5. */
  additionalData?: { [property: string]: string };
  /** Since version 4. */
  alias?: string;
  /** Since version 4. */
  aliasType?: string;
  bank?: BankAccount;
  /** Since version 4. */
  billingAddress?: Address;
  card?: Card;
  /** Since version 12. */
  contractTypes?: string[];
  /** Format: date-time. */
  creationDate?: string;
  /** The payment that stored it. Since version 4. */
  firstPspReference?: string;
  name?: string;
  /** The card scheme's reference of the first payment. Since version 68. */
  networkTxReference?: string;
  /** Kind of card in more detail, such as `visacredit`. Since version 2. */
  paymentMethodVariant?: string;
  /** The token: Adyen's id of what was stored. */
  recurringDetailReference: string;
  /** Since version 4. */
  shopperName?: Name;
  /** Since version 4. */
  socialSecurityNumber?: string;
  /** Since version 2. */
  tokenDetails?: TokenDetails;
  /** Since version 68. */
  transactionLinkId?: string;
  /** Payment method, such as `visa`. */
  variant: string;
}

export interface RecurringDetailWrapper {
  RecurringDetail?: RecurringDetail;
}

export interface RecurringDetailsRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  recurring?: Recurring | undefined;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference: string;
}

export interface RecurringDetailsResult {
  /** Format: date-time. */
  creationDate?: string;
  /** What is stored; absent where there is nothing. */
  details?: RecurringDetailWrapper[];
  lastKnownShopperEmail?: string;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference?: string;
}

export interface ScheduleAccountUpdaterRequest {
  additionalData?: { [property: string]: string } | undefined;
  card?: Card | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  reference: string;
  selectedRecurringDetailReference?: string | undefined;
  /** Your id of the shopper, as in the first payment. Letter case counts. */
  shopperReference?: string | undefined;
}

export interface ScheduleAccountUpdaterResult {
  /** Adyen's reference of this request. */
  pspReference: string;
  result: string;
}

export interface ServiceError {
  /** Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  status?: number;
}

export interface TokenDetails {
  tokenData?: { [property: string]: string };
  tokenDataType?: string;
}
