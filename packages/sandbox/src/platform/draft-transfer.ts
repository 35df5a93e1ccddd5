import type { TransferData } from "@adyen-kit/client/transfers/v4/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Document } from "../domain/management/document.ts";
import { newPspReference } from "../domain/random.ts";
import { accountHolders, balanceAccounts, paymentInstruments } from "../storage/platform-kinds.ts";
import type { MovedFunds } from "./moved-funds.ts";
import { platformId } from "./notify-platform.ts";
import { type PlatformContext, timeOf } from "./platform-context.ts";

/** A transfer of which nothing has happened yet. `categoryData`: what is reported for its kind; default: what follows from the request. */
export function draftTransfer(
  context: PlatformContext,
  funds: MovedFunds,
  direction: "incoming" | "outgoing",
  categoryData?: TransferData["categoryData"],
): Document<TransferData> {
  const { world } = context;
  const { balanceAccountId, paymentInstrumentId, priority, priorities, review, type, reference, ...given } = funds;
  const id = newPspReference(context.random);
  const account = world.one(balanceAccounts, balanceAccountId);
  const holder = account && world.one(accountHolders, account.owner);
  const instrument = paymentInstrumentId === undefined ? undefined : world.one(paymentInstruments, paymentInstrumentId);
  const at = timeOf(context);
  const body: ReadonlyDeep<TransferData> = {
    ...given,
    ...{ id, direction, status: "received", reference: reference ?? id, createdAt: at, creationDate: at },
    balancePlatform: platformId(context),
    type: type ?? TYPES[given.category] ?? "bankTransfer",
    ...(holder !== undefined && { accountHolder: referenceTo(holder) }),
    ...(account !== undefined && { balanceAccount: referenceTo(account) }),
    ...(instrument !== undefined && { paymentInstrument: referenceTo(instrument) }),
    categoryData: categoryData ?? categoryDataOf(given.category, priority ?? priorities?.[0]),
    ...(review !== undefined && {
      review: {
        numberOfApprovalsRequired: review.numberOfApprovalsRequired,
        scaOnApproval: review.scaOnApproval === true ? "required" : "notApplicable",
      },
    }),
  } as ReadonlyDeep<TransferData>;
  return { id, owner: balanceAccountId, createdAt: context.now, body };
}

const TYPES: Readonly<Record<string, TransferData["type"]>> = {
  ...{ internal: "internalTransfer", bank: "bankTransfer", card: "cardTransfer" },
};

function categoryDataOf(category: string, priority: string | undefined): object {
  return category === "bank" ? { type: "bank", priority: priority ?? "regular" } : { type: category };
}

interface Named {
  readonly id: string;
  readonly body: { readonly description?: string | undefined; readonly reference?: string | undefined };
}

function referenceTo({ id, body: { description, reference } }: Named): object {
  return { id, ...(description !== undefined && { description }), ...(reference !== undefined && { reference }) };
}
