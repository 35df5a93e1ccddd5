import type * as operations from "@adyen-kit/client/balance-platform/v2/transaction-rules";
import type { TransactionRuleEntityKey, TransactionRulesResponse } from "@adyen-kit/client/balance-platform/v2/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { transactionRules } from "../../storage/platform-kinds.ts";
import type { Call, Handler, HandlerOf, Handlers } from "../call.ts";
import {
  ACCOUNT_HOLDER,
  BALANCE_ACCOUNT,
  BALANCE_PLATFORM,
  change,
  checkReference,
  create,
  PAYMENT_INSTRUMENT,
  PAYMENT_INSTRUMENT_GROUP,
  requireOne,
  type Resource,
  TRANSACTION_RULE,
} from "./resources.ts";
import { invalid } from "../../domain/refusal.ts";

const checking =
  <T extends object>(resource: Resource<T>) =>
  (call: Call, id: string) =>
    checkReference(call, resource, "entityKey.entityReference", id);

/** What a rule can be for, by the name that its entity key has. */
const ENTITIES: Readonly<Record<string, (call: Call, id: string) => void>> = {
  balancePlatform: checking(BALANCE_PLATFORM),
  accountHolder: checking(ACCOUNT_HOLDER),
  balanceAccount: checking(BALANCE_ACCOUNT),
  paymentInstrument: checking(PAYMENT_INSTRUMENT),
  paymentInstrumentGroup: checking(PAYMENT_INSTRUMENT_GROUP),
};

/** The rules of what the path names. */
export function rulesOf<T extends object>(
  resource: Resource<T>,
): Handler<{ readonly id: string }, TransactionRulesResponse> {
  return (call) => {
    const { id } = requireOne(call, resource, call.params.id);
    return { transactionRules: call.world.of(transactionRules, id).map(({ body }) => body) };
  };
}

const createRule: HandlerOf<typeof operations.createTransactionRule> = (call) => {
  const owner = checkEntity(call, call.body);
  return create(call, TRANSACTION_RULE, owner, (id) =>
    call.shaped({ status: "inactive", outcomeType: "hardBlock", requestType: "authorization", ...call.body, id }),
  );
};

const getRule: HandlerOf<typeof operations.getTransactionRule> = (call) => ({
  transactionRule: requireOne(call, TRANSACTION_RULE, call.params.transactionRuleId).body,
});

const updateRule: HandlerOf<typeof operations.updateTransactionRule> = (call) => {
  const rule = requireOne(call, TRANSACTION_RULE, call.params.transactionRuleId);
  const owner = checkEntity(call, call.body);
  return change(call, TRANSACTION_RULE, { ...rule, owner }, call.body);
};

const deleteRule: HandlerOf<typeof operations.deleteTransactionRule> = (call) => {
  const { id, body } = requireOne(call, TRANSACTION_RULE, call.params.transactionRuleId);
  call.world.remove(transactionRules, id);
  return body;
};

/** The id of what a rule is for. */
function checkEntity(call: Call, body: RuleTarget): string {
  const { entityType = "", entityReference = "" } = body.entityKey ?? entityKeyOf(body);
  const check = Object.hasOwn(ENTITIES, entityType) ? ENTITIES[entityType] : undefined;
  if (check === undefined) {
    const message = `must be one of ${Object.keys(ENTITIES).join(", ")}`;
    throw invalid([{ name: "entityKey.entityType", value: entityType, message }]);
  }
  check(call, entityReference);
  return entityReference;
}

/** What a rule is for: version 1 has a field for each kind of thing. */
interface RuleTarget {
  readonly entityKey?: ReadonlyDeep<TransactionRuleEntityKey>;
  readonly balancePlatformId?: string;
  readonly paymentInstrumentGroupId?: string;
  readonly paymentInstrumentId?: string;
}

function entityKeyOf(target: RuleTarget): ReadonlyDeep<TransactionRuleEntityKey> {
  const { balancePlatformId, paymentInstrumentGroupId, paymentInstrumentId } = target;
  if (paymentInstrumentId !== undefined)
    return { entityType: "paymentInstrument", entityReference: paymentInstrumentId };
  return paymentInstrumentGroupId === undefined
    ? { entityType: "balancePlatform", entityReference: balancePlatformId ?? "" }
    : { entityType: "paymentInstrumentGroup", entityReference: paymentInstrumentGroupId };
}

export const transactionRuleHandlers: Handlers<typeof operations> = {
  createTransactionRule: createRule,
  getTransactionRule: getRule,
  updateTransactionRule: updateRule,
  deleteTransactionRule: deleteRule,
};
