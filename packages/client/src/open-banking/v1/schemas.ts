// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  ACHAccountIdentifier: { type: "object", properties: { accountLastDigits: { type: "string" }, accountNumber: { type: "string" }, isTokenized: { type: "boolean" }, routingNumber: { type: "string" } }, required: ["accountNumber", "routingNumber"] },
  AccountIdentifiers: { type: "object", properties: { ach: { $ref: "ACHAccountIdentifier" }, bacs: { $ref: "BACSAccountIdentifier" }, bsb: { $ref: "BSBAccountIdentifier" }, eft: { $ref: "EFTAccountIdentifier" }, iban: { $ref: "IBANAccountIdentifier" }, rix: { $ref: "RIXAccountIdentifier" } } },
  AccountParty: { type: "object", properties: { identity: { $ref: "Identity" }, role: { $ref: "PartyRole" } }, required: ["identity", "role"] },
  AccountType: { type: "string", enum: ["CURRENT", "SAVINGS", "BUSINESS", "CREDIT_CARD", "LOAN", "UNKNOWN"] },
  AccountVerificationCountry: { type: "string", enum: ["SE", "FI", "NO", "DK", "NL", "IT", "DE", "AT", "ES", "PT", "FR", "GB", "BE", "LV", "LT", "PL", "EE", "IE", "US", "CA", "AU"] },
  AccountVerificationReportResponse: { type: "object", properties: { accounts: { type: "array", items: { $ref: "VerifiedAccount" } }, country: { $ref: "AccountVerificationCountry" }, id: { type: "string" } }, required: ["accounts", "country", "id"] },
  AccountVerificationRoutesRequest: { type: "object", properties: { country: { $ref: "AccountVerificationCountry" }, locale: { type: "string" }, redirectUrl: { type: "string", format: "url" }, state: { type: "string" } }, required: ["country", "redirectUrl"] },
  AccountVerificationRoutesResponse: { type: "object", properties: { routes: { type: "array", items: { $ref: "Route" } } }, required: ["routes"] },
  BACSAccountIdentifier: { type: "object", properties: { accountNumber: { type: "string" }, sortCode: { type: "string" } }, required: ["accountNumber", "sortCode"] },
  BSBAccountIdentifier: { type: "object", properties: { accountNumber: { type: "string" }, bsbCode: { type: "string" } }, required: ["accountNumber", "bsbCode"] },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  EFTAccountIdentifier: { type: "object", properties: { accountNumber: { type: "string" }, branch: { type: "string" }, institution: { type: "string" } }, required: ["accountNumber", "branch", "institution"] },
  IBANAccountIdentifier: { type: "object", properties: { bban: { type: "string" }, bic: { type: "string" }, iban: { type: "string" } }, required: ["bban", "bic", "iban"] },
  Identity: { type: "object", properties: { fullLegalName: { type: "string" }, name: { type: "string" } }, required: ["fullLegalName", "name"] },
  InvalidField: { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, value: { type: "string" } }, required: ["message", "name"] },
  PartyRole: { type: "string", enum: ["HOLDER", "AUTHORIZED_USER", "OTHER", "UNKNOWN"] },
  Provider: { type: "object", properties: { logoURL: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 } }, required: ["logoURL", "name"] },
  RIXAccountIdentifier: { type: "object", properties: { accountNumber: { type: "string" }, clearingNumber: { type: "string" } }, required: ["accountNumber", "clearingNumber"] },
  Route: { type: "object", properties: { link: { type: "string", minLength: 1 }, provider: { $ref: "Provider" } }, required: ["link", "provider"] },
  VerifiedAccount: { type: "object", properties: { accountId: { type: "string" }, accountName: { type: "string" }, accountNumber: { type: "string" }, accountType: { $ref: "AccountType" }, bankName: { type: "string" }, currency: { type: "string" }, identifiers: { $ref: "AccountIdentifiers" }, parties: { type: "array", items: { $ref: "AccountParty" } } }, required: ["accountId", "accountName", "accountNumber", "accountType", "currency", "identifiers", "parties"] },
};
