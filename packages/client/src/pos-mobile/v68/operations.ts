// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "pos-mobile/v68/general/createCommunicationSession", api: "pos-mobile", version: 68, group: "general", name: "createCommunicationSession", method: "POST", path: "/sessions", parameters: [], body: { required: true, schema: { $ref: "CreateSessionRequest" } }, responses: { 201: { $ref: "CreateSessionResponse" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
