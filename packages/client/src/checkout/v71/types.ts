// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  encryptedBankAccountNumber?: string | undefined;
  encryptedBankLocationId?: string | undefined;
  /** Name of the account's owner, as the bank knows it. */
  ownerName?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** Why a card is charged later: `delayedCharge`, `installment` or `noShow`. */
  industryUsage?: "NoShow" | "DelayedCharge" | (string & {});
  /** Payments wait for your capture. */
  manualCapture?: string;
  maxDaysToRescue?: string;
  /** The card scheme's reference of the first payment. Needed to go on charging a card elsewhere. */
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
  /** Postal code; five digits, or five and four, in the US. */
  postalCode: string;
  /** Code of the state or province, such as `CA`; required in the US and Canada. */
  stateOrProvince?: string | undefined;
  /** Maximum length: 3000 characters. */
  street: string;
}

export interface AffirmDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `affirm`. */
  type: "affirm";
}

export interface AfterpayDetails {
  billingAddress?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  feeType?: "merchantPays" | "shopperPays" | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "alma";
}

export interface AmazonPayDetails {
  amazonPayToken?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  checkoutSessionId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `amazonpay`. */
  type: "amazonpay";
}

export interface Amount {
  /** Currency code of three letters. Exact length: 3 characters. */
  currency: string;
  /**
   * In minor units: 1000 is EUR 10.00, and JPY 1000. Most currencies have two decimals, some none or three; ISK
   * and CLP count two here.
   */
  value: number;
}

export interface Amounts {
  currency: string;
  values: number[];
}

export interface AncvDetails {
  beneficiaryId?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "ancv";
}

export interface AndroidPayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `applepay`. */
  type: "applepay";
}

export interface ApplePayDonations {
  /** Maximum length: 10000 characters. */
  applePayToken: string;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** `always` asks for 3-D Secure, `never` avoids it; without it Adyen's rules decide. Since version 69. */
  attemptAuthentication?: "always" | "never" | undefined;
  /** Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 69. */
  authenticationOnly?: boolean | undefined;
  /** How 3-D Secure is shown: `nativeThreeDS: "preferred"` keeps the shopper in your page. Since version 69. */
  threeDSRequestData?: ThreeDSRequestData | undefined;
}

export interface AuthenticationDataInResponse {
  /** `always` asks for 3-D Secure, `never` avoids it; without it Adyen's rules decide. Since version 69. */
  attemptAuthentication?: "always" | "never" | (string & {});
  /** Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 69. */
  authenticationOnly?: boolean;
  /** How 3-D Secure is shown: `nativeThreeDS: "preferred"` keeps the shopper in your page. Since version 69. */
  threeDSRequestData?: ThreeDSRequestDataInResponse;
}

export interface BacsDirectDebitDetails {
  /** Since version 65. */
  bankAccountNumber?: string | undefined;
  /** Since version 65. */
  bankLocationId?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. Since version 65. */
  holderName?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  transferInstrumentId?: string | undefined;
  /** Default: `directdebit_GB`. */
  type: "directdebit_GB";
}

export interface BalanceCheckRequest {
  /** What you know of the shopper's account, so that 3-D Secure asks less often. Since version 40. */
  accountInfo?: AccountInfo | undefined;
  /** Amount to check a card with, while `amount` is 0. Same currency. */
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  amount: Amount;
  /** Which library and platform make the call. Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 4. */
  billingAddress?: Address | undefined;
  browserInfo?: BrowserInfo | undefined;
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 2.
   */
  captureDelayHours?: number | undefined;
  /** Date as `YYYY-MM-DD`. Format: date. Since version 7. */
  dateOfBirth?: string | undefined;
  dccQuote?: ForexQuote | undefined;
  deliveryAddress?: Address | undefined;
  /** Format: date-time. Since version 8. */
  deliveryDate?: string | undefined;
  /**
   * What Adyen's script found out about the shopper's device, for risk checks. Maximum length: 5000 characters.
   * Since version 2.
   */
  deviceFingerprint?: string | undefined;
  /** Added to the fraud score: positive is riskier, negative safer. */
  fraudOffset?: number | undefined;
  /** Since version 4. */
  installments?: Installments | undefined;
  /** `shopperStatement` in a local script, for Japan. Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  /** Merchant category code of four digits, where the account may override it. Since version 12. */
  mcc?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. Since version 9. */
  merchantOrderReference?: string | undefined;
  /** What you know of the order, so that 3-D Secure asks less often. Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out. Since version 17.
   */
  metadata?: { [property: string]: string } | undefined;
  /** PSP reference of the first payment of an order. Not your own reference: see `merchantOrderReference`. */
  orderReference?: string | undefined;
  /** Brand, number and code of the gift card. */
  paymentMethod: { [property: string]: string };
  recurring?: Recurring | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals. Since version 30.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  reference?: string | undefined;
  selectedBrand?: string | undefined;
  selectedRecurringDetailReference?: string | undefined;
  sessionId?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Language and country, such as `nl-NL`. Since version 7. */
  shopperLocale?: string | undefined;
  /** Since version 7. */
  shopperName?: Name | undefined;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference?: string | undefined;
  /** Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. */
  shopperStatement?: string | undefined;
  /** National tax or identity number, where a payment method asks for it, as Boleto and Pix do. Since version 4. */
  socialSecurityNumber?: string | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. Since version 37. */
  splits?: readonly Split[] | undefined;
  /**
   * Reference of the store, for accounts that have stores. Not its id. Allowed length: 1 to 16 characters. Since
   * version 23.
   */
  store?: string | undefined;
  /** With the country code: `+31612345678`. Since version 7. */
  telephoneNumber?: string | undefined;
  /** What native 3-D Secure 2 sends along; the component collects it. Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestData | undefined;
  /**
   * Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 50.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Allowed length: 1 to 16 characters. Since version 23. */
  totalsGroup?: string | undefined;
  /** Send it by way of the account for trusted shoppers. Since version 37. */
  trustedShopper?: boolean | undefined;
}

export interface BalanceCheckResponse {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** What is left on the gift card, in minor units of its currency. */
  balance: Amount;
  fraudResult?: FraudResult;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  /** Why it was refused, for you, not for the shopper: telling it helps those who try stolen cards. */
  refusalReason?: string;
  /** `NotEnoughBalance` leaves a rest to pay in another way. */
  resultCode: "Success" | "NotEnoughBalance" | "Failed" | (string & {});
  /** The most that one payment with it may take. Since version 65. */
  transactionLimit?: Amount;
}

export interface BillDeskDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "billdesk_online" | "billdesk_wallet";
}

export interface BillingAddress {
  /** City. Maximum length: 3000 characters. */
  city?: string | undefined;
  /** Country code of two letters. `ZZ` where nobody knows. */
  country?: string | undefined;
  /** `N/A` where there is none; it must not be empty. Maximum length: 3000 characters. */
  houseNumberOrName?: string | undefined;
  /** Postal code; five digits, or five and four, in the US. */
  postalCode?: string | undefined;
  /** Code of the state or province, such as `CA`; required in the US and Canada. Maximum length: 1000 characters. */
  stateOrProvince?: string | undefined;
  /** Street without the number. Maximum length: 3000 characters. */
  street?: string | undefined;
}

export interface BlikDetails {
  blikCode?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "blik";
}

export interface BrowserInfo {
  /** The `Accept` header that the browser sent to you. */
  acceptHeader: string;
  /** `screen.colorDepth`. Since version 40. */
  colorDepth: number;
  /** `navigator.javaEnabled()`. Since version 40. */
  javaEnabled: boolean;
  /** Default: `true`. Since version 40. */
  javaScriptEnabled?: boolean | undefined;
  /** `navigator.language`. Since version 40. */
  language: string;
  /** `screen.height`. Since version 40. */
  screenHeight: number;
  /** `screen.width`. Since version 40. */
  screenWidth: number;
  /** `new Date().getTimezoneOffset()`: minutes. Since version 40. */
  timeZoneOffset: number;
  /** The `User-Agent` header that the browser sent to you. */
  userAgent: string;
}

export interface CancelOrderRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  order: EncryptedOrderData;
}

export interface CancelOrderResponse {
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  /** `Received`: the payments of the order are being given back. */
  resultCode: "Received" | (string & {});
}

export interface CardBrandDetails {
  supported?: boolean;
  type?: string;
}

export interface CardDetails {
  billingSequenceNumber?: string | undefined;
  /** Needed where a card has two brands, or is a gift card. */
  brand?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** @deprecated */
  "cupsecureplus.smscode"?: string | undefined;
  /** Security code. It may never be stored, encrypted or not. */
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Card number, encrypted in the browser. Your server never sees it in clear. Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Month of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Year of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string | undefined;
  /** Security code, encrypted in the browser. It may never be stored. Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  /** Month as two digits: `03`. */
  expiryMonth?: string | undefined;
  /** Year with four digits. */
  expiryYear?: string | undefined;
  fastlaneData?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. Maximum length: 15000 characters. */
  holderName?: string | undefined;
  /** `networkTxReference` of the first payment, where that was made elsewhere. */
  networkPaymentReference?: string | undefined;
  /** Card number in clear, for those who may handle it. */
  number?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  srcCorrelationId?: string | undefined;
  srcDigitalCardId?: string | undefined;
  srcScheme?: string | undefined;
  srcTokenReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CardDetailsInResponse {
  billingSequenceNumber?: string;
  /** Needed where a card has two brands, or is a gift card. */
  brand?: string;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string;
  /** @deprecated */
  "cupsecureplus.smscode"?: string;
  /** Security code. It may never be stored, encrypted or not. */
  cvc?: string;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string;
  /** Card number, encrypted in the browser. Your server never sees it in clear. Maximum length: 15000 characters. */
  encryptedCardNumber?: string;
  /** Month of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string;
  /** Year of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryYear?: string;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string;
  /** Security code, encrypted in the browser. It may never be stored. Maximum length: 15000 characters. */
  encryptedSecurityCode?: string;
  /** Month as two digits: `03`. */
  expiryMonth?: string;
  /** Year with four digits. */
  expiryYear?: string;
  fastlaneData?: string;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | (string & {});
  /** Name on the card. In the test environment certain names decide the outcome. Maximum length: 15000 characters. */
  holderName?: string;
  /** `networkTxReference` of the first payment, where that was made elsewhere. */
  networkPaymentReference?: string;
  /** Card number in clear, for those who may handle it. */
  number?: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string;
  shopperNotificationReference?: string;
  srcCorrelationId?: string;
  srcDigitalCardId?: string;
  srcScheme?: string;
  srcTokenReference?: string;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CardDetailsRequest {
  /** At least the first six digits; the whole number is better. */
  cardNumber?: string | undefined;
  /** Country code of two letters. */
  countryCode?: string | undefined;
  /** Card number, encrypted in the browser. Your server never sees it in clear. Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Brands that you accept, from `paymentMethods`. */
  supportedBrands?: readonly string[] | undefined;
}

export interface CardDetailsResponse {
  /** Brands of the card, and whether you accept each. */
  brands?: CardBrandDetails[];
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: string;
  isCardCommercial?: boolean;
  issuingCountryCode?: string;
}

export interface CardDonations {
  billingSequenceNumber?: string | undefined;
  brand?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** @deprecated */
  "cupsecureplus.smscode"?: string | undefined;
  /** Security code. It may never be stored, encrypted or not. */
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Card number, encrypted in the browser. Your server never sees it in clear. Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Month of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Year of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Maximum length: 15000 characters. */
  encryptedPassword?: string | undefined;
  /** Security code, encrypted in the browser. It may never be stored. Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  /** Month as two digits: `03`. */
  expiryMonth?: string | undefined;
  /** Year with four digits. */
  expiryYear?: string | undefined;
  fastlaneData?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. Maximum length: 15000 characters. */
  holderName?: string | undefined;
  networkPaymentReference?: string | undefined;
  number?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  srcCorrelationId?: string | undefined;
  srcDigitalCardId?: string | undefined;
  srcScheme?: string | undefined;
  srcTokenReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `scheme`. */
  type: "bcmc" | "scheme" | "networkToken" | "giftcard" | "card" | "clicktopay";
}

export interface CashAppDetails {
  cashtag?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  customerId?: string | undefined;
  grantId?: string | undefined;
  onFileGrantId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  requestId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  /** Default: `cashapp`. */
  type: "cashapp";
}

export interface CellulantDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
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
  /** Bank identifier code, 8 or 11 characters. */
  bic?: string | undefined;
  /** Country code of two letters. */
  countryCode?: string | undefined;
  /** International bank account number, without spaces. */
  iban?: string | undefined;
  /** Name of the account's owner, as the bank knows it. */
  ownerName?: string | undefined;
  taxId?: string | undefined;
}

export interface CheckoutBankTransferAction {
  accountNumber?: string;
  bankCode?: string;
  beneficiary?: string;
  /** Bank identifier code, 8 or 11 characters. */
  bic?: string;
  branchCode?: string;
  downloadUrl?: string;
  /** International bank account number, without spaces. */
  iban?: string;
  paymentMethodType?: string;
  reference?: string;
  routingNumber?: string;
  /** Email address of the shopper, for fraud checks. */
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
  /** Address of the other company's API, agreed with Adyen. */
  baseUrl: string;
  /** Name of the merchant account. */
  merchantAccount: string;
  merchantReference?: string | undefined;
  options?: CheckoutForwardRequestOptions | undefined;
  paymentMethod?: CheckoutForwardRequestCard | undefined;
  /** What to send; placeholders in it become card details. */
  request: CheckoutOutgoingForwardRequest;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference: string;
  /** Token of what the shopper stored. */
  storedPaymentMethodId?: string | undefined;
}

export interface CheckoutForwardRequestCard {
  /** Security code. It may never be stored, encrypted or not. */
  cvc?: string | undefined;
  /** Card number, encrypted in the browser. Your server never sees it in clear. */
  encryptedCardNumber?: string | undefined;
  /** Month of expiry, encrypted in the browser. */
  encryptedExpiryMonth?: string | undefined;
  /** Year of expiry, encrypted in the browser. */
  encryptedExpiryYear?: string | undefined;
  /** Security code, encrypted in the browser. It may never be stored. */
  encryptedSecurityCode?: string | undefined;
  /** Month as two digits: `03`. */
  expiryMonth?: string | undefined;
  /** Year with four digits. */
  expiryYear?: string | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. */
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
  /** Adyen's reference of this request: 16 capital letters and digits. Since version 71. */
  pspReference?: string;
  response: CheckoutForwardResponseFromUrl;
  /** Token of what the shopper stored. */
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
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. */
  expiresAt?: string;
  orderData?: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
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
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. */
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
  /** From the component; hand it on. */
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
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. */
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
  /** Email address of the shopper, for fraud checks. */
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
  /** What you know of the shopper's account, so that 3-D Secure asks less often. */
  accountInfo?: AccountInfo | undefined;
  /** Amount to check a card with, while `amount` is 0. Same currency. */
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Only these payment methods, by their types: `scheme` for cards, `ideal`. */
  allowedPaymentMethods?: readonly string[] | undefined;
  /** What to charge, in minor units. The browser cannot change it. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Whether to try 3-D Secure, and how to show it. Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  /** Address of the card's holder: all five fields or none. */
  billingAddress?: BillingAddress | undefined;
  /** All but these payment methods, by their types. */
  blockedPaymentMethods?: readonly string[] | undefined;
  /** Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. */
  captureDelayHours?: number | undefined;
  /** Where the shopper is. Leaves out what does not run there. */
  channel?: "iOS" | "Android" | "Web" | undefined;
  company?: Company | undefined;
  /** Country code of two letters. It decides which payment methods are offered. */
  countryCode?: string | undefined;
  /** Date as `YYYY-MM-DD`. Format: date. */
  dateOfBirth?: string | undefined;
  /** When the goods come. Format: date-time. */
  deliverAt?: string | undefined;
  deliveryAddress?: DeliveryAddress | undefined;
  /** Older than `storePaymentMethod`: ask the shopper whether to store it for one click. */
  enableOneClick?: boolean | undefined;
  /** Store it to pay out to. */
  enablePayOut?: boolean | undefined;
  /** Older than `storePaymentMethod`: store it for charges without the shopper. */
  enableRecurring?: boolean | undefined;
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. Format: date-time. */
  expiresAt?: string | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  /** Numbers of parts to offer, by payment method: `card`, `visa`. */
  installmentOptions?: { [property: string]: CheckoutSessionInstallmentOption } | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: readonly LineItem[] | undefined;
  /** Agreement on repeated charges, for India and UPI. */
  mandate?: Mandate | undefined;
  /** Merchant category code of four digits, where the account may override it. */
  mcc?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. */
  merchantOrderReference?: string | undefined;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string } | undefined;
  /**
   * `embedded`: Drop-in in your page. `hosted`: a page of Adyen's, at the answered `url`. Default: `embedded`.
   * Since version 69.
   */
  mode?: "embedded" | "hosted" | undefined;
  mpiData?: ThreeDSecureData | undefined;
  /** Which balance account bears a chargeback when the payment was split. Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /** Date after which no more charges are made under the agreement. */
  recurringExpiry?: string | undefined;
  /** Fewest days between two charges. */
  recurringFrequency?: string | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** `GET` or `POST`: how the shopper comes back. */
  redirectFromIssuerMethod?: string | undefined;
  /** `GET` or `POST`: how the shopper is sent off. */
  redirectToIssuerMethod?: string | undefined;
  /** Your reference of the payment, up to 80 characters. */
  reference: string;
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl: string;
  /** Data of the client for risk checks, and your own fields for risk rules. */
  riskData?: RiskData | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Language and country, such as `nl-NL`. */
  shopperLocale?: string | undefined;
  /** First and last name. Methods that let the shopper pay later need it. */
  shopperName?: ShopperName | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string | undefined;
  /** Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. */
  shopperStatement?: string | undefined;
  showInstallmentAmount?: boolean | undefined;
  /** Let the shopper remove what is stored. */
  showRemovePaymentMethodButton?: boolean | undefined;
  /** National tax or identity number, where a payment method asks for it, as Boleto and Pix do. */
  socialSecurityNumber?: string | undefined;
  /** Show credit and debit cards apart. Default: `false`. */
  splitCardFundingSources?: boolean | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string | undefined;
  /**
   * Whether `store` alone decides which payment methods there are (`exclusive`), adds to the others (`inclusive`),
   * or neither (`skipFilter`).
   */
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | undefined;
  /** Store what the shopper pays with, without asking; see `storePaymentMethodMode`. */
  storePaymentMethod?: boolean | undefined;
  /**
   * `askForConsent` shows the shopper a box to tick, `enabled` always stores, `disabled` never does. Since version
   * 70.
   */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  /** Look of the hosted page, from the Customer Area. Since version 69. */
  themeId?: string | undefined;
  /** What native 3-D Secure 2 sends along; the component collects it. */
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestData | undefined;
  /**
   * Authenticate with 3-D Secure and charge nothing. Default: `false`.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Send it by way of the account for trusted shoppers. */
  trustedShopper?: boolean | undefined;
}

export interface CreateCheckoutSessionResponse {
  /** What you know of the shopper's account, so that 3-D Secure asks less often. */
  accountInfo?: AccountInfoInResponse;
  /** Amount to check a card with, while `amount` is 0. Same currency. */
  additionalAmount?: Amount;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** Only these payment methods, by their types: `scheme` for cards, `ideal`. */
  allowedPaymentMethods?: string[];
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo;
  /** Since version 69. */
  authenticationData?: AuthenticationDataInResponse;
  billingAddress?: BillingAddress;
  /** All but these payment methods, by their types. */
  blockedPaymentMethods?: string[];
  /** Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. */
  captureDelayHours?: number;
  channel?: "iOS" | "Android" | "Web" | (string & {});
  company?: Company;
  /** Country code of two letters. */
  countryCode?: string;
  /** Date as `YYYY-MM-DD`. Format: date-time. */
  dateOfBirth?: string;
  /** When the goods come. Format: date-time. */
  deliverAt?: string;
  deliveryAddress?: DeliveryAddress;
  /** Older than `storePaymentMethod`: ask the shopper whether to store it for one click. */
  enableOneClick?: boolean;
  /** Store it to pay out to. */
  enablePayOut?: boolean;
  /** Older than `storePaymentMethod`: store it for charges without the shopper. */
  enableRecurring?: boolean;
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. Format: date-time. */
  expiresAt: string;
  fundOrigin?: FundOrigin;
  fundRecipient?: FundRecipientInResponse;
  /** Id of the session, beginning with `CS`. */
  id: string;
  /** Numbers of parts to offer, by payment method: `card`, `visa`. */
  installmentOptions?: { [property: string]: CheckoutSessionInstallmentOptionInResponse };
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: LineItem[];
  /** Agreement on repeated charges, for India and UPI. */
  mandate?: MandateInResponse;
  /** Merchant category code of four digits, where the account may override it. */
  mcc?: string;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. */
  merchantOrderReference?: string;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string };
  /** Default: `embedded`. Since version 70. */
  mode?: "embedded" | "hosted" | (string & {});
  mpiData?: ThreeDSecureDataInResponse;
  /** Which balance account bears a chargeback when the payment was split. Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  /** Date after which no more charges are made under the agreement. */
  recurringExpiry?: string;
  /** Fewest days between two charges. */
  recurringFrequency?: string;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  /** `GET` or `POST`: how the shopper comes back. */
  redirectFromIssuerMethod?: string;
  /** `GET` or `POST`: how the shopper is sent off. */
  redirectToIssuerMethod?: string;
  reference: string;
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl: string;
  /** Data of the client for risk checks, and your own fields for risk rules. */
  riskData?: RiskData;
  /** For the browser, together with `id`. Changes at each step; do not keep it. */
  sessionData?: string;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string;
  /** IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. */
  shopperIP?: string;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | (string & {});
  /** Language and country, such as `nl-NL`. */
  shopperLocale?: string;
  shopperName?: ShopperName;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string;
  /** Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. */
  shopperStatement?: string;
  showInstallmentAmount?: boolean;
  /** Let the shopper remove what is stored. */
  showRemovePaymentMethodButton?: boolean;
  /** National tax or identity number, where a payment method asks for it, as Boleto and Pix do. */
  socialSecurityNumber?: string;
  /** Show credit and debit cards apart. Default: `false`. */
  splitCardFundingSources?: boolean;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: SplitInResponse[];
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string;
  /**
   * Whether `store` alone decides which payment methods there are (`exclusive`), adds to the others (`inclusive`),
   * or neither (`skipFilter`).
   */
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | (string & {});
  storePaymentMethod?: boolean;
  /**
   * `askForConsent` shows the shopper a box to tick, `enabled` always stores, `disabled` never does. Since version
   * 70.
   */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | (string & {});
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string;
  /** Look of the hosted page, from the Customer Area. Since version 69. */
  themeId?: string;
  /** What native 3-D Secure 2 sends along; the component collects it. */
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestDataInResponse;
  /**
   * Authenticate with 3-D Secure and charge nothing. Default: `false`.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean;
  /** Send it by way of the account for trusted shoppers. */
  trustedShopper?: boolean;
  /** Payment page of a hosted session; send the shopper there. Since version 69. */
  url?: string;
}

export interface CreateOrderRequest {
  /** The total of the order in minor units. */
  amount: Amount;
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. */
  expiresAt?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  reference: string;
}

export interface CreateOrderResponse {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** The total of the order, in minor units. Since version 68. */
  amount: Amount;
  /** When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. */
  expiresAt: string;
  fraudResult?: FraudResult;
  /** Carries the state of the order: hand the newest one to the next payment. */
  orderData: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  reference?: string;
  /** Why it was refused, for you, not for the shopper: telling it helps those who try stolen cards. */
  refusalReason?: string;
  /** What is still to be paid, in minor units. */
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
  /** City. Maximum length: 3000 characters. */
  city?: string | undefined;
  country?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** `N/A` where there is none; it must not be empty. Maximum length: 3000 characters. */
  houseNumberOrName?: string | undefined;
  /** Last name; a company's name where there is no person. */
  lastName?: string | undefined;
  /** Postal code; five digits, or five and four, in the US. */
  postalCode?: string | undefined;
  /** Code of the state or province, such as `CA`; required in the US and Canada. Maximum length: 1000 characters. */
  stateOrProvince?: string | undefined;
  /** Street without the number. Maximum length: 3000 characters. */
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
  /** Country code of two letters. */
  countryCode?: string | undefined;
  /** Postal code; five digits, or five and four, in the US. */
  postalCode?: string | undefined;
  /** Code of the state or province, such as `CA`; required in the US and Canada. */
  stateOrProvince?: string | undefined;
}

export interface DetailsRequestAuthenticationData {
  /** Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 69. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. */
  holderName?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `directdebit_AU`. */
  type: "directdebit_AU";
}

export interface DokuDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** First name. */
  firstName: string;
  /** Last name; a company's name where there is no person. */
  lastName: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail: string;
  type: "doku_mandiri_va" | "doku_cimb_va" | "doku_danamon_va" | "doku_bni_va" | "doku_permata_lite_atm" | "doku_bri_va" | "doku_bca_va" | "doku_alfamart" | "doku_indomaret" | "doku_wallet" | "doku_ovo";
}

export interface Donation {
  currency: string;
  donationType: string;
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
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string | undefined;
}

export interface DonationCampaignsResponse {
  donationCampaigns?: DonationCampaign[];
}

export interface DonationPaymentRequest {
  /** What you know of the shopper's account, so that 3-D Secure asks less often. Since version 40. */
  accountInfo?: AccountInfo | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** What is donated, in minor units. */
  amount: Amount;
  /** Which library and platform make the call. Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  billingAddress?: BillingAddress | undefined;
  browserInfo?: BrowserInfo | undefined;
  channel?: "iOS" | "Android" | "Web" | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Since version 49.
   * @deprecated Since version 68.
   */
  conversionId?: string | undefined;
  /** Country code of two letters. Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Date as `YYYY-MM-DD`. Format: date-time. */
  dateOfBirth?: string | undefined;
  /** When the goods come. Format: date-time. Since version 70. */
  deliverAt?: string | undefined;
  deliveryAddress?: DeliveryAddress | undefined;
  /** What Adyen's script found out about the shopper's device, for risk checks. Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  donationAccount?: string | undefined;
  /** From `donationCampaigns`. Since version 67. */
  donationCampaignId?: string | undefined;
  /** PSP reference of that payment. */
  donationOriginalPspReference?: string | undefined;
  /** From the answer to the payment. */
  donationToken?: string | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. Since version 32. */
  lineItems?: readonly LineItem[] | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** What you know of the order, so that 3-D Secure asks less often. Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string } | undefined;
  mpiData?: ThreeDSecureData | undefined;
  /** Maximum length: 80 characters. Since version 40. */
  origin?: string | undefined;
  paymentMethod?: ApplePayDonations | CardDonations | GooglePayDonations | IdealDonations | PayWithGoogleDonations | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals. Since version 32.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** `GET` or `POST`: how the shopper comes back. Since version 32. */
  redirectFromIssuerMethod?: string | undefined;
  /** `GET` or `POST`: how the shopper is sent off. Since version 32. */
  redirectToIssuerMethod?: string | undefined;
  /** Your reference of the donation, not that of the payment. */
  reference: string;
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl: string;
  sessionValidity?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /**
   * IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. Maximum length: 1000
   * characters.
   */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Language and country, such as `nl-NL`. */
  shopperLocale?: string | undefined;
  shopperName?: ShopperName | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string | undefined;
  /** National tax or identity number, where a payment method asks for it, as Boleto and Pix do. */
  socialSecurityNumber?: string | undefined;
  /** Reference of the store, for accounts that have stores. Not its id. Allowed length: 1 to 16 characters. */
  store?: string | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  /** What native 3-D Secure 2 sends along; the component collects it. Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestFields | undefined;
  /**
   * Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 50.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
}

export interface DonationPaymentResponse {
  amount?: Amount;
  donationAccount?: string;
  id?: string;
  /** Name of the merchant account. */
  merchantAccount?: string;
  payment?: PaymentResponse;
  reference?: string;
  /** `completed`, `pending` or `refused`. */
  status?: "completed" | "pending" | "refused" | (string & {});
}

export interface DragonpayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  type: "dragonpay_ebanking" | "dragonpay_otc_banking" | "dragonpay_otc_non_banking" | "dragonpay_otc_philippines";
}

export interface EBankingFinlandDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `ebanking_FI`. */
  type: "ebanking_FI";
}

export interface EcontextVoucherDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** First name. */
  firstName: string;
  /** Last name; a company's name where there is no person. */
  lastName: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail: string;
  /** With the country code: `+31612345678`. */
  telephoneNumber: string;
  type: "econtext_seven_eleven" | "econtext_online" | "econtext" | "econtext_stores" | "econtext_atm";
}

export interface EftDetails {
  bankAccountNumber?: string | undefined;
  bankCode?: string | undefined;
  bankLocationId?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Name of the account's owner, as the bank knows it. */
  ownerName?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `eft_directdebit_CA`. */
  type: "eft_directdebit_CA";
}

export interface EncryptedOrderData {
  /** Maximum length: 5000 characters. */
  orderData: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Month as two digits: `03`. */
  expiryMonth?: string | undefined;
  /** Year with four digits. */
  expiryYear?: string | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. Maximum length: 15000 characters. */
  holderName?: string | undefined;
  number?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId: string;
  subtype: "hilton";
  /** Default: `externalToken`. */
  type: "externalToken";
}

export interface FastlaneDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  fastlaneData: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** All risk checks together: 100 or more is refused. */
  accountScore: number;
  /** Each risk check with its score. */
  results?: FraudCheckResult[];
}

export interface FundOrigin {
  billingAddress?: Address | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  walletIdentifier?: string | undefined;
}

export interface FundRecipient {
  IBAN?: string | undefined;
  billingAddress?: Address | undefined;
  paymentMethod?: CardDetails | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  shopperName?: Name | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. */
  storedPaymentMethodId?: string | undefined;
  subMerchant?: SubMerchant | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  walletIdentifier?: string | undefined;
  walletOwnerTaxId?: string | undefined;
  walletPurpose?: "identifiedBoleto" | "transferDifferentWallet" | "transferOwnWallet" | "transferSameWallet" | "unidentifiedBoleto" | undefined;
}

export interface FundRecipientInResponse {
  IBAN?: string;
  billingAddress?: Address;
  paymentMethod?: CardDetailsInResponse;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string;
  shopperName?: Name;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string;
  /** Token of what the shopper stored. Maximum length: 64 characters. */
  storedPaymentMethodId?: string;
  subMerchant?: SubMerchant;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string;
  walletIdentifier?: string;
  walletOwnerTaxId?: string;
  walletPurpose?: "identifiedBoleto" | "transferDifferentWallet" | "transferOwnWallet" | "transferSameWallet" | "unidentifiedBoleto" | (string & {});
}

export interface GenericIssuerPaymentMethodDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "onlineBanking_PL" | "eps" | "onlineBanking_SK" | "onlineBanking_CZ" | "onlinebanking_IN";
}

export interface GooglePayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  googlePayCardNetwork?: string | undefined;
  /** Maximum length: 10000 characters. */
  googlePayToken: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `googlepay`. */
  type: "googlepay";
}

export interface GooglePayDonations {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  googlePayCardNetwork?: string | undefined;
  /** Maximum length: 10000 characters. */
  googlePayToken: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `googlepay`. */
  type: "googlepay";
}

export interface IdealDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `ideal`. */
  type: "ideal";
}

export interface IdealDonations {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** How many parts. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: string | undefined;
  /** Default: `klarna`. */
  type: "klarna" | "klarnapayments" | "klarnapayments_account" | "klarnapayments_b2b" | "klarna_paynow" | "klarna_account" | "klarna_b2b";
}

export interface KlarnaNetworkDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 10240 characters. */
  klarnaNetworkData?: string | undefined;
  /** Maximum length: 10240 characters. */
  klarnaNetworkSessionToken?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** Price of one unit without tax, in minor units. */
  amountExcludingTax?: number | undefined;
  /** Price of one unit with tax, in minor units. */
  amountIncludingTax?: number | undefined;
  /** Since version 70. */
  brand?: string | undefined;
  /** Since version 70. */
  color?: string | undefined;
  /** What it is, as the shopper reads it. Maximum length: 10000 characters. */
  description?: string | undefined;
  /** Your id of the item. */
  id?: string | undefined;
  /** Picture of the item. */
  imageUrl?: string | undefined;
  itemCategory?: string | undefined;
  /** Since version 70. */
  manufacturer?: string | undefined;
  /** Since version 70. */
  marketplaceSellerId?: string | undefined;
  /** Page of the item. */
  productUrl?: string | undefined;
  /** How many units. */
  quantity?: number | undefined;
  /** Since version 70. */
  receiverEmail?: string | undefined;
  /** Since version 70. */
  size?: string | undefined;
  /** Since version 70. */
  sku?: string | undefined;
  /** Tax of one unit, in minor units. */
  taxAmount?: number | undefined;
  /** In hundredths of a percent: 2100 is 21 %. */
  taxPercentage?: number | undefined;
  /** Since version 70. */
  upc?: string | undefined;
}

export interface ListStoredPaymentMethodsResponse {
  /** Name of the merchant account. */
  merchantAccount?: string;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference?: string;
  storedPaymentMethods?: StoredPaymentMethodResource[];
}

export interface Mandate {
  /** In minor units, as a text: what one charge is, or may be at most. */
  amount: string;
  /** `max` or `exact`. */
  amountRule?: "max" | "exact" | undefined;
  billingAttemptsRule?: "on" | "before" | "after" | undefined;
  billingDay?: string | undefined;
  count?: string | undefined;
  /** Last day, `YYYY-MM-DD`. */
  endsAt: string;
  /** How often it may be charged. */
  frequency: "adhoc" | "daily" | "weekly" | "biWeekly" | "monthly" | "quarterly" | "halfYearly" | "yearly";
  remarks?: string | undefined;
  startsAt?: string | undefined;
}

export interface MandateInResponse {
  /** In minor units, as a text: what one charge is, or may be at most. */
  amount: string;
  /** `max` or `exact`. */
  amountRule?: "max" | "exact" | (string & {});
  billingAttemptsRule?: "on" | "before" | "after" | (string & {});
  billingDay?: string;
  count?: string;
  /** Last day, `YYYY-MM-DD`. */
  endsAt: string;
  /** How often it may be charged. */
  frequency: "adhoc" | "daily" | "weekly" | "biWeekly" | "monthly" | "quarterly" | "halfYearly" | "yearly" | (string & {});
  remarks?: string;
  startsAt?: string;
}

export interface MasterpassDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  masterpassTransactionId: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `masterpass`. */
  type: "masterpass";
}

export interface MbwayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail: string;
  /** With the country code: `+31612345678`. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `mobilepay`. */
  type: "mobilepay";
}

export interface MolPayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "molpay_ebanking_fpx_MY" | "molpay_ebanking_TH";
}

export interface Name {
  /** First name. Maximum length: 80 characters. */
  firstName: string;
  /** Last name; a company's name where there is no person. Maximum length: 80 characters. */
  lastName: string;
}

export interface OpenInvoiceDetails {
  billingAddress?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `openinvoice`. */
  type: "openinvoice" | "afterpay_directdebit" | "atome_pos";
}

export interface Passenger {
  /** Date as `YYYY-MM-DD`. Format: date. */
  dateOfBirth?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name; a company's name where there is no person. */
  lastName?: string | undefined;
  phoneNumber?: string | undefined;
  travellerType?: string | undefined;
}

export interface PayByBankAISDirectDebitDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `paybybank_AIS_DD`. */
  type: "paybybank_AIS_DD";
}

export interface PayByBankDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  issuer?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `paybybank`. */
  type: "paybybank";
}

export interface PayPalDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  orderID?: string | undefined;
  payeePreferred?: string | undefined;
  payerID?: string | undefined;
  payerSelected?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  subtype?: "express" | "redirect" | "sdk" | undefined;
  /** Default: `paypal`. */
  type: "paypal";
}

export interface PayPayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `paypay`. */
  type: "paypay";
}

export interface PayToDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperAccountIdentifier?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `payto`. */
  type: "payto";
}

export interface PayToPaymentMethod {
  /** Allowed length: 0 to 50 characters. Pattern: `payTo|upi_collect`. */
  type: "payTo";
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 0 to 256 characters.
   */
  shopperReference?: string | undefined;
}

export interface PayUUpiDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `payu_IN_upi`. */
  type: "payu_IN_upi";
  virtualPaymentAddress?: string | undefined;
}

export interface PayWithGoogleDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 5000 characters. */
  googlePayToken: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `paywithgoogle`. */
  type: "paywithgoogle";
}

export interface PayWithGoogleDonations {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** Maximum length: 5000 characters. */
  googlePayToken: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Maximum length: 12 characters. */
  threeDS2SdkVersion?: string | undefined;
  /** Default: `paywithgoogle`. */
  type: "paywithgoogle";
}

export interface Payment {
  amount?: Amount;
  paymentMethod?: ResponsePaymentMethod;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  resultCode?: "Authorised" | "Received" | "Pending" | (string & {});
}

export interface PaymentAmountUpdateRequest {
  /** The new total in minor units, not the difference. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** Why: a delayed charge, an installment, a no-show. Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. Since version 70. */
  lineItems?: readonly LineItem[] | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  reference?: string | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: readonly Split[] | undefined;
}

export interface PaymentAmountUpdateResponse {
  amount: Amount;
  /** Why a card is charged later: `delayedCharge`, `installment` or `noShow`. Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | (string & {});
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. Since version 71. */
  lineItems?: LineItem[];
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Reference of the payment that this changes. */
  paymentPspReference: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  reference: string;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: SplitInResponse[];
  /** Always `received`; the AUTHORISATION_ADJUSTMENT webhook decides. */
  status: "received" | (string & {});
}

export interface PaymentCancelRequest {
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Your reference of this cancellation, not that of the payment. */
  reference?: string | undefined;
}

export interface PaymentCancelResponse {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Reference of the payment that this changes. */
  paymentPspReference: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  reference?: string;
  /** Always `received`; the CANCELLATION webhook decides. */
  status: "received" | (string & {});
}

export interface PaymentCaptureRequest {
  /** What to capture, in minor units, in the currency of the payment and no more than was authorised. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: readonly LineItem[] | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Which balance account bears a chargeback when the payment was split. Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /** Your reference of this capture, not that of the payment. */
  reference?: string | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: readonly Split[] | undefined;
  /** Since version 70. */
  subMerchants?: readonly SubMerchantInfo[] | undefined;
}

export interface PaymentCaptureResponse {
  amount: Amount;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: LineItem[];
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Reference of the payment that this changes. */
  paymentPspReference: string;
  /** Which balance account bears a chargeback when the payment was split. Since version 70. */
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  reference?: string;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: SplitInResponse[];
  /** Always `received`: the request is taken, nothing is captured yet. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "alipay" | "multibanco" | "bankTransfer" | "bankTransfer_IBAN" | "paybright" | "paynow" | "affirm_pos" | "iris" | "wero" | "trustly" | "trustlyvector" | "oney" | "facilypay" | "facilypay_3x" | "facilypay_4x" | "facilypay_6x" | "facilypay_10x" | "facilypay_12x" | "unionpay" | "kcp_banktransfer" | "kcp_payco" | "kcp_creditcard" | "wechatpaySDK" | "wechatpayQR" | "wechatpayWeb" | "molpay_boost" | "wallet_IN" | "payu_IN_cashcard" | "payu_IN_nb" | "paytm" | "molpay_ebanking_VN" | "molpay_ebanking_MY" | "molpay_ebanking_direct_MY" | "swish" | "bizum" | "walley" | "walley_b2b" | "paypo" | "scalapay" | "scalapay_3x" | "scalapay_4x" | "molpay_fpx" | "payme" | "payme_pos" | "konbini" | "directEbanking" | "boletobancario" | "cashticket" | "ikano" | "karenmillen" | "oasis" | "warehouse" | "primeiropay_boleto" | "mada" | "benefit" | "knet" | "omannet" | "gopay_wallet" | "kcp_naverpay" | "fawry" | "atome" | "naps" | "nordea" | "boletobancario_bradesco" | "boletobancario_itau" | "boletobancario_santander" | "boletobancario_bancodobrasil" | "boletobancario_hsbc" | "molpay_maybank2u" | "molpay_cimb" | "molpay_rhb" | "molpay_amb" | "molpay_hlb" | "molpay_affin_epg" | "molpay_bankislam" | "molpay_publicbank" | "fpx_agrobank" | "touchngo" | "maybank2u_mae" | "duitnow" | "promptpay" | "twint_pos" | "alipay_hk" | "alipay_hk_web" | "alipay_hk_wap" | "alipay_wap" | "balanceplatform";
}

export interface PaymentDetailsRequest {
  /** Since version 69. */
  authenticationData?: DetailsRequestAuthenticationData | undefined;
  /** What the front end gave after the action: `redirectResult`, `threeDSResult`, `payload`. */
  details: PaymentCompletionDetails;
  /** Needed by older integrations only; newer actions carry what they need. Maximum length: 200000 characters. */
  paymentData?: string | undefined;
  /**
   * Authenticate with 3-D Secure and charge nothing. Since version 40.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
}

export interface PaymentDetailsResponse {
  /** A further step. Hand it to Drop-in or the component unread. Since version 49. */
  action?: CheckoutThreeDS2Action;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  /** What was authorised, in minor units. Since version 52. */
  amount?: Amount;
  /** Lets the shopper donate with the same payment method. Since version 66. */
  donationToken?: string;
  /** Score and results of the risk checks. */
  fraudResult?: FraudResult;
  /** The payment's `reference`, given back. Since version 49. */
  merchantReference?: string;
  /** The order after this payment. */
  order?: CheckoutOrderResponse;
  /** Type and brand that it was paid with. Since version 69. */
  paymentMethod?: ResponsePaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidationsResponse;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference?: string;
  /** Why it was refused, for you, not for the shopper: telling it helps those who try stolen cards. */
  refusalReason?: string;
  /** The reason as a code: a string of digits. Since version 40. */
  refusalReasonCode?: string;
  /**
   * Where the payment stands. `Authorised` and `Refused` are ends; `Pending` and `Received` wait for a webhook;
   * `RedirectShopper`, `IdentifyShopper`, `ChallengeShopper` and `PresentToShopper` come with an `action`.
   */
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
  /** Language and country, such as `nl-NL`. */
  shopperLocale?: string;
  /** Since version 67. */
  threeDS2ResponseData?: ThreeDS2ResponseData;
  /** Since version 41. */
  threeDS2Result?: ThreeDS2Result;
  /** Since version 67. */
  threeDSPaymentData?: string;
}

export interface PaymentLinkRequest {
  /** Only these payment methods, by their types: `scheme` for cards, `ideal`. */
  allowedPaymentMethods?: readonly string[] | undefined;
  /** What the link asks for, in minor units. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  billingAddress?: Address | undefined;
  /** All but these payment methods, by their types. */
  blockedPaymentMethods?: readonly string[] | undefined;
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 69.
   */
  captureDelayHours?: number | undefined;
  /** Country code of two letters. It decides which payment methods are offered. Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Date as `YYYY-MM-DD`. Format: date. Since version 69. */
  dateOfBirth?: string | undefined;
  /** When the goods come. Format: date-time. */
  deliverAt?: string | undefined;
  deliveryAddress?: Address | undefined;
  /** What the page says it is for, up to 280 characters. */
  description?: string | undefined;
  /**
   * When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. Format: date-time. Since
   * version 71.
   */
  expiresAt?: string | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  /** Numbers of parts to offer, by payment method: `card`, `visa`. */
  installmentOptions?: { [property: string]: InstallmentOption } | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: readonly LineItem[] | undefined;
  /** Payments wait for your capture. */
  manualCapture?: boolean | undefined;
  /**
   * Merchant category code of four digits, where the account may override it. Maximum length: 16 characters. Since
   * version 69.
   */
  mcc?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. Maximum length: 1000 characters. */
  merchantOrderReference?: string | undefined;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string } | undefined;
  /** Which balance account bears a chargeback when the payment was split. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** Your reference, given to each payment that is made with the link. */
  reference: string;
  /** What the page asks the shopper for: `billingAddress`, `shopperEmail` and others. Since version 67. */
  requiredShopperFields?: readonly ("billingAddress" | "deliveryAddress" | "shopperEmail" | "shopperName" | "telephoneNumber")[] | undefined;
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl?: string | undefined;
  /** May be paid more than once. Off by default. */
  reusable?: boolean | undefined;
  /** Data of the client for risk checks, and your own fields for risk rules. Since version 65. */
  riskData?: RiskData | undefined;
  /** Email address of the shopper, for fraud checks. Maximum length: 500 characters. */
  shopperEmail?: string | undefined;
  /** Language and country, such as `nl-NL`. Maximum length: 32 characters. */
  shopperLocale?: string | undefined;
  shopperName?: Name | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string | undefined;
  /**
   * Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. Maximum length:
   * 10000 characters. Since version 69.
   */
  shopperStatement?: string | undefined;
  /** Let the shopper remove what is stored. Default: `true`. */
  showRemovePaymentMethodButton?: boolean | undefined;
  /**
   * National tax or identity number, where a payment method asks for it, as Boleto and Pix do. Maximum length: 32
   * characters. Since version 69.
   */
  socialSecurityNumber?: string | undefined;
  /** Show credit and debit cards apart. Default: `false`. Since version 69. */
  splitCardFundingSources?: boolean | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string | undefined;
  /**
   * `askForConsent` shows the shopper a box to tick, `enabled` always stores, `disabled` never does. Since version
   * 68.
   */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | undefined;
  /** With the country code: `+31612345678`. Maximum length: 32 characters. Since version 68. */
  telephoneNumber?: string | undefined;
  /** Look of the hosted page, from the Customer Area. Since version 67. */
  themeId?: string | undefined;
  /** What native 3-D Secure 2 sends along; the component collects it. */
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestData | undefined;
}

export interface PaymentLinkResponse {
  /** Only these payment methods, by their types: `scheme` for cards, `ideal`. */
  allowedPaymentMethods?: string[];
  /** What the link asks for, in minor units. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo;
  billingAddress?: Address;
  /** All but these payment methods, by their types. */
  blockedPaymentMethods?: string[];
  /**
   * Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. Since version
   * 69.
   */
  captureDelayHours?: number;
  /** Country code of two letters. Maximum length: 100 characters. */
  countryCode?: string;
  /** Date as `YYYY-MM-DD`. Format: date. Since version 69. */
  dateOfBirth?: string;
  /** When the goods come. Format: date-time. */
  deliverAt?: string;
  deliveryAddress?: Address;
  description?: string;
  /**
   * When it ends: date and time with a time zone, such as `2030-01-31T12:00:00+01:00`. Format: date-time. Since
   * version 71.
   */
  expiresAt?: string;
  fundOrigin?: FundOrigin;
  fundRecipient?: FundRecipientInResponse;
  /** Id of the link, beginning with `PL`. Since version 51. */
  id: string;
  /** Numbers of parts to offer, by payment method: `card`, `visa`. */
  installmentOptions?: { [property: string]: InstallmentOptionInResponse };
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: LineItem[];
  /** Payments wait for your capture. */
  manualCapture?: boolean;
  /**
   * Merchant category code of four digits, where the account may override it. Maximum length: 16 characters. Since
   * version 69.
   */
  mcc?: string;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. Maximum length: 1000 characters. */
  merchantOrderReference?: string;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string };
  /** Which balance account bears a chargeback when the payment was split. */
  platformChargebackLogic?: PlatformChargebackLogicInResponse;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  /** Your reference, given back. */
  reference: string;
  /** Since version 67. */
  requiredShopperFields?: ("billingAddress" | "deliveryAddress" | "shopperEmail" | "shopperName" | "telephoneNumber" | (string & {}))[];
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl?: string;
  reusable?: boolean;
  /** Data of the client for risk checks, and your own fields for risk rules. Since version 65. */
  riskData?: RiskData;
  /** Email address of the shopper, for fraud checks. Maximum length: 500 characters. */
  shopperEmail?: string;
  /** Language and country, such as `nl-NL`. Maximum length: 32 characters. */
  shopperLocale?: string;
  shopperName?: Name;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string;
  /**
   * Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. Maximum length:
   * 10000 characters. Since version 69.
   */
  shopperStatement?: string;
  /** Let the shopper remove what is stored. Default: `true`. */
  showRemovePaymentMethodButton?: boolean;
  /**
   * National tax or identity number, where a payment method asks for it, as Boleto and Pix do. Maximum length: 32
   * characters. Since version 69.
   */
  socialSecurityNumber?: string;
  /** Show credit and debit cards apart. Default: `false`. Since version 69. */
  splitCardFundingSources?: boolean;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: SplitInResponse[];
  /** `active`, `paymentPending`, `completed`, `paid` or `expired`. */
  status: "active" | "completed" | "expired" | "paid" | "paymentPending" | (string & {});
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string;
  /**
   * `askForConsent` shows the shopper a box to tick, `enabled` always stores, `disabled` never does. Since version
   * 68.
   */
  storePaymentMethodMode?: "askForConsent" | "disabled" | "enabled" | (string & {});
  /** With the country code: `+31612345678`. Maximum length: 32 characters. Since version 68. */
  telephoneNumber?: string;
  /** Look of the hosted page, from the Customer Area. Since version 67. */
  themeId?: string;
  /** What native 3-D Secure 2 sends along; the component collects it. */
  threeDS2RequestData?: CheckoutSessionThreeDS2RequestDataInResponse;
  /** Format: date-time. */
  updatedAt?: string;
  /** The link to send to the shopper. */
  url: string;
}

export interface PaymentMethod {
  apps?: PaymentMethodUPIApps[];
  /** Since version 65. */
  brand?: string;
  /** Card brands that are accepted. Since version 49. */
  brands?: string[];
  /** For Drop-in. */
  configuration?: { [property: string]: string };
  /** `credit`, `debit` or `prepaid`. Since version 53. */
  fundingSource?: "credit" | "debit" | "prepaid" | (string & {});
  group?: PaymentMethodGroup;
  /** @deprecated */
  inputDetails?: InputDetail[];
  /** Banks to choose from. Since version 68. */
  issuers?: PaymentMethodIssuer[];
  /** What to show, in the shopper's language. */
  name?: string;
  promoted?: boolean;
  /** Goes into `paymentMethod.type` of the payment. */
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
  /** Security code. It may never be stored, encrypted or not. */
  cvc?: string | undefined;
  /** Maximum length: 40000 characters. */
  encryptedCard?: string | undefined;
  /** Card number, encrypted in the browser. Your server never sees it in clear. Maximum length: 15000 characters. */
  encryptedCardNumber?: string | undefined;
  /** Month of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryMonth?: string | undefined;
  /** Year of expiry, encrypted in the browser. Maximum length: 15000 characters. */
  encryptedExpiryYear?: string | undefined;
  /** Security code, encrypted in the browser. It may never be stored. Maximum length: 15000 characters. */
  encryptedSecurityCode?: string | undefined;
  /** Month as two digits: `03`. */
  expiryMonth?: string | undefined;
  /** Year with four digits. */
  expiryYear?: string | undefined;
  /** Name on the card. In the test environment certain names decide the outcome. */
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
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** Only these payment methods, by their types: `scheme` for cards, `ideal`. Since version 40. */
  allowedPaymentMethods?: readonly string[] | undefined;
  /** What will be charged: some methods have limits. */
  amount?: Amount | undefined;
  /** All but these payment methods, by their types. Since version 40. */
  blockedPaymentMethods?: readonly string[] | undefined;
  browserInfo?: BrowserInfo | undefined;
  /** `Web`, `iOS` or `Android`: leaves out what does not run there. */
  channel?: "iOS" | "Android" | "Web" | undefined;
  /** Country code of two letters. It decides which payment methods are offered. */
  countryCode?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** The order that is being filled: what it has already is not offered. Since version 64. */
  order?: EncryptedOrderData | undefined;
  /** Maximum length: 256 characters. */
  shopperConversionId?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. */
  shopperIP?: string | undefined;
  /** Language and country, such as `nl-NL`. Since version 7. */
  shopperLocale?: string | undefined;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference?: string | undefined;
  /** Show credit and debit cards apart. Default: `false`. Since version 53. */
  splitCardFundingSources?: boolean | undefined;
  /**
   * Reference of the store, for accounts that have stores. Not its id. Allowed length: 1 to 16 characters. Since
   * version 23.
   */
  store?: string | undefined;
  /**
   * Whether `store` alone decides which payment methods there are (`exclusive`), adds to the others (`inclusive`),
   * or neither (`skipFilter`).
   */
  storeFiltrationMode?: "exclusive" | "inclusive" | "skipFilter" | undefined;
  /** With the country code: `+31612345678`. Since version 7. */
  telephoneNumber?: string | undefined;
}

export interface PaymentMethodsResponse {
  /** Methods in the order to show them in. Their `type` goes into the payment. */
  paymentMethods?: PaymentMethod[];
  /** What this shopper stored; only with `shopperReference` in the request. Since version 49. */
  storedPaymentMethods?: StoredPaymentMethod[];
}

export interface PaymentRefundRequest {
  /** What to give back, in minor units; all refunds together no more than was captured. */
  amount: Amount;
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  capturePspReference?: string | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: readonly LineItem[] | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Why, for reports. Some payment methods require it. */
  merchantRefundReason?: "FRAUD" | "CUSTOMER REQUEST" | "RETURN" | "DUPLICATE" | "OTHER" | null | undefined;
  /** Your reference of this refund, not that of the payment. */
  reference?: string | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string | undefined;
}

export interface PaymentRefundResponse {
  amount: Amount;
  capturePspReference?: string;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. */
  lineItems?: LineItem[];
  /** Name of the merchant account. */
  merchantAccount: string;
  merchantRefundReason?: "FRAUD" | "CUSTOMER REQUEST" | "RETURN" | "DUPLICATE" | "OTHER" | (string & {}) | null;
  /** Reference of the payment that this changes. */
  paymentPspReference: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  reference?: string;
  /** How the amount is divided between balance accounts and fees. Must add up to it. */
  splits?: SplitInResponse[];
  /** Always `received`: no money has moved yet. */
  status: "received" | (string & {});
  /** Reference of the store, for accounts that have stores. Not its id. */
  store?: string;
}

export interface PaymentRequest {
  /** What you know of the shopper's account, so that 3-D Secure asks less often. Since version 40. */
  accountInfo?: AccountInfo | undefined;
  /** Amount to check a card with, while `amount` is 0. Same currency. */
  additionalAmount?: Amount | undefined;
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string } | undefined;
  /** What to charge, in minor units. 0 checks and stores a card without charging. */
  amount: Amount;
  /** Which library and platform make the call. Since version 40. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Whether to try 3-D Secure, and whether your page can show it natively. Since version 69. */
  authenticationData?: AuthenticationData | undefined;
  bankAccount?: CheckoutBankAccount | undefined;
  /** Address of the card's holder: all five fields or none. Address checks and 3-D Secure use it. */
  billingAddress?: BillingAddress | undefined;
  /** What the browser tells of itself, for 3-D Secure. The component collects it. */
  browserInfo?: BrowserInfo | undefined;
  /** Hours until the capture happens by itself; 0: at once. Without it the account's setting counts. */
  captureDelayHours?: number | undefined;
  /** Where the shopper is. `Web` together with `origin` and `browserInfo` allows 3-D Secure in the page. */
  channel?: "iOS" | "Android" | "Web" | undefined;
  /** For Drop-in's analytics. Maximum length: 256 characters. */
  checkoutAttemptId?: string | undefined;
  /** Since version 32. */
  company?: Company | undefined;
  /**
   * Since version 49.
   * @deprecated Since version 68.
   */
  conversionId?: string | undefined;
  /** Country code of two letters. It decides which payment methods are offered. Maximum length: 100 characters. */
  countryCode?: string | undefined;
  /** Date as `YYYY-MM-DD`. Format: date-time. */
  dateOfBirth?: string | undefined;
  /** Rate that was offered to the shopper in their own currency. */
  dccQuote?: ForexQuote | undefined;
  /** When the goods come. Format: date-time. Since version 70. */
  deliverAt?: string | undefined;
  /** Where the goods go. */
  deliveryAddress?: DeliveryAddress | undefined;
  /**
   * Format: date-time.
   * @deprecated Since version 70.
   */
  deliveryDate?: string | undefined;
  /** What Adyen's script found out about the shopper's device, for risk checks. Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  /** Older than `storePaymentMethod`: ask the shopper whether to store it for one click. Since version 32. */
  enableOneClick?: boolean | undefined;
  /** Store it to pay out to. Since version 32. */
  enablePayOut?: boolean | undefined;
  /** Older than `storePaymentMethod`: store it for charges without the shopper. Since version 32. */
  enableRecurring?: boolean | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  entityType?: "NaturalPerson" | "CompanyName" | undefined;
  /** Added to the fraud score: positive is riskier, negative safer. */
  fraudOffset?: number | undefined;
  fundOrigin?: FundOrigin | undefined;
  fundRecipient?: FundRecipient | undefined;
  /** Why a card is charged later: `delayedCharge`, `installment` or `noShow`. Since version 70. */
  industryUsage?: "delayedCharge" | "installment" | "noShow" | undefined;
  /** Number of monthly parts, in countries where cards have them. */
  installments?: Installments | undefined;
  /** What is bought. Needed by methods that let the shopper pay later; must add up to the amount. Since version 32. */
  lineItems?: readonly LineItem[] | undefined;
  /** `shopperStatement` in a local script, for Japan. Since version 68. */
  localizedShopperStatement?: { [property: string]: string } | undefined;
  /** Agreement on repeated charges, for India and UPI. */
  mandate?: Mandate | undefined;
  /** Merchant category code of four digits, where the account may override it. */
  mcc?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Groups payments of one order in reports, for retries with other references. Maximum length: 1000 characters. */
  merchantOrderReference?: string | undefined;
  /** What you know of the order, so that 3-D Secure asks less often. Since version 40. */
  merchantRiskIndicator?: MerchantRiskIndicator | undefined;
  /**
   * Up to 20 pairs of your own, keys of 20 and values of 80 characters, handed back in webhooks. Keep personal
   * data out.
   */
  metadata?: { [property: string]: string } | undefined;
  /** Result of a 3-D Secure authentication that was made elsewhere. */
  mpiData?: ThreeDSecureData | undefined;
  /** The order that this payment fills a part of, with its newest `orderData`. */
  order?: EncryptedOrderData | undefined;
  /** PSP reference of the first payment of an order. Not your own reference: see `merchantOrderReference`. */
  orderReference?: string | undefined;
  /**
   * Scheme, host and port of your page, for 3-D Secure in it. It must be among the client key's allowed origins.
   * Maximum length: 80 characters. Since version 40.
   */
  origin?: string | undefined;
  /** What Drop-in or a component collected, as it is, or `{ type, storedPaymentMethodId }` for a stored one. */
  paymentMethod: AchDetails | AffirmDetails | AfterpayDetails | AlmaDetails | AmazonPayDetails | AncvDetails | AndroidPayDetails | ApplePayDetails | BacsDirectDebitDetails | BillDeskDetails | BlikDetails | CardDetails | CashAppDetails | CellulantDetails | DirectDebitAuDetails | DokuDetails | DragonpayDetails | EBankingFinlandDetails | EcontextVoucherDetails | EftDetails | ExternalTokenDetails | FastlaneDetails | GenericIssuerPaymentMethodDetails | GooglePayDetails | IdealDetails | KlarnaDetails | KlarnaNetworkDetails | MasterpassDetails | MbwayDetails | MobilePayDetails | MolPayDetails | OpenInvoiceDetails | PayByBankAISDirectDebitDetails | PayByBankDetails | PayPalDetails | PayPayDetails | PayToDetails | PayUUpiDetails | PayWithGoogleDetails | PaymentDetails | PixDetails | PixPayByBankDetails | PseDetails | RakutenPayDetails | RatepayDetails | RivertyDetails | SamsungPayDetails | SepaDirectDebitDetails | StoredPaymentMethodDetails | TwintDetails | UpiCollectDetails | UpiIntentDetails | UpiQrDetails | VippsDetails | VisaCheckoutDetails | WeChatPayDetails | WeChatPayMiniProgramDetails | ZipDetails | DropInPaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidations | undefined;
  /** Which balance account bears a chargeback when the payment was split. Since version 68. */
  platformChargebackLogic?: PlatformChargebackLogic | undefined;
  /** Date after which no more charges are made under the agreement. */
  recurringExpiry?: string | undefined;
  /** Fewest days between two charges. */
  recurringFrequency?: string | undefined;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals. Since version 32.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | undefined;
  /** `GET` or `POST`: how the shopper comes back. Since version 32. */
  redirectFromIssuerMethod?: string | undefined;
  /** `GET` or `POST`: how the shopper is sent off. Since version 32. */
  redirectToIssuerMethod?: string | undefined;
  /**
   * Your reference of this attempt, up to 80 characters, shown in reports and webhooks. Make it unique: Adyen does
   * not refuse a second payment with the same one, the idempotency key does.
   */
  reference: string;
  /**
   * Where the shopper comes back to after a redirect. Required whenever one may happen; your own query parameters
   * are kept. The shopper may never come back: the webhook decides. Maximum length: 8000 characters.
   */
  returnUrl: string;
  /** Data of the client for risk checks, and your own fields for risk rules. */
  riskData?: RiskData | undefined;
  /** Until when the shopper may pay, for some vouchers and QR codes. */
  sessionValidity?: string | undefined;
  /** Ties calls of one checkout together, for conversion figures. Maximum length: 256 characters. */
  shopperConversionId?: string | undefined;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /**
   * IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. Maximum length: 1000
   * characters.
   */
  shopperIP?: string | undefined;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: "Ecommerce" | "ContAuth" | "Moto" | "POS" | undefined;
  /** Language and country, such as `nl-NL`. */
  shopperLocale?: string | undefined;
  /** First and last name. Methods that let the shopper pay later need it. */
  shopperName?: ShopperName | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
  shopperReference?: string | undefined;
  /**
   * Text on the shopper's bank statement, about 22 characters; unusual characters are dropped. Maximum length:
   * 10000 characters.
   */
  shopperStatement?: string | undefined;
  /** Since version 68. */
  shopperTaxInfo?: ShopperTaxInfo | undefined;
  /** National tax or identity number, where a payment method asks for it, as Boleto and Pix do. */
  socialSecurityNumber?: string | undefined;
  /** How the amount is divided between balance accounts and fees. Must add up to it. Since version 40. */
  splits?: readonly Split[] | undefined;
  /** Reference of the store, for accounts that have stores. Not its id. Allowed length: 1 to 64 characters. */
  store?: string | undefined;
  /** Store what the shopper pays with. Needs `shopperReference` and `recurringProcessingModel`. Since version 49. */
  storePaymentMethod?: boolean | undefined;
  subMerchants?: readonly SubMerchantInfo[] | undefined;
  /** In minor units, and part of `amount` already. */
  surcharge?: Surcharge | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  /** What native 3-D Secure 2 sends along; the component collects it. Since version 40. */
  threeDS2RequestData?: ThreeDS2RequestFields | undefined;
  /**
   * Authenticate with 3-D Secure and charge nothing. Default: `false`. Since version 50.
   * @deprecated Since version 69.
   */
  threeDSAuthenticationOnly?: boolean | undefined;
  /** Send it by way of the account for trusted shoppers. Since version 40. */
  trustedShopper?: boolean | undefined;
}

export interface PaymentResponse {
  /**
   * What the shopper must do next. Hand it to Drop-in or the component unread; no end has been reached. Since
   * version 49.
   */
  action?: CheckoutAwaitAction | CheckoutBankTransferAction | CheckoutDelegatedAuthenticationAction | CheckoutNativeRedirectAction | CheckoutQrCodeAction | CheckoutRedirectAction | CheckoutSDKAction | CheckoutThreeDS2Action | CheckoutVoucherAction | { type: Undocumented; [property: string]: unknown };
  /** More about the payment, as the account is set up to tell: card summary, token, network reference. */
  additionalData?: { [property: string]: string };
  /** What was authorised, in minor units. It may be less than was asked for. Since version 52. */
  amount?: Amount;
  /** Lets the shopper donate with the same payment method; see `donations`. Since version 66. */
  donationToken?: string;
  /** Score and results of the risk checks. */
  fraudResult?: FraudResult;
  /** Your `reference`, given back. Since version 49. */
  merchantReference?: string;
  /** The order after this payment. `remainingAmount` above 0 means that more has to be paid. */
  order?: CheckoutOrderResponse;
  /** Type and brand that it was paid with. Since version 69. */
  paymentMethod?: ResponsePaymentMethod;
  /** Since version 69. */
  paymentValidations?: PaymentValidationsResponse;
  /** Adyen's reference of the payment: 16 capital letters and digits. Keep it: webhooks and modifications name it. */
  pspReference?: string;
  /** Why it was refused, for you, not for the shopper: telling it helps those who try stolen cards. */
  refusalReason?: string;
  /** The same as a code: a string of digits. Since version 40. */
  refusalReasonCode?: string;
  /**
   * Where the payment stands. `Authorised` and `Refused` are ends; `Pending` and `Received` wait for a webhook;
   * `RedirectShopper`, `IdentifyShopper`, `ChallengeShopper` and `PresentToShopper` come with an `action`.
   */
  resultCode?: "AuthenticationFinished" | "AuthenticationNotRequired" | "Authorised" | "Cancelled" | "ChallengeShopper" | "Error" | "IdentifyShopper" | "PartiallyAuthorised" | "Pending" | "PresentToShopper" | "Received" | "RedirectShopper" | "Refused" | "Success" | (string & {});
  /** Since version 67. */
  threeDS2ResponseData?: ThreeDS2ResponseData;
  /** Result of 3-D Secure where nothing was charged. Since version 41. */
  threeDS2Result?: ThreeDS2Result;
  /** Since version 67. */
  threeDSPaymentData?: string;
}

export interface PaymentReversalRequest {
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Your reference of this reversal, not that of the payment. */
  reference?: string | undefined;
}

export interface PaymentReversalResponse {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Reference of the payment that this changes. */
  paymentPspReference: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
  pspReference: string;
  reference?: string;
  /** Always `received`; the CANCEL_OR_REFUND webhook decides. */
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
  /** First name. */
  firstName?: string;
  fullName?: string;
  /** Last name; a company's name where there is no person. */
  lastName?: string;
  middleName?: string;
  status?: string;
}

export interface PaymentValidationsNameResultResponse {
  /** First name. */
  firstName?: string;
  fullName?: string;
  /** Last name; a company's name where there is no person. */
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
  /** Adyen's reference of this request: 16 capital letters and digits. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  pixRecurring?: PixRecurring | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "pix";
}

export interface PixPayByBankDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** Maximum length: 36 characters. */
  deviceId?: string | undefined;
  issuer?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  riskSignals?: PixPayByBankRiskSignals | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  clientType: string;
  identification: string;
  identificationType: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  type: "pse_payulatam";
}

export interface RakutenPayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `rakutenpay`. */
  type: "rakutenpay";
}

export interface RatepayDetails {
  billingAddress?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  personalDetails?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `ratepay`. */
  type: "ratepay" | "ratepay_directdebit";
}

export interface Recurring {
  contract?: "ONECLICK" | "ONECLICK,RECURRING" | "RECURRING" | "PAYOUT" | "EXTERNAL" | undefined;
  recurringDetailName?: string | undefined;
  /** Date after which no more charges are made under the agreement. Format: date-time. Since version 40. */
  recurringExpiry?: string | undefined;
  /** Fewest days between two charges. Since version 40. */
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
  /** Reference at an acquirer that is not Adyen. */
  acquirerReference?: string;
  alias?: string;
  aliasType?: string;
  /** Approval code of the card's bank. */
  authCode?: string;
  authorisationMid?: string;
  authorisedAmountCurrency?: string;
  authorisedAmountValue?: string;
  /** What the address check found. */
  avsResult?: string;
  avsResultRaw?: string;
  /** Bank identifier code, 8 or 11 characters. */
  bic?: string;
  coBrandedWith?: string;
  /** What the check of the security code found. */
  cvcResult?: string;
  cvcResultRaw?: string;
  dsTransID?: string;
  eci?: string;
  /** Month and year, `6/2030`. */
  expiryDate?: string;
  extraCostsCurrency?: string;
  extraCostsValue?: string;
  "fraudCheck-[itemNr]-[FraudCheckname]"?: string;
  fraudManualReview?: string;
  /** `GREEN`, `AMBER` or `RED`. */
  fraudResultType?: "AMBER" | "GREEN" | "RED" | (string & {});
  fraudRiskLevel?: "veryLow" | "low" | "medium" | "high" | "veryHigh" | (string & {});
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: string;
  fundsAvailability?: string;
  inferredRefusalReason?: string;
  isCardCommercial?: string;
  issuerCountry?: string;
  /** `true`: for fraud the bank is liable, not you. */
  liabilityShift?: string;
  mcBankNetReferenceNumber?: string;
  /** Mastercard's advice on whether to try again. */
  merchantAdviceCode?: string;
  merchantReference?: string;
  networkProcessingMode?: string;
  /** The card scheme's reference of the first payment. Needed to go on charging a card elsewhere. */
  networkTxReference?: string;
  /** Name of the account's owner, as the bank knows it. */
  ownerName?: string;
  /** The same for a card and all of its tokens. */
  paymentAccountReference?: string;
  paymentMethod?: string;
  /** Kind of card in more detail, such as `mcpro`. */
  paymentMethodVariant?: string;
  payoutEligible?: string;
  realtimeAccountUpdaterStatus?: string;
  receiptFreeText?: string;
  /** Since version 40. */
  "recurring.contractTypes"?: string;
  "recurring.firstPspReference"?: string;
  /**
   * Older name of the token.
   * @deprecated Since version 68.
   */
  "recurring.recurringDetailReference"?: string;
  /**
   * Since version 40.
   * @deprecated Since version 68.
   */
  "recurring.shopperReference"?: string;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals. Since version 40.
   */
  recurringProcessingModel?: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile" | (string & {});
  referred?: string;
  /** What the card's bank said, word for word. */
  refusalReasonRaw?: string;
  requestAmount?: string;
  requestCurrencyCode?: string;
  /**
   * `Ecommerce`: the shopper is there. `ContAuth`: you charge a stored method, with the shopper away or by one
   * click. `Moto`: by mail or phone.
   */
  shopperInteraction?: string;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference?: string;
  terminalId?: string;
  /** Whether 3-D Secure was passed. */
  threeDAuthenticated?: string;
  threeDAuthenticatedResponse?: string;
  /** Whether 3-D Secure was tried. */
  threeDOffered?: string;
  threeDOfferedResponse?: string;
  threeDSVersion?: string;
  "tokenization.shopperReference"?: string;
  /** `created`, `updated` or `alreadyExisting`. */
  "tokenization.store.operationType"?: "created" | "updated" | "alreadyExisting" | (string & {});
  /** The token that was made. */
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
  /** Added to the fraud score: positive is riskier, negative safer. Since version 65. */
  fraudOffset?: number | undefined;
  /** Since version 65. */
  profileReference?: string | undefined;
}

export interface RivertyDetails {
  billingAddress?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  deliveryAddress?: string | undefined;
  /** What Adyen's script found out about the shopper's device, for risk checks. Maximum length: 5000 characters. */
  deviceFingerprint?: string | undefined;
  /** International bank account number, without spaces. Maximum length: 34 characters. */
  iban?: string | undefined;
  personalDetails?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** Maximum length: 10000 characters. */
  samsungPayToken: string;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `samsungpay`. */
  type: "samsungpay";
}

export interface ScreenDimensions {
  height?: number | undefined;
  width?: number | undefined;
}

export interface SepaDirectDebitDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  dueDate?: string | undefined;
  /** International bank account number, without spaces. */
  iban: string;
  /** Name of the account's owner, as the bank knows it. */
  ownerName: string;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  transferInstrumentId?: string | undefined;
  /** Default: `sepadirectdebit`. */
  type: "sepadirectdebit" | "sepadirectdebit_amazonpay";
}

export interface ServiceError {
  /** Further data under dotted names. All values are strings, numbers and booleans too. Since version 46. */
  additionalData?: { [property: string]: string };
  /** Adyen's code, such as `901` for a wrong merchant account or `704` for a request that was already processed. */
  errorCode?: string;
  /** `validation`, `security`, `configuration` or `internal`. */
  errorType?: string;
  /** Says what is wrong, in English, for developers. */
  message?: string;
  /** Tell it to Adyen's support when asking about this error. */
  pspReference?: string;
  status?: number;
}

export interface SessionResultResponse {
  /** Further data under dotted names. All values are strings, numbers and booleans too. */
  additionalData?: { [property: string]: string };
  id?: string;
  /** What was authorised in it. Read amounts here. */
  payments?: Payment[];
  reference?: string;
  /** `active`, `canceled`, `completed`, `expired`, `paymentPending` or `refused`. */
  status?: "active" | "canceled" | "completed" | "expired" | "paymentPending" | "refused" | (string & {});
}

export type ShopperIdPaymentMethod = PayToPaymentMethod | UPIPaymentMethod;

export interface ShopperInteractionDevice {
  locale?: string | undefined;
  os?: string | undefined;
  osVersion?: string | undefined;
}

export interface ShopperName {
  /** First name. Maximum length: 80 characters. */
  firstName: string;
  /** Last name; a company's name where there is no person. Maximum length: 80 characters. */
  lastName: string;
}

export interface ShopperTaxInfo {
  /** Maximum length: 2 characters. */
  taxCountryCode: string;
  /** Maximum length: 20 characters. */
  taxIdentificationNumber: string;
}

export interface Split {
  /** Balance account that gets this part; needed for `BalanceAccount`. */
  account?: string | undefined;
  /** This part, in minor units of the payment's currency. Fees of Adyen's have none: they are known later. */
  amount?: SplitAmount | undefined;
  /** Your note on this part. */
  description?: string | undefined;
  /** Your reference of this part. Required for some types. */
  reference?: string | undefined;
  /** What this part is: money for a balance account, a commission, or one of the fees. */
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT";
}

export interface SplitInResponse {
  /** Balance account that gets this part; needed for `BalanceAccount`. */
  account?: string;
  /** This part, in minor units of the payment's currency. Fees of Adyen's have none: they are known later. */
  amount?: SplitAmount;
  /** Your note on this part. */
  description?: string;
  /** Your reference of this part. Required for some types. */
  reference?: string;
  /** What this part is: money for a balance account, a commission, or one of the fees. */
  type: "AcquiringFees" | "AdyenCommission" | "AdyenFees" | "AdyenMarkup" | "BalanceAccount" | "Commission" | "Default" | "Interchange" | "MarketPlace" | "PaymentFee" | "Remainder" | "SchemeFee" | "Surcharge" | "Tip" | "TopUp" | "VAT" | (string & {});
}

export interface SplitAmount {
  /** Exact length: 3 characters. */
  currency?: string | undefined;
  value: number;
}

export interface StandalonePaymentCancelRequest {
  /** Which library and platform make the call. */
  applicationInfo?: ApplicationInfo | undefined;
  /** Since version 70. */
  enhancedSchemeData?: EnhancedSchemeData | undefined;
  /** Name of the merchant account. */
  merchantAccount: string;
  /** The `reference` that the payment was made with. It must be unique, or the wrong payment may be meant. */
  paymentReference: string;
  reference?: string | undefined;
}

export interface StandalonePaymentCancelResponse {
  /** Name of the merchant account. */
  merchantAccount: string;
  paymentReference: string;
  /** Adyen's reference of this request: 16 capital letters and digits. */
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
  /** Month as two digits: `03`. */
  expiryMonth?: string;
  /** Year with four digits. */
  expiryYear?: string;
  /** Name on the card. In the test environment certain names decide the outcome. */
  holderName?: string;
  /** International bank account number, without spaces. Since version 67. */
  iban?: string;
  /** The token: `storedPaymentMethodId` of a payment. */
  id?: string;
  /** Since version 70. */
  label?: string;
  /** Last four digits of the card. */
  lastFour?: string;
  name?: string;
  /** The card scheme's reference of the first payment. Needed to go on charging a card elsewhere. Since version 68. */
  networkTxReference?: string;
  /** Name of the account's owner, as the bank knows it. Since version 67. */
  ownerName?: string;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string;
  /** What it may be used for. Since version 70. */
  supportedRecurringProcessingModels?: string[];
  /** `Ecommerce` can be shown to the shopper, `ContAuth` charged without. */
  supportedShopperInteractions?: string[];
  type?: string;
}

export interface StoredPaymentMethodDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  type: "alipay_plus" | "alipay_plus_alipay_cn" | "alipay_plus_alipay_hk" | "alipay_plus_dana" | "alipay_plus_gcash" | "alipay_plus_kakaopay" | "alipay_plus_kplus" | "alipay_plus_naverpay" | "alipay_plus_rabbitlinepay" | "alipay_plus_tosspay" | "alipay_plus_touchngo" | "alipay_plus_truemoney" | "bcmc_mobile" | "bcmc_mobile_QR" | "bcmc_mobile_app" | "momo_wallet" | "momo_wallet_app" | "paymaya_wallet" | "grabpay_SG" | "grabpay_MY" | "grabpay_TH" | "grabpay_ID" | "grabpay_VN" | "grabpay_PH" | "oxxo" | "gcash" | "dana" | "kakaopay" | "truemoney" | "paysafecard";
}

export interface StoredPaymentMethodRequest {
  /** Name of the merchant account. */
  merchantAccount: string;
  paymentMethod: PaymentMethodToStore;
  /**
   * Why a payment is stored or repeated: `CardOnFile` for one click, `Subscription` for a fixed rhythm,
   * `UnscheduledCardOnFile` for top-ups. A wrong one costs approvals. Since version 70.
   */
  recurringProcessingModel: "CardOnFile" | "Subscription" | "UnscheduledCardOnFile";
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string | undefined;
  /** IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. */
  shopperIP?: string | undefined;
  /** Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts. */
  shopperReference: string;
}

export interface StoredPaymentMethodResource {
  alias?: string;
  aliasType?: string;
  brand?: string;
  cardBin?: string;
  /** Month as two digits: `03`. */
  expiryMonth?: string;
  /** Year with four digits. */
  expiryYear?: string;
  /** Since version 68. */
  externalResponseCode?: string;
  /** Since version 68. */
  externalTokenReference?: string;
  /** Name on the card. In the test environment certain names decide the outcome. */
  holderName?: string;
  /** International bank account number, without spaces. */
  iban?: string;
  /** The token: `storedPaymentMethodId` of a payment. */
  id?: string;
  /** Since version 68. */
  issuerName?: string;
  /** Last four digits of the card. */
  lastFour?: string;
  /** Agreement on repeated charges, for India and UPI. Since version 71. */
  mandate?: TokenMandate;
  name?: string;
  /** The card scheme's reference of the first payment. Needed to go on charging a card elsewhere. */
  networkTxReference?: string;
  /** Name of the account's owner, as the bank knows it. Since version 67. */
  ownerName?: string;
  /** Email address of the shopper, for fraud checks. */
  shopperEmail?: string;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 3 to 256 characters.
   */
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
  /** Merchant category code of four digits, where the account may override it. */
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
  /** Merchant category code of four digits, where the account may override it. */
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
   * Authenticate with 3-D Secure and charge nothing. Default: `false`.
   * @deprecated Since version 50.
   */
  authenticationOnly?: boolean | undefined;
  /** @deprecated Since version 68. */
  challengeIndicator?: "noPreference" | "requestNoChallenge" | "requestChallenge" | "requestChallengeAsMandate" | undefined;
  deviceChannel: string;
  deviceRenderOptions?: DeviceRenderOptions | undefined;
  /** Since version 68. */
  homePhone?: Phone | undefined;
  /** Merchant category code of four digits, where the account may override it. Since version 49. */
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
  /** Date after which no more charges are made under the agreement. Since version 68. */
  recurringExpiry?: string | undefined;
  /** Fewest days between two charges. Maximum length: 4 characters. Since version 68. */
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
   * Authenticate with 3-D Secure and charge nothing. Default: `false`.
   * @deprecated Since version 50.
   */
  authenticationOnly?: boolean | undefined;
  /** @deprecated Since version 68. */
  challengeIndicator?: "noPreference" | "requestNoChallenge" | "requestChallenge" | "requestChallengeAsMandate" | undefined;
  deviceRenderOptions?: DeviceRenderOptions | undefined;
  /** Since version 68. */
  homePhone?: Phone | undefined;
  /** Merchant category code of four digits, where the account may override it. Since version 49. */
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
  /** Date after which no more charges are made under the agreement. Since version 68. */
  recurringExpiry?: string | undefined;
  /** Fewest days between two charges. Maximum length: 4 characters. Since version 68. */
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
  /** `preferred`: in your page if the card can. `disabled`: always by redirect. Since version 69. */
  nativeThreeDS?: "preferred" | "disabled" | undefined;
  /** Since version 69. */
  threeDSVersion?: "2.1.0" | "2.2.0" | undefined;
}

export interface ThreeDSRequestDataInResponse {
  /** Since version 69. */
  challengeWindowSize?: "01" | "02" | "03" | "04" | "05" | (string & {});
  /** Since version 69. */
  dataOnly?: "false" | "true" | (string & {});
  /** `preferred`: in your page if the card can. `disabled`: always by redirect. Since version 69. */
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
  /** `Y`, `N`, `U` or `A`, from the challenge. Absent where there was none. */
  authenticationResponse?: "Y" | "N" | "U" | "A" | undefined;
  /** Proof of authentication, Base64 of 20 bytes. Format: byte. */
  cavv?: string | undefined;
  cavvAlgorithm?: string | undefined;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | undefined;
  /** First result, before a challenge. */
  directoryResponse?: "A" | "C" | "D" | "I" | "N" | "R" | "U" | "Y" | undefined;
  /** Transaction id of the directory server: 3-D Secure 2. Since version 40. */
  dsTransID?: string | undefined;
  /** Electronic commerce indicator, such as `05`. */
  eci?: string | undefined;
  /** Since version 67. */
  riskScore?: string | undefined;
  /** Such as `2.2.0`. Since version 40. */
  threeDSVersion?: string | undefined;
  /** Format: byte. Since version 68. */
  tokenAuthenticationVerificationValue?: string | undefined;
  /** Since version 67. */
  transStatusReason?: string | undefined;
  /** Format: byte. */
  xid?: string | undefined;
}

export interface ThreeDSecureDataInResponse {
  /** `Y`, `N`, `U` or `A`, from the challenge. Absent where there was none. */
  authenticationResponse?: "Y" | "N" | "U" | "A" | (string & {});
  /** Proof of authentication, Base64 of 20 bytes. Format: byte. */
  cavv?: string;
  cavvAlgorithm?: string;
  /** Since version 67. */
  challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | (string & {});
  /** First result, before a challenge. */
  directoryResponse?: "A" | "C" | "D" | "I" | "N" | "R" | "U" | "Y" | (string & {});
  /** Transaction id of the directory server: 3-D Secure 2. Since version 40. */
  dsTransID?: string;
  /** Electronic commerce indicator, such as `05`. */
  eci?: string;
  /** Since version 67. */
  riskScore?: string;
  /** Such as `2.2.0`. Since version 40. */
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
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** Only `expired` is possible. */
  status: "expired";
}

export interface UpiCollectDetails {
  billingSequenceNumber?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `upi_collect`. */
  type: "upi_collect";
  virtualPaymentAddress?: string | undefined;
}

export interface UpiIntentDetails {
  appId?: string | undefined;
  billingSequenceNumber?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `upi_intent`. */
  type: "upi_intent";
}

export interface UpiQrDetails {
  billingSequenceNumber?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  shopperNotificationReference?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
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
  /** Name of the merchant account. Allowed length: 0 to 1000 characters. */
  merchantAccount: string;
  paymentMethod: ShopperIdPaymentMethod;
  /** Email address of the shopper, for fraud checks. Allowed length: 0 to 300 characters. */
  shopperEmail?: string | undefined;
  /**
   * IP address of the shopper, not of your server. Risk rules and 3-D Secure use it. Allowed length: 0 to 15
   * characters.
   */
  shopperIP?: string | undefined;
  /**
   * Your id of the shopper, 3 to 256 characters, without personal data. Tokens belong to it; letter case counts.
   * Allowed length: 0 to 256 characters.
   */
  shopperReference?: string | undefined;
}

export interface ValidateShopperIdResponse {
  reason?: string;
  result?: Result;
}

export interface VippsDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** With the country code: `+31612345678`. */
  telephoneNumber?: string | undefined;
  /** Default: `vipps`. */
  type: "vipps";
}

export interface VisaCheckoutDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** `credit`, `debit` or `prepaid`. */
  fundingSource?: "credit" | "debit" | "prepaid" | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `visacheckout`. */
  type: "visacheckout";
  visaCheckoutCallId: string;
}

export interface WeChatPayDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Default: `wechatpay`. */
  type: "wechatpay" | "wechatpay_pos";
}

export interface WeChatPayMiniProgramDetails {
  appId?: string | undefined;
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  openid?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `wechatpayMiniProgram`. */
  type: "wechatpayMiniProgram";
}

export interface ZipDetails {
  /** For Drop-in's analytics. */
  checkoutAttemptId?: string | undefined;
  clickAndCollect?: string | undefined;
  /**
   * Older name of `storedPaymentMethodId`.
   * @deprecated Since version 49.
   */
  recurringDetailReference?: string | undefined;
  /** From the component; hand it on. Maximum length: 50000 characters. Since version 67. */
  sdkData?: string | undefined;
  /** Token of what the shopper stored. Maximum length: 64 characters. Since version 49. */
  storedPaymentMethodId?: string | undefined;
  /** Default: `zip`. */
  type: "zip" | "zip_pos";
}
