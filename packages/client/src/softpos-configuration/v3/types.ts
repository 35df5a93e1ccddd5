// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

export interface CertificateLoadingRequest {
  merchantAccount: string;
  setupToken: string;
  store?: string | undefined;
  subMerchantData?: SubMerchantData | undefined;
}

export interface CertificateLoadingResponse {
  id?: string;
  installationId?: string;
  merchantAccount?: string;
  sdkData?: string;
  store?: string;
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
  message: string;
  name: string;
  value?: string;
}

export interface SubMerchantData {
  city?: string | undefined;
  country?: string | undefined;
  displayName: string;
  email?: string | undefined;
  id: string;
  mcc: string;
  name: string;
  phoneNumber?: string | undefined;
  postalCode?: string | undefined;
  state?: string | undefined;
  street?: string | undefined;
  taxId?: string | undefined;
}
