// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "softpos-configuration/v3/session-authentication/issueCertificates", api: "softpos-configuration", version: 3, group: "session-authentication", name: "issueCertificates", method: "POST", path: "/auth/certificate", parameters: [{ name: "X-API-Key", in: "header", required: false, schema: { type: "string" } }], body: { required: true, schema: { $ref: "CertificateLoadingRequest" } }, responses: { 201: { $ref: "CertificateLoadingResponse" }, 400: { $ref: "DefaultErrorResponseEntity" }, 401: { $ref: "DefaultErrorResponseEntity" }, 422: { $ref: "DefaultErrorResponseEntity" }, 500: { $ref: "DefaultErrorResponseEntity" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/softpos-configuration-api/3/post/auth/certificate" },
];
