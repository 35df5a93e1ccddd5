// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { Undocumented } from "../../core/undocumented.ts";

export interface AULocalAccountIdentification {
  /** Default: `auLocal`. */
  type: "auLocal";
  /** Allowed length: 5 to 9 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  bsbCode: string;
}

export interface Action {
  actionCode: string;
  resolved: boolean;
}

export interface AdditionalBankIdentification {
  code?: string;
  type?: "auBsbCode" | "caRoutingNumber" | "gbSortCode" | "usRoutingNumber" | (string & {});
}

export interface Amount {
  currency: string;
  /** In minor units. */
  value: number;
}

export interface BRLocalAccountIdentification {
  /** Default: `brLocal`. */
  type: "brLocal";
  /** Allowed length: 1 to 10 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  bankCode: string;
  /** Allowed length: 1 to 4 characters. */
  branchNumber: string;
  /** Exact length: 8 characters. */
  ispb?: string;
}

export interface Balance {
  currency: string;
  fee: number;
  principal: number;
  total: number;
}

export type BankAccountIdentification = AULocalAccountIdentification | BRLocalAccountIdentification | CALocalAccountIdentification | CZLocalAccountIdentification | DKLocalAccountIdentification | HKLocalAccountIdentification | HULocalAccountIdentification | IbanAccountIdentification | NOLocalAccountIdentification | NumberAndBicAccountIdentification | NZLocalAccountIdentification | PLLocalAccountIdentification | SELocalAccountIdentification | SGLocalAccountIdentification | UKLocalAccountIdentification | USLocalAccountIdentification | { type: Undocumented; [property: string]: unknown };

export interface CALocalAccountIdentification {
  /** Default: `caLocal`. */
  type: "caLocal";
  /** Allowed length: 5 to 12 characters. */
  accountNumber: string;
  accountType?: CALocalBankAccountType;
  /** Exact length: 3 characters. */
  institutionNumber: string;
  /** Exact length: 5 characters. */
  transitNumber: string;
}

export type CALocalBankAccountType = "checking" | "savings" | (string & {});

export interface CZLocalAccountIdentification {
  /** Default: `czLocal`. */
  type: "czLocal";
  /** Allowed length: 2 to 17 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
}

export interface CalculateGrantOfferRequest {
  amount: Amount;
}

export interface CalculatedGrantOffer {
  accountHolderId: string;
  amount: Amount;
  contractType: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt: string;
  fee: GrantOfferFee;
  repayment: Repayment;
  /** Format: date-time. */
  startsAt: string;
}

export interface CreateGrantOfferRequest {
  amount: Amount;
}

export interface DKLocalAccountIdentification {
  /** Default: `dkLocal`. */
  type: "dkLocal";
  /** Allowed length: 4 to 10 characters. */
  accountNumber: string;
  /** Exact length: 4 characters. */
  bankCode: string;
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

export interface Disbursement {
  accountHolderId: string;
  amount: Amount;
  balanceAccountId: string;
  balances: Balance;
  fee: Fee;
  fundsCollections?: FundsCollection[];
  grantId: string;
  id: string;
  repayment: DisbursementRepayment;
}

export interface DisbursementInfoUpdate {
  repayment?: DisbursementRepaymentInfoUpdate | undefined;
}

export interface DisbursementRepayment {
  /** Allowed value: 0 to 10000. */
  basisPoints: number;
  /**
   * Allowed length: 1 to 240 characters.
   * @deprecated
   */
  updateDescription: string;
}

export interface DisbursementRepaymentInfoUpdate {
  /** Allowed value: 0 to 10000. */
  basisPoints?: number | undefined;
  /**
   * Allowed length: 0 to 240 characters.
   * @deprecated
   */
  updateDescription?: string | undefined;
}

export interface Disbursements {
  disbursements: Disbursement[];
}

export interface DynamicOffer {
  accountHolderId: string;
  contractType: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt: string;
  financingType: FinancingTypeInResponse;
  id: string;
  maximumAmount: Amount;
  minimumAmount: Amount;
  repayment: DynamicOfferRepayment;
  /** Format: date-time. */
  startsAt: string;
}

export interface DynamicOfferRepayment {
  term: RepaymentTerm;
}

export interface Fee {
  amount: Amount;
}

export type FinancingType = "hardwareFinancing" | "businessFinancing";

export type FinancingTypeInResponse = FinancingType | (string & {});

export interface FundsCollection {
  accountIdentification?: BankAccountIdentification;
  fundsCollectionType?: FundsCollectionType;
}

export type FundsCollectionType = "UnscheduledRepayment" | "Revocation" | (string & {});

export interface GetDynamicOffersResponse {
  dynamicOffers: DynamicOffer[];
}

export interface Grant {
  balances: Balance;
  counterparty?: GrantCounterparty;
  grantAccountId: string;
  grantOfferId: string;
  id: string;
  status: Status;
}

export interface GrantAccount {
  balances?: Balance[];
  fundingBalanceAccountId?: string;
  id?: string;
  limits?: GrantLimit[];
}

export interface GrantCounterparty {
  accountHolderId?: string;
  balanceAccountId?: string;
  transferInstrumentId?: string;
}

export interface GrantInfo {
  counterparty?: GrantInfoCounterparty | undefined;
  grantAccountId: string;
  grantOfferId: string;
}

export interface GrantInfoCounterparty {
  balanceAccountId?: string | undefined;
  transferInstrumentId?: string | undefined;
}

export interface GrantLimit {
  amount?: Amount;
}

export interface GrantOffer {
  accountHolderId: string;
  amount?: Amount;
  contractType?: "cashAdvance" | "loan" | (string & {});
  /** Format: date-time. */
  expiresAt?: string;
  fee?: GrantOfferFee;
  id?: string;
  repayment?: Repayment;
  /** Format: date-time. */
  startsAt?: string;
}

export interface GrantOfferFee {
  amount: Amount;
  aprBasisPoints?: number;
}

export interface GrantOffers {
  grantOffers: GrantOffer[];
}

export interface Grants {
  grants: Grant[];
}

export interface HKLocalAccountIdentification {
  /** Default: `hkLocal`. */
  type: "hkLocal";
  /** Allowed length: 9 to 17 characters. */
  accountNumber: string;
  /** Exact length: 3 characters. */
  clearingCode: string;
}

export interface HULocalAccountIdentification {
  /** Default: `huLocal`. */
  type: "huLocal";
  /** Exact length: 24 characters. */
  accountNumber: string;
}

export interface IbanAccountIdentification {
  /** Default: `iban`. */
  type: "iban";
  bic?: string;
  iban: string;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface NOLocalAccountIdentification {
  /** Default: `noLocal`. */
  type: "noLocal";
  /** Exact length: 11 characters. */
  accountNumber: string;
}

export interface NZLocalAccountIdentification {
  /** Default: `nzLocal`. */
  type: "nzLocal";
  /** Allowed length: 15 to 16 characters. */
  accountNumber: string;
}

export interface NumberAndBicAccountIdentification {
  /** Default: `numberAndBic`. */
  type: "numberAndBic";
  /** Maximum length: 34 characters. */
  accountNumber: string;
  additionalBankIdentification?: AdditionalBankIdentification;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
}

export interface PLLocalAccountIdentification {
  /** Default: `plLocal`. */
  type: "plLocal";
  /** Exact length: 26 characters. */
  accountNumber: string;
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

export interface SELocalAccountIdentification {
  /** Default: `seLocal`. */
  type: "seLocal";
  /** Allowed length: 7 to 10 characters. */
  accountNumber: string;
  /** Allowed length: 4 to 5 characters. */
  clearingNumber: string;
}

export interface SGLocalAccountIdentification {
  /** Default: `sgLocal`. */
  type: "sgLocal";
  /** Allowed length: 4 to 19 characters. */
  accountNumber: string;
  /** Allowed length: 8 to 11 characters. */
  bic: string;
}

export interface Status {
  actions?: Action[];
  code: unknown;
}

export interface ThresholdRepayment {
  amount: Amount;
}

export interface UKLocalAccountIdentification {
  /** Default: `ukLocal`. */
  type: "ukLocal";
  /** Exact length: 8 characters. */
  accountNumber: string;
  /** Exact length: 6 characters. */
  sortCode: string;
}

export interface USLocalAccountIdentification {
  /** Default: `usLocal`. */
  type: "usLocal";
  /** Allowed length: 2 to 18 characters. */
  accountNumber: string;
  accountType?: USLocalBankAccountType;
  /** Exact length: 9 characters. */
  routingNumber: string;
}

export type USLocalBankAccountType = "checking" | "savings" | (string & {});
