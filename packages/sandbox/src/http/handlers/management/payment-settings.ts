import type { Fields } from "../../../domain/fields.ts";
import { type Document, merged, picked } from "../../../domain/management/document.ts";
import { newEntityId } from "../../../domain/random.ts";
import { invalid } from "../../../domain/refusal.ts";
import { methodSettings, payoutSettings, stores } from "../../../store/management-kinds.ts";
import type {
  PaymentMethodSetupInfo,
  PayoutSettingsRequest,
  UpdatePayoutSettingsRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Call, merchantOf, type Handler } from "../../call.ts";
import { documentIn, filtered, pageOfDocuments } from "./documents.ts";

/** Documented: so many domains in one request. */
const MOST_DOMAINS = 99;

/** What of a payment method is set once, or by the platform. */
const LASTING = ["id", "type", "allowed", "verificationStatus", "reference", "businessLineId", "shopperInteraction"];

const listMethods: Handler = async (call) => {
  const found = filtered(call, await call.world.of(methodSettings, (await merchantOf(call)).id), {
    storeId: ({ body }) => body["storeIds"] ?? [],
    businessLineId: ({ body }) => body["businessLineId"],
  });
  return pageOfDocuments(call, found, ["storeId", "businessLineId"]);
};

const requestMethod: Handler = async (call) => {
  const merchant = await merchantOf(call);
  const request = call.body as PaymentMethodSetupInfo;
  const { reference = "", applePay } = request;
  if (!/^[A-Za-z0-9]*$/.test(reference))
    throw invalid([{ name: "reference", value: reference, message: "must have letters and digits only" }]);
  checkDomains("applePay.domains", applePay?.domains);
  await checkStores(call, merchant.id, request.storeIds);
  const id = newEntityId("PM", call.random);
  // There are fields for each of sixty payment methods: those of the answer are kept, and the platform's come last.
  const body = call.shaped({ ...request, id, enabled: true, allowed: true, verificationStatus: "valid" }) as Fields;
  await call.world.save(methodSettings, { id, owner: merchant.id, createdAt: call.now, body });
  return body;
};

const getMethod: Handler = async (call) => (await documentIn(call, methodSettings, "paymentMethodId")).body;

const updateMethod: Handler = async (call) => {
  const setting = await documentIn(call, methodSettings, "paymentMethodId");
  const { storeId, ...request } = call.body as Fields;
  const changes = Object.fromEntries(Object.entries(request).filter(([name]) => !LASTING.includes(name)));
  const storeIds = changes["storeIds"] ?? (storeId === undefined ? undefined : [storeId]);
  await checkStores(call, setting.owner, storeIds);
  const body = call.shaped(merged(setting.body, { ...changes, ...(storeIds !== undefined && { storeIds }) })) as Fields;
  await call.world.save(methodSettings, { ...setting, body });
  return body;
};

const addDomains: Handler = async (call) => {
  const setting = await applePayIn(call);
  const { domains } = call.body as { readonly domains: readonly string[] };
  checkDomains("domains", domains);
  const all = [...new Set([...domainsOf(setting), ...domains])];
  await call.world.save(methodSettings, { ...setting, body: { ...setting.body, applePay: { domains: all } } });
  return undefined;
};

function checkDomains(name: string, domains: readonly string[] = []): void {
  if (domains.length > MOST_DOMAINS)
    throw invalid([{ name, message: `may be ${MOST_DOMAINS} at most in one request` }]);
}

const getDomains: Handler = async (call) => ({ domains: domainsOf(await applePayIn(call)) });

async function applePayIn(call: Call): Promise<Document> {
  const setting = await documentIn(call, methodSettings, "paymentMethodId");
  if (setting.body["type"] !== "applepay")
    throw invalid([{ name: "paymentMethodId", value: setting.id, message: "is not Apple Pay" }]);
  return setting;
}

function domainsOf({ body }: Document): readonly string[] {
  return (body["applePay"] as { readonly domains?: readonly string[] } | undefined)?.domains ?? [];
}

async function checkStores({ world }: Call, merchantId: string, storeIds: unknown): Promise<void> {
  if (!Array.isArray(storeIds)) return;
  const known = (await world.of(stores, merchantId)).map(({ id }) => id);
  const unknown = storeIds.filter((id) => !known.includes(String(id)));
  if (unknown.length > 0)
    throw invalid(
      unknown.map((id) => ({ name: "storeIds", value: String(id), message: "is not a store of the merchant account" })),
    );
}

const listPayouts: Handler = async (call) => ({
  data: (await call.world.of(payoutSettings, (await merchantOf(call)).id)).map(({ body }) => body),
});

const addPayout: Handler = async (call) => {
  const { id: owner } = await merchantOf(call);
  const request = call.body as PayoutSettingsRequest;
  const { enabledFromDate } = request;
  if (enabledFromDate !== undefined && Number.isNaN(Date.parse(enabledFromDate)))
    throw invalid([{ name: "enabledFromDate", value: enabledFromDate, message: "must be a date and time" }]);
  const id = newEntityId("PA", call.random);
  const body = {
    enabled: true,
    ...picked(request, ["enabled", "enabledFromDate", "transferInstrumentId"]),
    id,
    allowed: true,
    priority: "normal",
    verificationStatus: "valid",
  };
  await call.world.save(payoutSettings, { id, owner, createdAt: call.now, body });
  return body;
};

const getPayout: Handler = async (call) => (await documentIn(call, payoutSettings, "payoutSettingsId")).body;

const updatePayout: Handler = async (call) => {
  const setting = await documentIn(call, payoutSettings, "payoutSettingsId");
  const body = merged(setting.body, picked(call.body as UpdatePayoutSettingsRequest, ["enabled"]));
  await call.world.save(payoutSettings, { ...setting, body });
  return body;
};

const deletePayout: Handler = async (call) => {
  const { id } = await documentIn(call, payoutSettings, "payoutSettingsId");
  await call.world.remove(payoutSettings, id);
  return undefined;
};

export const paymentSettingHandlers: Readonly<Record<string, Handler>> = {
  "management/payment-methods-merchant-level/getAllPaymentMethods": listMethods,
  "management/payment-methods-merchant-level/requestPaymentMethod": requestMethod,
  "management/payment-methods-merchant-level/getPaymentMethodDetails": getMethod,
  "management/payment-methods-merchant-level/updatePaymentMethod": updateMethod,
  "management/payment-methods-merchant-level/addApplePayDomain": addDomains,
  "management/payment-methods-merchant-level/getApplePayDomains": getDomains,
  "management/payout-settings-merchant-level/listPayoutSettings": listPayouts,
  "management/payout-settings-merchant-level/addPayoutSetting": addPayout,
  "management/payout-settings-merchant-level/getPayoutSetting": getPayout,
  "management/payout-settings-merchant-level/updatePayoutSetting": updatePayout,
  "management/payout-settings-merchant-level/deletePayoutSetting": deletePayout,
};
