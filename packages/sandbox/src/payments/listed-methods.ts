import type { Merchant } from "../domain/accounts/account.ts";
import { listedMethods, type MethodQuery } from "../domain/payments/method-list.ts";
import { brandName, methodNamed } from "../domain/payments/methods.ts";
import { isForPayouts, type StoredPaymentMethod } from "../domain/payments/token.ts";
import type { World } from "../storage/world.ts";
import { loadTokens } from "./lookups.ts";
import { enabledMethods } from "./method-settings.ts";

/** What a shopper can pay with, as Adyen lists it: methods, and details that were kept of them. */
export function listMethods(
  world: World,
  merchant: Merchant,
  query: MethodQuery,
  shopperReference: string | undefined,
) {
  const kept = shopperReference === undefined ? [] : loadTokens(world, merchant, shopperReference);
  const stored = kept.filter((token) => !isForPayouts(token));
  return {
    paymentMethods: listedMethods(query, enabledMethods(world, merchant.id)),
    ...(stored.length > 0 && { storedPaymentMethods: stored.map(renderListed) }),
  };
}

/** As the list of payment methods gives it. */
function renderListed(token: StoredPaymentMethod) {
  const { cardBin: _, ...common } = storedFields(token);
  return { ...common, supportedShopperInteractions: ["Ecommerce", "ContAuth"] };
}

/** Of stored details, what every answer about them has. */
export function storedFields({ id, method, models, shopperEmail }: StoredPaymentMethod) {
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
