// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  BoardingTokenRequest: { type: "object", properties: { boardingRequestToken: { type: "string" } }, required: ["boardingRequestToken"] },
  BoardingTokenResponse: { type: "object", properties: { boardingToken: { type: "string" }, installationId: { type: "string" } }, required: ["boardingToken", "installationId"] },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  InvalidField: { type: "object", properties: { name: { type: "string" }, value: { type: "string" }, message: { type: "string" } }, required: ["message", "name"] },
  PaymentsAppDto: { type: "object", properties: { installationId: { type: "string" }, merchantAccountCode: { type: "string" }, merchantStoreCode: { type: "string" }, status: { type: "string" } }, required: ["installationId", "merchantAccountCode", "status"] },
  PaymentsAppResponse: { type: "object", properties: { paymentsApps: { type: "array", items: { $ref: "PaymentsAppDto" } } }, required: ["paymentsApps"] },
};
