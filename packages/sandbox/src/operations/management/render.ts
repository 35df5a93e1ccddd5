import type {
  AllowedOrigin as WireOrigin,
  Company as WireCompany,
  CompanyApiCredential,
  MeApiCredential,
  Merchant as WireMerchant,
  PaginationLinks,
} from "@adyen-kit/client/management/v3/types";
import type { Company, Merchant } from "../../domain/accounts/account.ts";
import type { Credential } from "../../domain/credentials/credential.ts";
import type { AllowedOrigin } from "../../domain/credentials/origin.ts";
import type { Page } from "../../domain/page.ts";

/** Bodies as Adyen writes them. `base`: address of the API here. */

export function renderCompany(base: string, company: Company): WireCompany {
  return {
    ...company,
    dataCenters: [{ name: "default", livePrefix: "" }],
    _links: accountLinks(`${base}/companies/${encodeURIComponent(company.id)}`),
  };
}

export function renderMerchant(
  base: string,
  { legalEntityId: _, businessLineId: __, ...merchant }: Merchant,
): WireMerchant {
  return {
    captureDelay: "immediate",
    ...merchant,
    defaultShopperInteraction: "Ecommerce",
    dataCenters: [{ name: "default", livePrefix: "" }],
    _links: accountLinks(`${base}/merchants/${encodeURIComponent(merchant.id)}`),
  };
}

export function renderCredential(base: string, credential: Credential): CompanyApiCredential {
  const { level, id } = credential.owner;
  const owner =
    level === "company" ? `${base}/companies/${encodeURIComponent(id)}` : `${base}/merchants/${encodeURIComponent(id)}`;
  const self = `${owner}/apiCredentials/${encodeURIComponent(credential.id)}`;
  return {
    ...common(credential, `${self}/allowedOrigins`),
    ...(level === "company" && { associatedMerchantAccounts: [...credential.associatedMerchantAccounts] }),
    _links: {
      self: { href: self },
      allowedOrigins: { href: `${self}/allowedOrigins` },
      generateApiKey: { href: `${self}/generateApiKey` },
      generateClientKey: { href: `${self}/generateClientKey` },
      [level]: { href: owner },
    },
  };
}

export function renderMe(base: string, credential: Credential): MeApiCredential {
  return {
    ...common(credential, `${base}/me/allowedOrigins`),
    companyName: credential.companyId,
    _links: { self: { href: `${base}/me` }, allowedOrigins: { href: `${base}/me/allowedOrigins` } },
  };
}

/** `list`: address of the list that the origin is in. */
export function renderOrigin(list: string, { id, domain }: AllowedOrigin): WireOrigin {
  return { id, domain, _links: { self: { href: `${list}/${encodeURIComponent(id)}` } } };
}

/** A page as lists of the Management API have it. */
export interface PageBody<R> {
  readonly _links: PaginationLinks;
  readonly itemsTotal: number;
  readonly pagesTotal: number;
  readonly data: R[];
}

/** `list`: address of the whole list, with what it was filtered by. */
export function renderPage<T, R>(list: string, page: Page<T>, render: (item: T) => R): PageBody<R> {
  const { number, size } = page.request;
  const mark = list.includes("?") ? "&" : "?";
  const link = (of: number) => ({ href: `${list}${mark}pageNumber=${of}&pageSize=${size}` });
  return {
    _links: {
      first: link(1),
      last: link(page.pagesTotal),
      ...(number < page.pagesTotal && { next: link(number + 1) }),
      ...(number > 1 && number <= page.pagesTotal && { prev: link(number - 1) }),
      self: link(number),
    },
    itemsTotal: page.itemsTotal,
    pagesTotal: page.pagesTotal,
    data: page.items.map(render),
  };
}

function common(credential: Credential, origins: string) {
  return {
    id: credential.id,
    username: credential.username,
    clientKey: credential.clientKey,
    active: credential.active,
    roles: [...credential.roles],
    allowedIpAddresses: [...credential.allowedIpAddresses],
    allowedOrigins: credential.allowedOrigins.map((origin) => renderOrigin(origins, origin)),
    ...(credential.description !== undefined && { description: credential.description }),
    ...(credential.subjectDN !== undefined && { subjectDN: credential.subjectDN }),
  };
}

function accountLinks(self: string) {
  return {
    self: { href: self },
    apiCredentials: { href: `${self}/apiCredentials` },
    users: { href: `${self}/users` },
    webhooks: { href: `${self}/webhooks` },
  };
}
