import type * as operations from "@adyen-kit/client/payment/v68/payments";
import type * as modifications from "@adyen-kit/client/payment/v68/modifications";
import type { ModificationResult, PaymentResult } from "@adyen-kit/client/payment/v68/types";
import { checkGiven, checkModification } from "../../domain/payments/money.ts";
import { isAuthorised, NOT_3D_AUTHENTICATED } from "../../domain/payments/outcome.ts";
import type { ModificationKind, Payment } from "../../domain/payments/payment.ts";
import { newPspReference } from "../../domain/random.ts";
import { invalid, missing, paymentRefusal } from "../../domain/refusal.ts";
import { payments } from "../../storage/kinds.ts";
import type { Call, Handler, HandlerOf, Handlers, ParamsOf } from "../call.ts";
import { SHOPPER_BASE } from "../../payments/actions.ts";
import { cancelByReference, change, reverse } from "../../payments/modify-payment.ts";
import { additionalDataOf } from "../../domain/payments/additional-data.ts";
import { notify } from "../../payments/notify.ts";
import { asRecord, type Fields, filled, optional, textIn } from "../../domain/fields.ts";
import { requireMerchant, requirePayment } from "../../payments/lookups.ts";
import { createPayment } from "../../payments/create-payment.ts";
import { onTime } from "../on-time.ts";
import { loadPaymentIntent, type PaymentInput } from "../../payments/payment-intent.ts";
import { continuedNatively, findStep, secretOfStep, useOnce, withResult } from "../../payments/shopper-steps.ts";
import { transactionId } from "../../payments/three-ds-token.ts";

const authorise: HandlerOf<typeof operations.authorise> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const asked = loadPaymentIntent(call.world, merchant, asCheckout(body));
  return resultOf(call, createPayment(call, asked, call.settings));
};

/** What a payment or a payout of the classic APIs says of how it is paid. */
interface ClassicInput {
  readonly additionalData?: Readonly<Record<string, string>> | undefined;
  readonly card?: object | undefined;
  readonly bankAccount?: object | undefined;
  readonly bank?: object | undefined;
  readonly selectedBrand?: string | undefined;
  readonly selectedRecurringDetailReference?: string | undefined;
}

/** The payment method in Checkout's fields: both make the same payments. */
export function asCheckoutMethod(body: ClassicInput): Fields {
  const stored = filled(body.selectedRecurringDetailReference);
  if (stored !== undefined) return { type: "scheme", storedPaymentMethodId: stored };
  const bank = body.bankAccount ?? body.bank;
  if (bank !== undefined && body.card === undefined)
    return { ...bank, type: filled(body.selectedBrand) ?? (isAmerican(bank) ? "ach" : "sepadirectdebit") };
  return {
    type: "scheme",
    ...body.card,
    ...optional("encryptedCard", filled(body.additionalData?.["card.encrypted.json"])),
  };
}

function isAmerican(bank: object): boolean {
  return textIn({ ...bank }, "countryCode") === "US";
}

/** A number that says no country of its own needs one beside it. */
function checkBankAccount(account: object): void {
  const { iban, countryCode } = asRecord(account);
  if (filled(iban) === undefined && filled(countryCode) === undefined) throw paymentRefusal("bankDetailsMissing");
}

function asCheckout(body: ParamsOf<typeof operations.authorise>["body"]): PaymentInput {
  const isStored = filled(body.selectedRecurringDetailReference) !== undefined;
  if (body.bankAccount !== undefined) checkBankAccount(body.bankAccount);
  const native = { threeDSRequestData: { nativeThreeDS: "preferred" } };
  return {
    ...body,
    paymentMethod: asCheckoutMethod(body),
    storePaymentMethod: !isStored && filled(body.recurring?.contract) !== undefined,
    ...(body.threeDS2RequestData !== undefined && { authenticationData: native }),
  };
}

function resultOf(call: Call, payment: Payment): PaymentResult {
  const { outcome, step, pspReference } = payment;
  if (outcome !== undefined) {
    const { resultCode, refusalReason } = outcome;
    return {
      pspReference,
      resultCode,
      additionalData: additionalDataOf(payment, call.settings),
      ...(isAuthorised(outcome) && { authCode: payment.authCode }),
      ...(refusalReason !== undefined && { refusalReason }),
    };
  }
  if (step === "fingerprint" || step === "challenge") {
    const token = secretOfStep(call, payment, step);
    const url = `${call.url}${SHOPPER_BASE}/3ds2/${token}`;
    const additionalData = {
      "threeds2.threeDS2Token": token,
      "threeds2.threeDSServerTransID": transactionId(pspReference, "server"),
      ...(step === "fingerprint"
        ? { "threeds2.threeDSMethodURL": url }
        : {
            "threeds2.threeDS2ResponseData.acsURL": url,
            "threeds2.threeDS2ResponseData.acsTransID": transactionId(pspReference, "acs"),
            "threeds2.threeDS2ResponseData.transStatus": "C",
          }),
    };
    return {
      pspReference,
      resultCode: step === "fingerprint" ? "IdentifyShopper" : "ChallengeShopper",
      additionalData,
    };
  }
  if (step !== "redirect") return { pspReference, resultCode: "Received" };
  const md = secretOfStep(call, payment, "redirect");
  const issuerUrl = `${call.url}${SHOPPER_BASE}/redirect/${md}`;
  return { pspReference, resultCode: "RedirectShopper", issuerUrl, md, paRequest: Buffer.from(md).toString("base64") };
}

/** The issuer's page gives its result to the shop; an answer that is no result of it authenticates nobody. */
const authorise3d: HandlerOf<typeof operations.authorise3d> = (call) => {
  const { md, paResponse, merchantAccount } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const found = findStep(call, md);
  if (found === undefined || found.payment.merchantAccount !== merchant.id) throw paymentRefusal("paRes");
  useOnce(call, found);
  const back = findStep(call, paResponse);
  const isTheirs = back?.step.result === "authorised" && back.payment.pspReference === found.payment.pspReference;
  return resultOf(call, withResult(call, found.payment, isTheirs ? "authorised" : "refused"));
};

const authorise3ds2: HandlerOf<typeof operations.authorise3ds2> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const found = findStep(call, body.threeDS2Token ?? "");
  if (found === undefined || found.payment.merchantAccount !== merchant.id) throw paymentRefusal("sdkToken");
  const transStatus = filled(body.threeDS2Result?.transStatus);
  // Without a result it is the fingerprint that goes on; with one, the challenge has been taken.
  const step = transStatus === undefined ? found.step : { ...found.step, purpose: "challenge" as const };
  useOnce(call, { ...found, step });
  return resultOf(call, continuedNatively(call, { ...found, step }, transStatus));
};

/** Documented: what an issuer said is reported for so long. */
const RESULT_KEPT = 60 * 86_400_000;

const authenticationResult: HandlerOf<typeof operations.getAuthenticationResult> = (call) => {
  const { merchantAccount, pspReference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  if (!/^[A-Z0-9]{16}$/.test(pspReference)) throw paymentRefusal("pspReference");
  const payment = call.world.one(payments, pspReference);
  const isTheirs = payment?.merchantAccount === merchant.id;
  if (!isTheirs || payment.threeDS === undefined || payment.outcome === undefined)
    throw paymentRefusal("resultMissing");
  if (call.now - payment.createdAt > RESULT_KEPT) throw paymentRefusal("resultTooOld");
  const transStatus = payment.outcome.refusalReason === NOT_3D_AUTHENTICATED.refusalReason ? "N" : "Y";
  return {
    threeDS2Result: {
      transStatus,
      messageVersion: "2.2.0",
      threeDSServerTransID: transactionId(pspReference, "server"),
    },
  };
};

interface Modification {
  readonly merchantAccount: string;
  readonly originalReference: string;
  readonly modificationAmount?: { readonly currency: string; readonly value: number } | undefined;
  readonly reference?: string | undefined;
}

const modify =
  (
    word: string,
    act: (call: Call, payment: Payment, asked: Modification) => { readonly pspReference: string },
  ): Handler<{ readonly body: Modification }, ModificationResult> =>
  (call) => {
    const asked = call.body;
    const payment = requirePayment(call.world, requireMerchant(call, asked.merchantAccount), asked.originalReference);
    return { pspReference: act(call, payment, asked).pspReference, response: `[${word}-received]` };
  };

const kindOf =
  (kind: ModificationKind) =>
  (call: Call, payment: Payment, { modificationAmount: amount, reference }: Modification) =>
    change(call, payment, { kind, amount, reference });

const technicalCancel: HandlerOf<typeof modifications.technicalCancel> = (call) => {
  const { merchantAccount, originalMerchantReference, reference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const pspReference = cancelByReference(call, merchant, originalMerchantReference, reference);
  return { pspReference, response: "[technical-cancel-received]" };
};

/** Refunds are made at once here: there is never one to take back. */
const voidPendingRefund: HandlerOf<typeof modifications.voidPendingRefund> = (call) => {
  const { merchantAccount, originalReference, reference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  if (originalReference === undefined) throw invalid([missing("originalReference")]);
  const payment = requirePayment(call.world, merchant, originalReference);
  const pspReference = newPspReference(call.random);
  notify(call, merchant.companyId, {
    eventCode: "VOID_PENDING_REFUND",
    success: false,
    pspReference,
    originalReference,
    amount: payment.amount,
    ...{
      merchantAccount: merchant.id,
      merchantReference: reference ?? payment.reference,
      reason: "Refund has been made",
    },
  });
  return { pspReference, response: "[voidPendingRefund-received]" };
};

const donate: HandlerOf<typeof modifications.donate> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const original = filled(body.originalReference);
  const before = original === undefined ? undefined : requirePayment(call.world, merchant, original);
  const { currency, value } = body.modificationAmount;
  if (before === undefined) checkGiven({ currency, value });
  else checkModification({ currency, value }, before.amount);
  // Documented: no more is given than was paid.
  const success = isAuthorised(before?.outcome) && value <= (before?.amount.value ?? 0);
  const pspReference = newPspReference(call.random);
  notify(call, merchant.companyId, {
    eventCode: "DONATION",
    success,
    pspReference,
    amount: { currency, value },
    ...(original !== undefined && { originalReference: original }),
    ...(!success && { reason: before === undefined ? "No payment to give with" : "Insufficient balance on payment" }),
    merchantAccount: merchant.id,
    merchantReference: filled(body.reference) ?? before?.reference ?? pspReference,
  });
  return { pspReference, response: "[donation-received]" };
};

export const classicPaymentHandlers: Handlers<typeof operations> = {
  authorise: onTime(authorise),
  authorise3d: onTime(authorise3d),
  authorise3ds2: onTime(authorise3ds2),
  getAuthenticationResult: onTime(authenticationResult),
  retrieve3ds2Result: onTime(authenticationResult),
};

export const classicModificationHandlers: Handlers<typeof modifications> = {
  capture: onTime(modify("capture", kindOf("capture"))),
  refund: onTime(modify("refund", kindOf("refund"))),
  adjustAuthorisation: onTime(modify("adjustAuthorisation", kindOf("adjustment"))),
  cancel: onTime(modify("cancel", kindOf("cancel"))),
  cancelOrRefund: onTime(modify("cancelOrRefund", (call, payment, { reference }) => reverse(call, payment, reference))),
  technicalCancel: onTime(technicalCancel),
  voidPendingRefund: onTime(voidPendingRefund),
  donate: onTime(donate),
};
