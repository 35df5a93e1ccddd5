import type * as recurring from "@adyen-kit/client/checkout/v71/recurring";
import { brandName, methodNamed } from "../../domain/payments/methods.ts";
import { isForPayouts, type StoredPaymentMethod } from "../../domain/payments/token.ts";
import { invalid } from "../../domain/refusal.ts";
import { tokens } from "../../storage/kinds.ts";
import type { Call, HandlerOf } from "../call.ts";
import { requireMerchant, requireToken, loadTokens } from "../../payments/lookups.ts";
import { readMethod } from "../../payments/read-method.ts";
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
  const { token } = storeDetails(call, {
    merchantAccount: merchant.id,
    shopperReference: request.shopperReference,
    method: readMethod({ ...request.paymentMethod }).method,
    models: [request.recurringProcessingModel],
    shopperEmail: request.shopperEmail,
  });
  return renderStored(token);
};

const remove: HandlerOf<typeof recurring.deleteTokenForStoredPaymentDetails> = (call) => {
  const { merchant, shopperReference } = shopperIn(call);
  const token = requireToken(call.world, merchant, call.params.storedPaymentMethodId, shopperReference);
  call.world.remove(tokens, token.id);
  return undefined;
};

/** Both are optional in the description, and nothing can be found without them. */
function shopperIn(call: Call) {
  const { merchantAccount, shopperReference } = call.parameters;
  const missing = Object.entries({ merchantAccount, shopperReference }).filter(([, value]) => value === undefined);
  if (missing.length > 0) throw invalid(missing.map(([name]) => ({ name, message: "is missing" })));
  return {
    merchant: requireMerchant(call, String(merchantAccount)),
    shopperReference: String(shopperReference),
  };
}

/** As the operations on stored methods give it. */
function renderStored(token: StoredPaymentMethod) {
  const { cardBin, ...common } = fieldsOf(token);
  return { ...common, ...(cardBin !== undefined && { cardBin }), shopperReference: token.shopperReference };
}

/** As the list of payment methods gives it. */
export function renderListed(token: StoredPaymentMethod) {
  const { cardBin: _, ...common } = fieldsOf(token);
  return { ...common, supportedShopperInteractions: ["Ecommerce", "ContAuth"] };
}

function fieldsOf({ id, method, models, shopperEmail }: StoredPaymentMethod) {
  const [expiryMonth, expiryYear] = method.expiry?.split("/") ?? [];
  const { brand, holderName, lastFour, bin } = method;
  return {
    id,
    type: method.type,
    name: brand === undefined ? methodNamed(method.type).name : brandName(brand),
    ...(brand !== undefined && { brand }),
    ...(holderName !== undefined && { holderName }),
    ...(lastFour !== undefined && { lastFour }),
    ...(bin !== undefined && { cardBin: bin }),
    ...(expiryMonth !== undefined && { expiryMonth, expiryYear }),
    ...(shopperEmail !== undefined && { shopperEmail }),
    supportedRecurringProcessingModels: [...models],
  };
}

export const storedMethodHandlers = {
  getTokensForStoredPaymentDetails: list,
  storedPaymentMethods: create,
  deleteTokenForStoredPaymentDetails: remove,
};
