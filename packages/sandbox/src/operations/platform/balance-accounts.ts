import type * as operations from "@adyen-kit/client/balance-platform/v2/balance-accounts";
import type * as sweepOperations from "@adyen-kit/client/balance-platform/v2/custom-payout-schedules-sweeps";
import type { SweepCounterparty } from "@adyen-kit/client/balance-platform/v2/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { invalid } from "../../domain/refusal.ts";
import { notifyPlatform, platformId } from "../../platform/notify-platform.ts";
import { paymentInstruments, sweeps } from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import {
  ACCOUNT_HOLDER,
  BALANCE_ACCOUNT,
  change,
  checkReference,
  create,
  requireOne,
  sliceOf,
  SWEEP,
  TRANSFER_INSTRUMENT,
} from "./resources.ts";
import { rulesOf } from "./transaction-rules.ts";

const createAccount: HandlerOf<typeof operations.createBalanceAccount> = (call) => {
  const { accountHolderId, defaultCurrencyCode = "EUR" } = call.body;
  checkReference(call, ACCOUNT_HOLDER, "accountHolderId", accountHolderId);
  const nothing = { available: 0, balance: 0, currency: defaultCurrencyCode, pending: 0, reserved: 0 };
  const body = create(call, BALANCE_ACCOUNT, accountHolderId, (id) =>
    call.shaped({
      timeZone: "Europe/Amsterdam",
      ...call.body,
      ...{ id, defaultCurrencyCode, status: "active", balances: [nothing] },
    }),
  );
  notifyPlatform(call, "balanceAccount.created", {
    id: body.id,
    data: { balancePlatform: platformId(call), balanceAccount: told(body) },
  });
  return body;
};

const getAccount: HandlerOf<typeof operations.getBalanceAccount> = (call) =>
  requireOne(call, BALANCE_ACCOUNT, call.params.id).body;

const updateAccount: HandlerOf<typeof operations.updateBalanceAccount> = (call) => {
  const account = requireOne(call, BALANCE_ACCOUNT, call.params.id);
  const { accountHolderId, status } = call.body;
  checkReference(call, ACCOUNT_HOLDER, "accountHolderId", accountHolderId);
  if (status === "closed" && account.body.balances?.some(({ balance }) => balance !== 0) === true)
    throw invalid([
      { name: "status", value: status, message: "must not be closed while there is money on the account" },
    ]);
  const owner = accountHolderId ?? account.owner;
  const body = change(call, BALANCE_ACCOUNT, { ...account, owner }, call.body);
  notifyPlatform(call, "balanceAccount.updated", {
    id: body.id,
    data: { balancePlatform: platformId(call), balanceAccount: told(body) },
  });
  return body;
};

/** Webhooks of a balance account say nothing of its balances. */
function told({ balances: _, ...account }: { readonly balances?: unknown }): object {
  return account;
}

const instrumentsOfAccount: HandlerOf<typeof operations.getPaymentInstrumentsLinkedToBalanceAccount> = (call) => {
  const account = requireOne(call, BALANCE_ACCOUNT, call.params.id);
  const { status } = call.params;
  const all = call.world.of(paymentInstruments, account.id);
  const { items, ...page } = sliceOf(
    call,
    status === undefined ? all : all.filter(({ body }) => body.status === status),
  );
  return { paymentInstruments: items, ...page };
};

export const balanceAccountHandlers: Handlers<typeof operations> = {
  createBalanceAccount: createAccount,
  getBalanceAccount: getAccount,
  updateBalanceAccount: updateAccount,
  getPaymentInstrumentsLinkedToBalanceAccount: instrumentsOfAccount,
  getAllTransactionRulesForBalanceAccount: rulesOf(BALANCE_ACCOUNT),
};

const createSweep: HandlerOf<typeof sweepOperations.createSweep> = (call) => {
  const account = requireOne(call, BALANCE_ACCOUNT, call.params.balanceAccountId);
  checkCounterparty(call, call.body.counterparty);
  const body = create(call, SWEEP, account.id, (id) =>
    call.shaped({ category: categoryOf(call.body.counterparty), status: "active", type: "push", ...call.body, id }),
  );
  return toldSweep(call, "created", account.id, body);
};

const listSweeps: HandlerOf<typeof sweepOperations.getAllSweepsForBalanceAccount> = (call) => {
  const account = requireOne(call, BALANCE_ACCOUNT, call.params.balanceAccountId);
  const { items, ...page } = sliceOf(call, call.world.of(sweeps, account.id));
  return { sweeps: items, ...page };
};

interface SweepParams {
  readonly balanceAccountId: string;
  readonly sweepId: string;
}

const sweepIn = (call: Call<SweepParams>) => requireOne(call, SWEEP, call.params.sweepId, call.params.balanceAccountId);

const getSweep: HandlerOf<typeof sweepOperations.getSweep> = (call) => sweepIn(call).body;

const updateSweep: HandlerOf<typeof sweepOperations.updateSweep> = (call) => {
  const sweep = sweepIn(call);
  checkCounterparty(call, call.body.counterparty);
  // Where money goes is one thing or another: it is not changed field by field.
  const counterparty = call.body.counterparty ?? sweep.body.counterparty;
  const kept = { ...sweep, body: { ...sweep.body, counterparty } };
  return toldSweep(call, "updated", sweep.owner, change(call, SWEEP, kept, call.body));
};

const deleteSweep: HandlerOf<typeof sweepOperations.deleteSweep> = (call) => {
  const { id, owner, body } = sweepIn(call);
  call.world.remove(sweeps, id);
  toldSweep(call, "deleted", owner, body);
  return undefined;
};

function toldSweep<B extends { readonly id: string }>(
  call: Call,
  word: "created" | "updated" | "deleted",
  accountId: string,
  sweep: B,
): B {
  notifyPlatform(call, `balanceAccountSweep.${word}`, {
    id: sweep.id,
    data: { accountId, balancePlatform: platformId(call), sweep },
  });
  return sweep;
}

function checkCounterparty(call: Call, counterparty: ReadonlyDeep<SweepCounterparty> | undefined): void {
  checkReference(call, BALANCE_ACCOUNT, "counterparty.balanceAccountId", counterparty?.balanceAccountId);
  checkReference(call, TRANSFER_INSTRUMENT, "counterparty.transferInstrumentId", counterparty?.transferInstrumentId);
}

function categoryOf({ balanceAccountId, merchantAccount }: SweepCounterparty): string {
  return merchantAccount !== undefined ? "platformPayment" : balanceAccountId !== undefined ? "internal" : "bank";
}

export const sweepHandlers: Handlers<typeof sweepOperations> = {
  createSweep,
  getAllSweepsForBalanceAccount: listSweeps,
  getSweep,
  updateSweep,
  deleteSweep,
};
