import { optional } from "../fields.ts";
import { DOCUMENTED_ERRORS } from "./documented-errors.ts";
import { type Reference, REFERENCES, type SourceMark } from "./error-source.ts";

export type ErrorType = "validation" | "security" | "internal" | "configuration";

type Row = readonly [
  code: string,
  /** `{0}` and `{1}` stand for what it is about. */
  message: string,
  source: SourceMark,
  reference: Reference,
  /** What the sandbox answers it to. */
  when: string,
  status?: number,
  type?: ErrorType,
];

/** The errors that the payment APIs answer here, each with where it is known from. Status 422 and `validation` unless said. */
const ANSWERED = {
  unauthorized: [
    "000",
    "HTTP Status Response - Unauthorized",
    "R",
    "descriptions",
    "a key or password that is wrong",
    401,
    "security",
  ],
  notAllowed: [
    "010",
    "Not allowed",
    "F",
    "java",
    "a credential without the role that the operation needs",
    403,
    "security",
  ],
  originNotAllowed: [
    "010",
    "Invalid origin: the client key has no allowed origin {0}.",
    "I",
    "inferred",
    "Drop-in on a page whose origin is not allowed",
    403,
    "security",
  ],
  paymentDetailsMissing: ["000", "Please supply paymentDetails", "F", "python", "a payout without card and bank"],
  cardNumberMissing: ["000", "Card number missing", "F", "java", "a cost estimate without card and token"],
  updaterTargetMissing: [
    "000",
    "Missing card or shopperReference & selectedRecurringDetailReference",
    "R",
    "go",
    "an account update of nothing",
  ],
  tokenMissing: [
    "000",
    "This token not found",
    "R",
    "go",
    "a shopper who is to be notified of details that are not kept",
  ],
  billingDateWrong: [
    "000",
    "Inner validation error(s) occurred: billingDate should be in yyyy-MM-dd format",
    "R",
    "go",
    "a billing date that is none",
  ],
  amountMissing: ["100", "Required object 'amount' is not provided.", "D", "codes", "a request without an amount"],
  amountIncomplete: ["100", "No amount specified", "F", "java", "an amount that lacks value or currency"],
  cardNumber: ["101", "Invalid card number", "D", "codes", "a card number with a wrong length or check digit"],
  variant: ["102", "Unable to determine variant", "D", "codes", "a card number of no known brand"],
  cvcLength: ["103", "CVC is not the right length", "D", "codes", "a security code with too few or too many digits"],
  billingAddress: ["104", "Billing address problem", "D", "codes", "a billing address whose fields cannot be"],
  paRes: ["105", "Invalid paRes from issuer", "F", "java", "an issuer's answer that belongs to no payment"],
  shopperEmailMissing: [
    "120",
    "Required field 'shopperEmail' is not provided.",
    "D",
    "codes",
    "a request that lacks it",
  ],
  shopperReferenceMissing: [
    "121",
    "Required field 'shopperReference' is not provided.",
    "D",
    "codes",
    "a request that lacks it, or that stores details for nobody",
  ],
  recurringContract: ["125", "Invalid recurring contract specified", "D", "codes", "a contract that there is not"],
  bankDetailsMissing: ["110", "BankDetails missing", "R", "activeMerchant", "a bank account in no country"],
  bankAccount: [
    "126",
    "Bank Account or Bank Location Id not valid or missing",
    "R",
    "activeMerchant",
    "a bank account in the United States whose bank there is not",
  ],
  expiry: [
    "129",
    "The provided Expiry Date is not valid.: {0}",
    "R",
    "activeMerchant",
    "a card whose month or year cannot be",
  ],
  expiryOfUpdate: ["129", "{0}", "R", "go", "an account update of a card whose month or year cannot be"],
  referenceMissing: ["130", "Required field 'reference' is not provided.", "R", "go", "a request without a reference"],
  payoutReferenceMissing: ["130", "Reference Missing", "F", "java", "a payout without a reference"],
  billingCityMissing: [
    "131",
    "Required field 'billingAddress.city' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  billingStreetMissing: [
    "132",
    "Required field 'billingAddress.street' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  billingHouseMissing: [
    "133",
    "Required field 'billingAddress.houseNumberOrName' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  billingCountry: [
    "134",
    "Billing address problem (Country {0} invalid)",
    "R",
    "activeMerchant",
    "an address in a country that there is not",
  ],
  billingCountryMissing: ["134", "Billing address problem (Country)", "D", "codes", "an address without a country"],
  amount: [
    "137",
    "Field 'amount' is not valid.",
    "R",
    "spree",
    "an amount that cannot be paid, or a change of nothing",
  ],
  orderAmount: [
    "137",
    "Field 'amount' is not valid: the order has less to be paid.",
    "I",
    "inferred",
    "more than an order has left",
  ],
  currency: ["138", "Unsupported currency specified", "R", "go", "a currency that there is not, or an empty one"],
  deliveryCityMissing: [
    "147",
    "Required field 'deliveryAddress.city' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  deliveryStreetMissing: [
    "148",
    "Required field 'deliveryAddress.street' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  deliveryHouseMissing: [
    "149",
    "Required field 'deliveryAddress.houseNumberOrName' is not provided.",
    "D",
    "codes",
    "an address without it",
  ],
  deliveryCountry: [
    "150",
    "Delivery address problem (Country {0} invalid)",
    "I",
    "inferred",
    "an address in a country that there is not",
  ],
  deliveryCountryMissing: ["150", "Delivery address problem (Country)", "D", "codes", "an address without a country"],
  installments: ["152", "Invalid number of installments", "D", "codes", "a number of installments that cannot be"],
  fieldMissing: [
    "158",
    "Required field '{0}' is not provided.",
    "R",
    "go",
    "an order without a reference, a cancellation without that of the payment",
  ],
  iban: ["161", "Invalid iban", "F", "python", "an account number with wrong check digits"],
  captureDelay: [
    "164",
    "Auto capture delay invalid or out of range",
    "D",
    "codes",
    "a delay below 0 or above 672 hours",
  ],
  originalReference: [
    "167",
    "Original pspReference required for this operation",
    "R",
    "spree",
    "a change of a payment that is not there",
  ],
  shopperReference: ["180", "Invalid shopperReference", "D", "codes", "one of fewer than three characters"],
  additionalData: ["185", "Invalid additionalData", "D", "codes", "additional data that is no object of texts"],
  additionalDataField: [
    "187",
    "Field '{0}' is not valid.",
    "F",
    "descriptions",
    "a donation for nobody, or with a token that was made up",
  ],
  countryCode: ["200", "Field 'countryCode' is not valid.", "R", "spree", "a country that there is not"],
  shopperInteraction: [
    "217",
    "Field 'shopperInteraction' is missing or not valid.",
    "D",
    "codes",
    "one that there is not",
  ],
  internal: [
    "701",
    "Internal Error",
    "R",
    "descriptions",
    "a failure inside, or a fault of this status",
    500,
    "internal",
  ],
  sessionResult: [
    "701",
    "server could not process request",
    "R",
    "spree",
    "a session asked for with another's result",
    500,
    "internal",
  ],
  unreadable: ["702", "{0}", "D", "codes", "a body that is no JSON", 400],
  unknownFields: [
    "702",
    "Structure of {0} contains the following unknown fields: [{1}]",
    "R",
    "web",
    "fields that the description does not have",
    400,
  ],
  fieldIsNull: ["702", "Required field '{0}' is null", "F", "php", "a required field that no other error is known for"],
  fieldWrong: ["702", "Field '{0}' is not valid: it {1}.", "I", "inferred", "a field that no other error is known for"],
  storeAway: [
    "703",
    "required resource temporarily unavailable",
    "D",
    "idempotency",
    "the store of idempotency keys is away",
    503,
    "internal",
  ],
  processed: [
    "704",
    "request already processed or in progress",
    "D",
    "idempotency",
    "a result that was used, or an idempotency key that is in use or was used for another request",
  ],
  contract: ["800", "Contract not found", "R", "activeMerchant", "details of a shopper of whom none are kept"],
  storedDetail: [
    "803",
    "PaymentDetail not found",
    "R",
    "activeMerchant",
    "details that are not among those kept of the shopper",
  ],
  merchantAccount: ["901", "Invalid Merchant Account", "R", "go", "a request that names no merchant account"],
  merchantAccountForeign: [
    "901",
    "Invalid Merchant Account",
    "D",
    "descriptions",
    "a merchant account that is not there or out of reach",
    403,
    "security",
  ],
  merchantAccountOfEstimate: [
    "901",
    "Invalid Merchant Account",
    "F",
    "java",
    "the same, of a cost estimate",
    500,
    "internal",
  ],
  noConnection: [
    "905",
    "No connection available",
    "D",
    "descriptions",
    "the documented trigger of this name",
    500,
    "internal",
  ],
  ioException: [
    "905",
    "IOException received",
    "D",
    "descriptions",
    "the documented trigger of this name",
    500,
    "internal",
  ],
  noAcquirer: [
    "905_1",
    "Could not find an acquirer account for the provided txvariant ({0}), currency ({1}), and action (AUTH).",
    "D",
    "codes",
    "a payment method that the merchant account is not set up for",
    422,
    "configuration",
  ],
  fieldLength: [
    "29_001",
    "Field '{0}' may not exceed {1} characters.",
    "D",
    "codes",
    "a text that is longer than its description allows",
  ],
  paymentDataMissing: [
    "14_002",
    "Required field 'paymentData' is not provided.",
    "R",
    "go",
    "details that say nothing",
  ],
  paymentData: ["14_003", "Field 'paymentData' is not valid.", "R", "go", "payment data that belongs to no payment"],
  paymentMethodMissing: [
    "14_006",
    "Required object 'paymentMethod' is not provided.",
    "D",
    "codes",
    "a payment without a method",
  ],
  sdkToken: ["14_012", "The provided SDK token could not be parsed.", "D", "codes", "a token of no 3-D Secure"],
  payload: ["14_018", "Invalid payload provided", "F", "python", "a result of a shopper's step that was made up"],
  returnUrlMissing: ["14_030", "Return URL is missing.", "D", "descriptions", "a request without a return address"],
  fingerprint: [
    "14_033",
    "The provided fingerprint is invalid",
    "D",
    "codes",
    "a device's fingerprint that cannot be read",
  ],
  orderData: ["14_037", "Provided orderData is invalid", "D", "codes", "order data that belongs to no order"],
  expiresAt: [
    "14_0379",
    "expiresAt is greater than the allowed date, max allowed: {0}",
    "D",
    "codes",
    "a session or link that is to live too long",
  ],
  linkExpired: ["14_0385", "PaymentLink is expired", "D", "codes", "a change of a link that is no longer active"],
  sessionMissing: ["14_0410", "Session not found", "I", "inferred", "Drop-in asks for a session that is not there"],
  sessionEnded: ["14_0411", "The session has {0}.", "I", "inferred", "Drop-in pays in a session that has ended"],
  browserField: [
    "15_002",
    "Required field {0} missing for device channel browser",
    "D",
    "codes",
    "a browser of which too little is known",
  ],
  pspReference: [
    "15_011",
    "pspReference is not a valid pspReference",
    "F",
    "java",
    "an authentication result asked for with one",
  ],
  resultMissing: ["15_012", "Result not present", "F", "java", "a payment that was not authenticated"],
  resultTooOld: [
    "15_024",
    "Result not present - Authentication older than 60 days",
    "F",
    "java",
    "an authentication of long ago",
  ],
} as const satisfies Readonly<Record<string, Row>>;

export type ErrorName = keyof typeof ANSWERED;

/** An error of the payment APIs, as a person or a report reads it. */
export interface PaymentError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly type: ErrorType;
  readonly source: SourceMark;
  /** Address of where it is known from; absent where it is inferred. */
  readonly reference?: string;
  /** What the sandbox answers it to; absent where it does only as a fault on demand. */
  readonly when?: string;
}

/** An error by its name here, about these things. */
export function paymentError(name: ErrorName, about: readonly string[] = []): PaymentError {
  const [code, message, source, reference, when, status = 422, type = "validation"]: Row = ANSWERED[name];
  const told = message.replace(/\{(\d)\}/g, (_, index: string) => about[Number(index)] ?? "");
  return {
    code,
    message: told,
    status,
    type,
    source,
    when,
    ...optional("reference", REFERENCES[reference] || undefined),
  };
}

/** All that are known: those that are answered, in the order of their codes, and those that a fault can be asked for. */
export function knownPaymentErrors(): readonly PaymentError[] {
  const names = Object.keys(ANSWERED).filter((name): name is ErrorName => Object.hasOwn(ANSWERED, name));
  const answered = names.map((name) => ({ ...paymentError(name), message: ANSWERED[name][1] }));
  const codes = new Set(answered.map(({ code }) => code));
  const others = Object.entries(DOCUMENTED_ERRORS)
    .filter(([code]) => !codes.has(code))
    .map(([code, message]): PaymentError => {
      const [status, type]: readonly [number, ErrorType] = CONFIGURATION.test(code)
        ? [500, "configuration"]
        : [422, "validation"];
      return { code, message, status, type, source: "D", reference: REFERENCES.codes };
    });
  return [...answered, ...others];
}

/** The first error of a code, with nothing said of what it is about. */
export function errorWithCode(code: string): PaymentError | undefined {
  const known = knownPaymentErrors().find((each) => each.code === code);
  return known && { ...known, message: known.message.replaceAll(/\{\d\}/g, "…") };
}

/** Documented to be about how an account is set up. */
const CONFIGURATION = /^(905|95\d|96[0126-7])/;
