// Made by `npm run generate` from spec/facts/webhooks-relayed-authorisation-v4.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface AmountAdjustment {
  amount?: Amount;
  amountAdjustmentType?: "atmMarkup" | "authHoldReserve" | "exchange" | "forexMarkup" | (string & {});
  basepoints?: number;
  fixedAmount?: Amount;
  floorAmount?: Amount;
  limitAmount?: Amount;
}

export interface Authentication {
  email?: string;
  /** Allowed length: 1 to 30 characters. */
  password?: string;
  phone?: Phone;
}

export interface AuthorisationDecisionRequest {
  reasonCode?: string;
  status?: string;
  statusCode?: string;
}

export interface AuthorisationDecisionResponse {
  refusalReason?: string;
  status: "Authorised" | "Refused" | (string & {});
}

export interface BalanceMutation {
  balanceAfter?: Amount;
  balanceBefore?: Amount;
  currency?: string;
  mutationAmount?: Amount;
  type?: string;
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
  /** Since version 3. */
  languages?: string[];
  logoImageId?: string;
  pinMailer?: string;
  printLine?: string;
  shipmentMethod?: string;
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
  name: Name;
  /** Since version 3. */
  phone?: Phone;
  webAddress?: string;
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

export interface MerchantData {
  acquirerId?: string;
  mcc?: string;
  merchantId?: string;
  nameLocation?: NameLocation;
  postalCode?: string;
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface NameLocation {
  city?: string;
  country?: string;
  countryOfOrigin?: string;
  name?: string;
  rawData?: string;
  state?: string;
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

export interface Phone {
  number: string;
  type: "landline" | "mobile" | (string & {});
}

export interface RelayedAuthorisationRequest {
  accountHolder?: ResourceReference;
  amount?: Amount;
  amountAdjustments?: AmountAdjustment[];
  authCode?: string;
  authorisationDecision?: AuthorisationDecisionRequest;
  authorisationType?: string;
  balanceAccount?: ResourceReference;
  balanceMutations?: BalanceMutation[];
  balancePlatform?: string;
  entryMode?: string;
  environment?: string;
  id?: string;
  merchantData?: MerchantData;
  originalAmount?: Amount;
  paymentInstrument?: PaymentInstrument;
  processingType?: string;
  reference?: string;
  schemeRiskScore?: number;
  schemeTraceId?: string;
  schemeUniqueTransactionId?: string;
  scores?: TransactionScoring[];
  threeDSecure?: ThreeDSecure;
  transactionRulesResult?: TransactionRulesResult;
  type?: "balancePlatform.authorisation.relayed" | (string & {});
  validationResult?: ValidationResult[];
}

export interface RelayedAuthorisationResponse {
  authorisationDecision?: AuthorisationDecisionResponse;
  metadata?: { [property: string]: string };
  reference?: string;
}

export interface ResourceReference {
  description?: string;
  id?: string;
  reference?: string;
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface ThreeDSecure {
  acsTransactionId?: string;
  authenticationResult?: string;
  authenticationType?: string;
  dsTransactionId?: string;
}

export interface TransactionEventViolation {
  reason?: string;
  transactionRule?: TransactionRuleReference;
  transactionRuleSource?: TransactionRuleSource;
}

export interface TransactionRuleReference {
  description?: string;
  id?: string;
  /** Since version 4. */
  outcomeType?: string;
  reference?: string;
  /** Since version 4. */
  score?: number;
}

export interface TransactionRuleSource {
  id?: string;
  type?: string;
}

export interface TransactionRulesResult {
  advice?: string;
  /** Since version 4. */
  allHardBlockRulesPassed?: boolean;
  score?: number;
  /** Since version 4. */
  triggeredTransactionRules?: TransactionEventViolation[];
}

export interface TransactionScoring {
  type?: string;
  value?: string;
}

export interface ValidationResult {
  result?: string;
  type?: string;
}

/** What each event carries, by its name. */
export interface Events {
  "balancePlatform.authorisation.relayed": EventOf<RelayedAuthorisationRequest, "type", "balancePlatform.authorisation.relayed">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
