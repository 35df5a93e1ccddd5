// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "foreign-exchange/v1/rates/calculate", api: "foreign-exchange", version: 1, group: "rates", name: "calculate", method: "POST", path: "/rates/calculate", parameters: [], body: { required: true, schema: { $ref: "CalculateRateRequest" } }, responses: { 200: { $ref: "CalculateRateResponse" }, 401: { $ref: "DefaultErrorResponseEntity" }, 403: { $ref: "DefaultErrorResponseEntity" }, 422: { $ref: "DefaultErrorResponseEntity" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
