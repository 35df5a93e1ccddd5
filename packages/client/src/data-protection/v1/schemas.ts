// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  ServiceError: { type: "object", properties: { errorCode: { type: "string" }, errorType: { type: "string" }, message: { type: "string" }, pspReference: { type: "string" }, status: { type: "integer", format: "int32" } } },
  SubjectErasureByPspReferenceRequest: { type: "object", properties: { forceErasure: { type: "boolean" }, merchantAccount: { type: "string" }, pspReference: { type: "string" } } },
  SubjectErasureResponse: { type: "object", properties: { result: { type: "string", enum: ["ACTIVE_RECURRING_TOKEN_EXISTS", "ALREADY_PROCESSED", "PAYMENT_NOT_FOUND", "SUCCESS"] } } },
};
