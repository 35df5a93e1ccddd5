// Made by `npm run generate` from spec/facts/payment-v68.json. Do not edit.

export interface AccountInfo {
  accountAgeIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | undefined;
  /** Format: date-time. */
  accountChangeDate?: string | undefined;
  accountChangeIndicator?: "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | undefined;
  /** Format: date-time. */
  accountCreationDate?: string | undefined;
  /** Since version 50. */
  accountType?: "notApplicable" | "credit" | "debit" | undefined;
  addCardAttemptsDay?: number | undefined;
  /** Format: date-time. */
  deliveryAddressUsageDate?: string | undefined;
  deliveryAddressUsageIndicator?: "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | undefined;
  /** @deprecated Since version 68. */
  homePhone?: string | undefined;
  /** @deprecated Since version 68. */
  mobilePhone?: string | undefined;
  /** Format: date-time. */
  passwordChangeDate?: string | undefined;
  passwordChangeIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | undefined;
  pastTransactionsDay?: number | undefined;
  pastTransactionsYear?: number | undefined;
  /** Format: date-time. */
  paymentAccountAge?: string | undefined;
  paymentAccountIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | undefined;
  purchasesLast6Months?: number | undefined;
  suspiciousActivity?: boolean | undefined;
  /** @deprecated Since version 68. */
  workPhone?: string | undefined;
}

export interface AcctInfo {
  chAccAgeInd?: "01" | "02" | "03" | "04" | "05" | undefined;
  chAccChange?: string | undefined;
  chAccChangeInd?: "01" | "02" | "03" | "04" | undefined;
  chAccPwChange?: string | undefined;
  chAccPwChangeInd?: "01" | "02" | "03" | "04" | "05" | undefined;
  chAccString?: string | undefined;
  nbPurchaseAccount?: string | undefined;
  paymentAccAge?: string | undefined;
  paymentAccInd?: "01" | "02" | "03" | "04" | "05" | undefined;
  provisionAttemptsDay?: string | undefined;
  shipAddressUsage?: string | undefined;
  shipAddressUsageInd?: "01" | "02" | "03" | "04" | undefined;
  shipNameIndicator?: "01" | "02" | undefined;
  suspiciousAccActivity?: "01" | "02" | undefined;
  /** Maximum length: 3 characters. */
  txnActivityDay?: string | undefined;
  /** Maximum length: 3 characters. */
  txnActivityYear?: string | undefined;
}

export interface AdditionalData3DSecure {
  allow3DS2?: string;
  challengeWindowSize?: "01" | "02" | "03" | "04" | "05" | (string & {});
  executeThreeD?: string;
  mpiImplementationType?: string;
  scaExemption?: string;
  threeDSVersion?: string;
}

export interface AdditionalDataAirline {
  "airline.agency_invoice_number"?: string;
  "airline.agency_plan_name"?: string;
  "airline.airline_code"?: string;
  "airline.airline_designator_code"?: string;
  "airline.boarding_fee"?: string;
  "airline.computerized_reservation_system"?: string;
  "airline.customer_reference_number"?: string;
  "airline.document_type"?: string;
  "airline.flight_date"?: string;
  "airline.issue_date"?: string;
  "airline.leg.carrier_code"?: string;
  "airline.leg.class_of_travel"?: string;
  "airline.leg.date_of_travel"?: string;
  "airline.leg.depart_airport"?: string;
  "airline.leg.depart_tax"?: string;
  "airline.leg.destination_code"?: string;
  "airline.leg.fare_base_code"?: string;
  "airline.leg.flight_number"?: string;
  "airline.leg.stop_over_code"?: string;
  "airline.passenger.date_of_birth"?: string;
  "airline.passenger.first_name"?: string;
  "airline.passenger.last_name"?: string;
  "airline.passenger.phone_number"?: string;
  "airline.passenger.traveller_type"?: string;
  "airline.passenger_name": string;
  "airline.ticket_issue_address"?: string;
  "airline.ticket_number"?: string;
  "airline.travel_agency_code"?: string;
  "airline.travel_agency_name"?: string;
}

export interface AdditionalDataCarRental {
  "carRental.checkOutDate"?: string;
  "carRental.customerServiceTollFreeNumber"?: string;
  "carRental.daysRented"?: string;
  "carRental.fuelCharges"?: string;
  "carRental.insuranceCharges"?: string;
  "carRental.locationCity"?: string;
  "carRental.locationCountry"?: string;
  "carRental.locationStateProvince"?: string;
  "carRental.noShowIndicator"?: string;
  "carRental.oneWayDropOffCharges"?: string;
  "carRental.rate"?: string;
  "carRental.rateIndicator"?: string;
  "carRental.rentalAgreementNumber"?: string;
  "carRental.rentalClassId"?: string;
  "carRental.renterName"?: string;
  "carRental.returnCity"?: string;
  "carRental.returnCountry"?: string;
  "carRental.returnDate"?: string;
  "carRental.returnLocationId"?: string;
  "carRental.returnStateProvince"?: string;
  "carRental.taxExemptIndicator"?: string;
  "travelEntertainmentAuthData.duration"?: string;
  "travelEntertainmentAuthData.market"?: string;
}

export interface AdditionalDataCommon {
  RequestedTestAcquirerResponseCode?: string;
  RequestedTestErrorResponseCode?: string;
  allowPartialAuth?: string;
  authorisationType?: string;
  autoRescue?: string;
  customRoutingFlag?: string;
  industryUsage?: "NoShow" | "DelayedCharge" | (string & {});
  manualCapture?: string;
  maxDaysToRescue?: string;
  networkTxReference?: string;
  overwriteBrand?: string;
  subMerchantCity?: string;
  subMerchantCountry?: string;
  subMerchantEmail?: string;
  subMerchantID?: string;
  subMerchantName?: string;
  subMerchantPhoneNumber?: string;
  subMerchantPostalCode?: string;
  subMerchantState?: string;
  subMerchantStreet?: string;
  subMerchantTaxId?: string;
}

export interface AdditionalDataLevel23 {
  "enhancedSchemeData.customerReference"?: string;
  "enhancedSchemeData.destinationCountryCode"?: string;
  "enhancedSchemeData.destinationPostalCode"?: string;
  "enhancedSchemeData.destinationStateProvinceCode"?: string;
  "enhancedSchemeData.dutyAmount"?: string;
  "enhancedSchemeData.freightAmount"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].commodityCode"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].description"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].discountAmount"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].productCode"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].quantity"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].totalAmount"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].unitOfMeasure"?: string;
  "enhancedSchemeData.itemDetailLine[itemNr].unitPrice"?: string;
  "enhancedSchemeData.orderDate"?: string;
  "enhancedSchemeData.shipFromPostalCode"?: string;
  "enhancedSchemeData.totalTaxAmount"?: string;
}

export interface AdditionalDataLodging {
  "lodging.SpecialProgramCode"?: string;
  "lodging.checkInDate"?: string;
  "lodging.checkOutDate"?: string;
  "lodging.customerServiceTollFreeNumber"?: string;
  "lodging.fireSafetyActIndicator"?: string;
  "lodging.folioCashAdvances"?: string;
  "lodging.folioNumber"?: string;
  "lodging.foodBeverageCharges"?: string;
  "lodging.noShowIndicator"?: string;
  "lodging.prepaidExpenses"?: string;
  "lodging.propertyPhoneNumber"?: string;
  "lodging.room1.numberOfNights"?: string;
  "lodging.room1.rate"?: string;
  "lodging.totalRoomTax"?: string;
  "lodging.totalTax"?: string;
  "travelEntertainmentAuthData.duration"?: string;
  "travelEntertainmentAuthData.market"?: string;
}

export interface AdditionalDataModifications {
  "installmentPaymentData.selectedInstallmentOption"?: string;
}

export interface AdditionalDataOpenInvoice {
  "openinvoicedata.merchantData"?: string;
  "openinvoicedata.numberOfLines"?: string;
  "openinvoicedata.recipientFirstName"?: string;
  "openinvoicedata.recipientLastName"?: string;
  "openinvoicedataLine[itemNr].currencyCode"?: string;
  "openinvoicedataLine[itemNr].description"?: string;
  "openinvoicedataLine[itemNr].itemAmount"?: string;
  "openinvoicedataLine[itemNr].itemId"?: string;
  "openinvoicedataLine[itemNr].itemVatAmount"?: string;
  "openinvoicedataLine[itemNr].itemVatPercentage"?: string;
  "openinvoicedataLine[itemNr].numberOfItems"?: string;
  "openinvoicedataLine[itemNr].returnShippingCompany"?: string;
  "openinvoicedataLine[itemNr].returnTrackingNumber"?: string;
  "openinvoicedataLine[itemNr].returnTrackingUri"?: string;
  "openinvoicedataLine[itemNr].shippingCompany"?: string;
  "openinvoicedataLine[itemNr].shippingMethod"?: string;
  "openinvoicedataLine[itemNr].trackingNumber"?: string;
  "openinvoicedataLine[itemNr].trackingUri"?: string;
}

export interface AdditionalDataOpi {
  "opi.includeTransToken"?: string;
}

export interface AdditionalDataRatepay {
  "ratepay.installmentAmount"?: string;
  "ratepay.interestRate"?: string;
  "ratepay.lastInstallmentAmount"?: string;
  "ratepay.paymentFirstday"?: string;
  "ratepaydata.deliveryDate"?: string;
  "ratepaydata.dueDate"?: string;
  "ratepaydata.invoiceDate"?: string;
  "ratepaydata.invoiceId"?: string;
}

export interface AdditionalDataRetry {
  "retry.chainAttemptNumber"?: string;
  "retry.orderAttemptNumber"?: string;
  "retry.skipRetry"?: string;
}

export interface AdditionalDataRisk {
  "riskdata.[customFieldName]"?: string;
  "riskdata.basket.item[itemNr].amountPerItem"?: string;
  "riskdata.basket.item[itemNr].brand"?: string;
  "riskdata.basket.item[itemNr].category"?: string;
  "riskdata.basket.item[itemNr].color"?: string;
  "riskdata.basket.item[itemNr].currency"?: string;
  "riskdata.basket.item[itemNr].itemID"?: string;
  "riskdata.basket.item[itemNr].manufacturer"?: string;
  "riskdata.basket.item[itemNr].productTitle"?: string;
  "riskdata.basket.item[itemNr].quantity"?: string;
  "riskdata.basket.item[itemNr].receiverEmail"?: string;
  "riskdata.basket.item[itemNr].size"?: string;
  "riskdata.basket.item[itemNr].sku"?: string;
  "riskdata.basket.item[itemNr].upc"?: string;
  "riskdata.promotions.promotion[itemNr].promotionCode"?: string;
  "riskdata.promotions.promotion[itemNr].promotionDiscountAmount"?: string;
  "riskdata.promotions.promotion[itemNr].promotionDiscountCurrency"?: string;
  "riskdata.promotions.promotion[itemNr].promotionDiscountPercentage"?: string;
  "riskdata.promotions.promotion[itemNr].promotionName"?: string;
  "riskdata.riskProfileReference"?: string;
  "riskdata.skipRisk"?: string;
}

export interface AdditionalDataRiskStandalone {
  "PayPal.CountryCode"?: string;
  "PayPal.EmailId"?: string;
  "PayPal.FirstName"?: string;
  "PayPal.LastName"?: string;
  "PayPal.PayerId"?: string;
  "PayPal.Phone"?: string;
  "PayPal.ProtectionEligibility"?: string;
  "PayPal.TransactionId"?: string;
  avsResultRaw?: string;
  bin?: string;
  cvcResultRaw?: string;
  riskToken?: string;
  threeDAuthenticated?: string;
  threeDOffered?: string;
  tokenDataType?: string;
}

export interface AdditionalDataSubMerchant {
  "subMerchant.numberOfSubSellers"?: string;
  "subMerchant.subSeller[subSellerNr].city"?: string;
  "subMerchant.subSeller[subSellerNr].country"?: string;
  "subMerchant.subSeller[subSellerNr].email"?: string;
  "subMerchant.subSeller[subSellerNr].id"?: string;
  "subMerchant.subSeller[subSellerNr].mcc"?: string;
  "subMerchant.subSeller[subSellerNr].name"?: string;
  "subMerchant.subSeller[subSellerNr].phoneNumber"?: string;
  "subMerchant.subSeller[subSellerNr].postalCode"?: string;
  "subMerchant.subSeller[subSellerNr].state"?: string;
  "subMerchant.subSeller[subSellerNr].street"?: string;
  "subMerchant.subSeller[subSellerNr].taxId"?: string;
}

export interface AdditionalDataTemporaryServices {
  "enhancedSchemeData.customerReference"?: string;
  "enhancedSchemeData.employeeName"?: string;
  "enhancedSchemeData.jobDescription"?: string;
  "enhancedSchemeData.regularHoursRate"?: string;
  "enhancedSchemeData.regularHoursWorked"?: string;
  "enhancedSchemeData.requestName"?: string;
  "enhancedSchemeData.tempStartDate"?: string;
  "enhancedSchemeData.tempWeekEnding"?: string;
  "enhancedSchemeData.totalTaxAmount"?: string;
}

export interface AdditionalDataWallets {
  "androidpay.token"?: string;
  "masterpass.transactionId"?: string;
  "payment.token"?: string;
  "paywithgoogle.token"?: string;
  "samsungpay.token"?: string;
  "visacheckout.callId"?: string;
}

export interface Address {
  /** Maximum length: 3000 characters. */
  city: string;
  country: string;
  /** Maximum length: 3000 characters. */
  houseNumberOrName: string;
  postalCode: string;
  stateOrProvince?: string | undefined;
  /** Maximum length: 3000 characters. */
  street: string;
}

export interface AdjustAuthorisationRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount: Amount;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface Amount {
  /** Currency code of three letters. Exact length: 3 characters. */
  currency: string;
  /** In minor units: 1000 is EUR 10.00, and JPY 1000. */
  value: number;
}

export interface ApplicationInfo {
  adyenLibrary?: CommonField | undefined;
  adyenPaymentSource?: CommonField | undefined;
  externalPlatform?: ExternalPlatform | undefined;
  merchantApplication?: CommonField | undefined;
  merchantDevice?: MerchantDevice | undefined;
  shopperInteractionDevice?: ShopperInteractionDevice | undefined;
}

export interface AuthenticationResultRequest {
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
}

export interface AuthenticationResultResponse {
  threeDS1Result?: ThreeDS1Result;
  threeDS2Result?: ThreeDS2ResultInResponse;
}

export interface BankAccount {
  bankAccountNumber?: string | undefined;
  /** Since version 18. */
  bankCity?: string | undefined;
  bankLocationId?: string | undefined;
  bankName?: string | undefined;
  bic?: string | undefined;
  countryCode?: string | undefined;
  iban?: string | undefined;
  ownerName?: string | undefined;
  /** Since version 18. */
  taxId?: string | undefined;
}

export interface BrowserInfo {
  acceptHeader: string;
  /** Since version 40. */
  colorDepth: number;
  /** Since version 40. */
  javaEnabled: boolean;
  /** Default: `true`. Since version 40. */
  javaScriptEnabled?: boolean | undefined;
  /** Since version 40. */
  language: string;
  /** Since version 40. */
  screenHeight: number;
  /** Since version 40. */
  screenWidth: number;
  /** Since version 40. */
  timeZoneOffset: number;
  userAgent: string;
}

export interface CancelOrRefundRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface CancelRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface CaptureRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount: Amount;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /** Your reference of this capture, not that of the payment. */
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface Card {
  /** Security code. It may never be stored. Allowed length: 1 to 20 characters. */
  cvc?: string | undefined;
  /** Month as two digits: `03`. Allowed length: 1 to 2 characters. */
  expiryMonth?: string | undefined;
  /** Year with four digits. Exact length: 4 characters. */
  expiryYear?: string | undefined;
  /** Allowed length: 1 to 50 characters. */
  holderName?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  issueNumber?: string | undefined;
  /** Allowed length: 4 to 19 characters. */
  number?: string | undefined;
  /** Allowed length: 1 to 2 characters. */
  startMonth?: string | undefined;
  /** Exact length: 4 characters. */
  startYear?: string | undefined;
}

export interface CommonField {
  name?: string | undefined;
  version?: string | undefined;
}

export interface DeviceRenderOptions {
  /** Default: `both`. */
  sdkInterface?: "native" | "html" | "both" | undefined;
  sdkUiType?: readonly ("multiSelect" | "otherHtml" | "outOfBand" | "singleSelect" | "text")[] | undefined;
}

export interface DonationRequest {
  donationAccount: string;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount: Amount;
  /** PSP reference of the payment that this changes. */
  originalReference?: string | undefined;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
}

export interface ExternalPlatform {
  integrator?: string | undefined;
  name?: string | undefined;
  version?: string | undefined;
}

export interface ForexQuote {
  account?: string | undefined;
  accountType?: string | undefined;
  baseAmount?: Amount | undefined;
  basePoints: number;
  buy?: Amount | undefined;
  interbank?: Amount | undefined;
  reference?: string | undefined;
  sell?: Amount | undefined;
  signature?: string | undefined;
  source?: string | undefined;
  type?: string | undefined;
  /** Format: date-time. */
  validTill: string;
}

export interface FraudCheckResult {
  accountScore: number;
  checkId: number;
  name: string;
}

export interface FraudCheckResultWrapper {
  FraudCheckResult?: FraudCheckResult;
}

export interface FraudResult {
  accountScore: number;
  results?: FraudCheckResultWrapper[];
}

export interface FundDestination {
  /** Since version 68. */
  IBAN?: string | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  /** Token of what the shopper stored; `LATEST` for the newest. */
  selectedRecurringDetailReference?: string | undefined;
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  /** Your id of the shopper, the same at each payment and without personal data. Letter case counts. */
  shopperReference?: string | undefined;
  subMerchant?: SubMerchant | undefined;
  telephoneNumber?: string | undefined;
  walletPurpose?: string | undefined;
}

export interface FundSource {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  billingAddress?: Address | undefined;
  card?: Card | undefined;
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  telephoneNumber?: string | undefined;
}

export interface Installments {
  /** Since version 68. */
  extra?: number | undefined;
  /** Since version 64. */
  plan?: "bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest" | undefined;
  value: number;
}

export interface Mandate {
  amount: string;
  amountRule?: "max" | "exact" | undefined;
  billingAttemptsRule?: "on" | "before" | "after" | undefined;
  billingDay?: string | undefined;
  count?: string | undefined;
  endsAt: string;
  frequency: "adhoc" | "daily" | "weekly" | "biWeekly" | "monthly" | "quarterly" | "halfYearly" | "yearly";
  remarks?: string | undefined;
  startsAt?: string | undefined;
}

export interface MerchantDevice {
  os?: string | undefined;
  osVersion?: string | undefined;
  reference?: string | undefined;
}

export interface MerchantRiskIndicator {
  addressMatch?: boolean | undefined;
  deliveryAddressIndicator?: "shipToBillingAddress" | "shipToVerifiedAddress" | "shipToNewAddress" | "shipToStore" | "digitalGoods" | "goodsNotShipped" | "other" | undefined;
  /** @deprecated Since version 68. */
  deliveryEmail?: string | undefined;
  /** Maximum length: 254 characters. Since version 68. */
  deliveryEmailAddress?: string | undefined;
  deliveryTimeframe?: "electronicDelivery" | "sameDayShipping" | "overnightShipping" | "twoOrMoreDaysShipping" | undefined;
  giftCardAmount?: Amount | undefined;
  giftCardCount?: number | undefined;
  /** Since version 68. */
  giftCardCurr?: string | undefined;
  /** Format: date-time. */
  preOrderDate?: string | undefined;
  preOrderPurchase?: boolean | undefined;
  /** Since version 68. */
  preOrderPurchaseInd?: string | undefined;
  reorderItems?: boolean | undefined;
  /** Since version 68. */
  reorderItemsInd?: string | undefined;
  /** Since version 68. */
  shipIndicator?: string | undefined;
}

export interface ModificationResult {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  /** `[capture-received]` and its like: the request is taken, nothing has happened yet. */
  response: "[capture-received]" | "[cancel-received]" | "[refund-received]" | "[cancelOrRefund-received]" | "[adjustAuthorisation-received]" | "[donation-received]" | "[technical-cancel-received]" | "[voidPendingRefund-received]" | "Authorised" | "Refused" | "Error" | (string & {});
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface PaymentRequest {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** What to charge, in minor units. 0 checks and stores a card without charging. */
  amount: Amount;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  bankAccount?: BankAccount | undefined;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  browserInfo?: BrowserInfo | undefined;
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 2.
   */
  captureDelayHours?: number | undefined;
  /** Card data in clear, for those who may handle it. Otherwise `additionalData["card.encrypted.json"]`. */
  card?: Card | undefined;
  /** Format: date. Since version 7. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  deliveryAddress?: Address | undefined;
  /** Format: date-time. Since version 8. */
  deliveryDate?: string | undefined;
  /** Maximum length: 5000 characters. Since version 2. */
  deviceFingerprint?: string | undefined;
  /** Since version 24. */
  entityType?: "NaturalPerson" | "CompanyName" | undefined;
  /** Added to the fraud score: positive is riskier, negative safer. */
  fraudOffset?: number | undefined;
  /** Since version 64. */
  fundDestination?: FundDestination | undefined;
  /** Since version 64. */
  fundSource?: FundSource | undefined;
  /** Since version 52. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Since version 4. */
  installments?: Installments | undefined;
  /** Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  mandate?: Mandate | undefined;
  /** Since version 12. */
  mcc?: string | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Since version 9. */
  merchantOrderReference?: string | undefined;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /** Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Since version 17. */
  metadata?: { [property: string]: string } | undefined;
  /** Result of a 3-D Secure authentication that was made elsewhere. */
  mpiData?: ThreeDSecureData | undefined;
  /** Maximum length: 2 characters. Since version 24. */
  nationality?: string | undefined;
  orderReference?: string | undefined;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  recurring?: Recurring | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile`, `Subscription` or `UnscheduledCardOnFile`. Since version
   * 30.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /**
   * Your reference of this attempt, shown in reports and webhooks. Make it unique: Adyen does not refuse a second
   * payment with the same one.
   */
  reference: string;
  /** Since version 68. */
  secureRemoteCommerceCheckoutData?: SecureRemoteCommerceCheckoutData | undefined;
  selectedBrand?: string | undefined;
  /** Token of what the shopper stored; `LATEST` for the newest. */
  selectedRecurringDetailReference?: string | undefined;
  sessionId?: string | undefined;
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: a stored method is charged. `Moto`: by mail or phone. `POS`: at
   * a terminal.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Since version 7. */
  shopperLocale?: string | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  /** Your id of the shopper, the same at each payment and without personal data. Letter case counts. */
  shopperReference?: string | undefined;
  /** Text on the shopper's bank statement, about 22 characters. */
  shopperStatement?: string | undefined;
  /** Since version 4. */
  socialSecurityNumber?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Allowed length: 1 to 16 characters. Since version 23. */
  store?: string | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestData | undefined;
  /** Default: `false`. Since version 50. */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  totalsGroup?: string | undefined;
  /** Since version 37. */
  trustedShopper?: boolean | undefined;
}

export interface PaymentRequest3d {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  amount?: Amount | undefined;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  browserInfo?: BrowserInfo | undefined;
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 2.
   */
  captureDelayHours?: number | undefined;
  /** Format: date. Since version 7. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  deliveryAddress?: Address | undefined;
  /** Format: date-time. Since version 8. */
  deliveryDate?: string | undefined;
  /** Maximum length: 5000 characters. Since version 2. */
  deviceFingerprint?: string | undefined;
  /** Added to the fraud score: positive is riskier, negative safer. */
  fraudOffset?: number | undefined;
  /** Since version 4. */
  installments?: Installments | undefined;
  /** Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  /** Since version 12. */
  mcc?: string | undefined;
  md: string;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Since version 9. */
  merchantOrderReference?: string | undefined;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /** Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Since version 17. */
  metadata?: { [property: string]: string } | undefined;
  orderReference?: string | undefined;
  paResponse: string;
  recurring?: Recurring | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile`, `Subscription` or `UnscheduledCardOnFile`. Since version
   * 30.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  reference?: string | undefined;
  selectedBrand?: string | undefined;
  /** Token of what the shopper stored; `LATEST` for the newest. */
  selectedRecurringDetailReference?: string | undefined;
  sessionId?: string | undefined;
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: a stored method is charged. `Moto`: by mail or phone. `POS`: at
   * a terminal.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Since version 7. */
  shopperLocale?: string | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  /** Your id of the shopper, the same at each payment and without personal data. Letter case counts. */
  shopperReference?: string | undefined;
  /** Text on the shopper's bank statement, about 22 characters. */
  shopperStatement?: string | undefined;
  /** Since version 4. */
  socialSecurityNumber?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Allowed length: 1 to 16 characters. Since version 23. */
  store?: string | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestData | undefined;
  /** Default: `false`. Since version 50. */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  totalsGroup?: string | undefined;
  /** Since version 37. */
  trustedShopper?: boolean | undefined;
}

export interface PaymentRequest3ds2 {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  browserInfo?: BrowserInfo | undefined;
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 2.
   */
  captureDelayHours?: number | undefined;
  /** Format: date. Since version 7. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  deliveryAddress?: Address | undefined;
  /** Format: date-time. Since version 8. */
  deliveryDate?: string | undefined;
  /** Maximum length: 5000 characters. Since version 2. */
  deviceFingerprint?: string | undefined;
  /** Added to the fraud score: positive is riskier, negative safer. */
  fraudOffset?: number | undefined;
  /** Since version 4. */
  installments?: Installments | undefined;
  /** Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  /** Since version 12. */
  mcc?: string | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Since version 9. */
  merchantOrderReference?: string | undefined;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /** Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Since version 17. */
  metadata?: { [property: string]: string } | undefined;
  orderReference?: string | undefined;
  recurring?: Recurring | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile`, `Subscription` or `UnscheduledCardOnFile`. Since version
   * 30.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  reference: string;
  selectedBrand?: string | undefined;
  /** Token of what the shopper stored; `LATEST` for the newest. */
  selectedRecurringDetailReference?: string | undefined;
  sessionId?: string | undefined;
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: a stored method is charged. `Moto`: by mail or phone. `POS`: at
   * a terminal.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Since version 7. */
  shopperLocale?: string | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  /** Your id of the shopper, the same at each payment and without personal data. Letter case counts. */
  shopperReference?: string | undefined;
  /** Text on the shopper's bank statement, about 22 characters. */
  shopperStatement?: string | undefined;
  /** Since version 4. */
  socialSecurityNumber?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Allowed length: 1 to 16 characters. Since version 23. */
  store?: string | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestData | undefined;
  threeDS2Result?: ThreeDS2Result | undefined;
  threeDS2Token?: string | undefined;
  /** Default: `false`. Since version 50. */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  totalsGroup?: string | undefined;
  /** Since version 37. */
  trustedShopper?: boolean | undefined;
}

export interface PaymentResult {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** Approval code of the card's bank. */
  authCode?: string;
  dccAmount?: Amount;
  dccSignature?: string;
  fraudResult?: FraudResult;
  issuerUrl?: string;
  /** Goes to the bank's page, and back to `authorise3d`. Maximum length: 20000 characters. */
  md?: string;
  paRequest?: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  /** Why it was refused, for you, not for the shopper. */
  refusalReason?: string;
  /**
   * `Authorised` and `Refused` are ends; `RedirectShopper`, `IdentifyShopper` and `ChallengeShopper` ask for 3-D
   * Secure; `Received` and `Pending` wait for a webhook.
   */
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
}

export interface Phone {
  /** Allowed length: 1 to 3 characters. */
  cc?: string | undefined;
  /** Maximum length: 15 characters. */
  subscriber?: string | undefined;
}

export interface PlatformChargebackLogic {
  /** Since version 68. */
  behavior?: "deductAccordingToSplitRatio" | "deductFromLiableAccount" | "deductFromOneBalanceAccount" | undefined;
  /** Since version 68. */
  costAllocationAccount?: string | undefined;
  /** Since version 68. */
  targetAccount?: string | undefined;
}

export interface Recurring {
  contract?: "ONECLICK" | "ONECLICK,RECURRING" | "RECURRING" | "PAYOUT" | "EXTERNAL" | undefined;
  recurringDetailName?: string | undefined;
  /** Format: date-time. Since version 40. */
  recurringExpiry?: string | undefined;
  /** Since version 40. */
  recurringFrequency?: string | undefined;
  /** Since version 25. */
  tokenService?: "VISATOKENSERVICE" | "MCTOKENSERVICE" | "AMEXTOKENSERVICE" | "TOKEN_SHARING" | undefined;
}

export interface RefundRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount: Amount;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /** Your reference of this refund, not that of the payment. */
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface ResponseAdditionalData3DSecure {
  cardHolderInfo?: string;
  cavv?: string;
  cavvAlgorithm?: string;
  scaExemptionRequested?: string;
  "threeds2.cardEnrolled"?: boolean;
}

export interface ResponseAdditionalDataBillingAddress {
  "billingAddress.city"?: string;
  "billingAddress.country"?: string;
  "billingAddress.houseNumberOrName"?: string;
  "billingAddress.postalCode"?: string;
  "billingAddress.stateOrProvince"?: string;
  "billingAddress.street"?: string;
}

export interface ResponseAdditionalDataCard {
  cardAltID?: string;
  cardBin?: string;
  cardHolderName?: string;
  cardIssuingBank?: string;
  cardIssuingCountry?: string;
  cardIssuingCurrency?: string;
  cardPaymentMethod?: string;
  cardProductId?: string;
  cardSummary?: string;
  issuerBin?: string;
}

export interface ResponseAdditionalDataCommon {
  acquirerAccountCode?: string;
  acquirerCode?: string;
  acquirerReference?: string;
  alias?: string;
  aliasType?: string;
  authCode?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  avsResult?: string;
  avsResultRaw?: string;
  bic?: string;
  coBrandedWith?: string;
  cvcResult?: string;
  cvcResultRaw?: string;
  dsTransID?: string;
  eci?: string;
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  "fraudCheck-[itemNr]-[FraudCheckname]"?: string;
  fraudManualReview?: string;
  fraudResultType?: "AMBER" | "GREEN" | "RED" | (string & {});
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  fundingSource?: string;
  fundsAvailability?: string;
  inferredRefusalReason?: string;
  isCardCommercial?: string;
  issuerCountry?: string;
  liabilityShift?: string;
  mcBankNetReferenceNumber?: string;
  merchantAdviceCode?: string;
  merchantReference?: string;
  networkProcessingMode?: string;
  networkTxReference?: string;
  ownerName?: string;
  paymentAccountReference?: string;
  paymentMethod?: string;
  paymentMethodVariant?: string;
  payoutEligible?: string;
  realtimeAccountUpdaterStatus?: string;
  receiptFreeText?: string;
  /** Since version 40. */
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  /** @deprecated Since version 68. */
  "recurring.recurringDetailReference"?: string;
  /**
   * Since version 40.
   * @deprecated Since version 68.
   */
  "recurring.shopperReference"?: string;
  /**
   * Why a payment is stored or repeated: `CardOnFile`, `Subscription` or `UnscheduledCardOnFile`. Since version
   * 40.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  referred?: string;
  refusalReasonRaw?: string;
  requestAmount?: string;
  requestCurrencyCode?: string;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: a stored method is charged. `Moto`: by mail or phone. `POS`: at
   * a terminal.
   */
  shopperInteraction?: string;
  /** Your id of the shopper, the same at each payment and without personal data. Letter case counts. */
  shopperReference?: string;
  terminalId?: string;
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  "tokenization.shopperReference"?: string;
  "tokenization.store.operationType"?: "created" | "updated" | "alreadyExisting" | (string & {});
  "tokenization.storedPaymentMethodId"?: string;
  visaTransactionId?: string;
  xid?: string;
}

export interface ResponseAdditionalDataDomesticError {
  domesticRefusalReasonRaw?: string;
  domesticShopperAdvice?: string;
}

export interface ResponseAdditionalDataInstallments {
  "installmentPaymentData.installmentType"?: string;
  "installmentPaymentData.option[itemNr].annualPercentageRate"?: string;
  "installmentPaymentData.option[itemNr].firstInstallmentAmount"?: string;
  "installmentPaymentData.option[itemNr].installmentFee"?: string;
  "installmentPaymentData.option[itemNr].interestRate"?: string;
  "installmentPaymentData.option[itemNr].maximumNumberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].minimumNumberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].numberOfInstallments"?: string;
  "installmentPaymentData.option[itemNr].subsequentInstallmentAmount"?: string;
  "installmentPaymentData.option[itemNr].totalAmountDue"?: string;
  "installmentPaymentData.paymentOptions"?: string;
  "installments.value"?: string;
}

export interface ResponseAdditionalDataNetworkTokens {
  "networkToken.available"?: string;
  "networkToken.bin"?: string;
  "networkToken.tokenSummary"?: string;
}

export interface ResponseAdditionalDataOpi {
  "opi.transToken"?: string;
}

export interface ResponseAdditionalDataSepa {
  "sepadirectdebit.dateOfSignature"?: string;
  "sepadirectdebit.mandateId"?: string;
  "sepadirectdebit.sepadirectdebit.dueDate"?: string;
  "sepadirectdebit.sequenceType"?: string;
}

export interface ResponseAdditionalDataSwish {
  "swish.payerAlias"?: string;
}

export interface SDKEphemPubKey {
  crv?: string | undefined;
  kty?: string | undefined;
  x?: string | undefined;
  y?: string | undefined;
}

export interface SecureRemoteCommerceCheckoutData {
  /** Maximum length: 10000 characters. */
  checkoutPayload?: string | undefined;
  /** Allowed length: 1 to 40 characters. */
  correlationId?: string | undefined;
  /** Allowed length: 1 to 20 characters. */
  cvc?: string | undefined;
  /** Maximum length: 80 characters. */
  digitalCardId?: string | undefined;
  scheme?: "mc" | "visa" | undefined;
  /** Maximum length: 80 characters. */
  tokenReference?: string | undefined;
}

export interface ServiceError {
  /** Further data under dotted names. All values are strings, numbers and booleans too. Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  status?: number;
}

export interface ShopperInteractionDevice {
  locale?: string | undefined;
  os?: string | undefined;
  osVersion?: string | undefined;
}

export interface Split {
  account?: string | undefined;
  amount?: SplitAmount | undefined;
  description?: string | undefined;
  reference?: string | undefined;
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT";
}

export interface SplitAmount {
  /** Exact length: 3 characters. */
  currency?: string | undefined;
  value: number;
}

export interface SubMerchant {
  city?: string | undefined;
  country?: string | undefined;
  mcc?: string | undefined;
  name?: string | undefined;
  taxId?: string | undefined;
}

export interface TechnicalCancelRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount?: Amount | undefined;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference: string;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}

export interface ThreeDS1Result {
  cavv?: string;
  cavvAlgorithm?: string;
  eci?: string;
  threeDAuthenticatedResponse?: string;
  threeDOfferedResponse?: string;
  xid?: string;
}

export interface ThreeDS2RequestData {
  /** Since version 68. */
  acctInfo?: AcctInfo | undefined;
  /** Since version 68. */
  acctType?: "01" | "02" | "03" | undefined;
  /** Since version 49. */
  acquirerBIN?: string | undefined;
  /** Since version 49. */
  acquirerMerchantID?: string | undefined;
  /** Since version 68. */
  addrMatch?: "Y" | "N" | undefined;
  /**
   * Default: `false`.
   * @deprecated Since version 50.
   */
  authenticationOnly?: boolean | undefined;
  /** @deprecated Since version 68. */
  challengeIndicator?: "noPreference" | "requestNoChallenge" | "requestChallenge" | "requestChallengeAsMandate" | undefined;
  deviceChannel: string;
  deviceRenderOptions?: DeviceRenderOptions | undefined;
  /** Since version 68. */
  homePhone?: Phone | undefined;
  /** Since version 49. */
  mcc?: string | undefined;
  /** Since version 49. */
  merchantName?: string | undefined;
  messageVersion?: string | undefined;
  /** Since version 68. */
  mobilePhone?: Phone | undefined;
  notificationURL?: string | undefined;
  /** Since version 68. */
  payTokenInd?: boolean | undefined;
  /** Since version 68. */
  paymentAuthenticationUseCase?: string | undefined;
  /** Allowed length: 1 to 3 characters. Since version 68. */
  purchaseInstalData?: string | undefined;
  /** Since version 68. */
  recurringExpiry?: string | undefined;
  /** Maximum length: 4 characters. Since version 68. */
  recurringFrequency?: string | undefined;
  sdkAppID?: string | undefined;
  sdkEncData?: string | undefined;
  sdkEphemPubKey?: SDKEphemPubKey | undefined;
  /** Default: `60`. */
  sdkMaxTimeout?: number | undefined;
  sdkReferenceNumber?: string | undefined;
  sdkTransID?: string | undefined;
  /** Since version 40. */
  sdkVersion?: string | undefined;
  threeDSCompInd?: string | undefined;
  /** Since version 68. */
  threeDSRequestorAuthenticationInd?: string | undefined;
  /** Since version 68. */
  threeDSRequestorAuthenticationInfo?: ThreeDSRequestorAuthenticationInfo | undefined;
  /** Since version 68. */
  threeDSRequestorChallengeInd?: "01" | "02" | "03" | "04" | "05" | "06" | undefined;
  threeDSRequestorID?: string | undefined;
  threeDSRequestorName?: string | undefined;
  /** Since version 68. */
  threeDSRequestorPriorAuthenticationInfo?: ThreeDSRequestorPriorAuthenticationInfo | undefined;
  threeDSRequestorURL?: string | undefined;
  /** Since version 68. */
  transType?: "01" | "03" | "10" | "11" | "28" | undefined;
  /** Since version 50. */
  transactionType?: "goodsOrServicePurchase" | "checkAcceptance" | "accountFunding" | "quasiCashTransaction" | "prepaidActivationAndLoad" | undefined;
  /** Since version 49. */
  whiteListStatus?: string | undefined;
  /** Since version 68. */
  workPhone?: Phone | undefined;
}

export interface ThreeDS2Result {
  authenticationValue?: string | undefined;
  /** Since version 50. */
  cavvAlgorithm?: string | undefined;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | undefined;
  dsTransID?: string | undefined;
  eci?: string | undefined;
  /** Since version 67. */
  exemptionIndicator?: "lowValue" | "secureCorporate" | "trustedBeneficiary" | "transactionRiskAnalysis" | undefined;
  /** Since version 49. */
  messageVersion?: string | undefined;
  /** Since version 67. */
  riskScore?: string | undefined;
  /** Since version 68. */
  threeDSRequestorChallengeInd?: "01" | "02" | "03" | "04" | "05" | "06" | undefined;
  threeDSServerTransID?: string | undefined;
  timestamp?: string | undefined;
  transStatus?: string | undefined;
  transStatusReason?: string | undefined;
  /** Since version 49. */
  whiteListStatus?: string | undefined;
}

export interface ThreeDS2ResultInResponse {
  authenticationValue?: string;
  /** Since version 50. */
  cavvAlgorithm?: string;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | (string & {});
  dsTransID?: string;
  eci?: string;
  /** Since version 67. */
  exemptionIndicator?: "lowValue" | "secureCorporate" | "trustedBeneficiary" | "transactionRiskAnalysis" | (string & {});
  /** Since version 49. */
  messageVersion?: string;
  /** Since version 67. */
  riskScore?: string;
  /** Since version 68. */
  threeDSRequestorChallengeInd?: "01" | "02" | "03" | "04" | "05" | "06" | (string & {});
  threeDSServerTransID?: string;
  timestamp?: string;
  transStatus?: string;
  transStatusReason?: string;
  /** Since version 49. */
  whiteListStatus?: string;
}

export interface ThreeDS2ResultRequest {
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
}

export interface ThreeDS2ResultResponse {
  threeDS2Result?: ThreeDS2ResultInResponse;
}

export interface ThreeDSRequestorAuthenticationInfo {
  threeDSReqAuthData?: string | undefined;
  threeDSReqAuthMethod?: "01" | "02" | "03" | "04" | "05" | "06" | undefined;
  /** Exact length: 12 characters. */
  threeDSReqAuthTimestamp?: string | undefined;
}

export interface ThreeDSRequestorPriorAuthenticationInfo {
  threeDSReqPriorAuthData?: string | undefined;
  threeDSReqPriorAuthMethod?: "01" | "02" | "03" | "04" | undefined;
  /** Exact length: 12 characters. */
  threeDSReqPriorAuthTimestamp?: string | undefined;
  /** Exact length: 36 characters. */
  threeDSReqPriorRef?: string | undefined;
}

export interface ThreeDSecureData {
  authenticationResponse?: "Y" | "N" | "U" | "A" | undefined;
  /** Format: byte. */
  cavv?: string | undefined;
  cavvAlgorithm?: string | undefined;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | undefined;
  directoryResponse?: "A" | "C" | "D" | "I" | "N" | "R" | "U" | "Y" | undefined;
  /** Since version 40. */
  dsTransID?: string | undefined;
  eci?: string | undefined;
  /** Since version 67. */
  riskScore?: string | undefined;
  /** Since version 40. */
  threeDSVersion?: string | undefined;
  /** Format: byte. Since version 68. */
  tokenAuthenticationVerificationValue?: string | undefined;
  /** Since version 67. */
  transStatusReason?: string | undefined;
  /** Format: byte. */
  xid?: string | undefined;
}

export interface VoidPendingRefundRequest {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Name of the merchant account. A wrong or missing one is error 901. */
  merchantAccount: string;
  /** In minor units, in the currency of the payment. */
  modificationAmount?: Amount | undefined;
  /** Result of a 3-D Secure authentication that was made elsewhere. Since version 46. */
  mpiData?: ThreeDSecureData | undefined;
  /** Your reference of the payment that this changes. Since version 30. */
  originalMerchantReference?: string | undefined;
  /** PSP reference of the payment that this changes. */
  originalReference?: string | undefined;
  /** Which account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  /** How the amount is divided. The parts must add up to the whole. Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Reference that the terminal gave the transaction. Since version 25. */
  tenderReference?: string | undefined;
  /** Model and serial number of the terminal: `V400m-324689776`. Since version 25. */
  uniqueTerminalId?: string | undefined;
}
