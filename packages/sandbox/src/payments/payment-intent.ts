import type { Merchant } from "../domain/accounts/account.ts";
import type { Amount } from "../domain/payments/money.ts";
import type { Split } from "../domain/payments/split.ts";
import { invalid, missing } from "../domain/refusal.ts";
import type { World } from "../storage/world.ts";
import { asRecord, type Fields, filled, optional, textIn } from "../domain/fields.ts";
import { requireOrder, requireToken } from "./lookups.ts";
import type { PaymentIntent } from "./create-payment.ts";
import { readMethod, type ReadMethod, readStoredMethod } from "./read-method.ts";
import { type CheckedFields, checkRequest } from "./check-request.ts";

/** What all requests have in common that lead to a payment, whichever API or page they come by. */
export interface PaymentInput extends CheckedFields {
  readonly amount: Amount;
  readonly reference: string;
  readonly paymentMethod?: object | undefined;
  readonly order?: { readonly pspReference: string; readonly orderData: string } | undefined;
  readonly additionalData?: Readonly<Record<string, string>> | undefined;
  readonly storePaymentMethod?: boolean | undefined;
  readonly enableRecurring?: boolean | undefined;
  readonly enableOneClick?: boolean | undefined;
  readonly shopperReference?: string | undefined;
  readonly shopperEmail?: string | undefined;
  readonly shopperLocale?: string | undefined;
  readonly shopperInteraction?: string | undefined;
  readonly recurringProcessingModel?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly authenticationData?: object | undefined;
  readonly threeDS2RequestData?: object | undefined;
  readonly splits?: readonly Split[] | undefined;
}

/** The payment that a request asks for. `known`: the method, where it is not the request's. */
export function loadPaymentIntent(
  world: World,
  merchant: Merchant,
  body: PaymentInput,
  known?: ReadMethod,
): PaymentIntent {
  checkRequest(body);
  const { amount, reference, order, additionalData = {}, captureDelayHours, metadata } = body;
  const method = asRecord(body.paymentMethod);
  const shopperReference = filled(body.shopperReference);
  const storedId = textIn(method, "storedPaymentMethodId") ?? textIn(method, "recurringDetailReference");
  const storeDetails = [body.storePaymentMethod, body.enableRecurring, body.enableOneClick].includes(true);
  if (storeDetails && shopperReference === undefined) throw invalid([missing("shopperReference")]);
  const model = filled(body.recurringProcessingModel);
  const stored = storedId === undefined ? undefined : requireToken(world, merchant, storedId, shopperReference);
  const read = known ?? (stored === undefined ? readMethod(method) : readStoredMethod(stored.method, method));
  return {
    merchant,
    amount,
    reference,
    read,
    additionalData,
    storeDetails: storeDetails && stored === undefined,
    models: model === undefined ? ["CardOnFile"] : [model],
    ...threeDSOf(body, additionalData, stored !== undefined),
    ...optional("shopperReference", shopperReference),
    ...optional("shopperEmail", filled(body.shopperEmail)),
    ...optional("shopperLocale", filled(body.shopperLocale)),
    ...optional("returnUrl", filled(body.returnUrl)),
    ...optional("storedPaymentMethodId", stored?.id),
    ...optional("tokenFirstPspReference", stored?.firstPspReference),
    ...optional("recurringModel", model ?? (storeDetails ? "CardOnFile" : undefined)),
    hasAddress: body.billingAddress !== undefined,
    ...optional("captureDelayHours", captureDelayHours),
    ...optional("metadata", metadata),
    ...optional("splits", body.splits),
    ...(order !== undefined && { order: requireOrder(world, merchant, order) }),
  };
}

/** A stored card is authenticated where the merchant asks for it, and else as it was when it was stored. */
function threeDSOf(
  body: PaymentInput,
  additionalData: Readonly<Record<string, string>>,
  isStored: boolean,
): Pick<PaymentIntent, "threeDS" | "frictionless"> {
  const authentication = asRecord(body.authenticationData);
  const attempt = textIn(authentication, "attemptAuthentication");
  const interaction = body.shopperInteraction;
  const without = interaction === "ContAuth" || interaction === "Moto" || additionalData["executeThreeD"] === "false";
  const native =
    textIn(asRecord(authentication["threeDSRequestData"]), "nativeThreeDS") === "preferred" ||
    additionalData["allow3DS2"] === "true";
  const isWanted = attempt === "always" || additionalData["executeThreeD"] === "true";
  return {
    threeDS: without || attempt === "never" || (isStored && !isWanted) ? "never" : native ? "native" : "redirect",
    frictionless: asksForNoChallenge(asRecord(body.threeDS2RequestData)),
  };
}

/** Documented: what a merchant would like the issuer to do. 02: no challenge, 05: none, for the risk is known to be low. */
function asksForNoChallenge(request: Fields): boolean {
  const indicator = textIn(request, "threeDSRequestorChallengeInd");
  return request["challengeIndicator"] === "requestNoChallenge" || indicator === "02" || indicator === "05";
}
