import type { Fields } from "../../../domain/fields.ts";
import type {
  SplitConfigurationLogic,
  SplitConfigurationRule,
  UpdateSplitConfigurationRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Document, picked } from "../../../domain/management/document.ts";
import { newEntityId, type RandomSource } from "../../../domain/random.ts";
import { unknownEntity } from "../../../domain/refusal.ts";
import { splitConfigurations } from "../../../store/management-kinds.ts";
import { type Call, merchantOf, type Handler, text } from "../../call.ts";
import { documentIn } from "./documents.ts";

type Rule = Fields & { readonly ruleId: string; readonly splitLogic: Fields & { readonly splitLogicId: string } };

/** When a rule holds. A rule that is new may ask for the region of the card too. */
const CONDITIONS = ["currency", "fundingSource", "paymentMethod", "shopperInteraction"] as const;
const LOGIC = [
  ...["acquiringFees", "additionalCommission", "adyenCommission", "adyenFees", "adyenMarkup", "chargeback"],
  ...["chargebackCostAllocation", "commission", "interchange", "paymentFee", "refund", "refundCostAllocation"],
  ...["remainder", "schemeFee", "surcharge", "tip"],
] as readonly (keyof SplitConfigurationLogic)[];

const list: Handler = async (call) => ({
  data: (await call.world.of(splitConfigurations, (await merchantOf(call)).id)).map(({ body }) => body),
});

const create: Handler = async (call) => {
  const { id: owner } = await merchantOf(call);
  const { description, rules } = call.body as {
    readonly description: string;
    readonly rules: readonly SplitConfigurationRule[];
  };
  const id = newEntityId("SCNF", call.random, 21);
  const body = { splitConfigurationId: id, description, rules: rules.map((rule) => identified(rule, call.random)) };
  await call.world.save(splitConfigurations, { id, owner, createdAt: call.now, body });
  return body;
};

const get: Handler = async (call) => (await configurationIn(call)).body;

const describe: Handler = async (call) => {
  const { description } = call.body as UpdateSplitConfigurationRequest;
  return save(call, await configurationIn(call), { description });
};

const remove: Handler = async (call) => {
  const { id, body } = await configurationIn(call);
  await call.world.remove(splitConfigurations, id);
  return body;
};

const addRule: Handler = async (call) => {
  const configuration = await configurationIn(call);
  const rules = [...rulesOf(configuration), identified(call.body as SplitConfigurationRule, call.random)];
  return save(call, configuration, { rules });
};

const updateRule: Handler = async (call) =>
  changeRule(call, (rule) => ({ ...rule, ...picked(call.body as SplitConfigurationRule, CONDITIONS) }));

const removeRule: Handler = async (call) => changeRule(call, () => undefined);

const updateLogic: Handler = async (call) =>
  changeRule(call, (rule) => {
    if (rule.splitLogic.splitLogicId !== text(call, "splitLogicId")) throw unknownEntity();
    const { splitLogicId } = rule.splitLogic;
    const changes = picked(call.body as SplitConfigurationLogic, LOGIC);
    return { ...rule, splitLogic: { ...rule.splitLogic, ...changes, splitLogicId } };
  });

async function changeRule(call: Call, change: (rule: Rule) => Rule | undefined): Promise<object> {
  const configuration = await configurationIn(call);
  const rules = rulesOf(configuration);
  const index = rules.findIndex(({ ruleId }) => ruleId === text(call, "ruleId"));
  const rule = rules[index];
  if (rule === undefined) throw unknownEntity();
  const changed = change(rule);
  return save(call, configuration, { rules: rules.toSpliced(index, 1, ...(changed === undefined ? [] : [changed])) });
}

async function save(call: Call, configuration: Document, changes: Fields): Promise<object> {
  const body = { ...configuration.body, ...changes };
  await call.world.save(splitConfigurations, { ...configuration, body });
  return body;
}

function configurationIn(call: Call): Promise<Document> {
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
