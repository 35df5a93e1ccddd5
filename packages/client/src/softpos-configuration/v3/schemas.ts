// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  CertificateLoadingRequest: { type: "object", properties: { merchantAccount: { type: "string" }, setupToken: { type: "string" }, store: { type: "string" }, subMerchantData: { $ref: "SubMerchantData" } }, required: ["merchantAccount", "setupToken"] },
  CertificateLoadingResponse: { type: "object", properties: { id: { type: "string" }, installationId: { type: "string" }, merchantAccount: { type: "string" }, sdkData: { type: "string" }, store: { type: "string" } } },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  InvalidField: { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, value: { type: "string" } }, required: ["message", "name"] },
  SubMerchantData: { type: "object", properties: { city: { type: "string" }, country: { type: "string" }, displayName: { type: "string" }, email: { type: "string" }, id: { type: "string" }, mcc: { type: "string" }, name: { type: "string" }, phoneNumber: { type: "string" }, postalCode: { type: "string" }, state: { type: "string" }, street: { type: "string" }, taxId: { type: "string" } }, required: ["displayName", "id", "mcc", "name"] },
};
