// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

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
  status?: "active" | "closed" | "suspended" | (string & {});
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
  status?: "active" | "closed" | "suspended" | undefined;
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

export interface ActiveNetworkTokensRestriction {
  operation: string;
  value?: number | undefined;
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
  /** Currency code of three letters. */
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

export interface ApproveAssociationRequest {
  /** Allowed length: 1 to 100 characters. */
  entityId: string;
  entityType: ScaEntityType;
  /** Allowed length: 0 to 5 items. */
  scaDeviceIds: readonly string[];
  status: AssociationStatus;
}

export interface ApproveAssociationResponse {
  /** Minimum length: 1 items. */
  scaAssociations: Association[];
}

export interface ApproveTransferLimitRequest {
  /** Allowed length: 1 to 2147483647 items. */
  transferLimitIds: readonly string[];
}

export interface Association {
  /** Allowed length: 1 to 100 characters. */
  entityId: string;
  entityType: ScaEntityTypeInResponse;
  /** Exact length: 30 characters. */
  scaDeviceId: string;
  status: AssociationStatusInResponse;
}

export interface AssociationDelegatedAuthenticationData {
  /** Maximum length: 20000 characters. */
  sdkOutput: string;
}

export interface AssociationFinaliseRequest {
  ids: readonly string[];
  strongCustomerAuthentication: AssociationDelegatedAuthenticationData;
  type: "PaymentInstrument";
}

export interface AssociationFinaliseResponse {
  deviceId?: string;
  ids?: string[];
  type: "PAYMENT_INSTRUMENT" | (string & {});
}

export interface AssociationInitiateRequest {
  ids: readonly string[];
  type: "PaymentInstrument";
}

export interface AssociationInitiateResponse {
  /** Maximum length: 20000 characters. */
  sdkInput?: string;
}

export interface AssociationListing {
  /** Format: date-time. */
  createdAt: string;
  /** Allowed length: 1 to 100 characters. */
  entityId: string;
  entityType: ScaEntityTypeInResponse;
  /** Exact length: 30 characters. */
  scaDeviceId: string;
  /** Allowed length: 0 to 64 characters. */
  scaDeviceName?: string;
  scaDeviceType: ScaDeviceType;
  status: AssociationStatusInResponse;
}

export type AssociationStatus = "pendingApproval" | "active";

export type AssociationStatusInResponse = AssociationStatus | (string & {});

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
  pendingAvailable?: number;
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
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration;
  /** Maximum length: 150 characters. */
  reference?: string;
  /** `active`, `inactive`, `suspended` or `closed`. */
  status?: "active" | "closed" | "inactive" | "suspended" | (string & {});
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
  /** When a day of sales ends, and how many days later it is settled. */
  platformPaymentConfiguration?: PlatformPaymentConfiguration;
  /** Maximum length: 150 characters. */
  reference?: string;
  status?: "active" | "closed" | "inactive" | "suspended" | (string & {});
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string;
}

export interface BalanceAccountConfiguration {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  balancePlatformPayoutScheduleId: string;
  /** Format: date-time. */
  createdAt: string;
  /** Currency code of three letters. */
  currency?: string;
  description?: string;
  enabled?: boolean;
  frequency?: ScheduledPayoutFrequency;
  frequencyValue?: number;
  id?: string;
  maxPayoutAmount?: number;
  minPayoutAmount?: number;
  reference?: string;
  /** What the recipient reads. */
  referenceForBeneficiary?: string;
  retainedAmount?: number;
  /** @deprecated */
  salesDayClosingTime?: string;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId: string;
  /** Format: date-time. */
  updatedAt?: string;
}

export interface BalanceAccountConfigurationRequest {
  balancePlatformPayoutScheduleId: string;
  /** Currency code of three letters. */
  currency?: string | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
  frequency: "daily" | "weekly" | "weekdays" | "monthly";
  frequencyValue?: number | undefined;
  maxPayoutAmount?: number | undefined;
  minPayoutAmount?: number | undefined;
  reference?: string | undefined;
  /** What the recipient reads. */
  referenceForBeneficiary?: string | undefined;
  retainedAmount?: number | undefined;
  /** @deprecated */
  salesDayClosingTime?: string | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId: string;
}

export interface BalanceAccountConfigurationUpdate {
  description?: string | null | undefined;
  enabled?: boolean | null | undefined;
  frequency?: "daily" | "weekly" | "weekdays" | "monthly" | undefined;
  frequencyValue?: number | null | undefined;
  maxPayoutAmount?: number | null | undefined;
  minPayoutAmount?: number | null | undefined;
  reference?: string | null | undefined;
  /** What the recipient reads. */
  referenceForBeneficiary?: string | null | undefined;
  retainedAmount?: number | null | undefined;
  /** @deprecated */
  salesDayClosingTime?: string | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
}

export interface BalanceAccountConfigurations {
  balanceAccountPayoutSchedules: BalanceAccountConfiguration[];
  link: Link;
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
  status?: "active" | "closed" | "inactive" | "suspended" | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZone?: string | undefined;
}

export interface BalancePlatform {
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  status?: string;
}

export interface BalancePlatformConfiguration {
  automaticApplication?: boolean;
  balancePlatformId: string;
  countryCode?: string;
  /** Format: date-time. */
  createdAt: string;
  /** Currency code of three letters. */
  currency?: string;
  defaultDescription?: string;
  defaultFrequency?: ScheduledPayoutFrequency;
  defaultFrequencyValue?: number;
  defaultReference?: string;
  defaultReferenceForBeneficiary?: string;
  enabled?: boolean;
  id?: string;
  maxPayoutAmount?: number;
  minPayoutAmount?: number;
  payoutScheduleDescription: string;
  retainedAmount?: number;
  /** Format: date-time. */
  updatedAt?: string;
  userSettlementDelay: number;
  userSettlementTime: LocalTime;
  userSettlementTimeZone: string;
}

export interface BalancePlatformConfigurations {
  balancePlatformPayoutSchedules: BalancePlatformConfiguration[];
}

export interface BalanceSweepConfigurationsResponse {
  /** Whether another page follows. */
  hasNext: boolean;
  /** Whether a page comes before. */
  hasPrevious: boolean;
  sweeps: SweepConfigurationV2[];
}

export interface BalanceWebhookSetting {
  /** Currency code of three letters. Minimum length: 1 characters. */
  currency: string;
  id: string;
  status: SettingStatus;
  target: TargetInResponse;
  type: "balance" | (string & {});
  conditions?: ConditionInResponse[];
}

export interface BalanceWebhookSettingInfo {
  /** Allowed length: 0 to 20 items. */
  conditions?: readonly Condition[] | undefined;
  /** Currency code of three letters. Minimum length: 1 characters. */
  currency: string;
  status: "active" | "inactive";
  target: Target;
  type: "balance";
}

export interface BalanceWebhookSettingInfoUpdate {
  /** Allowed length: 0 to 20 items. */
  conditions?: readonly Condition[] | null | undefined;
  /** Currency code of three letters. Minimum length: 1 characters. */
  currency?: string | undefined;
  status?: "active" | "inactive" | undefined;
  target?: TargetUpdate | undefined;
  type?: "balance" | undefined;
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

export interface BankIdentification {
  country?: string | undefined;
  identification?: string | undefined;
  identificationType?: "bic" | "iban" | "routingNumber" | "sortCode" | undefined;
}

export interface BankIdentificationInResponse {
  country?: string;
  identification?: string;
  identificationType?: "bic" | "iban" | "routingNumber" | "sortCode" | (string & {});
}

export interface BeginScaDeviceRegistrationRequest {
  /** Allowed length: 0 to 64 characters. */
  name: string;
  /** Allowed length: 0 to 20000 characters. */
  sdkOutput: string;
}

export interface BeginScaDeviceRegistrationResponse {
  scaDevice?: ScaDevice;
  /** Maximum length: 20000 characters. */
  sdkInput?: string;
}

export interface BrandVariantsRestriction {
  operation: string;
  value?: readonly string[] | undefined;
}

export interface BulkAddress {
  city?: string | undefined;
  company?: string | undefined;
  country: string;
  email?: string | undefined;
  houseNumberOrName?: string | undefined;
  /** Since version 2. */
  line1?: string | undefined;
  /** Since version 2. */
  line2?: string | undefined;
  /** Since version 2. */
  line3?: string | undefined;
  mobile?: string | undefined;
  /** Since version 2. */
  name?: string | undefined;
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

export interface CapitalGrantAccount {
  balances?: CapitalBalance[];
  fundingBalanceAccountId?: string;
  id?: string;
  limits?: GrantLimit[];
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
  /** Since version 2. */
  deliveryContact?: DeliveryContactInResponse;
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
  /** Since version 2. */
  deliveryContact?: DeliveryContact | undefined;
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

export interface Condition {
  balanceType: "balance" | "available" | "pending" | "reserved";
  conditionType: "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";
  value: number;
}

export interface ConditionInResponse {
  balanceType: "balance" | "available" | "pending" | "reserved" | (string & {});
  conditionType: "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | (string & {});
  value: number;
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

export interface CounterpartyBankRestriction {
  operation: string;
  value?: readonly BankIdentification[] | undefined;
}

export interface CounterpartyBankRestrictionInResponse {
  operation: string;
  value?: BankIdentificationInResponse[];
}

export interface CounterpartyTypesRestriction {
  operation: string;
  value?: readonly ("balanceAccount" | "bankAccount" | "card" | "transferInstrument")[] | undefined;
}

export interface CounterpartyTypesRestrictionInResponse {
  operation: string;
  value?: ("balanceAccount" | "bankAccount" | "card" | "transferInstrument" | (string & {}))[];
}

export interface CountriesRestriction {
  operation: string;
  value?: readonly string[] | undefined;
}

export interface CreateScaInformation {
  exemption?: ScaExemption | undefined;
  scaOnApproval?: boolean | undefined;
}

export interface CreateSweepConfigurationV2 {
  /** `bank`, `internal` or `platformPayment`. Since version 2. */
  category?: "bank" | "internal" | "platformPayment" | undefined;
  /** The other side: a balance account, a transfer instrument or a merchant account. */
  counterparty: SweepCounterparty;
  /** The one currency that is swept. */
  currency: string;
  description?: string | undefined;
  /** Since version 2. */
  priorities?: readonly ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire")[] | undefined;
  /** Set by Adyen; ignored when sent. */
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "directDebitNotSupported" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "transferInstrumentDoesNotExist" | "unknown" | (string & {}) | undefined;
  /** Set by Adyen; ignored when sent. */
  reasonDetail?: string | undefined;
  /** Maximum length: 80 characters. */
  reference?: string | undefined;
  /** What the recipient reads. Maximum length: 80 characters. */
  referenceForBeneficiary?: string | undefined;
  /** When it looks at the balance. */
  schedule: SweepSchedule;
  status?: "active" | "inactive" | undefined;
  /** How much to move, in minor units. Not together with `targetAmount`. */
  sweepAmount?: Amount | undefined;
  /** How much to leave in the balance account, in minor units. Not together with `sweepAmount`. */
  targetAmount?: Amount | undefined;
  /** Balance from which (`push`) or below which (`pull`) it runs, in minor units. 0 without it. */
  triggerAmount?: Amount | undefined;
  /** `push` pays out, `pull` brings in. `push` without it. Default: `push`. */
  type?: "pull" | "push" | undefined;
}

export interface CreateTransferLimitRequest {
  /** The most per transfer or day, in minor units. */
  amount: Amount;
  /** Format: date-time. */
  endsAt?: string | undefined;
  reference?: string | undefined;
  scaInformation?: CreateScaInformation | undefined;
  /** `perTransaction` or `perDay`. */
  scope: Scope;
  /** From when it holds. Without it: at once. Format: date-time. */
  startsAt?: string | undefined;
  /** `instant`: only instant transfers. `all`: every one. */
  transferType: TransferType;
}

export interface DKLocalAccountIdentification {
  /** Allowed length: 4 to 10 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
  /** Default: `dkLocal`. */
  type: "dkLocal";
}

export interface DayOfWeekRestriction {
  operation: string;
  value?: readonly ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday")[] | undefined;
}

export interface DayOfWeekRestrictionInResponse {
  operation: string;
  value?: ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday" | (string & {}))[];
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

export interface DeliveryAddress {
  city?: string | undefined;
  country: string;
  line1?: string | undefined;
  line2?: string | undefined;
  line3?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
}

export interface DeliveryContact {
  address: DeliveryAddress;
  /** Since version 2. */
  company?: string | undefined;
  email?: string | undefined;
  fullPhoneNumber?: string | undefined;
  name: Name;
  phoneNumber?: PhoneNumber | undefined;
  webAddress?: string | undefined;
}

export interface DeliveryContactInResponse {
  address: DeliveryAddress;
  /** Since version 2. */
  company?: string;
  email?: string;
  fullPhoneNumber?: string;
  name: Name;
  phoneNumber?: PhoneNumberInResponse;
  webAddress?: string;
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
  /** Since version 2. */
  phone?: PhoneInfo;
}

export interface DifferentCurrenciesRestriction {
  operation: string;
  value?: boolean | undefined;
}

export interface Duration {
  unit?: "days" | "hours" | "minutes" | "months" | "weeks" | undefined;
  value?: number | undefined;
}

export interface DurationInResponse {
  unit?: "days" | "hours" | "minutes" | "months" | "weeks" | (string & {});
  value?: number;
}

export interface EntryModesRestriction {
  operation: string;
  value?: readonly ("barcode" | "chip" | "cof" | "contactless" | "magstripe" | "manual" | "ocr" | "server" | "unknown")[] | undefined;
}

export interface EntryModesRestrictionInResponse {
  operation: string;
  value?: ("barcode" | "chip" | "cof" | "contactless" | "magstripe" | "manual" | "ocr" | "server" | "unknown" | (string & {}))[];
}

export type ExecutionResult = "failed" | "succeeded" | "skipped";

export type ExecutionResultInResponse = ExecutionResult | (string & {});

export interface Expiry {
  month?: string;
  year?: string;
}

export interface Fee {
  amount: Amount;
}

export interface FinishScaDeviceRegistrationRequest {
  /** Allowed length: 0 to 20000 characters. */
  sdkOutput: string;
}

export interface FinishScaDeviceRegistrationResponse {
  scaDevice?: ScaDevice;
}

export interface GetNetworkTokenResponse {
  token: NetworkToken;
}

export interface GetTaxFormResponse {
  /** Format: byte. */
  content: string;
  contentType?: "application/pdf" | (string & {});
}

export interface GrantLimit {
  amount?: Amount;
}

export interface GrantOffer {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId: string;
  amount?: Amount;
  contractType?: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt?: string;
  fee?: Fee;
  id?: string;
  repayment?: Repayment;
  /** Format: date-time. */
  startsAt?: string;
}

export interface GrantOffers {
  grantOffers: GrantOffer[];
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

export interface InternationalTransactionRestriction {
  operation: string;
  value?: boolean | undefined;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export type JSONObject = { [property: string]: unknown };

export type LimitStatus = "active" | "inactive" | "pendingSCA" | "scheduled";

export type LimitStatusInResponse = LimitStatus | (string & {});

export interface Link {
  first?: Href;
  last?: Href;
  next?: Href;
  previous?: Href;
  self?: Href;
}

export interface ListAssociationsResponse {
  _links: Link;
  data: AssociationListing[];
  itemsTotal: number;
  pagesTotal: number;
}

export interface ListMandatesResponse {
  link: Link;
  mandates: Mandate[];
}

export interface ListNetworkTokensResponse {
  networkTokens?: NetworkToken[];
}

export interface LocalTime {
  hour?: number;
  minute?: number;
  nano?: number;
  second?: number;
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

export interface MatchingTransactionsRestriction {
  operation: string;
  value?: number | undefined;
}

export interface MatchingValuesRestriction {
  operation: string;
  value?: readonly ("acquirerId" | "amount" | "currency" | "merchantId" | "merchantName")[] | undefined;
}

export interface MatchingValuesRestrictionInResponse {
  operation: string;
  value?: ("acquirerId" | "amount" | "currency" | "merchantId" | "merchantName" | (string & {}))[];
}

export interface MccsRestriction {
  operation: string;
  value?: readonly string[] | undefined;
}

export interface MerchantAcquirerPair {
  acquirerId?: string | undefined;
  merchantId?: string | undefined;
}

export interface MerchantNamesRestriction {
  operation: string;
  value?: readonly StringMatch[] | undefined;
}

export interface MerchantNamesRestrictionInResponse {
  operation: string;
  value?: StringMatchInResponse[];
}

export interface MerchantsRestriction {
  operation: string;
  value?: readonly MerchantAcquirerPair[] | undefined;
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
  /** @deprecated Since version 2. */
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
  status?: "active" | "closed" | "inactive" | "suspended" | (string & {});
  /** Since version 2. */
  statusComment?: string;
  /** Since version 2. */
  statusReason?: "accountClosure" | "damaged" | "endOfLife" | "expired" | "lost" | "other" | "stolen" | "suspectedFraud" | "transactionRule" | (string & {});
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
  status?: "active" | "closed" | "inactive" | "suspended" | undefined;
  /** Since version 2. */
  statusComment?: string | undefined;
  /** Since version 2. */
  statusReason?: "accountClosure" | "damaged" | "endOfLife" | "expired" | "lost" | "other" | "stolen" | "suspectedFraud" | "transactionRule" | undefined;
  /** `card` or `bankAccount`. */
  type: "bankAccount" | "card";
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
  status?: "active" | "closed" | "inactive" | "suspended" | undefined;
  statusComment?: string | undefined;
  /** Why. With `other`, `statusComment` must say more. Since version 2. */
  statusReason?: "accountClosure" | "damaged" | "endOfLife" | "expired" | "lost" | "other" | "stolen" | "suspectedFraud" | "transactionRule" | undefined;
}

export interface PayoutScheduleExecution {
  id?: string;
  result?: ExecutionResultInResponse;
  resultDetails?: PayoutScheduleExecutionDetails;
  /** Format: date-time. */
  triggeredAt?: string;
}

export interface PayoutScheduleExecutionDetails {
  reason?: string;
  reasonCode?: string;
  transferId?: string;
}

export interface PayoutScheduleExecutions {
  payoutScheduleExecutions: PayoutScheduleExecution[];
}

export interface Phone {
  number: string;
  type: "landline" | "mobile";
}

export interface PhoneInResponse {
  number: string;
  type: "landline" | "mobile" | (string & {});
}

export interface PhoneInfo {
  hashedNumber?: string;
  lastFourDigits?: string;
  number?: string;
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

export interface ProcessingTypesRestriction {
  operation: string;
  value?: readonly ("atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "recurring" | "token" | "unknown")[] | undefined;
}

export interface ProcessingTypesRestrictionInResponse {
  operation: string;
  value?: ("atmWithdraw" | "balanceInquiry" | "ecommerce" | "moto" | "pos" | "recurring" | "token" | "unknown" | (string & {}))[];
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

export interface RemoveAssociationRequest {
  /** Allowed length: 1 to 100 characters. */
  entityId: string;
  entityType: ScaEntityType;
  /** Allowed length: 0 to 5 items. */
  scaDeviceIds: readonly string[];
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

export interface RiskScores {
  mastercard?: number | undefined;
  visa?: number | undefined;
}

export interface RiskScoresRestriction {
  operation: string;
  value?: RiskScores | undefined;
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

export interface SameAmountRestriction {
  operation: string;
  value?: boolean | undefined;
}

export interface SameCounterpartyRestriction {
  operation: string;
  value?: boolean | undefined;
}

export interface ScaDevice {
  id: string;
  /** Allowed length: 0 to 64 characters. */
  name: string;
  type: ScaDeviceType;
}

export type ScaDeviceType = "browser" | "ios" | "android" | (string & {});

export interface ScaEntity {
  /** Allowed length: 0 to 100 characters. */
  id: string;
  type: ScaEntityType;
}

export type ScaEntityType = "accountHolder" | "legalEntity" | "paymentInstrument";

export type ScaEntityTypeInResponse = ScaEntityType | (string & {});

export type ScaExemption = "setByPlatform" | "initialLimit" | "lowerLimit" | "notRegulated" | "alreadyPerformed";

export type ScaExemptionInResponse = ScaExemption | (string & {});

export interface ScaInformation {
  exemption?: ScaExemptionInResponse;
  status: ScaStatus;
}

export type ScaStatus = "notPerformed" | "pending" | "performed" | (string & {});

export type ScheduledPayoutFrequency = "daily" | "weekly" | "weekdays" | "monthly" | (string & {});

export type Scope = "perDay" | "perTransaction";

export type ScopeInResponse = Scope | (string & {});

export interface SearchRegisteredDevicesResponse {
  data?: Device[];
  itemsTotal?: number;
  link?: Link;
  pagesTotal?: number;
}

export type SettingStatus = "active" | "inactive" | (string & {});

export type SettingType = "balance" | (string & {});

export interface SourceAccountTypesRestriction {
  operation: string;
  value?: readonly ("balanceAccount" | "businessAccount")[] | undefined;
}

export interface SourceAccountTypesRestrictionInResponse {
  operation: string;
  value?: ("balanceAccount" | "businessAccount" | (string & {}))[];
}

export interface StringMatch {
  operation?: "contains" | "endsWith" | "isEqualTo" | "startsWith" | undefined;
  value?: string | undefined;
}

export interface StringMatchInResponse {
  operation?: "contains" | "endsWith" | "isEqualTo" | "startsWith" | (string & {});
  value?: string;
}

export interface SubmitScaAssociationRequest {
  /** Allowed length: 0 to 5 items. */
  entities: readonly ScaEntity[];
}

export interface SubmitScaAssociationResponse {
  /** Minimum length: 1 items. */
  scaAssociations: Association[];
}

export interface Summary {
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  taxYears: number[];
}

export interface SweepConfigurationV2 {
  /** Since version 2. */
  category?: "bank" | "internal" | "platformPayment" | (string & {});
  counterparty: SweepCounterparty;
  /** Currency code of three letters. */
  currency: string;
  description?: string;
  id: string;
  /** Since version 2. */
  priorities?: ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {}))[];
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "directDebitNotSupported" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "transferInstrumentDoesNotExist" | "unknown" | (string & {});
  reasonDetail?: string;
  /** Maximum length: 80 characters. */
  reference?: string;
  /** What the recipient reads. Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  schedule: SweepScheduleInResponse;
  status?: "active" | "inactive" | (string & {});
  sweepAmount?: Amount;
  targetAmount?: Amount;
  triggerAmount?: Amount;
  /** Default: `push`. */
  type?: "pull" | "push" | (string & {});
}

export interface SweepCounterparty {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  merchantAccount?: string | undefined;
  /** Id of a verified bank account from the Legal Entity API, beginning with `SE`. */
  transferInstrumentId?: string | undefined;
}

export interface SweepSchedule {
  /** Five fields, in the balance account's time zone: `30 17 * * MON`. */
  cronExpression?: string | undefined;
  /** `daily`, `weekly`, `monthly`, `balance` (whenever it changes) or `cron`. */
  type: "daily" | "weekly" | "monthly" | "balance" | "cron";
}

export interface SweepScheduleInResponse {
  /** Five fields, in the balance account's time zone: `30 17 * * MON`. */
  cronExpression?: string;
  /** `daily`, `weekly`, `monthly`, `balance` (whenever it changes) or `cron`. */
  type: "daily" | "weekly" | "monthly" | "balance" | "cron" | (string & {});
}

export interface Target {
  /** Minimum length: 1 characters. */
  id: string;
  type: "balanceAccount" | "accountHolder" | "balancePlatform";
}

export interface TargetInResponse {
  /** Minimum length: 1 characters. */
  id: string;
  type: "balanceAccount" | "accountHolder" | "balancePlatform" | (string & {});
}

export interface TargetUpdate {
  /** Minimum length: 1 characters. */
  id?: string | undefined;
  type?: "balanceAccount" | "accountHolder" | "balancePlatform" | undefined;
}

export interface TaxFormSummaryResponse {
  data: Summary[];
}

export interface ThresholdRepayment {
  amount: Amount;
}

export interface TimeOfDay {
  endTime?: string | undefined;
  startTime?: string | undefined;
}

export interface TimeOfDayRestriction {
  operation: string;
  value?: TimeOfDay | undefined;
}

export interface TokenRequestorsRestriction {
  operation: string;
  value?: readonly string[] | undefined;
}

export interface TotalAmountRestriction {
  operation: string;
  value?: Amount | undefined;
}

export interface TransactionRule {
  /** Since version 2. */
  aggregationLevel?: string;
  /** Maximum length: 300 characters. */
  description: string;
  endDate?: string;
  /** Since version 2. */
  entityKey: TransactionRuleEntityKey;
  id?: string;
  interval: TransactionRuleIntervalInResponse;
  /** Since version 2. */
  outcomeType?: "enforceSCA" | "hardBlock" | "scoreBased" | "timedBlock" | (string & {});
  /** Since version 2. */
  purpose?: "compliance" | "fraud" | "internalPolicy" | "policy" | "system" | (string & {});
  /** Maximum length: 150 characters. */
  reference: string;
  /** Since version 2. */
  requestType?: "authentication" | "authorization" | "bankTransfer" | "tokenization" | (string & {});
  /** Since version 2. */
  ruleRestrictions: TransactionRuleRestrictionsInResponse;
  /** Since version 2. */
  score?: number;
  startDate?: string;
  status?: "active" | "inactive" | (string & {});
  type: "allowList" | "blockList" | "maxUsage" | "velocity" | (string & {});
}

export interface TransactionRuleEntityKey {
  entityReference?: string | undefined;
  entityType?: string | undefined;
}

export interface TransactionRuleInfo {
  /** Since version 2. */
  aggregationLevel?: string | undefined;
  /** Maximum length: 300 characters. */
  description: string;
  endDate?: string | undefined;
  /** What it holds for, by kind and id. Since version 2. */
  entityKey: TransactionRuleEntityKey;
  /** Over which time amounts and counts are added up. */
  interval: TransactionRuleInterval;
  /**
   * `hardBlock` declines; `scoreBased` adds to the score; `timedBlock` and `enforceSCA` do as they say. Since
   * version 2.
   */
  outcomeType?: "enforceSCA" | "hardBlock" | "scoreBased" | "timedBlock" | undefined;
  /** Since version 2. */
  purpose?: "compliance" | "fraud" | "internalPolicy" | "policy" | "system" | undefined;
  /** Maximum length: 150 characters. */
  reference: string;
  /** Since version 2. */
  requestType?: "authentication" | "authorization" | "bankTransfer" | "tokenization" | undefined;
  /** The conditions, each with an operation and a value. Since version 2. */
  ruleRestrictions: TransactionRuleRestrictions;
  /** From -100 to 100, for `scoreBased`. Since version 2. */
  score?: number | undefined;
  startDate?: string | undefined;
  /** Only `active` rules are looked at. */
  status?: "active" | "inactive" | undefined;
  /** `blockList`, `allowList`, `maxUsage` or `velocity`. */
  type: "allowList" | "blockList" | "maxUsage" | "velocity";
}

export interface TransactionRuleInterval {
  /** Since version 2. */
  dayOfMonth?: number | undefined;
  /** Since version 2. */
  dayOfWeek?: "friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday" | undefined;
  /** Since version 2. */
  duration?: Duration | undefined;
  /** Since version 2. */
  timeOfDay?: string | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. Since version 2. */
  timeZone?: string | undefined;
  type: "daily" | "lifetime" | "monthly" | "perTransaction" | "rolling" | "sliding" | "weekly";
}

export interface TransactionRuleIntervalInResponse {
  /** Since version 2. */
  dayOfMonth?: number;
  /** Since version 2. */
  dayOfWeek?: "friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday" | (string & {});
  /** Since version 2. */
  duration?: DurationInResponse;
  /** Since version 2. */
  timeOfDay?: string;
  /** Time zone by its name, such as `Europe/Amsterdam`. Since version 2. */
  timeZone?: string;
  type: "daily" | "lifetime" | "monthly" | "perTransaction" | "rolling" | "sliding" | "weekly" | (string & {});
}

export interface TransactionRuleResponse {
  transactionRule?: TransactionRule;
}

export interface TransactionRuleRestrictions {
  activeNetworkTokens?: ActiveNetworkTokensRestriction | undefined;
  brandVariants?: BrandVariantsRestriction | undefined;
  counterpartyBank?: CounterpartyBankRestriction | undefined;
  counterpartyTypes?: CounterpartyTypesRestriction | undefined;
  countries?: CountriesRestriction | undefined;
  dayOfWeek?: DayOfWeekRestriction | undefined;
  differentCurrencies?: DifferentCurrenciesRestriction | undefined;
  entryModes?: EntryModesRestriction | undefined;
  internationalTransaction?: InternationalTransactionRestriction | undefined;
  matchingTransactions?: MatchingTransactionsRestriction | undefined;
  matchingValues?: MatchingValuesRestriction | undefined;
  mccs?: MccsRestriction | undefined;
  merchantNames?: MerchantNamesRestriction | undefined;
  merchants?: MerchantsRestriction | undefined;
  processingTypes?: ProcessingTypesRestriction | undefined;
  riskScores?: RiskScoresRestriction | undefined;
  sameAmountRestriction?: SameAmountRestriction | undefined;
  sameCounterpartyRestriction?: SameCounterpartyRestriction | undefined;
  sourceAccountTypes?: SourceAccountTypesRestriction | undefined;
  timeOfDay?: TimeOfDayRestriction | undefined;
  tokenRequestors?: TokenRequestorsRestriction | undefined;
  totalAmount?: TotalAmountRestriction | undefined;
  walletProviderAccountScore?: WalletProviderAccountScoreRestriction | undefined;
  walletProviderDeviceScore?: WalletProviderDeviceScore | undefined;
  walletProviderDeviceType?: WalletProviderDeviceType | undefined;
}

export interface TransactionRuleRestrictionsInResponse {
  activeNetworkTokens?: ActiveNetworkTokensRestriction;
  brandVariants?: BrandVariantsRestriction;
  counterpartyBank?: CounterpartyBankRestrictionInResponse;
  counterpartyTypes?: CounterpartyTypesRestrictionInResponse;
  countries?: CountriesRestriction;
  dayOfWeek?: DayOfWeekRestrictionInResponse;
  differentCurrencies?: DifferentCurrenciesRestriction;
  entryModes?: EntryModesRestrictionInResponse;
  internationalTransaction?: InternationalTransactionRestriction;
  matchingTransactions?: MatchingTransactionsRestriction;
  matchingValues?: MatchingValuesRestrictionInResponse;
  mccs?: MccsRestriction;
  merchantNames?: MerchantNamesRestrictionInResponse;
  merchants?: MerchantsRestriction;
  processingTypes?: ProcessingTypesRestrictionInResponse;
  riskScores?: RiskScoresRestriction;
  sameAmountRestriction?: SameAmountRestriction;
  sameCounterpartyRestriction?: SameCounterpartyRestriction;
  sourceAccountTypes?: SourceAccountTypesRestrictionInResponse;
  timeOfDay?: TimeOfDayRestriction;
  tokenRequestors?: TokenRequestorsRestriction;
  totalAmount?: TotalAmountRestriction;
  walletProviderAccountScore?: WalletProviderAccountScoreRestriction;
  walletProviderDeviceScore?: WalletProviderDeviceScore;
  walletProviderDeviceType?: WalletProviderDeviceTypeInResponse;
}

export interface TransactionRulesResponse {
  transactionRules?: TransactionRule[];
}

export interface TransferLimit {
  amount: Amount;
  /** Format: date-time. */
  endsAt?: string;
  id: string;
  /** `active`, `inactive`, `pendingSCA` or `scheduled`. */
  limitStatus: LimitStatusInResponse;
  reference?: string;
  scaInformation?: ScaInformation;
  scope: ScopeInResponse;
  /** Format: date-time. */
  startsAt: string;
  transferType: TransferTypeInResponse;
}

export interface TransferLimitListResponse {
  transferLimits: TransferLimit[];
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

export type TransferType = "instant" | "all";

export type TransferTypeInResponse = TransferType | (string & {});

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
  /** @deprecated Since version 2. */
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
  status?: "active" | "closed" | "inactive" | "suspended" | (string & {});
  /** Since version 2. */
  statusComment?: string;
  /** Since version 2. */
  statusReason?: "accountClosure" | "damaged" | "endOfLife" | "expired" | "lost" | "other" | "stolen" | "suspectedFraud" | "transactionRule" | (string & {});
  type: "bankAccount" | "card" | (string & {});
}

export interface UpdateSweepConfigurationV2 {
  /** Since version 2. */
  category?: "bank" | "internal" | "platformPayment" | undefined;
  counterparty?: SweepCounterparty | undefined;
  /** Currency code of three letters. */
  currency?: string | undefined;
  description?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  id?: string | undefined;
  /** Since version 2. */
  priorities?: readonly ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire")[] | undefined;
  /** Set by Adyen; ignored when sent. */
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "directDebitNotSupported" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "transferInstrumentDoesNotExist" | "unknown" | (string & {}) | undefined;
  /** Set by Adyen; ignored when sent. */
  reasonDetail?: string | undefined;
  /** Maximum length: 80 characters. */
  reference?: string | undefined;
  /** What the recipient reads. Maximum length: 80 characters. */
  referenceForBeneficiary?: string | undefined;
  schedule?: SweepSchedule | undefined;
  status?: "active" | "inactive" | undefined;
  sweepAmount?: Amount | undefined;
  targetAmount?: Amount | undefined;
  triggerAmount?: Amount | undefined;
  /** Default: `push`. */
  type?: "pull" | "push" | undefined;
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

export interface WalletProviderAccountScoreRestriction {
  operation: string;
  value?: number | undefined;
}

export interface WalletProviderDeviceScore {
  operation: string;
  value?: number | undefined;
}

export interface WalletProviderDeviceType {
  operation: string;
  value?: readonly ("CARD" | "MOBILE_PHONE" | "OTHER" | "PC" | "TABLET_OR_EREADER" | "UNKNOWN" | "WATCH_OR_WRISTBAND" | "WEARABLE")[] | undefined;
}

export interface WalletProviderDeviceTypeInResponse {
  operation: string;
  value?: ("CARD" | "MOBILE_PHONE" | "OTHER" | "PC" | "TABLET_OR_EREADER" | "UNKNOWN" | "WATCH_OR_WRISTBAND" | "WEARABLE" | (string & {}))[];
}

export type WebhookSetting = BalanceWebhookSetting;

export interface WebhookSettings {
  webhookSettings?: WebhookSetting[];
}
