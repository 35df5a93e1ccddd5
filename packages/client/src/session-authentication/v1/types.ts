// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

export interface AccountHolderResource {
  type: "accountHolder";
  /** Minimum length: 1 characters. */
  accountHolderId: string;
}

export interface AuthenticationSessionRequest {
  allowOrigin: string;
  policy: Policy;
  product: ProductType;
}

export interface AuthenticationSessionResponse {
  id?: string;
  token?: string;
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

export interface LegalEntityResource {
  type: "legalEntity";
  /** Minimum length: 1 characters. */
  legalEntityId: string;
}

export interface PaymentInstrumentResource {
  type: "paymentInstrument";
  /** Minimum length: 1 characters. */
  paymentInstrumentId: string;
}

export interface Policy {
  resources?: readonly Resource[] | undefined;
  roles?: readonly string[] | undefined;
}

export type ProductType = "onboarding" | "platform" | "bank";

export type Resource = AccountHolderResource | LegalEntityResource | PaymentInstrumentResource;

export type ResourceType = "legalEntity" | "accountHolder" | "paymentInstrument" | (string & {});
