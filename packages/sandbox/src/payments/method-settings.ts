import { paymentRefusal } from "../domain/refusal.ts";
import { methodSettings } from "../storage/management-kinds.ts";
import type { World } from "../storage/world.ts";
import { isKnownMethod } from "../domain/payments/methods.ts";
import type { EnabledMethod } from "../domain/payments/method-list.ts";
import type { PaymentIntent } from "./create-payment.ts";

/** The methods that were set up through the Management API; nothing where none was, and the sandbox offers all it has. */
export function enabledMethods(world: World, merchantId: string): readonly EnabledMethod[] | undefined {
  const settings = world.of(methodSettings, merchantId);
  if (settings.length === 0) return undefined;
  return settings
    .map(({ body }) => body)
    .filter((body) => body["enabled"] !== false && body["allowed"] !== false)
    .map((body) => ({
      type: String(body["type"]),
      ...(Array.isArray(body["countries"]) && { countries: body["countries"].map(String) }),
      ...(Array.isArray(body["currencies"]) && { currencies: body["currencies"].map(String) }),
    }));
}

/** Methods of Drop-in that no description has. */
const OF_DROP_IN = /^(bankTransfer_[A-Z]{2}|afterpay|dotpay|dragonpay|giropay|doku(_\w+)?|mealVoucher_FR(_\w+)?|upi)$/;

function isAcquired(type: string): boolean {
  return isKnownMethod(type) || OF_DROP_IN.test(type);
}

/** Nobody acquires what a merchant account is not set up for. Cards and gift cards always are, as a new account's are. */
export function checkEnabled(world: World, { read, merchant, amount }: PaymentIntent): void {
  const { type, lastFour } = read.method;
  if (lastFour !== undefined) return;
  const enabled = enabledMethods(world, merchant.id);
  if (enabled === undefined ? isAcquired(type) : enabled.some((each) => each.type === type)) return;
  const { currency } = amount;
  throw paymentRefusal("noAcquirer", [type, currency]);
}
