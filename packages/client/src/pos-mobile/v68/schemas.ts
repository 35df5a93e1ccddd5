// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  CreateSessionRequest: { type: "object", properties: { merchantAccount: { type: "string" }, setupToken: { type: "string", maxLength: 50000 }, store: { type: "string" } }, required: ["merchantAccount", "setupToken"] },
  CreateSessionResponse: { type: "object", properties: { id: { type: "string" }, installationId: { type: "string" }, merchantAccount: { type: "string" }, sdkData: { type: "string" }, store: { type: "string" } } },
};
