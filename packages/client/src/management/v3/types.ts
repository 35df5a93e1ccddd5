// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { Undocumented } from "../../core/undocumented.ts";

export interface AccelInfo {
  processingType: "billpay" | "ecom" | "pos";
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface AccelResponseInfo {
  processingType: "billpay" | "ecom" | "pos" | (string & {});
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface AccelUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface AdditionalCommission {
  balanceAccountId?: string | undefined;
  fixedAmount?: number | undefined;
  variablePercentage?: number | undefined;
}

export interface AdditionalSettings {
  includeEventCodes?: readonly string[] | undefined;
  properties?: { [property: string]: boolean } | undefined;
}

export interface AdditionalSettingsResponse {
  excludeEventCodes?: string[];
  includeEventCodes?: string[];
  properties?: { [property: string]: boolean };
}

export interface Address {
  city?: string | undefined;
  companyName?: string | undefined;
  country?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
  streetAddress?: string | undefined;
  streetAddress2?: string | undefined;
}

export interface AffirmInfo {
  pricePlan?: string | undefined;
  supportEmail: string;
}

export interface AffirmResponseInfo {
  publicApiKey?: string;
}

export interface AffirmUpdateInfo {
  pricePlan?: string | undefined;
}

export interface AfterpayTouchInfo {
  supportEmail?: string | undefined;
  supportUrl: string;
}

export interface AfterpayTouchResponseInfo {
  supportEmail?: string;
  supportUrl?: string;
}

export interface AlipayPlusInfo {
  settlementCurrencyCode?: string | undefined;
}

export interface AlipayPlusResponseInfo {
  settlementCurrencyCode?: string;
}

export interface AllowedOrigin {
  /** Addresses of what belongs to it. */
  _links?: Links | undefined;
  domain: string;
  id?: string | undefined;
}

export interface AllowedOriginsResponse {
  /** The items of this page. */
  data?: AllowedOrigin[];
}

export interface AmexInfo {
  /** Maximum length: 10 characters. */
  midNumber?: string | undefined;
  /** Default: `false`. */
  reuseMidNumber?: boolean | undefined;
  serviceLevel: "noContract" | "gatewayContract" | "paymentDesignatorContract";
}

export interface AmexResponseInfo {
  midNumber?: string;
  reuseMidNumber?: boolean;
  serviceLevel?: string;
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface AndroidApp {
  description?: string;
  /**
   * Code such as `00_403` or `30_112`; better to compare than texts are.
   * @deprecated Since version 3.
   */
  errorCode?: string;
  /** Since version 3. */
  errors?: AndroidAppError[];
  id: string;
  label?: string;
  packageName?: string;
  status: "archived" | "error" | "invalid" | "processing" | "ready" | (string & {});
  versionCode?: number;
  versionName?: string;
}

export interface AndroidAppError {
  /** Code such as `00_403` or `30_112`; better to compare than texts are. */
  errorCode?: string;
  terminalModels?: string[];
}

export interface AndroidAppsResponse {
  /** The items of this page. */
  data?: AndroidApp[];
}

export interface AndroidCertificate {
  description?: string;
  extension?: string;
  id: string;
  name?: string;
  /** Format: date-time. */
  notAfter?: string;
  /** Format: date-time. */
  notBefore?: string;
  status?: string;
}

export interface AndroidCertificatesResponse {
  /** The items of this page. */
  data?: AndroidCertificate[];
}

export interface ApiCredential {
  /** Addresses of what belongs to it. */
  _links?: ApiCredentialLinks;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Addresses and networks that may use the credential; empty: any. Set in the Customer Area only. */
  allowedIpAddresses: string[];
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: AllowedOrigin[];
  /** Public key for Drop-in in the browser, beginning with `test_` or `live_`. */
  clientKey: string;
  /** Maximum length: 50 characters. */
  description?: string;
  id: string;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string;
  /** Name that it logs in with. */
  username: string;
}

export interface ApiCredentialLinks {
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: LinksElement;
  company?: LinksElement;
  generateApiKey?: LinksElement;
  generateClientKey?: LinksElement;
  merchant?: LinksElement;
  self: LinksElement;
}

export interface ApplePayInfo {
  domains: readonly string[];
}

export interface ApplePayResponseInfo {
  domains: string[];
}

export interface BcmcInfo {
  enableBcmcMobile?: boolean | undefined;
}

export interface BcmcResponseInfo {
  enableBcmcMobile?: boolean;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface BcmcUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface BillingEntitiesResponse {
  /** The items of this page. */
  data?: BillingEntity[];
}

export interface BillingEntity {
  address?: Address;
  email?: string;
  id?: string;
  name?: string;
  taxId?: string;
}

export interface CardholderReceipt {
  headerForAuthorizedReceipt?: string | undefined;
}

export interface CarnetResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface CartesBancairesInfo {
  siret: string;
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface CartesBancairesResponseInfo {
  siret?: string;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface CartesBancairesUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface ClearpayInfo {
  supportUrl: string;
}

export interface ClearpayResponseInfo {
  supportUrl?: string;
}

export interface Commission {
  /** In minor units of the payment's currency. */
  fixedAmount?: number | undefined;
  /** In hundredths of a percent: 120 is 1.2 %. */
  variablePercentage?: number | undefined;
}

export interface Company {
  /** Addresses of what belongs to it. */
  _links?: CompanyLinks;
  dataCenters?: DataCenter[];
  description?: string;
  id?: string;
  name?: string;
  reference?: string;
  status?: string;
}

export interface CompanyApiCredential {
  /** Addresses of what belongs to it. */
  _links?: ApiCredentialLinks;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Addresses and networks that may use the credential; empty: any. Set in the Customer Area only. */
  allowedIpAddresses: string[];
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: AllowedOrigin[];
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: string[];
  /** Public key for Drop-in in the browser, beginning with `test_` or `live_`. */
  clientKey: string;
  /** Maximum length: 50 characters. */
  description?: string;
  id: string;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string;
  /** Name that it logs in with. */
  username: string;
}

export interface CompanyLinks {
  apiCredentials?: LinksElement;
  self: LinksElement;
  users?: LinksElement;
  webhooks?: LinksElement;
}

export interface CompanyUser {
  /** Addresses of what belongs to it. */
  _links?: Links;
  /** Account groups that it belongs to. */
  accountGroups?: string[];
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean;
  apps?: string[];
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: string[];
  email: string;
  id: string;
  name?: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode: string;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface Configuration {
  brand: string;
  commercial?: boolean | undefined;
  country?: readonly string[] | undefined;
  currencies: readonly Currency[];
  sources?: readonly string[] | undefined;
}

export interface Connectivity {
  simcardStatus?: "ACTIVATED" | "INVENTORY" | undefined;
  terminalIPAddressURL?: EventUrl | undefined;
}

export interface ConnectivityInResponse {
  simcardStatus?: "ACTIVATED" | "INVENTORY" | (string & {});
  terminalIPAddressURL?: EventUrl;
}

export interface Contact {
  email?: string | undefined;
  firstName?: string | undefined;
  infix?: string | undefined;
  lastName?: string | undefined;
  /** With the country code: `+31612345678`. */
  phoneNumber?: string | undefined;
}

export interface CreateAllowedOriginRequest {
  /** Addresses of what belongs to it. */
  _links?: Links | undefined;
  domain: string;
  id?: string | undefined;
}

export interface CreateApiCredentialResponse {
  /** Addresses of what belongs to it. */
  _links?: ApiCredentialLinks;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Addresses and networks that may use the credential; empty: any. Set in the Customer Area only. */
  allowedIpAddresses: string[];
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: AllowedOrigin[];
  /** The API key. It is answered this once and never again. */
  apiKey: string;
  /** Public key for Drop-in in the browser, beginning with `test_` or `live_`. */
  clientKey: string;
  /** Maximum length: 50 characters. */
  description?: string;
  id: string;
  /** The Basic password. It is answered this once. */
  password: string;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string;
  /** Name that it logs in with. */
  username: string;
}

export interface CreateCompanyApiCredentialRequest {
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: readonly string[] | undefined;
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: readonly string[] | undefined;
  /** At most 50 characters; parentheses are dropped without a word. */
  description?: string | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
}

export interface CreateCompanyApiCredentialResponse {
  /** Addresses of what belongs to it. */
  _links?: ApiCredentialLinks;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Addresses and networks that may use the credential; empty: any. Set in the Customer Area only. */
  allowedIpAddresses: string[];
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: AllowedOrigin[];
  /** The API key. It is answered this once and never again. */
  apiKey: string;
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts: string[];
  /** Public key for Drop-in in the browser, beginning with `test_` or `live_`. */
  clientKey: string;
  /** Maximum length: 50 characters. */
  description?: string;
  id: string;
  /** The Basic password. It is answered this once. */
  password: string;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string;
  /** Name that it logs in with. */
  username: string;
}

export interface CreateCompanyUserRequest {
  /** Account groups that it belongs to. */
  accountGroups?: readonly string[] | undefined;
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: readonly string[] | undefined;
  email: string;
  /** `Email` or `SSO`. SSO must be set up first. */
  loginMethod?: string | undefined;
  name: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode?: string | undefined;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface CreateCompanyUserResponse {
  /** Addresses of what belongs to it. */
  _links?: Links;
  /** Account groups that it belongs to. */
  accountGroups?: string[];
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean;
  apps?: string[];
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: string[];
  email: string;
  id: string;
  name?: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode: string;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface CreateCompanyWebhookRequest {
  /** Deliver although your certificate has expired. Off by default; leave it so. */
  acceptsExpiredCertificate?: boolean | undefined;
  /** Deliver to a certificate that you signed yourself. Off by default. */
  acceptsSelfSignedCertificate?: boolean | undefined;
  /** Deliver to a certificate that nobody known has signed. Off by default. */
  acceptsUntrustedRootCertificate?: boolean | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Which further data and events a standard webhook carries. */
  additionalSettings?: AdditionalSettings | undefined;
  /** `json`, `http` (a form) or `soap`. Use `json`. */
  communicationFormat: "http" | "json" | "soap";
  description?: string | undefined;
  /** Least TLS version. `HTTP` is for tests only. Since version 2. */
  encryptionProtocol?: "HTTP" | "TLSv1.2" | "TLSv1.3" | undefined;
  /** Whether `filterMerchantAccounts` is who is in, who is out, or unused. */
  filterMerchantAccountType: "allAccounts" | "excludeAccounts" | "includeAccounts";
  /** Names of merchant accounts, read as the filter's type says. */
  filterMerchantAccounts: readonly string[];
  /** `local` or `public`: for terminal notifications. */
  networkType?: "local" | "public" | undefined;
  /** Basic password that Adyen sends to your server. */
  password?: string | undefined;
  /** For `soap` only: send the header of that name. */
  populateSoapActionHeader?: boolean | undefined;
  /** Kind of webhook. `standard` carries payments. */
  type: string;
  /** Where events are sent: HTTPS, reachable from the internet. */
  url: string;
  /** Name that it logs in with. Maximum length: 255 characters. */
  username?: string | undefined;
}

export interface CreateMerchantApiCredentialRequest {
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: readonly string[] | undefined;
  /** At most 50 characters; parentheses are dropped without a word. */
  description?: string | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
}

export interface CreateMerchantRequest {
  /** Id of the business line, from the Legal Entity API. */
  businessLineId?: string | undefined;
  /** Name of the company account. */
  companyId: string;
  /** Maximum length: 300 characters. */
  description?: string | undefined;
  legalEntityId?: string | undefined;
  pricingPlan?: string | undefined;
  reference?: string | undefined;
  salesChannels?: readonly string[] | undefined;
}

export interface CreateMerchantResponse {
  /** Id of the business line, from the Legal Entity API. */
  businessLineId?: string;
  /** Name of the company account. */
  companyId?: string;
  /** Maximum length: 300 characters. */
  description?: string;
  id?: string;
  legalEntityId?: string;
  pricingPlan?: string;
  reference?: string;
}

export interface CreateMerchantUserRequest {
  /** Account groups that it belongs to. */
  accountGroups?: readonly string[] | undefined;
  email: string;
  /** `Email` or `SSO`. SSO must be set up first. */
  loginMethod?: string | undefined;
  name: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode?: string | undefined;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface CreateMerchantWebhookRequest {
  /** Deliver although your certificate has expired. Off by default; leave it so. */
  acceptsExpiredCertificate?: boolean | undefined;
  /** Deliver to a certificate that you signed yourself. Off by default. */
  acceptsSelfSignedCertificate?: boolean | undefined;
  /** Deliver to a certificate that nobody known has signed. Off by default. */
  acceptsUntrustedRootCertificate?: boolean | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Which further data and events a standard webhook carries. */
  additionalSettings?: AdditionalSettings | undefined;
  /** `json`, `http` (a form) or `soap`. Use `json`. */
  communicationFormat: "http" | "json" | "soap";
  description?: string | undefined;
  /** Least TLS version. `HTTP` is for tests only. Since version 2. */
  encryptionProtocol?: "HTTP" | "TLSv1.2" | "TLSv1.3" | undefined;
  /** `local` or `public`: for terminal notifications. */
  networkType?: "local" | "public" | undefined;
  /** Basic password that Adyen sends to your server. */
  password?: string | undefined;
  /** For `soap` only: send the header of that name. */
  populateSoapActionHeader?: boolean | undefined;
  /** Kind of webhook. `standard` carries payments. */
  type: string;
  /** Where events are sent: HTTPS, reachable from the internet. */
  url: string;
  /** Name that it logs in with. Maximum length: 255 characters. */
  username?: string | undefined;
}

export interface CreateUserResponse {
  /** Addresses of what belongs to it. */
  _links?: Links;
  /** Account groups that it belongs to. */
  accountGroups?: string[];
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean;
  apps?: string[];
  email: string;
  id: string;
  name?: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode: string;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface CupResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface Currency {
  amount?: number | undefined;
  /** Currency code of three letters. */
  currencyCode: string;
  maxAmount?: number | undefined;
  percentage?: number | undefined;
}

export interface CustomNotification {
  amount?: Amount | undefined;
  eventCode?: string | undefined;
  /** Format: date-time. */
  eventDate?: string | undefined;
  merchantReference?: string | undefined;
  paymentMethod?: string | undefined;
  reason?: string | undefined;
  success?: boolean | undefined;
}

export interface DataCenter {
  livePrefix?: string;
  name?: string;
}

export interface Dcc {
  enableDcc?: boolean | undefined;
}

export interface DinersInfo {
  /** Maximum length: 14 characters. */
  midNumber?: string | undefined;
  /** Default: `false`. */
  reuseMidNumber: boolean;
  serviceLevel?: "noContract" | "gatewayContract" | undefined;
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface DinersResponseInfo {
  midNumber?: string;
  reuseMidNumber?: boolean;
  serviceLevel?: string;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface DiscoverResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface EFTDirectDebitCAResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface EftPosAustraliaResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface EventUrl {
  eventLocalUrls?: readonly Url[] | undefined;
  eventPublicUrls?: readonly Url[] | undefined;
}

export interface ExternalTerminalAction {
  actionType?: string;
  config?: string;
  /** Format: date-time. */
  confirmedAt?: string;
  id?: string;
  result?: string;
  /** Format: date-time. */
  scheduledAt?: string;
  status?: string;
  terminalId?: string;
}

export interface File {
  /** The items of this page. */
  data: string;
  name: string;
}

export interface ForceRebootDetails {
  /** Default: `ForceReboot`. */
  type: "ForceReboot";
}

export interface GenerateApiKeyResponse {
  /** The new key. It is answered this once. */
  apiKey: string;
}

export interface GenerateClientKeyResponse {
  /** The new client key. */
  clientKey: string;
}

export interface GenerateHmacKeyResponse {
  /** The new key as hex digits. It is answered this once. */
  hmacKey: string;
}

export interface GenericPmWithTdiInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface GenericPmWithTdiUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface GirocardResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface GivexInfo {
  /** Currency code of three letters. */
  currencyCode: string;
  password: string;
  paymentFlow: "Ecommerce" | "POS";
  /** Name that it logs in with. */
  username: string;
}

export interface GivexResponseInfo {
  /** Currency code of three letters. */
  currencyCode?: string;
  password?: string;
  paymentFlow?: string;
  /** Name that it logs in with. */
  username?: string;
}

export interface GooglePayInfo {
  /** Name of the merchant account. Allowed length: 16 to 20 characters. */
  merchantId: string;
  reuseMerchantId?: boolean | undefined;
}

export interface GooglePayResponseInfo {
  /** Name of the merchant account. */
  merchantId?: string;
  reuseMerchantId?: boolean;
}

export interface Gratuity {
  allowCustomAmount?: boolean | undefined;
  currency?: string | undefined;
  predefinedTipEntries?: readonly string[] | undefined;
  usePredefinedTipEntries?: boolean | undefined;
}

export interface Hardware {
  displayMaximumBackLight?: number | undefined;
  resetTotalsHour?: number | undefined;
  restartHour?: number | undefined;
}

export interface HomeScreenSettings {
  hideNavigationBar?: boolean | undefined;
  showPaymentsMenu?: boolean | undefined;
  showSettingsMenu?: boolean | undefined;
}

export interface IdName {
  id?: string;
  name?: string;
}

export interface IdealResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface InstallAndroidAppDetails {
  appId?: string | undefined;
  /** Default: `InstallAndroidApp`. */
  type: "InstallAndroidApp";
}

export interface InstallAndroidCertificateDetails {
  certificateId?: string | undefined;
  /** Default: `InstallAndroidCertificate`. */
  type: "InstallAndroidCertificate";
}

export interface InstalledAPKs {
  /** Format: date-time. */
  confirmationDate?: string;
  packageName?: string;
  versionName?: string;
}

export interface InteracCardResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface JCBInfo {
  /** Maximum length: 14 characters. */
  midNumber?: string | undefined;
  /** Default: `false`. */
  reuseMidNumber?: boolean | undefined;
  serviceLevel?: "noContract" | "gatewayContract" | "paymentDesignatorContract" | undefined;
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface JCBResponseInfo {
  midNumber?: string;
  reuseMidNumber?: boolean;
  serviceLevel?: string;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export type JSONObject = { [property: string]: unknown };

export interface Key {
  identifier?: string | undefined;
  passphrase?: string | undefined;
  version?: number | undefined;
}

export interface KioskModeSettings {
  allowedAppsInKioskMode?: readonly string[] | undefined;
  kioskAppOnStartup?: string | undefined;
}

export interface KlarnaInfo {
  autoCapture?: boolean | undefined;
  disputeEmail: string;
  region: "NA" | "EU" | "CH" | "AU";
  supportEmail: string;
}

export interface KlarnaResponseInfo {
  autoCapture?: boolean;
  disputeEmail?: string;
  region?: "AU" | "CH" | "EU" | "NA" | (string & {});
  supportEmail?: string;
}

export interface Links {
  self: LinksElement;
}

export interface LinksElement {
  href?: string | undefined;
}

export interface ListCompanyApiCredentialsResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: CompanyApiCredential[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListCompanyResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: Company[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListCompanyUsersResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: CompanyUser[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListExternalTerminalActionsResponse {
  /** The items of this page. */
  data?: ExternalTerminalAction[];
}

export interface ListMerchantApiCredentialsResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: ApiCredential[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListMerchantResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: Merchant[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListMerchantUsersResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: User[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListStoresResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: Store[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListTerminalsResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: Terminal[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface ListWebhooksResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  accountReference?: string;
  /** The items of this page. */
  data?: Webhook[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
}

export interface LocalShopperStatement {
  script: string;
  value: string;
}

export interface Localization {
  language?: string | undefined;
  secondaryLanguage?: string | undefined;
  timezone?: string | undefined;
}

export interface LocalizedInformation {
  localShopperStatement: readonly LocalShopperStatement[];
}

export interface Logo {
  /** The items of this page. Maximum length: 350000 characters. */
  data?: string | undefined;
}

export interface MCResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface MaestroResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface MaestroUSAResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface MeApiCredential {
  /** Addresses of what belongs to it. */
  _links?: ApiCredentialLinks;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Addresses and networks that may use the credential; empty: any. Set in the Customer Area only. */
  allowedIpAddresses: string[];
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: AllowedOrigin[];
  /** Public key for Drop-in in the browser, beginning with `test_` or `live_`. */
  clientKey?: string;
  companyName?: string;
  /** Maximum length: 50 characters. */
  description?: string;
  id: string;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string;
  /** Name that it logs in with. */
  username: string;
}

export interface MealVoucherFRInfo {
  conecsId: string;
  /** Exact length: 14 characters. */
  siret: string;
  subTypes: readonly string[];
}

export interface MealVoucherFRResponseInfo {
  conecsId?: string;
  siret?: string;
  subTypes?: string[];
}

export interface Merchant {
  /** Addresses of what belongs to it. */
  _links?: MerchantLinks;
  /** `Immediate`, `Manual`, or how many days: 1 to 29. */
  captureDelay?: string;
  /** Name of the company account. */
  companyId?: string;
  dataCenters?: DataCenter[];
  defaultShopperInteraction?: string;
  description?: string;
  id?: string;
  merchantCity?: string;
  name?: string;
  pricingPlan?: string;
  primarySettlementCurrency?: string;
  reference?: string;
  shopWebAddress?: string;
  /** `PreActive`, `Active`, `InactiveWithModifications` (no payments, but refunds), `Inactive` or `Closed`. */
  status?: string;
}

export interface MerchantLinks {
  apiCredentials?: LinksElement;
  self: LinksElement;
  users?: LinksElement;
  webhooks?: LinksElement;
}

export interface MinorUnitsMonetaryValue {
  amount?: number | undefined;
  /** Currency code of three letters. */
  currencyCode?: string | undefined;
}

export interface Moto {
  enableMoto?: boolean | undefined;
  maxAmount?: number | undefined;
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface Name2 {
  /** Maximum length: 80 characters. */
  firstName?: string | undefined;
  /** Maximum length: 80 characters. */
  lastName?: string | undefined;
}

export interface Nexo {
  displayUrls?: NotificationUrl | undefined;
  encryptionKey?: Key | undefined;
  eventUrls?: EventUrl | undefined;
  /** @deprecated Since version 1. */
  nexoEventUrls?: readonly string[] | undefined;
  notification?: Notification | undefined;
}

export interface NexoInResponse {
  displayUrls?: NotificationUrl;
  encryptionKey?: Key;
  eventUrls?: EventUrl;
  /** @deprecated Since version 1. */
  nexoEventUrls?: string[];
  notification?: NotificationInResponse;
}

export interface Notification {
  category?: "SaleWakeUp" | "KeyPressed" | undefined;
  details?: string | undefined;
  enabled?: boolean | undefined;
  showButton?: boolean | undefined;
  title?: string | undefined;
}

export interface NotificationInResponse {
  category?: "SaleWakeUp" | "KeyPressed" | (string & {});
  details?: string;
  enabled?: boolean;
  showButton?: boolean;
  title?: string;
}

export interface NotificationUrl {
  localUrls?: readonly Url[] | undefined;
  publicUrls?: readonly Url[] | undefined;
}

export interface NyceInfo {
  processingType: "billpay" | "ecom" | "pos";
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface NyceResponseInfo {
  processingType: "billpay" | "ecom" | "pos" | (string & {});
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface NyceUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface OfflineProcessing {
  chipFloorLimit?: number | undefined;
}

export interface Opi {
  enablePayAtTable?: boolean | undefined;
  payAtTableStoreNumber?: string | undefined;
  payAtTableURL?: string | undefined;
}

export interface OrderItem {
  id?: string | undefined;
  installments?: number | undefined;
  name?: string | undefined;
  quantity?: number | undefined;
}

export interface PaginationLinks {
  first: LinksElement;
  last: LinksElement;
  next?: LinksElement;
  prev?: LinksElement;
  self: LinksElement;
}

export interface Passcodes {
  /** Maximum length: 6 characters. */
  adminMenuPin?: string | undefined;
  /** Maximum length: 6 characters. */
  refundPin?: string | undefined;
  /** Allowed length: 4 to 6 characters. */
  screenLockPin?: string | undefined;
  /** Maximum length: 6 characters. */
  txMenuPin?: string | undefined;
}

export interface PayAtTable {
  authenticationMethod?: "MAGSWIPE" | "MKE" | undefined;
  enablePayAtTable?: boolean | undefined;
  paymentInstrument?: "Cash" | "Card" | null | undefined;
}

export interface PayAtTableInResponse {
  authenticationMethod?: "MAGSWIPE" | "MKE" | (string & {});
  enablePayAtTable?: boolean;
  paymentInstrument?: "Cash" | "Card" | (string & {}) | null;
}

export interface PayByBankPlaidInfo {
  /**
   * Base64 of an image.
   * @deprecated
   */
  logo?: string | undefined;
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface PayByBankPlaidResponseInfo {
  /**
   * Base64 of an image.
   * @deprecated
   */
  logo?: string;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface PayByBankPlaidUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface PayMeInfo {
  displayName: string;
  /** Base64 of an image. */
  logo: string;
  supportEmail: string;
}

export interface PayMeResponseInfo {
  displayName: string;
  /** Base64 of an image. */
  logo: string;
  supportEmail: string;
}

export interface PayPalInfo {
  directCapture?: boolean | undefined;
  /** Exact length: 13 characters. */
  payerId: string;
  subject: string;
}

export interface PayPalResponseInfo {
  directCapture?: boolean;
  /** Exact length: 13 characters. */
  payerId: string;
  subject: string;
}

export interface PayToInfo {
  merchantName: string;
  payToPurpose: string;
}

export interface PayToResponseInfo {
  merchantName: string;
  payToPurpose: string;
}

export interface Payment {
  /** Exact length: 3 characters. */
  contactlessCurrency?: string | undefined;
  hideMinorUnitsInCurrencies?: readonly string[] | undefined;
}

export interface PaymentMethod {
  accel?: AccelResponseInfo;
  affirm?: AffirmResponseInfo;
  afterpayTouch?: AfterpayTouchResponseInfo;
  alipayPlus?: AlipayPlusResponseInfo;
  allowed?: boolean;
  amex?: AmexResponseInfo;
  applePay?: ApplePayResponseInfo;
  bcmc?: BcmcResponseInfo;
  /** Id of the business line, from the Legal Entity API. */
  businessLineId?: string;
  carnet?: CarnetResponseInfo;
  cartesBancaires?: CartesBancairesResponseInfo;
  clearpay?: ClearpayResponseInfo;
  countries?: string[];
  cup?: CupResponseInfo;
  currencies?: string[];
  customRoutingFlags?: string[];
  diners?: DinersResponseInfo;
  discover?: DiscoverResponseInfo;
  eft_directdebit_CA?: EFTDirectDebitCAResponseInfo;
  eftpos_australia?: EftPosAustraliaResponseInfo;
  /** Whether it is switched on. */
  enabled?: boolean;
  girocard?: GirocardResponseInfo;
  givex?: GivexResponseInfo;
  googlePay?: GooglePayResponseInfo;
  id: string;
  ideal?: IdealResponseInfo;
  interac_card?: InteracCardResponseInfo;
  jcb?: JCBResponseInfo;
  klarna?: KlarnaResponseInfo;
  maestro?: MaestroResponseInfo;
  maestro_usa?: MaestroUSAResponseInfo;
  mc?: MCResponseInfo;
  mealVoucher_FR?: MealVoucherFRResponseInfo;
  nyce?: NyceResponseInfo;
  paybybank_plaid?: PayByBankPlaidResponseInfo;
  payme?: PayMeResponseInfo;
  paypal?: PayPalResponseInfo;
  payto?: PayToResponseInfo;
  pulse?: PulseResponseInfo;
  /** Maximum length: 150 characters. */
  reference?: string;
  sepadirectdebit?: SepaDirectDebitResponseInfo;
  shopperInteraction?: string;
  sodexo?: SodexoResponseInfo;
  /** @deprecated Since version 1. */
  sofort?: SofortResponseInfo;
  star?: StarResponseInfo;
  /** Since version 3. */
  storeIds?: string[];
  svs?: SvsResponseInfo;
  swish?: SwishResponseInfo;
  ticket?: TicketResponseInfo;
  twint?: TwintResponseInfo;
  type?: string;
  valuelink?: ValuelinkResponseInfo;
  /** Whether it is approved. Only `valid` takes payments. */
  verificationStatus?: "valid" | "pending" | "invalid" | "rejected" | (string & {});
  vipps?: VippsResponseInfo;
  visa?: VisaResponseInfo;
  wechatpay?: WeChatPayResponseInfo;
  wechatpay_pos?: WeChatPayPosResponseInfo;
}

export interface PaymentMethodResponse {
  /** Addresses of what belongs to it. */
  _links?: PaginationLinks;
  /** The items of this page. */
  data?: PaymentMethod[];
  /** How many items all pages have. */
  itemsTotal: number;
  /** How many pages there are. */
  pagesTotal: number;
  typesWithErrors?: ("abrapetite" | "abrapetite_credit" | "abrapetite_debit" | "abrapetite_prepaid" | "accel" | "ach" | "affirm" | "afterpaytouch" | "alelo" | "alipay" | "alipay_hk" | "alipay_plus" | "alipay_plus_alipay_cn" | "alipay_plus_alipay_hk" | "alipay_plus_dana" | "alipay_plus_gcash" | "alipay_plus_kakaopay" | "alipay_plus_kplus" | "alipay_plus_naverpay" | "alipay_plus_rabbitlinepay" | "alipay_plus_tosspay" | "alipay_plus_touchngo" | "alipay_plus_truemoney" | "alipay_wap" | "amex" | "applepay" | "avancard" | "avancard_credit" | "avancard_debit" | "banese_card" | "banese_card_credit" | "banese_card_debit" | "banese_card_prepaid" | "bcmc" | "blik" | "blik_pos" | "br_schemes" | "carnet" | "cartebancaire" | "clearpay" | "clicktopay" | "cooper" | "cooper_credit" | "cooper_debit" | "cooper_food_debit" | "cooper_meal_debit" | "cooper_prepaid" | "cooper_private_credit" | "cooper_retail_credit" | "credtodos" | "credtodos_private_credit" | "credtodos_private_debit" | "cup" | "diners" | "directdebit_GB" | "discover" | "ebanking_FI" | "eft_directdebit_CA" | "eftpos_australia" | "elo" | "elocredit" | "elodebit" | "girocard" | "givex" | "googlepay" | "green_card" | "green_card_credit" | "green_card_debit" | "green_card_food_prepaid" | "green_card_meal_prepaid" | "green_card_prepaid" | "hiper" | "hipercard" | "ideal" | "interac_card" | "jcb" | "klarna" | "klarna_account" | "klarna_b2b" | "klarna_paynow" | "le_card" | "le_card_credit" | "le_card_debit" | "maestro" | "maestro_usa" | "maxifrota" | "maxifrota_prepaid" | "mbway" | "mc" | "mcdebit" | "mealVoucher_FR" | "megaleve" | "megaleve_credit" | "megaleve_debit" | "mobilepay" | "multibanco" | "nutricash" | "nutricash_prepaid" | "nyce" | "onlineBanking_PL" | "paybybank" | "paybybank_plaid" | "payme" | "payme_pos" | "paynow" | "paynow_pos" | "paypal" | "payto" | "personal_card" | "personal_card_credit" | "personal_card_debit" | "pulse" | "romcard" | "romcard_credit" | "romcard_debit" | "senff" | "senff_credit" | "sepadirectdebit" | "sodexo" | "star" | "svs" | "swish" | "ticket" | "todo_giftcard" | "trustly" | "twint" | "twint_pos" | "up_brazil" | "up_brazil_credit" | "up_brazil_debit" | "up_brazil_prepaid" | "vale_refeicao" | "vale_refeicao_prepaid" | "valuelink" | "vegas_card" | "vegas_card_credit" | "vegas_card_debit" | "vero_card" | "vero_card_credit" | "vero_card_debit" | "vero_card_prepaid" | "vipps" | "visa" | "visadebit" | "vpay" | "wechatpay" | "wechatpay_pos" | (string & {}))[];
}

export interface PaymentMethodSetupInfo {
  accel?: AccelInfo | undefined;
  affirm?: AffirmInfo | undefined;
  afterpayTouch?: AfterpayTouchInfo | undefined;
  alipayPlus?: AlipayPlusInfo | undefined;
  amex?: AmexInfo | undefined;
  applePay?: ApplePayInfo | undefined;
  bcmc?: BcmcInfo | undefined;
  /** Id of the business line, from the Legal Entity API. */
  businessLineId?: string | undefined;
  carnet?: GenericPmWithTdiInfo | undefined;
  cartesBancaires?: CartesBancairesInfo | undefined;
  clearpay?: ClearpayInfo | undefined;
  countries?: readonly string[] | undefined;
  cup?: GenericPmWithTdiInfo | undefined;
  currencies?: readonly string[] | undefined;
  customRoutingFlags?: readonly string[] | undefined;
  diners?: DinersInfo | undefined;
  discover?: GenericPmWithTdiInfo | undefined;
  eft_directdebit_CA?: GenericPmWithTdiInfo | undefined;
  eftpos_australia?: GenericPmWithTdiInfo | undefined;
  girocard?: GenericPmWithTdiInfo | undefined;
  givex?: GivexInfo | undefined;
  googlePay?: GooglePayInfo | undefined;
  ideal?: GenericPmWithTdiInfo | undefined;
  interac_card?: GenericPmWithTdiInfo | undefined;
  jcb?: JCBInfo | undefined;
  klarna?: KlarnaInfo | undefined;
  maestro?: GenericPmWithTdiInfo | undefined;
  maestro_usa?: GenericPmWithTdiInfo | undefined;
  mc?: GenericPmWithTdiInfo | undefined;
  mealVoucher_FR?: MealVoucherFRInfo | undefined;
  nyce?: NyceInfo | undefined;
  paybybank_plaid?: PayByBankPlaidInfo | undefined;
  payme?: PayMeInfo | undefined;
  paypal?: PayPalInfo | undefined;
  payto?: PayToInfo | undefined;
  pulse?: PulseInfo | undefined;
  /** Maximum length: 150 characters. */
  reference?: string | undefined;
  sepadirectdebit?: SepaDirectDebitInfo | undefined;
  shopperInteraction?: "eCommerce" | "pos" | "moto" | "contAuth" | undefined;
  sodexo?: SodexoInfo | undefined;
  /** @deprecated Since version 1. */
  sofort?: SofortInfo | undefined;
  star?: StarInfo | undefined;
  /** Stores that get it. Without them: the whole merchant account. Since version 3. */
  storeIds?: readonly string[] | undefined;
  svs?: SvsInfo | undefined;
  swish?: SwishInfo | undefined;
  ticket?: TicketInfo | undefined;
  twint?: TwintInfo | undefined;
  /** Name of the payment method, such as `visa`. Several need an object under that name. */
  type: "abrapetite" | "abrapetite_credit" | "abrapetite_debit" | "abrapetite_prepaid" | "accel" | "ach" | "affirm" | "afterpaytouch" | "alelo" | "alipay" | "alipay_hk" | "alipay_plus" | "alipay_plus_alipay_cn" | "alipay_plus_alipay_hk" | "alipay_plus_dana" | "alipay_plus_gcash" | "alipay_plus_kakaopay" | "alipay_plus_kplus" | "alipay_plus_naverpay" | "alipay_plus_rabbitlinepay" | "alipay_plus_tosspay" | "alipay_plus_touchngo" | "alipay_plus_truemoney" | "alipay_wap" | "amex" | "applepay" | "avancard" | "avancard_credit" | "avancard_debit" | "banese_card" | "banese_card_credit" | "banese_card_debit" | "banese_card_prepaid" | "bcmc" | "blik" | "blik_pos" | "br_schemes" | "carnet" | "cartebancaire" | "clearpay" | "clicktopay" | "cooper" | "cooper_credit" | "cooper_debit" | "cooper_food_debit" | "cooper_meal_debit" | "cooper_prepaid" | "cooper_private_credit" | "cooper_retail_credit" | "credtodos" | "credtodos_private_credit" | "credtodos_private_debit" | "cup" | "diners" | "directdebit_GB" | "discover" | "ebanking_FI" | "eft_directdebit_CA" | "eftpos_australia" | "elo" | "elocredit" | "elodebit" | "girocard" | "givex" | "googlepay" | "green_card" | "green_card_credit" | "green_card_debit" | "green_card_food_prepaid" | "green_card_meal_prepaid" | "green_card_prepaid" | "hiper" | "hipercard" | "ideal" | "interac_card" | "jcb" | "klarna" | "klarna_account" | "klarna_b2b" | "klarna_paynow" | "le_card" | "le_card_credit" | "le_card_debit" | "maestro" | "maestro_usa" | "maxifrota" | "maxifrota_prepaid" | "mbway" | "mc" | "mcdebit" | "mealVoucher_FR" | "megaleve" | "megaleve_credit" | "megaleve_debit" | "mobilepay" | "multibanco" | "nutricash" | "nutricash_prepaid" | "nyce" | "onlineBanking_PL" | "paybybank" | "paybybank_plaid" | "payme" | "payme_pos" | "paynow" | "paynow_pos" | "paypal" | "payto" | "personal_card" | "personal_card_credit" | "personal_card_debit" | "pulse" | "romcard" | "romcard_credit" | "romcard_debit" | "senff" | "senff_credit" | "sepadirectdebit" | "sodexo" | "star" | "svs" | "swish" | "ticket" | "todo_giftcard" | "trustly" | "twint" | "twint_pos" | "up_brazil" | "up_brazil_credit" | "up_brazil_debit" | "up_brazil_prepaid" | "vale_refeicao" | "vale_refeicao_prepaid" | "valuelink" | "vegas_card" | "vegas_card_credit" | "vegas_card_debit" | "vero_card" | "vero_card_credit" | "vero_card_debit" | "vero_card_prepaid" | "vipps" | "visa" | "visadebit" | "vpay" | "wechatpay" | "wechatpay_pos";
  valuelink?: ValuelinkInfo | undefined;
  vipps?: VippsInfo | undefined;
  visa?: GenericPmWithTdiInfo | undefined;
  wechatpay?: WeChatPayInfo | undefined;
  wechatpay_pos?: WeChatPayPosInfo | undefined;
}

export interface PayoutSettings {
  /** Whether Adyen's verification lets money be paid out here. */
  allowed?: boolean;
  /** Whether you switched it on. */
  enabled?: boolean;
  enabledFromDate?: string;
  id: string;
  priority?: "first" | "normal" | "urgent" | (string & {});
  transferInstrumentId: string;
  verificationStatus?: "invalid" | "pending" | "rejected" | "valid" | (string & {});
}

export interface PayoutSettingsRequest {
  enabled?: boolean | undefined;
  enabledFromDate?: string | undefined;
  transferInstrumentId: string;
}

export interface PayoutSettingsResponse {
  /** The items of this page. */
  data?: PayoutSettings[];
}

export interface Profile {
  authType: string;
  autoWifi?: boolean | undefined;
  bssType: string;
  channel?: number | undefined;
  defaultProfile?: boolean | undefined;
  domainSuffix?: string | undefined;
  eap?: string | undefined;
  eapCaCert?: File | undefined;
  eapClientCert?: File | undefined;
  eapClientKey?: File | undefined;
  eapClientPwd?: string | undefined;
  eapIdentity?: string | undefined;
  eapIntermediateCert?: File | undefined;
  eapPwd?: string | undefined;
  hiddenSsid?: boolean | undefined;
  name?: string | undefined;
  psk?: string | undefined;
  ssid: string;
  wsec: string;
}

export interface PulseInfo {
  processingType: "billpay" | "ecom" | "pos";
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface PulseResponseInfo {
  processingType: "billpay" | "ecom" | "pos" | (string & {});
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface PulseUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface ReceiptOptions {
  /** Maximum length: 100 characters. */
  headerLine1?: string | undefined;
  /** Maximum length: 100 characters. */
  headerLine2?: string | undefined;
  /** Base64 of an image. Maximum length: 350000 characters. */
  logo?: string | undefined;
  promptBeforePrinting?: boolean | undefined;
  qrCodeData?: string | undefined;
}

export interface ReceiptPrinting {
  merchantApproved?: boolean | undefined;
  merchantCancelled?: boolean | undefined;
  merchantCaptureApproved?: boolean | undefined;
  merchantCaptureRefused?: boolean | undefined;
  merchantRefundApproved?: boolean | undefined;
  merchantRefundRefused?: boolean | undefined;
  merchantRefused?: boolean | undefined;
  merchantVoid?: boolean | undefined;
  shopperApproved?: boolean | undefined;
  shopperCancelled?: boolean | undefined;
  shopperCaptureApproved?: boolean | undefined;
  shopperCaptureRefused?: boolean | undefined;
  shopperRefundApproved?: boolean | undefined;
  shopperRefundRefused?: boolean | undefined;
  shopperRefused?: boolean | undefined;
  shopperVoid?: boolean | undefined;
}

export interface Referenced {
  enableStandaloneRefunds?: boolean | undefined;
}

export interface Refunds {
  referenced?: Referenced | undefined;
  unreferenced?: Unreferenced | undefined;
}

export interface ReleaseUpdateDetails {
  /** Default: `ReleaseUpdate`. */
  type: "ReleaseUpdate";
  updateAtFirstMaintenanceCall?: boolean | undefined;
}

export interface ReprocessAndroidAppResponse {
  Message?: string;
}

export interface RequestActivationResponse {
  /** Name of the company account. */
  companyId?: string;
  /** Name of the merchant account. */
  merchantId?: string;
}

export interface RestServiceError {
  detail?: string;
  /** Code such as `00_403` or `30_112`; better to compare than texts are. */
  errorCode: string;
  instance?: string;
  invalidFields?: InvalidField[];
  requestId?: string;
  response?: JSONObject;
  status: number;
  title: string;
  type: string;
}

export interface ScheduleTerminalActionsRequest {
  /** What to do; its `type` decides what else it needs. */
  actionDetails?: ForceRebootDetails | InstallAndroidAppDetails | InstallAndroidCertificateDetails | ReleaseUpdateDetails | UninstallAndroidAppDetails | UninstallAndroidCertificateDetails | undefined;
  /** When, with an offset that has no colon: `2030-01-31T03:00:00+0100`. Without it: soon. */
  scheduledAt?: string | undefined;
  /** Id of the store, not its reference. */
  storeId?: string | undefined;
  /** At most 100 terminals. */
  terminalIds?: readonly string[] | undefined;
}

export interface ScheduleTerminalActionsResponse {
  actionDetails?: ForceRebootDetails | InstallAndroidAppDetails | InstallAndroidCertificateDetails | ReleaseUpdateDetails | UninstallAndroidAppDetails | UninstallAndroidCertificateDetails | { type: Undocumented; [property: string]: unknown };
  /** Since version 1. */
  items?: TerminalActionScheduleDetail[];
  scheduledAt?: string;
  /** Id of the store, not its reference. */
  storeId?: string;
  terminalsWithErrors?: { [property: string]: string[] };
  totalErrors?: number;
  totalScheduled?: number;
}

export interface SepaDirectDebitInfo {
  creditorId?: string | undefined;
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface SepaDirectDebitResponseInfo {
  creditorId?: string;
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface SepaDirectDebitUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface Settings {
  band?: string | undefined;
  roaming?: boolean | undefined;
  timeout?: number | undefined;
}

export interface ShippingLocation {
  address?: Address | undefined;
  contact?: Contact | undefined;
  id?: string | undefined;
  name?: string | undefined;
}

export interface ShippingLocationsResponse {
  /** The items of this page. */
  data?: ShippingLocation[];
}

export interface Signature {
  askSignatureOnScreen?: boolean | undefined;
  deviceName?: string | undefined;
  /** Maximum length: 50 characters. */
  deviceSlogan?: string | undefined;
  skipSignature?: boolean | undefined;
}

export interface SodexoInfo {
  merchantContactPhone: string;
}

export interface SodexoResponseInfo {
  merchantContactPhone: string;
}

export interface SofortInfo {
  /** Currency code of three letters. */
  currencyCode: string;
  /** Base64 of an image. */
  logo: string;
}

export interface SofortResponseInfo {
  /** Currency code of three letters. */
  currencyCode: string;
  /** Base64 of an image. */
  logo: string;
}

export interface SplitConfiguration {
  /** Maximum length: 300 characters. */
  description: string;
  rules: readonly SplitConfigurationRule[];
  /** Set by Adyen; ignored when sent. */
  splitConfigurationId?: string | undefined;
}

export interface SplitConfigurationInResponse {
  /** Maximum length: 300 characters. */
  description: string;
  rules: SplitConfigurationRuleInResponse[];
  splitConfigurationId?: string;
}

export interface SplitConfigurationList {
  /** The items of this page. */
  data?: SplitConfigurationInResponse[];
}

export interface SplitConfigurationLogic {
  acquiringFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  additionalCommission?: AdditionalCommission | undefined;
  adyenCommission?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  adyenFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  adyenMarkup?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  chargeback?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | undefined;
  chargebackCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  /** Your share: minor units, hundredths of a percent, or both. */
  commission: Commission;
  interchange?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  paymentFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  refund?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | undefined;
  refundCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  remainder?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
  schemeFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  /** Set by Adyen; ignored when sent. */
  splitLogicId?: string | undefined;
  surcharge?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
  tip?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
}

export interface SplitConfigurationLogicInResponse {
  acquiringFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  additionalCommission?: AdditionalCommission;
  adyenCommission?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  adyenFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  adyenMarkup?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  chargeback?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | (string & {});
  chargebackCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  /** Your share: minor units, hundredths of a percent, or both. */
  commission: Commission;
  interchange?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  paymentFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  refund?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | (string & {});
  refundCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  remainder?: "addToLiableAccount" | "addToOneBalanceAccount" | (string & {});
  schemeFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | (string & {});
  splitLogicId?: string;
  surcharge?: "addToLiableAccount" | "addToOneBalanceAccount" | (string & {});
  tip?: "addToLiableAccount" | "addToOneBalanceAccount" | (string & {});
}

export interface SplitConfigurationRule {
  cardRegion?: "international" | "intraEEA" | "intraRegional" | "interRegional" | "domestic" | "ANY" | undefined;
  currency: string;
  fundingSource: "charged" | "credit" | "debit" | "deferred_debit" | "prepaid" | "ANY";
  paymentMethod: string;
  /** Set by Adyen; ignored when sent. */
  ruleId?: string | undefined;
  shopperInteraction: "Ecommerce" | "ContAuth" | "Moto" | "POS" | "ANY";
  splitLogic: SplitConfigurationLogic;
}

export interface SplitConfigurationRuleInResponse {
  cardRegion?: "international" | "intraEEA" | "intraRegional" | "interRegional" | "domestic" | "ANY" | (string & {});
  currency: string;
  fundingSource: "charged" | "credit" | "debit" | "deferred_debit" | "prepaid" | "ANY" | (string & {});
  paymentMethod: string;
  ruleId?: string;
  shopperInteraction: "Ecommerce" | "ContAuth" | "Moto" | "POS" | "ANY" | (string & {});
  splitLogic: SplitConfigurationLogicInResponse;
}

export interface Standalone {
  /** Currency code of three letters. Exact length: 3 characters. */
  currencyCode?: string | undefined;
  enableGratuities?: boolean | undefined;
  enableStandalone?: boolean | undefined;
}

export interface StarInfo {
  processingType: "billpay" | "ecom" | "pos";
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface StarResponseInfo {
  processingType: "billpay" | "ecom" | "pos" | (string & {});
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface StarUpdateInfo {
  transactionDescription?: TransactionDescriptionInfo | undefined;
}

export interface Store {
  /** Addresses of what belongs to it. */
  _links?: Links;
  address?: StoreLocation;
  /** Ids of business lines, from the Legal Entity API. */
  businessLineIds?: string[];
  description?: string;
  /** Number of the store at a tax office or payment method, such as a CNPJ in Brazil or a SIRET in France. */
  externalReferenceId?: string;
  id?: string;
  localizedInformation?: LocalizedInformation;
  /** Name of the merchant account. */
  merchantId?: string;
  /** With the country code: `+31612345678`. */
  phoneNumber?: string;
  /** Your code of the store: letters, digits, `-` and `_`. Payments name the store by it. */
  reference?: string;
  /** What shoppers read on their bank statement. */
  shopperStatement?: string;
  /** Rules by which payments of the store are split. */
  splitConfiguration?: StoreSplitConfiguration;
  /** `active`, `inactive` (no new payments, but captures) or `closed` (for good). */
  status?: "active" | "closed" | "inactive" | (string & {});
  /** Since version 3. */
  subMerchantData?: SubMerchantData;
}

export interface StoreAndForward {
  maxAmount?: readonly MinorUnitsMonetaryValue[] | undefined;
  maxPayments?: number | undefined;
  supportedCardTypes?: SupportedCardTypes | undefined;
}

export interface StoreCreationRequest {
  address: StoreLocation;
  /** Ids of business lines, from the Legal Entity API. */
  businessLineIds?: readonly string[] | undefined;
  description: string;
  /** Number of the store at a tax office or payment method, such as a CNPJ in Brazil or a SIRET in France. */
  externalReferenceId?: string | undefined;
  localizedInformation?: LocalizedInformation | undefined;
  /** With the country code: `+31612345678`. */
  phoneNumber: string;
  /** Your code of the store: letters, digits, `-` and `_`. Made up by Adyen when left out. */
  reference?: string | undefined;
  /** What shoppers read on their bank statement. */
  shopperStatement: string;
  /** Rules by which payments of the store are split. */
  splitConfiguration?: StoreSplitConfiguration | undefined;
  /** Since version 3. */
  subMerchantData?: SubMerchantData | undefined;
}

export interface StoreCreationWithMerchantCodeRequest {
  address: StoreLocation;
  /** Ids of business lines, from the Legal Entity API. */
  businessLineIds?: readonly string[] | undefined;
  description: string;
  /** Number of the store at a tax office or payment method, such as a CNPJ in Brazil or a SIRET in France. */
  externalReferenceId?: string | undefined;
  localizedInformation?: LocalizedInformation | undefined;
  /** Name of the merchant account. */
  merchantId: string;
  /** With the country code: `+31612345678`. */
  phoneNumber: string;
  reference?: string | undefined;
  /** What shoppers read on their bank statement. */
  shopperStatement: string;
  /** Rules by which payments of the store are split. */
  splitConfiguration?: StoreSplitConfiguration | undefined;
  /** Since version 3. */
  subMerchantData?: SubMerchantData | undefined;
}

export interface StoreLocation {
  city?: string | undefined;
  country: string;
  line1?: string | undefined;
  line2?: string | undefined;
  line3?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
}

export interface StoreSplitConfiguration {
  balanceAccountId?: string | undefined;
  splitConfigurationId?: string | undefined;
}

export interface SubMerchantData {
  /** Maximum length: 320 characters. */
  email: string;
  id: string;
  mcc: string;
  name: string;
}

export interface SupportedCardTypes {
  credit?: boolean | undefined;
  debit?: boolean | undefined;
  deferredDebit?: boolean | undefined;
  prepaid?: boolean | undefined;
  unknown?: boolean | undefined;
}

export interface Surcharge {
  askConfirmation?: boolean | undefined;
  configurations?: readonly Configuration[] | undefined;
  excludeGratuityFromSurcharge?: boolean | undefined;
}

export interface SvsInfo {
  authorisationMid: string;
  /** Currency code of three letters. */
  currencyCode: string;
}

export interface SvsResponseInfo {
  authorisationMid: string;
  /** Currency code of three letters. */
  currencyCode: string;
}

export interface SwishInfo {
  /** Exact length: 10 characters. */
  swishNumber: string;
}

export interface SwishResponseInfo {
  /** Exact length: 10 characters. */
  swishNumber: string;
}

export interface TapToPay {
  merchantDisplayName?: string | undefined;
}

export interface Terminal {
  /** Where it belongs, and where it is moving to. Since version 2. */
  assignment?: TerminalAssignment;
  /** Since version 3. */
  cloudDeviceApiEndpoint?: string;
  /** Since version 2. */
  connectivity?: TerminalConnectivity;
  countryCode?: string;
  firmwareVersion?: string;
  /** Model and serial number: `V400m-324689776`. */
  id?: string;
  /** Since version 3. */
  installedAPKs?: InstalledAPKs[];
  /** When it last called in; absent after 14 days of silence. Format: date-time. Since version 2. */
  lastActivityAt?: string;
  /** Format: date-time. Since version 2. */
  lastTransactionAt?: string;
  /** Since version 2. */
  model?: string;
  /** Since version 3. */
  restartLocalTime?: string;
  serialNumber?: string;
}

export interface TerminalActionScheduleDetail {
  id?: string;
  terminalId?: string;
}

export interface TerminalAssignment {
  /** Name of the company account. */
  companyId: string;
  /** Name of the merchant account. */
  merchantId?: string;
  reassignmentTarget?: TerminalReassignmentTarget;
  status: "boarded" | "deployed" | "inventory" | "reassignmentInProgress" | (string & {});
  /** Id of the store, not its reference. */
  storeId?: string;
}

export interface TerminalConnectivity {
  bluetooth?: TerminalConnectivityBluetooth;
  cellular?: TerminalConnectivityCellular;
  ethernet?: TerminalConnectivityEthernet;
  wifi?: TerminalConnectivityWifi;
}

export interface TerminalConnectivityBluetooth {
  ipAddress?: string;
  macAddress?: string;
}

export interface TerminalConnectivityCellular {
  iccid?: string;
  iccid2?: string;
  status?: "activated" | "deactivated" | "deprecated" | "inventory" | "readyForActivation" | (string & {});
}

export interface TerminalConnectivityEthernet {
  ipAddress?: string;
  linkNegotiation?: string;
  macAddress?: string;
}

export interface TerminalConnectivityWifi {
  ipAddress?: string;
  macAddress?: string;
  ssid?: string;
}

export interface TerminalInstructions {
  adyenAppRestart?: boolean | undefined;
}

export interface TerminalModelsResponse {
  /** The items of this page. */
  data?: IdName[];
}

export interface TerminalOrder {
  billingEntity?: BillingEntity;
  customerOrderReference?: string;
  id?: string;
  items?: OrderItem[];
  orderDate?: string;
  shippingLocation?: ShippingLocation;
  status?: string;
  trackingUrl?: string;
}

export interface TerminalOrderRequest {
  billingEntityId?: string | undefined;
  /** Your purchase number, by which the order can be found again. */
  customerOrderReference?: string | undefined;
  /** All products of the order; in a change too, the whole list. */
  items?: readonly OrderItem[] | undefined;
  orderType?: string | undefined;
  shippingLocationId?: string | undefined;
  taxId?: string | undefined;
}

export interface TerminalOrdersResponse {
  /** The items of this page. */
  data?: TerminalOrder[];
}

export interface TerminalProduct {
  description?: string;
  id?: string;
  itemsIncluded?: string[];
  name?: string;
  price?: TerminalProductPrice;
}

export interface TerminalProductPrice {
  currency?: string;
  value?: number;
}

export interface TerminalProductsResponse {
  /** The items of this page. */
  data?: TerminalProduct[];
}

export interface TerminalReassignmentRequest {
  /** Name of the company account. */
  companyId?: string | undefined;
  inventory?: boolean | undefined;
  /** Name of the merchant account. */
  merchantId?: string | undefined;
  /** Id of the store, not its reference. */
  storeId?: string | undefined;
}

export interface TerminalReassignmentTarget {
  /** Name of the company account. */
  companyId?: string;
  inventory: boolean;
  /** Name of the merchant account. */
  merchantId?: string;
  /** Id of the store, not its reference. */
  storeId?: string;
}

export interface TerminalSettings {
  cardholderReceipt?: CardholderReceipt | null | undefined;
  connectivity?: Connectivity | null | undefined;
  dcc?: Dcc | null | undefined;
  gratuities?: readonly Gratuity[] | null | undefined;
  hardware?: Hardware | null | undefined;
  homeScreen?: HomeScreenSettings | null | undefined;
  kioskMode?: KioskModeSettings | null | undefined;
  localization?: Localization | null | undefined;
  moto?: Moto | null | undefined;
  nexo?: Nexo | null | undefined;
  offlineProcessing?: OfflineProcessing | null | undefined;
  opi?: Opi | null | undefined;
  passcodes?: Passcodes | null | undefined;
  payAtTable?: PayAtTable | null | undefined;
  payment?: Payment | null | undefined;
  receiptOptions?: ReceiptOptions | null | undefined;
  receiptPrinting?: ReceiptPrinting | null | undefined;
  refunds?: Refunds | null | undefined;
  signature?: Signature | null | undefined;
  standalone?: Standalone | null | undefined;
  storeAndForward?: StoreAndForward | null | undefined;
  surcharge?: Surcharge | null | undefined;
  tapToPay?: TapToPay | null | undefined;
  terminalInstructions?: TerminalInstructions | null | undefined;
  timeouts?: Timeouts | null | undefined;
  wifiProfiles?: WifiProfiles | null | undefined;
}

export interface TerminalSettingsInResponse {
  cardholderReceipt?: CardholderReceipt | null;
  connectivity?: ConnectivityInResponse | null;
  dcc?: Dcc | null;
  gratuities?: Gratuity[] | null;
  hardware?: Hardware | null;
  homeScreen?: HomeScreenSettings | null;
  kioskMode?: KioskModeSettings | null;
  localization?: Localization | null;
  moto?: Moto | null;
  nexo?: NexoInResponse | null;
  offlineProcessing?: OfflineProcessing | null;
  opi?: Opi | null;
  passcodes?: Passcodes | null;
  payAtTable?: PayAtTableInResponse | null;
  payment?: Payment | null;
  receiptOptions?: ReceiptOptions | null;
  receiptPrinting?: ReceiptPrinting | null;
  refunds?: Refunds | null;
  signature?: Signature | null;
  standalone?: Standalone | null;
  storeAndForward?: StoreAndForward | null;
  surcharge?: Surcharge | null;
  tapToPay?: TapToPay | null;
  terminalInstructions?: TerminalInstructions | null;
  timeouts?: Timeouts | null;
  wifiProfiles?: WifiProfiles | null;
}

export interface TestCompanyWebhookRequest {
  /** Merchant accounts to send samples for: 20 at most. */
  merchantIds?: readonly string[] | undefined;
  notification?: CustomNotification | undefined;
  /** Event codes to send samples of. `CUSTOM` sends `notification`. */
  types?: readonly string[] | undefined;
}

export interface TestOutput {
  /** Name of the merchant account. */
  merchantId?: string;
  /** What became of the test, in words. */
  output?: string;
  requestSent?: string;
  /** HTTP status of your server, as text. */
  responseCode?: string;
  responseTime?: string;
  /** `success` or `failed`. */
  status: string;
}

export interface TestWebhookRequest {
  notification?: CustomNotification | undefined;
  /** Event codes to send samples of. `CUSTOM` sends `notification`. */
  types?: readonly string[] | undefined;
}

export interface TestWebhookResponse {
  /** The items of this page. */
  data?: TestOutput[];
}

export interface TicketInfo {
  requestorId?: string | undefined;
}

export interface TicketResponseInfo {
  requestorId?: string;
}

export interface Timeouts {
  fromActiveToSleep?: number | undefined;
}

export interface TransactionDescriptionInfo {
  /** Maximum length: 22 characters. */
  doingBusinessAsName?: string | undefined;
  /** Default: `dynamic`. */
  type?: "append" | "dynamic" | "fixed" | undefined;
}

export interface TransactionDescriptionResponseInfo {
  /** Maximum length: 22 characters. */
  doingBusinessAsName?: string;
  /** Default: `dynamic`. */
  type?: "append" | "dynamic" | "fixed" | (string & {});
}

export interface TwintInfo {
  /** Base64 of an image. */
  logo: string;
}

export interface TwintResponseInfo {
  /** Base64 of an image. */
  logo: string;
}

export interface UninstallAndroidAppDetails {
  appId?: string | undefined;
  /** Default: `UninstallAndroidApp`. */
  type: "UninstallAndroidApp";
}

export interface UninstallAndroidCertificateDetails {
  certificateId?: string | undefined;
  /** Default: `UninstallAndroidCertificate`. */
  type: "UninstallAndroidCertificate";
}

export interface Unreferenced {
  enableUnreferencedRefunds?: boolean | undefined;
}

export interface UpdatableAddress {
  city?: string | undefined;
  line1?: string | undefined;
  line2?: string | undefined;
  line3?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
}

export interface UpdateCompanyApiCredentialRequest {
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: readonly string[] | undefined;
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: readonly string[] | undefined;
  description?: string | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string | undefined;
}

export interface UpdateCompanyUserRequest {
  /** Account groups that it belongs to. */
  accountGroups?: readonly string[] | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  /** Merchant accounts that it may use. Empty at a company's credential: all of them. */
  associatedMerchantAccounts?: readonly string[] | undefined;
  email?: string | undefined;
  /** `Email` or `SSO`. SSO must be set up first. */
  loginMethod?: string | undefined;
  name?: Name2 | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode?: string | undefined;
}

export interface UpdateCompanyWebhookRequest {
  /** Deliver although your certificate has expired. Off by default; leave it so. */
  acceptsExpiredCertificate?: boolean | undefined;
  /** Deliver to a certificate that you signed yourself. Off by default. */
  acceptsSelfSignedCertificate?: boolean | undefined;
  /** Deliver to a certificate that nobody known has signed. Off by default. */
  acceptsUntrustedRootCertificate?: boolean | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  /** Which further data and events a standard webhook carries. */
  additionalSettings?: AdditionalSettings | undefined;
  /** `json`, `http` (a form) or `soap`. Use `json`. */
  communicationFormat?: "http" | "json" | "soap" | undefined;
  description?: string | undefined;
  /** Least TLS version. `HTTP` is for tests only. Since version 2. */
  encryptionProtocol?: "HTTP" | "TLSv1.2" | "TLSv1.3" | undefined;
  /** Whether `filterMerchantAccounts` is who is in, who is out, or unused. */
  filterMerchantAccountType?: "allAccounts" | "excludeAccounts" | "includeAccounts" | undefined;
  /** Names of merchant accounts, read as the filter's type says. */
  filterMerchantAccounts?: readonly string[] | undefined;
  /** `local` or `public`: for terminal notifications. */
  networkType?: "local" | "public" | undefined;
  password?: string | undefined;
  /** For `soap` only: send the header of that name. */
  populateSoapActionHeader?: boolean | undefined;
  url?: string | undefined;
  /** Name that it logs in with. Maximum length: 255 characters. */
  username?: string | undefined;
}

export interface UpdateMerchantApiCredentialRequest {
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  /** Web origins from which the client key may be used, without paths. */
  allowedOrigins?: readonly string[] | undefined;
  description?: string | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Subject of the client certificate that the credential uses, if any. */
  subjectDN?: string | undefined;
}

export interface UpdateMerchantUserRequest {
  /** Account groups that it belongs to. */
  accountGroups?: readonly string[] | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  email?: string | undefined;
  /** `Email` or `SSO`. SSO must be set up first. */
  loginMethod?: string | undefined;
  name?: Name2 | undefined;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles?: readonly string[] | undefined;
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode?: string | undefined;
}

export interface UpdateMerchantWebhookRequest {
  /** Deliver although your certificate has expired. Off by default; leave it so. */
  acceptsExpiredCertificate?: boolean | undefined;
  /** Deliver to a certificate that you signed yourself. Off by default. */
  acceptsSelfSignedCertificate?: boolean | undefined;
  /** Deliver to a certificate that nobody known has signed. Off by default. */
  acceptsUntrustedRootCertificate?: boolean | undefined;
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean | undefined;
  /** Which further data and events a standard webhook carries. */
  additionalSettings?: AdditionalSettings | undefined;
  /** `json`, `http` (a form) or `soap`. Use `json`. */
  communicationFormat?: "http" | "json" | "soap" | undefined;
  description?: string | undefined;
  /** Least TLS version. `HTTP` is for tests only. Since version 2. */
  encryptionProtocol?: "HTTP" | "TLSv1.2" | "TLSv1.3" | undefined;
  /** `local` or `public`: for terminal notifications. */
  networkType?: "local" | "public" | undefined;
  password?: string | undefined;
  /** For `soap` only: send the header of that name. */
  populateSoapActionHeader?: boolean | undefined;
  url?: string | undefined;
  /** Name that it logs in with. Maximum length: 255 characters. */
  username?: string | undefined;
}

export interface UpdatePaymentMethodInfo {
  accel?: AccelUpdateInfo | undefined;
  affirm?: AffirmUpdateInfo | undefined;
  bcmc?: BcmcUpdateInfo | undefined;
  carnet?: GenericPmWithTdiUpdateInfo | undefined;
  cartesBancaires?: CartesBancairesUpdateInfo | undefined;
  countries?: readonly string[] | undefined;
  cup?: GenericPmWithTdiUpdateInfo | undefined;
  currencies?: readonly string[] | undefined;
  customRoutingFlags?: readonly string[] | undefined;
  diners?: GenericPmWithTdiUpdateInfo | undefined;
  discover?: GenericPmWithTdiUpdateInfo | undefined;
  eft_directdebit_CA?: GenericPmWithTdiUpdateInfo | undefined;
  eftpos_australia?: GenericPmWithTdiUpdateInfo | undefined;
  enabled?: boolean | undefined;
  girocard?: GenericPmWithTdiUpdateInfo | undefined;
  ideal?: GenericPmWithTdiUpdateInfo | undefined;
  interac_card?: GenericPmWithTdiUpdateInfo | undefined;
  jcb?: GenericPmWithTdiUpdateInfo | undefined;
  maestro?: GenericPmWithTdiUpdateInfo | undefined;
  maestro_usa?: GenericPmWithTdiUpdateInfo | undefined;
  mc?: GenericPmWithTdiUpdateInfo | undefined;
  nyce?: NyceUpdateInfo | undefined;
  paybybank_plaid?: PayByBankPlaidUpdateInfo | undefined;
  pulse?: PulseUpdateInfo | undefined;
  sepadirectdebit?: SepaDirectDebitUpdateInfo | undefined;
  star?: StarUpdateInfo | undefined;
  /** Id of the store, not its reference. Since version 3. */
  storeId?: string | undefined;
  /** @deprecated Since version 3. */
  storeIds?: readonly string[] | undefined;
  visa?: GenericPmWithTdiUpdateInfo | undefined;
}

export interface UpdatePayoutSettingsRequest {
  enabled?: boolean | undefined;
}

export interface UpdateSplitConfigurationLogicRequest {
  acquiringFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  additionalCommission?: AdditionalCommission | undefined;
  adyenCommission?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  adyenFees?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  adyenMarkup?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  chargeback?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | undefined;
  chargebackCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  commission: Commission;
  interchange?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  paymentFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  refund?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | undefined;
  refundCostAllocation?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  remainder?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
  schemeFee?: "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  /** Set by Adyen; ignored when sent. */
  splitLogicId?: string | undefined;
  surcharge?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
  tip?: "addToLiableAccount" | "addToOneBalanceAccount" | undefined;
}

export interface UpdateSplitConfigurationRequest {
  /** Maximum length: 300 characters. */
  description: string;
}

export interface UpdateSplitConfigurationRuleRequest {
  currency: string;
  fundingSource: string;
  paymentMethod: string;
  shopperInteraction: string;
}

export interface UpdateStoreRequest {
  address?: UpdatableAddress | undefined;
  /** Ids of business lines, from the Legal Entity API. */
  businessLineIds?: readonly string[] | undefined;
  description?: string | undefined;
  /** Number of the store at a tax office or payment method, such as a CNPJ in Brazil or a SIRET in France. */
  externalReferenceId?: string | undefined;
  /** With the country code: `+31612345678`. */
  phoneNumber?: string | undefined;
  /** Rules by which payments of the store are split. */
  splitConfiguration?: StoreSplitConfiguration | undefined;
  /** `active`, `inactive` or `closed`, which is for good. */
  status?: "active" | "closed" | "inactive" | undefined;
  /** Since version 3. */
  subMerchantData?: SubMerchantData | undefined;
}

export interface UploadAndroidAppResponse {
  id?: string;
}

export interface UploadAndroidCertificateResponse {
  id?: string;
}

export interface Url {
  encrypted?: boolean | undefined;
  password?: string | undefined;
  url?: string | undefined;
  /** Name that it logs in with. */
  username?: string | undefined;
}

export interface User {
  /** Addresses of what belongs to it. */
  _links?: Links;
  /** Account groups that it belongs to. */
  accountGroups?: string[];
  /** Off: it stays, and does nothing until it is switched on again. */
  active?: boolean;
  apps?: string[];
  email: string;
  id: string;
  name?: Name;
  /** Names of roles. In a change the list replaces the one that was there. */
  roles: string[];
  /** Time zone by its name, such as `Europe/Amsterdam`. */
  timeZoneCode: string;
  /** Name that it logs in with. Allowed length: 1 to 255 characters. */
  username: string;
}

export interface ValuelinkInfo {
  authorisationMid: string;
  pinSupport: "PIN" | "NO PIN";
  submitterId?: string | undefined;
  terminalId?: string | undefined;
}

export interface ValuelinkResponseInfo {
  authorisationMid: string;
  pinSupport: "PIN" | "NO PIN" | (string & {});
  submitterId?: string;
  terminalId?: string;
}

export interface VippsInfo {
  /** Base64 of an image. */
  logo: string;
  subscriptionCancelUrl?: string | undefined;
}

export interface VippsResponseInfo {
  /** Base64 of an image. */
  logo: string;
  subscriptionCancelUrl?: string;
}

export interface VisaResponseInfo {
  transactionDescription?: TransactionDescriptionResponseInfo;
}

export interface WeChatPayInfo {
  contactPersonName: string;
  email: string;
}

export interface WeChatPayPosInfo {
  contactPersonName: string;
  email: string;
}

export interface WeChatPayPosResponseInfo {
  contactPersonName: string;
  email: string;
}

export interface WeChatPayResponseInfo {
  contactPersonName: string;
  email: string;
}

export interface Webhook {
  /** Addresses of what belongs to it. */
  _links?: WebhookLinks;
  /** Deliver although your certificate has expired. Off by default; leave it so. */
  acceptsExpiredCertificate?: boolean;
  /** Deliver to a certificate that you signed yourself. Off by default. */
  acceptsSelfSignedCertificate?: boolean;
  /** Deliver to a certificate that nobody known has signed. Off by default. */
  acceptsUntrustedRootCertificate?: boolean;
  accountReference?: string;
  /** Off: it stays, and does nothing until it is switched on again. */
  active: boolean;
  /** Which further data and events a standard webhook carries. */
  additionalSettings?: AdditionalSettingsResponse;
  /** Name of Adyen's certificate that deliveries use. */
  certificateAlias?: string;
  /** `json`, `http` (a form) or `soap`. Use `json`. */
  communicationFormat: "http" | "json" | "soap" | (string & {});
  description?: string;
  /** Least TLS version. `HTTP` is for tests only. Since version 2. */
  encryptionProtocol?: "HTTP" | "TLSv1.2" | "TLSv1.3" | (string & {});
  /** Whether `filterMerchantAccounts` is who is in, who is out, or unused. */
  filterMerchantAccountType?: "allAccounts" | "excludeAccounts" | "includeAccounts" | (string & {});
  /** Names of merchant accounts, read as the filter's type says. */
  filterMerchantAccounts?: string[];
  /** Something is wrong with it: `testWebhook` helps to find out what. */
  hasError?: boolean;
  /** Whether a Basic password is set. It is never shown. */
  hasPassword?: boolean;
  /** Six hex digits to tell by which HMAC key is in use, without showing it. */
  hmacKeyCheckValue?: string;
  id?: string;
  /** `local` or `public`: for terminal notifications. */
  networkType?: "local" | "public" | (string & {});
  /** For `soap` only: send the header of that name. */
  populateSoapActionHeader?: boolean;
  type: string;
  url: string;
  /** Name that it logs in with. */
  username?: string;
}

export interface WebhookLinks {
  company?: LinksElement;
  generateHmac: LinksElement;
  merchant?: LinksElement;
  self: LinksElement;
  testWebhook: LinksElement;
}

export interface WifiProfiles {
  profiles?: readonly Profile[] | undefined;
  settings?: Settings | undefined;
}
