import type * as company from "@adyen-kit/client/management/v3/account-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/account-merchant-level";
import type { CreateMerchantResponse, Merchant as WireMerchant } from "@adyen-kit/client/management/v3/types";
import { activated, newMerchant } from "../../domain/accounts/account.ts";
import { pageOf } from "../../domain/page.ts";
import { pick } from "../../domain/random.ts";
import { forbidden, invalid } from "../../domain/refusal.ts";
import { isRestricted, reachesCompany, reachesMerchant } from "../../domain/scope.ts";
import { type Call, type HandlerOf, type Handlers, requireCompany, requireMerchantInPath } from "../call.ts";
import { type PageBody, renderCompany, renderMerchant, renderPage } from "./render.ts";
import { companies, merchants } from "../../storage/kinds.ts";

const listCompanies: HandlerOf<typeof company.listCompanyAccounts> = (call) => {
  const reached = call.world.of(companies, "").filter(({ id }) => reachesCompany(call.caller, id));
  return renderPage(`${call.base}${call.path}`, pageOf(reached, call.page), (company) =>
    renderCompany(call.base, company),
  );
};

const getCompany: HandlerOf<typeof company.getCompanyAccount> = (call) =>
  renderCompany(call.base, requireCompany(call));

const listMerchantsOfCompany: HandlerOf<typeof company.listMerchantAccounts> = (call) =>
  merchantPage(call, requireCompany(call).id);

const listMerchants: HandlerOf<typeof merchant.listMerchantAccounts> = (call) =>
  merchantPage(call, call.caller.companyId);

const getMerchant: HandlerOf<typeof merchant.getMerchantAccount> = (call) =>
  renderMerchant(call.base, requireMerchantInPath(call));

const createMerchant: HandlerOf<typeof merchant.createMerchantAccount> = (call) => {
  const request = call.body;
  const { companyId } = request;
  if (call.world.one(companies, companyId) === undefined) {
    throw invalid([{ name: "companyId", value: companyId, message: "is not a company" }]);
  }
  if (!reachesCompany(call.caller, companyId) || isRestricted(call.caller)) throw forbidden();
  const id = `${companyId}_${pick("ABCDEFGHJKLMNPQRSTUVWXYZ", 8, call.random)}`;
  const { description, reference, legalEntityId, businessLineId, pricingPlan } = request;
  const details = defined({ description, reference, legalEntityId, businessLineId, pricingPlan });
  call.world.save(merchants, newMerchant(id, companyId, details));
  return { id, companyId, ...details } satisfies CreateMerchantResponse;
};

const activateMerchant: HandlerOf<typeof merchant.requestToActivateMerchantAccount> = (call) => {
  const merchant = requireMerchantInPath(call);
  call.world.save(merchants, activated(merchant));
  return { companyId: merchant.companyId, merchantId: merchant.id };
};

function merchantPage(call: Call, companyId: string): PageBody<WireMerchant> {
  const reached = call.world.of(merchants, companyId).filter((merchant) => reachesMerchant(call.caller, merchant));
  return renderPage(`${call.base}${call.path}`, pageOf(reached, call.page), (merchant) =>
    renderMerchant(call.base, merchant),
  );
}

/** Without the fields that are not there. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

export const companyAccountHandlers: Handlers<typeof company> = {
  listCompanyAccounts: listCompanies,
  getCompanyAccount: getCompany,
  listMerchantAccounts: listMerchantsOfCompany,
};

export const merchantAccountHandlers: Handlers<typeof merchant> = {
  listMerchantAccounts: listMerchants,
  createMerchantAccount: createMerchant,
  getMerchantAccount: getMerchant,
  requestToActivateMerchantAccount: activateMerchant,
};
