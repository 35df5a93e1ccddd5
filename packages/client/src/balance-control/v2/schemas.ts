// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  Amount: { type: "object", properties: { currency: { type: "string" }, value: { type: "integer", format: "int64" } }, required: ["currency", "value"] },
  BalanceTransferRequest: { type: "object", properties: { amount: { $ref: "Amount" }, fromMerchant: { type: "string", minLength: 1 }, reference: { type: "string", minLength: 0, maxLength: 80 }, toMerchant: { type: "string", minLength: 1 }, type: { $ref: "BalanceTransferType" } }, required: ["amount", "fromMerchant", "toMerchant", "type"] },
  BalanceTransferResponse: { type: "object", properties: { createdAt: { type: "string", format: "date-time" }, pspReference: { type: "string" } }, required: ["createdAt", "pspReference"] },
  BalanceTransferType: { type: "string", enum: ["tax", "fee", "terminalSale", "credit", "debit", "adjustment"] },
  CompanyBalances: { type: "object", properties: { merchantBalancesOverview: { type: "array", items: { $ref: "MerchantBalance" } } } },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  InvalidField: { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, value: { type: "string" } }, required: ["message", "name"] },
  MerchantBalance: { type: "object", properties: { availableFund: { $ref: "Amount" }, deposit: { $ref: "Amount" }, merchantAccount: { type: "string" }, nextPayout: { $ref: "Amount" }, pendingBalance: { $ref: "Amount" }, reserve: { $ref: "Amount" } } },
};
