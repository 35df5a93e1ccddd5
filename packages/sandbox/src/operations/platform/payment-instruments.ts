import type * as operations from "@adyen-kit/client/balance-platform/v2/payment-instruments";
import type * as groups from "@adyen-kit/client/balance-platform/v2/payment-instrument-groups";
import type { PaymentInstrumentInfo } from "@adyen-kit/client/balance-platform/v2/types";
import { asRecord, type ReadonlyDeep } from "../../domain/fields.ts";
import { withCheckDigit } from "../../domain/platform/check-digits.ts";
import { pick } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { notifyPlatform, platformId } from "../../platform/notify-platform.ts";
import { cardSecrets } from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import {
  BALANCE_ACCOUNT,
  change,
  checkReference,
  create,
  PAYMENT_INSTRUMENT,
  PAYMENT_INSTRUMENT_GROUP,
  requireOne,
} from "./resources.ts";
import { newBankAccount } from "./bank-account.ts";
import { rulesOf } from "./transaction-rules.ts";

/** So long a card is valid. */
const CARD_YEARS = 4;

const createInstrument: HandlerOf<typeof operations.createPaymentInstrument> = (call) => {
  const { body: request } = call;
  checkReference(call, BALANCE_ACCOUNT, "balanceAccountId", request.balanceAccountId);
  checkReference(call, PAYMENT_INSTRUMENT_GROUP, "paymentInstrumentGroupId", request.paymentInstrumentGroupId);
  if (request.type === "card" && request.card === undefined)
    throw invalid([{ name: "card", message: "is missing: the payment instrument is a card" }]);
  const secret = newCard(call);
  // A card of plastic is activated by its holder.
  const status = request.card?.formFactor === "physical" ? "inactive" : "active";
  const body = create(call, PAYMENT_INSTRUMENT, request.balanceAccountId, (id) => {
    if (request.type === "card") call.world.save(cardSecrets, { id, ...secret });
    const details = request.type === "card" ? { card: cardOf(request, secret) } : newBankAccount(call, request);
    return call.shaped({ status, ...request, ...details, id });
  });
  return toldInstrument(call, "created", body);
};

const getInstrument: HandlerOf<typeof operations.getPaymentInstrument> = (call) =>
  requireOne(call, PAYMENT_INSTRUMENT, call.params.id).body;

const updateInstrument: HandlerOf<typeof operations.updatePaymentInstrument> = (call) => {
  const instrument = requireOne(call, PAYMENT_INSTRUMENT, call.params.id);
  const { balanceAccountId } = call.body;
  checkReference(call, BALANCE_ACCOUNT, "balanceAccountId", balanceAccountId);
  const owner = balanceAccountId ?? instrument.owner;
  if (instrument.body.status === "closed") throw invalid([{ name: "status", message: "is closed, which is for good" }]);
  return toldInstrument(call, "updated", change(call, PAYMENT_INSTRUMENT, { ...instrument, owner }, call.body));
};

const reveal: HandlerOf<typeof operations.getPanOfPaymentInstrument> = (call) => {
  const instrument = requireOne(call, PAYMENT_INSTRUMENT, call.params.id);
  const secret = call.world.one(cardSecrets, instrument.id);
  if (secret === undefined) throw invalid([{ name: "id", value: instrument.id, message: "is not a card" }]);
  const { id: _, ...shown } = secret;
  return shown;
};

function toldInstrument<B extends { readonly id: string }>(call: Call, word: "created" | "updated", body: B): B {
  notifyPlatform(call, `paymentInstrument.${word}`, {
    id: body.id,
    data: { balancePlatform: platformId(call), paymentInstrument: body },
  });
  return body;
}

function newCard({ random, now }: Call) {
  const pan = withCheckDigit(`411111${pick("0123456789", 9, random)}`);
  const date = new Date(now);
  const expiration = {
    month: String(date.getUTCMonth() + 1).padStart(2, "0"),
    year: String(date.getUTCFullYear() + CARD_YEARS),
  };
  return { pan, cvc: pick("0123456789", 3, random), expiration };
}

function cardOf(request: ReadonlyDeep<PaymentInstrumentInfo>, { pan, expiration }: ReturnType<typeof newCard>): object {
  const lastFour = pan.slice(-4);
  const shown = { bin: pan.slice(0, 6), lastFour, number: `************${lastFour}`, expiration };
  return { ...asRecord(request.card), ...shown };
}

export const paymentInstrumentHandlers = {
  createPaymentInstrument: createInstrument,
  getPaymentInstrument: getInstrument,
  updatePaymentInstrument: updateInstrument,
  getPanOfPaymentInstrument: reveal,
  getAllTransactionRulesForPaymentInstrument: rulesOf(PAYMENT_INSTRUMENT),
  revealDataOfPaymentInstrument: "by example",
  getNetworkTokenActivationData: "by example",
  createNetworkTokenProvisioningData: "by example",
  listNetworkTokens: "by example",
} as const;

const createGroup: HandlerOf<typeof groups.createPaymentInstrumentGroup> = (call) => {
  const own = platformId(call);
  if (call.body.balancePlatform !== own)
    throw invalid([{ name: "balancePlatform", value: call.body.balancePlatform, message: `must be ${own}` }]);
  return create(call, PAYMENT_INSTRUMENT_GROUP, own, (id) => call.shaped({ ...call.body, id }));
};

const getGroup: HandlerOf<typeof groups.getPaymentInstrumentGroup> = (call) =>
  requireOne(call, PAYMENT_INSTRUMENT_GROUP, call.params.id).body;

export const paymentInstrumentGroupHandlers: Handlers<typeof groups> = {
  createPaymentInstrumentGroup: createGroup,
  getPaymentInstrumentGroup: getGroup,
  getAllTransactionRulesForPaymentInstrumentGroup: rulesOf(PAYMENT_INSTRUMENT_GROUP),
};
