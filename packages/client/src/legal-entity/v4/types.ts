// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { Undocumented } from "../../core/undocumented.ts";

export interface AULocalAccountIdentification {
  /** Allowed length: 5 to 9 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  bsbCode: string;
  /** Default: `auLocal`. */
  type: "auLocal";
}

export interface AcceptTermsOfServiceRequest {
  /** Id of the person who accepts, as a legal entity. */
  acceptedBy: string;
  ipAddress?: string | undefined;
}

export interface AcceptTermsOfServiceResponse {
  /** Id of the person who accepts, as a legal entity. */
  acceptedBy?: string;
  id?: string;
  ipAddress?: string;
  language?: string;
  /** Id of the terms, to accept them by. */
  termsOfServiceDocumentId?: string;
  type?: "adyenAccount" | "adyenCapital" | "adyenCard" | "adyenChargeCard" | "adyenForPlatformsAdvanced" | "adyenForPlatformsManage" | "adyenFranchisee" | "adyenIssuing" | "adyenPccr" | "kycOnInvite" | (string & {});
}

export interface AdditionalBankIdentification {
  code?: string | undefined;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | undefined;
}

export interface AdditionalBankIdentificationInResponse {
  code?: string;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | (string & {});
}

export interface Address {
  city?: string | undefined;
  country: string;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
  street?: string | undefined;
  street2?: string | undefined;
}

export interface Amount {
  currency?: string | undefined;
  /** In minor units. */
  value?: number | undefined;
}

export interface Attachment {
  /** The file as Base64. Format: byte. */
  content: string;
  /**
   * `application/pdf`, `image/jpg`, `image/jpeg` or `image/png`.
   * @deprecated Since version 1.
   */
  contentType?: string | undefined;
  /** @deprecated Since version 1. */
  filename?: string | undefined;
  /** Since version 2. */
  pageName?: string | undefined;
  /** `front` or `back` of a card. */
  pageType?: string | undefined;
}

export interface BankAccountInfo {
  /** Since version 3. */
  accountIdentification?: AULocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification | undefined;
  /** @deprecated Since version 2. */
  accountType?: string | undefined;
  bankName?: string | undefined;
  countryCode?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  trustedSource?: boolean | undefined;
}

export interface BankAccountInfoInResponse {
  /** Since version 3. */
  accountIdentification?: AULocalAccountIdentification | CALocalAccountIdentificationInResponse | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NZLocalAccountIdentification | NumberAndBicAccountIdentificationInResponse | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentificationInResponse | { type: Undocumented; [property: string]: unknown };
  /** @deprecated Since version 2. */
  accountType?: string;
  bankName?: string;
  countryCode?: string;
  trustedSource?: boolean;
}

export interface BirthData {
  dateOfBirth?: string | undefined;
}

export interface BusinessLine {
  id: string;
  /** Code of the industry, such as `4431A`. */
  industryCode: string;
  industryCodeDescription?: string;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** What is wrong or missing, by capability, and what to do. Since version 3. */
  problems?: CapabilityProblem[];
  /** `eCommerce`, `ecomMoto`, `pos`, `posMoto` or `payByLink`. */
  salesChannels?: string[];
  /** Since version 3. */
  service: "paymentProcessing" | "issuing" | "banking" | (string & {});
  /** Where the money comes from; for `banking` and `issuing`. */
  sourceOfFunds?: SourceOfFundsInResponse;
  /** Web sites where the user sells. */
  webData?: WebData[];
  /** Why there is no web site. */
  webDataExemption?: WebDataExemptionInResponse;
}

export interface BusinessLineInfo {
  /** Code of the industry, such as `4431A`. */
  industryCode: string;
  /** Set by Adyen; ignored when sent. */
  industryCodeDescription?: string | undefined;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** `eCommerce`, `ecomMoto`, `pos`, `posMoto` or `payByLink`. */
  salesChannels?: readonly string[] | undefined;
  /** `paymentProcessing`, `issuing` or `banking`. Since version 3. */
  service: "paymentProcessing" | "issuing" | "banking";
  /** Where the money comes from; for `banking` and `issuing`. */
  sourceOfFunds?: SourceOfFunds | undefined;
  /** Web sites where the user sells. */
  webData?: readonly WebData[] | undefined;
  /** Why there is no web site. */
  webDataExemption?: WebDataExemption | undefined;
}

export interface BusinessLineInfoUpdate {
  /** Code of the industry, such as `4431A`. */
  industryCode?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  industryCodeDescription?: string | undefined;
  /** `eCommerce`, `ecomMoto`, `pos`, `posMoto` or `payByLink`. */
  salesChannels?: readonly string[] | undefined;
  /** Where the money comes from; for `banking` and `issuing`. */
  sourceOfFunds?: SourceOfFunds | undefined;
  /** Web sites where the user sells. */
  webData?: readonly WebData[] | undefined;
  /** Why there is no web site. */
  webDataExemption?: WebDataExemption | undefined;
}

export interface BusinessLines {
  businessLines: BusinessLine[];
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

export interface CALocalAccountIdentificationInResponse {
  /** Allowed length: 5 to 12 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | (string & {});
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

export interface CalculatePciStatusRequest {
  additionalSalesChannels?: readonly ("eCommerce" | "ecomMoto" | "pos" | "posMoto")[] | undefined;
}

export interface CalculatePciStatusResponse {
  signingRequired?: boolean;
}

export interface CalculateTermsOfServiceStatusResponse {
  termsOfServiceTypes?: ("adyenAccount" | "adyenCapital" | "adyenCard" | "adyenChargeCard" | "adyenForPlatformsAdvanced" | "adyenForPlatformsManage" | "adyenFranchisee" | "adyenIssuing" | "adyenPccr" | "kycOnInvite" | (string & {}))[];
}

export interface CapabilityProblem {
  entity?: CapabilityProblemEntity;
  verificationErrors?: VerificationError[];
}

export interface CapabilityProblemEntity {
  documents?: string[];
  id?: string;
  owner?: CapabilityProblemEntityrecursive;
  type?: "BankAccount" | "Document" | "LegalEntity" | "product" | (string & {});
}

export interface CapabilityProblemEntityrecursive {
  documents?: string[];
  id?: string;
  type?: "BankAccount" | "Document" | "LegalEntity" | "product" | (string & {});
}

export interface CapabilitySettings {
  amountPerIndustry?: { [property: string]: Amount };
  authorizedCardUsers?: boolean;
  fundingSource?: ("credit" | "debit" | "prepaid" | (string & {}))[];
  interval?: "daily" | "monthly" | "weekly" | (string & {});
  maxAmount?: Amount;
}

export interface CheckTaxElectronicDeliveryConsentResponse {
  US1099k?: boolean;
}

export interface DKLocalAccountIdentification {
  /** Allowed length: 4 to 10 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
  /** Default: `dkLocal`. */
  type: "dkLocal";
}

export interface DataReviewConfirmationResponse {
  dataReviewedAt?: string;
}

export interface Document {
  /** @deprecated Since version 1. */
  attachment?: Attachment | undefined;
  attachments?: readonly Attachment[] | undefined;
  /** Format: date-time. Set by Adyen; ignored when sent. */
  creationDate?: string | undefined;
  description: string;
  /** @deprecated Since version 1. */
  expiryDate?: string | undefined;
  fileName?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  id?: string | undefined;
  /** @deprecated Since version 1. */
  issuerCountry?: string | undefined;
  /** @deprecated Since version 1. */
  issuerState?: string | undefined;
  /** Format: date-time. Set by Adyen; ignored when sent. */
  modificationDate?: string | undefined;
  number?: string | undefined;
  owner?: OwnerEntity | undefined;
  /** Kind of document, such as `passport` or `proofOfAddress`. */
  type: "bankStatement" | "driversLicense" | "identityCard" | "nationalIdNumber" | "passport" | "proofOfAddress" | "proofOfNationalIdNumber" | "proofOfResidency" | "registrationDocument" | "vatDocument" | "proofOfOrganizationTaxInfo" | "proofOfIndividualTaxId" | "proofOfOwnership" | "proofOfSignatory" | "liveSelfie" | "proofOfIndustry" | "constitutionalDocument" | "proofOfFundingOrWealthSource" | "proofOfRelationship" | "proofOfDirector";
}

export interface DocumentInResponse {
  /** @deprecated Since version 1. */
  attachment?: Attachment;
  attachments?: Attachment[];
  /** Format: date-time. */
  creationDate?: string;
  description: string;
  /** @deprecated Since version 1. */
  expiryDate?: string;
  fileName?: string;
  id?: string;
  /** @deprecated Since version 1. */
  issuerCountry?: string;
  /** @deprecated Since version 1. */
  issuerState?: string;
  /** Format: date-time. */
  modificationDate?: string;
  number?: string;
  owner?: OwnerEntity;
  /** Kind of document, such as `passport` or `proofOfAddress`. */
  type: "bankStatement" | "driversLicense" | "identityCard" | "nationalIdNumber" | "passport" | "proofOfAddress" | "proofOfNationalIdNumber" | "proofOfResidency" | "registrationDocument" | "vatDocument" | "proofOfOrganizationTaxInfo" | "proofOfIndividualTaxId" | "proofOfOwnership" | "proofOfSignatory" | "liveSelfie" | "proofOfIndustry" | "constitutionalDocument" | "proofOfFundingOrWealthSource" | "proofOfRelationship" | "proofOfDirector" | (string & {});
}

export interface DocumentPage {
  pageName?: string;
  pageNumber?: number;
  type?: "BACK" | "FRONT" | "UNDEFINED" | (string & {});
}

export interface DocumentReference {
  active?: boolean;
  description?: string;
  fileName?: string;
  id?: string;
  /** Format: date-time. */
  modificationDate?: string;
  pages?: DocumentPage[];
  type?: string;
}

export interface EntityReference {
  id?: string;
}

export interface FinancialReport {
  /** Since version 3. */
  annualTurnover?: string | undefined;
  /** Since version 3. */
  balanceSheetTotal?: string | undefined;
  /** Since version 3. */
  currencyOfFinancialData?: string | undefined;
  /** Since version 3. */
  dateOfFinancialData?: string | undefined;
  /** Since version 3. */
  employeeCount?: string | undefined;
  /** Since version 3. */
  netAssets?: string | undefined;
}

export interface Financier {
  amount: Amount;
  firstName: string;
  lastName: string;
  location: string;
}

export interface GeneratePciDescriptionRequest {
  additionalSalesChannels?: readonly ("eCommerce" | "ecomMoto" | "pos" | "posMoto")[] | undefined;
  language?: string | undefined;
}

export interface GeneratePciDescriptionResponse {
  /** Format: byte. */
  content?: string;
  language?: string;
  pciTemplateReferences?: string[];
}

export interface GetAcceptedTermsOfServiceDocumentResponse {
  /** Format: byte. */
  document?: string;
  id?: string;
  termsOfServiceAcceptanceReference?: string;
  termsOfServiceDocumentFormat?: "JSON" | "PDF" | "TXT" | (string & {});
}

export interface GetPciQuestionnaireInfosResponse {
  data?: PciDocumentInfo[];
}

export interface GetPciQuestionnaireResponse {
  /** Format: byte. */
  content?: string;
  /** Format: date-time. */
  createdAt?: string;
  id?: string;
  /** Format: date-time. */
  validUntil?: string;
}

export interface GetTermsOfServiceAcceptanceInfosResponse {
  data?: TermsOfServiceAcceptanceInfo[];
}

export interface GetTermsOfServiceDocumentRequest {
  language: string;
  termsOfServiceDocumentFormat?: string | undefined;
  type: "adyenAccount" | "adyenCapital" | "adyenCard" | "adyenChargeCard" | "adyenForPlatformsAdvanced" | "adyenForPlatformsManage" | "adyenFranchisee" | "adyenIssuing" | "adyenPccr" | "kycOnInvite";
}

export interface GetTermsOfServiceDocumentResponse {
  /** Format: byte. */
  document?: string;
  id?: string;
  language?: string;
  termsOfServiceDocumentFormat?: string;
  /** Id of the terms, to accept them by. */
  termsOfServiceDocumentId?: string;
  type?: "adyenAccount" | "adyenCapital" | "adyenCard" | "adyenChargeCard" | "adyenForPlatformsAdvanced" | "adyenForPlatformsManage" | "adyenFranchisee" | "adyenIssuing" | "adyenPccr" | "kycOnInvite" | (string & {});
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

export interface IbanAccountIdentification {
  bic?: string | undefined;
  iban: string;
  /** Default: `iban`. */
  type: "iban";
}

export interface IdentificationData {
  cardNumber?: string | undefined;
  expiryDate?: string | undefined;
  /** @deprecated Since version 1. */
  issuerCountry?: string | undefined;
  issuerState?: string | undefined;
  nationalIdExempt?: boolean | undefined;
  number?: string | undefined;
  type: "nationalIdNumber" | "passport" | "driversLicense" | "identityCard";
}

export interface IdentificationDataInResponse {
  cardNumber?: string;
  expiryDate?: string;
  /** @deprecated Since version 1. */
  issuerCountry?: string;
  issuerState?: string;
  nationalIdExempt?: boolean;
  number?: string;
  type: "nationalIdNumber" | "passport" | "driversLicense" | "identityCard" | (string & {});
}

export interface Individual {
  birthData?: BirthData | undefined;
  email?: string | undefined;
  identificationData?: IdentificationData | undefined;
  name: Name;
  nationality?: string | undefined;
  phone?: PhoneNumber | undefined;
  residentialAddress: Address;
  /** Since version 4. */
  support?: Support | undefined;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: readonly TaxInformation[] | undefined;
  /**
   * Web sites where the user sells.
   * @deprecated Since version 1.
   */
  webData?: WebData | undefined;
}

export interface IndividualInResponse {
  birthData?: BirthData;
  email?: string;
  identificationData?: IdentificationDataInResponse;
  name: Name;
  nationality?: string;
  phone?: PhoneNumber;
  residentialAddress: Address;
  /** Since version 4. */
  support?: Support;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: TaxInformation[];
  /**
   * Web sites where the user sells.
   * @deprecated Since version 1.
   */
  webData?: WebData;
}

export interface InvalidField {
  name: string;
  value?: string;
  message: string;
}

export interface LegalEntity {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: LegalEntityCapability };
  /** Since version 2. */
  documentDetails?: DocumentReference[];
  /** @deprecated Since version 1. */
  documents?: EntityReference[];
  /** Owners, signatories and others, by id. In a change the list replaces the one that was there. */
  entityAssociations?: LegalEntityAssociationInResponse[];
  id: string;
  individual?: IndividualInResponse;
  organization?: OrganizationInResponse;
  /** What is wrong or missing, by capability, and what to do. Since version 3. */
  problems?: CapabilityProblem[];
  /** Maximum length: 150 characters. */
  reference?: string;
  /** Since version 2. */
  soleProprietorship?: SoleProprietorshipInResponse;
  transferInstruments?: TransferInstrumentReference[];
  trust?: TrustInResponse;
  type?: "individual" | "organization" | "soleProprietorship" | "trust" | "unincorporatedPartnership" | (string & {});
  unincorporatedPartnership?: UnincorporatedPartnershipInResponse;
  /** Since version 3. */
  verificationDeadlines?: VerificationDeadline[];
  /** `upfront` asks for everything at once. */
  verificationPlan?: string;
}

export interface LegalEntityAssociation {
  /** Set by Adyen; ignored when sent. */
  associatorId?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  entityType?: string | undefined;
  jobTitle?: string | undefined;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** Set by Adyen; ignored when sent. */
  name?: string | undefined;
  nominee?: boolean | undefined;
  relationship?: string | undefined;
  settlorExemptionReason?: readonly string[] | undefined;
  type: "definedBeneficiary" | "director" | "immediateParentCompany" | "legalRepresentative" | "pciSignatory" | "protector" | "secondaryPartner" | "secondaryTrustee" | "settlor" | "signatory" | "soleProprietorship" | "trust" | "trustOwnership" | "uboThroughControl" | "uboThroughOwnership" | "ultimateParentCompany" | "undefinedBeneficiary" | "unincorporatedPartnership";
}

export interface LegalEntityAssociationInResponse {
  associatorId?: string;
  entityType?: string;
  jobTitle?: string;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  name?: string;
  nominee?: boolean;
  relationship?: string;
  settlorExemptionReason?: string[];
  type: "definedBeneficiary" | "director" | "immediateParentCompany" | "legalRepresentative" | "pciSignatory" | "protector" | "secondaryPartner" | "secondaryTrustee" | "settlor" | "signatory" | "soleProprietorship" | "trust" | "trustOwnership" | "uboThroughControl" | "uboThroughOwnership" | "ultimateParentCompany" | "undefinedBeneficiary" | "unincorporatedPartnership" | (string & {});
}

export interface LegalEntityCapability {
  /** Adyen's checks let it be used. Set by Adyen; ignored when sent. */
  allowed?: boolean | undefined;
  /** Set by Adyen; ignored when sent. */
  allowedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {}) | undefined;
  /** Set by Adyen; ignored when sent. */
  allowedSettings?: CapabilitySettings | undefined;
  /** You asked for it. Not yet permission: see `allowed`. Set by Adyen; ignored when sent. */
  requested?: boolean | undefined;
  /** Set by Adyen; ignored when sent. */
  requestedLevel?: "high" | "low" | "medium" | "notApplicable" | (string & {}) | undefined;
  /** Set by Adyen; ignored when sent. */
  requestedSettings?: CapabilitySettings | undefined;
  /** Set by Adyen; ignored when sent. Since version 2. */
  transferInstruments?: SupportingEntityCapability[] | undefined;
  /** `pending`, `valid`, `invalid` or `rejected`. Set by Adyen; ignored when sent. */
  verificationStatus?: string | undefined;
}

export interface LegalEntityInfo {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: LegalEntityCapability } | undefined;
  /** Owners, signatories and others, by id. In a change the list replaces the one that was there. */
  entityAssociations?: readonly LegalEntityAssociation[] | undefined;
  individual?: Individual | undefined;
  organization?: Organization | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Since version 2. */
  soleProprietorship?: SoleProprietorship | undefined;
  trust?: Trust | undefined;
  type?: "individual" | "organization" | "soleProprietorship" | "trust" | "unincorporatedPartnership" | undefined;
  unincorporatedPartnership?: UnincorporatedPartnership | undefined;
  /** `upfront` asks for everything at once. */
  verificationPlan?: string | undefined;
}

export interface LegalEntityInfoRequiredType {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: { [property: string]: LegalEntityCapability } | undefined;
  /** Owners, signatories and others, by id. In a change the list replaces the one that was there. */
  entityAssociations?: readonly LegalEntityAssociation[] | undefined;
  individual?: Individual | undefined;
  organization?: Organization | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  /** Since version 2. */
  soleProprietorship?: SoleProprietorship | undefined;
  trust?: Trust | undefined;
  /**
   * `individual`, `organization`, `soleProprietorship`, `trust` or `unincorporatedPartnership`. The object of that
   * name is required.
   */
  type: "individual" | "organization" | "soleProprietorship" | "trust" | "unincorporatedPartnership";
  unincorporatedPartnership?: UnincorporatedPartnership | undefined;
  /** `upfront` asks for everything at once. */
  verificationPlan?: string | undefined;
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
  firstName: string;
  infix?: string | undefined;
  lastName: string;
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

export interface NumberAndBicAccountIdentificationInResponse {
  /** Maximum length: 34 characters. */
  accountNumber: string;
  additionalBankIdentification?: AdditionalBankIdentificationInResponse;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
  /** Default: `numberAndBic`. */
  type: "numberAndBic";
}

export interface OnboardingLink {
  /** Send the user there at once: it works once, within 4 minutes. */
  url?: string;
}

export interface OnboardingLinkInfo {
  /** Language and country, such as `nl-NL`. */
  locale?: string | undefined;
  /** Where the user comes back to. That says nothing of success: ask for the problems. */
  redirectUrl?: string | undefined;
  /** What the user may see and change. */
  settings?: OnboardingLinkSettings | undefined;
  themeId?: string | undefined;
}

export interface OnboardingLinkSettings {
  acceptedCountries?: readonly string[] | undefined;
  allowBankAccountFormatSelection?: boolean | undefined;
  allowDebugUi?: boolean | undefined;
  allowIntraRegionCrossBorderPayout?: boolean | undefined;
  changeLegalEntityType?: boolean | undefined;
  editPrefilledCountry?: boolean | undefined;
  enforceLegalAge?: boolean | undefined;
  hideOnboardingIntroductionIndividual?: boolean | undefined;
  hideOnboardingIntroductionOrganization?: boolean | undefined;
  hideOnboardingIntroductionSoleProprietor?: boolean | undefined;
  hideOnboardingIntroductionTrust?: boolean | undefined;
  instantBankVerification?: boolean | undefined;
  requirePciSignEcomMoto?: boolean | undefined;
  requirePciSignEcommerce?: boolean | undefined;
  requirePciSignPos?: boolean | undefined;
  requirePciSignPosMoto?: boolean | undefined;
  transferInstrumentLimit?: number | undefined;
}

export interface OnboardingTheme {
  /** Format: date-time. */
  createdAt: string;
  description?: string;
  id: string;
  properties: { [property: string]: string };
  /** Format: date-time. */
  updatedAt?: string;
}

export interface OnboardingThemes {
  next?: string;
  previous?: string;
  themes: OnboardingTheme[];
}

export interface Organization {
  /** Country code of two letters. Since version 2. */
  countryOfGoverningLaw?: string | undefined;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string | undefined;
  /** Since version 3. */
  dateOfInitiationOfLegalProceeding?: string | undefined;
  description?: string | undefined;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string | undefined;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null | undefined;
  /** Since version 3. */
  economicSector?: string | undefined;
  email?: string | undefined;
  /** Since version 3. */
  financialReports?: readonly FinancialReport[] | undefined;
  /** Since version 3. */
  globalLegalEntityIdentifier?: string | undefined;
  /** Since version 3. */
  headOfficeIndicator?: boolean | undefined;
  /** Since version 3. */
  institutionalSector?: "nonFinancialCorporation" | "centralBank" | "creditInstitutions" | "depositTakingCorporations" | "moneyMarketFunds" | "nonMMFInvestmentFunds" | "financialVehicleCorporation" | "otherFinancialIntermediaries" | "financialAuxiliaries" | "captiveFinancialInstitutionsAndMoneyLenders" | "insuranceCorporations" | "pensionFunds" | "centralGovernment" | "stateGovernment" | "localGovernment" | "socialSecurityFunds" | "nonProfitInstitutionsServingHouseholds" | undefined;
  /** Since version 3. */
  legalForm?: string | undefined;
  legalName: string;
  phone?: PhoneNumber | undefined;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address | undefined;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string | undefined;
  /** Since version 4. */
  registrationNumberAbsent?: boolean | null | undefined;
  /** Since version 3. */
  statusOfLegalProceeding?: "noLegalActionsTaken" | "underJudicialAdministration" | "bankruptcyInsolvency" | "otherLegalMeasures" | undefined;
  stockData?: StockData | undefined;
  /** Since version 4. */
  support?: Support | undefined;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: readonly TaxInformation[] | undefined;
  /** Since version 2. */
  taxReportingClassification?: TaxReportingClassification | undefined;
  type?: "associationIncorporated" | "governmentalOrganization" | "listedPublicCompany" | "nonProfit" | "partnershipIncorporated" | "privateCompany" | undefined;
  /** Why there is no VAT number. Since version 2. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | undefined;
  /** VAT number. Since version 2. */
  vatNumber?: string | undefined;
  /**
   * Web sites where the user sells.
   * @deprecated Since version 1.
   */
  webData?: WebData | undefined;
}

export interface OrganizationInResponse {
  /** Country code of two letters. Since version 2. */
  countryOfGoverningLaw?: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string;
  /** Since version 3. */
  dateOfInitiationOfLegalProceeding?: string;
  description?: string;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null;
  /** Since version 3. */
  economicSector?: string;
  email?: string;
  /** Since version 3. */
  financialReports?: FinancialReport[];
  /** Since version 3. */
  globalLegalEntityIdentifier?: string;
  /** Since version 3. */
  headOfficeIndicator?: boolean;
  /** Since version 3. */
  institutionalSector?: "nonFinancialCorporation" | "centralBank" | "creditInstitutions" | "depositTakingCorporations" | "moneyMarketFunds" | "nonMMFInvestmentFunds" | "financialVehicleCorporation" | "otherFinancialIntermediaries" | "financialAuxiliaries" | "captiveFinancialInstitutionsAndMoneyLenders" | "insuranceCorporations" | "pensionFunds" | "centralGovernment" | "stateGovernment" | "localGovernment" | "socialSecurityFunds" | "nonProfitInstitutionsServingHouseholds" | (string & {});
  /** Since version 3. */
  legalForm?: string;
  legalName: string;
  phone?: PhoneNumber;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string;
  /** Since version 4. */
  registrationNumberAbsent?: boolean | null;
  /** Since version 3. */
  statusOfLegalProceeding?: "noLegalActionsTaken" | "underJudicialAdministration" | "bankruptcyInsolvency" | "otherLegalMeasures" | (string & {});
  stockData?: StockData;
  /** Since version 4. */
  support?: Support;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: TaxInformation[];
  /** Since version 2. */
  taxReportingClassification?: TaxReportingClassificationInResponse;
  type?: "associationIncorporated" | "governmentalOrganization" | "listedPublicCompany" | "nonProfit" | "partnershipIncorporated" | "privateCompany" | (string & {});
  /** Why there is no VAT number. Since version 2. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | (string & {});
  /** VAT number. Since version 2. */
  vatNumber?: string;
  /**
   * Web sites where the user sells.
   * @deprecated Since version 1.
   */
  webData?: WebData;
}

export interface OwnerEntity {
  id: string;
  type: string;
}

export interface PLLocalAccountIdentification {
  /** Exact length: 26 characters. */
  accountNumber: string;
  /** Default: `plLocal`. */
  type: "plLocal";
}

export interface PciDocumentInfo {
  /** Format: date-time. */
  createdAt?: string;
  id?: string;
  /** Format: date-time. */
  validUntil?: string;
}

export interface PciSigningRequest {
  pciTemplateReferences: readonly string[];
  /** Id of the person who signs, as a legal entity. */
  signedBy: string;
}

export interface PciSigningResponse {
  pciQuestionnaireIds?: string[];
  /** Id of the person who signs, as a legal entity. */
  signedBy?: string;
}

export interface PhoneNumber {
  number: string;
  /** Set by Adyen; ignored when sent. Since version 2. */
  phoneCountryCode?: string | undefined;
  type?: string | undefined;
}

export interface RemediatingAction {
  code?: string;
  message?: string;
}

export interface RestServiceError {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errorCode: string;
  instance?: string;
  requestId?: string;
  invalidFields?: InvalidField[];
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

export interface SetTaxElectronicDeliveryConsentRequest {
  /** Whether the user agrees, for form 1099-K. */
  US1099k?: boolean | undefined;
}

export interface SoleProprietorship {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string | undefined;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string | undefined;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null | undefined;
  /** Since version 3. */
  financialReports?: readonly FinancialReport[] | undefined;
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address | undefined;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string | undefined;
  /** Since version 2. */
  taxAbsent?: boolean | null | undefined;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: readonly TaxInformation[] | undefined;
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | undefined;
  /** VAT number. */
  vatNumber?: string | undefined;
}

export interface SoleProprietorshipInResponse {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null;
  /** Since version 3. */
  financialReports?: FinancialReport[];
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string;
  /** Since version 2. */
  taxAbsent?: boolean | null;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: TaxInformation[];
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | (string & {});
  /** VAT number. */
  vatNumber?: string;
}

export interface SourceOfFunds {
  adyenProcessedFunds: boolean;
  /** Since version 4. */
  amount?: Amount | undefined;
  /** Since version 4. */
  assetMonthsHeld?: number | undefined;
  /** Since version 4. */
  cryptocurrencyExchange?: string | undefined;
  /** Format: date. Since version 4. */
  dateOfFundsReceived?: string | undefined;
  /** Format: date. Since version 4. */
  dateOfSourceEvent?: string | undefined;
  description?: string | undefined;
  /** Since version 4. */
  financiers?: readonly Financier[] | undefined;
  /** Since version 4. */
  originatorLegalEntityId?: string | undefined;
  /** Since version 4. */
  purpose?: string | undefined;
  /** Since version 4. */
  relationship?: string | undefined;
  type?: "business" | "employment" | "donations" | "inheritance" | "financialAid" | "rentalIncome" | "dividendIncome" | "royaltyIncome" | "thirdPartyFunding" | "pensionIncome" | "insuranceSettlement" | "cryptocurrencyIncome" | "assetSale" | "loans" | "gamblingWinnings" | undefined;
  /** Since version 4. */
  website?: string | undefined;
}

export interface SourceOfFundsInResponse {
  adyenProcessedFunds: boolean;
  /** Since version 4. */
  amount?: Amount;
  /** Since version 4. */
  assetMonthsHeld?: number;
  /** Since version 4. */
  cryptocurrencyExchange?: string;
  /** Format: date. Since version 4. */
  dateOfFundsReceived?: string;
  /** Format: date. Since version 4. */
  dateOfSourceEvent?: string;
  description?: string;
  /** Since version 4. */
  financiers?: Financier[];
  /** Since version 4. */
  originatorLegalEntityId?: string;
  /** Since version 4. */
  purpose?: string;
  /** Since version 4. */
  relationship?: string;
  type?: "business" | "employment" | "donations" | "inheritance" | "financialAid" | "rentalIncome" | "dividendIncome" | "royaltyIncome" | "thirdPartyFunding" | "pensionIncome" | "insuranceSettlement" | "cryptocurrencyIncome" | "assetSale" | "loans" | "gamblingWinnings" | (string & {});
  /** Since version 4. */
  website?: string;
}

export interface StockData {
  marketIdentifier?: string | undefined;
  stockNumber?: string | undefined;
  tickerSymbol?: string | undefined;
}

export interface Support {
  /** Since version 4. */
  email?: string | undefined;
  /** Since version 4. */
  phone?: PhoneNumber | undefined;
}

export interface SupportingEntityCapability {
  /** Adyen's checks let it be used. */
  allowed?: boolean;
  id?: string;
  /** You asked for it. Not yet permission: see `allowed`. */
  requested?: boolean;
  /** `pending`, `valid`, `invalid` or `rejected`. */
  verificationStatus?: string;
}

export interface TaxInformation {
  /** Exact length: 2 characters. */
  country?: string | undefined;
  number?: string | undefined;
  /** Since version 4. */
  numberAbsent?: boolean | undefined;
  type?: string | undefined;
}

export interface TaxReportingClassification {
  businessType?: "other" | "listedPublicCompany" | "subsidiaryOfListedPublicCompany" | "governmentalOrganization" | "internationalOrganization" | "financialInstitution" | undefined;
  financialInstitutionNumber?: string | undefined;
  mainSourceOfIncome?: "businessOperation" | "realEstateSales" | "investmentInterestOrRoyalty" | "propertyRental" | "other" | undefined;
  type?: "nonFinancialNonReportable" | "financialNonReportable" | "nonFinancialActive" | "nonFinancialPassive" | undefined;
}

export interface TaxReportingClassificationInResponse {
  businessType?: "other" | "listedPublicCompany" | "subsidiaryOfListedPublicCompany" | "governmentalOrganization" | "internationalOrganization" | "financialInstitution" | (string & {});
  financialInstitutionNumber?: string;
  mainSourceOfIncome?: "businessOperation" | "realEstateSales" | "investmentInterestOrRoyalty" | "propertyRental" | "other" | (string & {});
  type?: "nonFinancialNonReportable" | "financialNonReportable" | "nonFinancialActive" | "nonFinancialPassive" | (string & {});
}

export interface TermsOfServiceAcceptanceInfo {
  /** Id of the person who accepts, as a legal entity. */
  acceptedBy?: string;
  acceptedFor?: string;
  /** Format: date-time. */
  createdAt?: string;
  id?: string;
  type?: "adyenAccount" | "adyenCapital" | "adyenCard" | "adyenChargeCard" | "adyenForPlatformsAdvanced" | "adyenForPlatformsManage" | "adyenFranchisee" | "adyenIssuing" | "adyenPccr" | "kycOnInvite" | (string & {});
  /** Format: date-time. */
  validTo?: string;
}

export interface TransferInstrument {
  bankAccount: BankAccountInfoInResponse;
  /** What it may do, by name, such as `receivePayments`. Since version 3. */
  capabilities?: { [property: string]: SupportingEntityCapability };
  /** Since version 2. */
  documentDetails?: DocumentReference[];
  id: string;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** What is wrong or missing, by capability, and what to do. Since version 3. */
  problems?: CapabilityProblem[];
  type: "bankAccount" | "recurringDetail" | (string & {});
}

export interface TransferInstrumentInfo {
  /** The account; its country decides which numbers it needs. */
  bankAccount: BankAccountInfo;
  /** Id of the legal entity, beginning with `LE`. */
  legalEntityId: string;
  /** `bankAccount`. */
  type: "bankAccount" | "recurringDetail";
}

export interface TransferInstrumentReference {
  accountIdentifier: string;
  id: string;
  realLastFour?: string;
  trustedSource?: boolean;
}

export interface Trust {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string | undefined;
  /** Since version 3. */
  description?: string | undefined;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string | undefined;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null | undefined;
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address | undefined;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string | undefined;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: readonly TaxInformation[] | undefined;
  type: "businessTrust" | "cashManagementTrust" | "charitableTrust" | "corporateUnitTrust" | "deceasedEstate" | "discretionaryTrust" | "discretionaryInvestmentTrust" | "discretionaryServicesManagementTrust" | "discretionaryTradingTrust" | "familyTrust" | "firstHomeSaverAccountsTrust" | "fixedTrust" | "fixedUnitTrust" | "hybridTrust" | "listedPublicUnitTrust" | "otherTrust" | "pooledSuperannuationTrust" | "publicTradingTrust" | "unlistedPublicUnitTrust";
  /** Since version 2. */
  undefinedBeneficiaryInfo?: readonly UndefinedBeneficiary[] | undefined;
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | undefined;
  /** VAT number. */
  vatNumber?: string | undefined;
}

export interface TrustInResponse {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string;
  /** Since version 3. */
  description?: string;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null;
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: TaxInformation[];
  type: "businessTrust" | "cashManagementTrust" | "charitableTrust" | "corporateUnitTrust" | "deceasedEstate" | "discretionaryTrust" | "discretionaryInvestmentTrust" | "discretionaryServicesManagementTrust" | "discretionaryTradingTrust" | "familyTrust" | "firstHomeSaverAccountsTrust" | "fixedTrust" | "fixedUnitTrust" | "hybridTrust" | "listedPublicUnitTrust" | "otherTrust" | "pooledSuperannuationTrust" | "publicTradingTrust" | "unlistedPublicUnitTrust" | (string & {});
  /** Since version 2. */
  undefinedBeneficiaryInfo?: UndefinedBeneficiary[];
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | (string & {});
  /** VAT number. */
  vatNumber?: string;
}

export interface UKLocalAccountIdentification {
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
  /** Default: `ukLocal`. */
  type: "ukLocal";
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

export interface USLocalAccountIdentificationInResponse {
  /** Allowed length: 2 to 18 characters. */
  accountNumber: string;
  /** Default: `checking`. */
  accountType?: "checking" | "savings" | (string & {});
  /** Exact length: 9 characters. */
  routingNumber: string;
  /** Default: `usLocal`. */
  type: "usLocal";
}

export interface UndefinedBeneficiary {
  description?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  reference?: string | undefined;
}

export interface UnincorporatedPartnership {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string | undefined;
  /** Since version 3. */
  description?: string | undefined;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string | undefined;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null | undefined;
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address | undefined;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string | undefined;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: readonly TaxInformation[] | undefined;
  /** Set by Adyen; ignored when sent. */
  type?: "limitedPartnership" | "generalPartnership" | "familyPartnership" | "commercialPartnership" | "publicPartnership" | "otherPartnership" | "gbr" | "gmbh" | "kgaa" | "cv" | "vof" | "maatschap" | "privateFundLimitedPartnership" | "businessTrustEntity" | "businessPartnership" | "limitedLiabilityPartnership" | "eg" | "cooperative" | "vos" | "comunidadDeBienes" | "herenciaYacente" | "comunidadDePropietarios" | "sep" | "sca" | "bt" | "kkt" | "scs" | "snc" | (string & {}) | undefined;
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | undefined;
  /** VAT number. */
  vatNumber?: string | undefined;
}

export interface UnincorporatedPartnershipInResponse {
  /** Country code of two letters. */
  countryOfGoverningLaw: string;
  /** Date as `YYYY-MM-DD`. Since version 2. */
  dateOfIncorporation?: string;
  /** Since version 3. */
  description?: string;
  /** Trade name, where it differs from the legal one. */
  doingBusinessAs?: string;
  /** There is no other trade name. Since version 4. */
  doingBusinessAsAbsent?: boolean | null;
  name: string;
  /** Where business is done, if not at the registered address. */
  principalPlaceOfBusiness?: Address;
  /** Address in the register. */
  registeredAddress: Address;
  /** Number in the trade register. */
  registrationNumber?: string;
  /** Tax numbers, by country. Since version 2. */
  taxInformation?: TaxInformation[];
  type?: "limitedPartnership" | "generalPartnership" | "familyPartnership" | "commercialPartnership" | "publicPartnership" | "otherPartnership" | "gbr" | "gmbh" | "kgaa" | "cv" | "vof" | "maatschap" | "privateFundLimitedPartnership" | "businessTrustEntity" | "businessPartnership" | "limitedLiabilityPartnership" | "eg" | "cooperative" | "vos" | "comunidadDeBienes" | "herenciaYacente" | "comunidadDePropietarios" | "sep" | "sca" | "bt" | "kkt" | "scs" | "snc" | (string & {});
  /** Why there is no VAT number. */
  vatAbsenceReason?: "industryExemption" | "belowTaxThreshold" | (string & {});
  /** VAT number. */
  vatNumber?: string;
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
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | "rejected" | (string & {});
}

export interface VerificationErrorrecursive {
  /** What it may do, by name, such as `receivePayments`. */
  capabilities?: ("acceptExternalFunding" | "acceptPspFunding" | "acceptTransactionInRestrictedCountries" | "acceptTransactionInRestrictedCountriesCommercial" | "acceptTransactionInRestrictedCountriesConsumer" | "acceptTransactionInRestrictedIndustries" | "acceptTransactionInRestrictedIndustriesCommercial" | "acceptTransactionInRestrictedIndustriesConsumer" | "acquiring" | "atmWithdrawal" | "atmWithdrawalCommercial" | "atmWithdrawalConsumer" | "atmWithdrawalInRestrictedCountries" | "atmWithdrawalInRestrictedCountriesCommercial" | "atmWithdrawalInRestrictedCountriesConsumer" | "authorisedPaymentInstrumentUser" | "getGrantOffers" | "issueBankAccount" | "issueCard" | "issueCardCommercial" | "issueCardConsumer" | "issueChargeCard" | "issueChargeCardCommercial" | "issueCreditLimit" | "localAcceptance" | "payout" | "payoutToTransferInstrument" | "processing" | "receiveFromBalanceAccount" | "receiveFromPlatformPayments" | "receiveFromThirdParty" | "receiveFromTransferInstrument" | "receiveGrants" | "receivePayments" | "sendToBalanceAccount" | "sendToThirdParty" | "sendToTransferInstrument" | "thirdPartyFunding" | "useCard" | "useCardCommercial" | "useCardConsumer" | "useCardInRestrictedCountries" | "useCardInRestrictedCountriesCommercial" | "useCardInRestrictedCountriesConsumer" | "useCardInRestrictedIndustries" | "useCardInRestrictedIndustriesCommercial" | "useCardInRestrictedIndustriesConsumer" | "useChargeCard" | "useChargeCardCommercial" | "withdrawFromAtm" | "withdrawFromAtmCommercial" | "withdrawFromAtmConsumer" | "withdrawFromAtmInRestrictedCountries" | "withdrawFromAtmInRestrictedCountriesCommercial" | "withdrawFromAtmInRestrictedCountriesConsumer" | (string & {}))[];
  code?: string;
  message?: string;
  type?: "dataMissing" | "dataReview" | "invalidInput" | "pendingStatus" | "rejected" | (string & {});
  remediatingActions?: RemediatingAction[];
}

export interface VerificationErrors {
  /** What is wrong or missing, by capability, and what to do. Since version 2. */
  problems?: CapabilityProblem[];
}

export interface WebData {
  webAddress?: string | undefined;
  /** Set by Adyen; ignored when sent. */
  webAddressId?: string | undefined;
}

export interface WebDataExemption {
  reason?: "noOnlinePresence" | "notCollectedDuringOnboarding" | undefined;
}

export interface WebDataExemptionInResponse {
  reason?: "noOnlinePresence" | "notCollectedDuringOnboarding" | (string & {});
}
