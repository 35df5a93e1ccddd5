// Made by `npm run generate` from spec/facts/test-cards-v1.json. Do not edit.

export interface AvsAddress {
  streetAddress: string;
  zip?: string | undefined;
}

export interface CreateTestCardRangesRequest {
  accountCode: string;
  accountTypeCode: string;
  testCardRanges: readonly TestCardRange[];
}

export interface CreateTestCardRangesResult {
  rangeCreationResults: TestCardRangeCreationResult[];
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface TestCardRange {
  address?: AvsAddress | undefined;
  cardHolderName: string;
  cvc?: string | undefined;
  expiryMonth: "APRIL" | "AUGUST" | "DECEMBER" | "FEBRUARY" | "JANUARY" | "JULY" | "JUNE" | "MARCH" | "MAY" | "NOVEMBER" | "OCTOBER" | "SEPTEMBER";
  expiryYear: number;
  rangeEnd: string;
  rangeStart: string;
  threeDDirectoryServerResponse?: "N" | "U" | "Y" | undefined;
  threeDPassword?: string | undefined;
  threeDUsername?: string | undefined;
}

export interface TestCardRangeCreationResult {
  cardNumberRangeEnd: string;
  cardNumberRangeStart: string;
  creationResultCode: "ALREADY_EXISTS" | "CREATED" | "ERROR" | (string & {});
  message?: string;
}
