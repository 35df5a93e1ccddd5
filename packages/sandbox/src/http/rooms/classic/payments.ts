import { NOT_3D_AUTHENTICATED } from "../../../domain/payments/outcome.ts";
import type { Payment } from "../../../domain/payments/payment.ts";
import { newPspReference } from "../../../domain/random.ts";
import { invalid, paymentRefusal } from "../../../domain/refusal.ts";
import { payments } from "../../../store/kinds.ts";
import type { Call, Room } from "../../call.ts";
import { SHOPPER_BASE } from "../payments/answer.ts";
import { change, reverse } from "../payments/changing.ts";
import { additionalDataOf, tell } from "../payments/events.ts";
import { merchantNamed, paymentByReference, paymentOf } from "../payments/finding.ts";
import { conclude, makePayment, newStep } from "../payments/making.ts";
import { text } from "../payments/method.ts";
import { paymentOrderOf, record } from "../payments/request.ts";
import { stepOf } from "../payments/steps.ts";

type Fields = Readonly<Record<string, unknown>>;

const authorise: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const asked = await paymentOrderOf(call.world, merchant, asCheckout(body), call.now);
  return resultOf(call, await makePayment(call, asked, call.settings));
};

/** The fields of this API in Checkout's places: both make the same payments. */
export function asCheckout(body: Fields): Fields {
  const recurring = record(body["recurring"]);
  const stored = text(body, "selectedRecurringDetailReference");
  const additionalData = record(body["additionalData"]);
  const encrypted = text(additionalData, "card.encrypted.json");
  const card = { ...record(body["card"]), ...(encrypted !== undefined && { encryptedCard: encrypted }) };
  const native = body["threeDS2RequestData"] !== undefined;
  const bank = body["bankAccount"] ?? body["bank"];
  return {
    ...body,
    paymentMethod:
      stored !== undefined
        ? { type: "scheme", storedPaymentMethodId: stored }
        : bank !== undefined && body["card"] === undefined
          ? { type: text(body, "selectedBrand") ?? "sepadirectdebit", ownerName: record(bank)["ownerName"] }
          : { type: "scheme", ...card },
    storePaymentMethod: stored === undefined && text(recurring, "contract") !== undefined,
    ...(native && { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } }),
  };
}

async function resultOf(call: Call, payment: Payment): Promise<object> {
  const { outcome, step, pspReference } = payment;
  if (outcome !== undefined) {
    const { resultCode, refusalReason } = outcome;
    return {
      ...{ pspReference, resultCode, additionalData: additionalDataOf(payment) },
      ...(resultCode === "Authorised" && { authCode: payment.authCode }),
      ...(refusalReason !== undefined && { refusalReason }),
    };
  }
  if (step === "fingerprint" || step === "challenge") {
    const token = await newStep(call, pspReference, step);
    const url = `${call.url}${SHOPPER_BASE}/3ds2/${token}`;
    const additionalData = {
      "threeds2.threeDS2Token": token,
      "threeds2.threeDSServerTransID": token,
      ...(step === "fingerprint"
        ? { "threeds2.threeDSMethodURL": url }
        : { "threeds2.threeDS2ResponseData.acsURL": url, "threeds2.threeDS2ResponseData.transStatus": "C" }),
    };
    return {
      pspReference,
      resultCode: step === "fingerprint" ? "IdentifyShopper" : "ChallengeShopper",
      additionalData,
    };
  }
  if (step !== "redirect") return { pspReference, resultCode: "Received" };
  const md = await newStep(call, pspReference, "redirect");
  const issuerUrl = `${call.url}${SHOPPER_BASE}/redirect/${md}`;
  return { pspReference, resultCode: "RedirectShopper", issuerUrl, md, paRequest: Buffer.from(md).toString("base64") };
}

/** The issuer's page gives its result to the shop; an answer that is no result of it authenticates nobody. */
const authorise3d: Room = async (call) => {
  const { md, paResponse, merchantAccount } = call.body as {
    readonly md: string;
    readonly paResponse: string;
    readonly merchantAccount: string;
  };
  const merchant = await merchantNamed(call, merchantAccount);
  const found = await stepOf(call, md);
  if (found === undefined || found.payment.merchantAccount !== merchant.id)
    throw paymentRefusal(422, "105", "Invalid paRes from issuer");
  if (found.payment.outcome !== undefined) return resultOf(call, found.payment);
  const back = await stepOf(call, paResponse);
  const isAuthenticated =
    back?.step.result === "authorised" && back.payment.pspReference === found.payment.pspReference;
  return resultOf(
    call,
    await conclude(call, found.payment, isAuthenticated ? found.payment.planned : NOT_3D_AUTHENTICATED),
  );
};

const authorise3ds2: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const found = await stepOf(call, text(body, "threeDS2Token") ?? "");
  if (found === undefined || found.payment.merchantAccount !== merchant.id)
    throw paymentRefusal(422, "14_012", "The provided SDK token could not be parsed.");
  const { payment } = found;
  if (payment.outcome !== undefined) return resultOf(call, payment);
  const status = text(record(body["threeDS2Result"]), "transStatus");
  if (status === undefined) {
    const challenged: Payment = { ...payment, step: "challenge" };
    await call.world.save(payments, challenged);
    return resultOf(call, challenged);
  }
  const outcome = status === "Y" || status === "A" ? payment.planned : NOT_3D_AUTHENTICATED;
  return resultOf(call, await conclude(call, payment, outcome));
};

const authenticationResult: Room = async (call) => {
  const { merchantAccount, pspReference } = call.body as {
    readonly merchantAccount: string;
    readonly pspReference: string;
  };
  const payment = await paymentOf(call.world, await merchantNamed(call, merchantAccount), pspReference);
  if (payment.threeDS !== true || payment.outcome === undefined)
    throw paymentRefusal(422, "15_012", "Result not present");
  const transStatus = payment.outcome.refusalReason === NOT_3D_AUTHENTICATED.refusalReason ? "N" : "Y";
  return { threeDS2Result: { transStatus, messageVersion: "2.2.0" } };
};

interface Modification {
  readonly merchantAccount: string;
  readonly originalReference: string;
  readonly originalMerchantReference?: string;
  readonly modificationAmount?: { readonly currency: string; readonly value: number };
  readonly reference?: string;
}

const modify =
  (
    word: string,
    act: (call: Call, payment: Payment, asked: Modification) => Promise<{ readonly pspReference: string }>,
  ): Room =>
  async (call) => {
    const asked = call.body as Modification;
    const payment = await paymentOf(
      call.world,
      await merchantNamed(call, asked.merchantAccount),
      asked.originalReference,
    );
    return { pspReference: (await act(call, payment, asked)).pspReference, response: `[${word}-received]` };
  };

const kindOf =
  (kind: "capture" | "refund" | "adjustment") =>
  (call: Call, payment: Payment, { modificationAmount: amount, reference }: Modification) =>
    change(call, payment, { kind, amount, reference });

const technicalCancel: Room = async (call) => {
  const { merchantAccount, originalMerchantReference = "", reference } = call.body as Modification;
  const merchant = await merchantNamed(call, merchantAccount);
  const payment = await paymentByReference(call.world, merchant, originalMerchantReference);
  const asked = { kind: "cancel", reference, eventCode: "TECHNICAL_CANCEL" } as const;
  const done = payment && (await change(call, payment, asked));
  return { pspReference: done?.pspReference ?? newPspReference(call.random), response: "[technical-cancel-received]" };
};

/** Refunds are made at once here: there is never one to take back. */
const voidPendingRefund: Room = async (call) => {
  const { merchantAccount, originalReference, reference } = call.body as Partial<Modification> & {
    readonly merchantAccount: string;
  };
  const merchant = await merchantNamed(call, merchantAccount);
  if (originalReference === undefined) throw invalid([{ name: "originalReference", message: "is missing" }]);
  const payment = await paymentOf(call.world, merchant, originalReference);
  const pspReference = newPspReference(call.random);
  await tell(call, merchant.companyId, {
    ...{ eventCode: "VOID_PENDING_REFUND", success: false, pspReference, originalReference, amount: payment.amount },
    ...{
      merchantAccount: merchant.id,
      merchantReference: reference ?? payment.reference,
      reason: "Refund has been made",
    },
  });
  return { pspReference, response: "[voidPendingRefund-received]" };
};

const donate: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const original = text(body, "originalReference");
  const before = original === undefined ? undefined : await paymentOf(call.world, merchant, original);
  const pspReference = newPspReference(call.random);
  await tell(call, merchant.companyId, {
    ...{ eventCode: "DONATION", success: before !== undefined, pspReference },
    ...(original !== undefined && { originalReference: original }),
    amount: body["modificationAmount"] as Payment["amount"],
    merchantAccount: merchant.id,
    merchantReference: text(body, "reference") ?? "",
  });
  return { pspReference, response: "[donation-received]" };
};

export const classicPaymentRooms: Readonly<Record<string, Room>> = {
  "payment/payments/authorise": authorise,
  "payment/payments/authorise3d": authorise3d,
  "payment/payments/authorise3ds2": authorise3ds2,
  "payment/payments/getAuthenticationResult": authenticationResult,
  "payment/payments/retrieve3ds2Result": authenticationResult,
  "payment/modifications/capture": modify("capture", kindOf("capture")),
  "payment/modifications/refund": modify("refund", kindOf("refund")),
  "payment/modifications/adjustAuthorisation": modify("adjustAuthorisation", kindOf("adjustment")),
  "payment/modifications/cancel": modify("cancel", (call, payment, { reference }) =>
    change(call, payment, { kind: "cancel", reference }),
  ),
  "payment/modifications/cancelOrRefund": modify("cancelOrRefund", (call, payment, { reference }) =>
    reverse(call, payment, reference),
  ),
  "payment/modifications/technicalCancel": technicalCancel,
  "payment/modifications/voidPendingRefund": voidPendingRefund,
  "payment/modifications/donate": donate,
};
