// Made by `npm run generate` from spec/facts/webhooks-standard-v1.json. Do not edit.

import type { EventOf } from "../../core/event-of.ts";

export interface AchNotificationOfChangeNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data?: AchNotificationOfChangeNotificationRequestData;
  environment?: string;
  type: "ach.notificationOfChange" | (string & {});
  version?: string;
}

export interface AchNotificationOfChangeNotificationRequestData {
  notificationOfChange: AchNotificationOfChangeNotificationRequestDataNoc;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  shopperReference: string;
}

export interface AchNotificationOfChangeNotificationRequestDataNoc {
  newBankAccountNumber?: string;
  newBankAccountType?: "Checking" | "Savings" | (string & {});
  newBranchCode?: string;
  reasonCode: "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C09" | "C10" | "C11" | "C12" | (string & {});
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface AuthorisationAdjustmentAdditionalData {
  adjustAuthorisationData?: string;
  authCode?: string;
  bookingDate?: string;
  hmacSignature?: string;
  merchantAdviceCode?: string;
  paymentMethodVariant?: string;
}

export interface AuthorisationAdjustmentNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: AuthorisationAdjustmentNotificationRequestItemWrapper[];
}

export interface AuthorisationAdjustmentNotificationRequestItem {
  additionalData?: AuthorisationAdjustmentAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface AuthorisationAdjustmentNotificationRequestItemWrapper {
  NotificationRequestItem?: AuthorisationAdjustmentNotificationRequestItem;
}

export interface AuthorisationAdjustmentNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: AuthorisationAdjustmentAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface AuthorisationNotificationAdditionalData {
  "GoPay.gopayAccountId"?: string;
  PaymentAccountReference?: string;
  accountValidation?: string;
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  acquirerResponseCode?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  adjustAuthorisationData?: string;
  "airline.<name>"?: string;
  alias?: string;
  aliasType?: string;
  allow3DS2?: string;
  "antfinancialosp.timestamp"?: string;
  "applicationinfo.<name>"?: string;
  arn?: string;
  authCode?: string;
  authDateTime?: string;
  authenticationType?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  avsResult?: string;
  avsResultRaw?: string;
  "bankAccount.iban"?: string;
  "bankAccount.ownerName"?: string;
  bankAccountNumber?: string;
  bankLocation?: string;
  bankLocationId?: string;
  bankName?: string;
  bankSummary?: string;
  bankVerificationResult?: string;
  bankVerificationResultRaw?: string;
  bic?: string;
  "billingAddress.city"?: string;
  "billingAddress.country"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
  binRangeId?: string;
  bookingDate?: string;
  browserCode?: string;
  captureDelayHours?: string;
  captureMerchantReference?: string;
  capturePspReference?: string;
  cardBin?: string;
  cardFunction?: string;
  cardIssuerCountryId?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardProductId?: string;
  cardSchemeEnhancedDataLevel?: string;
  cardSummary?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  challengeCancel?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  countryCode?: string;
  currentBalanceCurrency?: string;
  currentBalanceValue?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  "deliveryAddress.city"?: string;
  "deliveryAddress.country"?: string;
  "deliveryAddress.houseNumberOrName"?: string;
  "deliveryAddress.postalCode"?: string;
  "deliveryAddress.stateOrProvince"?: string;
  "deliveryAddress.street"?: string;
  deviceType?: string;
  "directdebit_GB.dateOfSignature"?: string;
  "directdebit_GB.mandateId"?: string;
  "directdebit_GB.sequenceType"?: string;
  "directdebit_GB.serviceUserName"?: string;
  "directdebit_GB.serviceUserNumber"?: string;
  domesticRefusalReasonRaw?: string;
  domesticShopperAdvice?: string;
  dsTransID?: string;
  eci?: string;
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  extraCostsValueGratuity?: string;
  extraCostsValueSurcharge?: string;
  "fraudCheck-<check ID>-<name>"?: string;
  fraudManualReview?: string;
  fraudOffset?: string;
  fraudResultType?: string;
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  fundingSource?: string;
  fundsAvailability?: string;
  grossCurrency?: string;
  grossValue?: string;
  hmacSignature?: string;
  iDealConsumerAccountNumber?: string;
  iDealConsumerBIC?: string;
  iDealConsumerCity?: string;
  iDealConsumerIBAN?: string;
  iDealConsumerIban?: string;
  iDealConsumerName?: string;
  iDealTransactionId?: string;
  iban?: string;
  inferredRefusalReason?: string;
  "installments.value"?: string;
  interactionCounter?: string;
  isCardCommercial?: string;
  issuerBin?: string;
  "issuerComments.cardholderName"?: string;
  issuerConcentratorName?: string;
  issuerCountry?: string;
  "latestCard.bin"?: string;
  "latestCard.expiryDate"?: string;
  "latestCard.summary"?: string;
  liabilityShift?: string;
  mcBankNetReferenceNumber?: string;
  mcFinancialNetworkCode?: string;
  merchantAdviceCode?: string;
  "merchantIntegration.type"?: string;
  "merchantIntegration.version"?: string;
  merchantOrderReference?: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference?: string;
  metadata?: { [property: string]: string };
  modifiedShopperReference?: string;
  networkProcessingMode?: string;
  "networkToken.available"?: string;
  "networkToken.bin"?: string;
  "networkToken.tokenSummary"?: string;
  networkTxDate?: string;
  networkTxReference?: string;
  "nfc.expire"?: string;
  "nfc.issue"?: string;
  "nfc.pin.provided"?: string;
  "nfc.uid"?: string;
  oneyRawResponse?: string;
  "opi.transToken"?: string;
  ownerCity?: string;
  ownerName?: string;
  payULatamTrazabilityCode?: string;
  paymentLinkId?: string;
  paymentMethod?: string;
  paymentMethodVariant?: string;
  payoutEligible?: string;
  paypalAddressStatus?: string;
  paypalBillingName?: string;
  paypalEmail?: string;
  paypalErrorCode?: string;
  paypalErrorDescription?: string;
  paypalPairingId?: string;
  paypalPayerId?: string;
  paypalPayerResidenceCountry?: string;
  paypalPayerStatus?: string;
  paypalPhone?: string;
  paypalProtectionEligibility?: string;
  paypalRisk?: string;
  platform?: string;
  realtimeAccountUpdaterStatus?: string;
  "receipt.retrievalReferenceNumber"?: string;
  "receipt.systemTraceAuditNumber"?: string;
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  "recurring.recurringDetailReference"?: string;
  "recurring.shopperReference"?: string;
  recurringProcessingModel?: string;
  redirectUrl?: string;
  referred?: string;
  refusalReasonRaw?: string;
  "retry.rescueScheduled"?: string;
  returnUrl?: string;
  riskExperimentReference?: string;
  riskProfile?: string;
  riskProfileReference?: string;
  "riskdata.<name>"?: string;
  scaExemptionRequested?: string;
  "sepadirectdebit.dateOfSignature"?: string;
  "sepadirectdebit.mandateId"?: string;
  "sepadirectdebit.sequenceType"?: string;
  shopperCountry?: string;
  shopperEmail?: string;
  shopperIP?: string;
  shopperInteraction?: string;
  shopperLocale?: string;
  shopperName?: string;
  shopperReference?: string;
  shopperSocialSecurityNumber?: string;
  shopperStatement?: string;
  shopperTelephone?: string;
  store?: string;
  "swish.payerAlias"?: string;
  tenderReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  tokenTxVariant?: string;
  "tokenization.shopperReference"?: string;
  "tokenization.store.operationType"?: "created" | "updated" | "alreadyExisting" | (string & {});
  "tokenization.storedPaymentMethodId"?: string;
  totalFraudScore?: string;
  transactionId?: string;
  transactionLinkId?: string;
  "txScreening.appliedRule"?: string;
  "txScreening.checkSum"?: string;
  "txScreening.resolution"?: string;
  untokenisedCardSummary?: string;
  visaTransactionId?: string;
  xid?: string;
}

export interface AuthorisationNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: AuthorisationNotificationRequestItemWrapper[];
}

export interface AuthorisationNotificationRequestItem {
  additionalData?: AuthorisationNotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHORISATION" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** What can be done with the payment now: `CANCEL`, `CAPTURE`, `REFUND`. */
  operations?: ("CAPTURE" | "CANCEL" | "REFUND" | (string & {}))[];
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface AuthorisationNotificationRequestItemWrapper {
  NotificationRequestItem?: AuthorisationNotificationRequestItem;
}

export interface AuthorisationNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHORISATION" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** What can be done with the payment now: `CANCEL`, `CAPTURE`, `REFUND`. */
  operations?: ("CAPTURE" | "CANCEL" | "REFUND" | (string & {}))[];
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: AuthorisationNotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface AutoRescueAdditionalData {
  bookingDate?: string;
  hmacSignature?: string;
  merchantOrderReference?: string;
  paymentMethodVariant?: string;
  "retry.rescueReference"?: string;
}

export interface AutoRescueNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: AutoRescueNotificationRequestItemWrapper[];
}

export interface AutoRescueNotificationRequestItem {
  additionalData?: AutoRescueAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface AutoRescueNotificationRequestItemWrapper {
  NotificationRequestItem?: AutoRescueNotificationRequestItem;
}

export interface AutoRescueNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: AutoRescueAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface BaseModificationAdditionalData {
  bookingDate?: string;
  hmacSignature?: string;
  paymentMethodVariant?: string;
}

export interface CancelOrRefundAdditionalData {
  acquirerErrorCode?: string;
  acquirerErrorDescription?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  arn?: string;
  authCode?: string;
  authenticationType?: string;
  bookingDate?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  hmacSignature?: string;
  interactionCounter?: string;
  merchantOrderReference?: string;
  "modification.action"?: string;
  originalMerchantReference?: string;
  paymentLinkId?: string;
  paymentMethodVariant?: string;
  shopperCountry?: string;
  store?: string;
}

export interface CancelOrRefundNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: CancelOrRefundNotificationRequestItemWrapper[];
}

export interface CancelOrRefundNotificationRequestItem {
  additionalData?: CancelOrRefundAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface CancelOrRefundNotificationRequestItemWrapper {
  NotificationRequestItem?: CancelOrRefundNotificationRequestItem;
}

export interface CancelOrRefundNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: CancelOrRefundAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface CancellationAdditionalData {
  PaymentAccountReference?: string;
  accountValidation?: string;
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  alias?: string;
  aliasType?: string;
  arn?: string;
  authCode?: string;
  authenticationType?: string;
  authorisationMid?: string;
  avsResult?: string;
  avsResultRaw?: string;
  bankAccountNumber?: string;
  bankLocationId?: string;
  bankName?: string;
  bic?: string;
  "billingAddress.city"?: string;
  "billingAddress.country"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
  bookingDate?: string;
  cardBin?: string;
  cardHolderName?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardSchemeEnhancedDataLevel?: string;
  cardSummary?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  countryCode?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  "deliveryAddress.city"?: string;
  "deliveryAddress.country"?: string;
  "deliveryAddress.houseNumberOrName"?: string;
  "deliveryAddress.stateOrProvince"?: string;
  "deliveryAddress.street"?: string;
  eci?: string;
  expiryDate?: string;
  "fraudCheck-<check ID>-<name>"?: string;
  fraudManualReview?: string;
  fraudOffset?: string;
  fraudResultType?: string;
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  hmacSignature?: string;
  interactionCounter?: string;
  merchantOrderReference?: string;
  paymentLinkId?: string;
  paymentMethodVariant?: string;
  "riskdata.<name>"?: string;
  shopperCountry?: string;
  shopperSocialSecurityNumber?: string;
  store?: string;
  totalFraudScore?: string;
}

export interface CancellationNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: CancellationNotificationRequestItemWrapper[];
}

export interface CancellationNotificationRequestItem {
  additionalData?: CancellationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface CancellationNotificationRequestItemWrapper {
  NotificationRequestItem?: CancellationNotificationRequestItem;
}

export interface CancellationNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: CancellationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface CaptureAdditionalData {
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  arn?: string;
  authenticationType?: string;
  bookingDate?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  hmacSignature?: string;
  interactionCounter?: string;
  merchantOrderReference?: string;
  paymentLinkId?: string;
  paymentMethodVariant?: string;
  "riskdata.<name>"?: string;
  shopperCountry?: string;
  store?: string;
}

export interface CaptureNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: CaptureNotificationRequestItemWrapper[];
}

export interface CaptureNotificationRequestItem {
  additionalData?: CaptureAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface CaptureNotificationRequestItemWrapper {
  NotificationRequestItem?: CaptureNotificationRequestItem;
}

export interface CaptureNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: CaptureAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface ChargebackNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface ChargebackReversedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface DirectDebitNoticeOfChangeNotificationRequest {
  /** Format: date-time. */
  createdAt: string;
  data?: DirectDebitNotificationOfChangeNotificationRequestData;
  environment?: "live" | "test" | "beta" | (string & {});
  type: "ach.notificationOfChange" | "eft.notificationOfChange" | (string & {});
  version?: string;
}

export interface DirectDebitNoticeOfChangeNotificationRequestDataNoc {
  newBankAccountNumber?: string;
  newBankAccountType?: "Checking" | "Savings" | (string & {});
  newBankLocationId?: string;
  newBranchCode?: string;
  reasonCode?: "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C09" | "C10" | "C11" | "C12" | (string & {});
}

export interface DirectDebitNotificationOfChangeNotificationRequestData {
  notificationOfChange: DirectDebitNoticeOfChangeNotificationRequestDataNoc;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  shopperReference: string;
}

export interface DisputeDefensePeriodEndedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface DisputesNotificationAdditionalData {
  InvoiceCreditorAccount?: string;
  arn?: string;
  autoDefended?: string;
  captureMerchantReference?: string;
  capturePspReference?: string;
  chargebackReasonCode?: string;
  chargebackSchemeCode?: string;
  defendable?: string;
  defensePeriodEndsAt?: string;
  disputeStatus?: "Unresponded" | "Responded" | "Expired" | "Undefended" | "Accepted" | "Pending" | "Lost" | "Won" | (string & {});
  grossCurrency?: string;
  grossValue?: string;
  hmacSignature?: string;
  modificationMerchantReferences?: string;
  nofReasonCode?: string;
  nofSchemeCode?: string;
  paymentMethodVariant?: string;
  rfiReasonCode?: string;
  rfiSchemeCode?: string;
  shopperReference?: string;
}

export interface DisputesNotificationRequestItem {
  additionalData?: DisputesNotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface DisputesNotificationRequestItemWrapper {
  NotificationRequestItem?: DisputesNotificationRequestItem;
}

export interface DisputesNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: DisputesNotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface ExpireNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: ExpireNotificationRequestItemWrapper[];
}

export interface ExpireNotificationRequestItem {
  additionalData?: BaseModificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "EXPIRE" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface ExpireNotificationRequestItemWrapper {
  NotificationRequestItem?: ExpireNotificationRequestItem;
}

export interface ExpireNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "EXPIRE" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: BaseModificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface GenericNotificationRequestItem {
  additionalData?: GenericNotificationRequestItemrecursive;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface GenericNotificationRequestItemWrapper {
  NotificationRequestItem?: GenericNotificationRequestItem;
}

export interface GenericNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface InformationSuppliedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface IssuerCommentsNotificationAdditionalData {
  InvoiceCreditorAccount?: string;
  arn?: string;
  autoDefended?: string;
  captureMerchantReference?: string;
  capturePspReference?: string;
  chargebackReasonCode?: string;
  chargebackSchemeCode?: string;
  defendable?: string;
  defensePeriodEndsAt?: string;
  disputeStatus?: "Unresponded" | "Responded" | "Expired" | "Undefended" | "Accepted" | "Pending" | "Lost" | "Won" | (string & {});
  grossCurrency?: string;
  grossValue?: string;
  hmacSignature?: string;
  "issuerComments.attemptedReturnDate"?: string;
  "issuerComments.cancellationDate"?: string;
  "issuerComments.cancellationMethod"?: string;
  "issuerComments.chReceivedOrExpectedMerchandise"?: string;
  "issuerComments.creditVoucherOrTransactionReceiptDate"?: string;
  "issuerComments.damagedOrDefectiveOrderInfo"?: string;
  "issuerComments.dateOfService"?: string;
  "issuerComments.descCounterfeitMerchandise"?: string;
  "issuerComments.disputeAmountChangeReason"?: string;
  "issuerComments.expectedReceiptDateTime"?: string;
  "issuerComments.explanation"?: string;
  "issuerComments.explanationOfCreditPresented"?: string;
  "issuerComments.howChAttemptReturnAndDispOfMerchandise"?: string;
  "issuerComments.howMerchandiseOrServiceMisrepresented"?: string;
  "issuerComments.howTermsOfContractNotHonoredByMerchant"?: string;
  "issuerComments.merchandiseOrServices"?: string;
  "issuerComments.merchandiseServiceReceivedDate"?: string;
  "issuerComments.merchandiseWasCounterfeitDate"?: string;
  "issuerComments.note"?: string;
  "issuerComments.orderDetailsNotAsDescribed"?: string;
  "issuerComments.purchasedInfo"?: string;
  "issuerComments.purchasedInfoAndQualityIssue"?: string;
  "issuerComments.returnMethod"?: string;
  "issuerComments.returnedMerchandiseReceivedDate"?: string;
  "issuerComments.serviceReceivedDate"?: string;
  "issuerComments.type"?: string;
  "issuerComments.whatWasNotReceived"?: string;
  "issuerComments.whatWasOrdered"?: string;
  "issuerComments.whatWasPurchased"?: string;
  "issuerComments.whereIsMerchandiseLocated"?: string;
  modificationMerchantReferences?: string;
  nofReasonCode?: string;
  nofSchemeCode?: string;
  paymentMethodVariant?: string;
  rfiReasonCode?: string;
  rfiSchemeCode?: string;
  shopperReference?: string;
}

export interface IssuerCommentsNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: IssuerCommentsNotificationRequestItemWrapper[];
}

export interface IssuerCommentsNotificationRequestItem {
  additionalData?: IssuerCommentsNotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface IssuerCommentsNotificationRequestItemWrapper {
  NotificationRequestItem?: IssuerCommentsNotificationRequestItem;
}

export interface IssuerCommentsNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: IssuerCommentsNotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface IssuerResponseTimeframeExpiredNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: IssuerCommentsNotificationRequestItemWrapper[];
}

export interface ModificationNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: ModificationNotificationRequestItemWrapper[];
}

export interface ModificationNotificationRequestItem {
  additionalData?: BaseModificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface ModificationNotificationRequestItemWrapper {
  NotificationRequestItem?: ModificationNotificationRequestItem;
}

export interface ModificationNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: BaseModificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface NotificationAdditionalData {
  PaymentAccountReference?: string;
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  alias?: string;
  aliasType?: string;
  arn?: string;
  authCode?: string;
  authenticationType?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  avsResult?: string;
  avsResultRaw?: string;
  bankAccountNumber?: string;
  bankLocation?: string;
  bankLocationId?: string;
  bankName?: string;
  bankVerificationResult?: string;
  bankVerificationResultRaw?: string;
  bic?: string;
  "billingAddress.city"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
  browserCode?: string;
  captureDelayHours?: string;
  captureMerchantReference?: string;
  capturePspReference?: string;
  cardBin?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardSchemeEnhancedDataLevel?: string;
  cardSummary?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  challengeCancel?: string;
  checkoutSessionId?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  "deliveryAddress.city"?: string;
  "deliveryAddress.country"?: string;
  "deliveryAddress.houseNumberOrName"?: string;
  "deliveryAddress.postalCode"?: string;
  "deliveryAddress.stateOrProvince"?: string;
  "deliveryAddress.street"?: string;
  deviceType?: string;
  "directdebit_GB.dateOfSignature"?: string;
  "directdebit_GB.mandateId"?: string;
  "directdebit_GB.sequenceType"?: string;
  "directdebit_GB.serviceUserName"?: string;
  "directdebit_GB.serviceUserNumber"?: string;
  eci?: string;
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  extraCostsValueGratuity?: string;
  extraCostsValueSurcharge?: string;
  "fraudCheck-<check ID>-<name>"?: string;
  fraudManualReview?: string;
  fraudOffset?: string;
  fraudResultType?: string;
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  fundingSource?: string;
  grossCurrency?: string;
  grossValue?: string;
  iban?: string;
  "installments.value"?: string;
  interactionCounter?: string;
  "issuerComments.cardholderName"?: string;
  issuerCountry?: string;
  "latestCard.bin"?: string;
  "latestCard.expiryDate"?: string;
  "latestCard.summary"?: string;
  liabilityShift?: string;
  metadata?: { [property: string]: string };
  networkProcessingMode?: string;
  "networkToken.available"?: string;
  "networkToken.bin"?: string;
  "networkToken.tokenSummary"?: string;
  networkTxDate?: string;
  networkTxReference?: string;
  "nfc.expire"?: string;
  "nfc.issue"?: string;
  "nfc.pin.provided"?: string;
  "nfc.uid"?: string;
  "opi.transToken"?: string;
  ownerCity?: string;
  ownerName?: string;
  payULatamTrazabilityCode?: string;
  paymentLinkId?: string;
  realtimeAccountUpdaterStatus?: string;
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  "recurring.recurringDetailReference"?: string;
  referred?: string;
  refusalReasonRaw?: string;
  "retry.rescueScheduled"?: string;
  riskProfile?: string;
  riskProfileReference?: string;
  shopperCountry?: string;
  shopperEmail?: string;
  shopperIP?: string;
  shopperInteraction?: string;
  shopperLocale?: string;
  shopperSocialSecurityNumber?: string;
  shopperStatement?: string;
  shopperTelephone?: string;
  store?: string;
  tenderReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  tokenTxVariant?: string;
  totalFraudScore?: string;
  untokenisedCardSummary?: string;
  xid?: string;
}

export interface NotificationOfChargebackNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface NotificationOfFraudNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface NotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: NotificationRequestItemWrapper[];
}

export interface NotificationRequestItem {
  additionalData?: NotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface NotificationRequestItemWrapper {
  NotificationRequestItem?: NotificationRequestItem;
}

export interface NotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: NotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface PaidoutReversedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: PaidoutReversedNotificationRequestItemWrapper[];
}

export interface PaidoutReversedNotificationRequestItem {
  additionalData?: NotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "PAIDOUT_REVERSED" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface PaidoutReversedNotificationRequestItemWrapper {
  NotificationRequestItem?: PaidoutReversedNotificationRequestItem;
}

export interface PaidoutReversedNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "PAIDOUT_REVERSED" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: NotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface PayoutAdditionalData {
  authCode?: string;
  bookingDate?: string;
  cardBin?: string;
  cardHolderName?: string;
  cardSummary?: string;
  expiryDate?: string;
  fundingSource?: string;
  hmacSignature?: string;
  paymentMethodVariant?: string;
}

export interface PayoutNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: PayoutNotificationRequestItemWrapper[];
}

export interface PayoutNotificationRequestItem {
  additionalData?: PayoutAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface PayoutNotificationRequestItemWrapper {
  NotificationRequestItem?: PayoutNotificationRequestItem;
}

export interface PayoutNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: PayoutAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface PrearbitrationAcceptedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationDeclineNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationIssuerWithdrawnNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationLostNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationOpenNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationSchemeArbitrationNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface PrearbitrationWonNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface RecurringContractNotificationAdditionalData {
  "GoPay.gopayAccountId"?: string;
  PaymentAccountReference?: string;
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  alias?: string;
  aliasType?: string;
  arn?: string;
  authCode?: string;
  authenticationType?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  avsResult?: string;
  avsResultRaw?: string;
  bankAccountNumber?: string;
  bankLocation?: string;
  bankLocationId?: string;
  bankName?: string;
  bankVerificationResult?: string;
  bankVerificationResultRaw?: string;
  bic?: string;
  "billingAddress.city"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
  browserCode?: string;
  captureDelayHours?: string;
  captureMerchantReference?: string;
  capturePspReference?: string;
  cardBin?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardSchemeEnhancedDataLevel?: string;
  cardSummary?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  challengeCancel?: string;
  checkoutSessionId?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  "deliveryAddress.city"?: string;
  "deliveryAddress.country"?: string;
  "deliveryAddress.houseNumberOrName"?: string;
  "deliveryAddress.postalCode"?: string;
  "deliveryAddress.stateOrProvince"?: string;
  "deliveryAddress.street"?: string;
  deviceType?: string;
  "directdebit_GB.dateOfSignature"?: string;
  "directdebit_GB.mandateId"?: string;
  "directdebit_GB.sequenceType"?: string;
  "directdebit_GB.serviceUserName"?: string;
  "directdebit_GB.serviceUserNumber"?: string;
  eci?: string;
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  extraCostsValueGratuity?: string;
  extraCostsValueSurcharge?: string;
  "fraudCheck-<check ID>-<name>"?: string;
  fraudManualReview?: string;
  fraudOffset?: string;
  fraudResultType?: string;
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  fundingSource?: string;
  grossCurrency?: string;
  grossValue?: string;
  iban?: string;
  "installments.value"?: string;
  interactionCounter?: string;
  "issuerComments.cardholderName"?: string;
  issuerCountry?: string;
  "latestCard.bin"?: string;
  "latestCard.expiryDate"?: string;
  "latestCard.summary"?: string;
  liabilityShift?: string;
  metadata?: { [property: string]: string };
  networkProcessingMode?: string;
  "networkToken.available"?: string;
  "networkToken.bin"?: string;
  "networkToken.tokenSummary"?: string;
  networkTxDate?: string;
  networkTxReference?: string;
  "nfc.expire"?: string;
  "nfc.issue"?: string;
  "nfc.pin.provided"?: string;
  "nfc.uid"?: string;
  "opi.transToken"?: string;
  ownerCity?: string;
  ownerName?: string;
  payULatamTrazabilityCode?: string;
  paymentLinkId?: string;
  realtimeAccountUpdaterStatus?: string;
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  "recurring.recurringDetailReference"?: string;
  referred?: string;
  refusalReasonRaw?: string;
  "retry.rescueScheduled"?: string;
  riskProfile?: string;
  riskProfileReference?: string;
  shopperCountry?: string;
  shopperEmail?: string;
  shopperIP?: string;
  shopperInteraction?: string;
  shopperLocale?: string;
  shopperReference?: string;
  shopperSocialSecurityNumber?: string;
  shopperStatement?: string;
  shopperTelephone?: string;
  store?: string;
  tenderReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  tokenTxVariant?: string;
  totalFraudScore?: string;
  untokenisedCardSummary?: string;
  xid?: string;
}

export interface RecurringContractNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: RecurringContractNotificationRequestItemWrapper[];
}

export interface RecurringContractNotificationRequestItem {
  additionalData?: RecurringContractNotificationAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "RECURRING_CONTRACT" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  originalPsp: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface RecurringContractNotificationRequestItemWrapper {
  NotificationRequestItem?: RecurringContractNotificationRequestItem;
}

export interface RecurringContractNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "RECURRING_CONTRACT" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  originalPsp: string;
  paymentMethod?: string;
  additionalData?: RecurringContractNotificationAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface RefundAdditionalData {
  acquirerErrorCode?: string;
  acquirerErrorDescription?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  arn?: string;
  authenticationType?: string;
  bookingDate?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  hmacSignature?: string;
  interactionCounter?: string;
  merchantOrderReference?: string;
  networkTxDate?: string;
  networkTxReference?: string;
  paymentLinkId?: string;
  paymentMethodVariant?: string;
  shopperCountry?: string;
  store?: string;
}

export interface RefundCaptureFailedNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: RefundCaptureFailedNotificationRequestItemWrapper[];
}

export interface RefundCaptureFailedNotificationRequestItem {
  additionalData?: RefundFailedAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface RefundCaptureFailedNotificationRequestItemWrapper {
  NotificationRequestItem?: RefundCaptureFailedNotificationRequestItem;
}

export interface RefundCaptureFailedNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: RefundFailedAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface RefundFailedAdditionalData {
  acquirerErrorCode?: string;
  bookingDate?: string;
  coBrandedWith?: string;
  hmacSignature?: string;
  paymentMethodVariant?: string;
  shopperCountry?: string;
}

export interface RefundNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: RefundNotificationRequestItemWrapper[];
}

export interface RefundNotificationRequestItem {
  additionalData?: RefundAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface RefundNotificationRequestItemWrapper {
  NotificationRequestItem?: RefundNotificationRequestItem;
}

export interface RefundNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: RefundAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface RefundWithDataAdditionalData {
  PaymentAccountReference?: string;
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  "acsRenderingType.acsInterface"?: string;
  "acsRenderingType.acsUiTemplate"?: string;
  alias?: string;
  aliasType?: string;
  arn?: string;
  authCode?: string;
  authenticationType?: string;
  authorisationMid?: string;
  avsResult?: string;
  bookingDate?: string;
  cardBin?: string;
  cardHolderName?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardSummary?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  checkoutSessionId?: string;
  coBrandedWith?: string;
  cvcResult?: string;
  eci?: string;
  expiryDate?: string;
  fundingSource?: string;
  hmacSignature?: string;
  interactionCounter?: string;
  isCardCommercial?: string;
  issuerCountry?: string;
  liabilityShift?: string;
  merchantOrderReference?: string;
  networkTxDate?: string;
  networkTxReference?: string;
  paymentLinkId?: string;
  paymentMethodVariant?: string;
  refusalReasonRaw?: string;
  shopperCountry?: string;
  shopperIP?: string;
  shopperInteraction?: string;
  store?: string;
  tenderReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  xid?: string;
}

export interface RefundWithDataNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: RefundWithDataNotificationRequestItemWrapper[];
}

export interface RefundWithDataNotificationRequestItem {
  additionalData?: RefundWithDataAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface RefundWithDataNotificationRequestItemWrapper {
  NotificationRequestItem?: RefundWithDataNotificationRequestItem;
}

export interface RefundWithDataNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "AUTHENTICATION" | "AUTHORISATION" | "AUTHORISATION_ADJUSTMENT" | "AUTORESCUE" | "CANCELLATION" | "CANCEL_AUTORESCUE" | "CANCEL_OR_REFUND" | "CAPTURE" | "CAPTURE_FAILED" | "CHARGEBACK" | "CHARGEBACK_REVERSED" | "DISPUTE_DEFENSE_PERIOD_ENDED" | "EXPIRE" | "HANDLED_EXTERNALLY" | "INFORMATION_SUPPLIED" | "ISSUER_COMMENTS" | "ISSUER_RESPONSE_TIMEFRAME_EXPIRED" | "MANUAL_REVIEW_ACCEPT" | "MANUAL_REVIEW_REJECT" | "NOTIFICATION_OF_CHARGEBACK" | "NOTIFICATION_OF_FRAUD" | "OFFER_CLOSED" | "ORDER_CLOSED" | "ORDER_OPENED" | "PAYOUT_DECLINE" | "PAYOUT_EXPIRE" | "PAYOUT_THIRDPARTY" | "POSTPONED_REFUND" | "PREARBITRATION_LOST" | "PREARBITRATION_OPEN" | "PREARBITRATION_WON" | "RECURRING_CONTRACT" | "REFUND" | "REFUNDED_REVERSED" | "REFUND_FAILED" | "REFUND_WITH_DATA" | "REQUEST_FOR_INFORMATION" | "SECOND_CHARGEBACK" | "TECHNICAL_CANCEL" | "VOID_PENDING_REFUND" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason?: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: RefundWithDataAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface ReportAdditionalData {
  hmacSignature?: string;
}

export interface ReportAvailableNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: ReportAvailableNotificationRequestItemWrapper[];
}

export interface ReportAvailableNotificationRequestItem {
  additionalData?: ReportAdditionalData;
  amount: Amount;
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "REPORT_AVAILABLE" | (string & {});
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  paymentMethod?: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason: string;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
}

export interface ReportAvailableNotificationRequestItemWrapper {
  NotificationRequestItem?: ReportAvailableNotificationRequestItem;
}

export interface ReportAvailableNotificationRequestItemrecursive {
  /** What happened, such as `AUTHORISATION`. It says nothing of success. */
  eventCode: "REPORT_AVAILABLE" | (string & {});
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** PSP reference of the payment that was changed; absent for the payment itself. */
  originalReference?: string;
  /** For a payment that failed: why. For a card that was approved: its approval code, last digits and expiry date. */
  reason: string;
  amount: Amount;
  /** The text `true` or `false`. Both are truthy: compare it. */
  success: string;
  paymentMethod?: string;
  additionalData?: ReportAdditionalData;
  /** Your reference of the payment, or of the modification. */
  merchantReference: string;
  /** Adyen's reference of what happened: for a modification its own, not the payment's. */
  pspReference: string;
  /** When it happened. Events may arrive in another order, and more than once. Format: date-time. */
  eventDate: string;
}

export interface RequestForInformationNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface SchemeArbitrationLostNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface SchemeArbitrationWonNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

export interface SecondChargebackNotificationRequest {
  /** The text `true` or `false`: which environment it comes from. */
  live?: string;
  /** Usually one; each has a signature of its own. */
  notificationItems?: DisputesNotificationRequestItemWrapper[];
}

/** What each event carries, by its name. */
export interface Events {
  "ACH_NOTIFICATION_OF_CHANGE": EventOf<AchNotificationOfChangeNotificationRequest, "type", "ach.notificationOfChange">;
  "AUTHORISATION": EventOf<AuthorisationNotificationRequestItem, "eventCode", "AUTHORISATION">;
  "AUTHORISATION_ADJUSTMENT": EventOf<AuthorisationAdjustmentNotificationRequestItem, "eventCode", "AUTHORISATION_ADJUSTMENT">;
  "AUTORESCUE": EventOf<AutoRescueNotificationRequestItem, "eventCode", "AUTORESCUE">;
  "CANCELLATION": EventOf<CancellationNotificationRequestItem, "eventCode", "CANCELLATION">;
  "CANCEL_AUTORESCUE": EventOf<AutoRescueNotificationRequestItem, "eventCode", "CANCEL_AUTORESCUE">;
  "CANCEL_OR_REFUND": EventOf<CancelOrRefundNotificationRequestItem, "eventCode", "CANCEL_OR_REFUND">;
  "CAPTURE": EventOf<CaptureNotificationRequestItem, "eventCode", "CAPTURE">;
  "CAPTURE_FAILED": EventOf<RefundCaptureFailedNotificationRequestItem, "eventCode", "CAPTURE_FAILED">;
  "CHARGEBACK": EventOf<DisputesNotificationRequestItem, "eventCode", "CHARGEBACK">;
  "CHARGEBACK_REVERSED": EventOf<DisputesNotificationRequestItem, "eventCode", "CHARGEBACK_REVERSED">;
  "DIRECT_DEBIT_NOTICE_OF_CHANGE_NOTIFICATION": EventOf<DirectDebitNoticeOfChangeNotificationRequest, "type", "ach.notificationOfChange" | "eft.notificationOfChange">;
  "DISPUTE_DEFENSE_PERIOD_ENDED": EventOf<DisputesNotificationRequestItem, "eventCode", "DISPUTE_DEFENSE_PERIOD_ENDED">;
  "EXPIRE": EventOf<ExpireNotificationRequestItem, "eventCode", "EXPIRE">;
  "INFORMATION_SUPPLIED": EventOf<DisputesNotificationRequestItem, "eventCode", "INFORMATION_SUPPLIED">;
  "ISSUER_COMMENTS": EventOf<IssuerCommentsNotificationRequestItem, "eventCode", "ISSUER_COMMENTS">;
  "ISSUER_RESPONSE_TIMEFRAME_EXPIRED": EventOf<IssuerCommentsNotificationRequestItem, "eventCode", "ISSUER_RESPONSE_TIMEFRAME_EXPIRED">;
  "MANUAL_REVIEW_ACCEPT": EventOf<NotificationRequestItem, "eventCode", "MANUAL_REVIEW_ACCEPT">;
  "MANUAL_REVIEW_REJECT": EventOf<NotificationRequestItem, "eventCode", "MANUAL_REVIEW_REJECT">;
  "NOTIFICATION_OF_CHARGEBACK": EventOf<DisputesNotificationRequestItem, "eventCode", "NOTIFICATION_OF_CHARGEBACK">;
  "NOTIFICATION_OF_FRAUD": EventOf<DisputesNotificationRequestItem, "eventCode", "NOTIFICATION_OF_FRAUD">;
  "OFFER_CLOSED": EventOf<NotificationRequestItem, "eventCode", "OFFER_CLOSED">;
  "ORDER_CLOSED": EventOf<NotificationRequestItem, "eventCode", "ORDER_CLOSED">;
  "ORDER_OPENED": EventOf<NotificationRequestItem, "eventCode", "ORDER_OPENED">;
  "PAIDOUT_REVERSED": EventOf<PaidoutReversedNotificationRequestItem, "eventCode", "PAIDOUT_REVERSED">;
  "PAYOUT_DECLINE": EventOf<PayoutNotificationRequestItem, "eventCode", "PAYOUT_DECLINE">;
  "PAYOUT_EXPIRE": EventOf<PayoutNotificationRequestItem, "eventCode", "PAYOUT_EXPIRE">;
  "PAYOUT_THIRDPARTY": EventOf<PayoutNotificationRequestItem, "eventCode", "PAYOUT_THIRDPARTY">;
  "POSTPONED_REFUND": EventOf<NotificationRequestItem, "eventCode", "POSTPONED_REFUND">;
  "PREARBITRATION_ACCEPTED": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_ACCEPTED">;
  "PREARBITRATION_DECLINED": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_DECLINED">;
  "PREARBITRATION_ISSUER_WITHDRAWN": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_ISSUER_WITHDRAWN">;
  "PREARBITRATION_LOST": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_LOST">;
  "PREARBITRATION_OPEN": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_OPEN">;
  "PREARBITRATION_WON": EventOf<DisputesNotificationRequestItem, "eventCode", "PREARBITRATION_WON">;
  "RECURRING_CONTRACT": EventOf<RecurringContractNotificationRequestItem, "eventCode", "RECURRING_CONTRACT">;
  "REFUND": EventOf<RefundNotificationRequestItem, "eventCode", "REFUND">;
  "REFUNDED_REVERSED": EventOf<ModificationNotificationRequestItem, "eventCode", "REFUNDED_REVERSED">;
  "REFUND_FAILED": EventOf<RefundCaptureFailedNotificationRequestItem, "eventCode", "REFUND_FAILED">;
  "REFUND_WITH_DATA": EventOf<RefundWithDataNotificationRequestItem, "eventCode", "REFUND_WITH_DATA">;
  "REPORT_AVAILABLE": EventOf<ReportAvailableNotificationRequestItem, "eventCode", "REPORT_AVAILABLE">;
  "REQUEST_FOR_INFORMATION": EventOf<DisputesNotificationRequestItem, "eventCode", "REQUEST_FOR_INFORMATION">;
  "SCHEME_ARBITRATION": EventOf<DisputesNotificationRequestItem, "eventCode", "SCHEME_ARBITRATION">;
  "SCHEME_ARBITRATION_LOST": EventOf<DisputesNotificationRequestItem, "eventCode", "SCHEME_ARBITRATION_LOST">;
  "SCHEME_ARBITRATION_WON": EventOf<DisputesNotificationRequestItem, "eventCode", "SCHEME_ARBITRATION_WON">;
  "SECOND_CHARGEBACK": EventOf<DisputesNotificationRequestItem, "eventCode", "SECOND_CHARGEBACK">;
  "TECHNICAL_CANCEL": EventOf<ModificationNotificationRequestItem, "eventCode", "TECHNICAL_CANCEL">;
  "VOID_PENDING_REFUND": EventOf<ModificationNotificationRequestItem, "eventCode", "VOID_PENDING_REFUND">;
}

/** Any of them: the field that holds its name tells which. */
export type Event = Events[keyof Events];
