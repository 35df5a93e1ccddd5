import type * as splits from "@adyen-kit/client/management/v3/split-configuration-merchant-level";
import type {
  SplitConfigurationInResponse,
  SplitConfigurationRule,
  SplitConfigurationRuleInResponse,
} from "@adyen-kit/client/management/v3/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { type Document, picked } from "../../domain/management/document.ts";
import { newEntityId, type RandomSource } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { splitConfigurations } from "../../storage/management-kinds.ts";
import { type Call, type HandlerOf, type Handlers, requireMerchantInPath } from "../call.ts";
import { requireDocument } from "./documents.ts";

type Configuration = Document<SplitConfigurationInResponse>;
type Rule = ReadonlyDeep<SplitConfigurationRuleInResponse>;

/** When a rule holds. A rule that is new may ask for the region of the card too. */
const CONDITIONS = ["currency", "fundingSource", "paymentMethod", "shopperInteraction"] as const;
const LOGIC = [
  ...["acquiringFees", "additionalCommission", "adyenCommission", "adyenFees", "adyenMarkup", "chargeback"],
  ...["chargebackCostAllocation", "commission", "interchange", "paymentFee", "refund", "refundCostAllocation"],
  ...["remainder", "schemeFee", "surcharge", "tip"],
] as const;

const list: HandlerOf<typeof splits.listSplitConfigurations> = (call) => ({
  data: call.world.of(splitConfigurations, requireMerchantInPath(call).id).map(({ body }) => body),
});

const create: HandlerOf<typeof splits.createSplitConfiguration> = (call) => {
  const { id: owner } = requireMerchantInPath(call);
  const { description, rules } = call.body;
  const id = newEntityId("SCNF", call.random, 21);
  const body = { splitConfigurationId: id, description, rules: rules.map((rule) => identified(rule, call.random)) };
  call.world.save(splitConfigurations, { id, owner, createdAt: call.now, body });
  return body;
};

const get: HandlerOf<typeof splits.getSplitConfiguration> = (call) => configurationIn(call).body;

const describe: HandlerOf<typeof splits.updateSplitConfigurationDescription> = (call) => {
  const { description } = call.body;
  return save(call, configurationIn(call), { description });
};

const remove: HandlerOf<typeof splits.deleteSplitConfiguration> = (call) => {
  const { id, body } = configurationIn(call);
  call.world.remove(splitConfigurations, id);
  return body;
};

const addRule: HandlerOf<typeof splits.createRule> = (call) => {
  const configuration = configurationIn(call);
  const rules = [...configuration.body.rules, identified(call.body, call.random)];
  return save(call, configuration, { rules });
};

const updateRule: HandlerOf<typeof splits.updateSplitConditions> = (call) =>
  changeRule(call, (rule) => ({ ...rule, ...picked(call.body, CONDITIONS) }));

const removeRule: HandlerOf<typeof splits.deleteSplitConfigurationRule> = (call) => changeRule(call, () => undefined);

const updateLogic: HandlerOf<typeof splits.updateSplitLogic> = (call) =>
  changeRule(call, (rule) => {
    if (rule.splitLogic.splitLogicId !== call.params.splitLogicId) throw unknownEntity();
    const { splitLogicId } = rule.splitLogic;
    const changes = picked(call.body, LOGIC);
    return { ...rule, splitLogic: { ...rule.splitLogic, ...changes, splitLogicId } };
  });

interface ConfigurationParams {
  readonly merchantId: string;
  readonly splitConfigurationId: string;
}

function changeRule(
  call: Call<ConfigurationParams & { readonly ruleId: string }>,
  change: (rule: Rule) => Rule | undefined,
): Configuration["body"] {
  const configuration = configurationIn(call);
  const rules = configuration.body.rules;
  const index = rules.findIndex(({ ruleId }) => ruleId === call.params.ruleId);
  const rule = rules[index];
  if (rule === undefined) throw unknownEntity();
  const changed = change(rule);
  return save(call, configuration, { rules: rules.toSpliced(index, 1, ...(changed === undefined ? [] : [changed])) });
}

function save(
  call: Call,
  configuration: Configuration,
  changes: Partial<Configuration["body"]>,
): Configuration["body"] {
  const body = { ...configuration.body, ...changes };
  call.world.save(splitConfigurations, { ...configuration, body });
  return body;
}

function configurationIn(call: Call<ConfigurationParams>): Configuration {
  return requireDocument(call, splitConfigurations, call.params.splitConfigurationId);
}

function identified(rule: SplitConfigurationRule, random: RandomSource): Rule {
  const ruleId = newEntityId("SCRL", random, 21);
  const splitLogicId = newEntityId("SCLG", random, 21);
  return {
    ...picked(rule, [...CONDITIONS, "cardRegion"]),
    ruleId,
    splitLogic: { ...picked(rule.splitLogic, LOGIC), splitLogicId },
  };
}

export const splitHandlers: Handlers<typeof splits> = {
  listSplitConfigurations: list,
  createSplitConfiguration: create,
  getSplitConfiguration: get,
  updateSplitConfigurationDescription: describe,
  deleteSplitConfiguration: remove,
  createRule: addRule,
  updateSplitConditions: updateRule,
  deleteSplitConfigurationRule: removeRule,
  updateSplitLogic: updateLogic,
};
