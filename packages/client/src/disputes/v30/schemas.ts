// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  AcceptDisputeRequest: { type: "object", properties: { disputePspReference: { type: "string" }, merchantAccountCode: { type: "string" } }, required: ["merchantAccountCode", "disputePspReference"] },
  AcceptDisputeResponse: { type: "object", properties: { disputeServiceResult: { $ref: "DisputeServiceResult" } }, required: ["disputeServiceResult"] },
  DefendDisputeRequest: { type: "object", properties: { defenseReasonCode: { type: "string" }, disputePspReference: { type: "string" }, merchantAccountCode: { type: "string" } }, required: ["merchantAccountCode", "disputePspReference", "defenseReasonCode"] },
  DefendDisputeResponse: { type: "object", properties: { disputeServiceResult: { $ref: "DisputeServiceResult" } }, required: ["disputeServiceResult"] },
  DefenseDocument: { type: "object", properties: { content: { type: "string", format: "byte" }, contentType: { type: "string" }, defenseDocumentTypeCode: { type: "string" } }, required: ["defenseDocumentTypeCode", "contentType", "content"] },
  DefenseDocumentType: { type: "object", properties: { available: { type: "boolean" }, defenseDocumentTypeCode: { type: "string" }, requirementLevel: { type: "string" } }, required: ["defenseDocumentTypeCode", "requirementLevel", "available"] },
  DefenseReason: { type: "object", properties: { defenseDocumentTypes: { type: "array", items: { $ref: "DefenseDocumentType" } }, defenseReasonCode: { type: "string" }, satisfied: { type: "boolean" } }, required: ["defenseReasonCode", "satisfied"] },
  DefenseReasonsRequest: { type: "object", properties: { disputePspReference: { type: "string" }, merchantAccountCode: { type: "string" } }, required: ["merchantAccountCode", "disputePspReference"] },
  DefenseReasonsResponse: { type: "object", properties: { defenseReasons: { type: "array", items: { $ref: "DefenseReason" } }, disputeServiceResult: { $ref: "DisputeServiceResult" } }, required: ["disputeServiceResult"] },
  DeleteDefenseDocumentRequest: { type: "object", properties: { defenseDocumentType: { type: "string" }, disputePspReference: { type: "string" }, merchantAccountCode: { type: "string" } }, required: ["merchantAccountCode", "disputePspReference", "defenseDocumentType"] },
  DeleteDefenseDocumentResponse: { type: "object", properties: { disputeServiceResult: { $ref: "DisputeServiceResult" } }, required: ["disputeServiceResult"] },
  DisputeServiceResult: { type: "object", properties: { errorMessage: { type: "string" }, success: { type: "boolean" } }, required: ["success"] },
  ServiceError: { type: "object", properties: { errorCode: { type: "string" }, errorType: { type: "string" }, message: { type: "string" }, pspReference: { type: "string" }, status: { type: "integer", format: "int32" } } },
  SupplyDefenseDocumentRequest: { type: "object", properties: { defenseDocuments: { type: "array", items: { $ref: "DefenseDocument" } }, disputePspReference: { type: "string" }, merchantAccountCode: { type: "string" } }, required: ["merchantAccountCode", "disputePspReference", "defenseDocuments"] },
  SupplyDefenseDocumentResponse: { type: "object", properties: { disputeServiceResult: { $ref: "DisputeServiceResult" } }, required: ["disputeServiceResult"] },
};
