// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

export interface AcceptDisputeRequest {
  disputePspReference: string;
  merchantAccountCode: string;
}

export interface AcceptDisputeResponse {
  disputeServiceResult: DisputeServiceResult;
}

export interface DefendDisputeRequest {
  defenseReasonCode: string;
  disputePspReference: string;
  merchantAccountCode: string;
}

export interface DefendDisputeResponse {
  disputeServiceResult: DisputeServiceResult;
}

export interface DefenseDocument {
  /** Format: byte. */
  content: string;
  contentType: string;
  defenseDocumentTypeCode: string;
}

export interface DefenseDocumentType {
  available: boolean;
  defenseDocumentTypeCode: string;
  requirementLevel: string;
}

export interface DefenseReason {
  defenseDocumentTypes?: DefenseDocumentType[];
  defenseReasonCode: string;
  satisfied: boolean;
}

export interface DefenseReasonsRequest {
  disputePspReference: string;
  merchantAccountCode: string;
}

export interface DefenseReasonsResponse {
  defenseReasons?: DefenseReason[];
  disputeServiceResult: DisputeServiceResult;
}

export interface DeleteDefenseDocumentRequest {
  defenseDocumentType: string;
  disputePspReference: string;
  merchantAccountCode: string;
}

export interface DeleteDefenseDocumentResponse {
  disputeServiceResult: DisputeServiceResult;
}

export interface DisputeServiceResult {
  errorMessage?: string;
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
  disputePspReference: string;
  merchantAccountCode: string;
}

export interface SupplyDefenseDocumentResponse {
  disputeServiceResult: DisputeServiceResult;
}
