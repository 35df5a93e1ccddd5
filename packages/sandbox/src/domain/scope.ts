import type { Merchant } from "./accounts/account.ts";
import type { Credential, Owner } from "./credentials/credential.ts";
import type { Webhook } from "./webhooks/webhook.ts";

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

/** A credential of a company that reaches some of its merchant accounts only. */
export function isRestricted(caller: Credential): boolean {
  return caller.owner.level === "company" && caller.associatedMerchantAccounts.length > 0;
}

/** Whether a caller reaches all that a credential reaches. Else a key for it would give the caller more than it has. */
export function reachesCredential(
  caller: Credential,
  { owner, associatedMerchantAccounts: named }: Credential,
): boolean {
  if (!isRestricted(caller) || owner.level === "merchant") return true;
  return named.length > 0 && named.every((id) => caller.associatedMerchantAccounts.includes(id));
}

/** Whether a caller reaches all that a user of the Customer Area reaches, who is of a company or of a merchant account. */
export function reachesUser(
  caller: Credential,
  level: Owner["level"],
  { associatedMerchantAccounts: named = [] }: { readonly associatedMerchantAccounts?: readonly string[] | undefined },
): boolean {
  if (!isRestricted(caller) || level === "merchant") return true;
  return named.length > 0 && named.every((id) => caller.associatedMerchantAccounts.includes(id));
}

/** Whether a caller reaches all that a webhook reports. */
export function reachesWebhook(caller: Credential, webhook: Webhook): boolean {
  if (!isRestricted(caller) || webhook.owner.level === "merchant") return true;
  const { filterMerchantAccountType: type, filterMerchantAccounts: named = [] } = webhook;
  return type === "includeAccounts" && named.every((id) => caller.associatedMerchantAccounts.includes(id));
}
