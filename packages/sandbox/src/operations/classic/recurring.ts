import type * as general from "@adyen-kit/client/recurring/v68/general";
import type { PermitResult } from "@adyen-kit/client/recurring/v68/types";
import { expiryProblem } from "../../domain/payments/cards.ts";
import { isDay } from "../../domain/time.ts";
import type { StoredPaymentMethod } from "../../domain/payments/token.ts";
import { newPspReference } from "../../domain/random.ts";
import { invalid, paymentRefusal } from "../../domain/refusal.ts";
import { permits } from "../../storage/kinds.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { findToken, requireMerchant, requireToken, loadTokens } from "../../payments/lookups.ts";
import { disableToken } from "../../payments/token-events.ts";

const list: HandlerOf<typeof general.listRecurringDetails> = (call) => {
  const { merchantAccount, shopperReference } = call.body;
  const stored = loadTokens(call.world, requireMerchant(call, merchantAccount), shopperReference);
  const [first] = stored;
  const email = stored.findLast((each) => each.shopperEmail !== undefined)?.shopperEmail;
  return {
    // Of a shopper who was never seen nothing is said.
    ...(first !== undefined && { shopperReference }),
    details: stored.map((token) => ({ RecurringDetail: render(token) })),
    ...(first !== undefined && { creationDate: new Date(first.createdAt).toISOString() }),
    ...(email !== undefined && { lastKnownShopperEmail: email }),
  };
};

function render({ id, method, createdAt, firstPspReference }: StoredPaymentMethod) {
  const [expiryMonth, expiryYear] = method.expiry?.split("/") ?? [];
  const { holderName, lastFour, bin } = method;
  const variant = method.brand ?? method.type;
  return {
    recurringDetailReference: id,
    variant,
    paymentMethodVariant: variant,
    contractTypes: ["ONECLICK", "RECURRING"],
    creationDate: new Date(createdAt).toISOString(),
    firstPspReference,
    ...(lastFour !== undefined && {
      // The last digits are all that is shown of a number.
      card: { number: lastFour, expiryMonth, expiryYear, ...(holderName !== undefined && { holderName }) },
    }),
    ...(bin !== undefined && { additionalData: { cardBin: bin } }),
  };
}

const disable: HandlerOf<typeof general.disable> = (call) => {
  const { merchantAccount, shopperReference, recurringDetailReference } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  if (recurringDetailReference !== undefined) {
    disableToken(call, merchant, requireToken(call.world, merchant, recurringDetailReference, shopperReference));
    return { response: "[detail-successfully-disabled]" };
  }
  const all = loadTokens(call.world, merchant, shopperReference);
  if (all.length === 0) throw paymentRefusal("contract");
  for (const token of all) disableToken(call, merchant, token);
  return { response: "[all-details-successfully-disabled]" };
};

const createPermit: HandlerOf<typeof general.createPermit> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  requireToken(call.world, merchant, request.recurringDetailReference, request.shopperReference);
  const made: PermitResult[] = [];
  for (const { resultKey } of request.permits) {
    const token = newPspReference(call.random);
    call.world.save(permits, { token, merchantAccount: merchant.id });
    made.push({ token, ...(resultKey !== undefined && { resultKey }) });
  }
  return { pspReference: newPspReference(call.random), permitResultList: made };
};

const disablePermit: HandlerOf<typeof general.disablePermit> = (call) => {
  const { merchantAccount, token } = call.body;
  const merchant = requireMerchant(call, merchantAccount);
  const permit = call.world.one(permits, token);
  if (permit?.merchantAccount !== merchant.id)
    throw invalid([{ name: "token", message: "is not a permit of this merchant account" }]);
  call.world.remove(permits, token);
  return { pspReference: newPspReference(call.random), status: "disabled" };
};

const notifyShopper: HandlerOf<typeof general.notifyShopper> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  const { billingDate, shopperReference } = request;
  if (billingDate !== undefined && !isDay(billingDate)) throw paymentRefusal("billingDateWrong");
  const id = request.storedPaymentMethodId ?? request.recurringDetailReference;
  if (id !== undefined && findToken(call.world, merchant, id, shopperReference, () => true) === undefined)
    throw paymentRefusal("tokenMissing");
  const pspReference = newPspReference(call.random);
  return {
    pspReference,
    reference: request.reference,
    resultCode: "Success",
    message: "Request processed successfully",
    shopperNotificationReference: pspReference,
    ...(request.displayedReference !== undefined && { displayedReference: request.displayedReference }),
    ...(id !== undefined && { storedPaymentMethodId: id }),
  };
};

const scheduleUpdater: HandlerOf<typeof general.scheduleAccountUpdater> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  const { selectedRecurringDetailReference: id, shopperReference, card } = request;
  if (card === undefined && (id === undefined || shopperReference === undefined))
    throw paymentRefusal("updaterTargetMissing");
  const wrong = expiryProblem(card ?? {});
  if (wrong !== undefined) throw paymentRefusal("expiryOfUpdate", [wrong]);
  if (card === undefined && id !== undefined) requireToken(call.world, merchant, id, shopperReference);
  return { pspReference: newPspReference(call.random), result: "Success" };
};

export const classicRecurringHandlers: Handlers<typeof general> = {
  listRecurringDetails: list,
  disable,
  createPermit,
  disablePermit,
  notifyShopper,
  scheduleAccountUpdater: scheduleUpdater,
};
