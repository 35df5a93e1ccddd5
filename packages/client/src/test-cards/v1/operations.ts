// Made by `npm run generate` from spec/facts/test-cards-v1.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "test-cards/v1/general/createTestCardRanges", api: "test-cards", version: 1, group: "general", name: "createTestCardRanges", method: "POST", path: "/createTestCardRanges", parameters: [], body: { required: true, schema: { $ref: "CreateTestCardRangesRequest" } }, responses: { 200: { $ref: "CreateTestCardRangesResult" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
