import type { Merchant } from "../../domain/accounts/account.ts";
import type { HostedPage } from "../../domain/payments/hosted-page.ts";
import { invalid, paymentRefusal } from "../../domain/refusal.ts";
import { hostedPages } from "../../storage/kinds.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { sessionData } from "../../payments/session-data.ts";
import type { ShopperCall } from "./shopper-call.ts";

/** A session that a shopper is in, and whose it is. */
export interface OpenSession {
  readonly page: HostedPage;
  readonly merchant: Merchant;
}

/** The session in the path, of a merchant account that the key's credential reaches, with the data that it was given. */
export function requireSession(call: ShopperCall): OpenSession {
  const page = call.world.one(hostedPages, call.path["id"] ?? "");
  if (page?.kind !== "session") throw paymentRefusal("sessionMissing");
  const merchant = requireMerchant(call, page.merchantAccount);
  if (call.body["sessionData"] !== sessionData(page))
    throw invalid([{ name: "sessionData", message: "is not that of this session" }]);
  return { page, merchant };
}
