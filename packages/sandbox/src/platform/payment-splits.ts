import type { Amount } from "../domain/payments/money.ts";
import type { Split } from "../domain/payments/split.ts";
import { balanceAccounts } from "../storage/platform-kinds.ts";
import { LIABLE } from "./first-accounts.ts";
import { draftTransfer } from "./draft-transfer.ts";
import { moveFunds } from "./move-funds.ts";
import type { PlatformContext } from "./platform-context.ts";
import { sweepBalance } from "./sweeps.ts";
import { book, receive } from "./transfer-steps.ts";

/** What was captured or refunded of a payment. */
export interface SharedMoney {
  readonly kind: "capture" | "refund";
  readonly pspReference: string;
  readonly reference: string;
  readonly modification: {
    readonly pspReference: string;
    readonly reference?: string | undefined;
    readonly amount: Amount;
  };
}

/**
 * Documented: what is captured comes in on balance accounts part by part, and what is refunded goes out of them, of that of
 * the platform where a refund does not say. A part for an account that is not there is nobody's (I).
 */
export function bookSplits(context: PlatformContext, money: SharedMoney, splits: readonly Split[] | undefined): void {
  const { kind, modification } = money;
  const { amount, pspReference, reference } = modification;
  for (const split of splits ?? [{ type: "Remainder", amount }]) {
    const { type, account = LIABLE.balanceAccountId, amount: part } = split;
    if (part === undefined || part.value <= 0 || context.world.one(balanceAccounts, account) === undefined) continue;
    const transfer = draftTransfer(
      context,
      {
        ...{ amount: { currency: amount.currency, value: part.value }, balanceAccountId: account },
        ...{ category: "platformPayment", type: kind, counterparty: {} },
        ...(split.reference !== undefined && { reference: split.reference }),
        ...(split.description !== undefined && { description: split.description }),
      },
      kind === "capture" ? "incoming" : "outgoing",
      {
        ...{ type: "platformPayment", platformPaymentType: type, pspPaymentReference: money.pspReference },
        ...{ paymentMerchantReference: money.reference, modificationPspReference: pspReference },
        ...(reference !== undefined && { modificationMerchantReference: reference }),
      },
    );
    book(context, receive(context, transfer));
    sweepBalance(context, account, moveFunds);
  }
}
