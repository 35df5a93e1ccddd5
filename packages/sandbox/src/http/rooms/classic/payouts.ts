import type { Merchant } from "../../../domain/accounts/account.ts";
import { checkAmount } from "../../../domain/payments/money.ts";
import type { StoredPaymentMethod } from "../../../domain/payments/token.ts";
import { newPspReference } from "../../../domain/random.ts";
import { paymentRefusal } from "../../../domain/refusal.ts";
import { type Payout, payouts, tokens } from "../../../store/kinds.ts";
import type { Call, Room } from "../../call.ts";
import { tell } from "../payments/events.ts";
import { merchantNamed, tokenOf } from "../payments/finding.ts";
import { readMethod, text } from "../payments/method.ts";
import { record } from "../payments/request.ts";
import { asCheckout } from "./payments.ts";

type Fields = Readonly<Record<string, unknown>>;

const storeDetail: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const token = await keep(call, merchant, body);
  return { pspReference: token.firstPspReference, recurringDetailReference: token.id, resultCode: "Success" };
};

const storeAndSubmit: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const token = await keep(call, merchant, body);
  return submitted(call, merchant, body, token);
};

const submit: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const id = String(body["selectedRecurringDetailReference"]);
  return submitted(call, merchant, body, await tokenOf(call.world, merchant, id, text(body, "shopperReference")));
};

const confirm: Room = async (call) => review(call, "confirmed", "payout-confirm-received");

const decline: Room = async (call) => review(call, "declined", "payout-decline-received");

/** To a card, at once. */
const payout: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const amount = body["amount"] as Payout["amount"];
  checkAmount(amount);
  const id = text(body, "selectedRecurringDetailReference");
  const { method, outcome } =
    id === undefined
      ? readMethod(record(asCheckout(body)["paymentMethod"]))
      : {
          method: (await tokenOf(call.world, merchant, id, text(body, "shopperReference"))).method,
          outcome: undefined,
        };
  const pspReference = newPspReference(call.random);
  const { resultCode = "Authorised", refusalReason } = outcome ?? {};
  await tell(call, merchant.companyId, {
    ...{ eventCode: "PAYOUT", success: resultCode === "Authorised", pspReference, amount },
    ...{ merchantAccount: merchant.id, merchantReference: String(body["reference"]) },
    paymentMethod: method.brand ?? method.type,
    ...(refusalReason !== undefined && { reason: refusalReason }),
  });
  return { pspReference, resultCode, ...(refusalReason !== undefined && { refusalReason }) };
};

async function keep(call: Call, merchant: Merchant, body: Fields): Promise<StoredPaymentMethod> {
  const email = text(body, "shopperEmail");
  const token: StoredPaymentMethod = {
    id: newPspReference(call.random),
    merchantAccount: merchant.id,
    shopperReference: String(body["shopperReference"]),
    method: readMethod(record(asCheckout(body)["paymentMethod"])).method,
    models: ["PAYOUT"],
    createdAt: call.now,
    firstPspReference: newPspReference(call.random),
    ...(email !== undefined && { shopperEmail: email }),
  };
  await call.world.save(tokens, token);
  return token;
}

async function submitted(call: Call, merchant: Merchant, body: Fields, token: StoredPaymentMethod): Promise<object> {
  const amount = body["amount"] as Payout["amount"];
  checkAmount(amount);
  const pspReference = newPspReference(call.random);
  const made: Payout = {
    ...{ pspReference, merchantAccount: merchant.id, amount, reference: String(body["reference"]) },
    ...{ tokenId: token.id, state: "submitted" },
  };
  await call.world.save(payouts, made);
  return { pspReference, resultCode: "[payout-submit-received]" };
}

async function review(call: Call, state: "confirmed" | "declined", word: string): Promise<object> {
  const { merchantAccount, originalReference } = call.body as {
    readonly merchantAccount: string;
    readonly originalReference: string;
  };
  const merchant = await merchantNamed(call, merchantAccount);
  await call.world.lock(`payout:${originalReference}`);
  const before = await call.world.one(payouts, originalReference);
  if (before === undefined || before.merchantAccount !== merchant.id || before.state !== "submitted")
    throw paymentRefusal(422, "167", "Original pspReference required for this operation");
  await call.world.save(payouts, { ...before, state });
  const pspReference = newPspReference(call.random);
  await tell(call, merchant.companyId, {
    eventCode: state === "confirmed" ? "PAYOUT_THIRDPARTY" : "PAYOUT_DECLINE",
    ...{ success: true, pspReference, originalReference, amount: before.amount },
    ...{ merchantAccount: merchant.id, merchantReference: before.reference },
  });
  return { pspReference, response: `[${word}]` };
}

export const payoutRooms: Readonly<Record<string, Room>> = {
  "payout/initialization/storeDetail": storeDetail,
  "payout/initialization/storeDetailAndSubmitThirdParty": storeAndSubmit,
  "payout/initialization/submitThirdParty": submit,
  "payout/reviewing/confirmThirdParty": confirm,
  "payout/reviewing/declineThirdParty": decline,
  "payout/instant-payouts/payout": payout,
};
