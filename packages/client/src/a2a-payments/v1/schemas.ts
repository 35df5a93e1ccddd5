// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  AccountHolder: { type: "object", properties: { fullName: { type: "string", minLength: 1 } }, required: ["fullName"] },
  AccountIdentification: { $ref: "IbanAccountIdentification" },
  Amount: { type: "object", properties: { currency: { type: "string", minLength: 1 }, value: { type: "integer", format: "int64" } }, required: ["currency", "value"] },
  CancelPaymentRequest: { type: "object", properties: { token: { type: "string", minLength: 1, maxLength: 1000 } }, required: ["token"] },
  CancelPaymentResponse: { type: "object", properties: { links: { $ref: "Links" } }, required: ["links"] },
  ConfirmPaymentRequest: { type: "object", properties: { balanceAccountId: { type: "string", minLength: 1, maxLength: 100 }, token: { type: "string", minLength: 1, maxLength: 1000 } }, required: ["balanceAccountId", "token"] },
  ConfirmPaymentResponse: { type: "object", properties: { links: { $ref: "Links" } }, required: ["links"] },
  Counterparty: { type: "object", properties: { accountHolder: { $ref: "AccountHolder" }, accountIdentification: { $ref: "AccountIdentification" } }, required: ["accountHolder", "accountIdentification"] },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  Href: { type: "object", properties: { href: { type: "string" } }, required: ["href"] },
  IbanAccountIdentification: { type: "object", properties: { type: { type: "string", enum: ["iban"] }, iban: { type: "string", minLength: 1 } }, required: ["type", "iban"] },
  IdealAuthLinkRequest: { type: "object", properties: { accountHolderId: { type: "string", minLength: 1, maxLength: 150 } }, required: ["accountHolderId"] },
  IdealAuthLinkResponse: { type: "object", properties: { redirectUrl: { $ref: "Href" } } },
  IdealAuthenticateRequest: { type: "object", properties: { accountHolderId: { type: "string", minLength: 1, maxLength: 150 }, payload: { type: "string", minLength: 1, maxLength: 400 } }, required: ["accountHolderId", "payload"] },
  IdealAuthenticateResponse: { type: "object", properties: { redirectUrl: { $ref: "Href" } } },
  IdealPaymentDetailsRequest: { type: "object", properties: { method: { type: "string", enum: ["ideal"] }, payload: { type: "string", minLength: 1, maxLength: 200 }, source: { $ref: "PaymentSource" } }, required: ["method", "method", "payload", "source"] },
  InvalidField: { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, value: { type: "string" } }, required: ["message", "name"] },
  Links: { type: "object", properties: { cancel: { $ref: "Href" }, success: { $ref: "Href" } } },
  PaymentDetails: { type: "object", properties: { amount: { $ref: "Amount" }, counterparty: { $ref: "Counterparty" }, description: { type: "string" }, expiresAt: { type: "string", format: "date-time" } }, required: ["amount", "counterparty", "description", "expiresAt"] },
  PaymentDetailsRequest: { $ref: "IdealPaymentDetailsRequest" },
  PaymentDetailsResponse: { type: "object", properties: { details: { $ref: "PaymentDetails" }, token: { type: "string", minLength: 1 } }, required: ["details", "token"] },
  PaymentMethod: { type: "string", enum: ["ideal"] },
  PaymentSource: { type: "string", enum: ["redirect", "qr", "pushNotification"] },
  ProfileRegistrationRequest: { type: "object", properties: { accountHolderId: { type: "string", minLength: 1, maxLength: 150 }, paymentInstrumentIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 150 }, minItems: 1, maxItems: 100 } }, required: ["accountHolderId", "paymentInstrumentIds"] },
  ProfileRegistrationResponse: { type: "object", properties: { redirectUrl: { $ref: "Href" } } },
};
