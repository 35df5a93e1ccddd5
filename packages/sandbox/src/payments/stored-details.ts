import type { PaymentMethod } from "../domain/payments/payment.ts";
import { isSameCard, keptAgain, shopperOf, type StoredPaymentMethod } from "../domain/payments/token.ts";
import { newPspReference } from "../domain/random.ts";
import { tokens } from "../storage/kinds.ts";
import type { PaymentContext } from "./payment-context.ts";
import { optional } from "../domain/fields.ts";

interface Details {
  readonly merchantAccount: string;
  readonly shopperReference: string;
  readonly method: PaymentMethod;
  readonly models: readonly string[];
  readonly shopperEmail?: string | undefined;
  /** Default: one of its own, where nothing was paid. */
  readonly firstPspReference?: string;
}

/** What came of it: a token, a token with another expiry, or nothing that was not there before. */
export interface StoredDetails {
  readonly token: StoredPaymentMethod;
  readonly operation: "created" | "updated" | "alreadyExisting";
}

/** Keeps a shopper's details. A card that is kept already keeps its token. */
export function storeDetails(
  { world, random, now }: PaymentContext,
  { merchantAccount, shopperReference, method, models, shopperEmail, firstPspReference }: Details,
): StoredDetails {
  const id = newPspReference(random);
  const fresh: StoredPaymentMethod = {
    id,
    merchantAccount,
    shopperReference,
    method,
    models,
    createdAt: now,
    firstPspReference: firstPspReference ?? id,
    ...optional("shopperEmail", shopperEmail),
  };
  const shopper = shopperOf(merchantAccount, shopperReference);
  const known = world.of(tokens, shopper).find((each) => isSameCard(each, fresh));
  const token = known === undefined ? fresh : keptAgain(known, fresh);
  world.save(tokens, token);
  const isChanged = known !== undefined && known.method.expiry !== method.expiry;
  return { token, operation: known === undefined ? "created" : isChanged ? "updated" : "alreadyExisting" };
}
