// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

export interface BoardingTokenRequest {
  boardingRequestToken: string;
}

export interface BoardingTokenResponse {
  boardingToken: string;
  installationId: string;
}

export interface DefaultErrorResponseEntity {
  detail?: string;
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export interface InvalidField {
  name: string;
  value?: string;
  message: string;
}

export interface PaymentsAppDto {
  installationId: string;
  merchantAccountCode: string;
  merchantStoreCode?: string;
  status: string;
}

export interface PaymentsAppResponse {
  paymentsApps: PaymentsAppDto[];
}
