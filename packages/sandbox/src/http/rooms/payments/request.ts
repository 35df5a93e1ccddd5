import type { Merchant } from "../../../domain/accounts/account.ts";
import type { Amount } from "../../../domain/payments/money.ts";
import { AUTHORISED, outcomeOf } from "../../../domain/payments/outcome.ts";
import { invalid } from "../../../domain/refusal.ts";
import type { World } from "../../../store/world.ts";
import { orderOf, tokenOf } from "./finding.ts";
import type { PaymentOrder } from "./making.ts";
import { optional, type RawMethod, readMethod, type ReadMethod, text } from "./method.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a Checkout payment, session, link or donation asks for. Its fields have been checked against the description. */
export async function paymentOrderOf(
  world: World,
  merchant: Merchant,
  body: Fields,
  now: number,
): Promise<PaymentOrder> {
  const method = record(body["paymentMethod"]);
  const shopperReference = text(body, "shopperReference");
  const storedId = text(method, "storedPaymentMethodId") ?? text(method, "recurringDetailReference");
  const order = body["order"] as { readonly pspReference: string; readonly orderData: string } | undefined;
  const additionalData = record(body["additionalData"]) as Readonly<Record<string, string>>;
  const store =
    body["storePaymentMethod"] === true || body["enableRecurring"] === true || body["enableOneClick"] === true;
  if (store && shopperReference === undefined) throw invalid([{ name: "shopperReference", message: "is missing" }]);
  const model = text(body, "recurringProcessingModel");
  return {
    merchant,
    amount: body["amount"] as Amount,
    reference: String(body["reference"]),
    read:
      storedId === undefined
        ? readMethod(method)
        : await readStored(world, merchant, storedId, shopperReference, method),
    additionalData,
    store: store && storedId === undefined,
    models: model === undefined ? ["CardOnFile"] : [model],
    ...threeDSOf(body, additionalData, storedId !== undefined),
    ...optional("shopperReference", shopperReference),
    ...optional("shopperEmail", text(body, "shopperEmail")),
    ...optional("shopperLocale", text(body, "shopperLocale")),
    ...optional("returnUrl", text(body, "returnUrl")),
    ...optional("storedPaymentMethodId", storedId),
    ...optional("captureDelayHours", body["captureDelayHours"] as number | undefined),
    ...optional("metadata", body["metadata"] as Readonly<Record<string, string>> | undefined),
    ...(order !== undefined && { order: await orderOf(world, merchant, order, now) }),
  };
}

async function readStored(
  world: World,
  merchant: Merchant,
  id: string,
  shopperReference: string | undefined,
  raw: RawMethod,
): Promise<ReadMethod> {
  const { method } = await tokenOf(world, merchant, id, shopperReference);
  const holderName = text(raw, "holderName") ?? method.holderName;
  return {
    method: { ...method, ...optional("holderName", holderName) },
    outcome: outcomeOf(holderName) ?? AUTHORISED,
    secure3DS: false,
  };
}

function threeDSOf(
  body: Fields,
  additionalData: Readonly<Record<string, string>>,
  isStored: boolean,
): Pick<PaymentOrder, "threeDS" | "forceThreeDS"> {
  const authentication = record(body["authenticationData"]);
  const attempt = text(authentication, "attemptAuthentication");
  const interaction = text(body, "shopperInteraction");
  const without = interaction === "ContAuth" || interaction === "Moto" || additionalData["executeThreeD"] === "false";
  const native =
    text(record(authentication["threeDSRequestData"]), "nativeThreeDS") === "preferred" ||
    additionalData["allow3DS2"] === "true";
  return {
    threeDS: without || attempt === "never" || isStored ? "never" : native ? "native" : "redirect",
    forceThreeDS: attempt === "always" || additionalData["executeThreeD"] === "true",
  };
}

export function record(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
