import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Folders of the library's `typings`, each with the API of the client that has the same types. */
export const API_OF_TYPES: Readonly<Record<string, string>> = {
  balanceControl: "balance-control",
  balancePlatform: "balance-platform",
  binLookup: "bin-lookup",
  capital: "capital",
  checkout: "checkout",
  clouddevice: "cloud-device",
  dataProtection: "data-protection",
  disputes: "disputes",
  legalEntityManagement: "legal-entity",
  management: "management",
  openBanking: "open-banking",
  payment: "payment",
  paymentsApp: "payments-app",
  payout: "payout",
  platformsAccount: "account",
  platformsFund: "fund",
  platformsHostedOnboardingPage: "hosted-onboarding",
  platformsNotificationConfiguration: "notification-configuration",
  posMobile: "pos-mobile",
  recurring: "recurring",
  sessionAuthentication: "session-authentication",
  storedValue: "stored-value",
  terminalManagement: "pos-terminal-management",
  transfers: "transfers",
};

/** Types that belong to no API: webhooks, and messages of terminals. */
export const MODULE_OF_TYPES: Readonly<Record<string, string>> = {
  acsWebhooks: "webhooks/authentication/v1",
  balanceWebhooks: "webhooks/balances/v1",
  configurationWebhooks: "webhooks/configuration/v2",
  disputeWebhooks: "webhooks/disputes/v1",
  managementWebhooks: "webhooks/management/v3",
  notification: "webhooks/standard/v1",
  platformsNotifications: "webhooks/classic-platforms/v6",
  negativeBalanceWarningWebhooks: "webhooks/negative-balance-compensation/v1",
  relayedAuthorizationWebhooks: "webhooks/relayed-authorisation/v4",
  reportWebhooks: "webhooks/reports/v1",
  tapi: "terminal/messages/v1",
  terminal: "terminal/messages/v1",
  tokenizationWebhooks: "webhooks/tokens/v1",
  transactionWebhooks: "webhooks/transactions/v4",
  transferWebhooks: "webhooks/transfers/v4",
};

/** Types that `@adyen-kit/client/<module>` exports, each with the text of its declaration. */
export function clientTypes(module: string): ReadonlyMap<string, string> {
  const known = typesByModule.get(module);
  if (known !== undefined) return known;
  const types = new Map(typesIn(declarationsOf(module)));
  typesByModule.set(module, types);
  return types;
}

const typesByModule = new Map<string, ReadonlyMap<string, string>>();

/** The file that says what a module exports: its source while it is developed, its declarations once it is published. */
function declarationsOf(module: string): string {
  return fileURLToPath(import.meta.resolve(`@adyen-kit/client/${module}`)).replace(/\.js$/, ".d.ts");
}

function typesIn(file: string): (readonly [name: string, declaration: string])[] {
  const text = readFileSync(file, "utf8");
  const own = text
    .split(/^(?=export )/m)
    .map((part) => [/^export (?:declare )?(?:interface|type|class) (\w+)/.exec(part)?.[1] ?? "", part] as const);
  const others = [...text.matchAll(/^export type \* from "(.+?)"/gm)].flatMap(([, path = ""]) =>
    typesIn(resolve(dirname(file), file.endsWith(".d.ts") ? path.replace(/\.[jt]s$/, ".d.ts") : path)),
  );
  return [...own.filter(([name]) => name !== ""), ...others];
}
