// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

export interface AccountHolder {
  /** Minimum length: 1 characters. */
  fullName: string;
}

export type AccountIdentification = IbanAccountIdentification;

export interface Amount {
  /** Minimum length: 1 characters. */
  currency: string;
  value: number;
}

export interface CancelPaymentRequest {
  /** Allowed length: 1 to 1000 characters. */
  token: string;
}

export interface CancelPaymentResponse {
  links: Links;
}

export interface ConfirmPaymentRequest {
  /** Allowed length: 1 to 100 characters. */
  balanceAccountId: string;
  /** Allowed length: 1 to 1000 characters. */
  token: string;
}

export interface ConfirmPaymentResponse {
  links: Links;
}

export interface Counterparty {
  accountHolder: AccountHolder;
  accountIdentification: AccountIdentification;
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

export interface Href {
  href: string;
}

export interface IbanAccountIdentification {
  type: "iban" | (string & {});
  /** Minimum length: 1 characters. */
  iban: string;
}

export interface IdealAuthLinkRequest {
  /** Allowed length: 1 to 150 characters. */
  accountHolderId: string;
}

export interface IdealAuthLinkResponse {
  redirectUrl?: Href;
}

export interface IdealAuthenticateRequest {
  /** Allowed length: 1 to 150 characters. */
  accountHolderId: string;
  /** Allowed length: 1 to 400 characters. */
  payload: string;
}

export interface IdealAuthenticateResponse {
  redirectUrl?: Href;
}

export interface IdealPaymentDetailsRequest {
  method: "ideal";
  /** Allowed length: 1 to 200 characters. */
  payload: string;
  source: PaymentSource;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface Links {
  cancel?: Href;
  success?: Href;
}

export interface PaymentDetails {
  amount: Amount;
  counterparty: Counterparty;
  description: string;
  /** Format: date-time. */
  expiresAt: string;
}

export type PaymentDetailsRequest = IdealPaymentDetailsRequest;

export interface PaymentDetailsResponse {
  details: PaymentDetails;
  /** Minimum length: 1 characters. */
  token: string;
}

export type PaymentMethod = "ideal" | (string & {});

export type PaymentSource = "redirect" | "qr" | "pushNotification";

export interface ProfileRegistrationRequest {
  /** Allowed length: 1 to 150 characters. */
  accountHolderId: string;
  /** Allowed length: 1 to 100 items. */
  paymentInstrumentIds: readonly string[];
}

export interface ProfileRegistrationResponse {
  redirectUrl?: Href;
}
