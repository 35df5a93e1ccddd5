import type { Fields } from "../../domain/fields.ts";
import type {
  SplitConfigurationLogic,
  SplitConfigurationRule,
  UpdateSplitConfigurationRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Document, picked } from "../../domain/management/document.ts";
import { newEntityId, type RandomSource } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { splitConfigurations } from "../../storage/management-kinds.ts";
import { type Call, merchantOf, type Handler, text } from "../call.ts";
import { documentIn } from "./documents.ts";

type Rule = Fields & { readonly ruleId: string; readonly splitLogic: Fields & { readonly splitLogicId: string } };

/** When a rule holds. A rule that is new may ask for the region of the card too. */
const CONDITIONS = ["currency", "fundingSource", "paymentMethod", "shopperInteraction"] as const;
const LOGIC = [
  ...["acquiringFees", "additionalCommission", "adyenCommission", "adyenFees", "adyenMarkup", "chargeback"],
  ...["chargebackCostAllocation", "commission", "interchange", "paymentFee", "refund", "refundCostAllocation"],
  ...["remainder", "schemeFee", "surcharge", "tip"],
] as readonly (keyof SplitConfigurationLogic)[];

const list: Handler = (call) => ({
  data: call.world.of(splitConfigurations, merchantOf(call).id).map(({ body }) => body),
});

const create: Handler = (call) => {
  const { id: owner } = merchantOf(call);
  const { description, rules } = call.body as {
    readonly description: string;
    readonly rules: readonly SplitConfigurationRule[];
  };
  const id = newEntityId("SCNF", call.random, 21);
  const body = { splitConfigurationId: id, description, rules: rules.map((rule) => identified(rule, call.random)) };
  call.world.save(splitConfigurations, { id, owner, createdAt: call.now, body });
  return body;
};

const get: Handler = (call) => configurationIn(call).body;

const describe: Handler = (call) => {
  const { description } = call.body as UpdateSplitConfigurationRequest;
  return save(call, configurationIn(call), { description });
};

const remove: Handler = (call) => {
  const { id, body } = configurationIn(call);
  call.world.remove(splitConfigurations, id);
  return body;
};

const addRule: Handler = (call) => {
  const configuration = configurationIn(call);
  const rules = [...rulesOf(configuration), identified(call.body as SplitConfigurationRule, call.random)];
  return save(call, configuration, { rules });
};

const updateRule: Handler = (call) =>
  changeRule(call, (rule) => ({ ...rule, ...picked(call.body as SplitConfigurationRule, CONDITIONS) }));

const removeRule: Handler = (call) => changeRule(call, () => undefined);

const updateLogic: Handler = (call) =>
  changeRule(call, (rule) => {
    if (rule.splitLogic.splitLogicId !== text(call, "splitLogicId")) throw unknownEntity();
    const { splitLogicId } = rule.splitLogic;
    const changes = picked(call.body as SplitConfigurationLogic, LOGIC);
    return { ...rule, splitLogic: { ...rule.splitLogic, ...changes, splitLogicId } };
  });

function changeRule(call: Call, change: (rule: Rule) => Rule | undefined): object {
  const configuration = configurationIn(call);
  const rules = rulesOf(configuration);
  const index = rules.findIndex(({ ruleId }) => ruleId === text(call, "ruleId"));
  const rule = rules[index];
  if (rule === undefined) throw unknownEntity();
  const changed = change(rule);
  return save(call, configuration, { rules: rules.toSpliced(index, 1, ...(changed === undefined ? [] : [changed])) });
}

function save(call: Call, configuration: Document, changes: Fields): object {
  const body = { ...configuration.body, ...changes };
  call.world.save(splitConfigurations, { ...configuration, body });
  return body;
}

function configurationIn(call: Call): Document {
  return documentIn(call, splitConfigurations, "splitConfigurationId");
}

function rulesOf({ body }: Document): readonly Rule[] {
  return body["rules"] as readonly Rule[];
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

const GROUP = "management/split-configuration-merchant-level";

export const splitHandlers: Readonly<Record<string, Handler>> = {
  [`${GROUP}/listSplitConfigurations`]: list,
  [`${GROUP}/createSplitConfiguration`]: create,
  [`${GROUP}/getSplitConfiguration`]: get,
  [`${GROUP}/updateSplitConfigurationDescription`]: describe,
  [`${GROUP}/deleteSplitConfiguration`]: remove,
  [`${GROUP}/createRule`]: addRule,
  [`${GROUP}/updateSplitConditions`]: updateRule,
  [`${GROUP}/deleteSplitConfigurationRule`]: removeRule,
  [`${GROUP}/updateSplitLogic`]: updateLogic,
};
