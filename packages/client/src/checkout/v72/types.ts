// Made by `npm run generate` from spec/facts/checkout-v72.json. Do not edit.

import type { DropInPaymentMethod } from "../../core/drop-in.ts";
import type { Undocumented } from "../../core/undocumented.ts";

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

export interface AccountInfoInResponse {
  accountAgeIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | (string & {});
  /** Format: date-time. */
  accountChangeDate?: string;
  accountChangeIndicator?: "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | (string & {});
  /** Format: date-time. */
  accountCreationDate?: string;
  /** Since version 50. */
  accountType?: "notApplicable" | "credit" | "debit" | (string & {});
  addCardAttemptsDay?: number;
  /** Format: date-time. */
  deliveryAddressUsageDate?: string;
  deliveryAddressUsageIndicator?: "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | (string & {});
  /** @deprecated Since version 68. */
  homePhone?: string;
  /** @deprecated Since version 68. */
  mobilePhone?: string;
  /** Format: date-time. */
  passwordChangeDate?: string;
  passwordChangeIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | (string & {});
  pastTransactionsDay?: number;
  pastTransactionsYear?: number;
  /** Format: date-time. */
  paymentAccountAge?: string;
  paymentAccountIndicator?: "notApplicable" | "thisTransaction" | "lessThan30Days" | "from30To60Days" | "moreThan60Days" | (string & {});
  purchasesLast6Months?: number;
  suspiciousActivity?: boolean;
  /** @deprecated Since version 68. */
  workPhone?: string;
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

export interface AchDetails {
  accountHolderType?: "business" | "personal" | undefined;
  bankAccountNumber?: string | undefined;
  bankAccountType?: "balance" | "checking" | "deposit" | "general" | "other" | "payment" | "savings" | undefined;
  bankLocationId?: string | undefined;
  checkoutAttemptId?: string | undefined;
  encryptedBankAccountNumber?: string | undefined;
  encryptedBankLocationId?: string | undefined;
  ownerName?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  transferInstrumentId?: string | undefined;
  /** Default: `ach`. */
  type: "ach" | "ach_plaid";
}

export interface AdditionalData3DSecure {
  /** @deprecated Since version 69. */
  allow3DS2?: string;
  challengeWindowSize?: "01" | "02" | "03" | "04" | "05" | (string & {});
  /** @deprecated Since version 69. */
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
  transactionLinkId?: string;
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

export interface AffirmDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `affirm`. */
  type: "affirm";
}

export interface AfterpayDetails {
  billingAddress?: string | undefined;
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `afterpay_default`. */
  type: "afterpay_default" | "afterpaytouch" | "afterpay_b2b" | "clearpay";
}

export interface Agency {
  invoiceNumber?: string | undefined;
  planName?: string | undefined;
}

export interface Airline {
  agency?: Agency | undefined;
  boardingFee?: number | undefined;
  code?: string | undefined;
  computerizedReservationSystem?: string | undefined;
  customerReferenceNumber?: string | undefined;
  designatorCode?: string | undefined;
  documentType?: string | undefined;
  /** Format: date-time. */
  flightDate?: string | undefined;
  legs?: readonly Leg[] | undefined;
  passengerName: string;
  passengers?: readonly Passenger[] | undefined;
  ticket?: Ticket | undefined;
  travelAgency?: TravelAgency | undefined;
}

export interface AlmaDetails {
  checkoutAttemptId?: string | undefined;
  feeType?: "merchantPays" | "shopperPays" | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "alma";
}

export interface AmazonPayDetails {
  amazonPayToken?: string | undefined;
  checkoutAttemptId?: string | undefined;
  checkoutSessionId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `amazonpay`. */
  type: "amazonpay";
}

export interface Amount {
  /** Exact length: 3 characters. */
  currency: string;
  value: number;
}

export interface Amounts {
  currency: string;
  values: number[];
}

export interface AncvDetails {
  beneficiaryId?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "ancv";
}

export interface AndroidPayDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `androidpay`. */
  type: "androidpay";
}

export interface AppIdentifierInfo {
  androidPackageId?: string;
  iosScheme?: string;
}

export interface ApplePayDetails {
  /** Maximum length: 10000 characters. */
  applePayToken: string;
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `applepay`. */
  type: "applepay";
}

export interface ApplePayDonations {
  /** Maximum length: 10000 characters. */
  applePayToken: string;
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `applepay`. */
  type: "applepay";
}

export interface ApplePaySessionRequest {
  /** Maximum length: 64 characters. */
  displayName: string;
  domainName: string;
  merchantIdentifier: string;
}

export interface ApplePaySessionResponse {
  data: string;
}

export interface ApplicationInfo {
  adyenLibrary?: CommonField | undefined;
  adyenPaymentSource?: CommonField | undefined;
  externalPlatform?: ExternalPlatform | undefined;
  merchantApplication?: CommonField | undefined;
  merchantDevice?: MerchantDevice | undefined;
  shopperInteractionDevice?: ShopperInteractionDevice | undefined;
}

export interface AuthenticationData {
  /** Since version 69. */
  attemptAuthentication?: "always" | "never" | undefined;
  /** Default: `false`. Since version 69. */
  authenticationOnly?: boolean | undefined;
  /** Since version 69. */
  threeDSRequestData?: ThreeDSRequestData | undefined;
}

export interface AuthenticationDataInResponse {
  /** Since version 69. */
  attemptAuthentication?: "always" | "never" | (string & {});
  /** Default: `false`. Since version 69. */
  authenticationOnly?: boolean;
  /** Since version 69. */
  threeDSRequestData?: ThreeDSRequestDataInResponse;
}

export interface BacsDirectDebitDetails {
  /** Since version 65. */
  bankAccountNumber?: string | undefined;
  /** Since version 65. */
  bankLocationId?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** Since version 65. */
  holderName?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  transferInstrumentId?: string | undefined;
  /** Default: `directdebit_GB`. */
  type: "directdebit_GB";
}

export interface BalanceCheckRequest {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  browserInfo?: BrowserInfo | undefined;
  /** Since version 2. */
  captureDelayHours?: number | undefined;
  /** Format: date. Since version 7. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  deliveryAddress?: Address | undefined;
  /** Format: date-time. Since version 8. */
  deliveryDate?: string | undefined;
  /** Maximum length: 5000 characters. Since version 2. */
  deviceFingerprint?: string | undefined;
  fraudOffset?: number | undefined;
  /** Since version 4. */
  installments?: Installments | undefined;
  /** Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  /** Since version 12. */
  mcc?: string | undefined;
  merchantAccount: string;
  /** Since version 9. */
  merchantOrderReference?: string | undefined;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /** Since version 17. */
  metadata?: { [property: string]: string } | undefined;
  orderReference?: string | undefined;
  paymentMethod: { [property: string]: string };
  recurring?: Recurring | undefined;
  /** Since version 30. */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  reference?: string | undefined;
  selectedBrand?: string | undefined;
  selectedRecurringDetailReference?: string | undefined;
  sessionId?: string | undefined;
  shopperEmail?: string | undefined;
  shopperIP?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Since version 7. */
  shopperLocale?: string | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  shopperReference?: string | undefined;
  shopperStatement?: string | undefined;
  /** Since version 4. */
  socialSecurityNumber?: string | undefined;
  /** Since version 37. */
  splits?: readonly Split[] | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  store?: string | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestData | undefined;
  /**
   * Default: `false`. Since version 50.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  totalsGroup?: string | undefined;
  /** Since version 37. */
  trustedShopper?: boolean | undefined;
}

export interface BalanceCheckResponse {
  additionalData?: { [property: string]: string };
  balance: Amount;
  fraudResult?: FraudResult;
  pspReference?: string;
  refusalReason?: string;
  resultCode: "Success" | "NotEnoughBalance" | "Failed" | (string & {});
  /** Since version 65. */
  transactionLimit?: Amount;
}

export interface BillDeskDetails {
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "billdesk_online" | "billdesk_wallet";
}

export interface BillingAddress {
  /** Maximum length: 3000 characters. */
  city?: string | undefined;
  country?: string | undefined;
  /** Maximum length: 3000 characters. */
  houseNumberOrName?: string | undefined;
  /** Maximum length: 10 characters. */
  postalCode?: string | undefined;
  /** Maximum length: 3 characters. */
  stateOrProvince?: string | undefined;
  /** Maximum length: 3000 characters. */
  street?: string | undefined;
}

export interface BlikDetails {
  blikCode?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "blik";
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

export interface CancelOrderRequest {
  merchantAccount: string;
  order: EncryptedOrderData;
}

export interface CancelOrderResponse {
  pspReference: string;
  resultCode: "Received" | (string & {});
}

export interface CardBrandDetails {
  supported?: boolean;
  type?: string;
}

export interface CardDetails {
  billingSequenceNumber?: string | undefined;
  brand?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated */
  "cupsecureplus.smscode"?: string | undefined;
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  expiryMonth?: string | undefined;
  expiryYear?: string | undefined;
  fastlaneData?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 15000 characters. */
  holderName?: string | undefined;
  networkPaymentReference?: string | undefined;
  number?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  srcCorrelationId?: string | undefined;
  srcDigitalCardId?: string | undefined;
  srcScheme?: string | undefined;
  srcTokenReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CardDetailsInResponse {
  billingSequenceNumber?: string;
  brand?: string;
  checkoutAttemptId?: string;
  /** @deprecated */
  "cupsecureplus.smscode"?: string;
  cvc?: string;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string;
  /** Maximum length: 15000 characters. */
  encryptedCardNumber?: string;
  /** Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string;
  /** Maximum length: 15000 characters. */
  encryptedExpiryYear?: string;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string;
  /** Maximum length: 15000 characters. */
  encryptedSecurityCode?: string;
  expiryMonth?: string;
  expiryYear?: string;
  fastlaneData?: string;
  fundingSource?: "credit" | "debit" | "prepaid" | (string & {});
  /** Maximum length: 15000 characters. */
  holderName?: string;
  networkPaymentReference?: string;
  number?: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string;
  shopperNotificationReference?: string;
  srcCorrelationId?: string;
  srcDigitalCardId?: string;
  srcScheme?: string;
  srcTokenReference?: string;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CardDetailsRequest {
  cardNumber?: string | undefined;
  countryCode?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  merchantAccount: string;
  supportedBrands?: readonly string[] | undefined;
}

export interface CardDetailsResponse {
  brands?: CardBrandDetails[];
  fundingSource?: string;
  isCardCommercial?: boolean;
  issuingCountryCode?: string;
}

export interface CardDonations {
  billingSequenceNumber?: string | undefined;
  brand?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated */
  "cupsecureplus.smscode"?: string | undefined;
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  expiryMonth?: string | undefined;
  expiryYear?: string | undefined;
  fastlaneData?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 15000 characters. */
  holderName?: string | undefined;
  networkPaymentReference?: string | undefined;
  number?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  srcCorrelationId?: string | undefined;
  srcDigitalCardId?: string | undefined;
  srcScheme?: string | undefined;
  srcTokenReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CashAppDetails {
  cashtag?: string | undefined;
  checkoutAttemptId?: string | undefined;
  customerId?: string | undefined;
  grantId?: string | undefined;
  onFileGrantId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  requestId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  /** Default: `cashapp`. */
  type: "cashapp";
}

export interface CellulantDetails {
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `cellulant`. */
  type: "cellulant";
}

export interface CheckoutAwaitAction {
  paymentData?: string;
  paymentMethodType?: string;
  type: "await";
  url?: string;
}

export interface CheckoutBankAccount {
  accountType?: "balance" | "checking" | "deposit" | "general" | "other" | "payment" | "savings" | undefined;
  bankAccountNumber?: string | undefined;
  bankCity?: string | undefined;
  bankLocationId?: string | undefined;
  bankName?: string | undefined;
  bic?: string | undefined;
  countryCode?: string | undefined;
  iban?: string | undefined;
  ownerName?: string | undefined;
  taxId?: string | undefined;
}

export interface CheckoutBankTransferAction {
  accountNumber?: string;
  bankCode?: string;
  beneficiary?: string;
  bic?: string;
  branchCode?: string;
  downloadUrl?: string;
  iban?: string;
  paymentMethodType?: string;
  reference?: string;
  routingNumber?: string;
  shopperEmail?: string;
  sortCode?: string;
  totalAmount?: Amount;
  type: "bankTransfer";
  url?: string;
}

export interface CheckoutDelegatedAuthenticationAction {
  authorisationToken?: string;
  paymentData?: string;
  paymentMethodType?: string;
  token?: string;
  type: "delegatedAuthentication";
  url?: string;
}

export interface CheckoutForwardRequest {
  amount?: Amount | undefined;
  baseUrl: string;
  merchantAccount: string;
  merchantReference?: string | undefined;
  options?: CheckoutForwardRequestOptions | undefined;
  paymentMethod?: CheckoutForwardRequestCard | undefined;
  request: CheckoutOutgoingForwardRequest;
  shopperReference: string;
  storedPaymentMethodId?: string | undefined;
}

export interface CheckoutForwardRequestCard {
  cvc?: string | undefined;
  encryptedCardNumber?: string | undefined;
  encryptedExpiryMonth?: string | undefined;
  encryptedExpiryYear?: string | undefined;
  encryptedSecurityCode?: string | undefined;
  expiryMonth?: string | undefined;
  expiryYear?: string | undefined;
  holderName?: string | undefined;
  number?: string | undefined;
  /** Default: `scheme`. */
  type?: "scheme" | undefined;
}

export interface CheckoutForwardRequestOptions {
  accountUpdate?: boolean | undefined;
  dryRun?: boolean | undefined;
  networkToken?: CheckoutNetworkTokenOption | undefined;
  networkTxReferencePaths?: readonly string[] | undefined;
  tokenize?: boolean | undefined;
  transactionLinkIdPaths?: readonly string[] | undefined;
}

export interface CheckoutForwardResponse {
  merchantReference?: string;
  /** Since version 71. */
  pspReference?: string;
  response: CheckoutForwardResponseFromUrl;
  storedPaymentMethodId?: string;
}

export interface CheckoutForwardResponseFromUrl {
  body?: string;
  headers?: { [property: string]: string };
  status?: number;
}

export interface CheckoutNativeRedirectAction {
  data?: { [property: string]: string };
  method?: string;
  nativeRedirectData?: string;
  paymentMethodType?: string;
  type: "nativeRedirect";
  url?: string;
}

export interface CheckoutNetworkTokenOption {
  includeCryptogram?: boolean | undefined;
  useNetworkToken?: boolean | undefined;
}

export interface CheckoutOrderResponse {
  amount?: Amount;
  expiresAt?: string;
  orderData?: string;
  pspReference: string;
  reference?: string;
  remainingAmount?: Amount;
}

export interface CheckoutOutgoingForwardRequest {
  /** Maximum length: 20000 characters. */
  body: string;
  credentials?: string | undefined;
  headers?: { [property: string]: string } | undefined;
  httpMethod: "post" | "put" | "patch";
  urlSuffix?: string | undefined;
}

export interface CheckoutQrCodeAction {
  expiresAt?: string;
  paymentData?: string;
  paymentMethodType?: string;
  qrCodeData?: string;
  type: "qrCode";
  url?: string;
}

export interface CheckoutRedirectAction {
  data?: { [property: string]: string };
  method?: string;
  paymentMethodType?: string;
  type: "redirect";
  url?: string;
}

export interface CheckoutSDKAction {
  paymentData?: string;
  paymentMethodType?: string;
  sdkData?: { [property: string]: string };
  type: "sdk" | "wechatpaySDK";
  url?: string;
}

export interface CheckoutSessionInstallmentOption {
  plans?: readonly ("bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest")[] | undefined;
  preselectedValue?: number | undefined;
  values?: readonly number[] | undefined;
}

export interface CheckoutSessionInstallmentOptionInResponse {
  plans?: ("bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest" | (string & {}))[];
  preselectedValue?: number;
  values?: number[];
}

export interface CheckoutSessionThreeDS2RequestData {
  homePhone?: Phone | undefined;
  mobilePhone?: Phone | undefined;
  threeDSRequestorChallengeInd?: "01" | "02" | "03" | "04" | "05" | "06" | undefined;
  workPhone?: Phone | undefined;
}

export interface CheckoutSessionThreeDS2RequestDataInResponse {
  homePhone?: Phone;
  mobilePhone?: Phone;
  threeDSRequestorChallengeInd?: "01" | "02" | "03" | "04" | "05" | "06" | (string & {});
  workPhone?: Phone;
}

export interface CheckoutThreeDS2Action {
  authorisationToken?: string;
  paymentData?: string;
  paymentMethodType?: string;
  subtype?: string;
  token?: string;
  type: "threeDS2";
  url?: string;
}

export interface CheckoutVoucherAction {
  alternativeReference?: string;
  collectionInstitutionNumber?: string;
  downloadUrl?: string;
  entity?: string;
  expiresAt?: string;
  initialAmount?: Amount;
  instructionsUrl?: string;
  issuer?: string;
  maskedTelephoneNumber?: string;
  merchantName?: string;
  merchantReference?: string;
  /** Since version 68. */
  passCreationToken?: string;
  paymentData?: string;
  paymentMethodType?: string;
  reference?: string;
  shopperEmail?: string;
  shopperName?: string;
  surcharge?: Amount;
  totalAmount?: Amount;
  type: "voucher";
  url?: string;
}

export interface CommonField {
  name?: string | undefined;
  version?: string | undefined;
}

export interface Company {
  homepage?: string | undefined;
  name?: string | undefined;
  registrationNumber?: string | undefined;
  registryLocation?: string | undefined;
  taxId?: string | undefined;
  type?: string | undefined;
}

export interface ConfidenceScore {
  errors?: readonly string[] | undefined;
  score?: number | undefined;
}

export interface CreateCheckoutSessionRequest {
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  additionalData?: { [property: string]: string } | undefined;
  allowedPaymentMethods?: readonly string[] | undefined;
  amount: Amount;
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  billingAddress?: BillingAddress | undefined;
  blockedPaymentMethods?: readonly string[] | undefined;
  captureDelayHours?: number | undefined;
  channel?: "iOS" | "Android" | "Web" | undefined;
  company?: Company | undefined;
  countryCode?: string | undefined;
  /** Format: date. */
  dateOfBirth?: string | undefined;
  /** Format: date-time. */
  deliverAt?: string | undefined;
  deliveryAddress?: DeliveryAddress | undefined;
  enableOneClick?: boolean | undefined;
  enablePayOut?: boolean | undefined;
  enableRecurring?: boolean | undefined;
  /** Format: date-time. */
  expiresAt?: string | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  installmentOptions?: { [property: string]: CheckoutSessionInstallmentOption } | undefined;
  lineItems?: readonly LineItem[] | undefined;
  mandate?: Mandate | undefined;
  mcc?: string | undefined;
  merchantAccount: string;
  merchantOrderReference?: string | undefined;
  metadata?: { [property: string]: string } | undefined;
  /** Default: `embedded`. Since version 69. */
  mode?: "embedded" | "hosted" | undefined;
  mpiData?: ThreeDSecureData | undefined;
  /** Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  recurringExpiry?: string | undefined;
  recurringFrequency?: string | undefined;
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  redirectFromIssuerMethod?: string | undefined;
  redirectToIssuerMethod?: string | undefined;
  reference: string;
  /** Maximum length: 1024 characters. */
  returnUrl: string;
  riskData?: RiskData | undefined;
  shopperEmail?: string | undefined;
  shopperIP?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperLocale?: string | undefined;
  shopperName?: ShopperName | undefined;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string | undefined;
  shopperStatement?: string | undefined;
  showInstallmentAmount?: boolean | undefined;
  showRemovePaymentMethodButton?: boolean | undefined;
  socialSecurityNumber?: string | undefined;
  /** Default: `false`. */
  splitCardFundingSources?: boolean | undefined;
  splits?: readonly Split[] | undefined;
  store?: string | undefined;
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | undefined;
  storePaymentMethod?: boolean | undefined;
  /** Since version 70. */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | undefined;
  telephoneNumber?: string | undefined;
  /** Since version 69. */
  themeId?: string | undefined;
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestData | undefined;
  /**
   * Default: `false`.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  trustedShopper?: boolean | undefined;
}

export interface CreateCheckoutSessionResponse {
  accountInfo?: AccountInfoInResponse;
  additionalAmount?: Amount;
  additionalData?: { [property: string]: string };
  allowedPaymentMethods?: string[];
  amount: Amount;
  applicationInfo?: ApplicationInfo;
  /** Since version 69. */
  authenticationData?: AuthenticationDataInResponse;
  billingAddress?: BillingAddress;
  blockedPaymentMethods?: string[];
  captureDelayHours?: number;
  channel?: "iOS" | "Android" | "Web" | (string & {});
  company?: Company;
  countryCode?: string;
  /** Format: date-time. */
  dateOfBirth?: string;
  /** Format: date-time. */
  deliverAt?: string;
  deliveryAddress?: DeliveryAddress;
  enableOneClick?: boolean;
  enablePayOut?: boolean;
  enableRecurring?: boolean;
  /** Format: date-time. */
  expiresAt: string;
  fundOrigin?: FundOrigin;
  fundRecipient?: FundRecipientInResponse;
  id: string;
  installmentOptions?: { [property: string]: CheckoutSessionInstallmentOptionInResponse };
  lineItems?: LineItem[];
  mandate?: MandateInResponse;
  mcc?: string;
  merchantAccount: string;
  merchantOrderReference?: string;
  metadata?: { [property: string]: string };
  /** Default: `embedded`. Since version 70. */
  mode?: "embedded" | "hosted" | (string & {});
  mpiData?: ThreeDSecureDataInResponse;
  /** Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  recurringExpiry?: string;
  recurringFrequency?: string;
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  redirectFromIssuerMethod?: string;
  redirectToIssuerMethod?: string;
  reference: string;
  /** Maximum length: 1024 characters. */
  returnUrl: string;
  riskData?: RiskData;
  sessionData?: string;
  shopperEmail?: string;
  shopperIP?: string;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | (string & {});
  shopperLocale?: string;
  shopperName?: ShopperName;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string;
  shopperStatement?: string;
  showInstallmentAmount?: boolean;
  showRemovePaymentMethodButton?: boolean;
  socialSecurityNumber?: string;
  /** Default: `false`. */
  splitCardFundingSources?: boolean;
  splits?: SplitInResponse[];
  store?: string;
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | (string & {});
  storePaymentMethod?: boolean;
  /** Since version 70. */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | (string & {});
  telephoneNumber?: string;
  /** Since version 69. */
  themeId?: string;
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestDataInResponse;
  /**
   * Default: `false`.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean;
  trustedShopper?: boolean;
  /** Since version 69. */
  url?: string;
}

export interface CreateOrderRequest {
  amount: Amount;
  expiresAt?: string | undefined;
  merchantAccount: string;
  reference: string;
}

export interface CreateOrderResponse {
  additionalData?: { [property: string]: string };
  /** Since version 68. */
  amount: Amount;
  expiresAt: string;
  fraudResult?: FraudResult;
  orderData: string;
  pspReference?: string;
  reference?: string;
  refusalReason?: string;
  remainingAmount: Amount;
  resultCode: "Success" | (string & {});
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

export interface DeliveryAddress {
  /** Maximum length: 3000 characters. */
  city?: string | undefined;
  country?: string | undefined;
  firstName?: string | undefined;
  /** Maximum length: 3000 characters. */
  houseNumberOrName?: string | undefined;
  lastName?: string | undefined;
  /** Maximum length: 10 characters. */
  postalCode?: string | undefined;
  /** Maximum length: 3 characters. */
  stateOrProvince?: string | undefined;
  /** Maximum length: 3000 characters. */
  street?: string | undefined;
}

export interface DeliveryMethod {
  amount?: Amount | undefined;
  description?: string | undefined;
  reference?: string | undefined;
  selected?: boolean | undefined;
  type?: "Shipping" | undefined;
}

export interface Destination {
  countryCode?: string | undefined;
  postalCode?: string | undefined;
  stateOrProvince?: string | undefined;
}

export interface DetailsRequestAuthenticationData {
  /** Default: `false`. Since version 69. */
  authenticationOnly?: boolean | undefined;
}

export interface DeviceRenderOptions {
  /** Default: `both`. */
  sdkInterface?: "native" | "html" | "both" | undefined;
  sdkUiType?: readonly ("multiSelect" | "otherHtml" | "outOfBand" | "singleSelect" | "text")[] | undefined;
}

export interface DirectDebitAuDetails {
  bankAccountNumber?: string | undefined;
  bankBranchCode?: string | undefined;
  checkoutAttemptId?: string | undefined;
  holderName: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `directdebit_AU`. */
  type: "directdebit_AU";
}

export interface DokuDetails {
  checkoutAttemptId?: string | undefined;
  firstName: string;
  lastName: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperEmail: string;
  type: "doku_mandiri_va" | "doku_cimb_va" | "doku_danamon_va" | "doku_bni_va" | "doku_permata_lite_atm" | "doku_bri_va" | "doku_bca_va" | "doku_alfamart" | "doku_indomaret" | "doku_wallet" | "doku_ovo";
}

export interface Donation {
  currency: string;
  /** @deprecated Since version 72. */
  donationType?: string;
  maxRoundupAmount?: number;
  type: string;
  values?: number[];
}

export interface DonationCampaign {
  amounts?: Amounts;
  bannerUrl?: string;
  campaignName?: string;
  causeName?: string;
  donation?: Donation;
  id?: string;
  logoUrl?: string;
  nonprofitDescription?: string;
  nonprofitName?: string;
  nonprofitUrl?: string;
  termsAndConditionsUrl?: string;
}

export interface DonationCampaignsRequest {
  currency: string;
  locale?: string | undefined;
  merchantAccount: string;
  store?: string | undefined;
}

export interface DonationCampaignsResponse {
  donationCampaigns?: DonationCampaign[];
}

export interface DonationPaymentRequest {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  amount: Amount;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  billingAddress?: BillingAddress | undefined;
  browserInfo?: BrowserInfo | undefined;
  channel?: "iOS" | "Android" | "Web" | undefined;
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Format: date-time. */
  dateOfBirth?: string | undefined;
  deliveryAddress?: DeliveryAddress | undefined;
  /** Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  donationAccount?: string | undefined;
  /** Since version 67. */
  donationCampaignId?: string | undefined;
  donationOriginalPspReference?: string | undefined;
  donationToken?: string | undefined;
  /** Since version 32. */
  lineItems?: readonly LineItem[] | undefined;
  merchantAccount: string;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  metadata?: { [property: string]: string } | undefined;
  mpiData?: ThreeDSecureData | undefined;
  /** Maximum length: 80 characters. Since version 40. */
  origin?: string | undefined;
  paymentMethod?: ApplePayDonations | CardDonations | GooglePayDonations | IdealDonations | PayWithGoogleDonations | undefined;
  /** Since version 32. */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** Since version 32. */
  redirectFromIssuerMethod?: string | undefined;
  /** Since version 32. */
  redirectToIssuerMethod?: string | undefined;
  reference: string;
  /** Maximum length: 1024 characters. */
  returnUrl: string;
  sessionValidity?: string | undefined;
  shopperEmail?: string | undefined;
  /** Maximum length: 1000 characters. */
  shopperIP?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperLocale?: string | undefined;
  shopperName?: ShopperName | undefined;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string | undefined;
  socialSecurityNumber?: string | undefined;
  /** Allowed length: 1 to 16 characters. */
  store?: string | undefined;
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestFields | undefined;
}

export interface DonationPaymentResponse {
  amount?: Amount;
  donationAccount?: string;
  id?: string;
  merchantAccount?: string;
  payment?: PaymentResponse;
  reference?: string;
  status?: "completed" | "pending" | "refused" | (string & {});
}

export interface DragonpayDetails {
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperEmail?: string | undefined;
  type: "dragonpay_ebanking" | "dragonpay_otc_banking" | "dragonpay_otc_non_banking" | "dragonpay_otc_philippines";
}

export interface EBankingFinlandDetails {
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `ebanking_FI`. */
  type: "ebanking_FI";
}

export interface EcontextVoucherDetails {
  checkoutAttemptId?: string | undefined;
  firstName: string;
  lastName: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperEmail: string;
  telephoneNumber: string;
  type: "econtext_seven_eleven" | "econtext_online" | "econtext" | "econtext_stores" | "econtext_atm";
}

export interface EftDetails {
  bankAccountNumber?: string | undefined;
  bankCode?: string | undefined;
  bankLocationId?: string | undefined;
  checkoutAttemptId?: string | undefined;
  ownerName?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `eft_directdebit_CA`. */
  type: "eft_directdebit_CA";
}

export interface EncryptedOrderData {
  /** Maximum length: 5000 characters. */
  orderData: string;
  pspReference: string;
}

export interface EnhancedSchemeData {
  airline?: Airline | undefined;
  levelTwoThree?: LevelTwoThree | undefined;
}

export interface ExternalPlatform {
  integrator?: string | undefined;
  name?: string | undefined;
  version?: string | undefined;
}

export interface ExternalTokenDetails {
  checkoutAttemptId?: string | undefined;
  expiryMonth?: string | undefined;
  expiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  holderName?: string | undefined;
  number?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId: string;
  subtype: "hilton";
  /** Default: `externalToken`. */
  type: "externalToken";
}

export interface FastlaneDetails {
  checkoutAttemptId?: string | undefined;
  fastlaneData: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `fastlane`. */
  type: "fastlane";
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

export interface FraudResult {
  accountScore: number;
  results?: FraudCheckResult[];
}

export interface FundOrigin {
  billingAddress?: Address | undefined;
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  telephoneNumber?: string | undefined;
  walletIdentifier?: string | undefined;
}

export interface FundRecipient {
  IBAN?: string | undefined;
  billingAddress?: Address | undefined;
  paymentMethod?: CardDetails | undefined;
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string | undefined;
  /** Maximum length: 64 characters. */
  storedPaymentMethodId?: string | undefined;
  subMerchant?: SubMerchant | undefined;
  telephoneNumber?: string | undefined;
  walletIdentifier?: string | undefined;
  walletOwnerTaxId?: string | undefined;
  walletPurpose?: "identifiedBoleto" | "transferDifferentWallet" | "transferOwnWallet" | "transferSameWallet" | "unidentifiedBoleto" | undefined;
}

export interface FundRecipientInResponse {
  IBAN?: string;
  billingAddress?: Address;
  paymentMethod?: CardDetailsInResponse;
  shopperEmail?: string;
  shopperName?: Name;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string;
  /** Maximum length: 64 characters. */
  storedPaymentMethodId?: string;
  subMerchant?: SubMerchant;
  telephoneNumber?: string;
  walletIdentifier?: string;
  walletOwnerTaxId?: string;
  walletPurpose?: "identifiedBoleto" | "transferDifferentWallet" | "transferOwnWallet" | "transferSameWallet" | "unidentifiedBoleto" | (string & {});
}

export interface GenericIssuerPaymentMethodDetails {
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "onlineBanking_PL" | "eps" | "onlineBanking_SK" | "onlineBanking_CZ" | "onlinebanking_IN";
}

export interface GooglePayDetails {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  googlePayCardNetwork?: string | undefined;
  /** Maximum length: 10000 characters. */
  googlePayToken: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `googlepay`. */
  type: "googlepay";
}

export interface GooglePayDonations {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  googlePayCardNetwork?: string | undefined;
  /** Maximum length: 10000 characters. */
  googlePayToken: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `googlepay`. */
  type: "googlepay";
}

export interface IdealDetails {
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `ideal`. */
  type: "ideal";
}

export interface IdealDonations {
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `ideal`. */
  type: "ideal";
}

export interface InputDetail {
  configuration?: { [property: string]: string };
  details?: SubInputDetail[];
  /** @deprecated */
  inputDetails?: SubInputDetail[];
  itemSearchUrl?: string;
  items?: Item[];
  key?: string;
  optional?: boolean;
  type?: string;
  value?: string;
}

export interface InstallmentOption {
  maxValue?: number | undefined;
  /** Since version 64. */
  plans?: readonly ("bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest")[] | undefined;
  /** Since version 64. */
  preselectedValue?: number | undefined;
  /** Since version 64. */
  values?: readonly number[] | undefined;
}

export interface InstallmentOptionInResponse {
  maxValue?: number;
  /** Since version 64. */
  plans?: ("bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest" | (string & {}))[];
  /** Since version 64. */
  preselectedValue?: number;
  /** Since version 64. */
  values?: number[];
}

export interface Installments {
  /** Since version 68. */
  extra?: number | undefined;
  /** Since version 64. */
  plan?: "bonus" | "buynow_paylater" | "interes_refund_prctg" | "interest_bonus" | "nointeres_refund_prctg" | "nointerest_bonus" | "refund_prctg" | "regular" | "revolving" | "with_interest" | undefined;
  value: number;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface Item {
  id?: string;
  name?: string;
}

export interface ItemDetailLine {
  commodityCode?: string | undefined;
  description?: string | undefined;
  discountAmount?: number | undefined;
  productCode?: string | undefined;
  quantity?: number | undefined;
  totalAmount?: number | undefined;
  unitOfMeasure?: string | undefined;
  unitPrice?: number | undefined;
}

export interface KlarnaDetails {
  billingAddress?: string | undefined;
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  /** Default: `klarna`. */
  type: "klarna" | "klarnapayments" | "klarnapayments_account" | "klarnapayments_b2b" | "klarna_paynow" | "klarna_account" | "klarna_b2b";
}

export interface KlarnaNetworkDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 10240 characters. */
  klarnaNetworkData?: string | undefined;
  /** Maximum length: 10240 characters. */
  klarnaNetworkSessionToken?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `klarna_network`. */
  type: "klarna_network";
}

export interface Leg {
  carrierCode?: string | undefined;
  classOfTravel?: string | undefined;
  /** Format: date-time. */
  dateOfTravel?: string | undefined;
  departureAirportCode?: string | undefined;
  departureTax?: number | undefined;
  destinationAirportCode?: string | undefined;
  fareBasisCode?: string | undefined;
  flightNumber?: string | undefined;
  stopOverCode?: string | undefined;
}

export interface LevelTwoThree {
  customerReferenceNumber?: string | undefined;
  destination?: Destination | undefined;
  dutyAmount?: number | undefined;
  freightAmount?: number | undefined;
  itemDetailLines?: readonly ItemDetailLine[] | undefined;
  /** Format: date. */
  orderDate?: string | undefined;
  shipFromPostalCode?: string | undefined;
  totalTaxAmount?: number | undefined;
}

export interface LineItem {
  amountExcludingTax?: number | undefined;
  amountIncludingTax?: number | undefined;
  /** Since version 70. */
  brand?: string | undefined;
  /** Since version 70. */
  color?: string | undefined;
  /** Maximum length: 10000 characters. */
  description?: string | undefined;
  id?: string | undefined;
  imageUrl?: string | undefined;
  itemCategory?: string | undefined;
  /** Since version 70. */
  manufacturer?: string | undefined;
  /** Since version 70. */
  marketplaceSellerId?: string | undefined;
  productUrl?: string | undefined;
  quantity?: number | undefined;
  /** Since version 70. */
  receiverEmail?: string | undefined;
  /** Since version 70. */
  size?: string | undefined;
  /** Since version 70. */
  sku?: string | undefined;
  taxAmount?: number | undefined;
  taxPercentage?: number | undefined;
  /** Since version 70. */
  upc?: string | undefined;
}

export interface ListStoredPaymentMethodsResponse {
  merchantAccount?: string;
  shopperReference?: string;
  storedPaymentMethods?: StoredPaymentMethodResource[];
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

export interface MandateInResponse {
  amount: string;
  amountRule?: "max" | "exact" | (string & {});
  billingAttemptsRule?: "on" | "before" | "after" | (string & {});
  billingDay?: string;
  count?: string;
  endsAt: string;
  frequency: "adhoc" | "daily" | "weekly" | "biWeekly" | "monthly" | "quarterly" | "halfYearly" | "yearly" | (string & {});
  remarks?: string;
  startsAt?: string;
}

export interface MasterpassDetails {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  masterpassTransactionId: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `masterpass`. */
  type: "masterpass";
}

export interface MbwayDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperEmail: string;
  telephoneNumber: string;
  /** Default: `mbway`. */
  type: "mbway";
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

export interface MobilePayDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `mobilepay`. */
  type: "mobilepay";
}

export interface MolPayDetails {
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "molpay_ebanking_fpx_MY" | "molpay_ebanking_TH";
}

export interface Name {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface OpenInvoiceDetails {
  billingAddress?: string | undefined;
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `openinvoice`. */
  type: "openinvoice" | "afterpay_directdebit" | "atome_pos";
}

export interface Passenger {
  /** Format: date. */
  dateOfBirth?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  phoneNumber?: string | undefined;
  travellerType?: string | undefined;
}

export interface PayByBankAISDirectDebitDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `paybybank_AIS_DD`. */
  type: "paybybank_AIS_DD";
}

export interface PayByBankDetails {
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `paybybank`. */
  type: "paybybank";
}

export interface PayPalDetails {
  checkoutAttemptId?: string | undefined;
  orderID?: string | undefined;
  payeePreferred?: string | undefined;
  payerID?: string | undefined;
  payerSelected?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: "express" | "redirect" | "sdk" | undefined;
  /** Default: `paypal`. */
  type: "paypal";
}

export interface PayPayDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `paypay`. */
  type: "paypay";
}

export interface PayToDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperAccountIdentifier?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `payto`. */
  type: "payto";
}

export interface PayToPaymentMethod {
  /** Allowed length: 0 to 50 characters. Pattern: `payTo|upi_collect`. */
  type: "payTo";
  /** Allowed length: 0 to 256 characters. */
  shopperReference?: string | undefined;
}

export interface PayUUpiDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `payu_IN_upi`. */
  type: "payu_IN_upi";
  virtualPaymentAddress?: string | undefined;
}

export interface PayWithGoogleDetails {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 5000 characters. */
  googlePayToken: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `paywithgoogle`. */
  type: "paywithgoogle";
}

export interface PayWithGoogleDonations {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 5000 characters. */
  googlePayToken: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `paywithgoogle`. */
  type: "paywithgoogle";
}

export interface Payment {
  amount?: Amount;
  paymentMethod?: ResponsePaymentMethod;
  pspReference?: string;
  resultCode?: "Authorised" | "Received" | "Pending" | (string & {});
}

export interface PaymentAmountUpdateRequest {
  /** Since version 72. */
  adjustAuthType?: "cardholderInitiatedTransaction" | "merchantInitiatedTransaction" | undefined;
  /** Since version 72. */
  adjustAuthorisationData?: string | undefined;
  amount: Amount;
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | undefined;
  /** Since version 70. */
  lineItems?: readonly LineItem[] | undefined;
  merchantAccount: string;
  /** Since version 72. */
  mpiData?: ThreeDSecureData | undefined;
  reference?: string | undefined;
  splits?: readonly Split[] | undefined;
}

export interface PaymentAmountUpdateResponse {
  /** Since version 72. */
  adjustAuthorisationData?: string;
  amount: Amount;
  /** Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | (string & {});
  /** Since version 71. */
  lineItems?: LineItem[];
  merchantAccount: string;
  paymentPspReference: string;
  pspReference: string;
  reference: string;
  splits?: SplitInResponse[];
  status: "authorised" | "received" | "refused" | (string & {});
}

export interface PaymentCancelRequest {
  applicationInfo?: ApplicationInfo | undefined;
  merchantAccount: string;
  reference?: string | undefined;
}

export interface PaymentCancelResponse {
  merchantAccount: string;
  paymentPspReference: string;
  pspReference: string;
  reference?: string;
  status: "received" | (string & {});
}

export interface PaymentCaptureRequest {
  amount: Amount;
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  lineItems?: readonly LineItem[] | undefined;
  merchantAccount: string;
  /** Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  reference?: string | undefined;
  splits?: readonly Split[] | undefined;
  /** Since version 70. */
  subMerchants?: readonly SubMerchantInfo[] | undefined;
}

export interface PaymentCaptureResponse {
  amount: Amount;
  lineItems?: LineItem[];
  merchantAccount: string;
  paymentPspReference: string;
  /** Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  pspReference: string;
  reference?: string;
  splits?: SplitInResponse[];
  status: "received" | (string & {});
  /** Since version 70. */
  subMerchants?: SubMerchantInfo[];
}

export interface PaymentCompletionDetails {
  /** Maximum length: 20000 characters. */
  MD?: string | undefined;
  /** Maximum length: 20000 characters. */
  PaReq?: string | undefined;
  /** Maximum length: 20000 characters. */
  PaRes?: string | undefined;
  authorization_token?: string | undefined;
  billingToken?: string | undefined;
  "cupsecureplus.smscode"?: string | undefined;
  facilitatorAccessToken?: string | undefined;
  oneTimePasscode?: string | undefined;
  orderID?: string | undefined;
  payerID?: string | undefined;
  /** Maximum length: 20000 characters. */
  payload?: string | undefined;
  paymentID?: string | undefined;
  paymentStatus?: string | undefined;
  /** Maximum length: 20000 characters. */
  redirectResult?: string | undefined;
  resultCode?: string | undefined;
  /** Maximum length: 20000 characters. */
  returnUrlQueryString?: string | undefined;
  /** Maximum length: 50000 characters. */
  threeDSResult?: string | undefined;
  /** Maximum length: 50000 characters. */
  "threeds2.challengeResult"?: string | undefined;
  /** Maximum length: 100000 characters. */
  "threeds2.fingerprint"?: string | undefined;
  vaultToken?: string | undefined;
}

export interface PaymentDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "alipay" | "multibanco" | "bankTransfer" | "bankTransfer_IBAN" | "paybright" | "paynow" | "affirm_pos" | "iris" | "wero" | "trustly" | "trustlyvector" | "oney" | "facilypay" | "facilypay_3x" | "facilypay_4x" | "facilypay_6x" | "facilypay_10x" | "facilypay_12x" | "unionpay" | "kcp_banktransfer" | "kcp_payco" | "kcp_creditcard" | "wechatpaySDK" | "wechatpayQR" | "wechatpayWeb" | "molpay_boost" | "wallet_IN" | "payu_IN_cashcard" | "payu_IN_nb" | "paytm" | "molpay_ebanking_VN" | "molpay_ebanking_MY" | "molpay_ebanking_direct_MY" | "swish" | "bizum" | "walley" | "walley_b2b" | "paypo" | "scalapay" | "scalapay_3x" | "scalapay_4x" | "molpay_fpx" | "payme" | "payme_pos" | "konbini" | "directEbanking" | "boletobancario" | "cashticket" | "ikano" | "karenmillen" | "oasis" | "warehouse" | "primeiropay_boleto" | "mada" | "benefit" | "knet" | "omannet" | "gopay_wallet" | "kcp_naverpay" | "fawry" | "atome" | "naps" | "nordea" | "boletobancario_bradesco" | "boletobancario_itau" | "boletobancario_santander" | "boletobancario_bancodobrasil" | "boletobancario_hsbc" | "molpay_maybank2u" | "molpay_cimb" | "molpay_rhb" | "molpay_amb" | "molpay_hlb" | "molpay_affin_epg" | "molpay_bankislam" | "molpay_publicbank" | "fpx_agrobank" | "touchngo" | "maybank2u_mae" | "duitnow" | "promptpay" | "twint_pos" | "alipay_hk" | "alipay_hk_web" | "alipay_hk_wap" | "alipay_wap" | "balanceplatform";
}

export interface PaymentDetailsRequest {
  /** Since version 69. */
  authenticationData?: DetailsRequestAuthenticationData | undefined;
  details: PaymentCompletionDetails;
  /** Maximum length: 200000 characters. */
  paymentData?: string | undefined;
  /**
   * Since version 40.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
}

export interface PaymentDetailsResponse {
  /** Since version 49. */
  action?: CheckoutThreeDS2Action;
  additionalData?: { [property: string]: string };
  /** Since version 52. */
  amount?: Amount;
  /** Since version 66. */
  donationToken?: string;
  fraudResult?: FraudResult;
  /** Since version 49. */
  merchantReference?: string;
  order?: CheckoutOrderResponse;
  /** Since version 69. */
  paymentMethod?: ResponsePaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidationsResponse;
  pspReference?: string;
  refusalReason?: string;
  /** Since version 40. */
  refusalReasonCode?: string;
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
  shopperLocale?: string;
  /** Since version 67. */
  threeDS2ResponseData?: ThreeDS2ResponseData;
  /** Since version 41. */
  threeDS2Result?: ThreeDS2Result;
  /** Since version 67. */
  threeDSPaymentData?: string;
}

export interface PaymentLinkRequest {
  allowedPaymentMethods?: readonly string[] | undefined;
  amount: Amount;
  applicationInfo?: ApplicationInfo | undefined;
  billingAddress?: Address | undefined;
  blockedPaymentMethods?: readonly string[] | undefined;
  /** Since version 69. */
  captureDelayHours?: number | undefined;
  /** Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Format: date. Since version 69. */
  dateOfBirth?: string | undefined;
  /** Format: date-time. */
  deliverAt?: string | undefined;
  deliveryAddress?: Address | undefined;
  description?: string | undefined;
  /** Format: date-time. Since version 71. */
  expiresAt?: string | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  installmentOptions?: { [property: string]: InstallmentOption } | undefined;
  lineItems?: readonly LineItem[] | undefined;
  manualCapture?: boolean | undefined;
  /** Maximum length: 16 characters. Since version 69. */
  mcc?: string | undefined;
  merchantAccount: string;
  /** Maximum length: 1000 characters. */
  merchantOrderReference?: string | undefined;
  metadata?: { [property: string]: string } | undefined;
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  reference: string;
  /** Since version 67. */
  requiredShopperFields?: readonly ("billingAddress" | "deliveryAddress" | "shopperEmail" | "shopperName" | "telephoneNumber")[] | undefined;
  /** Maximum length: 8000 characters. */
  returnUrl?: string | undefined;
  reusable?: boolean | undefined;
  /** Since version 65. */
  riskData?: RiskData | undefined;
  /** Maximum length: 500 characters. */
  shopperEmail?: string | undefined;
  /** Maximum length: 32 characters. */
  shopperLocale?: string | undefined;
  shopperName?: Name | undefined;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string | undefined;
  /** Maximum length: 10000 characters. Since version 69. */
  shopperStatement?: string | undefined;
  /** Default: `true`. */
  showRemovePaymentMethodButton?: boolean | undefined;
  /** Maximum length: 32 characters. Since version 69. */
  socialSecurityNumber?: string | undefined;
  /** Default: `false`. Since version 69. */
  splitCardFundingSources?: boolean | undefined;
  splits?: readonly Split[] | undefined;
  store?: string | undefined;
  /** Since version 68. */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | undefined;
  /** Maximum length: 32 characters. Since version 68. */
  telephoneNumber?: string | undefined;
  /** Since version 67. */
  themeId?: string | undefined;
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestData | undefined;
}

export interface PaymentLinkResponse {
  allowedPaymentMethods?: string[];
  amount: Amount;
  applicationInfo?: ApplicationInfo;
  billingAddress?: Address;
  blockedPaymentMethods?: string[];
  /** Since version 69. */
  captureDelayHours?: number;
  /** Maximum length: 100 characters. */
  countryCode?: string;
  /** Format: date. Since version 69. */
  dateOfBirth?: string;
  /** Format: date-time. */
  deliverAt?: string;
  deliveryAddress?: Address;
  description?: string;
  /** Format: date-time. Since version 71. */
  expiresAt?: string;
  fundOrigin?: FundOrigin;
  fundRecipient?: FundRecipientInResponse;
  /** Since version 51. */
  id: string;
  installmentOptions?: { [property: string]: InstallmentOptionInResponse };
  lineItems?: LineItem[];
  manualCapture?: boolean;
  /** Maximum length: 16 characters. Since version 69. */
  mcc?: string;
  merchantAccount: string;
  /** Maximum length: 1000 characters. */
  merchantOrderReference?: string;
  metadata?: { [property: string]: string };
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  reference: string;
  /** Since version 67. */
  requiredShopperFields?: ("billingAddress" | "deliveryAddress" | "shopperEmail" | "shopperName" | "telephoneNumber" | (string & {}))[];
  /** Maximum length: 8000 characters. */
  returnUrl?: string;
  reusable?: boolean;
  /** Since version 65. */
  riskData?: RiskData;
  /** Maximum length: 500 characters. */
  shopperEmail?: string;
  /** Maximum length: 32 characters. */
  shopperLocale?: string;
  shopperName?: Name;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string;
  /** Maximum length: 10000 characters. Since version 69. */
  shopperStatement?: string;
  /** Default: `true`. */
  showRemovePaymentMethodButton?: boolean;
  /** Maximum length: 32 characters. Since version 69. */
  socialSecurityNumber?: string;
  /** Default: `false`. Since version 69. */
  splitCardFundingSources?: boolean;
  splits?: SplitInResponse[];
  status: "active" | "completed" | "expired" | "paid" | "paymentPending" | (string & {});
  store?: string;
  /** Since version 68. */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | (string & {});
  /** Maximum length: 32 characters. Since version 68. */
  telephoneNumber?: string;
  /** Since version 67. */
  themeId?: string;
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestDataInResponse;
  /** Format: date-time. */
  updatedAt?: string;
  url: string;
}

export interface PaymentMethod {
  apps?: PaymentMethodUPIApps[];
  /** Since version 65. */
  brand?: string;
  /** Since version 49. */
  brands?: string[];
  configuration?: { [property: string]: string };
  /** Since version 53. */
  fundingSource?: "credit" | "debit" | "prepaid" | (string & {});
  group?: PaymentMethodGroup;
  /** @deprecated */
  inputDetails?: InputDetail[];
  /** Since version 68. */
  issuers?: PaymentMethodIssuer[];
  name?: string;
  promoted?: boolean;
  type?: string;
}

export interface PaymentMethodGroup {
  name?: string;
  paymentMethodData?: string;
  type?: string;
}

export interface PaymentMethodIssuer {
  /** Default: `false`. */
  disabled?: boolean;
  id: string;
  name: string;
}

export interface PaymentMethodToStore {
  brand?: string | undefined;
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  expiryMonth?: string | undefined;
  expiryYear?: string | undefined;
  holderName?: string | undefined;
  number?: string | undefined;
  type?: string | undefined;
}

export interface PaymentMethodUPIApps {
  /** Since version 68. */
  appIdentifierInfo?: AppIdentifierInfo;
  id: string;
  name: string;
}

export interface PaymentMethodsRequest {
  additionalData?: { [property: string]: string } | undefined;
  /** Since version 40. */
  allowedPaymentMethods?: readonly string[] | undefined;
  amount?: Amount | undefined;
  /** Since version 40. */
  blockedPaymentMethods?: readonly string[] | undefined;
  browserInfo?: BrowserInfo | undefined;
  channel?: "iOS" | "Android" | "Web" | undefined;
  countryCode?: string | undefined;
  merchantAccount: string;
  /** Since version 64. */
  order?: EncryptedOrderData | undefined;
  /** Maximum length: 256 characters. */
  shopperConversionId?: string | undefined;
  shopperEmail?: string | undefined;
  shopperIP?: string | undefined;
  /** Since version 7. */
  shopperLocale?: string | undefined;
  shopperReference?: string | undefined;
  /** Default: `false`. Since version 53. */
  splitCardFundingSources?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  store?: string | undefined;
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | undefined;
  /** Since version 7. */
  telephoneNumber?: string | undefined;
}

export interface PaymentMethodsResponse {
  paymentMethods?: PaymentMethod[];
  /** Since version 49. */
  storedPaymentMethods?: StoredPaymentMethod[];
}

export interface PaymentRefundRequest {
  amount: Amount;
  applicationInfo?: ApplicationInfo | undefined;
  capturePspReference?: string | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  lineItems?: readonly LineItem[] | undefined;
  merchantAccount: string;
  merchantRefundReason?: "FRAUD" | "CUSTOMER REQUEST" | "RETURN" | "DUPLICATE" | "OTHER" | null | undefined;
  reference?: string | undefined;
  splits?: readonly Split[] | undefined;
  store?: string | undefined;
}

export interface PaymentRefundResponse {
  amount: Amount;
  capturePspReference?: string;
  lineItems?: LineItem[];
  merchantAccount: string;
  merchantRefundReason?: "FRAUD" | "CUSTOMER REQUEST" | "RETURN" | "DUPLICATE" | "OTHER" | (string & {}) | null;
  paymentPspReference: string;
  pspReference: string;
  reference?: string;
  splits?: SplitInResponse[];
  status: "received" | (string & {});
  store?: string;
}

export interface PaymentRequest {
  /** Since version 40. */
  accountInfo?: AccountInfo | undefined;
  additionalAmount?: Amount | undefined;
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  /** Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  bankAccount?: CheckoutBankAccount | undefined;
  billingAddress?: BillingAddress | undefined;
  browserInfo?: BrowserInfo | undefined;
  captureDelayHours?: number | undefined;
  channel?: "iOS" | "Android" | "Web" | undefined;
  /** Maximum length: 256 characters. */
  checkoutAttemptId?: string | undefined;
  /** Since version 32. */
  company?: Company | undefined;
  /** Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Format: date-time. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  /** Format: date-time. Since version 70. */
  deliverAt?: string | undefined;
  deliveryAddress?: DeliveryAddress | undefined;
  /**
   * Format: date-time.
   * @deprecated Since version 70.
   */
  deliveryDate?: string | undefined;
  /** Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  /** Since version 32. */
  enableOneClick?: boolean | undefined;
  /** Since version 32. */
  enablePayOut?: boolean | undefined;
  /** Since version 32. */
  enableRecurring?: boolean | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  entityType?: "NaturalPerson" | "CompanyName" | undefined;
  fraudOffset?: number | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  /** Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | undefined;
  installments?: Installments | undefined;
  /** Since version 32. */
  lineItems?: readonly LineItem[] | undefined;
  /** Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  mandate?: Mandate | undefined;
  mcc?: string | undefined;
  merchantAccount: string;
  /** Maximum length: 1000 characters. */
  merchantOrderReference?: string | undefined;
  /** Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  metadata?: { [property: string]: string } | undefined;
  mpiData?: ThreeDSecureData | undefined;
  order?: EncryptedOrderData | undefined;
  orderReference?: string | undefined;
  /** Maximum length: 80 characters. Since version 40. */
  origin?: string | undefined;
  paymentMethod: AchDetails | AffirmDetails | AfterpayDetails | AlmaDetails | AmazonPayDetails | AncvDetails | AndroidPayDetails | ApplePayDetails | BacsDirectDebitDetails | BillDeskDetails | BlikDetails | CardDetails | CashAppDetails | CellulantDetails | DirectDebitAuDetails | DokuDetails | DragonpayDetails | EBankingFinlandDetails | EcontextVoucherDetails | EftDetails | ExternalTokenDetails | FastlaneDetails | GenericIssuerPaymentMethodDetails | GooglePayDetails | IdealDetails | KlarnaDetails | KlarnaNetworkDetails | MasterpassDetails | MbwayDetails | MobilePayDetails | MolPayDetails | OpenInvoiceDetails | PayByBankAISDirectDebitDetails | PayByBankDetails | PayPalDetails | PayPayDetails | PayToDetails | PayUUpiDetails | PayWithGoogleDetails | PaymentDetails | PixDetails | PixPayByBankDetails | PseDetails | RakutenPayDetails | RatepayDetails | RivertyDetails | SamsungPayDetails | SepaDirectDebitDetails | StoredPaymentMethodDetails | TwintDetails | UpiCollectDetails | UpiIntentDetails | UpiQrDetails | VippsDetails | VisaCheckoutDetails | WeChatPayDetails | WeChatPayMiniProgramDetails | ZipDetails | DropInPaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidations | undefined;
  /** Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  recurringExpiry?: string | undefined;
  recurringFrequency?: string | undefined;
  /** Since version 32. */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** Since version 32. */
  redirectFromIssuerMethod?: string | undefined;
  /** Since version 32. */
  redirectToIssuerMethod?: string | undefined;
  /** Maximum length: 80 characters. */
  reference: string;
  /** Maximum length: 1024 characters. */
  returnUrl: string;
  riskData?: RiskData | undefined;
  sessionValidity?: string | undefined;
  /** Maximum length: 256 characters. */
  shopperConversionId?: string | undefined;
  /** Maximum length: 256 characters. */
  shopperEmail?: string | undefined;
  /** Maximum length: 50 characters. */
  shopperIP?: string | undefined;
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  shopperLocale?: string | undefined;
  shopperName?: ShopperName | undefined;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string | undefined;
  /** Maximum length: 10000 characters. */
  shopperStatement?: string | undefined;
  /** Since version 68. */
  shopperTaxInfo?: ShopperTaxInfo | undefined;
  /** Maximum length: 50 characters. */
  socialSecurityNumber?: string | undefined;
  /** Since version 40. */
  splits?: readonly Split[] | undefined;
  /** Allowed length: 1 to 64 characters. */
  store?: string | undefined;
  /** Since version 49. */
  storePaymentMethod?: boolean | undefined;
  subMerchants?: readonly SubMerchantInfo[] | undefined;
  surcharge?: Surcharge | undefined;
  /** Maximum length: 64 characters. */
  telephoneNumber?: string | undefined;
  /** Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestFields | undefined;
  /**
   * Default: `false`. Since version 50.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Since version 40. */
  trustedShopper?: boolean | undefined;
}

export interface PaymentResponse {
  /** Since version 49. */
  action?: CheckoutAwaitAction | CheckoutBankTransferAction | CheckoutDelegatedAuthenticationAction | CheckoutNativeRedirectAction | CheckoutQrCodeAction | CheckoutRedirectAction | CheckoutSDKAction | CheckoutThreeDS2Action | CheckoutVoucherAction | { type: Undocumented; [property: string]: unknown };
  additionalData?: { [property: string]: string };
  /** Since version 52. */
  amount?: Amount;
  /** Since version 66. */
  donationToken?: string;
  fraudResult?: FraudResult;
  /** Since version 49. */
  merchantReference?: string;
  order?: CheckoutOrderResponse;
  /** Since version 69. */
  paymentMethod?: ResponsePaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidationsResponse;
  pspReference?: string;
  refusalReason?: string;
  /** Since version 40. */
  refusalReasonCode?: string;
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
  /** Since version 67. */
  threeDS2ResponseData?: ThreeDS2ResponseData;
  /** Since version 41. */
  threeDS2Result?: ThreeDS2Result;
  /** Since version 67. */
  threeDSPaymentData?: string;
}

export interface PaymentReversalRequest {
  applicationInfo?: ApplicationInfo | undefined;
  merchantAccount: string;
  reference?: string | undefined;
}

export interface PaymentReversalResponse {
  merchantAccount: string;
  paymentPspReference: string;
  pspReference: string;
  reference?: string;
  status: "received" | (string & {});
}

export interface PaymentValidations {
  name?: PaymentValidationsNameRequest | undefined;
}

export interface PaymentValidationsNameRequest {
  status: string;
}

export interface PaymentValidationsNameResponse {
  rawResponse?: PaymentValidationsNameResultRawResponse;
  result?: PaymentValidationsNameResultResponse;
  status?: "notPerformed" | "notSupported" | "performed" | (string & {});
}

export interface PaymentValidationsNameResultRawResponse {
  firstName?: string;
  fullName?: string;
  lastName?: string;
  middleName?: string;
  status?: string;
}

export interface PaymentValidationsNameResultResponse {
  firstName?: string;
  fullName?: string;
  lastName?: string;
  middleName?: string;
}

export interface PaymentValidationsResponse {
  name?: PaymentValidationsNameResponse;
}

export interface PaypalUpdateOrderRequest {
  amount?: Amount | undefined;
  deliveryMethods?: readonly DeliveryMethod[] | undefined;
  paymentData?: string | undefined;
  pspReference?: string | undefined;
  sessionId?: string | undefined;
  taxTotal?: TaxTotal | undefined;
}

export interface PaypalUpdateOrderResponse {
  paymentData: string;
  status: "error" | "success" | (string & {});
}

export interface Phone {
  /** Allowed length: 1 to 3 characters. */
  cc?: string | undefined;
  /** Maximum length: 15 characters. */
  subscriber?: string | undefined;
}

export interface PixDetails {
  checkoutAttemptId?: string | undefined;
  pixRecurring?: PixRecurring | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "pix";
}

export interface PixPayByBankDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 36 characters. */
  deviceId?: string | undefined;
  issuer?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  riskSignals?: PixPayByBankRiskSignals | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `paybybank_pix`. */
  type: "paybybank_pix";
}

export interface PixPayByBankRiskSignals {
  confidenceScore?: ConfidenceScore | undefined;
  elapsedTimeSinceBoot?: number | undefined;
  isRootedDevice?: boolean | undefined;
  language?: string | undefined;
  /** Maximum length: 32 characters. */
  osVersion?: string | undefined;
  screenBrightness?: number | undefined;
  screenDimensions?: ScreenDimensions | undefined;
  userTimeZoneOffset?: number | undefined;
}

export interface PixRecurring {
  billingDate?: string | undefined;
  businessDayOnly?: boolean | undefined;
  endsAt?: string | undefined;
  frequency?: "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly" | undefined;
  minAmount?: Amount | undefined;
  originalPspReference?: string | undefined;
  recurringAmount?: Amount | undefined;
  recurringStatement?: string | undefined;
  retryPolicy?: boolean | undefined;
  startsAt?: string | undefined;
}

export interface PlatformChargebackLogic {
  behavior?: "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | "deductFromLiableAccount" | undefined;
  costAllocationAccount?: string | undefined;
  targetAccount?: string | undefined;
}

export interface PlatformChargebackLogicInResponse {
  behavior?: "deductFromOneBalanceAccount" | "deductAccordingToSplitRatio" | "deductFromLiableAccount" | (string & {});
  costAllocationAccount?: string;
  targetAccount?: string;
}

export interface PseDetails {
  bank: string;
  checkoutAttemptId?: string | undefined;
  clientType: string;
  identification: string;
  identificationType: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "pse_payulatam";
}

export interface RakutenPayDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `rakutenpay`. */
  type: "rakutenpay";
}

export interface RatepayDetails {
  billingAddress?: string | undefined;
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `ratepay`. */
  type: "ratepay" | "ratepay_directdebit";
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
  /** Since version 40. */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  referred?: string;
  refusalReasonRaw?: string;
  requestAmount?: string;
  requestCurrencyCode?: string;
  shopperInteraction?: string;
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
  transactionLinkId?: string;
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

export interface ResponsePaymentMethod {
  brand?: string;
  type?: string;
}

export type Result = "VALID" | "INVALID" | "UNKNOWN" | "NOT_REQUIRED" | (string & {});

export interface RiskData {
  /** Maximum length: 5000 characters. */
  clientData?: string | undefined;
  /** Since version 65. */
  customFields?: { [property: string]: string } | undefined;
  /** Since version 65. */
  fraudOffset?: number | undefined;
  /** Since version 65. */
  profileReference?: string | undefined;
}

export interface RivertyDetails {
  billingAddress?: string | undefined;
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  /** Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  /** Maximum length: 34 characters. */
  iban?: string | undefined;
  personalDetails?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  /** Default: `riverty`. */
  type: "riverty" | "riverty_account" | "riverty_installments" | "sepadirectdebit_riverty";
}

export interface SDKEphemPubKey {
  crv?: string | undefined;
  kty?: string | undefined;
  x?: string | undefined;
  y?: string | undefined;
}

export interface SamsungPayDetails {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 10000 characters. */
  samsungPayToken: string;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `samsungpay`. */
  type: "samsungpay";
}

export interface ScreenDimensions {
  height?: number | undefined;
  width?: number | undefined;
}

export interface SepaDirectDebitDetails {
  checkoutAttemptId?: string | undefined;
  dueDate?: string | undefined;
  iban: string;
  ownerName: string;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  transferInstrumentId?: string | undefined;
  /** Default: `sepadirectdebit`. */
  type: "sepadirectdebit" | "sepadirectdebit_amazonpay";
}

export interface ServiceError {
  /** Since version 46. */
  additionalData?: { [property: string]: string };
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface SessionResultResponse {
  additionalData?: { [property: string]: string };
  id?: string;
  payments?: Payment[];
  reference?: string;
  status?: "active" | "canceled" | "completed" | "expired" | "paymentPending" | "refused" | (string & {});
}

export type ShopperIdPaymentMethod = PayToPaymentMethod | UPIPaymentMethod;

export interface ShopperInteractionDevice {
  locale?: string | undefined;
  os?: string | undefined;
  osVersion?: string | undefined;
}

export interface ShopperName {
  /** Maximum length: 80 characters. */
  firstName: string;
  /** Maximum length: 80 characters. */
  lastName: string;
}

export interface ShopperTaxInfo {
  /** Maximum length: 2 characters. */
  taxCountryCode: string;
  /** Maximum length: 20 characters. */
  taxIdentificationNumber: string;
}

export interface Split {
  account?: string | undefined;
  amount?: SplitAmount | undefined;
  description?: string | undefined;
  reference?: string | undefined;
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT";
}

export interface SplitInResponse {
  account?: string;
  amount?: SplitAmount;
  description?: string;
  reference?: string;
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT" | (string & {});
}

export interface SplitAmount {
  /** Exact length: 3 characters. */
  currency?: string | undefined;
  value: number;
}

export interface StandalonePaymentCancelRequest {
  applicationInfo?: ApplicationInfo | undefined;
  merchantAccount: string;
  paymentReference: string;
  reference?: string | undefined;
}

export interface StandalonePaymentCancelResponse {
  merchantAccount: string;
  paymentReference: string;
  pspReference: string;
  reference?: string;
  status: "received" | (string & {});
}

export interface StoredPaymentMethod {
  bankAccountNumber?: string;
  bankLocationId?: string;
  brand?: string;
  /** Since version 70. */
  cashtag?: string;
  expiryMonth?: string;
  expiryYear?: string;
  holderName?: string;
  /** Since version 67. */
  iban?: string;
  id?: string;
  /** Since version 70. */
  label?: string;
  lastFour?: string;
  name?: string;
  /** Since version 68. */
  networkTxReference?: string;
  /** Since version 67. */
  ownerName?: string;
  shopperEmail?: string;
  /** Since version 70. */
  supportedRecurringProcessingModels?: string[];
  supportedShopperInteractions?: string[];
  type?: string;
}

export interface StoredPaymentMethodDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "alipay_plus" | "alipay_plus_alipay_cn" | "alipay_plus_alipay_hk" | "alipay_plus_dana" | "alipay_plus_gcash" | "alipay_plus_kakaopay" | "alipay_plus_kplus" | "alipay_plus_naverpay" | "alipay_plus_rabbitlinepay" | "alipay_plus_tosspay" | "alipay_plus_touchngo" | "alipay_plus_truemoney" | "bcmc_mobile" | "bcmc_mobile_QR" | "bcmc_mobile_app" | "momo_wallet" | "momo_wallet_app" | "paymaya_wallet" | "grabpay_SG" | "grabpay_MY" | "grabpay_TH" | "grabpay_ID" | "grabpay_VN" | "grabpay_PH" | "oxxo" | "gcash" | "dana" | "kakaopay" | "truemoney" | "paysafecard";
}

export interface StoredPaymentMethodRequest {
  merchantAccount: string;
  paymentMethod: PaymentMethodToStore;
  /** Since version 70. */
  recurringProcessingModel: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile";
  shopperEmail?: string | undefined;
  shopperIP?: string | undefined;
  shopperReference: string;
}

export interface StoredPaymentMethodResource {
  alias?: string;
  aliasType?: string;
  /** Since version 72. */
  billingAddress?: Address;
  brand?: string;
  cardBin?: string;
  /** Format: date-time. Since version 72. */
  createdAt?: string;
  expiryMonth?: string;
  expiryYear?: string;
  /** Since version 68. */
  externalResponseCode?: string;
  /** Since version 68. */
  externalTokenReference?: string;
  /** Since version 72. */
  firstPspReference?: string;
  holderName?: string;
  iban?: string;
  id?: string;
  /** Since version 68. */
  issuerName?: string;
  lastFour?: string;
  /** Since version 71. */
  mandate?: TokenMandate;
  name?: string;
  networkTxReference?: string;
  /** Since version 67. */
  ownerName?: string;
  shopperEmail?: string;
  /** Allowed length: 3 to 256 characters. */
  shopperReference?: string;
  /** Since version 70. */
  supportedRecurringProcessingModels?: string[];
  type?: string;
}

export interface SubInputDetail {
  configuration?: { [property: string]: string };
  items?: Item[];
  key?: string;
  optional?: boolean;
  type?: string;
  value?: string;
}

export interface SubMerchant {
  city?: string | undefined;
  country?: string | undefined;
  mcc?: string | undefined;
  name?: string | undefined;
  taxId?: string | undefined;
}

export interface SubMerchantInfo {
  address?: BillingAddress | undefined;
  amount?: Amount | undefined;
  /** Maximum length: 320 characters. */
  email?: string | undefined;
  id?: string | undefined;
  mcc?: string | undefined;
  name?: string | undefined;
  /** Maximum length: 20 characters. */
  phoneNumber?: string | undefined;
  registeredSince?: string | undefined;
  taxId?: string | undefined;
  /** Maximum length: 320 characters. */
  url?: string | undefined;
}

export interface Surcharge {
  value: number;
}

export interface TaxTotal {
  amount?: Amount | undefined;
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

export interface ThreeDS2RequestFields {
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
  sdkEphemPubKey?: SDKEphemPubKey | undefined;
  /** Default: `60`. */
  sdkMaxTimeout?: number | undefined;
  sdkReferenceNumber?: string | undefined;
  sdkTransID?: string | undefined;
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

export interface ThreeDS2ResponseData {
  acsChallengeMandated?: string;
  acsOperatorID?: string;
  acsReferenceNumber?: string;
  acsSignedContent?: string;
  acsTransID?: string;
  acsURL?: string;
  authenticationType?: string;
  cardHolderInfo?: string;
  cavvAlgorithm?: string;
  challengeIndicator?: string;
  dsReferenceNumber?: string;
  dsTransID?: string;
  exemptionIndicator?: string;
  messageVersion?: string;
  riskScore?: string;
  sdkEphemPubKey?: string;
  threeDSServerTransID?: string;
  transStatus?: string;
  transStatusReason?: string;
}

export interface ThreeDS2Result {
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

export interface ThreeDSRequestData {
  /** Since version 69. */
  challengeWindowSize?: "01" | "02" | "03" | "04" | "05" | undefined;
  /** Since version 69. */
  dataOnly?: "false" | "true" | undefined;
  /** Since version 69. */
  nativeThreeDS?: "preferred" | "disabled" | undefined;
  /** Since version 69. */
  threeDSVersion?: "2.1.0" | "2.2.0" | undefined;
}

export interface ThreeDSRequestDataInResponse {
  /** Since version 69. */
  challengeWindowSize?: "01" | "02" | "03" | "04" | "05" | (string & {});
  /** Since version 69. */
  dataOnly?: "false" | "true" | (string & {});
  /** Since version 69. */
  nativeThreeDS?: "preferred" | "disabled" | (string & {});
  /** Since version 69. */
  threeDSVersion?: "2.1.0" | "2.2.0" | (string & {});
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

export interface ThreeDSecureDataInResponse {
  authenticationResponse?: "Y" | "N" | "U" | "A" | (string & {});
  /** Format: byte. */
  cavv?: string;
  cavvAlgorithm?: string;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | (string & {});
  directoryResponse?: "A" | "C" | "D" | "I" | "N" | "R" | "U" | "Y" | (string & {});
  /** Since version 40. */
  dsTransID?: string;
  eci?: string;
  /** Since version 67. */
  riskScore?: string;
  /** Since version 40. */
  threeDSVersion?: string;
  /** Format: byte. Since version 68. */
  tokenAuthenticationVerificationValue?: string;
  /** Since version 67. */
  transStatusReason?: string;
  /** Format: byte. */
  xid?: string;
}

export interface Ticket {
  issueAddress?: string | undefined;
  /** Format: date. */
  issueDate?: string | undefined;
  number?: string | undefined;
}

export interface TokenMandate {
  accountIdType?: string;
  amount: string;
  amountRule?: "max" | "exact" | (string & {});
  billingAttemptsRule?: "on" | "before" | "after" | (string & {});
  billingDay?: string;
  count?: string;
  currency: string;
  endsAt: string;
  frequency: "adhoc" | "daily" | "weekly" | "biWeekly" | "monthly" | "quarterly" | "halfYearly" | "yearly" | (string & {});
  mandateId: string;
  maskedAccountId?: string;
  minAmount?: string;
  providerId: string;
  recurringAmount?: string;
  /** Maximum length: 35 characters. */
  recurringStatement?: string;
  remarks?: string;
  retryPolicy?: "true" | "false" | (string & {});
  startsAt?: string;
  status: string;
  txVariant: string;
}

export interface TravelAgency {
  code?: string | undefined;
  name?: string | undefined;
}

export interface TwintDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  type: "twint";
}

export interface UPIPaymentMethod {
  /** Allowed length: 0 to 50 characters. Pattern: `payTo|upi_collect`. */
  type: "upi_collect";
  /** Allowed length: 1 to 256 characters. */
  virtualPaymentAddress?: string | undefined;
}

export interface UpdatePaymentLinkRequest {
  status: "expired";
}

export interface UpiCollectDetails {
  billingSequenceNumber?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `upi_collect`. */
  type: "upi_collect";
  virtualPaymentAddress?: string | undefined;
}

export interface UpiIntentDetails {
  appId?: string | undefined;
  billingSequenceNumber?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `upi_intent`. */
  type: "upi_intent";
}

export interface UpiQrDetails {
  billingSequenceNumber?: string | undefined;
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `upi_qr`. */
  type: "upi_qr";
}

export interface UtilityRequest {
  originDomains: readonly string[];
}

export interface UtilityResponse {
  /** Since version 1. */
  originKeys?: { [property: string]: string };
}

export interface ValidateShopperIdRequest {
  /** Allowed length: 0 to 1000 characters. */
  merchantAccount: string;
  paymentMethod: ShopperIdPaymentMethod;
  /** Allowed length: 0 to 300 characters. */
  shopperEmail?: string | undefined;
  /** Allowed length: 0 to 15 characters. */
  shopperIP?: string | undefined;
  /** Allowed length: 0 to 256 characters. */
  shopperReference?: string | undefined;
}

export interface ValidateShopperIdResponse {
  reason?: string;
  result?: Result;
}

export interface VippsDetails {
  checkoutAttemptId?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  telephoneNumber: string;
  /** Default: `vipps`. */
  type: "vipps";
}

export interface VisaCheckoutDetails {
  checkoutAttemptId?: string | undefined;
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `visacheckout`. */
  type: "visacheckout";
  visaCheckoutCallId: string;
}

export interface WeChatPayDetails {
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `wechatpay`. */
  type: "wechatpay" | "wechatpay_pos";
}

export interface WeChatPayMiniProgramDetails {
  appId?: string | undefined;
  checkoutAttemptId?: string | undefined;
  openid?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `wechatpayMiniProgram`. */
  type: "wechatpayMiniProgram";
}

export interface ZipDetails {
  checkoutAttemptId?: string | undefined;
  clickAndCollect?: string | undefined;
  /** @deprecated Since version 49. */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `zip`. */
  type: "zip" | "zip_pos";
}
