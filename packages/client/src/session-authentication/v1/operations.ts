// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "session-authentication/v1/session-authentication/createAuthenticationSession", api: "session-authentication", version: 1, group: "session-authentication", name: "createAuthenticationSession", method: "POST", path: "/sessions", parameters: [], body: { required: true, schema: { $ref: "AuthenticationSessionRequest" } }, responses: { 200: { $ref: "AuthenticationSessionResponse" }, 400: { $ref: "DefaultErrorResponseEntity" }, 401: { $ref: "DefaultErrorResponseEntity" }, 403: { $ref: "DefaultErrorResponseEntity" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
