import type * as operations from "@adyen-kit/client/balance-platform/v2/account-holders";
import type * as platform from "@adyen-kit/client/balance-platform/v2/platform";
import { invalid } from "../../domain/refusal.ts";
import { notifyPlatform, platformId } from "../../platform/notify-platform.ts";
import { requestedCapabilities } from "../../platform/verification.ts";
import { dueWork } from "../../storage/payment-kinds.ts";
import { accountHolders, balanceAccounts } from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf } from "../call.ts";
import {
  ACCOUNT_HOLDER,
  BALANCE_ACCOUNT,
  BALANCE_PLATFORM,
  change,
  checkReference,
  create,
  LEGAL_ENTITY,
  requireOne,
  sliceOf,
} from "./resources.ts";
import { rulesOf } from "./transaction-rules.ts";

const createHolder: HandlerOf<typeof operations.createAccountHolder> = (call) => {
  const { legalEntityId, capabilities, ...request } = call.body;
  checkReference(call, LEGAL_ENTITY, "legalEntityId", legalEntityId);
  const balancePlatform = platformOf(call, call.body.balancePlatform);
  const body = create(call, ACCOUNT_HOLDER, balancePlatform, (id) =>
    call.shaped({
      timeZone: "Europe/Amsterdam",
      ...request,
      ...{ id, balancePlatform, legalEntityId, status: "active" },
      capabilities: requestedCapabilities(undefined, capabilities),
    }),
  );
  look(call, body.id);
  notifyPlatform(call, "accountHolder.created", { id: body.id, data: { balancePlatform, accountHolder: body } });
  return body;
};

const getHolder: HandlerOf<typeof operations.getAccountHolder> = (call) =>
  requireOne(call, ACCOUNT_HOLDER, call.params.id).body;

const updateHolder: HandlerOf<typeof operations.updateAccountHolder> = (call) => {
  const { capabilities, ...request } = call.body;
  const holder = requireOne(call, ACCOUNT_HOLDER, call.params.id);
  platformOf(call, request.balancePlatform);
  checkReference(call, BALANCE_ACCOUNT, "primaryBalanceAccount", request.primaryBalanceAccount);
  const asked = capabilities && { capabilities: requestedCapabilities(holder.body.capabilities ?? {}, capabilities) };
  const body = change(call, ACCOUNT_HOLDER, holder, { ...request, ...asked });
  if (capabilities !== undefined) look(call, body.id);
  notifyPlatform(call, "accountHolder.updated", {
    id: body.id,
    data: { balancePlatform: holder.owner, accountHolder: body },
  });
  return body;
};

/** What was asked for is looked at as soon as this request is over. */
function look({ world, now }: Call, id: string): void {
  world.save(dueWork, { at: now, what: "verification", pspReference: id });
}

function platformOf(call: Call, named: string | undefined): string {
  const own = platformId(call);
  if (named === undefined || named === own) return own;
  throw invalid([{ name: "balancePlatform", value: named, message: `must be ${own}` }]);
}

const accountsOfHolder: HandlerOf<typeof operations.getAllBalanceAccountsOfAccountHolder> = (call) => {
  const { items, ...page } = sliceOf(
    call,
    call.world.of(balanceAccounts, requireOne(call, ACCOUNT_HOLDER, call.params.id).id),
  );
  // Documented: a list has no balances.
  return { balanceAccounts: items.map(({ balances: _, ...account }) => account), ...page };
};

const getPlatform: HandlerOf<typeof platform.getBalancePlatform> = (call) =>
  requireOne(call, BALANCE_PLATFORM, call.params.id).body;

const holdersOfPlatform: HandlerOf<typeof platform.getAllAccountHoldersUnderBalancePlatform> = (call) => {
  const { items, ...page } = sliceOf(
    call,
    call.world.of(accountHolders, requireOne(call, BALANCE_PLATFORM, call.params.id).id),
  );
  return { accountHolders: items, ...page };
};

export const accountHolderHandlers = {
  createAccountHolder: createHolder,
  getAccountHolder: getHolder,
  updateAccountHolder: updateHolder,
  getAllBalanceAccountsOfAccountHolder: accountsOfHolder,
  getAllTransactionRulesForAccountHolder: rulesOf(ACCOUNT_HOLDER),
  getTaxForm: "by example",
  getTaxFormSummary: "by example",
} as const;

export const platformHandlers = {
  getBalancePlatform: getPlatform,
  getAllAccountHoldersUnderBalancePlatform: holdersOfPlatform,
  getAllTransactionRulesForBalancePlatform: rulesOf(BALANCE_PLATFORM),
};
