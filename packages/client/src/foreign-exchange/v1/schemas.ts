// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  Amount: { type: "object", properties: { currency: { type: "string" }, value: { type: "integer", format: "int64" } }, required: ["currency", "value"] },
  CalculateRateRequest: { type: "object", properties: { exchangeCalculations: { type: "array", items: { $ref: "CalculateRateRequestItem" }, minItems: 1, maxItems: 1000 } }, required: ["exchangeCalculations"] },
  CalculateRateRequestItem: { type: "object", properties: { exchangeSide: { $ref: "ExchangeSide" }, sourceAmount: { $ref: "Amount" }, targetCurrency: { type: "string" }, type: { $ref: "RateType" } }, required: ["exchangeSide", "sourceAmount", "targetCurrency", "type"] },
  CalculateRateResponse: { type: "object", properties: { exchangeCalculations: { type: "array", items: { $ref: "CalculateRateResponseItem" } } } },
  CalculateRateResponseItem: { type: "object", properties: { appliedExchangeRate: { type: "number" }, exchangeSide: { type: "string" }, sourceAmount: { $ref: "Amount" }, targetAmount: { $ref: "Amount" }, type: { type: "string" } } },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  ExchangeSide: { type: "string", enum: ["buy", "sell"] },
  InvalidField: { type: "object", properties: { name: { type: "string" }, value: { type: "string" }, message: { type: "string" } }, required: ["message", "name"] },
  RateType: { type: "string", enum: ["splitPayment", "balanceConversion", "transfer", "splitRefund"] },
};
