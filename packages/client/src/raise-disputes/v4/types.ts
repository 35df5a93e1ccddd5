// Made by `npm run generate` from spec/facts/raise-disputes-v4.json. Do not edit.

export interface Amount {
  currency: string;
  /** In minor units. */
  value: number;
}

export interface AttachDocumentResponse {
  attachmentId?: string;
}

export type AttachmentType = "receipt" | "correspondence" | "other";

export type AttachmentTypeInResponse = AttachmentType | (string & {});

export type CancellingEntity = "merchant" | "cardholder";

export type CancellingEntityInResponse = CancellingEntity | (string & {});

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

export interface DisputeAttachment {
  attachmentType: AttachmentType;
  /** Base64 without line breaks. Minimum length: 1 characters. */
  content: string;
  /** At most 17 characters, with `.jpeg`, `.pdf` or `.tiff`. Allowed length: 4 to 17 characters. */
  fileName: string;
  /** Set by Adyen; ignored when sent. */
  id?: string | undefined;
}

export interface DisputeAttachmentInResponse {
  attachmentType: AttachmentTypeInResponse;
  /** Base64 without line breaks. Minimum length: 1 characters. */
  content: string;
  /** At most 17 characters, with `.jpeg`, `.pdf` or `.tiff`. Allowed length: 4 to 17 characters. */
  fileName: string;
  id?: string;
}

export interface DisputeRequest {
  /** Allowed length: 0 to 50 characters. */
  description?: string | undefined;
  /** In minor units, no more than the transaction. Without it: all of it. */
  disputedAmount?: Amount | undefined;
  duplicateInfo?: DuplicateInfo | undefined;
  fraudInfo?: FraudInfo | undefined;
  notDeliveredInfo?: NotDeliveredInfo | undefined;
  otherInfo?: OtherInfo | undefined;
  /** `draft` at first. */
  status?: DisputeStatus | undefined;
  /** Id of the transaction that is disputed. Minimum length: 1 characters. */
  transactionId: string;
  /** `fraud`, `notDelivered`, `duplicate` or `other`. Each has an object with the details, which is then required. */
  type: DisputeType;
}

export interface DisputeResponse {
  arn?: string;
  description?: string;
  /** In minor units, no more than the transaction. Without it: all of it. */
  disputedAmount?: Amount;
  duplicateInfo?: DuplicateInfo;
  fraudInfo?: FraudInfo;
  id?: string;
  notDeliveredInfo?: NotDeliveredInfoInResponse;
  otherInfo?: OtherInfoInResponse;
  status?: DisputeStatusInResponse;
  /** Id of the transaction that is disputed. */
  transactionId: string;
  type: DisputeTypeInResponse;
}

export type DisputeStatus = "draft" | "submitted" | "chargeback" | "secondPresentment" | "won" | "closed";

export type DisputeStatusInResponse = DisputeStatus | (string & {});

export type DisputeType = "notDelivered" | "fraud" | "duplicate" | "other";

export type DisputeTypeInResponse = DisputeType | (string & {});

export interface DuplicateInfo {
  /** Minimum length: 1 characters. */
  duplicateTransactionId: string;
  sameCard: boolean;
  sameIssuer?: boolean | undefined;
}

export interface FraudInfo {
  cardDoesNotBelongToCardholder: boolean;
  cardWasCounterfeited: boolean;
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue: string;
  reportOnly?: boolean | undefined;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface NotDeliveredInfo {
  /** Allowed length: 0 to 500 characters. */
  agreedDeliveryLocation?: string | undefined;
  /** Format: date. */
  dateOfCancellation?: string | undefined;
  deliveredToWrongLocation?: boolean | undefined;
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue: string;
  didCardholderReturn?: boolean | undefined;
  isDeliveryLate?: boolean | undefined;
  isMerchantBankrupt?: boolean | undefined;
  isNonFiatOrNft?: boolean | undefined;
  /** Format: date. */
  lastExpectedDate: string;
  whatWasNotDelivered: ProductType;
  whoCancelled?: CancellingEntity | undefined;
}

export interface NotDeliveredInfoInResponse {
  /** Allowed length: 0 to 500 characters. */
  agreedDeliveryLocation?: string;
  /** Format: date. */
  dateOfCancellation?: string;
  deliveredToWrongLocation?: boolean;
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue: string;
  didCardholderReturn?: boolean;
  isDeliveryLate?: boolean;
  isMerchantBankrupt?: boolean;
  isNonFiatOrNft?: boolean;
  /** Format: date. */
  lastExpectedDate: string;
  whatWasNotDelivered: ProductTypeInResponse;
  whoCancelled?: CancellingEntityInResponse;
}

export interface OtherInfo {
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue: string;
  subType: SubType;
  whatWasPurchased: ProductType;
}

export interface OtherInfoInResponse {
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue: string;
  subType: SubTypeInResponse;
  whatWasPurchased: ProductTypeInResponse;
}

export interface PatchableDisputeRequest {
  duplicateInfo?: PatchableDuplicateInfo | null | undefined;
  fraudInfo?: PatchableFraudInfo | null | undefined;
  notDeliveredInfo?: PatchableNotDeliveredInfo | null | undefined;
  otherInfo?: PatchableOtherInfo | null | undefined;
  /** `submitted` or `closed`, both for good. */
  status?: DisputeStatus | null | undefined;
}

export interface PatchableDuplicateInfo {
  /** Minimum length: 1 characters. */
  duplicateTransactionId?: string | undefined;
  sameCard?: boolean | undefined;
  sameIssuer?: boolean | null | undefined;
}

export interface PatchableFraudInfo {
  cardDoesNotBelongToCardholder?: boolean | undefined;
  cardWasCounterfeited?: boolean | undefined;
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue?: string | undefined;
  reportOnly?: boolean | null | undefined;
}

export interface PatchableNotDeliveredInfo {
  /** Allowed length: 0 to 500 characters. */
  agreedDeliveryLocation?: string | null | undefined;
  /** Format: date. */
  dateOfCancellation?: string | null | undefined;
  deliveredToWrongLocation?: boolean | null | undefined;
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue?: string | undefined;
  didCardholderReturn?: boolean | null | undefined;
  isDeliveryLate?: boolean | null | undefined;
  isMerchantBankrupt?: boolean | null | undefined;
  isNonFiatOrNft?: boolean | null | undefined;
  /** Format: date. */
  lastExpectedDate?: string | undefined;
  whatWasNotDelivered?: ProductType | undefined;
  whoCancelled?: CancellingEntity | null | undefined;
}

export interface PatchableOtherInfo {
  /** Allowed length: 0 to 2500 characters. */
  descriptionOfIssue?: string | undefined;
  subType?: SubType | undefined;
  whatWasPurchased?: ProductType | undefined;
}

export type ProductType = "goods" | "services";

export type ProductTypeInResponse = ProductType | (string & {});

export type SubType = "atmDispute" | "cancelledGoodsServices" | "cancelledRecurring" | "creditNotProcessed" | "counterfeit" | "notAsDescribed";

export type SubTypeInResponse = SubType | (string & {});
