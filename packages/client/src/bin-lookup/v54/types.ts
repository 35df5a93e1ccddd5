// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  /** In minor units. */
  value: number;
}

export interface BinDetail {
  issuerCountry?: string;
}

export interface CardBin {
  bin?: string;
  commercial?: boolean;
  fundingSource?: string;
  fundsAvailability?: string;
  /** Since version 54. */
  issuerBin?: string;
  issuingBank?: string;
  issuingCountry?: string;
  issuingCurrency?: string;
  paymentMethod?: string;
  payoutEligible?: string;
  summary?: string;
}

export interface CostEstimateAssumptions {
  assume3DSecureAuthenticated?: boolean | undefined;
  assumeLevel3Data?: boolean | undefined;
  installments?: number | undefined;
}

export interface CostEstimateRequest {
  amount: Amount;
  assumptions?: CostEstimateAssumptions | undefined;
  /** The number, or its first digits, without spaces. Allowed length: 4 to 19 characters. */
  cardNumber?: string | undefined;
  encryptedCardNumber?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  merchantDetails?: MerchantDetails | undefined;
  recurring?: Recurring | undefined;
  selectedRecurringDetailReference?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
}

export interface CostEstimateResponse {
  cardBin?: CardBin;
  /** Interchange and scheme fees together, in minor units of the settlement currency, or of EUR. */
  costEstimateAmount?: Amount;
  /** Since version 52. */
  costEstimateReference?: string;
  /** `Success`, or why there is no estimate. */
  resultCode?: string;
}

export interface DSPublicKeyDetail {
  brand?: string;
  directoryServerId?: string;
  fromSDKVersion?: string;
  /** Format: byte. */
  publicKey?: string;
  rootCertificates?: string;
}

export interface MerchantDetails {
  /** Exact length: 2 characters. */
  countryCode?: string | undefined;
  enrolledIn3DSecure?: boolean | undefined;
  mcc?: string | undefined;
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

export interface ServiceError {
  /** Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface ThreeDS2CardRangeDetail {
  /** Since version 51. */
  acsInfoInd?: string[];
  brandCode?: string;
  endRange?: string;
  startRange?: string;
  /** Since version 53. */
  threeDS2Versions?: string[];
  threeDSMethodURL?: string;
}

export interface ThreeDSAvailabilityRequest {
  additionalData?: { [property: string]: string } | undefined;
  brands?: readonly string[] | undefined;
  /** The number, or its first digits, without spaces. */
  cardNumber?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  recurringDetailReference?: string | undefined;
  shopperReference?: string | undefined;
}

export interface ThreeDSAvailabilityResponse {
  /** Since version 50. */
  binDetails?: BinDetail;
  dsPublicKeys?: DSPublicKeyDetail[];
  /** Whether the card can do 3-D Secure 1, which most banks have given up. */
  threeDS1Supported?: boolean;
  threeDS2CardRangeDetails?: ThreeDS2CardRangeDetail[];
  /** Whether the card can do 3-D Secure 2. */
  threeDS2supported?: boolean;
}
