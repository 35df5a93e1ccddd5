// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { Undocumented } from "../../core/undocumented.ts";

export interface AULocalAccountIdentification {
  /** Allowed length: 5 to 9 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  bsbCode: string;
  /** Default: `auLocal`. */
  type: "auLocal";
}

export interface AccountHolder {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform?: string;
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: AccountHolderCapabilityInResponse };
  /** @deprecated */
  contactDetails?: ContactDetailsInResponse;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string };
  /** Its code on the classic platform that it came from. */
  migratedAccountHolderCode?: string;
  /** The first balance account, unless you chose another. */
  primaryBalanceAccount?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  /** `active`, `suspended` or `closed`, which is for good. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string;
  /** By when problems must be solved, and what is taken away otherwise. */
  verificationDeadlines?: VerificationDeadline[];
}

export interface AccountHolderCapability {
  /** Adyen's checks let it be used. Set by Adyen; ignored when sent. */
  allowed?: boolean | undefined;
  /** Set by Adyen; ignored when sent. */
  allowedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {}) | undefined;
  /** Set by Adyen; ignored when sent. */
  allowedSettings?: CapabilitySettings | undefined;
  /** Off: paused by you. */
  enabled?: boolean | undefined;
  /** What keeps it from being allowed, and what to do. Set by Adyen; ignored when sent. */
  problems?: CapabilityProblem[] | undefined;
  /** You asked for it. Not yet permission: see `allowed`. */
  requested?: boolean | undefined;
  requestedLevel?: "high" | "low" | "medium" | "notApplicable" | undefined;
  /** Set by Adyen; ignored when sent. */
  requestedSettings?: CapabilitySettings | undefined;
  /** Set by Adyen; ignored when sent. */
  transferInstruments?: AccountSupportingEntityCapability[] | undefined;
  /** `pending`, `valid`, `invalid` (see `problems`) or `rejected`. Set by Adyen; ignored when sent. */
  verificationStatus?: "invalid" | "pending" | "rejected" | "valid" | (string & {}) | undefined;
}

export interface AccountHolderCapabilityInResponse {
  /** Adyen's checks let it be used. */
  allowed?: boolean;
  allowedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  allowedSettings?: CapabilitySettings;
  /** Off: paused by you. */
  enabled?: boolean;
  /** What keeps it from being allowed, and what to do. */
  problems?: CapabilityProblem[];
  /** You asked for it. Not yet permission: see `allowed`. */
  requested?: boolean;
  requestedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  requestedSettings?: CapabilitySettings;
  transferInstruments?: AccountSupportingEntityCapability[];
  /** `pending`, `valid`, `invalid` (see `problems`) or `rejected`. */
  verificationStatus?: "invalid" | "pending" | "rejected" | "valid" | (string & {});
}

export interface AccountHolderInfo {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform?: string | undefined;
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: AccountHolderCapability } | undefined;
  /** @deprecated */
  contactDetails?: ContactDetails | undefined;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string } | undefined;
  /** Its code on the classic platform that it came from. Set by Adyen; ignored when sent. */
  migratedAccountHolderCode?: string | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string | undefined;
}

export interface AccountHolderUpdateRequest {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform?: string | undefined;
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: AccountHolderCapability } | undefined;
  /** @deprecated */
  contactDetails?: ContactDetails | undefined;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string } | undefined;
  /** Its code on the classic platform that it came from. Set by Adyen; ignored when sent. */
  migratedAccountHolderCode?: string | undefined;
  primaryBalanceAccount?: string | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string | undefined;
  /** By when problems must be solved, and what is taken away otherwise. Set by Adyen; ignored when sent. */
  verificationDeadlines?: VerificationDeadline[] | undefined;
}

export interface AccountSupportingEntityCapability {
  allowed?: boolean;
  allowedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  enabled?: boolean;
  id?: string;
  requested?: boolean;
  requestedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  verificationStatus?: "invalid" | "pending" | "rejected" | "valid" | (string & {});
}

export interface AdditionalBankIdentification {
  code?: string | undefined;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | undefined;
}

export interface AdditionalBankIdentificationRequirement {
  additionalBankIdentificationType?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | (string & {});
  description?: string;
  /** Default: `additionalBankIdentificationRequirement`. */
  type: "additionalBankIdentificationRequirement";
}

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

export interface AddressRequirement {
  description?: string;
  requiredAddressFields?: ("city" | "country" | "line1" | "postalCode" | "stateOrProvince" | (string & {}))[];
  /** Default: `addressRequirement`. */
  type: "addressRequirement";
}

export interface Amount {
  /** Currency code of three letters. Exact length: 3 characters. */
  currency: string;
  /** In minor units: 1000 is EUR 10.00. */
  value: number;
}

export interface AmountMinMaxRequirement {
  description?: string;
  max?: number;
  min?: number;
  /** Default: `amountMinMaxRequirement`. */
  type: "amountMinMaxRequirement";
}

export interface AmountNonZeroDecimalsRequirement {
  description?: string;
  /** Default: `amountNonZeroDecimalsRequirement`. */
  type: "amountNonZeroDecimalsRequirement";
}

export interface Authentication {
  email?: string | undefined;
  /** Allowed length: 1 to 30 characters. */
  password?: string | undefined;
  phone?: Phone | undefined;
}

export interface AuthenticationInResponse {
  email?: string;
  /** Allowed length: 1 to 30 characters. */
  password?: string;
  phone?: PhoneInResponse;
}

export interface AuthorisedCardUsers {
  legalEntityIds?: readonly string[] | undefined;
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

export interface Balance {
  /** What can be spent now, in minor units. */
  available: number;
  /** What has been settled, in minor units. */
  balance: number;
  /** Currency code of three letters. */
  currency: string;
  /** What will be settled later, in minor units. */
  pending?: number;
  /** What is held back, in minor units. */
  reserved: number;
}

export interface BalanceAccount {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId: string;
  /** One per currency: the default one, and all that are not zero. */
  balances?: Balance[];
  /** Currency that is shown first. Cannot be changed later; EUR without it. */
  defaultCurrencyCode?: string;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string };
  /** Its code on the classic platform that it came from. */
  migratedAccountCode?: string;
  paymentInstruments?: PaymentInstrumentReference[];
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration;
  /** Maximum length: 150 characters. */
  reference?: string;
  /** `active`, `inactive`, `suspended` or `closed`. */
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string;
}

export interface BalanceAccountBase {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId: string;
  /** Currency that is shown first. Cannot be changed later; EUR without it. */
  defaultCurrencyCode?: string;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string };
  /** Its code on the classic platform that it came from. */
  migratedAccountCode?: string;
  paymentInstruments?: PaymentInstrumentReference[];
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration;
  /** Maximum length: 150 characters. */
  reference?: string;
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | (string & {});
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string;
}

export interface BalanceAccountInfo {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId: string;
  /** Currency that is shown first. Cannot be changed later; EUR without it. */
  defaultCurrencyCode?: string | undefined;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string } | undefined;
  /** Its code on the classic platform that it came from. Set by Adyen; ignored when sent. */
  migratedAccountCode?: string | undefined;
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string | undefined;
}

export interface BalanceAccountUpdateRequest {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId?: string | undefined;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  /** Your own pairs. In a change, keys that are left out are removed. */
  metadata?: { [property: string]: string } | undefined;
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  status?: "Active" | "Closed" | "Inactive" | "Suspended" | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string | undefined;
}

export interface BalancePlatform {
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  status?: string;
}

export interface BankAccount {
  accountIdentification: AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification;
}

export interface BankAccountDetails {
  accountNumber?: string;
  /** Default: `checking`. */
  accountType?: string;
  branchNumber?: string;
  /** Default: `physical`. */
  formFactor?: string;
  iban?: string;
  routingNumber?: string;
  sortCode?: string;
  /** Default: `iban`. */
  type: string;
}

export interface BankAccountIdentificationTypeRequirement {
  bankAccountIdentificationTypes?: ("auLocal" | "brLocal" | "caLocal" | "czLocal" | "dkLocal" | "hkLocal" | "huLocal" | "iban" | "inLocal" | "jpLocal" | "legacy" | "mxLocal" | "myLocal" | "noLocal" | "numberAndBic" | "nzLocal" | "plLocal" | "seLocal" | "sgLocal" | "ukLocal" | "usLocal" | (string & {}))[];
  description?: string;
  /** Default: `bankAccountIdentificationTypeRequirement`. */
  type: "bankAccountIdentificationTypeRequirement";
}

export interface BankAccountIdentificationValidationRequest {
  accountIdentification: AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification;
}

export interface BankAccountModel {
  /** Default: `physical`. */
  formFactor?: "physical" | "unknown" | "virtual" | null | undefined;
}

export interface BulkAddress {
  city?: string | undefined;
  company?: string | undefined;
  country: string;
  email?: string | undefined;
  houseNumberOrName?: string | undefined;
  mobile?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
  street?: string | undefined;
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

export interface CZLocalAccountIdentification {
  /** Allowed length: 2 to 17 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
  /** Default: `czLocal`. */
  type: "czLocal";
}

export interface CapabilityProblem {
  entity?: CapabilityProblemEntity;
  verificationErrors?: VerificationError[];
}

export interface CapabilityProblemEntity {
  documents?: string[];
  id?: string;
  owner?: CapabilityProblemEntityrecursive;
  type?: "BankAccount" | "Document" | "LegalEntity" | (string & {});
}

export interface CapabilityProblemEntityrecursive {
  documents?: string[];
  id?: string;
  type?: "BankAccount" | "Document" | "LegalEntity" | (string & {});
}

export interface CapabilitySettings {
  amountPerIndustry?: { [property: string]: Amount };
  authorizedCardUsers?: boolean;
  fundingSource?: ("credit" | "debit" | "prepaid" | (string & {}))[];
  interval?: "daily" | "monthly" | "weekly" | (string & {});
  maxAmount?: Amount;
}

export interface CapitalBalance {
  /** Currency code of three letters. */
  currency: string;
  fee: number;
  principal: number;
  total: number;
}

export interface CapitalBalanceWrapper {
  CapitalBalance?: CapitalBalance;
}

export interface CapitalGrantAccount {
  balances?: CapitalBalanceWrapper[];
  fundingBalanceAccountId?: string;
  id?: string;
  limits?: GrantLimitWrapper[];
}

export interface Card {
  authentication?: AuthenticationInResponse;
  bin?: string;
  brand: string;
  brandVariant: string;
  /** Maximum length: 26 characters. */
  cardholderName: string;
  configuration?: CardConfiguration;
  cvc?: string;
  deliveryContact?: ContactInResponse;
  expiration?: Expiry;
  formFactor: "physical" | "unknown" | "virtual" | (string & {});
  lastFour?: string;
  number?: string;
  threeDSecure?: string;
  usage?: string;
}

export interface CardConfiguration {
  activation?: string | undefined;
  /** Maximum length: 255 characters. */
  activationUrl?: string | undefined;
  bulkAddress?: BulkAddress | undefined;
  cardImageId?: string | undefined;
  carrier?: string | undefined;
  carrierImageId?: string | undefined;
  configurationProfileId: string;
  /** Currency code of three letters. */
  currency?: string | undefined;
  envelope?: string | undefined;
  insert?: string | undefined;
  language?: string | undefined;
  logoImageId?: string | undefined;
  pinMailer?: string | undefined;
  printLine?: string | undefined;
  shipmentMethod?: string | undefined;
}

export interface CardInfo {
  authentication?: Authentication | undefined;
  brand: string;
  brandVariant: string;
  /** Maximum length: 26 characters. */
  cardholderName: string;
  configuration?: CardConfiguration | undefined;
  deliveryContact?: Contact | undefined;
  formFactor: "physical" | "unknown" | "virtual";
  threeDSecure?: string | undefined;
  usage?: string | undefined;
}

export interface CardOrder {
  /** Format: date-time. */
  beginDate?: string;
  cardManufacturingProfileId?: string;
  /** Format: date-time. */
  closedDate?: string;
  /** Format: date-time. */
  endDate?: string;
  id?: string;
  /** Format: date-time. */
  lockDate?: string;
  serviceCenter?: string;
  status?: "closed" | "open" | (string & {});
}

export interface CardOrderItem {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform?: string;
  card?: CardOrderItemDeliveryStatus;
  cardOrderItemId?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  pin?: CardOrderItemDeliveryStatus;
  shippingMethod?: string;
}

export interface CardOrderItemDeliveryStatus {
  errorMessage?: string;
  status?: "created" | "delivered" | "notApplicable" | "processing" | "produced" | "rejected" | "shipped" | "unknown" | (string & {});
  trackingNumber?: string;
}

export interface Contact {
  address?: Address | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  name?: Name | undefined;
  personalData?: PersonalData | undefined;
  phoneNumber?: PhoneNumber | undefined;
  webAddress?: string | undefined;
}

export interface ContactInResponse {
  address?: Address;
  email?: string;
  fullPhoneNumber?: string;
  name?: Name;
  personalData?: PersonalData;
  phoneNumber?: PhoneNumberInResponse;
  webAddress?: string;
}

export interface ContactDetails {
  address: Address;
  email: string;
  phone: Phone;
  webAddress?: string | undefined;
}

export interface ContactDetailsInResponse {
  address: Address;
  email: string;
  phone: PhoneInResponse;
  webAddress?: string;
}

export interface Counterparty {
  bankAccount?: BankAccount | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
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
  /** Code to compare with; texts change. */
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  /** Tell it to Adyen's support when asking about this error. */
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export interface DelegatedAuthenticationData {
  /** Maximum length: 20000 characters. */
  sdkOutput: string;
}

export interface Device {
  id?: string;
  name?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  type?: "ios" | "android" | "browser" | (string & {});
}

export interface DeviceInfo {
  formFactor?: string;
  osName?: string;
}

export interface Expiry {
  month?: string;
  year?: string;
}

export interface GetNetworkTokenResponse {
  token: NetworkToken;
}

export interface GrantLimit {
  amount?: Amount;
}

export interface GrantLimitWrapper {
  GrantLimit?: GrantLimit;
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

export interface Href {
  href?: string;
}

export interface IbanAccountIdentification {
  bic?: string | undefined;
  iban: string;
  /** Default: `iban`. */
  type: "iban";
}

export interface IbanAccountIdentificationRequirement {
  description?: string;
  ibanPrefixes?: string[];
  /** Default: `ibanAccountIdentificationRequirement`. */
  type: "ibanAccountIdentificationRequirement";
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export type JSONObject = { [property: string]: unknown };

export interface Link {
  first?: Href;
  last?: Href;
  next?: Href;
  previous?: Href;
  self?: Href;
}

export interface ListMandatesResponse {
  link: Link;
  mandates: Mandate[];
}

export interface ListNetworkTokensResponse {
  networkTokens?: NetworkToken[];
}

export interface Mandate {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string;
  counterparty?: MandateBankAccount;
  /** Format: date-time. */
  createdAt?: string;
  id?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  /** `pending`, `approved` or `cancelled`. */
  status?: MandateStatus;
  type?: MandateType;
  /** Format: date-time. */
  updatedAt?: string;
}

export type MandateAccountIdentification = UKLocalMandateAccountIdentification;

export interface MandateBankAccount {
  accountHolder: MandatePartyIdentification;
  accountIdentification: MandateAccountIdentification;
}

export interface MandatePartyIdentification {
  fullName?: string;
}

export type MandateStatus = "pending" | "approved" | "cancelled" | (string & {});

export type MandateType = "bacs" | (string & {});

export interface MandateUpdate {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string | null | undefined;
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

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface NetworkToken {
  brandVariant?: string;
  /** Format: date-time. */
  creationDate?: string;
  device?: DeviceInfo;
  id?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  status?: "active" | "inactive" | "suspended" | "closed" | (string & {});
  tokenLastFour?: string;
  tokenRequestor?: NetworkTokenRequestor;
  type?: string;
}

export interface NetworkTokenActivationDataRequest {
  sdkOutput?: string | undefined;
}

export interface NetworkTokenActivationDataResponse {
  sdkInput?: string;
}

export interface NetworkTokenRequestor {
  id?: string;
  name?: string;
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

export interface PLLocalAccountIdentification {
  /** Exact length: 26 characters. */
  accountNumber: string;
  /** Default: `plLocal`. */
  type: "plLocal";
}

export interface PaginatedAccountHoldersResponse {
  accountHolders: AccountHolder[];
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
}

export interface PaginatedBalanceAccountsResponse {
  balanceAccounts: BalanceAccountBase[];
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
}

export interface PaginatedGetCardOrderItemResponse {
  data: CardOrderItem[];
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
}

export interface PaginatedGetCardOrderResponse {
  cardOrders?: CardOrder[];
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
}

export interface PaginatedPaymentInstrumentsResponse {
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
  paymentInstruments: PaymentInstrument[];
}

export interface PaymentInstrument {
  additionalBankAccountIdentifications?: IbanAccountIdentification[];
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  bankAccount?: BankAccountDetails;
  card?: Card;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  /** Country of two letters in which it is issued. */
  issuingCountryCode: string;
  /** Id of the group that the card is in. */
  paymentInstrumentGroupId?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  replacedById?: string;
  replacementOfId?: string;
  status?: "Active" | "Closed" | "Inactive" | "Lost" | "Requested" | "Stolen" | "Suspended" | "blocked" | "discarded" | (string & {});
  type: "bankAccount" | "card" | (string & {});
}

export interface PaymentInstrumentGroup {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform: string;
  /** Maximum length: 300 characters. */
  description?: string;
  id?: string;
  properties?: { [property: string]: string };
  /** Maximum length: 150 characters. */
  reference?: string;
  txVariant: string;
}

export interface PaymentInstrumentGroupInfo {
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform: string;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  properties?: { [property: string]: string } | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  txVariant: string;
}

export interface PaymentInstrumentInfo {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  bankAccount?: BankAccountModel | undefined;
  card?: CardInfo | undefined;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  /** Country of two letters in which it is issued. */
  issuingCountryCode: string;
  /** Id of the group that the card is in. */
  paymentInstrumentGroupId?: string | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** `active` unless asked otherwise; in some countries physical cards begin `inactive`. */
  status?: "Active" | "Closed" | "Inactive" | "Lost" | "Requested" | "Stolen" | "Suspended" | "blocked" | "discarded" | undefined;
  /** `card` or `bankAccount`. */
  type: "bankAccount" | "card";
}

export interface PaymentInstrumentReference {
  id: string;
}

export interface PaymentInstrumentRequirement {
  description?: string;
  /** Country of two letters in which it is issued. */
  issuingCountryCode?: string;
  issuingCountryCodes?: string[];
  onlyForCrossBalancePlatform?: boolean;
  paymentInstrumentType?: "BankAccount" | "Card" | (string & {});
  /** Default: `paymentInstrumentRequirement`. */
  type: "paymentInstrumentRequirement";
}

export interface PaymentInstrumentRevealInfo {
  cvc: string;
  expiration: Expiry;
  pan: string;
}

export interface PaymentInstrumentRevealRequest {
  /** Your session key, encrypted with Adyen's public key for this purpose. */
  encryptedKey: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
}

export interface PaymentInstrumentRevealResponse {
  encryptedData: string;
}

export interface PaymentInstrumentUpdateRequest {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  card?: CardInfo | undefined;
  /** `active`, `inactive`, `suspended` or `closed`, which is for good. */
  status?: "Active" | "Closed" | "Inactive" | "Lost" | "Requested" | "Stolen" | "Suspended" | "blocked" | "discarded" | undefined;
  statusComment?: string | undefined;
}

export interface PersonalData {
  dateOfBirth?: string | undefined;
  idNumber?: string | undefined;
  /** Exact length: 2 characters. */
  nationality?: string | undefined;
}

export interface Phone {
  number: string;
  type: "Landline" | "Mobile";
}

export interface PhoneInResponse {
  number: string;
  type: "Landline" | "Mobile" | (string & {});
}

export interface PhoneNumber {
  phoneCountryCode?: string | undefined;
  phoneNumber?: string | undefined;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | undefined;
}

export interface PhoneNumberInResponse {
  phoneCountryCode?: string;
  phoneNumber?: string;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | (string & {});
}

export interface PinChangeRequest {
  /** Your session key, encrypted with Adyen's public key for this purpose. */
  encryptedKey: string;
  encryptedPinBlock: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
  token: string;
}

export interface PinChangeResponse {
  status: "completed" | "pending" | "unavailable" | (string & {});
}

export interface PlatformPaymentConfiguration {
  /** Format: time. */
  salesDayClosingTime?: string | undefined;
  settlementDelayDays?: number | undefined;
}

export interface PublicKeyResponse {
  publicKey: string;
  publicKeyExpiryDate: string;
}

export interface RegisterSCAFinalResponse {
  success?: boolean;
}

export interface RegisterSCARequest {
  name?: string | undefined;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
  strongCustomerAuthentication: DelegatedAuthenticationData;
}

export interface RegisterSCAResponse {
  id?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  /** Maximum length: 20000 characters. */
  sdkInput?: string;
  success?: boolean;
}

export interface RemediatingAction {
  code?: string;
  message?: string;
}

export interface RestServiceError {
  detail?: string;
  /** Code to compare with; texts change. */
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

export interface RevealPinRequest {
  /** Your session key, encrypted with Adyen's public key for this purpose. */
  encryptedKey: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
}

export interface RevealPinResponse {
  encryptedPinBlock: string;
  token: string;
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

export interface SearchRegisteredDevicesResponse {
  data?: Device[];
  itemsTotal?: number;
  link?: Link;
  pagesTotal?: number;
}

export interface TransactionRule {
  amount?: Amount;
  balancePlatformId?: string;
  countries?: string[];
  /** Maximum length: 300 characters. */
  description: string;
  endDate?: string;
  entryModes?: ("barcode" | "chip" | "cof" | "contactless" | "magstripe" | "manual" | "ocr" | "server" | "unknown" | (string & {}))[];
  id?: string;
  interval: TransactionRuleIntervalInResponse;
  maxTransactions?: number;
  mccs?: string[];
  /** Id of the group that the card is in. */
  paymentInstrumentGroupId?: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string;
  processingTypes?: ("atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "recurring" | "token" | "unknown" | (string & {}))[];
  /** Maximum length: 150 characters. */
  reference: string;
  startDate?: string;
  status?: "active" | "inactive" | (string & {});
  type: "allowList" | "blockList" | "maxUsage" | "velocity" | (string & {});
}

export interface TransactionRuleInfo {
  amount?: Amount | undefined;
  balancePlatformId?: string | undefined;
  countries?: readonly string[] | undefined;
  /** Maximum length: 300 characters. */
  description: string;
  endDate?: string | undefined;
  entryModes?: readonly ("barcode" | "chip" | "cof" | "contactless" | "magstripe" | "manual" | "ocr" | "server" | "unknown")[] | undefined;
  /** Over which time amounts and counts are added up. */
  interval: TransactionRuleInterval;
  maxTransactions?: number | undefined;
  mccs?: readonly string[] | undefined;
  /** Id of the group that the card is in. */
  paymentInstrumentGroupId?: string | undefined;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string | undefined;
  processingTypes?: readonly ("atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "recurring" | "token" | "unknown")[] | undefined;
  /** Maximum length: 150 characters. */
  reference: string;
  startDate?: string | undefined;
  /** Only `active` rules are looked at. */
  status?: "active" | "inactive" | undefined;
  /** `blockList`, `allowList`, `maxUsage` or `velocity`. */
  type: "allowList" | "blockList" | "maxUsage" | "velocity";
}

export interface TransactionRuleInterval {
  type: "daily" | "lifetime" | "monthly" | "perTransaction" | "weekly";
}

export interface TransactionRuleIntervalInResponse {
  type: "daily" | "lifetime" | "monthly" | "perTransaction" | "weekly" | (string & {});
}

export interface TransactionRuleResponse {
  transactionRule?: TransactionRule;
}

export interface TransactionRulesResponse {
  transactionRules?: TransactionRule[];
}

export interface TransferRoute {
  category?: "bank" | "card" | "grants" | "interest" | "internal" | "issuedCard" | "migration" | "platformPayment" | "topUp" | "upgrade" | (string & {});
  country?: string;
  /** Currency code of three letters. */
  currency?: string;
  priority?: "crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {});
  requirements?: (AdditionalBankIdentificationRequirement | AddressRequirement | AmountMinMaxRequirement | AmountNonZeroDecimalsRequirement | BankAccountIdentificationTypeRequirement | IbanAccountIdentificationRequirement | PaymentInstrumentRequirement | USInstantPayoutAddressRequirement | USInternationalAchAddressRequirement | USInternationalAchPriorityRequirement | { type: Undocumented; [property: string]: unknown })[];
}

export interface TransferRouteRequest {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  /** Id of the balance platform. Needed where the credential has several. */
  balancePlatform: string;
  category: "bank";
  counterparty?: Counterparty | undefined;
  country?: string | undefined;
  /** Currency code of three letters. */
  currency: string;
  priorities?: readonly ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire")[] | undefined;
}

export interface TransferRouteResponse {
  transferRoutes?: TransferRoute[];
}

export interface UKLocalAccountIdentification {
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
  /** Default: `ukLocal`. */
  type: "ukLocal";
}

export interface UKLocalMandateAccountIdentification {
  /** Default: `ukLocal`. */
  type: "ukLocal" | (string & {});
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
}

export interface USInstantPayoutAddressRequirement {
  description?: string;
  /** Default: `usInstantPayoutAddressRequirement`. */
  type: "usInstantPayoutAddressRequirement";
}

export interface USInternationalAchAddressRequirement {
  description?: string;
  /** Default: `usInternationalAchAddressRequirement`. */
  type: "usInternationalAchAddressRequirement";
}

export interface USInternationalAchPriorityRequirement {
  description?: string;
  /** Default: `usInternationalAchPriorityRequirement`. */
  type: "usInternationalAchPriorityRequirement";
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

export interface UpdateNetworkTokenRequest {
  /** `active`, `suspended` or `closed`, which is for good. */
  status?: "active" | "suspended" | "closed" | undefined;
}

export interface UpdatePaymentInstrument {
  additionalBankAccountIdentifications?: IbanAccountIdentification[];
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  bankAccount?: BankAccountDetails;
  card?: Card;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  /** Country of two letters in which it is issued. */
  issuingCountryCode: string;
  /** Id of the group that the card is in. */
  paymentInstrumentGroupId?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  replacedById?: string;
  replacementOfId?: string;
  status?: "Active" | "Closed" | "Inactive" | "Lost" | "Requested" | "Stolen" | "Suspended" | "blocked" | "discarded" | (string & {});
  /** Since version 2. */
  statusComment?: string;
  type: "bankAccount" | "card" | (string & {});
}

export interface VerificationDeadline {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  entityIds?: string[];
  /** Format: date-time. */
  expiresAt: string;
}

export interface VerificationError {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  code?: string;
  message?: string;
  remediatingActions?: RemediatingAction[];
  subErrors?: VerificationErrorrecursive[];
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
}

export interface VerificationErrorrecursive {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  code?: string;
  message?: string;
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
  remediatingActions?: RemediatingAction[];
}
