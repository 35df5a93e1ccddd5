import type { Owner } from "../credentials/credential.ts";

/** A webhook as it is set up: where events go, and how they are signed. */
export interface Webhook {
  readonly id: string;
  readonly owner: Owner;
  readonly companyId: string;
  readonly url: string;
  readonly type: string;
  readonly active: boolean;
  readonly communicationFormat: "http" | "json" | "soap";
  readonly description?: string;
  readonly username?: string;
  readonly password?: string;
  /** 64 hexadecimal digits. */
  readonly hmacKey?: string;
  /** Which merchant accounts a webhook of a company tells of. */
  readonly filterMerchantAccountType?: "allAccounts" | "excludeAccounts" | "includeAccounts";
  readonly filterMerchantAccounts?: readonly string[];
  readonly encryptionProtocol: "HTTP" | "TLSv1.2" | "TLSv1.3";
  readonly networkType: "local" | "public";
  readonly acceptsExpiredCertificate: boolean;
  readonly acceptsSelfSignedCertificate: boolean;
  readonly acceptsUntrustedRootCertificate: boolean;
  readonly populateSoapActionHeader: boolean;
  readonly additionalSettings?: {
    readonly includeEventCodes?: readonly string[];
    readonly properties?: Readonly<Record<string, boolean>>;
  };
}

type Given = Pick<Webhook, "id" | "owner" | "companyId" | "url" | "type" | "active" | "communicationFormat">;

/** A webhook with the platform's defaults. */
export function newWebhook(given: Given): Webhook {
  return {
    encryptionProtocol: given.url.startsWith("https:") ? "TLSv1.2" : "HTTP",
    networkType: "public",
    acceptsExpiredCertificate: false,
    acceptsSelfSignedCertificate: false,
    acceptsUntrustedRootCertificate: false,
    populateSoapActionHeader: false,
    ...given,
  };
}

/** Whether a webhook tells of what happens at a merchant account. */
export function tellsOf(webhook: Webhook, merchantAccount: string): boolean {
  if (!webhook.active) return false;
  if (webhook.owner.level === "merchant") return webhook.owner.id === merchantAccount;
  const named = webhook.filterMerchantAccounts?.includes(merchantAccount) === true;
  switch (webhook.filterMerchantAccountType) {
    case "includeAccounts":
      return named;
    case "excludeAccounts":
      return !named;
    default:
      return true;
  }
}
