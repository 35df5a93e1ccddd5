// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** The payment whose shopper is meant. */
  pspReference?: string;
  status?: number;
}

export interface SubjectErasureByPspReferenceRequest {
  /** Delete although the shopper has a recurring agreement, which goes on. */
  forceErasure?: boolean | undefined;
  /** Name of the merchant account. */
  merchantAccount?: string | undefined;
  /** The payment whose shopper is meant. */
  pspReference?: string | undefined;
}

export interface SubjectErasureResponse {
  result?: "ACTIVE_RECURRING_TOKEN_EXISTS" | "ALREADY_PROCESSED" | "PAYMENT_NOT_FOUND" | "SUCCESS" | (string & {});
}
