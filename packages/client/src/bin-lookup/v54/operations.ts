// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "bin-lookup/v54/general/get3dsAvailability", api: "bin-lookup", version: 54, group: "general", name: "get3dsAvailability", method: "POST", path: "/get3dsAvailability", parameters: [], body: { required: true, schema: { $ref: "ThreeDSAvailabilityRequest" } }, responses: { 200: { $ref: "ThreeDSAvailabilityResponse" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
  { id: "bin-lookup/v54/general/getCostEstimate", api: "bin-lookup", version: 54, group: "general", name: "getCostEstimate", method: "POST", path: "/getCostEstimate", parameters: [], body: { required: true, schema: { $ref: "CostEstimateRequest" } }, responses: { 200: { $ref: "CostEstimateResponse" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
