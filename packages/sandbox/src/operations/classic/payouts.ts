import type * as initialization from "@adyen-kit/client/payout/v68/initialization";
import type * as reviewing from "@adyen-kit/client/payout/v68/reviewing";
import type * as instant from "@adyen-kit/client/payout/v68/instant-payouts";
import type { Merchant } from "../../domain/accounts/account.ts";
import { checkGiven } from "../../domain/payments/money.ts";
import { isAuthorised, type Outcome } from "../../domain/payments/outcome.ts";
import { isForPayouts, type StoredPaymentMethod } from "../../domain/payments/token.ts";
import { newPspReference } from "../../domain/random.ts";
import { paymentRefusal } from "../../domain/refusal.ts";
import { type Payout, payouts } from "../../storage/kinds.ts";
import type { Call, HandlerOf, Handlers, ParamsOf } from "../call.ts";
import { notify } from "../../payments/notify.ts";
import { findToken, requireMerchant, requireToken } from "../../payments/lookups.ts";
import { asRecord, filled } from "../../domain/fields.ts";
import { readMethod, readStoredMethod, unlistedOutcome } from "../../payments/read-method.ts";
import { storeDetails } from "../../payments/stored-details.ts";
import { asCheckoutMethod } from "./payments.ts";

type InstantRequest = Call<ParamsOf<typeof instant.payout>>["body"];
type StoreRequest = ParamsOf<typeof initialization.storeDetail>["body"];
type SubmitRequest = Pick<ParamsOf<typeof initialization.submitThirdParty>["body"], "amount" | "reference">;

const storeDetail: HandlerOf<typeof initialization.storeDetail> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const token = keep(call, merchant, body);
  return { pspReference: token.firstPspReference, recurringDetailReference: token.id, resultCode: "Success" };
};

const storeAndSubmit: HandlerOf<typeof initialization.storeDetailAndSubmitThirdParty> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  // Nothing is kept for a payout that cannot be made.
  checkGiven(body.amount);
  const token = keep(call, merchant, body);
  return submitted(call, merchant, body, token);
};

const submit: HandlerOf<typeof initialization.submitThirdParty> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const { selectedRecurringDetailReference: id, shopperReference } = body;
  const token = findToken(call.world, merchant, id, shopperReference, isForPayouts);
  // Adyen calls what is kept for payouts a contract.
  if (token === undefined) throw paymentRefusal("contract");
  return submitted(call, merchant, body, token);
};

const confirm: HandlerOf<typeof reviewing.confirmThirdParty> = (call) =>
  review(call, "confirmed", "payout-confirm-received");

const decline: HandlerOf<typeof reviewing.declineThirdParty> = (call) =>
  review(call, "declined", "payout-decline-received");

/** To a card, at once. */
const payout: HandlerOf<typeof instant.payout> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const { amount } = body;
  checkGiven(amount);
  const id = filled(body.selectedRecurringDetailReference);
  const read =
    id === undefined
      ? readMethod(asCheckoutMethod(body))
      : readStoredMethod(
          requireToken(call.world, merchant, id, filled(body.shopperReference)).method,
          asRecord(body.card),
        );
  const { method } = read;
  const outcome = isUnknownPerson(body) ? REFUSED_BY_LAW : unlistedOutcome(call, read);
  const pspReference = newPspReference(call.random);
  const { resultCode, refusalReason } = outcome;
  notify(call, merchant.companyId, {
    eventCode: "PAYOUT",
    success: isAuthorised(outcome),
    pspReference,
    amount,
    merchantAccount: merchant.id,
    merchantReference: body.reference,
    paymentMethod: method.brand ?? method.type,
    ...(refusalReason !== undefined && { reason: refusalReason }),
  });
  return { pspReference, resultCode, ...(refusalReason !== undefined && { refusalReason }) };
};

/** Recorded: a person with a nationality needs a date of birth too. */
function isUnknownPerson({ nationality, dateOfBirth, entityType }: InstantRequest): boolean {
  return filled(nationality) !== undefined && dateOfBirth === undefined && entityType !== "Company";
}

const REFUSED_BY_LAW: Outcome = {
  resultCode: "Refused",
  refusalReason: "Payout has been refused due to regulatory reasons",
};

function keep(call: Call, merchant: Merchant, body: StoreRequest): StoredPaymentMethod {
  if (body.card === undefined && body.bank === undefined) throw paymentRefusal("paymentDetailsMissing");
  const { token } = storeDetails(call, {
    merchantAccount: merchant.id,
    shopperReference: body.shopperReference,
    method: readMethod(asCheckoutMethod(body)).method,
    models: ["PAYOUT"],
    shopperEmail: filled(body.shopperEmail),
    firstPspReference: newPspReference(call.random),
  });
  return token;
}

function submitted(call: Call, merchant: Merchant, body: SubmitRequest, token: StoredPaymentMethod) {
  const { amount } = body;
  checkGiven(amount);
  const pspReference = newPspReference(call.random);
  const made: Payout = {
    pspReference,
    merchantAccount: merchant.id,
    amount,
    reference: body.reference,
    tokenId: token.id,
    state: "submitted",
  };
  call.world.save(payouts, made);
  return { pspReference, resultCode: "[payout-submit-received]" };
}

function review(
  call: Call<ParamsOf<typeof reviewing.confirmThirdParty>>,
  state: "confirmed" | "declined",
  word: string,
) {
  const { merchantAccount, originalReference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const before = call.world.one(payouts, originalReference);
  if (before === undefined || before.merchantAccount !== merchant.id || before.state !== "submitted")
    throw paymentRefusal("originalReference");
  call.world.save(payouts, { ...before, state });
  const pspReference = newPspReference(call.random);
  notify(call, merchant.companyId, {
    eventCode: state === "confirmed" ? "PAYOUT_THIRDPARTY" : "PAYOUT_DECLINE",
    success: true,
    pspReference,
    originalReference,
    amount: before.amount,
    merchantAccount: merchant.id,
    merchantReference: before.reference,
  });
  return { pspReference, response: `[${word}]` };
}

export const initializationHandlers: Handlers<typeof initialization> = {
  storeDetail,
  storeDetailAndSubmitThirdParty: storeAndSubmit,
  submitThirdParty: submit,
};

export const reviewingHandlers: Handlers<typeof reviewing> = { confirmThirdParty: confirm, declineThirdParty: decline };

export const instantPayoutHandlers: Handlers<typeof instant> = { payout };
