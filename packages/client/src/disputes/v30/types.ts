// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

export interface AcceptDisputeRequest {
  /** PSP reference of the dispute, from its webhook; not that of the payment. */
  disputePspReference: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
}

export interface AcceptDisputeResponse {
  /** Whether it worked. A failure too has status 200. */
  disputeServiceResult: DisputeServiceResult;
}

export interface DefendDisputeRequest {
  /** One of those that `retrieveApplicableDefenseReasons` answered. */
  defenseReasonCode: string;
  /** PSP reference of the dispute, from its webhook; not that of the payment. */
  disputePspReference: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
}

export interface DefendDisputeResponse {
  /** Whether it worked. A failure too has status 200. */
  disputeServiceResult: DisputeServiceResult;
}

export interface DefenseDocument {
  /** The file as Base64. Format: byte. */
  content: string;
  /** `application/pdf`, `image/jpeg`, `image/jpg` or `image/tiff`. */
  contentType: string;
  /** Kind of document, as the defense reason names it. */
  defenseDocumentTypeCode: string;
}

export interface DefenseDocumentType {
  /** Already uploaded. */
  available: boolean;
  /** Kind of document, as the defense reason names it. */
  defenseDocumentTypeCode: string;
  /**
   * `Required`: must be there. `OneOrMore`: at least one of those so marked. `Optional`. `AlternativeRequired`: a
   * general document will do.
   */
  requirementLevel: string;
}

export interface DefenseReason {
  defenseDocumentTypes?: DefenseDocumentType[];
  /** One of those that `retrieveApplicableDefenseReasons` answered. */
  defenseReasonCode: string;
  /** All that it asks for has been uploaded. */
  satisfied: boolean;
}

export interface DefenseReasonsRequest {
  /** PSP reference of the dispute, from its webhook; not that of the payment. */
  disputePspReference: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
}

export interface DefenseReasonsResponse {
  defenseReasons?: DefenseReason[];
  /** Whether it worked. A failure too has status 200. */
  disputeServiceResult: DisputeServiceResult;
}

export interface DeleteDefenseDocumentRequest {
  defenseDocumentType: string;
  /** PSP reference of the dispute, from its webhook; not that of the payment. */
  disputePspReference: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
}

export interface DeleteDefenseDocumentResponse {
  /** Whether it worked. A failure too has status 200. */
  disputeServiceResult: DisputeServiceResult;
}

export interface DisputeServiceResult {
  /** Why it did not. */
  errorMessage?: string;
  /** Whether it worked. */
  success: boolean;
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface SupplyDefenseDocumentRequest {
  defenseDocuments: readonly DefenseDocument[];
  /** PSP reference of the dispute, from its webhook; not that of the payment. */
  disputePspReference: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
}

export interface SupplyDefenseDocumentResponse {
  /** Whether it worked. A failure too has status 200. */
  disputeServiceResult: DisputeServiceResult;
}
