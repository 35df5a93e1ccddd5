import type { Transaction, TransferData } from "@adyen-kit/client/transfers/v4/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Document } from "../domain/management/document.ts";
import { changedBy, type Mutation } from "../domain/platform/balances.ts";
import { newEntityId } from "../domain/random.ts";
import { balanceAccounts, transactions, transfers } from "../storage/platform-kinds.ts";
import { notifyPlatform } from "./notify-platform.ts";
import { type PlatformContext, timeOf } from "./platform-context.ts";

type Transfer = Document<TransferData>;

/** What happens to a transfer, and by how much it changes the balance: `1` adds its amount, `-1` takes it away. */
interface Step {
  readonly status: string;
  readonly reason?: string;
  readonly changes?: Readonly<Partial<Record<"received" | "reserved" | "balance", 1 | -1>>>;
}

/** Documented: money that goes out is reserved before it is booked; money that comes in is pending. */
const STEPS = {
  outgoing: {
    received: { status: "received", reason: "pending" },
    authorised: { status: "authorised", reason: "approved", changes: { reserved: -1 } },
    booked: { status: "booked", reason: "approved", changes: { reserved: 1, balance: -1 } },
  },
  incoming: {
    received: { status: "received", reason: "pending", changes: { received: 1 } },
    authorised: { status: "authorised", reason: "approved" },
    booked: { status: "booked", reason: "approved", changes: { received: -1, balance: 1 } },
  },
} as const satisfies Record<string, Record<string, Step>>;

export function directionOf({ body }: Transfer): "incoming" | "outgoing" {
  return body.direction === "incoming" ? "incoming" : "outgoing";
}

/** Takes a transfer through its steps up to being booked. */
export function book(context: PlatformContext, transfer: Transfer): Transfer {
  const { authorised, booked } = STEPS[directionOf(transfer)];
  return take(context, take(context, transfer, authorised), booked);
}

export function receive(context: PlatformContext, transfer: Transfer): Transfer {
  return take(context, transfer, STEPS[directionOf(transfer)].received);
}

/** Reports what a transfer waits for. */
export function wait(context: PlatformContext, transfer: Transfer, reason: string): Transfer {
  return take(context, transfer, { status: "received", reason });
}

/** Ends a transfer before it is booked: what was to come in is not pending any longer. */
export function end(context: PlatformContext, transfer: Transfer, status: string, reason: string): Transfer {
  const changes = { received: -1 } as const;
  return take(context, transfer, { status, reason, ...(directionOf(transfer) === "incoming" && { changes }) });
}

/** Gives back what a booked transfer moved. */
export function giveBack(context: PlatformContext, transfer: Transfer, status: string, reason: string): Transfer {
  const sign = directionOf(transfer) === "outgoing" ? 1 : -1;
  return take(context, transfer, { status, reason, changes: { balance: sign } });
}

function take(context: PlatformContext, transfer: Transfer, { status, reason, changes }: Step): Transfer {
  const { body } = transfer;
  const { currency, value } = body.amount;
  const mutation = changes && mutationOf(currency, value, changes);
  const at = timeOf(context);
  const id = newEntityId("EVJN", context.random, 26);
  const transaction = mutation?.balance === undefined ? undefined : bookedTransaction(context, transfer, id, mutation);
  const events = [
    ...(body.events ?? []),
    {
      ...{ id, status, type: "accounting" as const, bookingDate: at, valueDate: at },
      ...(reason !== undefined && { reason }),
      ...(mutation !== undefined && { mutations: [mutation] }),
      ...(transaction !== undefined && { transactionId: transaction.id }),
    },
  ];
  const after: Transfer = {
    ...transfer,
    body: {
      ...body,
      ...{ status, events, sequenceNumber: events.length, updatedAt: at, eventId: id },
      ...(reason !== undefined && { reason }),
      ...(mutation !== undefined && { balances: [mutation] }),
    },
  };
  context.world.save(transfers, after);
  if (mutation !== undefined) change(context, transfer.owner, mutation);
  notifyPlatform(context, events.length === 1 ? "transfer.created" : "transfer.updated", {
    id: after.id,
    data: after.body,
  });
  if (transaction !== undefined) {
    context.world.save(transactions, transaction);
    notifyPlatform(context, "transaction.created", { id: transaction.id, data: transaction.body });
  }
  return after;
}

function mutationOf(currency: string, value: number, changes: NonNullable<Step["changes"]>): Mutation {
  return { currency, ...Object.fromEntries(Object.entries(changes).map(([name, sign]) => [name, sign * value])) };
}

function change({ world }: PlatformContext, balanceAccountId: string, mutation: Mutation): void {
  const account = world.one(balanceAccounts, balanceAccountId);
  if (account === undefined) return;
  const balances = changedBy(account.body.balances ?? [], mutation);
  world.save(balanceAccounts, { ...account, body: { ...account.body, balances } });
}

/** What is booked on a balance account, by the event that booked it. */
function bookedTransaction(
  context: PlatformContext,
  { owner, id: transferId, body }: Transfer,
  eventId: string,
  { currency, balance = 0 }: Mutation,
): Document<Transaction> {
  const at = timeOf(context);
  const id = `${eventId}${currency}`;
  const transaction: ReadonlyDeep<Transaction> = {
    ...{ id, status: "booked", bookingDate: at, valueDate: at, creationDate: at },
    ...{ accountHolder: body.accountHolder ?? {}, balanceAccount: body.balanceAccount ?? {} },
    ...{ amount: { currency, value: balance }, balancePlatform: body.balancePlatform ?? "" },
    transfer: { id: transferId, reference: body.reference ?? "" },
    ...(body.description !== undefined && { description: body.description }),
    ...(body.referenceForBeneficiary !== undefined && { referenceForBeneficiary: body.referenceForBeneficiary }),
    ...(body.paymentInstrument !== undefined && { paymentInstrument: body.paymentInstrument }),
  };
  return { id, owner, createdAt: context.now, body: transaction };
}
