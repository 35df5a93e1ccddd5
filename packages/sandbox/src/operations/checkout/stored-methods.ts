import type * as recurring from "@adyen-kit/client/checkout/v71/recurring";
import { isForPayouts, type StoredPaymentMethod } from "../../domain/payments/token.ts";
import { invalid, missing } from "../../domain/refusal.ts";
import type { Call, HandlerOf } from "../call.ts";
import { requireMerchant, requireToken, loadTokens } from "../../payments/lookups.ts";
import { readMethod } from "../../payments/read-method.ts";
import { storedFields } from "../../payments/listed-methods.ts";
import { disableToken, notifyTokenEvent } from "../../payments/token-events.ts";
import { storeDetails } from "../../payments/stored-details.ts";

const list: HandlerOf<typeof recurring.getTokensForStoredPaymentDetails> = (call) => {
  const { merchant, shopperReference } = shopperIn(call);
  const kept = loadTokens(call.world, merchant, shopperReference);
  const stored = kept.filter((token) => !isForPayouts(token));
  return { merchantAccount: merchant.id, shopperReference, storedPaymentMethods: stored.map(renderStored) };
};

const create: HandlerOf<typeof recurring.storedPaymentMethods> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  const kept = storeDetails(call, {
    merchantAccount: merchant.id,
    shopperReference: request.shopperReference,
    method: readMethod({ ...request.paymentMethod }).method,
    models: [request.recurringProcessingModel],
    shopperEmail: request.shopperEmail,
  });
  notifyTokenEvent(call, merchant.companyId, { ...kept, eventId: kept.token.firstPspReference });
  return renderStored(kept.token);
};

const remove: HandlerOf<typeof recurring.deleteTokenForStoredPaymentDetails> = (call) => {
  const { merchant, shopperReference } = shopperIn(call);
  const token = requireToken(call.world, merchant, call.params.storedPaymentMethodId, shopperReference);
  disableToken(call, merchant, token);
  return undefined;
};

/** Both are optional in the description, and nothing can be found without them. */
function shopperIn(call: Call) {
  const { merchantAccount, shopperReference } = call.parameters;
  const lacking = Object.entries({ merchantAccount, shopperReference }).filter(([, value]) => value === undefined);
  if (lacking.length > 0) throw invalid(lacking.map(([name]) => missing(name)));
  return {
    merchant: requireMerchant(call, String(merchantAccount)),
    shopperReference: String(shopperReference),
  };
}

/** As the operations on stored methods give it. */
function renderStored(token: StoredPaymentMethod) {
  const { cardBin, ...common } = storedFields(token);
  return { ...common, ...(cardBin !== undefined && { cardBin }), shopperReference: token.shopperReference };
}

export const storedMethodHandlers = {
  getTokensForStoredPaymentDetails: list,
  storedPaymentMethods: create,
  deleteTokenForStoredPaymentDetails: remove,
};
