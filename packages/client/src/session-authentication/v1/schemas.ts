// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  AccountHolderResource: { type: "object", properties: { type: { type: "string", enum: ["accountHolder"] }, accountHolderId: { type: "string", minLength: 1 } }, required: ["accountHolderId"] },
  AuthenticationSessionRequest: { type: "object", properties: { allowOrigin: { type: "string" }, policy: { $ref: "Policy" }, product: { $ref: "ProductType" } }, required: ["allowOrigin", "policy", "product"] },
  AuthenticationSessionResponse: { type: "object", properties: { id: { type: "string" }, token: { type: "string" } } },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  InvalidField: { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, value: { type: "string" } }, required: ["message", "name"] },
  LegalEntityResource: { type: "object", properties: { type: { type: "string", enum: ["legalEntity"] }, legalEntityId: { type: "string", minLength: 1 } }, required: ["legalEntityId"] },
  PaymentInstrumentResource: { type: "object", properties: { type: { type: "string", enum: ["paymentInstrument"] }, paymentInstrumentId: { type: "string", minLength: 1 } }, required: ["paymentInstrumentId"] },
  Policy: { type: "object", properties: { resources: { type: "array", items: { $ref: "Resource" } }, roles: { type: "array", items: { type: "string" } } } },
  ProductType: { type: "string", enum: ["onboarding", "platform", "bank"] },
  Resource: { oneOf: [{ $ref: "AccountHolderResource" }, { $ref: "LegalEntityResource" }, { $ref: "PaymentInstrumentResource" }], discriminator: "type" },
  ResourceType: { type: "string", enum: ["legalEntity", "accountHolder", "paymentInstrument"] },
};
