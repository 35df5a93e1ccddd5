import type { Fields } from "../../domain/fields.ts";
import { type Document, merged, picked } from "../../domain/management/document.ts";
import { newEntityId } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { methodSettings, payoutSettings, stores } from "../../storage/management-kinds.ts";
import type {
  PaymentMethodSetupInfo,
  PayoutSettingsRequest,
  UpdatePayoutSettingsRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Call, merchantOf, type Handler } from "../call.ts";
import { documentIn, filtered, pageOfDocuments } from "./documents.ts";

/** Documented: so many domains in one request. */
const MOST_DOMAINS = 99;

/** What of a payment method is set once, or by the platform. */
const LASTING = ["id", "type", "allowed", "verificationStatus", "reference", "businessLineId", "shopperInteraction"];

const listMethods: Handler = (call) => {
  const found = filtered(call, call.world.of(methodSettings, merchantOf(call).id), {
    storeId: ({ body }) => body["storeIds"] ?? [],
    businessLineId: ({ body }) => body["businessLineId"],
  });
  return pageOfDocuments(call, found, ["storeId", "businessLineId"]);
};

const requestMethod: Handler = (call) => {
  const merchant = merchantOf(call);
  const request = call.body as PaymentMethodSetupInfo;
  const { reference = "", applePay } = request;
  if (!/^[A-Za-z0-9]*$/.test(reference))
    throw invalid([{ name: "reference", value: reference, message: "must have letters and digits only" }]);
  checkDomains("applePay.domains", applePay?.domains);
  checkStores(call, merchant.id, request.storeIds);
  const id = newEntityId("PM", call.random);
  // There are fields for each of sixty payment methods: those of the answer are kept, and the platform's come last.
  const body = call.shaped({ ...request, id, enabled: true, allowed: true, verificationStatus: "valid" }) as Fields;
  call.world.save(methodSettings, { id, owner: merchant.id, createdAt: call.now, body });
  return body;
};

const getMethod: Handler = (call) => documentIn(call, methodSettings, "paymentMethodId").body;

const updateMethod: Handler = (call) => {
  const setting = documentIn(call, methodSettings, "paymentMethodId");
  const { storeId, ...request } = call.body as Fields;
  const changes = Object.fromEntries(Object.entries(request).filter(([name]) => !LASTING.includes(name)));
  const storeIds = changes["storeIds"] ?? (storeId === undefined ? undefined : [storeId]);
  checkStores(call, setting.owner, storeIds);
  const body = call.shaped(merged(setting.body, { ...changes, ...(storeIds !== undefined && { storeIds }) })) as Fields;
  call.world.save(methodSettings, { ...setting, body });
  return body;
};

const addDomains: Handler = (call) => {
  const setting = applePayIn(call);
  const { domains } = call.body as { readonly domains: readonly string[] };
  checkDomains("domains", domains);
  const all = [...new Set([...domainsOf(setting), ...domains])];
  call.world.save(methodSettings, { ...setting, body: { ...setting.body, applePay: { domains: all } } });
  return undefined;
};

function checkDomains(name: string, domains: readonly string[] = []): void {
  if (domains.length > MOST_DOMAINS)
    throw invalid([{ name, message: `may be ${MOST_DOMAINS} at most in one request` }]);
}

const getDomains: Handler = (call) => ({ domains: domainsOf(applePayIn(call)) });

function applePayIn(call: Call): Document {
  const setting = documentIn(call, methodSettings, "paymentMethodId");
  if (setting.body["type"] !== "applepay")
    throw invalid([{ name: "paymentMethodId", value: setting.id, message: "is not Apple Pay" }]);
  return setting;
}

function domainsOf({ body }: Document): readonly string[] {
  return (body["applePay"] as { readonly domains?: readonly string[] } | undefined)?.domains ?? [];
}

function checkStores({ world }: Call, merchantId: string, storeIds: unknown): void {
  if (!Array.isArray(storeIds)) return;
  const known = world.of(stores, merchantId).map(({ id }) => id);
  const unknown = storeIds.filter((id) => !known.includes(String(id)));
  if (unknown.length > 0)
    throw invalid(
      unknown.map((id) => ({ name: "storeIds", value: String(id), message: "is not a store of the merchant account" })),
    );
}

const listPayouts: Handler = (call) => ({
  data: call.world.of(payoutSettings, merchantOf(call).id).map(({ body }) => body),
});

const addPayout: Handler = (call) => {
  const { id: owner } = merchantOf(call);
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
  call.world.save(payoutSettings, { id, owner, createdAt: call.now, body });
  return body;
};

const getPayout: Handler = (call) => documentIn(call, payoutSettings, "payoutSettingsId").body;

const updatePayout: Handler = (call) => {
  const setting = documentIn(call, payoutSettings, "payoutSettingsId");
  const body = merged(setting.body, picked(call.body as UpdatePayoutSettingsRequest, ["enabled"]));
  call.world.save(payoutSettings, { ...setting, body });
  return body;
};

const deletePayout: Handler = (call) => {
  const { id } = documentIn(call, payoutSettings, "payoutSettingsId");
  call.world.remove(payoutSettings, id);
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
