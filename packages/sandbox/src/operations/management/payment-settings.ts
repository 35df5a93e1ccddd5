import type * as methods from "@adyen-kit/client/management/v3/payment-methods-merchant-level";
import type * as payouts from "@adyen-kit/client/management/v3/payout-settings-merchant-level";
import type { PaymentMethod } from "@adyen-kit/client/management/v3/types";
import { type Document, merged, picked } from "../../domain/management/document.ts";
import { newEntityId } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { methodSettings, payoutSettings, stores } from "../../storage/management-kinds.ts";
import { type Call, type HandlerOf, type Handlers, requireMerchantInPath } from "../call.ts";
import { requireDocument, filtered, pageOfDocuments } from "./documents.ts";

/** Documented: so many domains in one request. */
const MOST_DOMAINS = 99;

/** What of a payment method is set once, or by the platform. */
const LASTING = ["id", "type", "allowed", "verificationStatus", "reference", "businessLineId", "shopperInteraction"];

const listMethods: HandlerOf<typeof methods.getAllPaymentMethods> = (call) => {
  const found = filtered(call, call.world.of(methodSettings, requireMerchantInPath(call).id), {
    storeId: ({ body }) => body.storeIds ?? [],
    businessLineId: ({ body }) => body.businessLineId,
  });
  return pageOfDocuments(call, found, ["storeId", "businessLineId"], ({ body }) => body);
};

const requestMethod: HandlerOf<typeof methods.requestPaymentMethod> = (call) => {
  const merchant = requireMerchantInPath(call);
  const request = call.body;
  const { reference = "", applePay } = request;
  if (!/^[A-Za-z0-9]*$/.test(reference))
    throw invalid([{ name: "reference", value: reference, message: "must have letters and digits only" }]);
  checkDomains("applePay.domains", applePay?.domains);
  checkStores(call, merchant.id, request.storeIds);
  const id = newEntityId("PM", call.random);
  // There are fields for each of sixty payment methods: those of the answer are kept, and the platform's come last.
  const body = call.shaped({ ...request, id, enabled: true, allowed: true, verificationStatus: "valid" });
  call.world.save(methodSettings, { id, owner: merchant.id, createdAt: call.now, body });
  return body;
};

const getMethod: HandlerOf<typeof methods.getPaymentMethodDetails> = (call) =>
  requireDocument(call, methodSettings, call.params.paymentMethodId).body;

const updateMethod: HandlerOf<typeof methods.updatePaymentMethod> = (call) => {
  const setting = requireDocument(call, methodSettings, call.params.paymentMethodId);
  const { storeId, ...request } = call.body;
  const changes = Object.fromEntries(Object.entries(request).filter(([name]) => !LASTING.includes(name)));
  const storeIds = changes["storeIds"] ?? (storeId === undefined ? undefined : [storeId]);
  checkStores(call, setting.owner, storeIds);
  const body = call.shaped(merged(setting.body, { ...changes, ...(storeIds !== undefined && { storeIds }) }));
  call.world.save(methodSettings, { ...setting, body });
  return body;
};

const addDomains: HandlerOf<typeof methods.addApplePayDomain> = (call) => {
  const setting = applePayIn(call);
  const { domains } = call.body;
  checkDomains("domains", domains);
  const all = [...new Set([...domainsOf(setting), ...domains])];
  call.world.save(methodSettings, { ...setting, body: { ...setting.body, applePay: { domains: all } } });
  return undefined;
};

function checkDomains(name: string, domains: readonly string[] = []): void {
  if (domains.length > MOST_DOMAINS)
    throw invalid([{ name, message: `may be ${MOST_DOMAINS} at most in one request` }]);
}

const getDomains: HandlerOf<typeof methods.getApplePayDomains> = (call) => ({
  domains: domainsOf(applePayIn(call)),
});

function applePayIn(
  call: Call<{ readonly merchantId: string; readonly paymentMethodId: string }>,
): Document<PaymentMethod> {
  const setting = requireDocument(call, methodSettings, call.params.paymentMethodId);
  if (setting.body.type !== "applepay")
    throw invalid([{ name: "paymentMethodId", value: setting.id, message: "is not Apple Pay" }]);
  return setting;
}

function domainsOf({ body }: Document<PaymentMethod>): readonly string[] {
  return body.applePay?.domains ?? [];
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

const listPayouts: HandlerOf<typeof payouts.listPayoutSettings> = (call) => ({
  data: call.world.of(payoutSettings, requireMerchantInPath(call).id).map(({ body }) => body),
});

const addPayout: HandlerOf<typeof payouts.addPayoutSetting> = (call) => {
  const { id: owner } = requireMerchantInPath(call);
  const request = call.body;
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

const getPayout: HandlerOf<typeof payouts.getPayoutSetting> = (call) =>
  requireDocument(call, payoutSettings, call.params.payoutSettingsId).body;

const updatePayout: HandlerOf<typeof payouts.updatePayoutSetting> = (call) => {
  const setting = requireDocument(call, payoutSettings, call.params.payoutSettingsId);
  const body = merged(setting.body, picked(call.body, ["enabled"]));
  call.world.save(payoutSettings, { ...setting, body });
  return body;
};

const deletePayout: HandlerOf<typeof payouts.deletePayoutSetting> = (call) => {
  const { id } = requireDocument(call, payoutSettings, call.params.payoutSettingsId);
  call.world.remove(payoutSettings, id);
  return undefined;
};

export const paymentMethodHandlers: Handlers<typeof methods> = {
  getAllPaymentMethods: listMethods,
  requestPaymentMethod: requestMethod,
  getPaymentMethodDetails: getMethod,
  updatePaymentMethod: updateMethod,
  addApplePayDomain: addDomains,
  getApplePayDomains: getDomains,
};

export const payoutSettingHandlers: Handlers<typeof payouts> = {
  listPayoutSettings: listPayouts,
  addPayoutSetting: addPayout,
  getPayoutSetting: getPayout,
  updatePayoutSetting: updatePayout,
  deletePayoutSetting: deletePayout,
};
