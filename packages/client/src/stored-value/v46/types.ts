// Made by `npm run generate` from spec/facts/stored-value-v46.json. Do not edit.

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  /** In minor units. */
  value: number;
}

export interface ServiceError {
  /** Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request. */
  pspReference?: string;
  status?: number;
}

export interface StoredValueBalanceCheckRequest {
  amount?: Amount | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Number, code and brand of the gift card. */
  paymentMethod: { [property: string]: string };
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
}

export interface StoredValueBalanceCheckResponse {
  currentBalance?: Amount;
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}

export interface StoredValueBalanceMergeRequest {
  amount?: Amount | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Number, code and brand of the gift card. */
  paymentMethod: { [property: string]: string };
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
  sourcePaymentMethod: { [property: string]: string };
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
}

export interface StoredValueBalanceMergeResponse {
  authCode?: string;
  currentBalance?: Amount;
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}

export interface StoredValueIssueRequest {
  amount?: Amount | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Number, code and brand of the gift card. */
  paymentMethod: { [property: string]: string };
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
}

export interface StoredValueIssueResponse {
  authCode?: string;
  currentBalance?: Amount;
  /** Number, code and brand of the gift card. */
  paymentMethod?: { [property: string]: string };
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}

export interface StoredValueLoadRequest {
  amount: Amount;
  loadType?: "merchandiseReturn" | "load" | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Number, code and brand of the gift card. */
  paymentMethod: { [property: string]: string };
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
}

export interface StoredValueLoadResponse {
  authCode?: string;
  currentBalance?: Amount;
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}

export interface StoredValueStatusChangeRequest {
  amount?: Amount | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Number, code and brand of the gift card. */
  paymentMethod: { [property: string]: string };
  recurringDetailReference?: string | undefined;
  reference: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperReference?: string | undefined;
  status: "active" | "inactive";
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
}

export interface StoredValueStatusChangeResponse {
  authCode?: string;
  currentBalance?: Amount;
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}

export interface StoredValueVoidRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** PSP reference of the transaction that is taken back. */
  originalReference: string;
  reference?: string | undefined;
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
  tenderReference?: string | undefined;
  uniqueTerminalId?: string | undefined;
}

export interface StoredValueVoidResponse {
  currentBalance?: Amount;
  /** Adyen's reference of this request. */
  pspReference?: string;
  refusalReason?: string;
  resultCode?: "Success" | "Refused" | "Error" | "NotEnoughBalance" | (string & {});
  thirdPartyRefusalReason?: string;
}
