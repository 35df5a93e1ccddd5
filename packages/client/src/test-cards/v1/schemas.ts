// Made by `npm run generate` from spec/facts/test-cards-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  AvsAddress: { type: "object", properties: { streetAddress: { type: "string" }, zip: { type: "string" } }, required: ["streetAddress"] },
  CreateTestCardRangesRequest: { type: "object", properties: { accountCode: { type: "string" }, accountTypeCode: { type: "string" }, testCardRanges: { type: "array", items: { $ref: "TestCardRange" } } }, required: ["accountTypeCode", "accountCode", "testCardRanges"] },
  CreateTestCardRangesResult: { type: "object", properties: { rangeCreationResults: { type: "array", items: { $ref: "TestCardRangeCreationResult" } } }, required: ["rangeCreationResults"] },
  ServiceError: { type: "object", properties: { errorCode: { type: "string" }, errorType: { type: "string" }, message: { type: "string" }, pspReference: { type: "string" }, status: { type: "integer", format: "int32" } } },
  TestCardRange: { type: "object", properties: { address: { $ref: "AvsAddress" }, cardHolderName: { type: "string" }, cvc: { type: "string" }, expiryMonth: { type: "string", enum: ["APRIL", "AUGUST", "DECEMBER", "FEBRUARY", "JANUARY", "JULY", "JUNE", "MARCH", "MAY", "NOVEMBER", "OCTOBER", "SEPTEMBER"] }, expiryYear: { type: "integer", format: "int32" }, rangeEnd: { type: "string" }, rangeStart: { type: "string" }, threeDDirectoryServerResponse: { type: "string", enum: ["N", "U", "Y"] }, threeDPassword: { type: "string" }, threeDUsername: { type: "string" } }, required: ["rangeStart", "rangeEnd", "expiryMonth", "expiryYear", "cardHolderName"] },
  TestCardRangeCreationResult: { type: "object", properties: { cardNumberRangeEnd: { type: "string" }, cardNumberRangeStart: { type: "string" }, creationResultCode: { type: "string", enum: ["ALREADY_EXISTS", "CREATED", "ERROR"] }, message: { type: "string" } }, required: ["cardNumberRangeStart", "cardNumberRangeEnd", "creationResultCode"] },
};
