// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface SubjectErasureByPspReferenceRequest {
  forceErasure?: boolean | undefined;
  merchantAccount?: string | undefined;
  pspReference?: string | undefined;
}

export interface SubjectErasureResponse {
  result?: "ACTIVE_RECURRING_TOKEN_EXISTS" | "ALREADY_PROCESSED" | "PAYMENT_NOT_FOUND" | "SUCCESS" | (string & {});
}
