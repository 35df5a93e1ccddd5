// Made by `npm run generate` from spec/facts/webhooks-configuration-v2.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface AccountHolder {
  balancePlatform?: string;
  capabilities?: { [property: string]: AccountHolderCapability };
  /** @deprecated */
  contactDetails?: ContactDetails;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  legalEntityId: string;
  metadata?: { [property: string]: string };
  migratedAccountHolderCode?: string;
  primaryBalanceAccount?: string;
  /** Maximum length: 150 characters. */
  reference?: string;
  status?: "active" | "closed" | "suspended" | (string & {});
  timeZone?: string;
  verificationDeadlines?: VerificationDeadline[];
}

export interface AccountHolderCapability {
  allowed?: boolean;
  allowedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  allowedSettings?: CapabilitySettings;
  enabled?: boolean;
  problems?: CapabilityProblem[];
  requested?: boolean;
  requestedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {});
  requestedSettings?: CapabilitySettings;
  transferInstruments?: AccountSupportingEntityCapability[];
  verificationStatus?: "invalid" | "pending" | "rejected" | "valid" | (string & {});
}

export interface AccountHolderNotificationData {
  accountHolder?: AccountHolder;
  balancePlatform?: string;
}

export interface AccountHolderNotificationRequest {
  data: AccountHolderNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.accountHolder.updated" | "balancePlatform.accountHolder.created" | (string & {});
}

export interface AccountPayoutAutoApplicationNotificationRequest {
  data: AccountPayoutAutoApplicationWebhookData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed" | (string & {});
}

export interface AccountPayoutAutoApplicationWebhookData {
  balanceAccountId?: string;
  balancePlatform?: string;
  balancePlatformPayoutScheduleId?: string;
  reason?: string;
  transferInstrumentId?: string;
}

export interface AccountPayoutConfigWebhookData {
  balanceAccountId?: string;
  balanceAccountPayoutScheduleId?: string;
  balancePlatform?: string;
  currency?: string;
  description?: string;
  enabled?: boolean;
  frequency?: string;
  frequencyValue?: number;
  maxPayoutAmount?: number;
  minPayoutAmount?: number;
  reference?: string;
  referenceForBeneficiary?: string;
  retainedAmount?: number;
  /** Pattern: `HH:mm:SS`. Format: time. */
  salesDayClosingTime?: string;
  transferInstrumentId?: string;
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

export interface Authentication {
  email?: string;
  /** Allowed length: 1 to 30 characters. */
  password?: string;
  phone?: Phone;
}

export interface Balance {
  available: number;
  balance: number;
  currency: string;
  pending?: number;
  pendingAvailable?: number;
  reserved: number;
}

export interface BalanceAccount {
  accountHolderId: string;
  balances?: Balance[];
  defaultCurrencyCode?: string;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  metadata?: { [property: string]: string };
  migratedAccountCode?: string;
  platformPaymentConfiguration?: PlatformPaymentConfiguration;
  /** Maximum length: 150 characters. */
  reference?: string;
  status?: "active" | "closed" | "inactive" | "suspended" | (string & {});
  timeZone?: string;
}

export interface BalanceAccountNotificationData {
  balanceAccount?: BalanceAccount;
  balancePlatform?: string;
}

export interface BalanceAccountNotificationRequest {
  data: BalanceAccountNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccount.updated" | "balancePlatform.balanceAccount.created" | (string & {});
}

export interface BalancePlatformNotificationResponse {
  notificationResponse?: string;
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

export interface BankScoreSignalTriggeredData {
  accountHolder?: ResourceReference;
  accountHolderStatus?: string;
  automatedActions?: string[];
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
  riskScore?: number;
  scoreSignalsTriggered?: string[];
  signalSourceTypes?: string[];
}

export interface BulkAddress {
  city?: string;
  company?: string;
  country: string;
  email?: string;
  houseNumberOrName?: string;
  /** Since version 2. */
  line1?: string;
  /** Since version 2. */
  line2?: string;
  /** Since version 2. */
  line3?: string;
  mobile?: string;
  /** Since version 2. */
  name?: string;
  postalCode?: string;
  stateOrProvince?: string;
  street?: string;
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

export interface Card {
  authentication?: Authentication;
  bin?: string;
  brand: string;
  brandVariant: string;
  /** Maximum length: 26 characters. */
  cardholderName: string;
  configuration?: CardConfiguration;
  cvc?: string;
  /** Since version 2. */
  deliveryContact?: DeliveryContact;
  expiration?: Expiry;
  formFactor: "physical" | "unknown" | "virtual" | (string & {});
  lastFour?: string;
  number?: string;
  threeDSecure?: string;
  usage?: string;
}

export interface CardConfiguration {
  activation?: string;
  /** Maximum length: 255 characters. */
  activationUrl?: string;
  bulkAddress?: BulkAddress;
  cardImageId?: string;
  carrier?: string;
  carrierImageId?: string;
  configurationProfileId: string;
  currency?: string;
  envelope?: string;
  insert?: string;
  language?: string;
  logoImageId?: string;
  pinMailer?: string;
  printLine?: string;
  shipmentMethod?: string;
}

export interface CardOrderItem {
  balancePlatform?: string;
  card?: CardOrderItemDeliveryStatus;
  cardOrderItemId?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
  paymentInstrumentId?: string;
  pin?: CardOrderItemDeliveryStatus;
  shippingMethod?: string;
}

export interface CardOrderItemDeliveryStatus {
  errorMessage?: string;
  status?: "created" | "delivered" | "notApplicable" | "processing" | "produced" | "rejected" | "shipped" | "unknown" | (string & {});
  trackingNumber?: string;
}

export interface CardOrderNotificationRequest {
  data: CardOrderItem;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.cardorder.created" | "balancePlatform.cardorder.updated" | (string & {});
}

export interface ContactDetails {
  address: Address;
  email: string;
  phone: Phone;
  webAddress?: string;
}

export interface DeliveryAddress {
  city?: string;
  country: string;
  line1?: string;
  line2?: string;
  line3?: string;
  postalCode?: string;
  stateOrProvince?: string;
}

export interface DeliveryContact {
  address: DeliveryAddress;
  /** Since version 2. */
  company?: string;
  email?: string;
  fullPhoneNumber?: string;
  name: Name;
  phoneNumber?: PhoneNumber;
  webAddress?: string;
}

export interface Device {
  /** Since version 2. */
  deviceId?: string;
  formFactor?: string;
  osName?: string;
}

export interface Expiry {
  month?: string;
  year?: string;
}

export interface IbanAccountIdentification {
  bic?: string;
  iban: string;
  /** Default: `iban`. */
  type: "iban" | (string & {});
}

export interface Mandate {
  balanceAccountId?: string;
  counterparty?: MandateBankAccount;
  /** Format: date-time. */
  createdAt?: string;
  id?: string;
  paymentInstrumentId?: string;
  status?: "approved" | "cancelled" | "pending" | (string & {});
  type?: "bacs" | (string & {});
  /** Format: date-time. */
  updatedAt?: string;
}

export interface MandateBankAccount {
  accountHolder: MandatePartyIdentification;
  accountIdentification: UKLocalMandateAccountIdentification;
}

export interface MandateNotificationData {
  balancePlatform?: string;
  mandate?: Mandate;
}

export interface MandateNotificationRequest {
  data: MandateNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.mandate.created" | "balancePlatform.mandate.updated" | (string & {});
}

export interface MandatePartyIdentification {
  fullName?: string;
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface NetworkTokenNotificationDataV2 {
  authentication?: TokenAuthentication;
  authenticationApplied?: boolean;
  balancePlatform?: string;
  decision?: string;
  id?: string;
  paymentInstrumentId?: string;
  /** Since version 2. */
  schemeRiskScore?: string;
  status?: string;
  tokenLastFour?: string;
  /** Since version 2. */
  tokenRequestor?: NetworkTokenRequestor;
  /** Since version 2. */
  transactionRulesResult?: NetworkTokenTransactionRulesResult;
  type?: string;
  validationFacts?: ValidationFacts[];
  wallet?: Wallet;
}

export interface NetworkTokenNotificationRequest {
  data: NetworkTokenNotificationDataV2;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.networkToken.created" | "balancePlatform.networkToken.updated" | (string & {});
}

export interface NetworkTokenRequestor {
  id?: string;
  name?: string;
}

export interface NetworkTokenRiskRuleData {
  description?: string;
  id?: string;
  outcomeType?: string;
  reference?: string;
  score?: number;
}

export interface NetworkTokenRiskRuleSource {
  id?: string;
  type?: string;
}

export interface NetworkTokenTransactionRulesResult {
  advice?: string;
  allHardBlockRulesPassed?: boolean;
  score?: number;
  triggeredTransactionRules?: NetworkTokenTriggeredRiskRule[];
}

export interface NetworkTokenTriggeredRiskRule {
  reason?: string;
  transactionRule?: NetworkTokenRiskRuleData;
  transactionRuleSource?: NetworkTokenRiskRuleSource;
}

export interface PaymentInstrument {
  /** @deprecated Since version 2. */
  additionalBankAccountIdentifications?: IbanAccountIdentification[];
  balanceAccountId: string;
  bankAccount?: BankAccountDetails;
  card?: Card;
  /** Maximum length: 300 characters. */
  description?: string;
  id: string;
  issuingCountryCode: string;
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

export interface PaymentInstrumentNotificationData {
  balancePlatform?: string;
  paymentInstrument?: PaymentInstrument;
}

export interface PaymentNotificationRequest {
  data: PaymentInstrumentNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.paymentInstrument.created" | "balancePlatform.paymentInstrument.updated" | (string & {});
}

export interface PayoutScheduleBANotificationRequest {
  data: AccountPayoutConfigWebhookData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccountPayoutSchedule.created" | "balancePlatform.balanceAccountPayoutSchedule.updated" | "balancePlatform.balanceAccountPayoutSchedule.deleted" | (string & {});
}

export interface PayoutScheduleBPNotificationRequest {
  data: PlatformPayoutConfigWebhookData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balancePlatformPayoutSchedule.created" | "balancePlatform.balancePlatformPayoutSchedule.updated" | "balancePlatform.balancePlatformPayoutSchedule.deleted" | (string & {});
}

export interface PayoutScheduleStateNotificationRequest {
  data: PayoutStateWebhookData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded" | "balancePlatform.balanceAccountPayoutScheduleExecution.failed" | "balancePlatform.balanceAccountPayoutScheduleExecution.skipped" | (string & {});
}

export interface PayoutStateWebhookData {
  balanceAccountId?: string;
  balanceAccountPayoutScheduleId?: string;
  balancePlatform?: string;
  result?: "failed" | "skipped" | "succeeded" | (string & {});
  resultDetails?: resultDetails;
  /** Format: date-time. */
  triggeredAt?: string;
}

export interface Phone {
  number: string;
  type: "landline" | "mobile" | (string & {});
}

export interface PhoneNumber {
  phoneCountryCode?: string;
  phoneNumber?: string;
  phoneType?: "Fax" | "Landline" | "Mobile" | "SIP" | (string & {});
}

export interface PlatformPaymentConfiguration {
  /** Format: time. */
  salesDayClosingTime?: string;
  settlementDelayDays?: number;
}

export interface PlatformPayoutConfigWebhookData {
  balancePlatform?: string;
  balancePlatformPayoutScheduleId?: string;
  countryCode?: string;
  currency?: string;
  defaultDescription?: string;
  defaultFrequency?: string;
  defaultFrequencyValue?: number;
  defaultReference?: string;
  defaultReferenceForBeneficiary?: string;
  maxPayoutAmount?: number;
  minPayoutAmount?: number;
  retainedAmount?: number;
}

export interface RemediatingAction {
  code?: string;
  message?: string;
}

export interface Resource {
  balancePlatform?: string;
  /** Format: date-time. */
  creationDate?: string;
  id?: string;
}

export interface ResourceReference {
  description?: string;
  id?: string;
  reference?: string;
}

export interface ScoreNotificationRequest {
  data: BankScoreSignalTriggeredData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.score.triggered" | (string & {});
}

export interface SweepConfigurationNotificationData {
  accountId?: string;
  balancePlatform?: string;
  sweep?: SweepConfigurationV2;
}

export interface SweepConfigurationNotificationRequest {
  data: SweepConfigurationNotificationData;
  environment: string;
  /** Format: date-time. */
  timestamp?: string;
  type: "balancePlatform.balanceAccountSweep.created" | "balancePlatform.balanceAccountSweep.updated" | "balancePlatform.balanceAccountSweep.deleted" | (string & {});
}

export interface SweepConfigurationV2 {
  /** Since version 2. */
  category?: "bank" | "internal" | "platformPayment" | (string & {});
  counterparty: SweepCounterparty;
  currency: string;
  description?: string;
  id: string;
  /** Since version 2. */
  priorities?: ("crossBorder" | "fast" | "instant" | "internal" | "regular" | "wire" | (string & {}))[];
  reason?: "accountHierarchyNotActive" | "amountLimitExceeded" | "approved" | "counterpartyAccountBlocked" | "counterpartyAccountClosed" | "counterpartyAccountNotFound" | "counterpartyAddressRequired" | "counterpartyBankTimedOut" | "counterpartyBankUnavailable" | "directDebitNotSupported" | "error" | "notEnoughBalance" | "refusedByCounterpartyBank" | "routeNotFound" | "transferInstrumentDoesNotExist" | "unknown" | (string & {});
  reasonDetail?: string;
  /** Maximum length: 80 characters. */
  reference?: string;
  /** Maximum length: 80 characters. */
  referenceForBeneficiary?: string;
  schedule: SweepSchedule;
  status?: "active" | "inactive" | (string & {});
  sweepAmount?: Amount;
  targetAmount?: Amount;
  triggerAmount?: Amount;
  /** Default: `push`. */
  type?: "pull" | "push" | (string & {});
}

export interface SweepCounterparty {
  balanceAccountId?: string;
  merchantAccount?: string;
  transferInstrumentId?: string;
}

export interface SweepSchedule {
  cronExpression?: string;
  type: "daily" | "weekly" | "monthly" | "balance" | "cron" | (string & {});
}

export interface TokenAuthentication {
  method?: string;
  result?: string;
}

export interface UKLocalMandateAccountIdentification {
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
  /** Default: `ukLocal`. */
  type: "ukLocal" | (string & {});
}

export interface ValidationFacts {
  reasons?: string[];
  result?: "invalid" | "notApplicable" | "notValidated" | "valid" | (string & {});
  type?: string;
}

export interface VerificationDeadline {
  capabilities: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  entityIds?: string[];
  /** Format: date-time. */
  expiresAt: string;
}

export interface VerificationError {
  capabilities?: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  code?: string;
  message?: string;
  remediatingActions?: RemediatingAction[];
  subErrors?: VerificationErrorrecursive[];
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
}

export interface VerificationErrorrecursive {
  capabilities?: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  code?: string;
  message?: string;
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | (string & {});
  remediatingActions?: RemediatingAction[];
}

export interface Wallet {
  accountScore?: string;
  device?: Device;
  deviceScore?: string;
  provisioningMethod?: string;
  recommendationReasons?: ("accountCardTooNew" | "accountHighRisk" | "accountRecentlyChanged" | "accountTooNew" | "accountTooNewSinceLaunch" | "cardholderPanAssociatedToAccountWithinThresholdDays" | "changesMadeToAccountDataWithinThresholdDays" | "deviceProvisioningLocationOutsideOfCardholdersWalletAccountHomeCountry" | "deviceRecentlyLost" | "encryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithSuccessfulUpfrontAuthentication" | "encryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithoutAnyUpfrontAuthentication" | "encryptedPaymentInstrumentDataIsPushedToADifferentDeviceThanTheOneThatIssuerApplicationAuthenticated" | "encryptedPaymentInstrumentDataIsPushedToADifferentUserThanTheCardHolder" | "hasSuspendedTokens" | "inactiveAccount" | "issuerDeferredIDVDecision" | "issuerEncryptedPaymentInstrumentDataExpired" | "lowAccountScore" | "lowDeviceScore" | "lowPhoneNumberScore" | "numberOfActiveTokensGreaterThanThreshold" | "numberOfActiveTokensOnAllDevicesIsGreaterThanThreshold" | "numberOfDaysSinceDeviceWasLastReportedLostIsLessThanThresholdDays" | "numberOfDevicesWithSameUseridWithTokenIsGreaterThanThreshold" | "numberOfTransactionsInLast12MonthsLessThanThresholdNumber" | "outSideHomeTerritory" | "suspendedCardsInTheWALLETAccountIsGreaterThanThreshold" | "suspiciousActivity" | "theNumberOfProvisioningAttemptsAcrossAllCardsOnThisDeviceInTheLast24HoursExceedsTheThreshold" | "theWALLETAccountIntoWhichTheCardIsBeingProvisionedContainDistinctNamesGreaterThanThreshold" | "thisAccountHasNotHadActivityWithinThresholdPeriod" | "tooManyDifferentCardholders" | "tooManyRecentAttempts" | "tooManyRecentTokens" | "unableToAssess" | "unknown" | "userAccountWasCreatedWithinThresholdDays" | "userDeviceReceivingEncryptedPaymentInstrumentDataIsDifferentThanTheOneThatIsProvisioningTheToken" | "usersAccountOnDeviceLessThanThresholdDays" | "walletAccountCreatedWithinThresholdDays" | "walletAccountHolderNameOnFileDoesNotMatchCardholderEnteredName" | (string & {}))[];
  /** @deprecated Since version 2. */
  type?: string;
}

export interface resultDetails {
  reason?: string;
  reasonCode?: string;
  transferId?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.accountHolder.created": EventOf<AccountHolderNotificationRequest, "type", "balancePlatform.accountHolder.created">;
  "balancePlatform.accountHolder.updated": EventOf<AccountHolderNotificationRequest, "type", "balancePlatform.accountHolder.updated">;
  "balancePlatform.balanceAccount.created": EventOf<BalanceAccountNotificationRequest, "type", "balancePlatform.balanceAccount.created">;
  "balancePlatform.balanceAccount.updated": EventOf<BalanceAccountNotificationRequest, "type", "balancePlatform.balanceAccount.updated">;
  "balancePlatform.balanceAccountPayoutSchedule.created": EventOf<PayoutScheduleBANotificationRequest, "type", "balancePlatform.balanceAccountPayoutSchedule.created">;
  "balancePlatform.balanceAccountPayoutSchedule.deleted": EventOf<PayoutScheduleBANotificationRequest, "type", "balancePlatform.balanceAccountPayoutSchedule.deleted">;
  "balancePlatform.balanceAccountPayoutSchedule.updated": EventOf<PayoutScheduleBANotificationRequest, "type", "balancePlatform.balanceAccountPayoutSchedule.updated">;
  "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed": EventOf<AccountPayoutAutoApplicationNotificationRequest, "type", "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed">;
  "balancePlatform.balanceAccountPayoutScheduleExecution.failed": EventOf<PayoutScheduleStateNotificationRequest, "type", "balancePlatform.balanceAccountPayoutScheduleExecution.failed">;
  "balancePlatform.balanceAccountPayoutScheduleExecution.skipped": EventOf<PayoutScheduleStateNotificationRequest, "type", "balancePlatform.balanceAccountPayoutScheduleExecution.skipped">;
  "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded": EventOf<PayoutScheduleStateNotificationRequest, "type", "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded">;
  "balancePlatform.balanceAccountSweep.created": EventOf<SweepConfigurationNotificationRequest, "type", "balancePlatform.balanceAccountSweep.created">;
  "balancePlatform.balanceAccountSweep.deleted": EventOf<SweepConfigurationNotificationRequest, "type", "balancePlatform.balanceAccountSweep.deleted">;
  "balancePlatform.balanceAccountSweep.updated": EventOf<SweepConfigurationNotificationRequest, "type", "balancePlatform.balanceAccountSweep.updated">;
  "balancePlatform.balancePlatformPayoutSchedule.created": EventOf<PayoutScheduleBPNotificationRequest, "type", "balancePlatform.balancePlatformPayoutSchedule.created">;
  "balancePlatform.balancePlatformPayoutSchedule.deleted": EventOf<PayoutScheduleBPNotificationRequest, "type", "balancePlatform.balancePlatformPayoutSchedule.deleted">;
  "balancePlatform.balancePlatformPayoutSchedule.updated": EventOf<PayoutScheduleBPNotificationRequest, "type", "balancePlatform.balancePlatformPayoutSchedule.updated">;
  "balancePlatform.cardorder.created": EventOf<CardOrderNotificationRequest, "type", "balancePlatform.cardorder.created">;
  "balancePlatform.cardorder.updated": EventOf<CardOrderNotificationRequest, "type", "balancePlatform.cardorder.updated">;
  "balancePlatform.mandate.created": EventOf<MandateNotificationRequest, "type", "balancePlatform.mandate.created">;
  "balancePlatform.mandate.updated": EventOf<MandateNotificationRequest, "type", "balancePlatform.mandate.updated">;
  "balancePlatform.networkToken.created": EventOf<NetworkTokenNotificationRequest, "type", "balancePlatform.networkToken.created">;
  "balancePlatform.networkToken.updated": EventOf<NetworkTokenNotificationRequest, "type", "balancePlatform.networkToken.updated">;
  "balancePlatform.paymentInstrument.created": EventOf<PaymentNotificationRequest, "type", "balancePlatform.paymentInstrument.created">;
  "balancePlatform.paymentInstrument.updated": EventOf<PaymentNotificationRequest, "type", "balancePlatform.paymentInstrument.updated">;
  "balancePlatform.score.triggered": EventOf<ScoreNotificationRequest, "type", "balancePlatform.score.triggered">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
