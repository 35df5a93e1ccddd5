import { balanceIn } from "../domain/platform/balances.ts";
import { balanceAccounts, sweeps } from "../storage/platform-kinds.ts";
import type { MovedFunds } from "./moved-funds.ts";
import type { PlatformContext } from "./platform-context.ts";

/** Pushes on what a balance account has, where a sweep is to do so as soon as its balance allows. */
export function sweepBalance(
  context: PlatformContext,
  balanceAccountId: string,
  move: (context: PlatformContext, funds: MovedFunds) => unknown,
): void {
  for (const { body } of context.world.of(sweeps, balanceAccountId)) {
    const { status = "active", type = "push", schedule, currency, counterparty } = body;
    if (status !== "active" || type !== "push" || schedule.type !== "balance") continue;
    const balances = context.world.one(balanceAccounts, balanceAccountId)?.body.balances ?? [];
    const { available } = balanceIn(balances, currency);
    const value = Math.min(available, body.sweepAmount?.value ?? available - (body.targetAmount?.value ?? 0));
    if (value <= 0 || available < (body.triggerAmount?.value ?? 1)) continue;
    const { balanceAccountId: to, transferInstrumentId } = counterparty;
    move(context, {
      ...{ balanceAccountId, amount: { currency, value }, category: to === undefined ? "bank" : "internal" },
      counterparty: to === undefined ? { transferInstrumentId } : { balanceAccountId: to },
      ...(body.description !== undefined && { description: body.description }),
      ...(body.reference !== undefined && { reference: body.reference }),
    });
  }
}
