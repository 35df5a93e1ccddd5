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
  merchantAccount: string;
  permits: readonly Permit[];
  recurringDetailReference: string;
  shopperReference: string;
}

export interface CreatePermitResult {
  permitResultList?: PermitResult[];
  pspReference?: string;
}

export interface DisablePermitRequest {
  merchantAccount: string;
  token: string;
}

export interface DisablePermitResult {
  pspReference?: string;
  status?: string;
}

export interface DisableRequest {
  /** Since version 3. */
  contract?: string | undefined;
  merchantAccount: string;
  recurringDetailReference?: string | undefined;
  shopperReference: string;
}

export interface DisableResult {
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
  billingDate?: string | undefined;
  billingSequenceNumber?: string | undefined;
  displayedReference?: string | undefined;
  merchantAccount: string;
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperReference: string;
  storedPaymentMethodId?: string | undefined;
}

export interface NotifyShopperResult {
  displayedReference?: string;
  message?: string;
  pspReference?: string;
  reference?: string;
  resultCode?: string;
  shopperNotificationReference?: string;
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
  /** Since version 4. */
  firstPspReference?: string;
  name?: string;
  /** Since version 68. */
  networkTxReference?: string;
  /** Since version 2. */
  paymentMethodVariant?: string;
  recurringDetailReference: string;
  /** Since version 4. */
  shopperName?: Name;
  /** Since version 4. */
  socialSecurityNumber?: string;
  /** Since version 2. */
  tokenDetails?: TokenDetails;
  /** Since version 68. */
  transactionLinkId?: string;
  variant: string;
}

export interface RecurringDetailWrapper {
  RecurringDetail?: RecurringDetail;
}

export interface RecurringDetailsRequest {
  merchantAccount: string;
  recurring?: Recurring | undefined;
  shopperReference: string;
}

export interface RecurringDetailsResult {
  /** Format: date-time. */
  creationDate?: string;
  details?: RecurringDetailWrapper[];
  lastKnownShopperEmail?: string;
  shopperReference?: string;
}

export interface ScheduleAccountUpdaterRequest {
  additionalData?: { [property: string]: string } | undefined;
  card?: Card | undefined;
  merchantAccount: string;
  reference: string;
  selectedRecurringDetailReference?: string | undefined;
  shopperReference?: string | undefined;
}

export interface ScheduleAccountUpdaterResult {
  pspReference: string;
  result: string;
}

export interface ServiceError {
  /** Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface TokenDetails {
  tokenData?: { [property: string]: string };
  tokenDataType?: string;
}
