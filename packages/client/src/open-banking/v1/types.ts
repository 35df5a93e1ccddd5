// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

export interface ACHAccountIdentifier {
  accountLastDigits?: string;
  accountNumber: string;
  isTokenized?: boolean;
  routingNumber: string;
}

export interface AccountIdentifiers {
  ach?: ACHAccountIdentifier;
  bacs?: BACSAccountIdentifier;
  bsb?: BSBAccountIdentifier;
  eft?: EFTAccountIdentifier;
  iban?: IBANAccountIdentifier;
  rix?: RIXAccountIdentifier;
}

export interface AccountParty {
  identity: Identity;
  role: PartyRole;
}

export type AccountType = "CURRENT" | "SAVINGS" | "BUSINESS" | "CREDIT_CARD" | "LOAN" | "UNKNOWN" | (string & {});

export type AccountVerificationCountry = "SE" | "FI" | "NO" | "DK" | "NL" | "IT" | "DE" | "AT" | "ES" | "PT" | "FR" | "GB" | "BE" | "LV" | "LT" | "PL" | "EE" | "IE" | "US" | "CA" | "AU";

export type AccountVerificationCountryInResponse = AccountVerificationCountry | (string & {});

export interface AccountVerificationReportResponse {
  accounts: VerifiedAccount[];
  country: AccountVerificationCountryInResponse;
  id: string;
}

export interface AccountVerificationRoutesRequest {
  country: AccountVerificationCountry;
  locale?: string | undefined;
  /** Format: url. */
  redirectUrl: string;
  state?: string | undefined;
}

export interface AccountVerificationRoutesResponse {
  routes: Route[];
}

export interface BACSAccountIdentifier {
  accountNumber: string;
  sortCode: string;
}

export interface BSBAccountIdentifier {
  accountNumber: string;
  bsbCode: string;
}

export interface DefaultErrorResponseEntity {
  detail?: string;
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export interface EFTAccountIdentifier {
  accountNumber: string;
  branch: string;
  institution: string;
}

export interface IBANAccountIdentifier {
  bban: string;
  bic: string;
  iban: string;
}

export interface Identity {
  fullLegalName: string;
  name: string;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export type PartyRole = "HOLDER" | "AUTHORIZED_USER" | "OTHER" | "UNKNOWN" | (string & {});

export interface Provider {
  /** Minimum length: 1 characters. */
  logoURL: string;
  /** Minimum length: 1 characters. */
  name: string;
}

export interface RIXAccountIdentifier {
  accountNumber: string;
  clearingNumber: string;
}

export interface Route {
  /** Minimum length: 1 characters. */
  link: string;
  provider: Provider;
}

export interface VerifiedAccount {
  accountId: string;
  accountName: string;
  accountNumber: string;
  accountType: AccountType;
  bankName?: string;
  currency: string;
  identifiers: AccountIdentifiers;
  parties: AccountParty[];
}
