import type { Merchant } from "../domain/accounts/account.ts";
import type { Amount } from "../domain/payments/money.ts";
import { invalid } from "../domain/refusal.ts";
import type { World } from "../storage/world.ts";
import { type Fields, optional, asRecord, textIn } from "../domain/fields.ts";
import { requireOrder, requireToken } from "./lookups.ts";
import type { PaymentIntent } from "./create-payment.ts";
import { readMethod, type ReadMethod, readStoredMethod } from "./read-method.ts";
import { checkRequest } from "./check-request.ts";

/**
 * What a Checkout payment, session, link or donation asks for. Its fields have been checked against the description.
 * `known`: the method, where it is not the request's.
 */
export function loadPaymentIntent(world: World, merchant: Merchant, body: Fields, known?: ReadMethod): PaymentIntent {
  checkRequest(body);
  const method = asRecord(body["paymentMethod"]);
  const shopperReference = textIn(body, "shopperReference");
  const storedId = textIn(method, "storedPaymentMethodId") ?? textIn(method, "recurringDetailReference");
  const order = body["order"] as { readonly pspReference: string; readonly orderData: string } | undefined;
  const additionalData = asRecord(body["additionalData"]) as Readonly<Record<string, string>>;
  const storeDetails =
    body["storePaymentMethod"] === true || body["enableRecurring"] === true || body["enableOneClick"] === true;
  if (storeDetails && shopperReference === undefined)
    throw invalid([{ name: "shopperReference", message: "is missing" }]);
  const model = textIn(body, "recurringProcessingModel");
  const stored = storedId === undefined ? undefined : requireToken(world, merchant, storedId, shopperReference);
  const read = known ?? (stored === undefined ? readMethod(method) : readStoredMethod(stored.method, method));
  return {
    merchant,
    amount: body["amount"] as Amount,
    reference: String(body["reference"]),
    read,
    additionalData,
    storeDetails: storeDetails && stored === undefined,
    models: model === undefined ? ["CardOnFile"] : [model],
    ...threeDSOf(body, additionalData, stored !== undefined),
    ...optional("shopperReference", shopperReference),
    ...optional("shopperEmail", textIn(body, "shopperEmail")),
    ...optional("shopperLocale", textIn(body, "shopperLocale")),
    ...optional("returnUrl", textIn(body, "returnUrl")),
    ...optional("storedPaymentMethodId", stored?.id),
    ...optional("captureDelayHours", body["captureDelayHours"] as number | undefined),
    ...optional("metadata", body["metadata"] as Readonly<Record<string, string>> | undefined),
    ...(order !== undefined && { order: requireOrder(world, merchant, order) }),
  };
}

/** A stored card is authenticated where the merchant asks for it, and else as it was when it was stored. */
function threeDSOf(
  body: Fields,
  additionalData: Readonly<Record<string, string>>,
  isStored: boolean,
): Pick<PaymentIntent, "threeDS" | "forceThreeDS" | "frictionless"> {
  const authentication = asRecord(body["authenticationData"]);
  const attempt = textIn(authentication, "attemptAuthentication");
  const interaction = textIn(body, "shopperInteraction");
  const without = interaction === "ContAuth" || interaction === "Moto" || additionalData["executeThreeD"] === "false";
  const native =
    textIn(asRecord(authentication["threeDSRequestData"]), "nativeThreeDS") === "preferred" ||
    additionalData["allow3DS2"] === "true";
  const forceThreeDS = attempt === "always" || additionalData["executeThreeD"] === "true";
  return {
    threeDS: without || attempt === "never" || (isStored && !forceThreeDS) ? "never" : native ? "native" : "redirect",
    forceThreeDS,
    frictionless: asksForNoChallenge(asRecord(body["threeDS2RequestData"])),
  };
}

/** Documented: what a merchant would like the issuer to do. 02: no challenge, 05: none, for the risk is known to be low. */
function asksForNoChallenge(request: Fields): boolean {
  const indicator = textIn(request, "threeDSRequestorChallengeInd");
  return request["challengeIndicator"] === "requestNoChallenge" || indicator === "02" || indicator === "05";
}
