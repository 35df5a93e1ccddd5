import type { Settings } from "../settings.ts";
import { isDebitBrand } from "./methods.ts";
import { isAuthorised, NOT_3D_AUTHENTICATED } from "./outcome.ts";
import type { Payment } from "./payment.ts";

/** Fields by name; each group adds its own, which is a good deal faster than lists of them for every payment. */
type Data = Record<string, string>;

/**
 * What responses and webhooks say of a payment beyond its fields: groups that an account of the platform has switched on.
 * Names and forms of values are recorded from the test platform (R) where nothing else is said; the values themselves are
 * this payment's own.
 */
export function additionalDataOf(payment: Payment, settings: Settings): Data {
  const data: Data = {};
  if (settings.additionalDataMethod) addMethod(data, payment);
  if (settings.additionalDataRecurring) addRecurring(data, payment);
  if (settings.additionalDataThreeDS) addThreeDS(data, payment);
  if (settings.additionalDataRisk) addRisk(data, payment);
  if (settings.additionalDataAcquirer) addAcquirer(data, payment);
  data["merchantReference"] = payment.reference;
  if (payment.sessionId !== undefined) data["checkoutSessionId"] = payment.sessionId;
  if (payment.linkId !== undefined) data["paymentLinkId"] = payment.linkId;
  for (const [name, value] of Object.entries(payment.metadata ?? {})) data[`metadata.${name}`] = value;
  return data;
}

/** What of it the result of a session says (R). */
export function sessionAdditionalData(payment: Payment, settings: Settings): Data {
  const data: Data = {};
  if (settings.additionalDataRecurring) addRecurring(data, payment);
  if (!settings.additionalDataMethod) return data;
  data["paymentMethod"] = variantOf(payment);
  if (isCard(payment)) data["isCardCommercial"] = "unknown";
  return data;
}

function variantOf({ method }: Payment): string {
  return method.brand ?? method.type;
}

function isCard({ method }: Payment): boolean {
  return method.lastFour !== undefined && method.type !== "giftcard";
}

function addMethod(data: Data, payment: Payment): void {
  const { method } = payment;
  data["paymentMethod"] = data["paymentMethodVariant"] = variantOf(payment);
  if (method.lastFour !== undefined) addCard(data, payment);
  else OTHERS[method.type]?.(data, payment);
}

function addCard(data: Data, payment: Payment): void {
  const { brand, bin, issuerBin, lastFour, expiry, holderName, issuerCountry } = payment.method;
  data["cardPaymentMethod"] = variantOf(payment);
  if (lastFour !== undefined) data["cardSummary"] = lastFour;
  if (bin !== undefined) data["cardBin"] = bin;
  if (issuerBin !== undefined) data["issuerBin"] = issuerBin;
  // The month without its zero.
  if (expiry !== undefined) data["expiryDate"] = expiry.startsWith("0") ? expiry.slice(1) : expiry;
  if (holderName !== undefined) data["cardHolderName"] = holderName;
  if (issuerCountry !== undefined) data["issuerCountry"] = data["cardIssuingCountry"] = issuerCountry;
  data["fundingSource"] = isDebitBrand(brand) ? "DEBIT" : "CREDIT";
  if (!isCard(payment)) return;
  data["cardIssuingBank"] = "ADYEN TEST BANK";
  data["isCardCommercial"] = "unknown";
}

/** What a bank or a wallet says of the shopper: nobody's, for nobody pays here. */
const OTHERS: Readonly<Record<string, (data: Data, payment: Payment) => void>> = {
  ideal(data, { method, pspReference }) {
    data["iDealConsumerName"] = method.holderName ?? "A. Klaassen";
    data["iDealConsumerIBAN"] = "NL13TEST0123456789";
    data["iDealConsumerBIC"] = "TESTNL2A";
    data["iDealTransactionId"] = digitsOf(pspReference, 16);
  },
  paypal(data, { pspReference }) {
    data["paypalEmail"] = "shopper@example.com";
    data["paypalPayerId"] = `P${digitsOf(pspReference, 12)}`;
    data["paypalPayerStatus"] = "verified";
    data["paypalPayerResidenceCountry"] = "NL";
    data["paypalProtectionEligibility"] = "ELIGIBLE";
    data["paypalAddressStatus"] = "Confirmed";
  },
  sepadirectdebit(data, { pspReference }) {
    data["sepadirectdebit.mandateId"] = pspReference;
    data["sepadirectdebit.sequenceType"] = "OneOff";
  },
};

function addRecurring(data: Data, payment: Payment): void {
  const { tokenMade, storedPaymentMethodId, shopperReference, recurringModel, tokenFirstPspReference: first } = payment;
  if (recurringModel !== undefined) data["recurringProcessingModel"] = recurringModel;
  const token = tokenMade ?? storedPaymentMethodId;
  if (token === undefined || shopperReference === undefined) return;
  data["recurring.contractTypes"] = "ONECLICK,RECURRING";
  if (first !== undefined) data["recurring.firstPspReference"] = first;
  data["recurring.recurringDetailReference"] = data["tokenization.storedPaymentMethodId"] = token;
  data["recurring.shopperReference"] = data["tokenization.shopperReference"] = shopperReference;
  if (payment.tokenOperation !== undefined) data["tokenization.store.operationType"] = payment.tokenOperation;
}

const NONE = "N/A";

function addThreeDS(data: Data, payment: Payment): void {
  const { method, threeDS, outcome, pspReference } = payment;
  if (!isCard(payment)) return;
  if (threeDS === undefined) {
    data["liabilityShift"] = data["threeDOffered"] = data["threeDAuthenticated"] = "false";
    data["eci"] = data["cavv"] = data["xid"] = NONE;
    data["threeDOfferedResponse"] = data["threeDAuthenticatedResponse"] = NONE;
    if (payment.isNotEnrolled === true) data["threeds2.cardEnrolled"] = "false";
    return;
  }
  // The issuer vouches for the shopper, and pays if they dispute it.
  const isDone = outcome?.refusalReasonCode !== NOT_3D_AUTHENTICATED.refusalReasonCode;
  const isMastercard = method.brand === "mc" || method.brand === "maestro";
  data["threeDOffered"] = "true";
  data["threeDOfferedResponse"] = threeDS === "challenge" ? "C" : "Y";
  data["liabilityShift"] = data["threeDAuthenticated"] = String(isDone);
  data["threeDAuthenticatedResponse"] = isDone ? "Y" : "N";
  data["eci"] = isMastercard ? (isDone ? "02" : "00") : isDone ? "05" : "07";
  data["cavv"] = isDone ? Buffer.from(`3DS2 TEST ${pspReference}`).toString("base64") : NONE;
  data["xid"] = NONE;
  data["threeDSVersion"] = "2.2.0";
  data["dsTransID"] = `00000000-0000-4000-8000-${digitsOf(pspReference, 12)}`;
}

const CODE_RESULTS = { match: "1 Matches", mismatch: "2 Doesn't match", none: "6 No CVC/CVV provided" } as const;
const ADDRESS_RESULTS = {
  "2": "2 Neither postal code nor address match",
  "4": "4 AVS not supported for this card type",
  "5": "5 No AVS data provided",
  "7": "7 Both postal code and address match",
} as const;

function addRisk(data: Data, { checks }: Payment): void {
  data["fraudResultType"] = "GREEN";
  data["fraudManualReview"] = "false";
  if (checks === undefined) return;
  data["cvcResult"] = CODE_RESULTS[checks.code];
  if (checks.code !== "none") data["cvcResultRaw"] = checks.code === "match" ? "M" : "N";
  data["avsResult"] = ADDRESS_RESULTS[checks.address];
  data["avsResultRaw"] = checks.address;
}

function addAcquirer(data: Data, payment: Payment): void {
  const { outcome, pspReference, amount } = payment;
  const isApproved = isAuthorised(outcome);
  const raw = outcome?.rawReason ?? (isApproved ? "AUTHORISED" : outcome?.refusalReason?.toUpperCase());
  if (raw !== undefined) data["refusalReasonRaw"] = raw;
  if (isApproved) data["authCode"] = payment.authCode;
  if (!isCard(payment)) return;
  data["acquirerCode"] = "TestPmmAcquirer";
  data["acquirerAccountCode"] = "TestPmmAcquirerAccount";
  data["acquirerReference"] = pspReference.slice(-11);
  data["authorisationMid"] = "1000";
  if (!isApproved) return;
  data["networkTxReference"] = networkReference(payment);
  data["authorisedAmountValue"] = String(amount.value);
  data["authorisedAmountCurrency"] = amount.currency;
}

/** What another payment with the same card refers to: Mastercard's trace, or a number as Visa's. */
function networkReference({ method, pspReference, createdAt }: Payment): string {
  if (method.brand !== "mc") return digitsOf(pspReference, 15);
  const day = new Date(createdAt).toISOString();
  return `MCC${pspReference.slice(-6)}${day.slice(5, 7)}${day.slice(8, 10)}`;
}

/** Up to 16 digits that are the payment's own: `count` is how many. */
function digitsOf(pspReference: string, count: number): string {
  let digits = "";
  for (let index = pspReference.length - count; index < pspReference.length; index += 1)
    digits += pspReference.charCodeAt(index) % 10;
  return digits;
}
