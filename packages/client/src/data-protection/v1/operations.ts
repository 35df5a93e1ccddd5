// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "data-protection/v1/general/requestSubjectErasure", api: "data-protection", version: 1, group: "general", name: "requestSubjectErasure", method: "POST", path: "/requestSubjectErasure", parameters: [], body: { required: true, schema: { $ref: "SubjectErasureByPspReferenceRequest" } }, responses: { 200: { $ref: "SubjectErasureResponse" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
