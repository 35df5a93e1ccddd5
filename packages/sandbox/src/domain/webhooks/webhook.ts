import type { Owner } from "../credentials/credential.ts";
import type { InvalidField } from "../refusal.ts";
import type { PaymentEvent } from "./event.ts";

/** Of a balance platform: set up in its own Customer Area on the platform (the name is ours), and here as the others are. */
export const PLATFORM_WEBHOOK = "balance-platform-notification";

/**
 * What a webhook can be of: those of requests, and the one more that answers have. The last one has no name in the
 * descriptions (U): it reports stored details.
 */
export const WEBHOOK_TYPES = [
  ...["standard", "terminal-boarding", "terminal-settings", PLATFORM_WEBHOOK],
  ...[
    ...["account-settings", "ach-notification-of-change", "banktransfer", "boletobancario"],
    ...["direct-debit-notice-of-change", "directdebit", "ideal", "ideal-pending", "pending", "report", "rreq"],
    ...["terminal-api", "recurring-token"],
  ].map((kind) => `${kind}-notification`),
];

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
  /** Which merchant accounts a webhook of a company reports on. */
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

/** What is wrong with a webhook as it would be. */
export function webhookProblems({ type, url, ...webhook }: Webhook): InvalidField[] {
  const { filterMerchantAccountType: filter, filterMerchantAccounts: named = [] } = webhook;
  const problems: InvalidField[] = [];
  if (!WEBHOOK_TYPES.includes(type))
    problems.push({ name: "type", value: type, message: `must be one of ${WEBHOOK_TYPES.join(", ")}` });
  if (!(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    problems.push({ name: "url", value: url, message: "must be an address that begins with https:// or http://" });
  if ((filter === "includeAccounts" || filter === "excludeAccounts") && named.length === 0)
    problems.push({ name: "filterMerchantAccounts", message: `must name some, since the filter is ${filter}` });
  return problems;
}

/** Whether a webhook reports an event. One that is to speak SOAP reports nothing here. */
export function isNotifiedOf(webhook: Webhook, event: PaymentEvent): boolean {
  const { active, communicationFormat, additionalSettings } = webhook;
  if (!active || communicationFormat === "soap" || !isFor(webhook, event.merchantAccount)) return false;
  const codes = additionalSettings?.includeEventCodes ?? [];
  return isOfType(webhook, event) && (codes.length === 0 || codes.includes(event.eventCode));
}

/** Of the types of webhooks that are for one thing only: what they report. */
const TOLD: Readonly<Record<string, (event: PaymentEvent) => boolean>> = {
  standard: ({ eventCode }) => eventCode !== "PENDING",
  "pending-notification": ({ eventCode }) => eventCode === "PENDING",
  "report-notification": ({ eventCode }) => eventCode === "REPORT_AVAILABLE",
  "ideal-notification": ({ eventCode, paymentMethod }) => eventCode === "AUTHORISATION" && paymentMethod === "ideal",
  "banktransfer-notification": (event) => isAbout(event, "bankTransfer"),
  "boletobancario-notification": (event) => isAbout(event, "boletobancario"),
};

function isAbout({ eventCode, paymentMethod = "" }: PaymentEvent, method: string): boolean {
  return (eventCode === "PENDING" || eventCode === "AUTHORISATION") && paymentMethod.startsWith(method);
}

function isOfType({ type }: Webhook, event: PaymentEvent): boolean {
  return TOLD[type]?.(event) === true;
}

/** Whether a webhook is set up for a merchant account, active or not. */
export function isFor(webhook: Webhook, merchantAccount: string): boolean {
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
