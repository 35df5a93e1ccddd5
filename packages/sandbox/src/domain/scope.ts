import type { Merchant } from "./accounts/account.ts";
import type { Credential } from "./credentials/credential.ts";

/** A credential of a company reaches its company; one of a merchant account does not reach the company above it. */
export function reachesCompany(caller: Credential, companyId: string): boolean {
  return caller.owner.level === "company" && caller.owner.id === companyId;
}

/** A credential of a company reaches the merchant accounts it is associated with, or all where none is named. */
export function reachesMerchant(caller: Credential, merchant: Merchant): boolean {
  if (caller.owner.level === "merchant") return caller.owner.id === merchant.id;
  const named = caller.associatedMerchantAccounts;
  return caller.companyId === merchant.companyId && (named.length === 0 || named.includes(merchant.id));
}
