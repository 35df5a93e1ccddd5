import type { Amount, TransferData } from "@adyen-kit/client/transfers/v4/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Document } from "../domain/management/document.ts";
import { balanceIn } from "../domain/platform/balances.ts";
import { dueWork } from "../storage/payment-kinds.ts";
import { balanceAccounts, otherSides, transfers } from "../storage/platform-kinds.ts";
import { draftTransfer } from "./draft-transfer.ts";
import type { MovedFunds } from "./moved-funds.ts";
import type { PlatformContext } from "./platform-context.ts";
import { sweepBalance } from "./sweeps.ts";
import { book, end, giveBack, receive, wait } from "./transfer-steps.ts";

type Transfer = Document<TransferData>;

/**
 * Makes a transfer, as it is received. What happens to it next happens at once, unless it waits for a review or for its day,
 * and is reported by webhooks. Money that goes to another balance account comes in there as a transfer of its own.
 */
export function moveFunds(context: PlatformContext, funds: MovedFunds): Transfer {
  const isPulled = funds.type === "internalDirectDebit";
  const received = receive(context, draftTransfer(context, funds, isPulled ? "incoming" : "outgoing"));
  if ((funds.review?.numberOfApprovalsRequired ?? 0) > 0) wait(context, received, "pendingApproval");
  else if (isLater(context, funds)) {
    wait(context, received, "pendingExecution");
    context.world.save(dueWork, { at: executionOf(funds), what: "transfer", pspReference: received.id });
  } else execute(context, received.id);
  return received;
}

/** Goes on with a transfer that waited, or has just been received. */
export function execute(context: PlatformContext, id: string): void {
  const transfer = context.world.one(transfers, id);
  if (transfer?.body.status !== "received") return;
  const isPulled = transfer.body.type === "internalDirectDebit";
  const { balanceAccountId } = transfer.body.counterparty ?? {};
  const payer = isPulled ? balanceAccountId : transfer.owner;
  const other = balanceAccountId === undefined ? undefined : counterpartOf(context, transfer);
  if (!hasEnough(context, payer ?? "", transfer.body.amount)) {
    for (const each of [transfer, other]) if (each !== undefined) end(context, each, "refused", "notEnoughBalance");
    return;
  }
  const booked = book(context, transfer);
  if (other !== undefined) bookOtherSide(context, transfer.id, other);
  const outcome = outcomeOf(transfer);
  if (outcome !== undefined && other === undefined) giveBack(context, booked, ...outcome);
  for (const id of [transfer.owner, balanceAccountId]) if (id !== undefined) sweepBalance(context, id, moveFunds);
}

function bookOtherSide(context: PlatformContext, id: string, other: Transfer): void {
  book(context, other);
  context.world.save(otherSides, { id, other: other.id });
  context.world.save(otherSides, { id: other.id, other: id });
}

/** Returns what came in to its sender. */
export function sendBack(context: PlatformContext, transfer: Transfer): void {
  const other = context.world.one(otherSides, transfer.id)?.other;
  const sides = [transfer, other === undefined ? undefined : context.world.one(transfers, other)];
  for (const side of sides) if (side !== undefined) giveBack(context, side, "returned", "approved");
}

/** Ends a transfer that waits. Whether it was one. */
export function cancel(context: PlatformContext, id: string): boolean {
  const transfer = context.world.one(transfers, id);
  if (transfer?.body.status !== "received") return false;
  end(context, transfer, "cancelled", "cancelled");
  return true;
}

/**
 * How a bank ends a transfer that it was sent, where a test asks for it: a description that begins with `FAILED` or
 * `RETURNED`, and perhaps a reason such as `counterpartyAccountClosed`. The platform's own way to test that is not known.
 */
function outcomeOf({ body }: Transfer): [status: string, reason: string] | undefined {
  const [, status, reason] = /^(FAILED|RETURNED)\b[ :]*(\w*)/.exec(body.description ?? "") ?? [];
  if (status === undefined) return undefined;
  return [status.toLowerCase(), reason === undefined || reason === "" ? "refusedByCounterpartyBank" : reason];
}

/** Whether a balance account can pay an amount. */
export function hasEnough(
  { world }: Pick<PlatformContext, "world">,
  balanceAccountId: string,
  amount: ReadonlyDeep<Amount>,
): boolean {
  const balances = world.one(balanceAccounts, balanceAccountId)?.body.balances ?? [];
  return balanceIn(balances, amount.currency).available >= amount.value;
}

/** The same money, as the other balance account sees it. */
function counterpartOf(context: PlatformContext, { owner, body }: Transfer): Transfer {
  const { amount, reference, referenceForBeneficiary, description, category, type } = body;
  const funds = {
    ...{ balanceAccountId: body.counterparty?.balanceAccountId ?? "", amount, category: category ?? "internal" },
    ...{ counterparty: { balanceAccountId: owner }, reference, referenceForBeneficiary, description },
  } as MovedFunds;
  const direction = body.direction === "outgoing" ? "incoming" : "outgoing";
  return receive(context, draftTransfer(context, { ...funds, type }, direction));
}

function executionOf({ executionDate }: MovedFunds): number {
  return Date.parse(`${executionDate?.date ?? ""}T00:00:00Z`);
}

function isLater({ now }: PlatformContext, funds: MovedFunds): boolean {
  return executionOf(funds) > now;
}
