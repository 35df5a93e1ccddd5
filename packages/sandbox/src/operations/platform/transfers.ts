import type * as operations from "@adyen-kit/client/transfers/v4/transfers";
import type * as transactionOperations from "@adyen-kit/client/transfers/v4/transactions";
import type { TransferInfo } from "@adyen-kit/client/transfers/v4/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import type { Document } from "../../domain/management/document.ts";
import { newPspReference } from "../../domain/random.ts";
import { invalid, type InvalidField } from "../../domain/refusal.ts";
import { cancel, execute, hasEnough, moveFunds, sendBack } from "../../platform/move-funds.ts";
import { balanceAccounts, paymentInstruments, transactions, transfers } from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import { cursorPage, type Found, ownersOf } from "./cursor-pages.ts";
import { BALANCE_ACCOUNT, checkReference, PAYMENT_INSTRUMENT, requireOne, TRANSFER_INSTRUMENT } from "./resources.ts";

const TRANSFER = { kind: transfers, prefix: "", name: "Transfer" };
const TRANSACTION = { kind: transactions, prefix: "", name: "Transaction" };

const transferFunds: HandlerOf<typeof operations.transferFunds> = (call) => {
  const funds = { ...call.body, balanceAccountId: sourceOf(call) };
  const problems = transferProblems(funds);
  if (problems.length > 0) throw invalid(problems);
  const { counterparty } = funds;
  checkReference(call, BALANCE_ACCOUNT, "counterparty.balanceAccountId", counterparty.balanceAccountId);
  checkReference(call, TRANSFER_INSTRUMENT, "counterparty.transferInstrumentId", counterparty.transferInstrumentId);
  return call.shaped(moveFunds(call, funds).body);
};

/** The balance account of a transfer, named by itself or by a payment instrument of it. */
function sourceOf(call: Call<{ readonly body: TransferInfo }>): string {
  const { balanceAccountId, paymentInstrumentId } = call.body;
  checkReference(call, BALANCE_ACCOUNT, "balanceAccountId", balanceAccountId);
  checkReference(call, PAYMENT_INSTRUMENT, "paymentInstrumentId", paymentInstrumentId);
  const instrument = paymentInstrumentId && call.world.one(paymentInstruments, paymentInstrumentId);
  const source = balanceAccountId ?? (instrument ? instrument.owner : undefined);
  if (source !== undefined && call.world.one(balanceAccounts, source) !== undefined) return source;
  throw invalid([{ name: "balanceAccountId", message: "is missing" }]);
}

/** What each category of transfer moves money to. */
const COUNTERPARTIES: Readonly<Record<string, readonly (keyof TransferInfo["counterparty"])[]>> = {
  ...{ bank: ["bankAccount", "transferInstrumentId"], card: ["card"], internal: ["balanceAccountId"] },
  platformPayment: ["balanceAccountId"],
};

function transferProblems({
  amount,
  category,
  counterparty,
  balanceAccountId,
}: ReadonlyDeep<TransferInfo>): InvalidField[] {
  const problems: InvalidField[] = [];
  if (amount.value <= 0)
    problems.push({ name: "amount.value", value: String(amount.value), message: "must be greater than 0" });
  const possible = COUNTERPARTIES[category];
  if (possible === undefined)
    problems.push({
      name: "category",
      value: category,
      message: "cannot be asked for: such transfers come by themselves",
    });
  else if (!possible.some((name) => counterparty[name] !== undefined))
    problems.push({
      name: "counterparty",
      message: `must have ${possible.join(" or ")}, since the category is ${category}`,
    });
  if (counterparty.balanceAccountId !== undefined && counterparty.balanceAccountId === balanceAccountId)
    problems.push({ name: "counterparty.balanceAccountId", message: "must be another balance account" });
  return problems;
}

const approve: HandlerOf<typeof operations.approveInitiatedTransfers> = (call) => {
  for (const id of waiting(call)) execute(call, id);
  return undefined;
};

const cancelAll: HandlerOf<typeof operations.cancelInitiatedTransfers> = (call) => {
  for (const id of waiting(call)) cancel(call, id);
  return undefined;
};

/** The transfers of a request, each of which must wait for somebody to decide. */
function waiting({
  world,
  body,
}: Call<{ readonly body: { readonly transferIds?: readonly string[] | undefined } }>): readonly string[] {
  const ids = body.transferIds ?? [];
  const wrong = ids.filter((id) => world.one(transfers, id)?.body.status !== "received");
  if (wrong.length === 0) return ids;
  throw invalid(wrong.map((value) => ({ name: "transferIds", value, message: "is no transfer that waits" })));
}

const getTransfer: HandlerOf<typeof operations.getTransfer> = (call) => requireOne(call, TRANSFER, call.params.id).body;

const returnTransfer: HandlerOf<typeof operations.returnTransfer> = (call) => {
  const transfer = requireOne(call, TRANSFER, call.params.transferId);
  const { amount, reference } = call.body;
  const { body } = transfer;
  const isWhole = amount.currency === body.amount.currency && amount.value === body.amount.value;
  // What is given back in part would be a transfer of its own: the platform's own rules for that are not known.
  const isReturnable =
    body.direction === "incoming" && body.status === "booked" && isWhole && hasEnough(call, transfer.owner, amount);
  if (isReturnable) sendBack(call, transfer);
  const id = newPspReference(call.random);
  return {
    ...{ id, transferId: transfer.id, status: isReturnable ? "Authorised" : "Declined" },
    reference: reference ?? id,
  };
};

const listTransfers: HandlerOf<typeof operations.getAllTransfers> = (call) => {
  const { reference, category } = call.params;
  const found = byOwner(call, (owner) => call.world.of(transfers, owner)).filter(
    ({ body }) =>
      (reference === undefined || body.reference === reference) &&
      (category === undefined || body.category === category),
  );
  return cursorPage(call, found);
};

const listTransactions: HandlerOf<typeof transactionOperations.getAllTransactions> = (call) =>
  cursorPage(
    call,
    byOwner(call, (owner) => call.world.of(transactions, owner)),
  );

/** What the balance accounts that a request asks for have, and of that what is of its payment instrument. */
function byOwner<T extends Found>(
  call: Parameters<typeof ownersOf>[0],
  ofOwner: (balanceAccountId: string) => readonly Document<T>[],
): Document<T>[] {
  const { paymentInstrumentId } = call.params;
  const all = ownersOf(call).flatMap(ofOwner);
  return paymentInstrumentId === undefined
    ? all
    : all.filter(({ body }) => body.paymentInstrument?.id === paymentInstrumentId);
}

export const transferHandlers: Handlers<typeof operations> = {
  getAllTransfers: listTransfers,
  transferFunds,
  approveInitiatedTransfers: approve,
  cancelInitiatedTransfers: cancelAll,
  getTransfer,
  returnTransfer,
};

export const transactionHandlers: Handlers<typeof transactionOperations> = {
  getAllTransactions: listTransactions,
  getTransaction: (call) => requireOne(call, TRANSACTION, call.params.id).body,
};
